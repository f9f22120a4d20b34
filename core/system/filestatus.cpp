// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filestatus.h"

#include "system/names.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace {

constexpr qint64 allocationUnit = 512; ///< st_blocks counts these, whatever the file system's block is

std::int64_t nanoseconds(const struct timespec &time) noexcept
{
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

FileStatus::Kind kindOf(mode_t mode) noexcept
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return FileStatus::Kind::Regular;
    case S_IFDIR:
        return FileStatus::Kind::Folder;
    case S_IFLNK:
        return FileStatus::Kind::Link;
    default:
        return FileStatus::Kind::Other;
    }
}

FileStatus statusFrom(int answer, const struct stat &status) noexcept
{
    FileStatus result;
    if (answer != 0) {
        result.error.assign(errno, std::system_category());
        return result;
    }
    FileIdentity &identity = result.identity;
    identity.device = status.st_dev;
    identity.inode = status.st_ino;
    identity.size = status.st_size;
    identity.modified = nanoseconds(status.st_mtim);
    identity.changed = nanoseconds(status.st_ctim);
    identity.exists = true;
    result.kind = kindOf(status.st_mode);
    result.owner = status.st_uid;
    result.group = status.st_gid;
    result.mode = status.st_mode & 07777;
    result.names = status.st_nlink;
    result.allocated = qint64(status.st_blocks) * allocationUnit;
    return result;
}

} // namespace

bool isAbsence(const std::error_code &error) noexcept
{
    return error == std::errc::no_such_file_or_directory || error == std::errc::filename_too_long;
}

bool FileStatus::isAbsent() const noexcept
{
    return isAbsence(error);
}

FileStatus statusOf(const std::filesystem::path &path) noexcept
{
    struct stat status;
    return statusFrom(::lstat(path.c_str(), &status), status);
}

FileStatus statusBehind(const std::filesystem::path &path) noexcept
{
    struct stat status;
    return statusFrom(::stat(path.c_str(), &status), status);
}

FileStatus statusOf(int descriptor) noexcept
{
    struct stat status;
    return statusFrom(::fstat(descriptor, &status), status);
}

FileStatus statusIn(int folder, const char *name) noexcept
{
    struct stat status;
    return statusFrom(::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW), status);
}

static std::error_code accessTo(int folder, const char *path, Access access, int flags) noexcept
{
    constexpr int modes[] = {R_OK, W_OK, R_OK | W_OK, W_OK | X_OK};
    if (::faccessat(folder, path, modes[int(access)], AT_EACCESS | flags) == 0)
        return {};
    return {errno, std::system_category()};
}

std::error_code accessTo(const std::filesystem::path &path, Access access) noexcept
{
    return accessTo(AT_FDCWD, path.c_str(), access, 0);
}

std::error_code accessTo(int descriptor, Access access) noexcept
{
    return accessTo(descriptor, "", access, AT_EMPTY_PATH);
}

quint32 thisUser() noexcept
{
    return ::geteuid();
}

FileFlags flagsOf(const std::filesystem::path &path) noexcept
{
    struct statx status = {};
    if (::statx(AT_FDCWD, path.c_str(), 0, STATX_TYPE, &status) != 0)
        return {};
    const auto has = [&](quint64 attribute) { return (status.stx_attributes & attribute) != 0; };
    return {has(STATX_ATTR_IMMUTABLE), has(STATX_ATTR_APPEND), has(STATX_ATTR_MOUNT_ROOT),
            (status.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0};
}

FileIdentity identify(const std::filesystem::path &path)
{
    return statusBehind(path).identity;
}

QStringList sidecarsOf(const std::filesystem::path &database)
{
    QStringList present;
    for (const char *const suffix : {"-wal", "-shm", "-journal"}) {
        if (identify(beside(database, suffix)).exists)
            present << QString::fromLatin1(suffix);
    }
    return present;
}

std::vector<std::filesystem::path> databaseFiles(const std::filesystem::path &database)
{
    std::vector<std::filesystem::path> files{database};
    for (const char *const suffix : {"-wal", "-journal"}) {
        if (const std::filesystem::path sidecar = beside(database, suffix); identify(sidecar).exists)
            files.push_back(sidecar);
    }
    return files;
}

} // namespace Litecopy
