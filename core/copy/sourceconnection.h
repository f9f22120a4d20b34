// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"
#include "copy/filesversion.h"
#include "copy/walwatch.h"
#include "sqlite/walindex.h"

#include <litecopy/connection.h>

#include <optional>

namespace Litecopy {

class SqliteError;

/// The source, opened so that it stays as it was, or borrowed from the application. Opening makes no files beside it, and
/// closing checkpoints nothing.
class SourceConnection
{
public:
    /// Throws CopyFailure; PlanFailed where SQLite can't read it without changing it; SourceChanged.
    SourceConnection(CopySession &session, SourceAccess access);
    /// Looks at nothing; `connection` must be there as long as this is.
    SourceConnection(CopySession &session, Connection &connection, QByteArray schema);
    SourceConnection(const SourceConnection &) = delete;
    SourceConnection &operator=(const SourceConnection &) = delete;
    ~SourceConnection();

    [[nodiscard]] Connection &connection() noexcept { return m_opened ? *m_opened : *m_borrowed; }
    [[nodiscard]] const char *schema() const noexcept { return m_schema.constData(); }

    /// One refusal of the source's lock: waits a little. Throws as `LockWait::wait()` does, and PlanFailed where a
    /// program that never lets go is in the way and the method is ours to choose.
    void waitForLock(LockWait &lockWait);

private:
    friend class ReadLock;
    [[nodiscard]] bool isOurs() const noexcept { return m_opened.has_value(); }
    /// Opened by us, with locks, from the file that the user named.
    [[nodiscard]] bool isLockedUsersFile() const
    {
        return isOurs() && m_access == SourceAccess::ReadOnly && m_session.isUsersSource();
    }
    void requirePlannedMode();

    CopySession &m_session;
    std::optional<Connection> m_opened;
    Connection *m_borrowed = nullptr;
    QByteArray m_schema = "main";
    SourceAccess m_access = SourceAccess::ReadOnly;
    Run::Clock::time_point m_exclusiveSince;
    Run::Clock::time_point m_lastLook;
    FileIdentity m_lastSeen;
    bool m_hasIndex = false; ///< a lock was had on a log with an index in shared memory
    std::optional<FilesVersion> m_immutable; ///< what the file was like when it was opened without locks
};

/// A read transaction on the source: as long as this lives, the source stands still for this connection.
///
/// Measures how long other programs' writers wait for it, and looks after the drive of a log that can't be started over
/// meanwhile. One that the application began on its own connection is joined, and not ended.
class ReadLock
{
public:
    /// Waits for the lock, and for a journal that only looks hot. Nothing is parsed, so it works on a damaged schema too.
    /// Throws SourceChanged where the journal mode is another one than the plan was made for; as
    /// `SourceConnection::waitForLock()` does.
    explicit ReadLock(SourceConnection &source);
    ReadLock(const ReadLock &) = delete;
    ReadLock &operator=(const ReadLock &) = delete;
    ~ReadLock();

    /// The progress says that the source is held: for a lock that people may notice. Reports nothing.
    void show();
    /// Throws SourceChanged where the file changed since the lock was had, though the lock, or in WAL mode the log's
    /// index, says that no program that keeps to SQLite's locks can have done it.
    void requireUndisturbed();
    /// Warns of a log that a recovery would not read to the end, where SQLite reads the pages. Throws as
    /// `warnOfUnsealedLog()` does.
    void warnOfUnsealedLog();
    /// The database file as it was when the lock was had.
    [[nodiscard]] const FileIdentity &file() const noexcept { return m_file; }
    /// The page count as a reader sees it.
    [[nodiscard]] quint32 pageCount();

private:
    /// Ends a transaction that it began.
    class Transaction
    {
    public:
        explicit Transaction(SourceConnection &source);
        ~Transaction();
        [[nodiscard]] bool isOurs() const noexcept { return m_began; }

    private:
        Connection &m_connection;
        bool m_began = false;
    };

    CopySession &m_session;
    SourceConnection &m_source;
    Transaction m_transaction;
    FileIdentity m_file;
    std::optional<WalIndex> m_index;
    std::optional<WalWatch> m_walWatch;
    Run::Clock::time_point m_since;
};

/// Whether a failure only came of a look at the wrong moment. SQLite takes the journal of a transaction that ends
/// between two of its looks for a hot one (pager.c, hasHotJournal), which a read-only connection reports as
/// READONLY_ROLLBACK.
[[nodiscard]] bool isPassing(const CopySession &session, const SqliteError &error);

/// Rethrows the current SqliteError of the source: as PlanFailed where copying its files gets round it.
[[noreturn]] void rethrowSourceError(const CopySession &session);

} // namespace Litecopy
