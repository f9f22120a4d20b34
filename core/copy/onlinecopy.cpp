// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/failure.h"
#include "copy/readlock.h"
#include "copy/stage.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"

#include <litecopy/backup.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <exception>
#include <optional>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

using Clock = Run::Clock;

/// How long a destination that is written into is locked: as long as this lives.
class DestinationHold
{
public:
    explicit DestinationHold(Run &run)
        : m_run(run)
    {
        m_run.state().holdingDestination = true;
    }
    DestinationHold(const DestinationHold &) = delete;
    DestinationHold &operator=(const DestinationHold &) = delete;
    ~DestinationHold()
    {
        m_run.state().holdingDestination = false;
        m_run.addDestinationHold(Clock::now() - m_since);
    }

private:
    Run &m_run;
    const Clock::time_point m_since = Clock::now();
};

class OnlineCopy
{
public:
    /// `written` is what the destination's connection was opened through, or null.
    OnlineCopy(Run &run, SourceConnection &from, Connection &destination, VfsTap *written, Staged &staged,
               ExistingDestination *existing)
        : m_run(run)
        , m_source(from.source())
        , m_from(from)
        , m_destination(destination)
        , m_written(written)
        , m_staged(staged)
        , m_existing(existing)
        , m_lockWait(run, m_source.path(), ErrorCode::SourceLocked)
        , m_stepSize(run.request().pagesPerStep, run.request().lockTarget)
        , m_stall(run, m_source.path())
    {
        for (VfsTap *const tap : {m_source.tap.get(), m_written}) {
            if (tap)
                tap->measure();
        }
    }

    OnlineCopy(const OnlineCopy &) = delete;
    OnlineCopy &operator=(const OnlineCopy &) = delete;
    ~OnlineCopy()
    {
        if (m_existing && m_existing->tap)
            m_existing->tap->beforeCommit({});
    }

    void copy(bool pinned);
    void copyInto(bool pinned);
    /// Whether a step failed at the destination, where it is not locked yet, may not be written, or can't be read.
    [[nodiscard]] bool isDestinations(const SqliteError &error) const;
    [[nodiscard]] CopyFailure destinationFailure(const SqliteError &error);
    void unlockSource() { m_lock.reset(); }

private:
    void copyPages(Backup &backup, bool pinned);
    void lockDestination(Backup &backup);
    void lockSource();
    void warnOfUnsealedLog(ReadLock &lock);
    [[nodiscard]] StepResult step(Backup &backup);
    [[nodiscard]] bool mayCommit() noexcept;
    [[nodiscard]] StepResult stepAndCommit(Backup &backup, int pages, ReadLock &lock);
    void account(quint32 copiedBefore, const Backup &backup, int pagesAsked);
    void lookAtFile(const ReadLock &lock);
    void requireSameName() const;
    void requireUndisturbed(ReadLock &lock);
    void escalateIfStalled();
    [[nodiscard]] Clock::duration checkpoint();

    Run &m_run;
    const CopySource &m_source;
    SourceConnection &m_from;
    Connection &m_destination;
    VfsTap *const m_written;
    Staged &m_staged;
    ExistingDestination *const m_existing; ///< null where the destination is a new file of ours
    LockWait m_lockWait;
    StepSize m_stepSize;
    std::optional<ReadLock> m_lock; ///< of a pinned source; else each step takes its own
    std::optional<DestinationHold> m_destinationHold;
    StallClock m_stall;
    std::optional<qint64> m_dataVersion; ///< of the pages copied so far
    FileIdentity m_file; ///< as it was then
    bool m_isLocking = false; ///< the destination
    ReadLock *m_stepLock = nullptr; ///< of the step that is being made
    bool m_wasAskedLast = false; ///< that the source is what it was: with its last page read, before the commit
    std::exception_ptr m_refusal; ///< why the destination may not be committed
};

void OnlineCopy::lockSource()
{
    m_lock.emplace(m_from);
    m_lock->show();
    m_lockWait.gained();
    // Nobody gets in between two steps any more; now a step only bounds how late cancel is heard.
    m_stepSize.setTarget(50ms);
}

/// Where the source isn't pinned, takes the read lock before the step: ReadLock waits for a lock and for a journal that
/// only looks hot. SQLITE_READONLY_ROLLBACK inside sqlite3_backup_step() would end the backup for good.
StepResult OnlineCopy::step(Backup &backup)
{
    std::optional<ReadLock> ofStep;
    if (!m_lock)
        ofStep.emplace(m_from);
    ReadLock &lock = m_lock ? *m_lock : *ofStep;
    lookAtFile(lock);
    const auto start = Clock::now();
    const quint32 copiedBefore = backup.pageCount() - backup.remaining();
    const int asked = m_stepSize.pages();
    const StepResult result = m_existing ? stepAndCommit(backup, asked, lock) : backup.step(asked);
    // With the commit others can use it again.
    if (backup.isDone())
        m_destinationHold.reset();
    const auto taken = Clock::now() - start;
    if (ofStep) {
        requireUndisturbed(lock);
        ofStep.reset();
    }
    if (result == StepResult::Busy || result == StepResult::Locked)
        return result;

    m_stepSize.learn(taken);
    m_lockWait.gained();
    account(copiedBefore, backup, asked);
    return result;
}

