// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <QStringList>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace Litecopy {

/// Whose a regular file is and who may open it, and which file that is: all asked of one descriptor, for between two
/// questions a name may lead to two files. The mode is less what an access list denies to anybody by name. An error
/// where the name leads to no regular file. Links are not followed. Drops no lock of this process. Never waits.
[[nodiscard]] FileStatus permissionsOf(const std::filesystem::path &file);

/// Who may do what with a file, and what else is written about it beside its content.
struct FileAttributes
{
    FileStatus status;
    /// The access list, the security label and the user's own attributes, by name.
    std::vector<std::pair<std::string, std::string>> extended;
};

/// Links are not followed. Throws Failure.
[[nodiscard]] FileAttributes attributesOf(const std::filesystem::path &path);

/// Gives them to an open file, which is to replace `path`. What can't be kept is said in `warnings`, and is no failure:
/// the permissions are then rather fewer than more. Throws Failure where the medium fails.
void keepAttributes(const FileDescriptor &file, const FileAttributes &old, const std::filesystem::path &path,
                    QStringList *warnings);

/// The same for a new file, which only has a mode.
void setMode(const FileDescriptor &file, quint32 mode, const std::filesystem::path &path, QStringList *warnings);
/// As open as that file, and no more: where its group can't be given, the group may not read it. Throws Failure.
void setPermissions(const FileDescriptor &file, const FileStatus &like, quint32 newFileMode,
                    const std::filesystem::path &path);
/// The bits that a database may have of a mode, with that of whoever makes it, who must be able to read it.
[[nodiscard]] quint32 readableByMaker(quint32 mode) noexcept;

} // namespace Litecopy
