// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysource.h"
#include "copy/run.h"

#include <litecopy/connection.h>
#include <litecopy/copyplan.h>
#include <litecopy/copyresult.h>
#include <litecopy/sqliteerror.h>

#include <optional>

namespace Litecopy {

struct SourceChanged;

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
    /// The version of the database file after which any change shows: that was waited for.
    FileIdentity m_settled;
    std::optional<FilesVersion> m_immutable; ///< what the file was like when it was opened without locks
};

/// Whether a failure only came of a look at the wrong moment. SQLite takes the journal of a transaction that ends
/// between two of its looks for a hot one (pager.c, hasHotJournal), which a read-only connection reports as
/// READONLY_ROLLBACK.
[[nodiscard]] bool isPassing(const CopySource &source, const SqliteError &error);

/// The source is not what it was when it was looked at.
[[nodiscard]] SourceChanged changedMeanwhile(const CopySource &source);

/// Throws what an error in reading the source comes to: PlanFailed where copying its files gets round it,
/// SourceChanged, CopyFailure.
[[noreturn]] void throwSourceError(const CopySource &source, const SqliteError &error);

/// Runs `read`, and throws so what SQLite throws in it.
template <typename Read>
auto reading(const CopySource &source, Read read)
{
    try {
        return read();
    } catch (const SqliteError &error) {
        throwSourceError(source, error);
    }
}

} // namespace Litecopy
