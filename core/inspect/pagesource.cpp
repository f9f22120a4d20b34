// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/pagesource.h"

#include "inspect/reading.h"
#include "live/databaseuse.h"
#include "live/errormapping.h"
#include "live/sourcefiles.h"
#include "sqlite/walreader.h"
#include "system/filepermissions.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <litecopy/lockholders.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

/// A log of up to this size is always checked to the last byte. In a longer one the frames' salts may be believed.
constexpr std::int64_t checkedWalSize = 16 * 1024 * 1024;
/// A view of FUSE remembers for a second which files there are.
constexpr auto longestUnrest = 2s;
/// Writers wait no longer for the clock to tick.
constexpr auto longestTickHeld = 21ms;
/// Long enough for a program to finish opening or closing a connection, or changing the journal mode.
constexpr auto shortestPatience = 150ms;
constexpr std::int64_t mostInMemory = 64 * 1024 * 1024;
constexpr std::size_t readBlock = 1024 * 1024;

/// Puts the pages that `layer` has in the place of those in `bytes`, which begin at page `first`. `pages` are pairs of
/// page and place, ascending. The layer's own pages may have another size: then their beginning is what SQLite reads.
template <typename Layer, typename Pages>
void layOver(const Layer &layer, const Pages &pages, std::uint32_t first, std::span<std::byte> bytes,
             std::uint32_t size, std::uint32_t layerSize)
{
    const std::uint64_t beyond = std::uint64_t(first) + bytes.size() / size;
    auto page = std::ranges::lower_bound(pages, first, {}, &Pages::value_type::first);
    for (; page != pages.end() && page->first < beyond; ++page) {
        const std::span<std::byte> place = bytes.subspan(std::size_t(page->first - first) * size, size);
        const std::size_t part = std::min(size, layerSize);
        layer.read(page->second, place.first(part));
        std::ranges::fill(place.subspan(part), std::byte{});
    }
}

/// What a file says of itself, and says wrongly while a program overwrites it without SQLite's locks.
bool isOfContent(ErrorCode code)
{
    return code == ErrorCode::SourceEmpty || code == ErrorCode::NotADatabase || code == ErrorCode::EncryptedOrDamaged
        || code == ErrorCode::SourceDamaged || code == ErrorCode::NewerFormat;
}

/// Whether it was changed lately, and changes again within that time.
bool isBeingChanged(const std::filesystem::path &file, CopyControl &control, std::chrono::milliseconds time)
{
    constexpr auto lately = 1s;
    const FileIdentity before = identify(file);
    const std::chrono::nanoseconds stamp(std::max(before.modified, before.changed));
    if (!before.exists || std::chrono::system_clock::now().time_since_epoch() - stamp > lately)
        return false;
    const auto end = std::chrono::steady_clock::now() + time;
    while (identify(file) == before) {
        if (std::chrono::steady_clock::now() >= end)
            return false;
        if (!control.wait(ReadTransaction::retryInterval))
            throw Interrupted::Cancelled;
    }
    return true;
}

SourceState lookAt(const std::filesystem::path &database, bool hasHeader)
{
    SourceState state;
    const FileLook look(database);
    if (!(hasHeader ? lookAtUse(&state, look) : lookAtUseOfHeaderless(&state, look)))
        throw Failure{std::move(state.error)};
    return state;
}

FileIdentity sidecarOf(const std::filesystem::path &database, const char *suffix)
{
    FileIdentity identity;
    if (Error error = lookAtSidecar(beside(database, suffix), &identity))
        throw Failure{std::move(error)};
    return identity;
}

} // namespace

