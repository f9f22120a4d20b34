// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/databaselog.h>

#include "inspect/committrees.h"
#include "inspect/reading.h"
#include "live/databaseuse.h"
#include "sqlite/walreader.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Litecopy {

namespace {

LogCommit::State stateOf(WalStates::State state)
{
    switch (state) {
    case WalStates::State::Whole:
        return LogCommit::State::Whole;
    case WalStates::State::ByComparison:
        return LogCommit::State::ByComparison;
    case WalStates::State::Gone:
        break;
    }
    return LogCommit::State::Gone;
}

/// The last frame that a recovery after a crash would find.
std::uint32_t lastSealedFrame(const std::filesystem::path &database, Interruption &interruption)
{
    std::optional<WalFile> log = openWal(database);
    if (!log)
        return 0;
    log->recover(WalFile::Trust::Checksums, [&interruption] { interruption.check(); });
    return log->committed();
}

void listCommits(DatabaseLog &result, const LogStates &states, std::uint32_t sealed)
{
    const WalCommits &commits = states.commits();
    result.commits.reserve(commits.last());
    for (std::uint32_t number = 1; number <= commits.last(); ++number) {
        const WalCommits::Commit &commit = commits.at(number);
        LogCommit listed;
        listed.number = number;
        listed.lastFrame = commit.lastFrame;
        listed.frames = quint32(commits.pagesOf(number).size());
        listed.pageCount = commit.pageCount;
        listed.merged = result.isMergeKnown && commit.lastFrame <= result.framesMerged;
        listed.sealed = commit.lastFrame <= sealed;
        listed.state = stateOf(states.of(number));
        listed.gonePage = states.gonePage(number);
        listed.pages.assign(commits.pagesOf(number).begin(), commits.pagesOf(number).end());
        std::ranges::sort(listed.pages);
        const auto repeated = std::ranges::unique(listed.pages);
        listed.pages.erase(repeated.begin(), repeated.end());
        result.commits.push_back(std::move(listed));
    }
    result.start = stateOf(states.of(0));
    result.startGonePage = states.gonePage(0);
}

LogKeeper::Role roleOf(const LogLock &lock, int byte)
{
    if (lock.exclusive && byte == WalIndex::writeLockByte)
        return LogKeeper::Role::Writes;
    if (lock.exclusive && byte < WalIndex::lastLockByte)
        return LogKeeper::Role::Merges;
    if (byte == WalIndex::readLockByte)
        return LogKeeper::Role::ReadsDatabase;
    if (byte > WalIndex::readLockByte && byte < WalIndex::lastLockByte)
        return LogKeeper::Role::Reads;
    return LogKeeper::Role::HasOpen;
}

class Keepers
{
public:
    Keepers(DatabaseLog &result, const std::optional<WalIndex> &index)
        : m_result(result)
        , m_index(index)
    {
    }

    void add(const LogLock &lock)
    {
        const int last = std::min(lock.lastByte, int(WalIndex::lastLockByte));
        for (int byte = std::max(lock.firstByte, int(WalIndex::writeLockByte)); byte <= last; ++byte) {
            if (byte >= WalIndex::readLockByte)
                m_seen |= 1U << (byte - WalIndex::readLockByte);
            if (!lock.isOwn)
                add(lock, byte);
        }
    }

