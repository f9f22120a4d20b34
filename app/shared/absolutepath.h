// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>

namespace Litecopy {

/// The absolute path; symbolic links are not resolved. An empty path stays empty. A relative one stays as it is where
/// it has no absolute one, for the current folder was deleted.
[[nodiscard]] inline std::filesystem::path absolutePath(const std::filesystem::path &path)
{
    std::error_code error;
    const std::filesystem::path absolute = path.empty() ? path : std::filesystem::absolute(path, error);
    return error ? path : absolute;
}

/// The absolute path without symbolic links, as far as it is there; as it is where it can't be told. Asks the file
/// system.
[[nodiscard]] inline std::filesystem::path realPath(const std::filesystem::path &path)
{
    std::error_code ignored;
    const std::filesystem::path resolved = std::filesystem::weakly_canonical(absolutePath(path), ignored);
    return resolved.empty() ? path : resolved;
}

} // namespace Litecopy
