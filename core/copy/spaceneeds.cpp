// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/spaceneeds.h"

#include "copy/copysource.h"
#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/readlock.h"
#include "format/header.h"
#include "sqlite/headerreader.h"
#include "sqlite/walreader.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

// Of each page in a rollback journal.
constexpr qint64 journalRecord = 8;
// The index of a WAL grows by this for so many frames.
constexpr qint64 indexPart = 32 * 1024;
constexpr qint64 framesOfIndexPart = 4062;

/// The page count is believed as far as the files can hold so much: one damaged byte of it would ask for terabytes.
qint64 fileContent(const SourceState &source)
{
    const qint64 claimed = qint64(source.pageCount) * source.pageSize;
    return std::max(qint64(source.file.size), std::min(claimed, qint64(source.file.size + source.wal.size)));
}

/// Shorter than its header says, with neither log nor journal to hold the rest. Of a count that its header doesn't
/// vouch for the size is the judge, for SQLite too.
bool isCutOff(const SourceState &source)
{
    if (source.wal.size > 0 || source.journal.size > 0
        || qint64(source.file.size) >= qint64(source.pageCount) * source.pageSize)
        return false;
    const std::optional<DatabaseHeader> header = parseHeader(readHeader(source.path));
    return header && header->isPageCountValid();
}

/// Bytes that a file in `folder` may have, as far as that can be known beforehand; -1 where nothing is known.
qint64 largestFile(const fs::path &folder)
{
    const qint64 limits[] = {FileSystem::of(folder).largestFile, fileSizeLimit()};
    qint64 largest = -1;
    for (const qint64 limit : limits) {
        if (limit >= 0 && (largest < 0 || limit < largest))
            largest = limit;
    }
    return largest;
}

/// What the content takes when its WAL, which may shrink it too, is merged.
qint64 contentSize(const CopySource &from)
{
    const SourceState &source = from.state;
    if (from.isStream() || (from.isConnection() && source.pageCount > 0))
        return qint64(source.pageCount) * source.pageSize;
    if (source.wal.size == 0)
        return fileContent(source);
    try {
        auto wal = openWal(source.path, quint32(source.pageSize));
        if (wal)
            wal->recover(WalFile::Trust::Salts);
        const qint64 claimed = wal ? qint64(wal->pageCount()) * source.pageSize : 0;
        return claimed > 0 ? std::min(claimed, qint64(source.file.size + source.wal.size)) : fileContent(source);
    } catch (const SqliteError &) {
        // What can't be read of it will be said by the copy.
        return fileContent(source) + source.wal.size;
    }
}

/// What a compact copy takes at least: SQLite merges pages of a tree that are less than a third full, so no more than
/// two thirds of the used ones can be saved. What a WAL frees is not known.
qint64 compactSize(const SourceState &source)
{
    if (source.wal.size > 0)
        return 0;
    return std::max(fileContent(source) - qint64(source.freePages) * source.pageSize, qint64(0)) / 3;
}

bool goesThroughFiles(const CopyPlan &plan)
{
    return plan.access == SourceAccess::Files;
}

/// A private copy of the source's files is made on the way to the copy, and may be made elsewhere.
bool usesSnapshot(const CopyPlan &plan)
{
    return goesThroughFiles(plan) || plan.method == CopyMethod::Compact;
}

qint64 withOverhead(qint64 bytes, qint64 pages, qint64 overhead)
{
    return bytes + (pages + 1) * overhead;
}

/// The copy must not take what they need to go on writing.
void addOtherWriters(SpaceNeeds *needs, const SourceState &source, const CopyPlan &plan, const fs::path &folder)
{
    const bool held = plan.pinned && source.walMode && !goesThroughFiles(plan);
    if (held && source.isInUse() && identify(folder).device == source.file.device)
        needs->add(folder, roomForWriters(source));
}

} // namespace

void requireWholeSource(const SourceState &source)
{
    try {
        if (source.error || !isCutOff(source))
            return;
        // A commit that makes the file larger writes the first page, with the new count in it, first.
        const SourceState now = lookAtSource(source.path);
        if (now.error || !isCutOff(now) || !(now.file == source.file) || now.locks.anyWriter()
            || !(identify(source.path) == source.file))
            return;
    } catch (const SqliteError &) {
        // What can't be read now will be said by the copy.
        return;
    }
    throw failure(ErrorCode::SourceTruncated, source.path);
}

void SpaceNeeds::add(const fs::path &folder, qint64 bytes)
{
    const std::uint64_t device = identify(folder).device;
    const auto same = std::ranges::find(m_needs, device, &Need::device);
    if (same != m_needs.end())
        same->bytes += bytes;
    else
        m_needs.push_back({folder, device, bytes});
}

void SpaceNeeds::require(const fs::path &subject) const
{
    const QLocale locale;
    for (const Need &need : m_needs) {
        const qint64 available = FileSystem::of(need.folder).freeSpace;
        if (available < 0 || available >= need.bytes)
            continue;
        throw failure(ErrorCode::DiskFull, subject,
                      QCoreApplication::translate("Litecopy", "%1 are needed in “%3”, %2 are free")
                          .arg(locale.formattedDataSize(need.bytes), locale.formattedDataSize(available),
                               displayPath(need.folder)));
    }
}

