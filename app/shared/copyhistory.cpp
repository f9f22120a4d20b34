// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyhistory.h"

#include <litecopy/copynames.h>
#include <litecopy/fileidentity.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace Litecopy {

namespace {

constexpr QFile::Permissions ownersAlone = QFile::ReadOwner | QFile::WriteOwner;
constexpr int linesBeforeRewrite = 2 * CopyHistory::limit;
constexpr qint64 leastLine = 100; // bytes; a smaller file has fewer lines than that
constexpr int attempts = 5;

/// Paths of any bytes, in JSON.
QString textOf(const std::filesystem::path &path)
{
    return QString::fromLatin1(QByteArray::fromStdString(path.native()).toPercentEncoding("/:"));
}

std::filesystem::path pathIn(const QJsonValue &value)
{
    return QByteArray::fromPercentEncoding(value.toString().toLatin1()).toStdString();
}

MadeCopy copyIn(const QJsonObject &line)
{
    MadeCopy copy;
    copy.made = QDateTime::fromString(line.value(u"made").toString(), Qt::ISODateWithMs);
    copy.source = pathIn(line.value(u"from"));
    copy.copy = pathIn(line.value(u"to"));
    copy.size = line.value(u"size").toInteger();
    copy.check = valueNamed<CheckOutcome>(line.value(u"check").toString()).value_or(CheckOutcome::NotDone);
    copy.isProved = line.value(u"proved").toBool();
    copy.record = CopyRecord::fromJson(line.value(u"record").toObject());
    copy.chosenSource = pathIn(line.value(u"chosenFrom"));
    copy.chosenCopy = pathIn(line.value(u"chosenTo"));
    return copy;
}

QByteArray lineOf(const MadeCopy &copy)
{
    QJsonObject line{{u"from"_qs, textOf(copy.source)},
                     {u"to"_qs, textOf(copy.copy)},
                     {u"size"_qs, copy.size},
                     {u"check"_qs, nameOf(copy.check)},
                     {u"proved"_qs, copy.isProved}};
    if (copy.made.isValid())
        line.insert(u"made"_qs, copy.made.toUTC().toString(Qt::ISODateWithMs));
    if (!copy.record.isEmpty())
        line.insert(u"record"_qs, copy.record.toJson());
    if (!copy.chosenSource.empty())
        line.insert(u"chosenFrom"_qs, textOf(copy.chosenSource));
    if (!copy.chosenCopy.empty())
        line.insert(u"chosenTo"_qs, textOf(copy.chosenCopy));
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

/// What came of the lines, the oldest first. A line that is cut off, or was edited by hand, is passed over.
std::vector<MadeCopy> copiesIn(const QByteArray &lines)
{
    std::vector<MadeCopy> copies; // what is no longer one has no path
    std::unordered_map<std::string, std::size_t> places;
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &text : all) {
        if (text.isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const QJsonValue gone = line.value(u"forget");
        MadeCopy copy = copyIn(line);
        const std::string path = gone.isString() ? pathIn(gone).native() : copy.copy.native();
        const auto before = places.find(path);
        MadeCopy *const known = before == places.end() ? nullptr : &copies[before->second];
        if (known && !gone.isString() && !copy.made.isValid()) {
            // It was found to be up to date: it is as old as it was.
            known->record = std::move(copy.record);
            known->chosenSource = std::move(copy.chosenSource);
            known->chosenCopy = std::move(copy.chosenCopy);
            continue;
        }
        if (known) {
            known->copy.clear();
            places.erase(before);
        }
        if (gone.isString() || path.empty())
            continue;
        places.emplace(path, copies.size());
        copies.push_back(std::move(copy));
    }
    std::erase_if(copies, [](const MadeCopy &copy) { return copy.copy.empty(); });
    return copies;
}

/// Appends by one write; again where the file was written anew meanwhile, for then the line may be in neither.
bool append(const std::filesystem::path &path, const QByteArray &line)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const FileIdentity before = identify(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return false;
        if (!before.exists)
            file.setPermissions(ownersAlone);
        // A line that a full drive cut off must not take this one with it.
        const QByteArray whole = '\n' + line + '\n';
        if (file.write(whole) != whole.size())
            return false;
        if (!before.exists || before.isSameFile(identify(path)))
            return true;
    }
    return false;
}

/// With one line for each copy, and without the oldest ones.
void writeAnew(const std::filesystem::path &path)
{
    QLockFile lock(QString::fromStdString(path.native() + ".lock"));
    QFile old(path);
    if (!lock.tryLock(0) || !old.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    const QByteArray lines = old.readAll();
    if (lines.count('\n') - lines.count("\n\n") < linesBeforeRewrite)
        return;
    std::vector<MadeCopy> copies = copiesIn(lines);
    if (copies.size() > std::size_t(CopyHistory::limit))
        copies.erase(copies.begin(), copies.end() - CopyHistory::limit);
    QSaveFile next(QString::fromStdString(path.native()));
    if (!next.open(QIODevice::WriteOnly))
        return;
    next.setPermissions(ownersAlone);
    for (const MadeCopy &copy : copies)
        next.write(lineOf(copy) + '\n');
    if (!next.commit())
        return;
    // A program that appends later sees that the file is another one.
    if (const QByteArray late = old.readAll().trimmed(); !late.isEmpty())
        append(path, late);
}

void add(const QByteArray &line)
{
    const std::filesystem::path path = CopyHistory::file();
    if (path.empty() || !QDir().mkpath(QString::fromStdString(path.parent_path().native())))
        return;
    if (append(path, line) && qint64(identify(path).size) > linesBeforeRewrite * leastLine)
        writeAnew(path);
}

/// All of them, the newest first, read anew only where the file changed.
const std::vector<MadeCopy> &stored()
{
    static FileIdentity seen;
    static std::filesystem::path seenPath;
    static std::vector<MadeCopy> copies;
    const std::filesystem::path path = CopyHistory::file();
    const FileIdentity now = path.empty() ? FileIdentity() : identify(path);
    if (now == seen && path == seenPath && now.exists)
        return copies;
    seen = now;
    seenPath = path;
    QFile file(path);
    copies = !path.empty() && file.open(QIODevice::ReadOnly) ? copiesIn(file.readAll()) : std::vector<MadeCopy>();
    std::ranges::reverse(copies);
    return copies;
}

bool isNamed(const std::filesystem::path &path, const std::filesystem::path &real, const std::filesystem::path &chosen)
{
    return path == real || (!chosen.empty() && path == chosen);
}

std::filesystem::path ifOther(const std::filesystem::path &chosen, const std::filesystem::path &real)
{
    return chosen == real ? std::filesystem::path() : chosen;
}

} // namespace

std::filesystem::path CopyHistory::file()
{
    // A service may have no home: Qt would take "/".
    if (qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        return {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (folder.isEmpty())
        return {};
    return std::filesystem::path(folder.toStdString()) / "litecopy" / "copies.jsonl";
}

std::vector<MadeCopy> CopyHistory::all()
{
    std::vector<MadeCopy> copies;
    for (const MadeCopy &copy : stored()) {
        if (copy.made.isValid())
            copies.push_back(copy);
    }
    return copies;
}

std::vector<MadeCopy> CopyHistory::of(const std::filesystem::path &database)
{
    std::vector<MadeCopy> copies = all();
    std::erase_if(copies, [&](const MadeCopy &copy) { return !isNamed(database, copy.source, copy.chosenSource); });
    return copies;
}

std::optional<MadeCopy> CopyHistory::newestOf(const std::filesystem::path &database)
{
    std::vector<MadeCopy> copies = of(database);
    if (copies.empty())
        return {};
    return std::move(copies.front());
}

static std::optional<MadeCopy> copyOf(const std::filesystem::path &source, const std::filesystem::path &destination)
{
    std::vector<MadeCopy> copies = stored();
    const auto found = std::ranges::find_if(copies, [&](const MadeCopy &copy) {
        return isNamed(source, copy.source, copy.chosenSource) && isNamed(destination, copy.copy, copy.chosenCopy);
    });
    return found == copies.end() ? std::nullopt : std::optional(std::move(*found));
}

CopyRecord CopyHistory::recordOf(const std::filesystem::path &source, const std::filesystem::path &destination)
{
    const auto copy = copyOf(source, destination);
    return copy ? copy->record : CopyRecord();
}

bool CopyHistory::isCopyOf(const std::filesystem::path &source, const std::filesystem::path &destination)
{
    return source.is_absolute() && destination.is_absolute() && copyOf(source, destination).has_value();
}

std::vector<CopyRecord> CopyHistory::records()
{
    std::vector<CopyRecord> records;
    for (const MadeCopy &copy : stored()) {
        if (!copy.record.isEmpty())
            records.push_back(copy.record);
    }
    return records;
}

void CopyHistory::add(const CopyResult &result, const CopyRequest &request)
{
    const CopyReceipt &receipt = result.receipt;
    MadeCopy copy;
    copy.source = receipt.source.empty() ? request.source : receipt.source;
    copy.copy = receipt.destination;
    const bool isKnown = result.outcome == CopyOutcome::UpToDate && !receipt.record.isEmpty();
    if ((!result.isCopied() && !isKnown) || !copy.copy.is_absolute() || copy.source == "-")
        return;
    if (result.isCopied())
        copy.made = QDateTime::currentDateTime();
    copy.size = receipt.size;
    copy.check = receipt.check;
    copy.isProved = receipt.isProved();
    copy.record = receipt.record;
    copy.chosenSource = ifOther(request.source, copy.source);
    copy.chosenCopy = ifOther(request.destination, copy.copy);
    add(copy);
}

void CopyHistory::add(const KeepResult &result, const CopyRequest &request)
{
    if (result.outcome != KeepOutcome::Kept && result.outcome != KeepOutcome::UpToDate)
        return;
    std::vector<std::filesystem::path> removed;
    for (const KeptCopy &kept : result.copies) {
        if (kept.removed)
            removed.push_back(kept.copy.path);
    }
    forget(removed);
    if (result.outcome != KeepOutcome::Kept)
        return;
    CopyRequest named = request;
    named.destination = result.copy.receipt.destination;
    add(result.copy, named);
}

void CopyHistory::add(const MadeCopy &copy)
{
    Litecopy::add(lineOf(copy));
}

void CopyHistory::forget(const std::vector<std::filesystem::path> &copies)
{
    for (const std::filesystem::path &copy : copies)
        Litecopy::add(QJsonDocument(QJsonObject{{u"forget"_qs, textOf(copy)}}).toJson(QJsonDocument::Compact));
}

} // namespace Litecopy
