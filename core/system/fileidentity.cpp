// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/fileidentity.h>

#include "system/filepermissions.h"

#include <sys/stat.h>

namespace Litecopy {

static std::int64_t nanoseconds(const struct timespec &time) noexcept
{
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

FileIdentity identityOf(const struct stat &status) noexcept
{
    FileIdentity identity;
    identity.device = status.st_dev;
    identity.inode = status.st_ino;
    identity.size = status.st_size;
    identity.modified = nanoseconds(status.st_mtim);
    identity.changed = nanoseconds(status.st_ctim);
    identity.exists = true;
    return identity;
}

FileIdentity identify(const std::filesystem::path &path)
{
    struct stat status;
    return ::stat(path.c_str(), &status) == 0 ? identityOf(status) : FileIdentity{};
}

QStringList sidecarsOf(const std::filesystem::path &database)
{
    QStringList present;
    for (const char *const suffix : {"-wal", "-shm", "-journal"}) {
        auto sidecar = database;
        sidecar += suffix;
        if (identify(sidecar).exists)
            present << QString::fromLatin1(suffix);
    }
    return present;
}

std::vector<std::filesystem::path> databaseFiles(const std::filesystem::path &database)
{
    std::vector<std::filesystem::path> files{database};
    for (const char *const suffix : {"-wal", "-journal"}) {
        auto sidecar = database;
        sidecar += suffix;
        if (identify(sidecar).exists)
            files.push_back(sidecar);
    }
    return files;
}

} // namespace Litecopy