PageSource::PageSource(const std::filesystem::path &database, CopyControl &control, const Options &options)
    : m_path(database)
    , m_control(control)
    , m_options(options)
    , m_deadline(Clock::now() + std::max(options.patience, std::chrono::milliseconds(shortestPatience)))
    , m_transaction(m_path, control, options.patience)
{
    // Between two looks other programs end transactions, switch the journal mode, vacuum, and close.
    for (;;) {
        const bool last = Clock::now() >= m_deadline;
        if (tryOpenAnew(last))
            return;
        // Reading failed, so that nothing could be told.
        if (Clock::now() >= m_deadline + longestUnrest)
            throw unstable();
        if (!m_control.wait(ReadTransaction::retryInterval))
            throw Interrupted::Cancelled;
    }
}

void PageSource::reset()
{
    closeTransaction();
    m_access = Access::Files;
    m_journal.reset();
    m_isJournalHot = false;
    m_isHalfWritten = false;
    m_memory.clear();
    m_isMemoryMixed = false;
    m_remarks = {};
    forgetLog();
}

void PageSource::forgetLog()
{
    m_states.reset();
    m_shown = 0;
    m_lowestShown = 0;
    m_wal.reset();
    m_walFrames = 0;
    m_walFramesNotMerged = 0;
    m_index.reset();
    m_pageCount = 0;
}

bool PageSource::tryOpenAnew(bool last)
{
    Error error;
    try {
        return tryOpen(last);
    } catch (const Failure &failed) {
        error = failed.error;
        if (!isPassing(error))
            throw;
    } catch (const SqliteError &failed) {
        if (!isPassing(errorFrom(failed, Side::Source, m_path, {})))
            throw;
    }
    return false;
}

bool PageSource::isPassing(const Error &error) const
{
    if (error.code == ErrorCode::CommitMissing || error.code == ErrorCode::CommitGone)
        return false;
    // The kernel caches names on FUSE for a second: a sidecar may seem to be there after it was deleted.
    if (error.code == ErrorCode::SourceMissing && error.path != m_path)
        return identify(m_path).exists;
    if (m_version.database.exists && !m_version.isStill(FilesVersion::of(m_path)))
        return true;
    // cp empties the file that it writes over before it reads what it is to write.
    const auto time = error.code == ErrorCode::SourceEmpty ? 1000ms : 250ms;
    return isOfContent(error.code) && isBeingChanged(m_path, m_control, time);
}

Failure PageSource::unstable() const
{
    const QString reason = FileSystem::of(m_path).isLocal
        ? describe(otherProgramsUsing(m_path))
        : QCoreApplication::translate(
            "Litecopy", "it is on a network or FUSE file system, where other programs may write unnoticed");
    return failure(ErrorCode::SourceUnstable, m_path, reason);
}

void PageSource::awaitTick()
{
    FilesVersion now = FilesVersion::of(m_path);
    if (m_showsChanges && now == m_version)
        return;
    m_version = std::move(now);
    m_showsChanges = true;
    const std::chrono::milliseconds wait = m_version.untilChangesShow();
    if (wait.count() == 0)
        return;
    if (!m_control.wait(wait))
        throw Interrupted::Cancelled;
    now = FilesVersion::of(m_path);
    m_showsChanges = now == m_version || now.untilChangesShow().count() == 0;
    m_version = std::move(now);
}

void PageSource::awaitTickLocked()
{
    if (m_showsChanges && identify(m_path) == m_version.database)
        return;
    m_version = FilesVersion::of(m_path);
    const std::chrono::milliseconds wait = untilChangesShow(m_version.database);
    if (wait <= longestTickHeld && !m_control.wait(wait))
        throw Interrupted::Cancelled;
    m_showsChanges = true;
}

bool PageSource::awaitTickPinned()
{
    const FileIdentity before = m_version.database;
    m_version = FilesVersion::of(m_path);
    const std::chrono::milliseconds wait = untilChangesShow(m_version.database);
    if (wait.count() == 0 || (m_showsChanges && m_version.database == before))
        return true;
    if (!m_control.wait(wait))
        throw Interrupted::Cancelled;
    if (!isUndisturbed())
        return false;
    // By a checkpoint.
    m_version = FilesVersion::of(m_path);
    m_showsChanges = true;
    return true;
}

