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

} // namespace Litecopy
