// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"
#include "copy/filesversion.h"
#include "sqlite/walindex.h"

#include <litecopy/connection.h>

#include <optional>

namespace Litecopy {

class SqliteError;

/// The source, opened so that it stays as it was, or borrowed from the application; and a read transaction on it where
/// one is held. Opening makes no files beside it; closing leaves a log as `leaveLog()` says. A borrowed one keeps a
/// transaction it was in.
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

    /// Begins a read transaction and waits for its lock: from here on the source stands still for this connection.
    /// Nothing is parsed, so it works on a damaged schema too. Throws SourceChanged where the journal mode is another one
    /// than the plan was made for.
    void pin();
    void unpin() noexcept;
    [[nodiscard]] bool isPinned() const noexcept { return m_pinned; }

    /// One refusal of the source's lock: waits a little. Throws as `Patience::wait()` does, and PlanFailed where a
    /// program that never lets go is in the way and the method is ours to choose.
    void waitForLock(Patience &patience);

    /// Throws SourceChanged where the file changed since `pin()` though the lock, or in WAL mode the log's index, says
    /// that no program that keeps to SQLite's locks can have done it. To be asked before `unpin()`.
    void requireUndisturbed();
    /// Warns of a log that a recovery would not read to the end, where SQLite reads the pages. Throws as
    /// `warnOfUnsealedLog()` does.
    void warnOfUnsealedLog();
    /// The database file as it was at `pin()`.
    [[nodiscard]] const FileIdentity &pinnedFile() const noexcept { return m_pinnedFile; }

    /// The page count as a reader sees it; only while pinned.
    [[nodiscard]] quint32 pageCount();

private:
    [[nodiscard]] bool isOurs() const noexcept { return m_opened.has_value(); }
    void requirePlannedMode();
    void endByForce() noexcept;
    [[nodiscard]] bool isDisturbed() noexcept;

    CopySession &m_session;
    std::optional<Connection> m_opened;
    Connection *m_borrowed = nullptr;
    QByteArray m_schema = "main";
    SourceAccess m_access = SourceAccess::ReadOnly;
    CopySession::Clock::time_point m_exclusiveSince;
    CopySession::Clock::time_point m_lastLook;
    FileIdentity m_lastSeen;
    FileIdentity m_pinnedFile;
    std::optional<WalIndex> m_pinnedIndex;
    std::optional<FilesVersion> m_immutable; ///< what the file was like when it was opened without locks
    bool m_pinned = false;
    bool m_began = false; ///< the transaction is ours to end
};

/// Whether a failure only came of a look at the wrong moment. SQLite takes the journal of a transaction that ends
/// between two of its looks for a hot one (pager.c, hasHotJournal), which a read-only connection reports as
/// READONLY_ROLLBACK.
[[nodiscard]] bool isPassing(const CopySession &session, const SqliteError &error);

/// Rethrows the current SqliteError of the source: as PlanFailed where copying its files gets round it.
[[noreturn]] void rethrowSourceError(const CopySession &session);

} // namespace Litecopy
