// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/onlinecopy.h"

#include "copy/failure.h"
#include "copy/holdclock.h"
#include "copy/privatesource.h"
#include "copy/sourceconnection.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"
#include "sqlite/vfstap.h"

#include <litecopy/backup.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <optional>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

using Clock = CopySession::Clock;

/// How many pages a step may copy so that it lasts about `target`. Learns from each step; careful upwards, quick
/// downwards.
class StepSize
{
public:
    StepSize(int fixed, milliseconds target)
        : m_fixed(fixed)
        , m_target(std::max(target, milliseconds(1)))
    {
    }

    [[nodiscard]] int pages() const { return m_fixed > 0 ? m_fixed : m_pages; }
    void setTarget(milliseconds target) { m_target = target; }
    void learn(Clock::duration taken)
    {
        const double ratio =
            std::chrono::duration<double>(m_target) / std::max<std::chrono::duration<double>>(taken, 10us);
        m_pages = int(std::clamp(double(m_pages) * std::clamp(ratio * 0.8, 0.1, 2.0), 1.0, 1e6));
    }

private:
    int m_fixed;
    milliseconds m_target;
    int m_pages = 64;
};

class OnlineCopy
{
public:
    OnlineCopy(CopySession &session, SourceConnection &source, Connection &destination, ExistingDestination *existing)
        : m_session(session)
        , m_source(source)
        , m_destination(destination)
        , m_existing(existing)
        , m_patience(session, session.source.path, ErrorCode::SourceLocked)
        , m_stepSize(session.request.pagesPerStep, session.request.lockTarget)
        , m_hold(session)
        , m_stall(session)
    {
    }

    OnlineCopy(const OnlineCopy &) = delete;
    OnlineCopy &operator=(const OnlineCopy &) = delete;
    ~OnlineCopy()
    {
        if (m_existing && m_existing->tap)
            m_existing->tap->beforeCommit({});
    }

    void run(bool pinned);
    void runInto(bool pinned);
    /// Whether a step failed at the destination, where it is not locked yet, may not be written, or can't be read.
    [[nodiscard]] bool isDestinations(const SqliteError &error) const;
    [[nodiscard]] CopyFailure destinationFailure(const SqliteError &error);

private:
    void copyPages(Backup &backup, bool pinned);
    void lockDestination(Backup &backup);
    void pin();
    [[nodiscard]] StepResult step(Backup &backup);
    void account(quint32 copiedBefore, const Backup &backup, int pagesAsked);
    void lookAtFile();
    void requireSameName() const;
    void requireUndisturbed();
    [[nodiscard]] bool mayCommit() noexcept;
    [[nodiscard]] StepResult stepAndCommit(Backup &backup, int pages);
    void escalateIfStalled();
    void endHold();
    [[nodiscard]] Clock::duration breathe();

    CopySession &m_session;
    SourceConnection &m_source;
    Connection &m_destination;
    ExistingDestination *const m_existing; ///< null where the destination is a new file of ours
    Patience m_patience;
    StepSize m_stepSize;
    HoldClock m_hold;
    std::optional<DestinationHold> m_destinationHold;
    StallClock m_stall;
    std::optional<qint64> m_dataVersion; ///< of the pages copied so far
    FileIdentity m_file; ///< as it was then
    bool m_isLocking = false; ///< the destination
    bool m_isStepping = false;
    bool m_wasAskedLast = false; ///< that the source is what it was: with its last page read, before the commit
    std::exception_ptr m_refusal; ///< why the destination may not be committed
};

void OnlineCopy::pin()
{
    m_source.pin();
    m_patience.gained();
    m_hold.begin();
    m_hold.tell();
    // Nobody gets in between two steps any more; now a step only bounds how late cancel is heard.
    m_stepSize.setTarget(50ms);
}

void OnlineCopy::endHold()
{
    if (!m_source.isPinned())
        return;
    m_source.unpin();
    m_hold.end();
}

/// Where the source isn't pinned, takes the read lock before the step: `pin()` waits for a lock and for a journal that
/// only looks hot. SQLITE_READONLY_ROLLBACK inside sqlite3_backup_step() would end the backup for good.
StepResult OnlineCopy::step(Backup &backup)
{
    const bool held = m_source.isPinned();
    if (!held)
        m_source.pin();
    lookAtFile();
    const auto start = Clock::now();
    const quint32 copiedBefore = backup.pageCount() - backup.remaining();
    const int asked = m_stepSize.pages();
    const StepResult result = m_existing ? stepAndCommit(backup, asked) : backup.step(asked);
    // With the commit others can use it again.
    if (backup.isDone())
        m_destinationHold.reset();
    const auto taken = Clock::now() - start;
    if (!held) {
        requireUndisturbed();
        m_source.unpin();
        m_hold.add(taken);
    }
    if (result == StepResult::Busy || result == StepResult::Locked)
        return result;

    m_stepSize.learn(taken);
    m_patience.gained();
    account(copiedBefore, backup, asked);
    return result;
}

