// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "schedulefiles.h"

#include "process.h"
#include "words.h"

#include <litecopy/error.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <algorithm>
#include <cstring>
#include <system_error>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

constexpr int longestFile = 256 << 10; // bytes, many times what Litecopy writes

fs::path baseFolder(const char *variable, const char *below)
{
    const QByteArray folder = qgetenv(variable);
    if (folder.startsWith('/'))
        return folder.toStdString();
    const QByteArray home = qgetenv("HOME");
    return (home.startsWith('/') ? fs::path(home.toStdString()) : fs::path(QDir::homePath().toStdString())) / below;
}

fs::path recordPath(const QString &name)
{
    return baseFolder("XDG_STATE_HOME", ".local/state") / "litecopy" / ("schedule-" + name.toStdString() + ".json");
}

std::optional<QByteArray> readFile(const fs::path &path)
{
    std::error_code ignored;
    if (fs::symlink_status(path, ignored).type() != fs::file_type::regular)
        return {};
    return readSmallFile(path, longestFile);
}

std::optional<QByteArray> readOwn(const fs::path &path)
{
    auto text = readFile(path);
    return text && isMadeByLitecopy(*text) ? text : std::nullopt;
}

bool isThere(const fs::path &path)
{
    std::error_code ignored;
    return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
}

QString because(const std::error_code &error)
{
    return QString::fromLocal8Bit(std::strerror(error.value()));
}

QString cannotWrite(const fs::path &path, const std::error_code &error)
{
    return Words::tr("“%1” could not be written: %2.").arg(displayPath(path), because(error));
}

/// Why a file can't be made or replaced there.
QString objectionTo(const fs::path &path, bool replace)
{
    if (!isThere(path))
        return {};
    if (!readOwn(path))
        return Words::tr("“%1” is there already, and Litecopy did not make it. It stays as it is.\n"
                         "Give the schedule another name (--name).")
            .arg(displayPath(path));
    return replace ? QString()
                   : Words::tr("There is a schedule of that name already.\n"
                               "Give this one another name (--name), or replace the other (--force).");
}

QString removeOwn(const fs::path &path)
{
    std::error_code error;
    if (readOwn(path) && !fs::remove(path, error) && error)
        return Words::tr("“%1” could not be removed: %2.").arg(displayPath(path), because(error));
    return {};
}

/// A link that enables a unit, where it leads to that unit.
void removeLink(const fs::path &unit, const fs::path &wants)
{
    const fs::path link = wants / unit.filename();
    std::error_code ignored;
    const fs::path target = fs::read_symlink(link, ignored);
    if (target == unit || target == ".." / unit.filename())
        fs::remove(link, ignored);
}

/// Those from mounts, whichever they were. A folder of links that is empty then goes, too, as systemd takes it away.
void removeMountLinks(const fs::path &unit)
{
    std::error_code ignored;
    std::vector<fs::path> folders;
    for (const auto &entry : fs::directory_iterator(unit.parent_path(), ignored)) {
        if (entry.path().native().ends_with(".mount.wants"))
            folders.push_back(entry.path());
    }
    for (const fs::path &folder : folders) {
        removeLink(unit, folder);
        fs::remove(folder, ignored); // only where it is empty
    }
}

void removeDropIns(const fs::path &unit, std::vector<fs::path> &left)
{
    const fs::path folder = fs::path(unit) += ".d";
    std::error_code ignored;
    if (fs::symlink_status(folder, ignored).type() != fs::file_type::directory)
        return;
    bool isEmpty = true;
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(folder, ignored))
        files.push_back(entry.path());
    for (const fs::path &file : files) {
        if (readOwn(file) && fs::remove(file, ignored))
            continue;
        isEmpty = false;
        left.push_back(file);
    }
    if (isEmpty && !files.empty())
        fs::remove(folder, ignored);
}

} // namespace

fs::path unitFolder()
{
    return baseFolder("XDG_CONFIG_HOME", ".config") / "systemd" / "user";
}

fs::path servicePath(const QString &name)
{
    return unitFolder() / ("litecopy-" + name.toStdString() + ".service");
}

fs::path timerPath(const QString &name)
{
    return unitFolder() / ("litecopy-" + name.toStdString() + ".timer");
}

fs::path returnPath(const QString &name)
{
    Schedule schedule;
    schedule.name = name;
    return unitFolder() / returnName(schedule).toStdString();
}

