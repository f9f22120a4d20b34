// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <filesystem>

namespace Litecopy {

/// What is known of the file system that a file or a folder is on, by statfs(2). May wait for a server that is away.
struct FileSystem
{
    bool isKnown = false; ///< it could be asked; all else is false or -1 where not
    /// This computer's kernel keeps locks and time stamps there, for every program that uses it. False for all others,
    /// network and FUSE ones among them: nothing is known of those.
    bool isLocal = false;
    bool isFuse = false; ///< a program serves it, which may show what lies elsewhere
    bool sharesBlocks = false; ///< between files (FICLONERANGE)
    /// Stores the owner of each file. Elsewhere a mount may give all files to one user.
    bool keepsOwners = false;
    /// stat(2) says another device there than /proc/locks does: only the inode tells which file is meant.
    bool hasOwnDevices = false;
    /// A file has the same inode number after the next mount. FAT, exFAT and most drives of other computers make them
    /// up anew.
    bool keepsInodes = false;
    bool takesNoFiles = false; ///< proc, sysfs and their like: no file can be made, although the mode lets root write
    bool isReadOnly = false;
    qint64 freeSpace = -1; ///< bytes for this user; -1 where it doesn't say
    qint64 largestFile = -1; ///< bytes; -1 where nothing is known

    [[nodiscard]] static FileSystem of(const std::filesystem::path &path) noexcept;
    [[nodiscard]] static FileSystem of(int descriptor) noexcept;
};

/// Bytes that a name may have in a folder.
[[nodiscard]] std::size_t longestName(const std::filesystem::path &folder) noexcept;

/// Bytes that the process's limit lets a file have; -1 where there is none.
[[nodiscard]] qint64 fileSizeLimit() noexcept;

/// Bytes of memory that this computer has.
[[nodiscard]] qint64 memorySize() noexcept;

} // namespace Litecopy
