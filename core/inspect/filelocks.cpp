// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/filelocks.h"

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

struct Lock
{
    std::string file; ///< major:minor:inode, as the table writes it
    bool isWrite = false;
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    [[nodiscard]] bool covers(std::uint64_t byte) const noexcept { return first <= byte && byte <= last; }
};

std::string fileKey(const std::filesystem::path &path)
{
    struct stat status
    {
    };
    if (::stat(path.c_str(), &status) != 0)
        return {};
    char key[64];
    std::snprintf(key, sizeof key, "%02x:%02x:%llu", major(status.st_dev), minor(status.st_dev),
                  static_cast<unsigned long long>(status.st_ino));
    return key;
}

std::optional<Lock> parseLock(const std::string &line)
{
    char kind[16] = {};
    char file[64] = {};
    char last[32] = {};
    unsigned long long first = 0;
    if (std::sscanf(line.c_str(), "%*s %*15s %*15s %15s %*d %63s %llu %31s", kind, file, &first, last) != 4)
        return std::nullopt; // "->" in the second place: somebody who waits for a lock
    Lock lock;
    lock.file = file;
    lock.isWrite = std::string(kind) == "WRITE";
    lock.first = first;
    lock.last =
        std::string(last) == "EOF" ? std::numeric_limits<std::uint64_t>::max() : std::strtoull(last, nullptr, 10);
    return lock;
}

} // namespace

FileLocks fileLocks(const std::filesystem::path &database)
{
    std::filesystem::path shm = database;
    shm += "-shm";
    const std::string databaseKey = fileKey(database);
    const std::string shmKey = fileKey(shm);
    FileLocks locks;
    std::ifstream table("/proc/locks");
    for (std::string line; std::getline(table, line);) {
        const std::optional<Lock> lock = parseLock(line);
        if (!lock || lock->file.empty())
            continue;
        if (lock->file == databaseKey) {
            locks.writing |= lock->isWrite && lock->covers(reservedByte);
            locks.exclusive |= lock->isWrite && lock->covers(firstSharedByte);
        }
        locks.walInUse |= lock->file == shmKey;
    }
    return locks;
}

} // namespace Litecopy
