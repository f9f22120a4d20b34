// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/inplaceupdate.h"

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "format/rollbackjournal.h"
#include "sqlite/version.h"
#include "system/filepermissions.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>
#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr char writingJournal[] = "writing the older copy’s journal";
constexpr char writingPages[] = "writing the changed pages";

// An fsync can't be interrupted, and the kernel begins with nothing by itself. So the medium is given the pages in
// portions, each while the next one is written: of scattered pages so many that they keep it busy, and so few that a
// cancel waits for a moment only.
constexpr qint64 firstPortion = qint64(4) << 20;
constexpr qint64 leastPortion = qint64(1) << 20;
constexpr qint64 mostPortion = qint64(8) << 20;

qint64 adapted(qint64 portion, Run::Clock::duration taken)
{
    if (taken < 10ms)
        return std::min(portion * 2, mostPortion);
    return taken > 200ms ? std::max(portion / 2, leastPortion) : portion;
}

void requireChangeable(const fs::path &database)
{
    // What a journal says is finished under the lock.
    for (const char *const suffix : {"-wal", "-shm"}) {
        if (standsBeside(database, suffix))
            PageDelta::throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "a log lies beside the older copy"));
    }
    const FileStatus status = statusOf(database);
    if (!status.is(FileStatus::Kind::Regular))
        PageDelta::throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "there is no older copy"));
    // Under them other people's copies may be meant, which are to stay as they are.
    if (status.names > 1)
        PageDelta::throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the older copy has other names, too (hard links)"));
    if (!mayAccess(database, Access::ReadWrite))
        PageDelta::throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the older copy may not be written"));
    // Across them its programs' locks don't show, and ours don't show to them.
    if (!FileSystem::of(database).isLocal || !whyLocksAreNotSeen(database).isEmpty())
        PageDelta::throwUnusable(
            QT_TRANSLATE_NOOP("Litecopy", "locks on the older copy don’t reach all who may use it"));
}

} // namespace

InPlaceUpdate::InPlaceUpdate(const fs::path &database, const FileDescriptor &folder, QStringList *warnings)
    : m_path(database)
    , m_journalName(database.filename().native() + "-journal")
    , m_folder(folder)
    , m_readableFolder(readableFolder(folder))
{
    requireChangeable(database);
    QStringList unknown;
    m_lock.emplace(database, &unknown);
    if (!unknown.isEmpty())
        *warnings << QCoreApplication::translate(
                         "Litecopy",
                         "Whether programs of other users, on other computers or in containers have “%1” open can’t be "
                         "known here: one that reads it without SQLite’s locks may have read old and new pages mixed.")
                         .arg(displayPath(database));
    if (!m_lock->isOurs())
        PageDelta::throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the older copy can’t be locked where it is"));
}

InPlaceUpdate::~InPlaceUpdate()
{
    static_cast<void>(rollBack());
    m_thread.run([this] { m_file.close(); });
    m_medium.thread.run([this] { m_medium.file.close(); });
}

qint64 InPlaceUpdate::write(Run &run, PageDelta &delta, const PrivateFolder &workplace)
{
    m_pageSize = delta.pageSize();
    m_oldSize = delta.base().size;
    m_thread.run([&] { m_file = openBase(delta); });
    m_medium.thread.run([&] { m_medium.file = openBase(delta); });
    requireOurs();
    const qint64 journal = writeJournal(run, delta, workplace);
    return journal + writePages(run, delta);
}

/// On the thread that it is for, where it is closed, too, if it is another file.
FileDescriptor InPlaceUpdate::openBase(const PageDelta &delta) const
{
    FileDescriptor file = require(openRegular(m_path, Opening::ReadWrite), Side::Destination, "opening the older copy");
    if (file.status().identity != delta.base())
        throw failure(ErrorCode::DestinationReplaced, Side::Destination);
    return file;
}

/// A journal beside another file of that name would be rolled back into that.
void InPlaceUpdate::requireOurs()
{
    if (!m_lock->isOurs())
        throw failure(ErrorCode::DestinationReplaced, Side::Destination);
}

/// In the private folder, so that no half of it ever has its name.
qint64 InPlaceUpdate::writeJournal(Run &run, PageDelta &delta, const PrivateFolder &workplace)
{
    m_journal = require(createFileIn(workplace.descriptor(), PrivateFolder::journalName, 0600), Side::Destination,
                        writingJournal);
    const auto checksumStart = QRandomGenerator::global()->generate();
    const quint32 lockPage = Litecopy::lockPage(quint32(m_pageSize));
    const auto pageSize = std::size_t(m_pageSize);
    qint64 at = JournalWriter::headerSize;
    m_records = 0;
    std::vector<std::byte> records;
    records.reserve(PageDelta::largestBatch / pageSize * (pageSize + JournalWriter::recordOverhead));
    delta.visitReplaced([&](std::span<const PageDelta::PageRun> runs, std::span<const std::byte> pages) {
        run.checkpoint();
        records.clear();
        for (const auto &[firstPage, count] : runs) {
            for (quint32 page = firstPage; page < firstPage + count; ++page, pages = pages.subspan(pageSize)) {
                // It holds nothing, and SQLite reads a journal no further than to a record of it.
                if (page == lockPage)
                    continue;
                JournalWriter::append(&records, page, pages.first(pageSize), checksumStart);
                ++m_records;
            }
        }
        require(m_journal.write(records, at), Side::Destination, writingJournal);
        // The medium has it while the next pages are read.
        m_journal.startWriteBack(at, qint64(records.size()));
        at += qint64(records.size());
        run.reportThrottled();
    });
    const auto header =
        JournalWriter::header(m_records, checksumStart, quint32(m_oldSize / m_pageSize), quint32(m_pageSize));
    require(m_journal.write(header, 0), Side::Destination, writingJournal);
    QStringList ignored;
    keepAttributes(m_journal, attributesOf(m_path), m_path, &ignored);
    m_journal.writeBack(at, [&run](double) {
        run.checkpoint();
        run.reportThrottled();
    });
    require(m_journal.sync(), Side::Destination, writingJournal);
    run.checkpoint();
    requireOurs();
    require(giveNewName(workplace.descriptor(), PrivateFolder::journalName, m_folder, m_journalName.c_str()),
            Side::Destination, beside(m_path, "-journal"), "giving the journal its name");
    m_isHot = true;
    require(syncFolder(), Side::Destination, m_path.parent_path(), "bringing the folder to the medium");
    return at;
}

