// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// SQLite's result codes, sorted by what the copying engine does about them: outside this folder nobody sees the
/// numbers.
enum class ResultKind
{
    Busy, ///< BUSY, LOCKED, a lock protocol that ran out of patience: try again
    Full,
    ReadFailed,
    ShortRead, ///< the file ended before its page did
    WriteFailed, ///< writing, syncing, truncating, deleting
    IoFailed, ///< the rest of IOERR
    NeedsRecovery, ///< a journal or WAL that a read-only handle may not recover
    ReadOnly, ///< the file may not be written; for a backup also: it can't take the source's page size
    NoMemory,
    NotADatabase,
    Corrupt,
    CannotOpen,
    NotPermitted,
    Misuse,
    Interrupted,
    Other,
};

[[nodiscard]] ResultKind kindOf(int extendedCode) noexcept;

/// Why a database may only be read (SQLITE_READONLY and its extended codes).
enum class ReadOnlyReason
{
    File, ///< the file, or its connection; or for a backup the page size
    Moved, ///< its name means another file by now
    Folder, ///< its folder takes no journal
    Log, ///< its `-wal` or `-shm` may not be read or written, or recovered
    Journal, ///< a hot journal may not be rolled back
};

/// Of a code whose kind is ReadOnly or NeedsRecovery.
[[nodiscard]] ReadOnlyReason readOnlyReason(int extendedCode) noexcept;

} // namespace Litecopy
