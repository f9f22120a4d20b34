// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyhistory.h"

#include <litecopy/copynames.h>
#include <litecopy/fileidentity.h>

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <set>
#include <utility>

namespace Litecopy {

namespace {

constexpr QFile::Permissions ownersAlone = QFile::ReadOwner | QFile::WriteOwner;
constexpr int linesBeforeRewrite = 2 * CopyHistory::limit;
constexpr qint64 leastLine = 100; // bytes; a smaller file has fewer lines than that
constexpr qint64 bytesBetweenCounts = 8192; // to count the lines of a long list takes as long as a small copy
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

CopyHistory historyIn(const QByteArray &lines)
{
    CopyHistory history;
    for (const QByteArray &line : lines.split('\n'))
        history.take(line);
    return history;
}

/// All of the file. Empty where it can't be read.
QByteArray readLines()
{
    const std::filesystem::path path = CopyHistory::file();
    QFile file(path);
    return path.empty() || !file.open(QIODevice::ReadOnly) ? QByteArray() : file.readAll();
}

/// Where one begins and ends.
using Line = std::pair<qsizetype, qsizetype>;

QByteArray bytesOf(const Line &line, const QByteArray &lines)
{
    return lines.mid(line.first, line.second - line.first);
}

/// Those that hold the path as one whole value.
std::set<Line> linesNaming(const std::filesystem::path &path, const QByteArray &lines)
{
    std::set<Line> found;
    const QByteArrayMatcher value('"' + textOf(path).toLatin1() + '"');
    for (qsizetype at = value.indexIn(lines); at >= 0;) {
        const qsizetype end = lines.indexOf('\n', at);
        const Line line{lines.lastIndexOf('\n', at) + 1, end < 0 ? lines.size() : end};
        found.insert(line);
        at = value.indexIn(lines, line.second);
    }
    return found;
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

/// With one line for each copy, and without the oldest ones, if it has so many lines.
void writeAnew(const std::filesystem::path &path, qsizetype least)
{
    QLockFile lock(QString::fromStdString(path.native() + ".lock"));
    QFile old(path);
    if (!lock.tryLock(0) || !old.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    const QByteArray lines = old.readAll();
    if (lines.count('\n') - lines.count("\n\n") < least)
        return;
    std::vector<MadeCopy> copies = historyIn(lines).known();
    if (copies.size() > std::size_t(CopyHistory::limit))
        copies.resize(CopyHistory::limit);
    QSaveFile next(QString::fromStdString(path.native()));
    if (!next.open(QIODevice::WriteOnly))
        return;
    next.setPermissions(ownersAlone);
    for (const MadeCopy &copy : std::views::reverse(copies))
        next.write(lineOf(copy) + '\n');
    if (!next.commit())
        return;
    // A program that appends later sees that the file is another one.
    if (const QByteArray late = old.readAll().trimmed(); !late.isEmpty())
        append(path, late);
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

CopyHistory CopyHistory::read()
{
    return historyIn(readLines());
}

CopyHistory CopyHistory::readOf(const std::filesystem::path &copy)
{
    const QByteArray lines = readLines();
    std::set<Line> found = linesNaming(copy, lines);
    // What is said later of a copy that is found by the name that a person gave, is said of its own name.
    std::set<std::filesystem::path> names;
    for (const Line &line : found)
        names.insert(copyIn(QJsonDocument::fromJson(bytesOf(line, lines)).object()).copy);
    for (const std::filesystem::path &name : names) {
        if (!name.empty() && name != copy)
            found.merge(linesNaming(name, lines));
    }
    CopyHistory history;
    for (const Line &line : found)
        history.take(bytesOf(line, lines));
    return history;
}

void CopyHistory::take(const QByteArray &event)
{
    if (event.isEmpty())
        return;
    const QJsonObject line = QJsonDocument::fromJson(event).object();
    const QJsonValue gone = line.value(u"forget");
    MadeCopy copy = copyIn(line);
    const std::string path = gone.isString() ? pathIn(gone).native() : copy.copy.native();
    const auto before = m_places.find(path);
    MadeCopy *const known = before == m_places.end() ? nullptr : &m_copies[before->second];
    if (known && !gone.isString() && !copy.made.isValid()) {
        // It was found to be up to date: it is as old as it was.
        known->record = std::move(copy.record);
        known->chosenSource = std::move(copy.chosenSource);
        known->chosenCopy = std::move(copy.chosenCopy);
        return;
    }
    if (known) {
        known->copy.clear();
        m_places.erase(before);
    }
    if (gone.isString() || path.empty())
        return;
    m_places.emplace(path, m_copies.size());
    m_copies.push_back(std::move(copy));
}

std::vector<MadeCopy> CopyHistory::known() const
{
    std::vector<MadeCopy> copies;
    std::ranges::remove_copy_if(std::views::reverse(m_copies), std::back_inserter(copies),
                                [](const MadeCopy &copy) { return copy.copy.empty(); });
    return copies;
}

std::vector<MadeCopy> CopyHistory::all() const
{
    std::vector<MadeCopy> copies = known();
    std::erase_if(copies, [](const MadeCopy &copy) { return !copy.made.isValid(); });
    return copies;
}

std::vector<MadeCopy> CopyHistory::of(const std::filesystem::path &database) const
{
    std::vector<MadeCopy> copies = all();
    std::erase_if(copies, [&](const MadeCopy &copy) { return !isNamed(database, copy.source, copy.chosenSource); });
    return copies;
}

std::optional<MadeCopy> CopyHistory::newestOf(const std::filesystem::path &database) const
{
    std::vector<MadeCopy> copies = of(database);
    if (copies.empty())
        return {};
    return std::move(copies.front());
}

std::optional<MadeCopy> CopyHistory::copyOf(const std::filesystem::path &source,
                                            const std::filesystem::path &destination) const
{
    std::vector<MadeCopy> copies = known();
    const auto found = std::ranges::find_if(copies, [&](const MadeCopy &copy) {
        return isNamed(source, copy.source, copy.chosenSource) && isNamed(destination, copy.copy, copy.chosenCopy);
    });
    return found == copies.end() ? std::nullopt : std::optional(std::move(*found));
}

CopyRecord CopyHistory::recordOf(const std::filesystem::path &source, const std::filesystem::path &destination) const
{
    const auto copy = copyOf(source, destination);
    return copy ? copy->record : CopyRecord();
}

bool CopyHistory::isCopyOf(const std::filesystem::path &source, const std::filesystem::path &destination) const
{
    return source.is_absolute() && destination.is_absolute() && copyOf(source, destination).has_value();
}

CopyRecord CopyHistory::lastTo(const std::filesystem::path &destination) const
{
    const std::vector<MadeCopy> copies = known();
    const auto found = std::ranges::find_if(
        copies, [&](const MadeCopy &copy) { return isNamed(destination, copy.copy, copy.chosenCopy); });
    CopyRecord last;
    if (found != copies.end()) {
        last.source = found->source;
        last.copy = found->copy;
    }
    return last;
}

std::vector<CopyRecord> CopyHistory::records() const
{
    std::vector<CopyRecord> records;
    for (const MadeCopy &copy : known()) {
        if (!copy.record.isEmpty())
            records.push_back(copy.record);
    }
    return records;
}

CopyHistory::Events CopyHistory::eventsOf(const CopyResult &result, const CopyRequest &request)
{
    const CopyReceipt &receipt = result.receipt;
    MadeCopy copy;
    copy.source = receipt.source.empty() ? request.source : receipt.source;
    copy.copy = receipt.destination;
    const bool isKnown = result.outcome == CopyOutcome::UpToDate && !receipt.record.isEmpty();
    if ((!result.isCopied() && !isKnown) || !copy.copy.is_absolute() || copy.source == "-")
        return {};
    if (result.isCopied())
        copy.made = QDateTime::currentDateTime();
    copy.size = receipt.size;
    copy.check = receipt.check;
    copy.isProved = receipt.isProved();
    copy.record = receipt.record;
    copy.chosenSource = ifOther(request.source, copy.source);
    copy.chosenCopy = ifOther(request.destination, copy.copy);
    return eventsOf(copy);
}

CopyHistory::Events CopyHistory::eventsOf(const KeepResult &result, const CopyRequest &request)
{
    if (result.outcome != KeepOutcome::Kept && result.outcome != KeepOutcome::UpToDate)
        return {};
    std::vector<std::filesystem::path> removed;
    for (const KeptCopy &kept : result.copies) {
        if (kept.removed)
            removed.push_back(kept.copy.path);
    }
    Events events = forgetting(removed);
    if (result.outcome == KeepOutcome::Kept) {
        CopyRequest named = request;
        named.destination = result.copy.receipt.destination;
        std::ranges::move(eventsOf(result.copy, named), std::back_inserter(events));
    }
    return events;
}

CopyHistory::Events CopyHistory::eventsOf(const MadeCopy &copy)
{
    return {lineOf(copy)};
}

CopyHistory::Events CopyHistory::forgetting(const std::vector<std::filesystem::path> &copies)
{
    Events events;
    for (const std::filesystem::path &copy : copies)
        events.push_back(QJsonDocument(QJsonObject{{u"forget"_qs, textOf(copy)}}).toJson(QJsonDocument::Compact));
    return events;
}

void CopyHistory::append(const Events &events)
{
    const std::filesystem::path path = CopyHistory::file();
    if (events.empty() || path.empty() || !QDir().mkpath(QString::fromStdString(path.parent_path().native())))
        return;
    for (const QByteArray &event : events) {
        if (!Litecopy::append(path, event))
            continue;
        const auto size = qint64(identify(path).size);
        const bool mayBeLong = size > linesBeforeRewrite * leastLine;
        if (mayBeLong && size / bytesBetweenCounts != (size - event.size()) / bytesBetweenCounts)
            writeAnew(path, linesBeforeRewrite);
    }
}

void CopyHistory::shorten() const
{
    constexpr std::size_t spare = 100;
    const std::filesystem::path path = CopyHistory::file();
    // Each line made an entry; one that a later line replaced has no path any more.
    if (const std::size_t lines = m_copies.size(); !path.empty() && lines > 2 * m_places.size() + spare)
        writeAnew(path, qsizetype(lines));
}

} // namespace Litecopy
