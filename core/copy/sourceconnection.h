// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysource.h"
#include "copy/filesversion.h"
#include "copy/run.h"
#include "copy/walwatch.h"
#include "format/wal.h"

#include <litecopy/connection.h>
#include <litecopy/copyplan.h>
#include <litecopy/copyresult.h>

#include <optional>

namespace Litecopy {

class SqliteError;

/// A source, opened so that it stays as it was, or the application's connection to it. Opening makes no files beside
/// it; closing leaves a log as `leaveLog()` says.
class SourceConnection
{
public:
    /// `source` must outlive it. Throws CopyFailure; PlanFailed where SQLite can't read it without changing it;
    /// SourceChanged.
    SourceConnection(Run &run, const CopySource &source, SourceAccess access);
    SourceConnection(const SourceConnection &) = delete;
    SourceConnection &operator=(const SourceConnection &) = delete;
    ~SourceConnection();

    [[nodiscard]] const CopySource &source() const noexcept { return m_source; }
    [[nodiscard]] Connection &connection() noexcept { return m_opened ? *m_opened : *m_source.connection; }
    [[nodiscard]] const char *schema() const noexcept { return m_source.schema.constData(); }
    /// What pages prove that are read through it; None of a snapshot, which has a proof of its own.
    [[nodiscard]] Proof proof() const noexcept;

    /// One refusal of the source's lock: waits a little. Throws as `LockWait::wait()` does, and PlanFailed where a
    /// program that never lets go is in the way and the method is ours to choose.
    void waitForLock(LockWait &lockWait);

private:
    friend class ReadLock;
    /// The file that the user named, opened with locks.
    [[nodiscard]] bool isLockedFile() const noexcept { return m_source.isFile() && m_access == SourceAccess::ReadOnly; }
    void requirePlannedMode();

    Run &m_run;
    const CopySource &m_source;
    const SourceAccess m_access;
    std::optional<Connection> m_opened; ///< empty where the application has one
    Run::Clock::time_point m_exclusiveSince;
    Run::Clock::time_point m_lastLook;
    FileIdentity m_lastSeen;
    /// A lock was had on a log with an index in shared memory, and the file was not written to past SQLite's locks
    /// since.
    bool m_isLogOurs = false;
    std::optional<FilesVersion> m_immutable; ///< what the file was like when it was opened without locks
};

/// A read transaction on the source: as long as this lives, the source stands still for this connection.
///
/// Measures how long other programs' writers wait for it, and looks after the drive of a log that can't be started over
/// meanwhile. One that the application began on its own connection is joined, and not ended.
class ReadLock
{
public:
    /// Waits for the lock, and for a journal that only looks hot. Nothing is parsed, so it works on a damaged schema
    /// too. Throws SourceChanged where the journal mode is another one than the plan was made for; as
    /// `SourceConnection::waitForLock()` does.
    explicit ReadLock(SourceConnection &from);
    ReadLock(const ReadLock &) = delete;
    ReadLock &operator=(const ReadLock &) = delete;
    ~ReadLock();

    /// The progress says that the source is held: for a lock that people may notice. Reports nothing.
    void show();
    /// Throws SourceChanged where the file changed since the lock was had, though the lock, or in WAL mode the log's
    /// index, says that no program that keeps to SQLite's locks can have done it.
    void requireUndisturbed();
    /// Of a log that a recovery would not read to the end, where SQLite reads the pages: a warning for people, else
    /// empty. Throws as `unsealedLogWarning()` does.
    [[nodiscard]] QString unsealedLogWarning();
    /// The database file as it was when the lock was had.
    [[nodiscard]] const FileIdentity &file() const noexcept { return m_file; }
    /// The page count as a reader sees it.
    [[nodiscard]] quint32 pageCount();

private:
    [[nodiscard]] bool isDisturbed() noexcept;

    /// Ends a transaction that it began.
    class Transaction
    {
    public:
        explicit Transaction(SourceConnection &from);
        ~Transaction();
        [[nodiscard]] bool isOurs() const noexcept { return m_began; }

    private:
        Connection &m_connection;
        bool m_began = false;
    };

    Run &m_run;
    SourceConnection &m_from;
    Transaction m_transaction;
    FileIdentity m_file;
    std::optional<WalIndex> m_index;
    std::optional<WalWatch> m_walWatch;
    Run::Clock::time_point m_since;
};

/// Whether a failure only came of a look at the wrong moment. SQLite takes the journal of a transaction that ends
/// between two of its looks for a hot one (pager.c, hasHotJournal), which a read-only connection reports as
/// READONLY_ROLLBACK.
[[nodiscard]] bool isPassing(const CopySource &source, const SqliteError &error);

/// Throws what an error in reading the source comes to: PlanFailed where copying its files gets round it,
/// SourceChanged, CopyFailure.
[[noreturn]] void throwSourceError(const CopySource &source, const SqliteError &error);

} // namespace Litecopy
