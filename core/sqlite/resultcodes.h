// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// SQLite's result codes, sorted by what the copying engine does about them: outside this folder nobody sees the
/// numbers.
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

} // namespace Litecopy