qint64 snapshotSize(const CopySource &from)
{
    // The database may grow when it is recovered, and the WAL is still there then.
    const SourceState &source = from.state;
    if (from.isConnection() || from.isStream())
        return contentSize(from);
    return std::max(contentSize(from), qint64(source.file.size)) + source.wal.size + source.journal.size;
}

void addCopy(SpaceNeeds *needs, const CopySource &from, const CopyPlan &plan, const fs::path &folder,
             const fs::path &snapshotFolder)
{
    const SourceState &source = from.state;
    const auto snapshotHere = [&] {
        // Shared blocks cost nothing until recovery writes into them.
        const bool shared = source.reflink && identify(folder).device == source.file.device;
        return shared ? qint64(source.wal.size + source.journal.size) : snapshotSize(from);
    };
    const bool elsewhere = !snapshotFolder.empty();
    switch (plan.method) {
    case CopyMethod::Clone:
        // Of a log that outweighs its database no more is written than the database's pages.
        if (source.wal.size >= source.file.size && !source.reflink)
            needs->add(folder, std::max(contentSize(from), qint64(source.file.size)));
        else
            needs->add(folder, snapshotHere() - source.journal.size);
        break;
    case CopyMethod::Opaque:
        needs->add(folder, snapshotHere());
        break;
    case CopyMethod::UnlockedSnapshot:
        needs->add(folder, elsewhere ? contentSize(from) : snapshotHere());
        if (elsewhere)
            needs->add(snapshotFolder, snapshotSize(from));
        break;
    case CopyMethod::Compact:
        needs->add(folder, compactSize(source));
        needs->add(elsewhere ? snapshotFolder : folder, elsewhere ? snapshotSize(from) : snapshotHere());
        break;
    case CopyMethod::Automatic:
    case CopyMethod::Online:
    case CopyMethod::Received:
        needs->add(folder, contentSize(from));
        break;
    }
    addOtherWriters(needs, source, plan, folder);
}

/// Throws CopyFailure FileTooLarge.
static void requireFileSize(const CopySource &source, const CopyPlan &plan, const fs::path &folder,
                            const fs::path &fileName)
{
    const bool compact = plan.method == CopyMethod::Compact;
    const qint64 size = compact ? compactSize(source.state) : contentSize(source);
    const qint64 largest = largestFile(folder);
    if (largest < 0 || size <= largest)
        return;
    const QLocale locale;
    throw failure(ErrorCode::FileTooLarge, folder / fileName,
                  QCoreApplication::translate("Litecopy", "it needs %1, and a file may have %2 there")
                      .arg(locale.formattedDataSize(size), locale.formattedDataSize(largest)));
}

SpaceNeeds needsOf(const CopySource &source, const CopyPlan &plan, const CopyRequest &request, const fs::path &folder)
{
    requireFileSize(source, plan, folder, request.destination.filename());
    const bool elsewhere = usesSnapshot(plan) && !source.isConnection() && !request.temporaryFolder.empty();
    if (elsewhere)
        requireTemporaryFolder(request.temporaryFolder, request.destination);
    SpaceNeeds needs;
    addCopy(&needs, source, plan, folder, elsewhere ? request.temporaryFolder : fs::path());
    return needs;
}

void addWritingInto(SpaceNeeds *needs, const CopySource &source, const CopyPlan &plan, const fs::path &database,
                    const QByteArray &journalMode)
{
    const int pageSize = std::max(source.state.pageSize, int(smallestPageSize));
    const bool compact = plan.method == CopyMethod::Compact;
    const qint64 content = compact ? compactSize(source.state) : contentSize(source);
    const qint64 old = identify(database).size;
    const fs::path folder = database.parent_path();
    needs->add(folder, std::max(content - old, qint64(0)));
    if (journalMode == "wal")
        needs->add(folder,
                   withOverhead(content, content / pageSize, WalFile::frameHeaderSize)
                       + (content / pageSize / framesOfIndexPart + 1) * indexPart);
    else if (journalMode != "off" && journalMode != "memory")
        needs->add(folder, withOverhead(std::min(content, old), std::min(content, old) / pageSize, journalRecord));
    addOtherWriters(needs, source.state, plan, folder);
}

void addSafetyCopy(SpaceNeeds *needs, const fs::path &database, const fs::path &folder)
{
    needs->add(folder,
               identify(database).size + identify(beside(database, "-wal")).size
                   + identify(beside(database, "-journal")).size);
}

fs::path privateParent(const CopyPlan &plan, const CopyRequest &request, const fs::path &database)
{
    const fs::path &temporaryFolder = request.temporaryFolder;
    return usesSnapshot(plan) && !temporaryFolder.empty() ? temporaryFolder : database.parent_path();
}

} // namespace Litecopy
