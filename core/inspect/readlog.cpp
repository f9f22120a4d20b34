// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/databaselog.h>

#include "inspect/committrees.h"
#include "inspect/logkeepers.h"
#include "inspect/reading.h"
#include "live/databaseuse.h"
#include "sqlite/walreader.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/portalpath.h>

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

void listKeepers(DatabaseLog &result, const PageSource &source, const LogLocks &before)
{
    const LogLocks locks = locksOnLog(result.path, before);
    result.keepers = keepersOf(result.path, result.frames, source.index(), locks, result.times);
    for (LogKeeper &keeper : result.keepers)
        keeper.commit = keeper.role == LogKeeper::Role::Reads ? result.commitAt(keeper.frame) : 0;
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
                       const CommitTrees::Done &done, const LogLocks &before)
{
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
        // The frames were counted before: what was written since makes them look younger, never older.
        result.times = options.times;
        if (index)
            result.times.add(result.id, result.frames, lastWrite(result.path));
    }
    if (const LogStates *const states = source.logStates()) {
        listCommits(result, *states, lastSealedFrame(result.path, interruption));
        if (options.names)
            CommitTrees(source, interruption, done).fill(result.commits);
    }
    listKeepers(result, source, before);
}

void read(DatabaseLog &result, PageSource &source, Interruption &interruption, const LogOptions &options,
          const CommitTrees::Done &done, const LogLocks &before)
{
    const DatabaseHeader &header = source.header();
    result.pageSize = int(header.pageSize);
    result.pageCount = source.pageCount();
    result.freePages = header.freelistCount < header.pageCount ? header.freelistCount : 0;
    result.autoVacuum = header.largestRootPage == 0 ? 0 : header.incrementalVacuum ? 2 : 1;
    result.isWal = header.isWal();
    result.size = identify(beside(result.path, "-wal")).size;
    if (result.size > 0)
        readWriteAheadLog(result, source, interruption, options, done, before);
    else
        listKeepers(result, source, before);
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
        const std::filesystem::path path = outsidePortal(std::filesystem::weakly_canonical(database));
        result.cancelled = !readRepeatedly(control, options.patience, [&](const Attempt &attempt) {
            result = {};
            result.path = path;
            PageSource::Options files = attempt.reading(reading);
            files.keepsCommits = true;
            const LogLocks before = locksOnLog(path);
            PageSource source(path, control, files);
            Interruption interruption({&source}, control, attempt.lockTarget(reading));
            read(result, source, interruption, options, done, before);
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

bool DatabaseLog::take(LogLook look)
{
    if (look.log == 0 || look.log != id || !isMergeKnown)
        return false;
    keepers = std::move(look.keepers);
    times = std::move(look.times);
    for (LogKeeper &keeper : keepers)
        keeper.commit = keeper.role == LogKeeper::Role::Reads ? commitAt(keeper.frame) : 0;
    return true;
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
