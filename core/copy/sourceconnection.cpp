// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/sourceconnection.h"

#include "copy/failure.h"
#include "copy/logframes.h"
#include "format/header.h"
#include "source/lastuser.h"
#include "source/sourcefiles.h"
#include "sqlite/beside.h"
#include "sqlite/connectionuse.h"
#include "sqlite/headerreader.h"
#include "sqlite/resultcodes.h"
#include "sqlite/walfile.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QCoreApplication>

#include <cerrno>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;

static SourceChanged changedMeanwhile(const CopySession &session)
{
    return {failure(ErrorCode::SourceUnstable, session.source.path, describe(lockHolders(session.source.path))).error};
}

/// Of a database that is read without a lock: what was planned for is what is there.
static void requirePlannedFiles(const CopySession &session, const FilesVersion &files)
{
    const SourceState &source = session.source;
    if (session.isUsersSource()
        && (!files.database.isSameFile(source.file) || !isWalIn(files.header)
            || pageSizeIn(files.header) != source.pageSize || files.wal.size > 0 || files.journal.size > 0))
        throw changedMeanwhile(session);
}

/// By what SQLite has open, not by its name: that may have led elsewhere for the moment of opening.
static void requireLookedAt(const CopySession &session)
{
    const std::optional<OpenedFile> &opened = session.tap->openedFile();
    if (session.isUsersSource() && opened
        && (opened->device != session.source.file.device || opened->inode != session.source.file.inode))
        throw SourceChanged{failure(ErrorCode::SourceReplaced, session.source.path).error};
}

SourceConnection::SourceConnection(CopySession &session, SourceAccess access)
    : m_session(session)
    , m_access(access)
{
    if (session.isUsersSource())
        session.receipt.proof = access == SourceAccess::Immutable ? Proof::Still : Proof::Pinned;
    const bool immutable = access == SourceAccess::Immutable;
    try {
        if (immutable) {
            m_immutable = FilesVersion::of(session.source.path);
            requirePlannedFiles(session, *m_immutable);
            session.sleepFully(m_immutable->untilChangesShow());
        }
        m_opened = Connection::open(session.source.path,
                                    immutable ? Connection::OpenMode::Immutable : Connection::OpenMode::ReadOnly,
                                    session.tap->name());
        requireLookedAt(session);
        if (immutable && session.isUsersSource() && hasMoved(*m_opened))
            throw changedMeanwhile(session);
    } catch (const SqliteError &) {
        rethrowSourceError(session);
    }
}

SourceConnection::SourceConnection(CopySession &session, Connection &connection, QByteArray schema)
    : m_session(session)
    , m_borrowed(&connection)
    , m_schema(std::move(schema))
{
    session.receipt.proof = Proof::Pinned;
}

/// The file was written to without SQLite's locks: its log is of the old content, and must not be merged into the new.
bool SourceConnection::isDisturbed() noexcept
{
    try {
        requireUndisturbed();
        return false;
    } catch (...) {
        // SourceChanged; or it could not be told.
        return true;
    }
}

SourceConnection::~SourceConnection()
{
    const bool isLogOurs = m_pinnedIndex && !isDisturbed();
    unpin();
    if (!m_opened)
        return;
    if (isLogOurs) {
        leaveLog(m_opened, m_session.source.path, m_session.control);
        return;
    }
    try {
        m_opened->setCheckpointOnClose(false);
    } catch (const std::exception &) {
        // A closed connection, where nothing is left to protect.
    }
}

/// The lock keeps the mode from now on; what was seen before it says nothing.
void SourceConnection::requirePlannedMode()
{
    const SourceState &source = m_session.source;
    const QByteArray header = readHeader(source.path);
    FileIdentity log;
    if (const Error error = lookAtSidecar(beside(source.path, "-wal"), &log))
        throw CopyFailure{error};
    const bool walMode = isWalIn(header) || log.size > 0;
    if (walMode != source.walMode || pageSizeIn(header) != source.pageSize
        || !identify(source.path).isSameFile(source.file) || hasMoved(connection()))
        throw changedMeanwhile(m_session);
}

