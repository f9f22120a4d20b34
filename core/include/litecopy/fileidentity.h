// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace Litecopy {

/// Which file a name means, and in what state: enough to tell that it was replaced or changed. All zero where it is
/// missing.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0; ///< bytes
    std::int64_t modified = 0; ///< of the content (st_mtim), nanoseconds since 1970
    std::int64_t changed = 0; ///< of content or attributes (st_ctim): unlike `modified` no program can set it
    bool exists = false;

    /// The same file, whatever happened to its content.
    [[nodiscard]] bool isSameFile(const FileIdentity &other) const noexcept
    {
        return exists && other.exists && device == other.device && inode == other.inode;
    }
    bool operator==(const FileIdentity &) const = default;
};

/// What stat(2) says of a name, links followed. Never opens the file. A name that can't be looked at counts as missing.
/// Blocks as long as the file system does; never throws.
[[nodiscard]] FileIdentity identify(const std::filesystem::path &path);

/// Which of "-wal", "-shm" and "-journal" stand beside a database. Asks as `identify()` does.
[[nodiscard]] QStringList sidecarsOf(const std::filesystem::path &database);

/// The files that make up a database, in the order to copy them: itself, then those of `-wal` and `-journal` that are
/// there. Never `-shm`: it is an index of the WAL that SQLite makes anew.
[[nodiscard]] std::vector<std::filesystem::path> databaseFiles(const std::filesystem::path &database);

} // namespace Litecopy
