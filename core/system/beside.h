// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>

namespace Litecopy {

/// A database's sidecar: its path with "-wal", "-shm" or "-journal" behind it.
[[nodiscard]] inline std::filesystem::path beside(const std::filesystem::path &database, const char *suffix)
{
    std::filesystem::path path = database;
    path += suffix;
    return path;
}

} // namespace Litecopy
