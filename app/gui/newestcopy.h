// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <vector>

namespace Litecopy {

/// The newest copy of a database that is still there: of the files `made`, and of the copies kept in `folder`, which
/// may be empty. Empty where there is none. Asks the file system: the window calls it by `readInBackground()`.
[[nodiscard]] std::filesystem::path newestCopyOf(const std::filesystem::path &database,
                                                 const std::vector<std::filesystem::path> &made,
                                                 const std::filesystem::path &folder);

} // namespace Litecopy