/// The destination's commit is a part of the last step. What is to keep it from being made is asked before each, for a
/// source may have become shorter; and once more within the last, when no page is left to read.
StepResult OnlineCopy::stepAndCommit(Backup &backup, int pages)
{
    requireSameName();
    m_source.requireUndisturbed();
    m_existing->inDoubt = true;
    m_isStepping = true;
    try {
        const StepResult result = backup.step(pages);
        m_isStepping = false;
        m_existing->inDoubt = false;
        m_existing->committed = backup.isDone();
        return result;
    } catch (const SqliteError &) {
        m_isStepping = false;
        if (!m_refusal)
            throw;
        m_existing->inDoubt = false;
        std::rethrow_exception(m_refusal);
    }
}

/// Called by SQLite, also when it rolls back: that is never to be kept from ending.
bool OnlineCopy::mayCommit() noexcept
{
    if (!m_isStepping || m_wasAskedLast || m_refusal)
        return true;
    try {
        requireSameName();
        m_source.requireUndisturbed();
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
    if (copiedBefore > 0 && !backup.isDone() && copied < copiedBefore + quint32(pagesAsked)) {
        ++m_session.receipt.restarts;
        m_session.progress.state().restarts = m_session.receipt.restarts;
    }
    m_stall.remaining(backup.remaining());
    m_session.pages(backup.remaining(), backup.pageCount());
}

/// With the source pinned. SQLite's backup starts over by itself when another connection has committed; that the file
/// changes without a commit was done past SQLite's locks. In WAL mode a checkpoint does it.
void OnlineCopy::lookAtFile()
{
    if (!m_session.isUsersSource() || m_session.source.walMode)
        return;
    const qint64 version = m_source.connection().queryInteger("PRAGMA data_version");
    const FileIdentity &file = m_source.pinnedFile();
    if (m_dataVersion == version && file != m_file)
        throw SourceChanged{failure(ErrorCode::SourceUnstable, m_session.source.path).error};
    m_dataVersion = version;
    m_file = file;
}

/// Once the last page is copied it is too late to say that it was the wrong file's.
void OnlineCopy::requireSameName() const
{
    const CopyReceipt &receipt = m_session.receipt;
    if (!m_session.borrowed && !identify(receipt.source).isSameFile(receipt.sourceBefore))
        throw SourceChanged{failure(ErrorCode::SourceReplaced, receipt.source).error};
}

/// A destination that is committed has its content, whatever comes to light now.
void OnlineCopy::requireUndisturbed()
{
    try {
        m_source.requireUndisturbed();
    } catch (const SourceChanged &) {
        if (!m_existing || !m_existing->committed || m_existing->path.empty())
            throw;
        // What changed since was no longer read.
        if (m_wasAskedLast)
            return;
        m_session.setUnproved(QT_TRANSLATE_NOOP("Litecopy", "it changed while its last pages were copied"));
    }
}

void OnlineCopy::escalateIfStalled()
{
    if (m_source.isPinned() || !m_stall.isStalled())
        return;
    m_session.receipt.escalated = true;
    pin();
}

/// A paused copy keeps nobody from writing, unless it was asked to hold the source all along.
Clock::duration OnlineCopy::breathe()
{
    const bool letGo = m_session.control.isPaused() && m_source.isPinned() && !m_session.source.walMode
        && m_session.request.hold != Hold::Always;
    if (!letGo)
        return m_session.breathe();
    endHold();
    const auto pause = m_session.breathe();
    pin();
    return pause;
}

void OnlineCopy::copyPages(Backup &backup, bool pinned)
{
    if (pinned) {
        pin();
        if (!m_existing)
            m_source.warnOfUnsealedLog();
    }
    for (;;) {
        const auto pause = breathe();
        m_stall.addPause(pause);
        m_patience.addPause(pause);
        escalateIfStalled();
        const StepResult result = step(backup);
        if (result == StepResult::Done)
            break;
        // Only the source's lock can be refused: a destination of others is locked already.
        if (result == StepResult::Busy || result == StepResult::Locked)
            m_source.waitForLock(m_patience);
        else if (m_session.request.pauseBetweenSteps.count() > 0)
            m_session.sleep(m_session.request.pauseBetweenSteps);
    }
    requireUndisturbed();
    m_session.receipt.pageCount = backup.pageCount();
    m_session.progress.report();
    backup.finish();
    endHold();
}

void OnlineCopy::run(bool pinned)
{
    Backup backup(m_destination, m_source.connection(), "main", m_source.schema());
    copyPages(backup, pinned);
}

/// Takes the destination's lock with a step of no pages.
void OnlineCopy::lockDestination(Backup &backup)
{
    Patience patience(m_session, m_existing->path, ErrorCode::DestinationInUse);
    for (;;) {
        patience.addPause(m_session.breathe());
        m_source.pin();
        const auto start = Clock::now();
        // The source can be read, for it is pinned: what fails now is the destination.
        m_isLocking = true;
        const StepResult result = backup.step(0);
        m_isLocking = false;
        m_source.unpin();
        m_hold.add(Clock::now() - start);
        // A source without a page is copied by now.
        m_existing->committed = result == StepResult::Done;
        if (result == StepResult::More || result == StepResult::Done) {
            patience.gained();
            return;
        }
        patience.wait();
    }
}

bool OnlineCopy::isDestinations(const SqliteError &error) const
{
    const bool isUnreadable =
        m_existing->tap && m_existing->tap->readError() != 0 && m_session.tap && m_session.tap->readError() == 0;
    const ResultKind kind = kindOf(error.extendedCode());
    // The source is open, and needs no journal.
    const bool isOfAJournal = kind == ResultKind::NeedsRecovery || kind == ResultKind::CannotOpen;
    return m_isLocking || isUnreadable || isOfAJournal || kind == ResultKind::ReadOnly;
}

CopyFailure OnlineCopy::destinationFailure(const SqliteError &error)
{
    const fs::path &path = m_existing->path;
    Error shown = errorFrom(error, Side::Destination, path, path);
    // SQLite has one code for what may not be written and for what can't take on the source's page size.
    const bool mayBeWritten = !isReadOnly(m_destination, m_existing->schema);
    if (kindOf(error.extendedCode()) == ResultKind::ReadOnly && mayBeWritten
        && m_destination.queryInteger(schemaPragma(m_existing->schema, "page_size")) != m_session.source.pageSize)
        shown.code = ErrorCode::PageSizeMismatch;
    // It was looked at before, and has SQLite's first bytes.
    if (shown.code == ErrorCode::DestinationNotADatabase)
        shown.code = ErrorCode::DestinationDamaged;
    return {shown};
}

void OnlineCopy::runInto(bool pinned)
{
    Patience patience(m_session, m_existing->path, ErrorCode::DestinationInUse);
    if (pinned) {
        // Reads the log: not with the destination locked, nor when it is committed.
        m_source.pin();
        m_source.warnOfUnsealedLog();
        m_source.unpin();
    }
    for (;;) {
        Backup backup(m_destination, m_source.connection(), m_existing->schema.constData(), m_source.schema());
        lockDestination(backup);
        m_wasAskedLast = false;
        if (m_existing->tap)
            m_existing->tap->beforeCommit([this] { return mayCommit(); });
        if (!m_existing->path.empty())
            m_destinationHold.emplace(m_session);
        if (!m_existing->whenLocked || m_existing->whenLocked()) {
            copyPages(backup, pinned);
            return;
        }
        backup.finish();
        m_destinationHold.reset();
        patience.wait();
    }
}

} // namespace

void copyOnline(CopySession &session, SourceConnection &source, Connection &destination, bool pinned)
{
    try {
        OnlineCopy(session, source, destination, nullptr).run(pinned);
    } catch (const SqliteError &) {
        source.unpin();
        rethrowSourceError(session);
    }
}

void copyOnlineInto(CopySession &session, SourceConnection &source, Connection &destination, bool pinned,
                    ExistingDestination &existing)
{
    OnlineCopy copy(session, source, destination, &existing);
    try {
        copy.runInto(pinned);
    } catch (const SqliteError &error) {
        source.unpin();
        if (copy.isDestinations(error))
            throw copy.destinationFailure(error);
        rethrowSourceError(session);
    }
}

void copyPrivate(CopySession &session, const fs::path &from, const fs::path &to)
{
    readPrivately(session, from, [&] {
        SourceConnection source(session, SourceAccess::Immutable);
        Connection destination = createUnjournaled(session, to);
        copyOnline(session, source, destination, true);
    });
}

Connection createUnjournaled(CopySession &session, const fs::path &path)
{
    Connection connection = Connection::open(path, Connection::OpenMode::Create, session.privateTap->name());
    connection.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF");
    return connection;
}

} // namespace Litecopy