void SourceConnection::warnOfUnsealedLog()
{
    if (!m_pinnedIndex || m_pinnedIndex->lastFrame == 0)
        return;
    if (auto log = WalFile::open(m_session.source.path, m_pinnedIndex->pageSize))
        Litecopy::warnOfUnsealedLog(m_session, *log, m_pinnedIndex->lastFrame);
}

void SourceConnection::requireUndisturbed()
{
    if (!isOurs() || (!m_pinned && !m_immutable))
        return;
    const SourceState &source = m_session.source;
    if (m_immutable) {
        const FilesVersion now = FilesVersion::of(source.path);
        if (!m_immutable->isStill(now) || now.wal.size > 0)
            throw changedMeanwhile(m_session);
        return;
    }
    const FileIdentity now = identify(source.path);
    if (now == m_pinnedFile)
        return;
    if (m_pinnedIndex && now.isSameFile(m_pinnedFile)) {
        // A checkpoint may have written into the database what was in the log before, or is about to.
        std::optional<WalIndex> index;
        // A writer may be in the midst of changing it.
        for (int look = 0; !index && look < 50; ++look) {
            index = readWalIndex(connection());
            if (!index)
                m_session.sleep(1ms);
        }
        if (!index || index->backfilled != m_pinnedIndex->backfilled || index->backfillAttempted > index->backfilled
            || !index->isOfSameLog(*m_pinnedIndex))
            return;
    }
    throw changedMeanwhile(m_session);
}

void SourceConnection::pin()
{
    if (m_pinned)
        return;
    Patience patience(m_session, m_session.source.path, ErrorCode::SourceLocked);
    try {
        // An application that is in a transaction has its own pin, or sets it now.
        if (connection().isAutocommit()) {
            connection().execute("BEGIN");
            m_began = true;
        }
    } catch (const SqliteError &) {
        rethrowSourceError(m_session);
    }
    for (;;) {
        try {
            // BEGIN alone takes no lock; this reads page 1 and parses no schema.
            static_cast<void>(connection().queryInteger(schemaPragma(m_schema, "schema_version")));
            m_pinned = true;
            if (isOurs() && m_access == SourceAccess::ReadOnly && m_session.isUsersSource())
                requirePlannedMode();
            if (!m_session.source.path.empty())
                m_pinnedFile = identify(m_session.source.path);
            // Of a connection without a log, asking for the index would make one.
            if (m_session.source.walMode && m_access == SourceAccess::ReadOnly && isOurs() && m_session.isUsersSource())
                m_pinnedIndex = readWalIndex(connection());
            if (m_pinnedIndex && m_session.logPin)
                m_session.logPin->release();
            if (m_began && m_session.source.walMode && !m_session.source.path.empty())
                m_session.walWatch.emplace(m_session.source);
            return;
        } catch (const SqliteError &error) {
            if (kindOf(error.extendedCode()) != ResultKind::Busy && !isPassing(m_session, error)) {
                unpin();
                rethrowSourceError(m_session);
            }
        }
        waitForLock(patience);
    }
}

/// One whose header was not zeroed, as SQLite does at the end of a transaction.
static bool hasValidJournal(const SourceState &state)
{
    const QByteArray beginning = readBeginning(beside(state.path, "-journal"), 1);
    return !beginning.isEmpty() && beginning.front() != 0;
}