bool PageSource::tryOpen(bool last)
{
    reset();
    checkCancelled();
    if (Error error = whyNotReadable(FileLook(m_path)))
        throw Failure{std::move(error)};
    awaitTick();
    const SourceState state = lookAt(m_path, !m_options.header);
    m_identity = state.file;
    m_file.emplace(m_path);
    std::array<char, DatabaseHeader::size> bytes{};
    m_file->read(std::as_writable_bytes(std::span(bytes)), 0);
    // A journal or a log may hold a better first page, but this one's page size is needed to read them.
    const std::optional<DatabaseHeader> header =
        m_options.header ? m_options.header : parseHeader(QByteArrayView(bytes));
    if (!header)
        throw Failure{headerError(judgeHeader(QByteArrayView(bytes)), QByteArrayView(bytes), m_path)};
    m_header = *header;
    m_remarks.elsewhere = isLogElsewhere(state);
    if (m_remarks.elsewhere && !last)
        return false;
    if (m_remarks.elsewhere && m_options.needsLog)
        throw failure(ErrorCode::SourceLogElsewhere, m_path);
    const bool opened = state.walMode || state.hotJournal ? tryLogOrFiles(state, last) : tryHold(last);
    m_remarks.foreign = !header->isWal() && m_walFrames != 0;
    if (!opened || (m_isMemoryMixed && !last))
        return false;
    if (wantsCommits())
        findStates();
    return readHeader(last) && (last || identify(m_path).isSameFile(m_identity));
}

bool PageSource::tryLogOrFiles(const SourceState &state, bool last)
{
    // As the first user of a log SQLite would recover it, and write to its index: a lock must show another one.
    if (obstacleTo(state) == Obstacle::None && state.locks.walOpen && !m_remarks.elsewhere) {
        if (tryPinnedWal()) {
            m_access = Access::PinnedWal;
            return true;
        }
        if (!last)
            return false;
    }
    if (state.hotJournal)
        m_journal = openJournal(m_path, m_header.pageSize);
    m_isJournalHot = m_journal.has_value();
    if (state.hotJournal && !m_journal && !hasValidJournal(m_path)) {
        // Its transaction has ended since the look.
        if (!last)
            return false;
        m_showsChanges = false;
    }
    openFiles(state);
    return true;
}

bool PageSource::tryHold(bool last)
{
    const bool briefly = m_options.locking == Locking::Briefly;
    if (briefly ? tryReadIntoMemory() : tryReadTransaction()) {
        m_access = Access::ReadTransaction;
        return true;
    }
    awaitTick();
    const SourceState now = lookAt(m_path, !m_options.header);
    if ((now.hasLog() || !now.file.isSameFile(m_identity)) && !last)
        return false;
    // A program writes pages to the journal, and syncs it, before it changes them in the database.
    m_journal = openJournal(m_path, m_header.pageSize);
    if (m_wasBusy && !now.locks.anyWriter() && !briefly && !last)
        return false;
    openFiles(now);
    // SQLite ends a transaction by deleting the journal, truncating it or zeroing its header (pager.c,
    // pager_end_transaction). A journal that is not valid, and was modified no earlier than the database, belongs to a
    // transaction that has ended.
    const bool isEnded = now.journal.exists && now.journal.modified >= now.file.modified;
    m_isHalfWritten = now.locks.exclusive && !m_journal && !isEnded;
    return true;
}

bool PageSource::tryReadTransaction()
{
    m_wasBusy = false;
    try {
        const bool isOpen = m_transaction.open(m_identity);
        m_wasBusy = isOpen && !m_transaction.begin();
        if (isOpen && !m_wasBusy) {
            // A log that came after the look makes this a transaction on the log.
            m_transaction.setOnLog(sidecarOf(m_path, "-wal").size != 0);
            if (!m_transaction.isOnLog()) {
                awaitTickLocked();
                return true;
            }
        }
    } catch (const SqliteError &) {
        // The files, read past SQLite, tell more.
    }
    m_transaction.close();
    return false;
}