std::vector<Schedule> storedSchedules()
{
    std::vector<Schedule> schedules;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(unitFolder(), ignored)) {
        const auto file = QString::fromStdString(entry.path().filename().native());
        if (!file.startsWith(u"litecopy-") || !file.endsWith(u".timer"))
            continue;
        if (auto schedule = storedSchedule(file.sliced(9).chopped(6)))
            schedules.push_back(std::move(*schedule));
    }
    std::ranges::sort(schedules, {}, &Schedule::name);
    return schedules;
}

std::optional<Schedule> storedSchedule(const QString &name)
{
    if (!isScheduleName(name))
        return {};
    const auto service = readOwn(servicePath(name));
    const auto timer = readOwn(timerPath(name));
    return service && timer ? readSchedule(name, *service, *timer) : std::nullopt;
}

QStringList ownUnits(const QString &name)
{
    QStringList units;
    if (!isScheduleName(name))
        return units;
    for (const fs::path &path : {timerPath(name), returnPath(name), servicePath(name)}) {
        if (readOwn(path))
            units += QString::fromStdString(path.filename().native());
    }
    return units;
}

FormerUnits writeSchedule(const Schedule &schedule, bool replace)
{
    FormerUnits former;
    const fs::path service = servicePath(schedule.name);
    const fs::path timer = timerPath(schedule.name);
    const fs::path back = returnPath(schedule.name);
    for (const fs::path &path : {service, timer, back}) {
        former.complaint = objectionTo(path, replace);
        if (!former.complaint.isEmpty())
            return former;
    }
    former.service = readOwn(service);
    former.timer = readOwn(timer);
    former.back = readOwn(back);

    std::error_code error;
    fs::create_directories(unitFolder(), error);
    if (!error)
        error = replaceFile(service, serviceText(schedule));
    if (error) {
        former.complaint = cannotWrite(service, error);
        return former;
    }
    const auto undo = [&](const fs::path &path) {
        [[maybe_unused]] const QString ignored = restoreUnits(schedule.name, former);
        former.complaint = cannotWrite(path, error);
        return former;
    };
    error = replaceFile(timer, timerText(schedule));
    if (error)
        return undo(timer);
    const QByteArray makesUp = returnText(schedule);
    error = makesUp.isEmpty() ? std::error_code() : replaceFile(back, makesUp);
    if (error)
        return undo(back);
    if (makesUp.isEmpty()) {
        removeMountLinks(back);
        former.complaint = removeOwn(back);
    }
    former.isWritten = former.complaint.isEmpty();
    return former;
}

QString restoreUnits(const QString &name, const FormerUnits &former)
{
    QString complaint;
    const auto restore = [&complaint](const fs::path &path, const std::optional<QByteArray> &text) {
        if (!text) {
            complaint += removeOwn(path);
        } else if (const std::error_code error = replaceFile(path, *text)) {
            complaint += cannotWrite(path, error);
        }
    };
    restore(servicePath(name), former.service);
    restore(timerPath(name), former.timer);
    restore(returnPath(name), former.back);
    return complaint;
}

QString removeSchedule(const QString &name, std::vector<fs::path> &left)
{
    const fs::path service = servicePath(name);
    const fs::path timer = timerPath(name);
    const fs::path back = returnPath(name);
    if (readOwn(timer))
        removeLink(timer, timer.parent_path() / "timers.target.wants");
    if (readOwn(back))
        removeMountLinks(back);
    QString complaint = removeOwn(timer);
    if (complaint.isEmpty())
        complaint = removeOwn(back);
    if (complaint.isEmpty())
        complaint = removeOwn(service);
    for (const fs::path &unit : {timer, back, service}) {
        removeDropIns(unit, left);
        if (isThere(unit))
            left.push_back(unit);
    }
    std::error_code ignored;
    fs::remove(recordPath(name), ignored);
    fs::remove(recordPath(name).parent_path(), ignored); // only where it is empty
    return complaint;
}

QString writeRunRecord(const QString &name, const RunRecord &record)
{
    if (!storedSchedule(name))
        return {};
    const fs::path path = recordPath(name);
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    const QJsonObject object{{u"ended"_qs, record.ended.toUTC().toString(Qt::ISODateWithMs)},
                             {u"exitCode"_qs, record.exitCode}};
    if (!error)
        error = replaceFile(path, QJsonDocument(object).toJson());
    return error ? cannotWrite(path, error) : QString();
}

