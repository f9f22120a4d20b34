// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// A copy of a database that is still there; none where the path is empty.
struct FoundCopy
{
    std::filesystem::path copy;
    qint64 time = 0; ///< when it was made or changed, milliseconds since 1970
};

// Both ask the file system: the window calls them away from its thread.

/// The newest of these files, without the database itself.
[[nodiscard]] FoundCopy newestAmong(const std::vector<std::filesystem::path> &files,
                                    const std::filesystem::path &database);
/// The newest of the copies of the database that are kept in the folder.
[[nodiscard]] FoundCopy newestKept(const std::filesystem::path &folder, const std::filesystem::path &database);

} // namespace Litecopy