bool PageSource::tryReadIntoMemory()
{
    const std::int64_t size = m_file->size();
    if (size > mostInMemory)
        return false;
    // Allocated before the lock is taken: the kernel hands out memory slower than it copies.
    std::vector<std::byte> memory(static_cast<std::size_t>(size));
    if (!tryReadTransaction())
        return false;
    const auto deadline = Clock::now() + m_options.lockTarget;
    bool done = m_file->size() == size;
    for (std::size_t at = 0; done && at < memory.size(); at += readBlock) {
        m_file->read(std::span(memory).subspan(at, std::min(readBlock, memory.size() - at)), std::int64_t(at));
        done = m_options.lockTarget.count() == 0 || Clock::now() < deadline;
    }
    m_isMemoryMixed = done && !isUndisturbed();
    closeTransaction();
    if (done)
        m_memory = std::move(memory);
    return done;
}

bool PageSource::tryPinnedWal()
{
    try {
        if (m_transaction.open(m_identity)) {
            beginReading(m_transaction.connection());
            // Asking a connection that is not in WAL mode for the log's index would make a -shm.
            m_transaction.setOnLog(sidecarOf(m_path, "-wal").exists);
        }
        if (m_transaction.isOnLog() && findPinnedCommit() && awaitTickPinned())
            return true;
    } catch (const SqliteError &) {
        // Locked by another program, or damaged: the files, read past SQLite, tell more.
    }
    closeTransaction();
    forgetLog();
    return false;
}

bool PageSource::findPinnedCommit()
{
    m_index = beginAtKnownCommit(m_transaction.connection());
    if (!m_index)
        return false;
    m_walFrames = m_index->lastFrame;
    m_pageCount = m_index->pageCount;
    m_walFramesNotMerged = m_index->lastFrame - std::min(m_index->backfilled, m_index->lastFrame);
    // A log that is wholly merged may be started over at any time. Then the file alone holds the snapshot.
    // Earlier states are read from it all the same: isStateKept() tells whether it was started over.
    if (m_walFramesNotMerged == 0 && (!wantsCommits() || m_walFrames == 0))
        return true;
    m_wal = openWal(m_path);
    const std::vector<std::uint32_t> pages = readWalIndexPages(m_transaction.connection(), m_walFrames);
    if (!m_wal || pages.size() != m_walFrames)
        return false;
    if (m_options.wholeLog || m_wal->size() <= checkedWalSize) {
        m_wal->recover(WalFile::Trust::Chain, [this] { checkCancelled(); });
        m_remarks.unprovedFrames = m_wal->unproved();
        m_remarks.brokenFrame = m_wal->brokenFrame() <= m_walFrames ? m_wal->brokenFrame() : 0;
    }
    m_wal->setCommitted(m_walFrames, m_pageCount);
    m_wal->setIndex(pages);
    adoptPageSizeOfLog();
    return true;
}

void PageSource::findStates()
{
    // A log of another page size is none that this database ever had.
    const bool hasLog = m_wal && !m_journal && m_wal->pageSize() == m_header.pageSize && !m_remarks.otherPageSize;
    if (hasLog) {
        m_states.emplace(*m_wal, *m_file, m_index, [this] { checkCancelled(); });
        m_shown = m_states->commits().last();
    }
    if (m_options.asOf) {
        const AsOf &wanted = *m_options.asOf;
        if (!m_states || (wanted.log != 0 && wanted.log != m_wal->id()))
            throw missingCommit(m_path, m_states ? &m_states->commits() : nullptr);
        m_shown = m_states->numberOf(wanted, m_path);
        m_states->look(m_shown);
        m_states->requireKept(m_shown, m_path);
    }
    if (m_states && m_options.keepsCommits)
        m_states->look(0);
    m_lowestShown = m_shown;
}

