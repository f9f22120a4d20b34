// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/filelocks.h"

#include "sqlite/beside.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <limits>
#include <optional>
#include <string>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace Litecopy {

namespace {

constexpr std::uint64_t reservedByte = 0x40000001;
constexpr std::uint64_t firstSharedByte = 0x40000002;

struct File
{
    unsigned deviceMajor = 0;
    unsigned deviceMinor = 0;
    unsigned long long inode = 0;
};

struct Lock
{
    File file;
    bool isWrite = false;
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    [[nodiscard]] bool covers(std::uint64_t byte) const noexcept { return first <= byte && byte <= last; }
    [[nodiscard]] bool isOn(const File &other) const noexcept
    {
        // Where a file system has no device of its own (btrfs, overlays), stat() names another one than the table.
        return other.inode != 0 && file.inode == other.inode
            && (file.deviceMajor == 0
                || (file.deviceMajor == other.deviceMajor && file.deviceMinor == other.deviceMinor));
    }
};

File fileAt(const std::filesystem::path &path)
{
    struct stat status
    {
    };
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {major(status.st_dev), minor(status.st_dev), status.st_ino};
}

std::optional<Lock> parseLock(const std::string &line)
{
    char kind[16] = {};
    char last[32] = {};
    unsigned long long first = 0;
    Lock lock;
    File &file = lock.file;
    if (std::sscanf(line.c_str(), "%*s %*15s %*15s %15s %*d %x:%x:%llu %llu %31s", kind, &file.deviceMajor,
                    &file.deviceMinor, &file.inode, &first, last)
        != 6)
        return std::nullopt; // "->" in the second place: somebody who waits for a lock
    lock.isWrite = std::string(kind) == "WRITE";
    lock.first = first;
    lock.last =
        std::string(last) == "EOF" ? std::numeric_limits<std::uint64_t>::max() : std::strtoull(last, nullptr, 10);
    return lock;
}

} // namespace

FileLocks fileLocks(const std::filesystem::path &database)
{
    const File databaseFile = fileAt(database);
    const File shmFile = fileAt(beside(database, "-shm"));
    FileLocks locks;
    std::ifstream table("/proc/locks");
    for (std::string line; std::getline(table, line);) {
        const std::optional<Lock> lock = parseLock(line);
        if (!lock)
            continue;
        if (lock->isOn(databaseFile)) {
            locks.writing |= lock->isWrite && lock->covers(reservedByte);
            locks.exclusive |= lock->isWrite && lock->covers(firstSharedByte);
        }
        locks.walInUse |= lock->isOn(shmFile);
    }
    return locks;
}

} // namespace Litecopy