    /// Marks that are held by programs of other containers, which /proc doesn't list.
    void addUnseen(std::uint32_t held)
    {
        for (int mark = 0; mark < int(m_index ? m_index->readMarks.size() : 0); ++mark) {
            if ((held & ~m_seen & 1U << mark) != 0)
                add({}, int(WalIndex::readLockByte) + mark);
        }
    }

private:
    void add(const LogLock &lock, int byte)
    {
        LogKeeper keeper{
            .pid = lock.pid, .program = lock.program, .role = roleOf(lock, byte), .runningSince = lock.runningSince};
        if (keeper.role == LogKeeper::Role::Reads && m_index) {
            const std::uint32_t mark = m_index->readMarks[std::size_t(byte - WalIndex::readLockByte)];
            keeper.frame = std::min(mark, m_result.frames);
            keeper.commit = m_result.commitAt(keeper.frame);
            keeper.framesKept = m_result.frames - keeper.frame;
        }
        std::vector<LogKeeper> &keepers = m_result.keepers;
        const auto isOfProgram = [&keeper](const LogKeeper &other) { return other.pid == keeper.pid; };
        const bool isListed = std::ranges::any_of(keepers, isOfProgram);
        if (keeper.role == LogKeeper::Role::HasOpen && isListed)
            return;
        std::erase_if(keepers, [&](const LogKeeper &other) {
            return isOfProgram(other) && other.role == LogKeeper::Role::HasOpen;
        });
        // Two connections of a program may read as of the same commit.
        const bool isSame = std::ranges::any_of(keepers, [&](const LogKeeper &other) {
            return isOfProgram(other) && other.role == keeper.role && other.frame == keeper.frame;
        });
        if (!isSame)
            keepers.push_back(std::move(keeper));
    }

    DatabaseLog &m_result;
    const std::optional<WalIndex> &m_index;
    std::uint32_t m_seen = 0; ///< marks whose holders are known
};

void listKeepers(DatabaseLog &result, const PageSource &source, std::uint32_t heldMarks)
{
    Keepers keepers(result, source.index());
    for (const LogLock &lock : logLocks(result.path))
        keepers.add(lock);
    keepers.addUnseen(heldMarks);
    // A program in locking_mode=EXCLUSIVE has no index that is shared.
    if (result.keepers.empty()) {
        for (const LockHolder &holder : lockHolders(result.path)) {
            const bool isWriter = holder.lock > LockHolder::Lock::Shared && holder.lock != LockHolder::Lock::Wal;
            // In rollback mode readers keep nothing but the file's lock.
            if (result.size == 0 && !isWriter)
                continue;
            LogKeeper keeper;
            keeper.pid = holder.pid;
            keeper.program = holder.program;
            keeper.role = isWriter && result.size == 0 ? LogKeeper::Role::Writes : LogKeeper::Role::HasOpen;
            result.keepers.push_back(std::move(keeper));
        }
    }
    std::ranges::stable_sort(result.keepers, std::ranges::greater(), &LogKeeper::framesKept);
}

void readJournal(DatabaseLog &result, PageSource &source, Interruption &interruption, const LogOptions &options)
{
    JournalState &journal = result.journal;
    journal.size = identify(beside(result.path, "-journal")).size;
    if (journal.size == 0)
        return;
    journal.kind = source.hasHotJournal()    ? JournalState::Kind::Hot
        : heldLocks(result.path).anyWriter() ? JournalState::Kind::InUse
                                             : JournalState::Kind::Ended;
    if (journal.kind == JournalState::Kind::Ended)
        return;
    // A reader sees the database beside a transaction that has not begun to write to it: then no journal is laid over.
    std::optional<RollbackJournal> ofWriter;
    if (!source.journal())
        ofWriter = openJournal(result.path, quint32(result.pageSize));
    const RollbackJournal *const pages = ofWriter ? &*ofWriter : source.journal();
    if (!pages)
        return;
    journal.pages = quint32(pages->pages().size());
    journal.pageCount = pages->pageCount();
    std::vector<std::uint32_t> numbers;
    for (const auto &[page, offset] : pages->pages())
        numbers.push_back(page);
    if (options.names)
        journal.touched = treesOf(source, interruption, numbers);
}

void readWriteAheadLog(DatabaseLog &result, PageSource &source, Interruption &interruption, const LogOptions &options,
                       const CommitTrees::Done &done)
{
    const std::uint32_t heldMarks = heldReadMarks(result.path);
    result.remarks = source.logRemarks();
    result.frames = source.walFrames();
    const std::optional<WalIndex> &index = source.index();
    result.isMergeKnown = index.has_value();
    if (index) {
        result.framesMerged = std::min(index->backfilled, index->lastFrame);
        const std::uint32_t attempted = std::min(index->backfillAttempted, index->lastFrame);
        result.framesBeingMerged = attempted - std::min(result.framesMerged, attempted);
    }
    if (const WalFile *const log = source.wal()) {
        result.hasLog = true;
        result.id = log->id();
    }
    if (const LogStates *const states = source.logStates()) {
        listCommits(result, *states, lastSealedFrame(result.path, interruption));
        if (options.names)
            CommitTrees(source, interruption, done).fill(result.commits);
    }
    listKeepers(result, source, heldMarks);
}

void read(DatabaseLog &result, PageSource &source, Interruption &interruption, const LogOptions &options,
          const CommitTrees::Done &done)
{
    const DatabaseHeader &header = source.header();
    result.pageSize = int(header.pageSize);
    result.pageCount = source.pageCount();
    result.freePages = header.freelistCount < header.pageCount ? header.freelistCount : 0;
    result.autoVacuum = header.largestRootPage == 0 ? 0 : header.incrementalVacuum ? 2 : 1;
    result.isWal = header.isWal();
    result.size = identify(beside(result.path, "-wal")).size;
    if (result.size > 0)
        readWriteAheadLog(result, source, interruption, options, done);
    else
        listKeepers(result, source, 0);
    readJournal(result, source, interruption, options);
}

} // namespace