void PageSource::show(std::uint32_t number)
{
    m_shown = number;
    m_lowestShown = std::min(m_lowestShown, number);
    if (!readHeader(true))
        throw failure(ErrorCode::SourceUnstable, m_path);
}

bool PageSource::isStateKept() const
{
    if (!m_states)
        return true;
    const std::optional<WalIndex> now = currentIndex();
    const bool isFileSame = identify(m_path) == m_version.database;
    return now && m_states->areKept(m_lowestShown, *now, isFileSame);
}

void PageSource::closeTransaction() noexcept
{
    // Of a file that was written to without SQLite's locks, the log is of the old content, and must not be merged.
    if (m_transaction.isOnLog() && !isLogOfFile())
        m_transaction.setOnLog(false);
    m_transaction.close();
}

bool PageSource::isLogOfFile() const noexcept
{
    try {
        return !m_index || isUndisturbed();
    } catch (...) {
        // Of whatever kind: it can't be told.
        return false;
    }
}

void PageSource::openFiles(const SourceState &state)
{
    m_access = Access::Files;
    m_identity = state.file;
    if (m_journal && m_journal->pageCount() == 0)
        throw Failure{unfinishedSource(m_path)};
    m_wal = openWal(m_path);
    if (!m_wal)
        return;
    const bool believesSalts = !m_options.wholeLog && m_wal->size() > checkedWalSize;
    const auto trust = believesSalts ? WalFile::Trust::Salts
        : state.isInUse()            ? WalFile::Trust::Chain
                                     : WalFile::Trust::Checksums;
    const auto beat = [this] { checkCancelled(); };
    m_wal->recover(trust, beat);
    m_wal->index(beat);
    m_remarks.brokenFrame = m_wal->brokenFrame();
    m_remarks.unprovedFrames = m_wal->unproved();
    m_remarks.endUncertain = m_wal->isEndUncertain();
    m_walFrames = m_wal->committed();
    m_walFramesNotMerged = m_walFrames;
    if (m_walFrames != 0)
        m_pageCount = m_wal->pageCount();
    adoptPageSizeOfLog();
}

void PageSource::adoptPageSizeOfLog()
{
    if (m_wal->pageSize() == m_header.pageSize || m_wal->frames().empty())
        return;
    // SQLite takes the page size from page 1, and page 1 from the log where the log has it.
    if (m_wal->frameOf(1) != 0)
        m_header.pageSize = m_wal->pageSize();
    else
        m_remarks.otherPageSize = true;
}

bool PageSource::readHeader(bool last)
{
    std::vector<std::byte> page(m_header.pageSize + pagePadding);
    read(1, std::span(page).first(m_header.pageSize));
    const std::optional<DatabaseHeader> header = parseHeader(page);
    if (m_options.header && (!m_wal || m_wal->frameOf(1) == 0 || !header || header->pageSize != m_header.pageSize)) {
        countPages();
        return true;
    }
    if (!header || header->pageSize != m_header.pageSize || (m_access == Access::ReadTransaction && header->isWal())) {
        // Vacuumed to another page size, or put into another journal mode, since the first look; or damaged.
        if (m_access != Access::Files && !last)
            return false;
        if (m_access == Access::Files && !isUnchanged())
            return false;
        throw failure(ErrorCode::SourceDamaged, m_path);
    }
    m_header = *header;
    if (const HeaderVerdict verdict = judgeHeader(page); verdict != HeaderVerdict::Readable)
        throw Failure{headerError(verdict, page, m_path)};
    countPages();
    return true;
}

