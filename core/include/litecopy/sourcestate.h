// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>
#include <litecopy/fileidentity.h>
#include <litecopy/lockholders.h>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace Litecopy {

/// What is to be known of a source before it is copied. Taken without opening a connection, without changing anything.
struct SourceState
{
    std::filesystem::path path; ///< absolute, links resolved
    FileIdentity file;
    /// Mode bits of that file, less what its access list denies to anybody by name: what a copy of it may have at most.
    std::uint32_t permissions = 0600;
    FileIdentity wal;
    FileIdentity shm;
    FileIdentity journal;
    /// Why SQLite can't read it; the rest is meaningless then, unless it is encrypted. `planCopy()` knows whether it
    /// can be copied all the same.
    Error error;
    /// Its pages are noise, and its log, SQLite's locks or plain fields of its header say that it is a database
    /// (SourceEncrypted). The page size is that of the log, or 0.
    bool encrypted = false;

    bool walMode = false; ///< SQLite reads a write-ahead log with it: so its header says, or there is one
    bool unannouncedLog = false; ///< there is a log though the header says there is none: it may be another database's
    bool hotJournal = false; ///< a journal that someone crashed over: there, not empty, nobody writing
    bool fileWritable = false; ///< by this user
    bool folderWritable = false;
    /// Not known to be this computer's own: on network and FUSE file systems neither locks nor time stamps show every
    /// writer.
    bool networkFileSystem = false;
    bool reflink = false; ///< source and destination are on one file system that can share blocks between files
    /// Bytes free for this user where the source is; -1 where its file system doesn't say. A WAL grows there while a
    /// copy holds its snapshot and others write.
    std::int64_t freeSpace = -1;
    int pageSize = 0; ///< bytes
    quint32 pageCount = 0; ///< by the header, else by the size
    quint32 freePages = 0; ///< of them unused, by the header
    HeldLocks locks; ///< at this moment, whoever holds them
    std::vector<LockHolder> holders; ///< the names of those other programs that the system tells
    /// Other programs that have it open, with or without a lock: what people mean by "in use". Filled in by
    /// `lookAtSourceAndUsers()` alone: it takes longer than all the rest.
    std::vector<LockHolder> users;

    /// Somebody holds the file exclusively: a program in `locking_mode=EXCLUSIVE`, or a commit under way.
    [[nodiscard]] bool isLockedExclusively() const noexcept { return locks.exclusive; }
    /// Somebody holds a lock, this process included.
    [[nodiscard]] bool isInUse() const noexcept { return locks.any(); }
    /// Bytes in the log: of an empty one SQLite reads nothing.
    [[nodiscard]] bool hasLog() const noexcept { return wal.exists && wal.size > 0; }
};

/// Looks at a source. `destination` only tells whether both are on one file system; it may be empty or not exist yet.
/// What is wrong with the source is `SourceState::error`. Thread: any. Blocks as long as the file system does. Takes up
/// to 200 ms where a WAL database is in use and its `-wal` or `-shm` isn't there: a program that opens or closes the
/// database has one of both for a moment, so it looks again.
[[nodiscard]] SourceState lookAtSource(const std::filesystem::path &source,
                                       const std::filesystem::path &destination = {});
/// The same, with `SourceState::users`, for which it looks at every program of the machine: some milliseconds more.
[[nodiscard]] SourceState lookAtSourceAndUsers(const std::filesystem::path &source);

} // namespace Litecopy