void SourceConnection::waitForLock(Patience &patience)
{
    // A program that never lets go (locking_mode=EXCLUSIVE) is no reason to wait out the whole timeout. A busy writer
    // has an exclusive lock at many a look, but not at all of them. Looking stops every lock of the system for a
    // moment, so it is not done often.
    const auto now = CopySession::Clock::now();
    if (patience.attempts() == 0)
        m_exclusiveSince = m_lastLook = now;
    if (m_session.request.method == CopyMethod::Automatic && now - m_lastLook >= 200ms) {
        m_lastLook = now;
        const SourceState state = lookAtSource(m_session.source.path);
        // Who writes lets go in the end: waiting for it is better than reading files that keep changing.
        if (!state.isLockedExclusively() || state.file != m_lastSeen)
            m_exclusiveSince = now;
        m_lastSeen = state.file;
        // Without a valid journal it can't be seen whether a transaction is under way: its journal may be in memory.
        // Its end is waited for until the time-out. A finished journal that is kept, as programs in
        // locking_mode=EXCLUSIVE do, makes it likely that there is none: then the files are copied all the same, and
        // not called proved.
        const bool showsTransactions = state.walMode || hasValidJournal(state);
        const bool isLate = patience.waited() + 300ms >= m_session.request.timeout;
        if (now - m_exclusiveSince > (showsTransactions ? 2000ms : 200ms)
            && (showsTransactions || (state.journal.exists && isLate)))
            throw PlanFailed{
                CopyMethod::UnlockedSnapshot,
                QCoreApplication::translate(
                    "Litecopy", "%1 keeps the database locked: its files are copied until they stand still.")
                    .arg(describe(state.holders)),
                patience.timeoutError()};
    }
    patience.wait();
}

void SourceConnection::unpin() noexcept
{
    m_pinned = false;
    m_session.walWatch.reset();
    if (!std::exchange(m_began, false))
        return;
    try {
        // Not ROLLBACK: it would end statements that the application has running.
        if (!connection().isClosed() && !connection().isAutocommit())
            connection().execute("COMMIT");
    } catch (const std::exception &) {
        endByForce();
    }
}

void SourceConnection::endByForce() noexcept
{
    try {
        connection().execute("ROLLBACK");
    } catch (const std::exception &) {
        // An error may have ended the transaction already; that is all that was wanted.
    }
}

quint32 SourceConnection::pageCount()
{
    try {
        return quint32(connection().queryInteger(schemaPragma(m_schema, "page_count")));
    } catch (const SqliteError &) {
        // It parses the schema, which may be damaged; the header says it too.
        return m_session.source.pageCount;
    }
}

bool isPassing(const CopySession &session, const SqliteError &error)
{
    return kindOf(error.extendedCode()) == ResultKind::NeedsRecovery && !session.source.walMode
        && !lookAtSource(session.source.path).hotJournal;
}

/// A log or an index that was there at the look may have been taken away since: no new ones are made, so that it can't
/// be opened.
static void requireSameSidecars(const CopySession &session)
{
    const SourceState &then = session.source;
    const SourceState now = lookAtSource(then.path);
    if (now.error)
        throw CopyFailure{now.error};
    if (now.walMode != then.walMode || now.wal.exists != then.wal.exists || now.shm.exists != then.shm.exists
        || now.shm.inode != then.shm.inode)
        throw changedMeanwhile(session);
}

/// The path had no links in it when it was looked at. SQLite opens none (ELOOP), and meets what was one a moment before
/// as it follows it (EINVAL).
static bool isLinkMeanwhile(const CopySession &session, const SqliteError &error)
{
    const FileIdentity now = identify(session.source.path);
    const int reason = error.systemError();
    return now.exists && (!now.isSameFile(session.source.file) || reason == ELOOP || reason == EINVAL);
}

void rethrowSourceError(const CopySession &session)
{
    try {
        throw;
    } catch (const SqliteError &error) {
        const Error shown = errorFrom(error, Side::Source, session.source.path, session.receipt.destination);
        const ResultKind kind = kindOf(error.extendedCode());
        if (kind == ResultKind::CannotOpen && session.isUsersSource()) {
            if (isLinkMeanwhile(session, error))
                throw SourceChanged{failure(ErrorCode::SourceReplaced, session.source.path).error};
            requireSameSidecars(session);
        }
        if (kind == ResultKind::NeedsRecovery || (kind == ResultKind::CannotOpen && session.source.walMode))
            throw PlanFailed{CopyMethod::UnlockedSnapshot,
                             QCoreApplication::translate("Litecopy",
                                                         "SQLite could not read the database without changing it: its "
                                                         "files are copied, and repaired in the copy."),
                             shown};
        throw CopyFailure{shown};
    }
}

} // namespace Litecopy
