// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <system_error>

namespace Litecopy {

/// The absolute path, links not resolved. Where the current folder was deleted a relative name has none, and
/// std::filesystem::absolute() would throw: then it gets "./" before it, and whoever opens it finds no file.
[[nodiscard]] inline std::filesystem::path absolutePath(const std::filesystem::path &path)
{
    std::error_code error;
    std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return error ? "." / path : absolute;
}

} // namespace Litecopy
