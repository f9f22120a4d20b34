// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/stage.h"

#include "copy/failure.h"
#include "copy/readlock.h"
#include "format/header.h"
#include "live/databaseuse.h"
#include "live/encryption.h"
#include "live/filesversion.h"
#include "sqlite/walreader.h"
#include "system/filecopy.h"
#include "system/heldlocks.h"
#include "system/names.h"
#include "system/readerlocks.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

// Writers wait no longer for the clock to tick.
constexpr milliseconds longestTickHeld = 21ms;

constexpr char notAskable[] = QT_TRANSLATE_NOOP("Litecopy", "it can't be asked there whether somebody is writing");

SourceChanged changed()
{
    return SourceChanged{failure(ErrorCode::SourceUnstable, Side::Source)};
}

/// What changes with every commit in rollback mode: page 1 holds the change counter, encrypted with all around it.
struct Version
{
    FileIdentity file;
    FileIdentity log;
    std::vector<std::byte> beginning;

    bool operator==(const Version &) const = default;
};

class OpaqueCopy
{
public:
    OpaqueCopy(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace, const fs::path &to)
        : m_run(run)
        , m_source(source)
        , m_plan(plan)
        , m_workspace(workspace)
        , m_to(to)
        , m_locks(source.path(), source.state.file)
        , m_copy(run.control(), source.path(), to, workspace.recorder(), source.state.file)
    {
        m_staged.proof = Proof::Pinned;
        if (source.state.reflink)
            m_copy.settleSource([&run] { run.reportThrottled(); });
    }

    void copyInSlices();
    void copyPinned();
    [[nodiscard]] Staged takeStaged();

private:
    void report() { reportPages(m_run, m_copy, opaqueUnit(m_source.state)); }
    [[nodiscard]] Version version();
    void lock();
    void unlock();
    [[nodiscard]] Version lockWhereChangesShow();
    void refuseHotJournal();
    [[nodiscard]] bool copyToEnd();
    [[nodiscard]] WalIndex pin();
    [[nodiscard]] std::optional<WalIndex> tryToHoldMark();
    [[nodiscard]] WalIndex currentIndex();
    void applyLog(const WalIndex &index);

    Run &m_run;
    const CopySource &m_source;
    const CopyPlan &m_plan;
    Workspace &m_workspace;
    const fs::path &m_to;
    ReaderLocks m_locks;
    FileCopy m_copy;
    Staged m_staged;
    FileIdentity m_settled; ///< the version of the file after which any change shows
    std::optional<Run::Clock::time_point> m_lockedSince;
};

Version OpaqueCopy::version()
{
    constexpr std::size_t largestBeginning = 4096;
    const fs::path &path = m_source.path();
    Version version{.file = identify(path), .log = identify(beside(path, "-wal")), .beginning = {}};
    version.beginning.resize(largestBeginning);
    m_locks.read(version.beginning, 0);
    if (!version.file.isSameFile(m_source.state.file))
        throw SourceChanged{failure(ErrorCode::SourceReplaced, Side::Source)};
    // A program has begun to write a log.
    if (!m_source.state.walMode && version.log.size > 0)
        throw changed();
    return version;
}

/// SHARED, waited for as other readers wait.
void OpaqueCopy::lock()
{
    LockWait lockWait(m_run, m_source.path(), ErrorCode::SourceLocked);
    for (;; lockWait.wait()) {
        const ReaderLocks::Outcome outcome = m_locks.lockDatabase();
        if (outcome == ReaderLocks::Outcome::Busy)
            continue;
        if (outcome == ReaderLocks::Outcome::Unknown)
            m_staged.setUnproved(notAskable);
        break;
    }
    m_lockedSince = Run::Clock::now();
}

void OpaqueCopy::unlock()
{
    m_locks.unlockDatabase();
    if (!m_source.state.walMode)
        m_run.addHold(Run::Clock::now() - *m_lockedSince);
    m_run.state().holding = false;
    m_lockedSince.reset();
}