/// As SQLite does (btree.c, lockBtree): what page 1 says is believed where it is of the last commit, and is damage
/// where there are fewer pages.
void PageSource::countPages()
{
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max() - 1;
    const std::int64_t size = m_header.pageSize;
    // A last page that is only begun is one, too: the rest of it is zeros.
    const auto inFile = static_cast<std::uint32_t>(std::min((m_file->size() + size - 1) / size, most));
    const std::uint32_t inWal = m_wal && !m_wal->frames().empty() ? m_wal->frames().back().first : 0;
    const std::uint32_t inJournal = m_journal && !m_journal->pages().empty() ? m_journal->pages().back().first : 0;
    std::uint32_t there = std::max({inFile, inWal, inJournal});
    if (m_states) {
        const WalCommits::Commit &shown = m_states->commits().at(m_shown);
        there = m_shown == 0 ? inFile : std::min(std::max(inFile, shown.highestPage), shown.pageCount);
        m_declaredPageCount = m_header.isPageCountValid() ? m_header.pageCount : there;
        m_pageCount = std::min(m_declaredPageCount, there);
        m_cutPage = 0;
        return;
    }
    // What ends a log or begins a journal says how long the database is or was, and brings no pages.
    if (m_walFrames != 0)
        there = std::min(there, m_pageCount);
    else if (m_journal)
        there = std::min(there, m_journal->pageCount());
    m_declaredPageCount = m_header.isPageCountValid() ? m_header.pageCount : there;
    m_pageCount = m_options.everyPage ? there : std::min(m_declaredPageCount, there);
    m_declaredPageCount = std::max(m_declaredPageCount, m_pageCount);
    const auto number = [](const auto &entry) { return entry.first; };
    const bool isElsewhere = (m_wal && m_wal->frameOf(inFile) != 0)
        || (m_journal && std::ranges::binary_search(m_journal->pages(), inFile, {}, number));
    m_partBytes = static_cast<std::uint32_t>(m_file->size() % size);
    m_partPage = m_partBytes != 0 && !isElsewhere ? inFile : 0;
    m_cutPage = m_file->size() % size != 0 && inFile <= m_pageCount && !isElsewhere && losesCells(inFile) ? inFile : 0;
}

bool PageSource::losesCells(std::uint32_t page) const
{
    std::vector<std::byte> bytes(m_header.pageSize + pagePadding);
    const std::optional<BtreePage> tree = readTreePage(page, bytes);
    if (!tree)
        return false;
    const auto end = static_cast<std::uint32_t>(m_file->size() % m_header.pageSize);
    for (std::uint32_t i = 0; i < tree->cellCount(); ++i) {
        Cell cell;
        if (!tree->readCell(i, geometry(), cell) || cell.localOffset + cell.local > end)
            return true;
    }
    return false;
}

void PageSource::checkCancelled() const
{
    if (m_control.isCancelled())
        throw Interrupted::Cancelled;
}

void PageSource::read(std::uint32_t first, std::span<std::byte> bytes) const
{
    const std::uint32_t size = m_header.pageSize;
    if (m_kept) {
        const auto readOther = [this, size](std::uint32_t page, std::span<std::byte> to) {
            const std::uint32_t there = page > m_pageCount ? 0 : m_pageCount - page + 1;
            const auto bytesThere = std::min(to.size(), std::size_t(there) * size);
            m_other->read(page, to.first(bytesThere));
            std::ranges::fill(to.subspan(bytesThere), std::byte{});
        };
        m_kept->read(first, bytes, readOther);
        return;
    }
    const std::int64_t offset = (std::int64_t(first) - 1) * size;
    if (m_memory.empty()) {
        m_file->read(bytes, offset);
    } else {
        const std::size_t start = std::min(std::size_t(offset), m_memory.size());
        const std::size_t there = std::min(bytes.size(), m_memory.size() - start);
        std::ranges::copy(std::span(m_memory).subspan(start, there), bytes.begin());
        std::ranges::fill(bytes.subspan(there), std::byte{});
    }
    if (m_journal)
        layOver(*m_journal, m_journal->pages(), first, bytes, size, size);
    if (m_states) {
        const WalCommits &commits = m_states->commits();
        const std::uint64_t beyond = std::uint64_t(first) + bytes.size() / size;
        commits.forEach(first, beyond, commits.at(m_shown).lastFrame, [&](std::uint32_t page, std::uint32_t frame) {
            m_wal->read(frame, bytes.subspan(std::size_t(page - first) * size, size));
        });
    } else if (m_wal) {
        layOver(*m_wal, m_wal->frames(), first, bytes, size, m_wal->pageSize());
    }
}

