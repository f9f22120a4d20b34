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
    ReadOnly, ///< for a backup: the destination can't take the source's page size
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

} // namespace Litecopy
