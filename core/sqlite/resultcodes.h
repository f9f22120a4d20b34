// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// SQLite's result codes, sorted by what the copying engine does about them. Only this folder uses the numbers.
enum class ResultKind
{
    Busy, ///< BUSY, LOCKED, a lock protocol or a schema that changes too often: try again
    Full,
    ReadFailed,
    ShortRead, ///< the file ended before its page did
    WriteFailed, ///< writing, syncing, truncating, deleting
    IoFailed, ///< the rest of IOERR
    NeedsRecovery, ///< a journal or WAL that a read-only handle may not recover
    ReadOnly, ///< the file may not be written; for a backup also: it can't take the source's page size
    Moved, ///< the file lost its name to another one while it was open
    TooLarge, ///< the file would be larger than the system allows
    NoMemory,
    NotADatabase, ///< or one in a format this SQLite doesn't read
    Corrupt, ///< also content that breaks the schema's own constraints
    CannotOpen,
    NotPermitted,
    Misuse,
    Interrupted,
    Other,
};

[[nodiscard]] ResultKind kindOf(int extendedCode) noexcept;

/// Why a journal or a log can't be made or recovered.
enum class RecoveryObstacle
{
    Journal, ///< a hot one may not be rolled back
    Log, ///< the `-wal` or `-shm` may not be read or written, or recovered
    Folder, ///< the folder takes no new files
};

/// Of a code whose kind is NeedsRecovery.
[[nodiscard]] RecoveryObstacle recoveryObstacle(int extendedCode) noexcept;

} // namespace Litecopy