DatabaseLog readLog(const std::filesystem::path &database, CopyControl &control, const LogOptions &options,
                    const LogSink &progress)
{
    QElapsedTimer timer;
    timer.start();
    DatabaseLog result;
    result.path = database;
    InspectOptions reading;
    reading.patience = options.patience;
    CommitTrees::Done done;
    if (progress)
        done = [&progress, last = std::chrono::steady_clock::time_point()](std::uint64_t pages,
                                                                           std::uint64_t all) mutable {
            const auto now = std::chrono::steady_clock::now();
            if (now - last < std::chrono::milliseconds(100) || all == 0)
                return;
            last = now;
            progress(std::min(1.0, double(pages) / double(all)));
        };
    try {
        const LeaseWait leaseWait(waitForLeases(control, reading));
        const std::filesystem::path path = std::filesystem::weakly_canonical(database);
        result.cancelled = !readRepeatedly(control, options.patience, [&](const Attempt &attempt) {
            result = {};
            result.path = path;
            PageSource::Options files = attempt.reading(reading);
            files.keepsCommits = true;
            PageSource source(path, control, files);
            Interruption interruption({&source}, control, attempt.lockTarget(reading));
            read(result, source, interruption, options, done);
            result.consistent = source.isUnchanged();
            return result.consistent || source.isHalfWritten();
        });
    } catch (...) {
        result.error = errorOfReading(result.path);
        result.cancelled = isCancelledWait(control, &result.error);
    }
    if (result.error || result.cancelled) {
        DatabaseLog empty;
        empty.path = result.path;
        empty.error = result.error;
        empty.cancelled = result.cancelled;
        result = std::move(empty);
    }
    result.elapsed = std::chrono::milliseconds(timer.elapsed());
    return result;
}

quint32 DatabaseLog::firstUnsealed() const noexcept
{
    const auto first = std::ranges::find(commits, false, &LogCommit::sealed);
    return first == commits.end() ? 0 : first->number;
}

quint32 DatabaseLog::commitAt(quint32 frame) const noexcept
{
    const auto behind = std::ranges::upper_bound(commits, frame, {}, &LogCommit::lastFrame);
    return quint32(behind - commits.begin());
}

LogCommit::State DatabaseLog::stateOf(quint32 commit) const noexcept
{
    if (commit == 0)
        return start;
    return commit <= commits.size() ? commits[commit - 1].state : LogCommit::State::Gone;
}

} // namespace Litecopy