qint64 InPlaceUpdate::writePages(Run &run, PageDelta &delta)
{
    qint64 written = 0;
    qint64 portion = firstPortion;
    qint64 unsynced = 0;
    qint64 unsyncedFrom = 0;
    const auto offsetOf = [this](quint32 page) { return (qint64(page) - 1) * m_pageSize; };
    delta.visitChanged([&](std::span<const PageDelta::PageRun> runs, std::span<const std::byte> pages) {
        run.checkpoint();
        if (unsynced == 0)
            unsyncedFrom = offsetOf(runs.front().firstPage);
        unsynced += qint64(pages.size());
        m_thread.run([&] {
            for (const auto &[firstPage, count] : runs) {
                const std::size_t length = count * std::size_t(m_pageSize);
                require(m_file.write(pages.first(length), offsetOf(firstPage)), Side::Destination, writingPages);
                pages = pages.subspan(length);
                written += qint64(length);
            }
        });
        run.reportThrottled();
        if (unsynced < portion)
            return;
        if (m_medium.isBusy) {
            awaitPortion(run);
            portion = adapted(portion, m_medium.taken);
        }
        startPortion(unsyncedFrom, offsetOf(runs.back().firstPage + runs.back().count));
        unsynced = 0;
    });
    m_thread.run([&] { require(m_file.truncate(delta.size()), Side::Destination, writingPages); });
    startSync();
    return written;
}

void InPlaceUpdate::startPortion(qint64 from, qint64 to)
{
    m_medium.thread.start([this, from, to] {
        const auto start = Run::Clock::now();
        m_medium.file.writeBackAll(from, to - from);
        m_medium.taken = Run::Clock::now() - start;
    });
    m_medium.isBusy = true;
}

void InPlaceUpdate::awaitPortion(Run &run)
{
    if (std::exchange(m_medium.isBusy, false))
        m_medium.thread.wait([&run] { run.reportThrottled(); });
}

/// The last of the pages go to the medium beside the check.
void InPlaceUpdate::startSync()
{
    m_thread.start([this] { require(m_file.sync(), Side::Destination, writingPages); });
    m_isSyncing = true;
}

void InPlaceUpdate::awaitMedium(Run &run)
{
    awaitPortion(run);
    if (std::exchange(m_isSyncing, false))
        m_thread.wait([&run] { run.reportThrottled(); });
}

/// What it came to is of no interest any more.
void InPlaceUpdate::endSync() noexcept
{
    const auto end = [](DescriptorThread &thread, bool &isBusy) {
        if (!std::exchange(isBusy, false))
            return;
        try {
            thread.wait();
        } catch (...) {
            // All of it is written anew.
        }
    };
    end(m_medium.thread, m_medium.isBusy);
    end(m_thread, m_isSyncing);
}

void InPlaceUpdate::commit()
{
    requireOurs();
    require(removeFileIn(m_folder, m_journalName.c_str()), Side::Destination, beside(m_path, "-journal"),
            "taking the journal away");
    m_isHot = false;
    m_lock->wasReplaced();
}

std::error_code InPlaceUpdate::syncFolder() const noexcept
{
    return syncOrElse(m_readableFolder, m_journal);
}

bool InPlaceUpdate::rollBack() noexcept
{
    endSync();
    if (!m_isHot)
        return true;
    try {
        putBack();
        require(removeFileIn(m_folder, m_journalName.c_str()), Side::Destination, "taking the journal away");
    } catch (...) {
        // Whatever it was: SQLite finds the journal, and tries it again.
        return false;
    }
    m_isHot = false;
    // A journal that came back with a power cut would only do the same once more.
    static_cast<void>(syncFolder());
    return true;
}

/// By the journal, which this object wrote and still has open.
void InPlaceUpdate::putBack()
{
    constexpr char what[] = "reading the journal";
    const std::size_t recordSize = std::size_t(m_pageSize) + JournalWriter::recordOverhead;
    const auto mostRecords = quint32(PageDelta::largestBatch / std::size_t(m_pageSize));
    std::vector<std::byte> records;
    for (quint32 done = 0; done < m_records;) {
        const quint32 count = std::min(mostRecords, m_records - done);
        records.resize(count * recordSize);
        const qint64 at = qint64(JournalWriter::headerSize) + qint64(done) * qint64(recordSize);
        if (require(m_journal.read(records, at), Side::Destination, what) < records.size())
            throw systemFailure(make_error_code(std::errc::io_error), Side::Destination, what);
        m_thread.run([&] {
            for (auto rest = std::span(records); !rest.empty(); rest = rest.subspan(recordSize)) {
                const auto content = rest.subspan(4, std::size_t(m_pageSize));
                const qint64 page = JournalWriter::pageOf(rest);
                require(m_file.write(content, (page - 1) * m_pageSize), Side::Destination, writingPages);
            }
        });
        done += count;
    }
    m_thread.run([this] {
        require(m_file.truncate(m_oldSize), Side::Destination, writingPages);
        require(m_file.sync(), Side::Destination, writingPages);
    });
}

} // namespace Litecopy