/// The destination's commit is a part of the last step. What is to keep it from being made is asked before each, for a
/// source may have become shorter; and once more within the last, when no page is left to read.
StepResult OnlineCopy::stepAndCommit(Backup &backup, int pages, ReadLock &lock)
{
    requireSameName();
    lock.requireUndisturbed();
    m_existing->inDoubt = true;
    m_stepLock = &lock;
    const auto atEnd = qScopeGuard([this] { m_stepLock = nullptr; });
    try {
        const StepResult result = backup.step(pages);
        m_existing->inDoubt = false;
        m_existing->committed = backup.isDone();
        return result;
    } catch (const SqliteError &) {
        if (!m_refusal)
            throw;
        m_existing->inDoubt = false;
        std::rethrow_exception(m_refusal);
    }
}

/// Called by SQLite, also when it rolls back: that is never to be kept from ending.
bool OnlineCopy::mayCommit() noexcept
{
    if (!m_stepLock || m_wasAskedLast || m_refusal)
        return true;
    try {
        requireSameName();
        m_stepLock->requireUndisturbed();
        if (m_run.request().requireProof && !m_staged.unproved.isEmpty())
            throw failure(ErrorCode::NotProved, Side::Source, m_staged.unproved);
        m_wasAskedLast = true;
    } catch (...) {
        m_refusal = std::current_exception();
    }
    return m_wasAskedLast;
}

void OnlineCopy::account(quint32 copiedBefore, const Backup &backup, int pagesAsked)
{
    // Each step copies just what it is asked for; a total that is short of the sum of them started over meanwhile.
    // Looking at `remaining` alone would miss it where the source grew.
    const quint32 copied = backup.pageCount() - backup.remaining();
    if (copiedBefore > 0 && !backup.isDone() && copied < copiedBefore + quint32(pagesAsked))
        m_run.addRestart();
    m_stall.remaining(backup.remaining());
    if (m_source.tap)
        m_run.addReading(m_source.tap->takeReading());
    if (m_written)
        m_run.addWriting(m_written->takeWriting());
    m_run.reportPages(backup.remaining(), backup.pageCount());
}

/// With the source pinned. SQLite's backup starts over by itself when another connection has committed; that the file
/// changes without a commit was done past SQLite's locks. In WAL mode a checkpoint does it.
void OnlineCopy::lookAtFile(const ReadLock &lock)
{
    if (!m_source.isFile() || m_source.state.walMode)
        return;
    if (const char *because = lock.unproved())
        m_staged.setUnproved(because);
    const qint64 version = m_from.connection().queryInteger("PRAGMA data_version");
    if (m_dataVersion == version && lock.file() != m_file)
        throw SourceChanged{failure(ErrorCode::SourceUnstable, Side::Source)};
    m_dataVersion = version;
    m_file = lock.file();
}

/// Once the last page is copied it is too late to say that it was the wrong file's.
void OnlineCopy::requireSameName() const
{
    const CopySource &named = m_source.isSnapshot() ? *m_source.original : m_source;
    if (named.isFile() && !identify(named.path()).isSameFile(named.state.file))
        throw SourceChanged{failure(ErrorCode::SourceReplaced, Side::Source)};
}

/// A destination that is committed has its content, whatever comes to light now. What changed since the last page was
/// read, and the lock was asked, is not in it.
void OnlineCopy::requireUndisturbed(ReadLock &lock)
{
    const bool isTooLate = m_existing && m_existing->committed && !m_existing->path.empty();
    if (!isTooLate)
        lock.requireUndisturbed();
    else if (!m_wasAskedLast && lock.isDisturbed())
        m_staged.setUnproved(QT_TRANSLATE_NOOP("Litecopy", "it changed while its last pages were copied"));
}

void OnlineCopy::warnOfUnsealedLog(ReadLock &lock)
{
    if (const QString warning = lock.unsealedLogWarning(); !warning.isEmpty())
        m_staged.warnings << warning;
}

void OnlineCopy::escalateIfStalled()
{
    if (m_lock || !m_stall.isStalled())
        return;
    m_run.setEscalated();
    lockSource();
}

/// A paused copy keeps nobody from writing, unless it was asked to hold the source all along.
Clock::duration OnlineCopy::checkpoint()
{
    const bool letGo =
        m_run.control().isPaused() && m_lock && m_source.writersWait() && m_run.request().hold != Hold::Always;
    if (!letGo)
        return m_run.checkpoint();
    m_lock.reset();
    const auto pause = m_run.checkpoint();
    lockSource();
    return pause;
}