/// The lock keeps out programs that use SQLite. Others show by time stamps, once the clock has ticked since the last
/// change: that is waited for without the lock, and with it only where the next change comes as soon.
Version OpaqueCopy::lockWhereChangesShow()
{
    lock();
    Version now = version();
    if (m_source.state.networkFileSystem || now.file == m_settled)
        return now;
    milliseconds wait = untilChangesShow(now.file);
    if (wait > 0ms) {
        unlock();
        m_run.sleepFully(wait);
        lock();
        const Version later = version();
        wait = later == now ? 0ms : untilChangesShow(later.file);
        now = later;
    }
    if (wait > longestTickHeld) {
        m_staged.setUnproved(QT_TRANSLATE_NOOP(
            "Litecopy", "its file system keeps times in whole seconds, and it was written to in each of them"));
        return now;
    }
    if (wait > 0ms)
        std::this_thread::sleep_for(wait);
    if (version() != now)
        throw changed();
    m_settled = now.file;
    return now;
}

/// Its pages are noise to SQLite, which could roll it back in a copy of any other database. With the lock held no
/// program begins to write, so that a journal without a writer is one that a crash left.
void OpaqueCopy::refuseHotJournal()
{
    const fs::path journal = beside(m_source.path(), "-journal");
    const FileIdentity before = identify(journal);
    if (!before.exists || before.size == 0 || !hasValidJournal(m_source.path()) || m_locks.isWriterAtWork()
        || identify(journal) != before)
        return;
    throw failure(
        ErrorCode::SourceNeedsRecovery, Side::Source,
        QCoreApplication::translate(
            "Litecopy", "it is encrypted: only its own program can repair it. Open and close it there first"));
}

bool OpaqueCopy::copyToEnd()
{
    m_run.state().holding = !m_source.state.walMode;
    return proceedToEnd(m_run, m_copy, opaqueUnit(m_source.state));
}

/// In rollback mode, or of a database in WAL mode without a log, which no program has open.
void OpaqueCopy::copyInSlices()
{
    StallClock stall(m_run, m_source.path());
    std::optional<Version> last;
    for (bool atEnd = false; !atEnd;) {
        stall.addPause(m_run.checkpoint());
        const bool hold = m_plan.pinned || stall.isStalled();
        if (hold && !m_plan.pinned && !m_run.effort().escalated)
            m_run.setEscalated();
        const Version now = lockWhereChangesShow();
        refuseHotJournal();
        if (last && *last != now) {
            m_copy.restart();
            m_run.addRestart();
        }
        last = now;
        const auto start = Run::Clock::now();
        const qint64 before = m_copy.copied();
        atEnd = hold ? copyToEnd() : m_copy.proceed(m_run.request().lockTarget, {});
        const auto taken = Run::Clock::now() - start;
        if (version() != now)
            throw changed();
        unlock();
        report();
        const qint64 copied = m_copy.copied() - before;
        stall.remaining(m_copy.size() - m_copy.copied());
        if (copied > 0)
            stall.expectHold(taken * (m_copy.size() / copied + 1));
    }
}

/// The index while no writer is between its two copies.
WalIndex OpaqueCopy::currentIndex()
{
    LockWait lockWait(m_run, m_source.path(), ErrorCode::SourceLocked);
    for (;; lockWait.wait()) {
        if (const std::optional<WalIndex> index = m_locks.index())
            return *index;
    }
}

/// As walTryBeginRead() of wal.c does, but that no mark is ever set: an older one does as well, for what is merged up
/// to it is in the frames, too.
std::optional<WalIndex> OpaqueCopy::tryToHoldMark()
{
    const WalIndex seen = currentIndex();
    int mark = 0;
    for (int other = 1; other < int(seen.readMarks.size()); ++other) {
        const std::uint32_t value = seen.readMarks[std::size_t(other)];
        if (value <= seen.lastFrame && (mark == 0 || value > seen.readMarks[std::size_t(mark)]))
            mark = other;
    }
    if (mark == 0 || m_locks.lockMark(mark) != ReaderLocks::Outcome::Held)
        return std::nullopt;
    // From here on neither the mark nor the beginning of the log can change. Before, both may have.
    const WalIndex now = currentIndex();
    const std::uint32_t value = now.readMarks[std::size_t(mark)];
    if (value == seen.readMarks[std::size_t(mark)] && value <= now.lastFrame)
        return now;
    m_locks.unlockMark(mark);
    return std::nullopt;
}

WalIndex OpaqueCopy::pin()
{
    lock();
    if (!m_locks.joinIndex())
        throw changed();
    LockWait lockWait(m_run, m_source.path(), ErrorCode::SourceLocked);
    for (;; lockWait.wait()) {
        if (const std::optional<WalIndex> index = tryToHoldMark())
            return *index;
    }
}

