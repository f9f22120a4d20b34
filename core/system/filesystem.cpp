// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filesystem.h"

#include <algorithm>
#include <iterator>

#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Litecopy {

namespace {

enum Trait : unsigned
{
    Local = 1,
    SharesBlocks = 2,
    KeepsOwners = 4,
    OwnDevices = 8,
    TakesNoFiles = 16,
    SmallFiles = 32, ///< of 4 GiB
    Fuse = 64,
    KeepsInodes = 128,
};

struct Type
{
    quint32 magic; ///< statfs::f_type
    unsigned traits;
};

// linux/magic.h has not all of them.
constexpr Type types[] = {
    {0xef53, Local | KeepsOwners | KeepsInodes}, // ext2, ext3, ext4
    {0x58465342, Local | KeepsOwners | SharesBlocks | KeepsInodes}, // XFS
    {0x9123683e, Local | KeepsOwners | SharesBlocks | OwnDevices | KeepsInodes}, // Btrfs
    {0xca451a4e, Local | KeepsOwners | SharesBlocks | KeepsInodes}, // bcachefs
    {0xf2f52010, Local | KeepsOwners | KeepsInodes}, // F2FS
    {0x01021994, Local | KeepsOwners | KeepsInodes}, // tmpfs
    {0x794c7630, Local | KeepsOwners | OwnDevices}, // overlay
    {0x858458f6, Local}, // ramfs
    {0x2fc12fc1, Local | KeepsInodes}, // ZFS
    {0x3153464a, Local | KeepsInodes}, // JFS
    {0x52654973, Local | KeepsInodes}, // ReiserFS
    {0x3434, Local | KeepsInodes}, // NILFS
    {0x4d44, Local | SmallFiles}, // FAT
    {0x2011bab0, Local}, // exFAT
    {0x7366746e, Local | KeepsInodes}, // ntfs3
    {0x5346544e, Local}, // NTFS
    {0x482b, Local | KeepsInodes}, // HFS+
    {0x4244, Local}, // HFS
    {0x9660, Local}, // ISO
    {0x15013346, Local}, // UDF
    {0x73717368, Local}, // squashfs
    {0xe0f5e1e2, Local}, // EROFS
    {0x24051905, Local | KeepsInodes}, // UBIFS
    {0xf15f, Local}, // eCryptfs
    {0x65735546, Fuse}, // FUSE
    {0x9fa0, TakesNoFiles}, // proc
    {0x62656572, TakesNoFiles}, // sysfs
    {0x64626720, TakesNoFiles}, // debugfs
    {0x74726163, TakesNoFiles}, // tracefs
    {0x73636673, TakesNoFiles}, // securityfs
    {0x27e0eb, TakesNoFiles}, // cgroup
    {0x63677270, TakesNoFiles}, // cgroup2
    {0x62656570, TakesNoFiles}, // configfs
    {0xf97cff8c, TakesNoFiles}, // selinuxfs
    {0x1cd1, TakesNoFiles}, // devpts
    {0x6165676c, TakesNoFiles}, // pstore
};

FileSystem fileSystemFrom(int answer, const struct statfs &system) noexcept
{
    if (answer != 0)
        return {};
    // f_type has a sign on some machines.
    const auto *const type = std::ranges::find(types, quint32(system.f_type), &Type::magic);
    const auto has = [&](Trait trait) { return type != std::end(types) && (type->traits & trait) != 0; };
    FileSystem found{.isKnown = true,
                     .isLocal = has(Local),
                     .isFuse = has(Fuse),
                     .sharesBlocks = has(SharesBlocks),
                     .keepsOwners = has(KeepsOwners),
                     .hasOwnDevices = has(OwnDevices),
                     .keepsInodes = has(KeepsInodes),
                     .takesNoFiles = has(TakesNoFiles),
                     .isReadOnly = (system.f_flags & ST_RDONLY) != 0};
    if (system.f_blocks != 0)
        found.freeSpace = qint64(system.f_bavail) * qint64(system.f_frsize != 0 ? system.f_frsize : system.f_bsize);
    if (has(SmallFiles))
        found.largestFile = 0xffffffff;
    return found;
}

} // namespace

FileSystem FileSystem::of(const std::filesystem::path &path) noexcept
{
    struct statfs system;
    return fileSystemFrom(::statfs(path.c_str(), &system), system);
}

FileSystem FileSystem::of(int descriptor) noexcept
{
    struct statfs system;
    return fileSystemFrom(::fstatfs(descriptor, &system), system);
}

std::size_t longestName(const std::filesystem::path &folder) noexcept
{
    const long limit = ::pathconf(folder.c_str(), _PC_NAME_MAX);
    return limit > 0 ? std::size_t(limit) : 255;
}

qint64 fileSizeLimit() noexcept
{
    rlimit limit;
    return ::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY ? qint64(limit.rlim_cur) : -1;
}

qint64 memorySize() noexcept
{
    return qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
}

} // namespace Litecopy