std::optional<BtreePage> PageSource::readTreePage(std::uint32_t page, std::span<std::byte> bytes) const
{
    read(page, bytes.first(pageSize()));
    return BtreePage::parse(bytes.data(), page, geometry());
}

PageSource::Pages PageSource::yieldLock()
{
    if (m_kept)
        return Pages::Same;
    // In WAL mode a checkpoint may change the file.
    if (m_access != Access::PinnedWal && m_memory.empty() && identify(m_path) != m_version.database)
        return Pages::Disturbed;
    if (m_access != Access::ReadTransaction || !m_transaction.isOpen())
        return Pages::Same;
    try {
        return m_transaction.renew() ? Pages::Same : Pages::OfAnotherCommit;
    } catch (const SqliteError &error) {
        throw Failure{errorFrom(error, Side::Source, m_path, {})};
    }
}

void PageSource::pause()
{
    if (m_transaction.isOpen())
        m_transaction.end();
}

PageSource::Pages PageSource::resume()
{
    if (!m_transaction.isOpen())
        return yieldLock();
    try {
        if (!m_transaction.beginAgain())
            return Pages::OfAnotherCommit;
    } catch (const SqliteError &error) {
        throw Failure{errorFrom(error, Side::Source, m_path, {})};
    }
    if (m_access != Access::PinnedWal)
        return identify(m_path) == m_version.database ? Pages::Same : Pages::Disturbed;
    // After a checkpoint the transaction may need the file alone: then the frames that were found can be overwritten.
    const std::optional<WalIndex> index = readWalIndex(m_transaction.connection());
    const bool isSame = index && index->header == m_index->header && index->backfilled == m_index->backfilled;
    return isSame ? Pages::Same : Pages::OfAnotherCommit;
}

void PageSource::detach(KeptPages pages, const PageSource &other)
{
    m_isMemoryMixed = !isUnchanged();
    closeTransaction();
    m_file.reset();
    m_wal.reset();
    m_journal.reset();
    m_memory.clear();
    m_kept = std::move(pages);
    m_other = &other;
}

bool PageSource::isUndisturbed() const
{
    const FilesVersion now = FilesVersion::of(m_path);
    const bool isSame = now.database == m_version.database && now.header == m_version.header;
    if (isSame || !m_index || !now.database.isSameFile(m_version.database))
        return isSame;
    // As long as the transaction reads from the log, a checkpoint may write what is in it into the database. One that
    // reads from the database alone keeps all checkpoints out.
    if (m_walFramesNotMerged == 0)
        return false;
    const std::optional<WalIndex> index = currentIndex();
    return index && index->mayHaveMergedSince(*m_index);
}

std::optional<WalIndex> PageSource::currentIndex() const
{
    return awaitWalIndex(m_transaction.connection(), [this](std::chrono::milliseconds time) {
        if (!m_control.wait(time))
            throw Interrupted::Cancelled;
    });
}

bool PageSource::isUnchanged() const
{
    if (m_isHalfWritten)
        return false;
    if (!m_memory.empty() || m_kept)
        return !m_isMemoryMixed;
    if (m_access != Access::Files)
        return isUndisturbed() && isStateKept();
    // What is appended to the log changes nothing of what was read.
    const FilesVersion now = FilesVersion::of(m_path);
    return m_showsChanges && m_version.isStill(now) && (m_wal || now.wal == m_version.wal);
}

} // namespace Litecopy
