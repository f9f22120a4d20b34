// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"
#include "system/filesystem.h"

#include <QStringList>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace Litecopy {

/// A regular file that is looked at: what is asked of it goes by one descriptor (O_PATH), for between two questions a
/// name may lead to two files. Of what has the name and is no regular file, a link among that, and where there is no
/// descriptor to be had, the name is asked. Drops no lock of this process. Never waits.
class FileLook
{
public:
    explicit FileLook(std::filesystem::path path) noexcept;

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    [[nodiscard]] const FileStatus &status() const noexcept { return m_status; }
    [[nodiscard]] std::error_code accessTo(Access access) const noexcept;
    [[nodiscard]] FileSystem fileSystem() const noexcept;
    /// The permission bits, less what an access list denies to anybody by name. Where they can't be asked nobody else
    /// may open a copy.
    [[nodiscard]] quint32 permissions() const;

private:
    const std::filesystem::path m_path;
    FileDescriptor m_file;
    FileStatus m_status;
};

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
void setPermissions(const FileDescriptor &file, const FileLook &like, quint32 newFileMode);
/// The bits that a database may have of a mode, with that of whoever makes it, who must be able to read it.
[[nodiscard]] quint32 readableByMaker(quint32 mode) noexcept;

} // namespace Litecopy
