// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/sourceconnection.h"

#include "copy/failure.h"
#include "format/header.h"
#include "live/databaseuse.h"
#include "live/lastuser.h"
#include "live/sourcefiles.h"
#include "sqlite/connectionuse.h"
#include "sqlite/headerreader.h"
#include "sqlite/resultcodes.h"
#include "system/names.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

namespace Litecopy {

using namespace std::chrono_literals;

SourceChanged changedMeanwhile(const CopySource &source)
{
    return {failure(ErrorCode::SourceUnstable, Side::Source, describe(lockHolders(source.path())))};
}

/// Of a database that is read without a lock: what was planned for is what is there.
static void requirePlannedFiles(const CopySource &source, const FilesVersion &files)
{
    const SourceState &state = source.state;
    if (source.isFile()
        && (!files.database.isSameFile(state.file) || !isWalIn(files.header)
            || pageSizeIn(files.header) != state.pageSize || files.wal.size > 0 || files.journal.size > 0))
        throw changedMeanwhile(source);
}

/// By what SQLite has open, not by its name: that may have led elsewhere for the moment of opening.
static void requireLookedAt(const CopySource &source)
{
    if (source.isFile() && source.tap->hasOpenedAnother(source.state.file))
        throw SourceChanged{failure(ErrorCode::SourceReplaced, Side::Source)};
}

SourceConnection::SourceConnection(Run &run, const CopySource &source, SourceAccess access)
    : m_run(run)
    , m_source(source)
    , m_access(access)
{
    if (source.isConnection())
        return;
    const bool immutable = access == SourceAccess::Immutable;
    if (immutable) {
        m_immutable = FilesVersion::of(source.path());
        requirePlannedFiles(source, *m_immutable);
        run.sleepFully(m_immutable->untilChangesShow());
    }
    const auto mode = immutable ? Connection::OpenMode::Immutable : Connection::OpenMode::ReadOnly;
    reading(source, [&] { m_opened = Connection::open(source.path(), mode, source.tap->name()); });
    requireLookedAt(source);
    if (immutable && source.isFile() && hasMoved(*m_opened))
        throw changedMeanwhile(source);
}

Proof SourceConnection::proof() const noexcept
{
    if (m_source.isSnapshot())
        return Proof::None;
    return m_source.isFile() && m_access == SourceAccess::Immutable ? Proof::Still : Proof::Pinned;
}

SourceConnection::~SourceConnection()
{
    if (!m_opened)
        return;
    if (m_isLogOurs) {
        leaveLog(m_opened, m_source.path(), m_run.control());
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
    const SourceState &planned = m_source.state;
    const QByteArray header = readHeader(connection());
    FileIdentity log;
    if (const Error error = lookAtSidecar(beside(planned.path, "-wal"), &log))
        throw CopyFailure{error};
    const bool walMode = isWalIn(header) || log.size > 0;
    if (walMode != planned.walMode || pageSizeIn(header) != planned.pageSize
        || (!m_source.tap->openedFile() && hasMoved(connection())))
        throw changedMeanwhile(m_source);
}

void SourceConnection::waitForLock(LockWait &lockWait)
{
    // A program that never lets go (locking_mode=EXCLUSIVE) is no reason to wait out the whole timeout. A busy writer
    // has an exclusive lock at many a look, but not at all of them. Looking stops every lock of the system for a
    // moment, so it is not done often.
    const auto now = Run::Clock::now();
    if (lockWait.attempts() == 0)
        m_exclusiveSince = m_lastLook = now;
    if (m_source.isFile() && m_run.request().method == CopyMethod::Automatic && now - m_lastLook >= 200ms) {
        m_lastLook = now;
        const SourceState state = lookAtSource(m_source.path());
        // Who writes lets go in the end: waiting for it is better than reading files that keep changing.
        if (!state.isLockedExclusively() || state.file != m_lastSeen)
            m_exclusiveSince = now;
        m_lastSeen = state.file;
        // Without a valid journal it can't be seen whether a transaction is under way: its journal may be in memory.
        // Its end is waited for until the time-out. A finished journal that is kept, as programs in
        // locking_mode=EXCLUSIVE do, makes it likely that there is none: then the files are copied all the same, and
        // not called proved.
        const bool showsTransactions = state.walMode || hasValidJournal(state.path);
        const bool isLate = lockWait.waited() + 300ms >= m_run.request().timeout;
        if (now - m_exclusiveSince > (showsTransactions ? 2000ms : 200ms)
            && (showsTransactions || (state.journal.exists && isLate)))
            throw PlanFailed{
                CopyMethod::UnlockedSnapshot,
                QCoreApplication::translate(
                    "Litecopy", "%1 keeps the database locked: its files are copied until they stand still.")
                    .arg(describe(state.holders)),
                CopyFailure{lockWait.timeoutError()}};
    }
    lockWait.wait();
}

bool isPassing(const CopySource &source, const SqliteError &error)
{
    return kindOf(error.extendedCode()) == ResultKind::NeedsRecovery && !source.state.walMode && !source.isSnapshot()
        && !lookAtSource(source.path()).hotJournal;
}

/// A log or an index that was there at the look may have been taken away since: no new ones are made, so that it can't
/// be opened.
static void requireSameSidecars(const CopySource &source)
{
    const SourceState &then = source.state;
    const SourceState now = lookAtSource(then.path);
    if (now.error)
        throw CopyFailure{now.error};
    if (now.walMode != then.walMode || now.wal.exists != then.wal.exists || now.shm.exists != then.shm.exists
        || now.shm.inode != then.shm.inode)
        throw changedMeanwhile(source);
}

/// The path had no links in it when it was looked at. SQLite opens none (ELOOP), and meets what was one a moment before
/// as it follows it (EINVAL).
static bool isLinkMeanwhile(const CopySource &source, const SqliteError &error)
{
    const FileIdentity now = identify(source.path());
    const std::error_code reason = systemError(error.systemError());
    return now.exists
        && (!now.isSameFile(source.state.file) || reason == std::errc::too_many_symbolic_link_levels
            || reason == std::errc::invalid_argument);
}

/// No other plan reads a private copy any better. That it can't be had is a matter of the folder it lies in.
static CopyFailure failureOfSnapshot(Error error)
{
    switch (error.code) {
    case ErrorCode::SourceMissing:
    case ErrorCode::SourceNotPermitted:
    case ErrorCode::SourceNeedsRecovery:
        error.code =
            identify(error.path.parent_path()).exists ? ErrorCode::IoError : ErrorCode::DestinationFolderMissing;
        break;
    default:
        break;
    }
    return {std::move(error)};
}

void throwSourceError(const CopySource &source, const SqliteError &error)
{
    CopyFailure failed = failureFrom(error, Side::Source, source.path());
    if (source.isSnapshot())
        throw failureOfSnapshot(std::move(failed.error));
    // What an application has open is read as it has it open, or not at all.
    if (source.isConnection())
        throw failed;
    const ResultKind kind = kindOf(error.extendedCode());
    if (kind == ResultKind::CannotOpen && source.isFile()) {
        if (isLinkMeanwhile(source, error))
            throw SourceChanged{failure(ErrorCode::SourceReplaced, Side::Source)};
        requireSameSidecars(source);
    }
    if (kind == ResultKind::NeedsRecovery || (kind == ResultKind::CannotOpen && source.state.walMode))
        throw PlanFailed{CopyMethod::UnlockedSnapshot,
                         QCoreApplication::translate("Litecopy",
                                                     "SQLite could not read the database without changing it: its "
                                                     "files are copied, and repaired in the copy."),
                         std::move(failed)};
    throw failed;
}

} // namespace Litecopy
