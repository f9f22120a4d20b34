// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/freespace.h"

#include <algorithm>
#include <array>

#include <sys/statvfs.h>
#include <sys/vfs.h>

namespace Litecopy {

qint64 freeSpace(const std::filesystem::path &path)
{
    struct statvfs system;
    if (::statvfs(path.c_str(), &system) != 0 || system.f_blocks == 0)
        return -1;
    return qint64(system.f_bavail) * qint64(system.f_frsize);
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
