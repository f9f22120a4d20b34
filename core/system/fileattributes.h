// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace Litecopy {

/// Who may do what with a file, and what else is written about it beside its content.
struct FileAttributes
{
    uid_t owner = 0;
    gid_t group = 0;
    mode_t mode = 0; ///< permission bits
    nlink_t names = 1;
    /// The access list, the security label and the user's own attributes, by name.
    std::vector<std::pair<std::string, std::string>> extended;
};

/// Links are not followed. Throws Failure.
[[nodiscard]] FileAttributes attributesOf(const std::filesystem::path &path);

/// The same bits for a database, and for whoever makes it, who must be able to read it.
[[nodiscard]] mode_t readableByMaker(mode_t mode) noexcept;

/// Gives them to the open file `descriptor`, which is to replace `path`. What can't be kept is said in `warnings`, and
/// is no failure: the permissions are then rather fewer than more. Throws Failure where the medium fails.
void keepAttributes(int descriptor, const FileAttributes &old, const std::filesystem::path &path,
                    QStringList *warnings);

/// The same for a new file, which only has a mode.
void setMode(int descriptor, mode_t mode, const std::filesystem::path &path, QStringList *warnings);

} // namespace Litecopy
