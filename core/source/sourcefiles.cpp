// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "source/sourcefiles.h"

#include "source/errormapping.h"
#include "sqlite/beside.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Litecopy {

/// No file can have a name that is too long.
static bool isAbsence(int systemError)
{
    return systemError == ENOENT || systemError == ENAMETOOLONG;
}

Error lookAtSidecar(const std::filesystem::path &sidecar, FileIdentity *identity)
{
    struct stat status;
    *identity = {};
    if (::lstat(sidecar.c_str(), &status) != 0)
        // A look that failed is not a file that is missing.
        return isAbsence(errno) ? Error{} : errorFromSystem(errno, Side::Source, sidecar, "looking at the source");
    if (S_ISREG(status.st_mode)) {
        *identity = identityOf(status);
        return {};
    }
    Error error{ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    if (S_ISLNK(status.st_mode))
        error.detail = QCoreApplication::translate(
            "Litecopy", "it is a symbolic link, and SQLite opens no log, index or journal through one");
    return error;
}

Error emptySource(const std::filesystem::path &path)
{
    Error error{ErrorCode::SourceEmpty, path, {}, 0, {}};
    const std::filesystem::path log = beside(path, "-wal");
    FileIdentity identity;
    if (!lookAtSidecar(log, &identity) && identity.size > 0)
        error.detail =
            QCoreApplication::translate("Litecopy", "its write-ahead log “%1” lies beside it").arg(displayPath(log));
    return error;
}

bool isUnreadable(const std::filesystem::path &file) noexcept
{
    return ::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0 && errno == EACCES;
}

bool isLocalFileSystem(const struct statfs &system) noexcept
{
    constexpr std::array<unsigned long, 24> magics{
        0xef53,     0x58465342, 0x9123683e, 0x01021994, 0x858458f6, 0x794c7630, // ext2-4 XFS btrfs tmpfs ramfs overlay
        0xf2f52010, 0xca451a4e, 0x2fc12fc1, 0x3153464a, 0x52654973, 0x3434, // F2FS bcachefs ZFS JFS ReiserFS NILFS
        0x2011bab0, 0x4d44,     0x7366746e, 0x5346544e, 0x482b,     0x4244, // exFAT FAT ntfs3 NTFS HFS+ HFS
        0x9660,     0x15013346, 0x73717368, 0xe0f5e1e2, 0x24051905, 0xf15f}; // ISO UDF squashfs EROFS UBIFS eCryptfs
    return std::ranges::find(magics, static_cast<unsigned long>(system.f_type) & 0xffffffffUL) != magics.end();
}

bool isOnLocalFileSystem(const std::filesystem::path &file) noexcept
{
    struct statfs system;
    return ::statfs(file.c_str(), &system) == 0 && isLocalFileSystem(system);
}

} // namespace Litecopy
