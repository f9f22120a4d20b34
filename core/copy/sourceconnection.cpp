// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/sourceconnection.h"

#include "copy/failure.h"
#include "sqlite/beside.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QCoreApplication>

#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;

SourceConnection::SourceConnection(CopySession &session, SourceAccess access)
    : m_session(session)
{
    const auto mode =
        access == SourceAccess::ReadWrite ? Connection::OpenMode::ReadWrite : Connection::OpenMode::ReadOnly;
    try {
        m_opened = Connection::open(session.source.path, mode, session.tap->name());
    } catch (const SqliteError &) {
        rethrowSourceError(session);
    }
}

SourceConnection::SourceConnection(CopySession &session, Connection &connection, QByteArray schema)
    : m_session(session)
    , m_borrowed(&connection)
    , m_schema(std::move(schema))
{
}

SourceConnection::~SourceConnection()
{
    unpin();
    if (!m_opened)
        return;
    try {
        // First: what comes after it may run out of memory.
        m_opened->setCheckpointOnClose(false);
        m_opened->setCheckpointOnClose(madeOnlyAnEmptyWal());
    } catch (const std::exception &) {
        // A closed connection, where nothing is left to protect; or no memory, where an empty sidecar stays.
    }
}

bool SourceConnection::madeOnlyAnEmptyWal() const
{
    const FileIdentity wal = identify(beside(m_session.source.path, "-wal"));
    return !m_session.source.wal.exists && (!wal.exists || wal.size == 0);
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
        if (now - m_exclusiveSince > 2s)
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

void rethrowSourceError(const CopySession &session)
{
    try {
        throw;
    } catch (const SqliteError &error) {
        const Error shown = errorFrom(error, Side::Source, session.source.path, session.receipt.destination);
        const ResultKind kind = kindOf(error.extendedCode());
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
