// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "schedulebook.h"

#include "schedulechange.h"

#include <litecopy/job.h>

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <system_error>

namespace Litecopy {

namespace {

QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME") : user;
}

/// The one beside this program, else the one that a shell would start.
QByteArray findProgram()
{
    const QString name = QStringLiteral("litecopy-cli");
    std::error_code ignored;
    const auto beside = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path() / name.toStdString();
    if (QFileInfo(QFile::decodeName(beside.c_str())).isExecutable())
        return QByteArray::fromStdString(beside.native());
    return QFile::encodeName(QStandardPaths::findExecutable(name));
}

} // namespace

ScheduleBook::ScheduleBook(QObject *parent)
    : QObject(parent)
{
    connectToBus();
    refresh();
}

ScheduleBook::~ScheduleBook()
{
    m_change.reset();
    m_units.reset();
    if (!m_bus.isEmpty())
        QDBusConnection::disconnectFromBus(m_bus);
}

std::vector<Schedule> ScheduleBook::schedules() const
{
    std::vector<Schedule> schedules;
    std::ranges::transform(m_entries, std::back_inserter(schedules), &Entry::schedule);
    return schedules;
}

ScheduleBook::Files ScheduleBook::readFiles()
{
    Files files;
    files.schedules = storedSchedules();
    for (const Schedule &schedule : files.schedules)
        files.records.push_back(readRunRecord(schedule.name));
    files.program = findProgram();
    if (!lingers(userName()))
        files.lingerNote = lingerText(userName());
    return files;
}

void ScheduleBook::refresh()
{
    if (m_files)
        return;
    const auto read = [](const std::filesystem::path &) { return readFiles(); };
    m_files = readInBackground(unitFolder(), read, [this](const Files &files) {
        const auto finished = std::move(m_files);
        take(files);
    });
}

void ScheduleBook::take(const Files &files)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < files.schedules.size(); ++i) {
        const Schedule &schedule = files.schedules[i];
        const auto known = std::ranges::find(m_entries, schedule.name,
                                             [](const Entry &entry) -> const QString & { return entry.schedule.name; });
        const ScheduleState state = known == m_entries.end() ? ScheduleState() : known->state;
        entries.push_back({schedule, completed(state, files.records[i])});
    }
    m_entries = std::move(entries);
    m_records = files.records;
    m_program = files.program;
    m_lingerNote = files.lingerNote;
    m_isRead = true;
    Q_EMIT changed();
    askStates();
}

void ScheduleBook::connectToBus()
{
    const auto connectNow = [](const std::filesystem::path &) { return connectToUserBus(); };
    m_connecting = readInBackground({}, connectNow, [this](const QString &bus) {
        const auto finished = std::move(m_connecting);
        m_bus = bus;
        if (bus.isEmpty()) {
            m_service = Service::Missing;
            Q_EMIT changed();
            return;
        }
        m_units = std::make_unique<UserUnits>(QDBusConnection(bus));
        m_units->lookForSystemd([this](bool isThere) {
            m_service = isThere ? Service::There : Service::Missing;
            Q_EMIT changed();
            askStates();
        });
    });
}

void ScheduleBook::askStates()
{
    if (m_service != Service::There)
        return;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QString name = m_entries[i].schedule.name;
        m_units->readState(m_entries[i].schedule, [this, name, record = m_records[i]](const ScheduleState &state) {
            for (Entry &entry : m_entries) {
                if (entry.schedule.name == name)
                    entry.state = completed(state, record);
            }
            Q_EMIT changed();
        });
    }
}

void ScheduleBook::add(const Schedule &schedule, const std::vector<std::filesystem::path> &folders, bool replace)
{
    if (isBusy() || !m_units)
        return;
    const auto words = schedule.command.size();
    const std::filesystem::path source = words > 1 ? schedule.command.at(words - 2).toStdString() : std::string();
    const auto look = [folders, source](const std::filesystem::path &) { return lookAtFolders(folders, source); };
    m_look = readInBackground(folders.front(), look, [this, schedule, replace](const ScheduleFolders &found) {
        const auto finished = std::move(m_look);
        if (!found.complaint.isEmpty()) {
            Q_EMIT changed();
            Q_EMIT added(schedule.name, found.complaint);
            return;
        }
        Schedule whole = schedule;
        whole.folders = found.folders;
        whole.mounts = found.mounts;
        m_change = std::make_unique<ScheduleChange>(*m_units);
        connect(m_change.get(), &ScheduleChange::finished, this, [this, name = schedule.name](const QString &error) {
            endChange();
            Q_EMIT added(name, error);
        });
        m_change->add(whole, replace);
    });
    Q_EMIT changed();
}

void ScheduleBook::remove(const QString &name)
{
    if (isBusy() || m_service == Service::Unknown)
        return;
    if (m_service == Service::Missing) {
        removeFiles(name);
        return;
    }
    m_change = std::make_unique<ScheduleChange>(*m_units);
    connect(m_change.get(), &ScheduleChange::finished, this,
            [this, name](const QString &error, const std::vector<std::filesystem::path> &left) {
                endChange();
                tellRemoved(name, error, !left.empty());
            });
    m_change->remove(name);
    Q_EMIT changed();
}

/// Where no systemd runs there is nobody else to be told.
void ScheduleBook::removeFiles(const QString &name)
{
    struct Removed
    {
        QString complaint;
        std::vector<std::filesystem::path> left;
    };
    const auto remove = [name](const std::filesystem::path &) {
        Removed removed;
        removed.complaint = removeSchedule(name, removed.left);
        return removed;
    };
    m_look = readInBackground(timerPath(name), remove, [this, name](const Removed &removed) {
        const auto finished = std::move(m_look);
        tellRemoved(name, removed.complaint, !removed.left.empty());
        refresh();
    });
    Q_EMIT changed();
}

void ScheduleBook::tellRemoved(const QString &name, const QString &error, bool isAnyLeft)
{
    if (!error.isEmpty())
        Q_EMIT told(error, true);
    else if (isAnyLeft)
        Q_EMIT told(tr("“%1” is removed; a file of that name stays, which Litecopy did not make.").arg(name), true);
    else
        Q_EMIT told(tr("“%1” is removed. The copies that it made stay.").arg(name), false);
}

void ScheduleBook::endChange()
{
    // Its own signal is being sent.
    m_change.release()->deleteLater();
    refresh();
    Q_EMIT changed();
}

void ScheduleBook::runNow(const QString &name)
{
    if (!m_units)
        return;
    Schedule schedule;
    schedule.name = name;
    m_units->start(serviceName(schedule), [this, name](const QString &error) {
        if (error.isEmpty())
            Q_EMIT told(tr("“%1” is started.").arg(name), false);
        else
            Q_EMIT told(tr("“%1” could not be started: %2.").arg(name, error), true);
        refresh();
    });
}

} // namespace Litecopy
