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

/// A look at a regular file. All questions go by one descriptor (O_PATH), because between two questions a name may come
/// to lead to another file. What is no regular file, a link among that, is asked by its name; so is a file where this
/// process has no descriptor left. Drops no lock of this process. Never waits.
class FileLook
{
public:
    explicit FileLook(std::filesystem::path path) noexcept;

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    [[nodiscard]] const FileStatus &status() const noexcept { return m_status; }
    [[nodiscard]] std::error_code accessTo(Access access) const noexcept;
    [[nodiscard]] FileSystem fileSystem() const noexcept;
    /// The permission bits, without those that an access list denies to any user or group by name. Where they can't be
    /// asked, 0600: no other user may open a copy then.
    [[nodiscard]] quint32 permissions() const;

private:
    const std::filesystem::path m_path;
    FileDescriptor m_file;
    FileStatus m_status;
};

/// A file's owner, permissions and extended attributes.
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
/// False where it can't be given to that owner and that group; then, where it may be, to the group alone.
[[nodiscard]] bool giveTo(const FileDescriptor &file, quint32 owner, quint32 group) noexcept;
/// Makes `file` as open as `like`, and no more: where it can't be given the group of `like`, its group may not read it.
/// Throws Failure.
void setPermissions(const FileDescriptor &file, const FileLook &like, quint32 newFileMode);
/// The bits of `mode` that a database may have, and the one that lets its owner read it.
[[nodiscard]] quint32 readableByMaker(quint32 mode) noexcept;

} // namespace Litecopy
