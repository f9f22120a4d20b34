// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>

#include <QtGlobal>

#include <filesystem>
#include <system_error>

namespace Litecopy {

/// One look at a file: what stat(2) tells. Never opens the file, never waits for it, drops no lock.
struct FileStatus
{
    enum class Kind
    {
        Regular,
        Folder,
        Link, ///< symbolic
        Other, ///< a pipe, a socket, a device
    };

    std::error_code error; ///< why nothing is known; the rest is empty then
    Kind kind = Kind::Other;
    FileIdentity identity; ///< of a file of any kind
    quint32 owner = 0;
    quint32 group = 0;
    quint32 mode = 0; ///< permission bits, with the set-ID bits and the sticky one
    quint64 names = 0; ///< hard links
    qint64 allocated = 0; ///< bytes

    [[nodiscard]] explicit operator bool() const noexcept { return !error; }
    [[nodiscard]] bool is(Kind wanted) const noexcept { return !error && kind == wanted; }
    /// There is no file of that name. Any other failed look is not absence.
    [[nodiscard]] bool isAbsent() const noexcept;
};

/// The status by lstat(2): a symbolic link is not followed.
[[nodiscard]] FileStatus statusOf(const std::filesystem::path &path) noexcept;
/// The status by stat(2), of the file that the name leads to: symbolic links are followed.
[[nodiscard]] FileStatus statusBehind(const std::filesystem::path &path) noexcept;
[[nodiscard]] FileStatus statusOf(int descriptor) noexcept;
[[nodiscard]] FileStatus statusIn(int folder, const char *name) noexcept;

/// No file has this name. A name that is too long is none, for no file can have it.
[[nodiscard]] bool isAbsence(const std::error_code &error) noexcept;

enum class Access
{
    Read,
    Write,
    ReadWrite,
    MakeFiles, ///< in a folder
};

/// Why this user (the effective one) may not do that; no error where it may. Links are followed.
[[nodiscard]] std::error_code accessTo(const std::filesystem::path &path, Access access) noexcept;
/// The same for an open file. std::errc::invalid_argument where the system asks of names only.
[[nodiscard]] std::error_code accessTo(int descriptor, Access access) noexcept;
[[nodiscard]] inline bool mayAccess(const std::filesystem::path &path, Access access) noexcept
{
    return !accessTo(path, access);
}

/// The effective user's number; 0 is root.
[[nodiscard]] quint32 thisUser() noexcept;

/// Flags of a file that its mode doesn't show (chattr(1), mount(8)). All false where the system doesn't tell.
struct FileFlags
{
    bool isImmutable = false;
    bool isAppendOnly = false; ///< of a folder: names can be made in it, and never be taken away or changed again
    bool isMountPoint = false;
    bool tellsMountPoint = false; ///< the kernel knows about `isMountPoint`
};

/// Links are followed.
[[nodiscard]] FileFlags flagsOf(const std::filesystem::path &path) noexcept;

} // namespace Litecopy
