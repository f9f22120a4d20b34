// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace Litecopy {

/// A database's sidecar: its path with "-wal", "-shm" or "-journal" behind it.
[[nodiscard]] inline std::filesystem::path beside(const std::filesystem::path &database, const char *suffix)
{
    std::filesystem::path path = database;
    path += suffix;
    return path;
}

/// SQLite's own limit for a path that it opens (os_unix.c, MAX_PATHNAME), the terminating NUL included.
inline constexpr std::size_t sqlitePathSize = 512;
/// Bytes of a database's path that leave room for "-journal" and the NUL.
inline constexpr std::size_t longestDatabasePath = sqlitePathSize - 9;

/// The absolute path; symbolic links are not resolved. Where the current folder was deleted, getcwd() fails, and
/// std::filesystem::absolute() with it. The result is then `path` with "./" before it, and open() fails with ENOENT.
[[nodiscard]] inline std::filesystem::path absolutePath(const std::filesystem::path &path)
{
    std::error_code error;
    std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return error ? "." / path : absolute;
}

inline constexpr std::string_view descriptorPaths = "/proc/self/fd/";

/// A path that means what a descriptor of this process has open, whatever becomes of its name. Connections opened
/// through a `VfsTap` take such paths as they are.
[[nodiscard]] inline std::string pathOfDescriptor(int descriptor)
{
    return std::string(descriptorPaths) + std::to_string(descriptor);
}

} // namespace Litecopy