void OnlineCopy::copyPages(Backup &backup, bool pinned)
{
    if (pinned) {
        lockSource();
        if (!m_existing)
            warnOfUnsealedLog(*m_lock);
    }
    for (;;) {
        const auto pause = checkpoint();
        m_stall.addPause(pause);
        m_lockWait.addPause(pause);
        escalateIfStalled();
        const StepResult result = step(backup);
        if (result == StepResult::Done)
            break;
        // Only the source's lock can be refused: a destination of others is locked already.
        if (result == StepResult::Busy || result == StepResult::Locked)
            m_from.waitForLock(m_lockWait);
        else if (m_run.request().pauseBetweenSteps.count() > 0)
            m_run.sleep(m_run.request().pauseBetweenSteps);
    }
    if (m_lock)
        requireUndisturbed(*m_lock);
    m_staged.pageCount = backup.pageCount();
    m_run.report();
    backup.finish();
    m_lock.reset();
}

void OnlineCopy::copy(bool pinned)
{
    Backup backup(m_destination, m_from.connection(), "main", m_from.schema());
    copyPages(backup, pinned);
}

/// Takes the destination's lock with a step of no pages.
void OnlineCopy::lockDestination(Backup &backup)
{
    LockWait lockWait(m_run, m_existing->path, ErrorCode::DestinationInUse);
    for (;;) {
        lockWait.addPause(m_run.checkpoint());
        std::optional<ReadLock> lock(std::in_place, m_from);
        // The source can be read, for it is locked: what fails now is the destination.
        m_isLocking = true;
        const StepResult result = backup.step(0);
        m_isLocking = false;
        lock.reset();
        // A source without a page is copied by now.
        m_existing->committed = result == StepResult::Done;
        if (result == StepResult::More || result == StepResult::Done) {
            lockWait.gained();
            return;
        }
        lockWait.wait();
    }
}

bool OnlineCopy::isDestinations(const SqliteError &error) const
{
    const bool isUnreadable =
        m_existing->tap && m_existing->tap->readError() != 0 && (!m_source.tap || m_source.tap->readError() == 0);
    const ResultKind kind = kindOf(error.extendedCode());
    // The source is open, and needs no journal.
    const bool isOfAJournal = kind == ResultKind::NeedsRecovery || kind == ResultKind::CannotOpen;
    return m_isLocking || isUnreadable || isOfAJournal || kind == ResultKind::ReadOnly;
}

CopyFailure OnlineCopy::destinationFailure(const SqliteError &error)
{
    CopyFailure failed = failureFrom(error, Side::Destination, m_existing->path);
    Error &shown = failed.error;
    // SQLite has one code for what may not be written and for what can't take on the source's page size.
    const bool mayBeWritten = !isReadOnly(m_destination, m_existing->schema);
    if (kindOf(error.extendedCode()) == ResultKind::ReadOnly && mayBeWritten
        && m_destination.queryInteger(schemaPragma(m_existing->schema, "page_size")) != m_source.state.pageSize)
        shown.code = ErrorCode::PageSizeMismatch;
    // It was looked at before, and has SQLite's first bytes.
    if (shown.code == ErrorCode::DestinationNotADatabase)
        shown.code = ErrorCode::DestinationDamaged;
    return failed;
}

void OnlineCopy::copyInto(bool pinned)
{
    LockWait lockWait(m_run, m_existing->path, ErrorCode::DestinationInUse);
    if (pinned) {
        // Reads the log: not with the destination locked, nor when it is committed.
        ReadLock lock(m_from);
        warnOfUnsealedLog(lock);
    }
    for (;;) {
        Backup backup(m_destination, m_from.connection(), m_existing->schema.constData(), m_from.schema());
        lockDestination(backup);
        m_wasAskedLast = false;
        if (m_existing->tap)
            m_existing->tap->beforeCommit([this] { return mayCommit(); });
        if (!m_existing->path.empty())
            m_destinationHold.emplace(m_run);
        if (!m_existing->whenLocked || m_existing->whenLocked()) {
            copyPages(backup, pinned);
            return;
        }
        backup.finish();
        m_destinationHold.reset();
        lockWait.wait();
    }
}

} // namespace

Staged copyOnline(Run &run, SourceConnection &source, Connection &destination, VfsTap &written, bool pinned)
{
    Staged staged{.proof = source.proof()};
    reading(source.source(), [&] { OnlineCopy(run, source, destination, &written, staged, nullptr).copy(pinned); });
    return staged;
}

void copyOnlineInto(Run &run, SourceConnection &source, Connection &destination, bool pinned,
                    ExistingDestination &existing, Staged &staged)
{
    OnlineCopy copy(run, source, destination, existing.tap, staged, &existing);
    try {
        copy.copyInto(pinned);
    } catch (const SqliteError &error) {
        copy.unlockSource();
        if (copy.isDestinations(error))
            throw copy.destinationFailure(error);
        throwSourceError(source.source(), error);
    }
}

} // namespace Litecopy
