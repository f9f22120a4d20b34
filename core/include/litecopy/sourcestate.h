// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>
#include <litecopy/fileidentity.h>
#include <litecopy/lockholders.h>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// What is to be known of a source before it is copied. Taken without opening a connection, without changing anything.
struct SourceState
{
    std::filesystem::path path; ///< absolute, links resolved
    FileIdentity file;
    FileIdentity wal;
    FileIdentity shm;
    FileIdentity journal;
    Error error; ///< why it can't be copied at all; the rest is meaningless then

    bool walMode = false; ///< by the header's read version
    bool hotJournal = false; ///< a journal that someone crashed over: there, not empty, nobody writing
    bool fileWritable = false; ///< by this user
    bool folderWritable = false;
    bool networkFileSystem = false;
    bool reflink = false; ///< source and destination are on one file system that can share blocks between files
    /// Bytes free for this user where the source is; -1 where its file system doesn't say. A WAL grows there while a
    /// copy holds its snapshot and others write.
    std::int64_t freeSpace = -1;
    int pageSize = 0;
    quint32 pageCount = 0; ///< by the header, else by the size
    quint32 freePages = 0; ///< of them unused, by the header
    std::vector<LockHolder> holders; ///< of locks, at this moment
    /// Other programs that have it open, with or without a lock: what people mean by "in use". Filled in by LookJob
    /// alone, for it takes longer than all the rest.
    std::vector<LockHolder> users;

    /// Somebody holds the file exclusively: a program in `locking_mode=EXCLUSIVE`, or a commit under way.
    [[nodiscard]] bool isLockedExclusively() const;
    [[nodiscard]] bool isInUse() const { return !holders.empty(); }
};

/// `destination` only tells whether both are on one file system; it may be empty or not exist yet.
[[nodiscard]] SourceState lookAtSource(const std::filesystem::path &source,
                                       const std::filesystem::path &destination = {});

} // namespace Litecopy