std::optional<RunRecord> readRunRecord(const QString &name)
{
    const auto text = readFile(recordPath(name));
    const QJsonObject object = QJsonDocument::fromJson(text.value_or(QByteArray())).object();
    const RunRecord record{QDateTime::fromString(object.value(u"ended").toString(), Qt::ISODateWithMs),
                           object.value(u"exitCode").toInt()};
    return record.ended.isValid() ? std::optional(record) : std::nullopt;
}

bool isMissed(const ScheduleState &state, const std::optional<RunRecord> &record)
{
    return state.result != ScheduleState::Result::Running && state.triggered.isValid() && record
        && state.triggered > record->ended;
}

bool isMissed(const QString &name, const ScheduleState &state)
{
    const auto record = readRunRecord(name);
    if (record)
        return isMissed(state, record);
    // When systemd first sees a timer it notes that time as its last one.
    constexpr auto untilSeen = 60; // seconds
    const QDateTime made = QFileInfo(QFile::decodeName(timerPath(name).c_str())).lastModified();
    return state.result != ScheduleState::Result::Running && state.triggered.isValid() && made.isValid()
        && state.triggered > made.addSecs(untilSeen);
}

ScheduleState completed(ScheduleState state, const std::optional<RunRecord> &record)
{
    if (!record || state.result != ScheduleState::Result::Never)
        return state;
    if (isMissed(state, record)) {
        state.last = state.triggered;
        state.result = ScheduleState::Result::Skipped;
        return state;
    }
    state.last = record->ended.toLocalTime();
    state.exitCode = record->exitCode;
    state.result = record->exitCode == 0 ? ScheduleState::Result::Good
        : record->exitCode == 75         ? ScheduleState::Result::Busy
                                         : ScheduleState::Result::Failed;
    return state;
}

/// The bytes of a path in /proc/self/mountinfo: a backslash and three octal digits stand for blanks and backslashes.
static QByteArray unescapedMount(const QByteArray &field)
{
    QByteArray path;
    for (qsizetype at = 0; at < field.size(); ++at) {
        bool isCode = false;
        const int code = field[at] == '\\' ? field.mid(at + 1, 3).toInt(&isCode, 8) : 0;
        path += isCode ? char(code) : field[at];
        at += isCode ? 3 : 0;
    }
    return path;
}

/// Where the file system of a folder is mounted. Its name may be no text, of which Qt would make another one.
static fs::path mountPointOf(const fs::path &folder)
{
    const QByteArray bytes = QByteArray::fromStdString(folder.native());
    if (bytes.isValidUtf8())
        return QStorageInfo(QString::fromUtf8(bytes)).rootPath().toStdString();
    QByteArray found = "/";
    QFile mounts(u"/proc/self/mountinfo"_qs);
    const bool isOpen = mounts.open(QIODevice::ReadOnly);
    const QByteArrayList lines = isOpen ? mounts.readAll().split('\n') : QByteArrayList();
    for (const QByteArray &line : lines) {
        const QByteArray mount = unescapedMount(line.split(' ').value(4));
        if (mount.size() > found.size() && (bytes + '/').startsWith(mount + '/'))
            found = mount;
    }
    return found.toStdString();
}

ScheduleFolders lookAtFolders(const std::vector<fs::path> &folders, const fs::path &source)
{
    ScheduleFolders found;
    std::vector<fs::path> all = folders;
    std::error_code isAway;
    const fs::path file = source.is_absolute() ? fs::canonical(source, isAway) : fs::path();
    if (!isAway && !file.empty())
        all.push_back(file.parent_path());
    for (const fs::path &folder : all) {
        std::error_code error;
        const fs::path canonical = fs::canonical(folder, error);
        if (error || !fs::is_directory(canonical, error)) {
            found.complaint =
                Words::tr("There is no folder “%1”.\n"
                          "Make it, or plug its drive in, and try again. Once the schedule is made, a run is "
                          "skipped while the folder is not there.")
                    .arg(displayPath(folder));
            return found;
        }
        if (std::ranges::count(found.folders, canonical))
            continue;
        found.folders.push_back(canonical);
        const fs::path mount = mountPointOf(canonical);
        if (mount.native().size() > 1 && !std::ranges::count(found.mounts, mount))
            found.mounts.push_back(mount);
    }
    return found;
}

bool lingers(const QString &user)
{
    return !user.isEmpty() && QFileInfo::exists(u"/var/lib/systemd/linger/"_qs + user);
}

} // namespace Litecopy