void OpaqueCopy::applyLog(const WalIndex &index)
{
    if (index.lastFrame == 0 || index.lastFrame == index.backfilled)
        return;
    auto log = openWal(m_source.path(), index.pageSize);
    const qint64 wanted = qint64(WalFile::headerSize)
        + qint64(index.lastFrame) * (qint64(WalFile::frameHeaderSize) + qint64(index.pageSize));
    if (!log || log->size() < wanted)
        throw failure(ErrorCode::SourceTruncated, Side::Source,
                      QCoreApplication::translate("Litecopy", "its write-ahead log was cut off"));
    if (const QString warning = unsealedLogWarning(m_run, *log, index.lastFrame); !warning.isEmpty())
        m_staged.warnings << warning;
    log->setCommitted(index.lastFrame, index.pageCount);
    log->index([this] { m_run.checkpoint(); });
    applyFrames(m_run, *log, m_to, m_workspace.checksums());
}

/// The frames that the index counts when the mark is held stay as they are.
void OpaqueCopy::copyPinned()
{
    const WalIndex index = pin();
    const WalWatch watch(m_run, m_source.state);
    FileIdentity file = identify(m_source.path());
    if (!m_source.state.networkFileSystem) {
        m_run.sleepFully(untilChangesShow(file));
        file = identify(m_source.path());
    }
    while (!copyToEnd())
        m_run.checkpoint();
    applyLog(index);
    const WalIndex now = currentIndex();
    const FileIdentity fileNow = identify(m_source.path());
    // A checkpoint may have merged frames up to the mark.
    if (!now.isOfSameLog(index) || (fileNow != file && !now.mayHaveMergedSince(index))
        || !fileNow.isSameFile(m_source.state.file))
        throw changed();
    m_locks.leaveIndex();
    unlock();
    report();
    if (const HeldLocks locks = heldLocks(m_source.path());
        locks.known && !locks.walOpen && identify(beside(m_source.path(), "-wal")).size > 0)
        m_staged.warnings << QCoreApplication::translate(
            "Litecopy",
            "The program that had the database open closed it while it was copied, and left its write-ahead log: the "
            "next program that opens the database merges it.");
}

Staged OpaqueCopy::takeStaged()
{
    m_run.addWritten(m_copy.written());
    return std::move(m_staged);
}

/// A log whose index no program shares. Where none has it open, the next one recovers it by its checksums, which cover
/// encrypted pages as any other.
Staged copyLeftBehind(Run &run, const CopySource &source, Workspace &workspace, const fs::path &to)
{
    Staged staged = copyFilesWhileStill(run, source, workspace, to);
    if (identify(beside(to, "-journal")).size > 0)
        throw failure(ErrorCode::SourceNeedsRecovery, Side::Source,
                      QCoreApplication::translate("Litecopy", "a journal lies beside its write-ahead log"));
    if (auto log = openWal(to)) {
        log->setPrivate();
        // One that is locked exclusively has a log without a shared index.
        const bool isInUse = source.state.isInUse();
        log->recover(isInUse ? WalFile::Trust::Chain : WalFile::Trust::Checksums, [&run] { run.checkpoint(); });
        if (log->unproved() > 0 || log->isEndUncertain())
            staged.setUnproved(QT_TRANSLATE_NOOP(
                "Litecopy", "its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves"));
        if (log->committed() > 0) {
            log->index([&run] { run.checkpoint(); });
            applyFrames(run, *log, to, workspace.checksums());
        }
    }
    fs::remove(beside(to, "-wal"));
    return staged;
}

} // namespace

int opaqueUnit(const SourceState &source) noexcept
{
    return source.pageSize > 0 ? source.pageSize : int(smallestPageSize);
}

Staged copyOpaque(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace, const fs::path &to)
{
    run.state().pageSize = opaqueUnit(source.state);
    // Its frames would take the place of encrypted pages.
    if (const std::optional<WalFile> log = openWal(source.path()); log && hasPlainFrames(*log))
        throw failure(ErrorCode::SourceEncrypted, Side::Source,
                      QCoreApplication::translate("Litecopy",
                                                  "the write-ahead log beside it is not, so it is another database’s"));
    if (source.state.walMode && !source.state.locks.walOpen)
        return copyLeftBehind(run, source, workspace, to);
    OpaqueCopy copy(run, source, plan, workspace, to);
    if (source.state.walMode)
        copy.copyPinned();
    else
        copy.copyInSlices();
    return copy.takeStaged();
}

} // namespace Litecopy
