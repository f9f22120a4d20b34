// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "diskrecord.h"

#include "diskwatch.h"

#include <array>
#include <atomic>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Litecopy::Test {

namespace {

using Kind = DiskOperation::Kind;

std::atomic_bool recording = false;
std::mutex mutex;
std::string root;
std::vector<DiskOperation> operations;

std::string pathOf(int descriptor)
{
    const std::string link =
        "/proc/self/task/" + std::to_string(::syscall(SYS_gettid)) + "/fd/" + std::to_string(descriptor);
    std::array<char, 4096> buffer{};
    const ssize_t length = ::readlink(link.c_str(), buffer.data(), buffer.size());
    return length > 0 ? std::string(buffer.data(), std::size_t(length)) : std::string();
}

bool isBelow(const std::string &path)
{
    return path.starts_with(root);
}

bool describes(int descriptor, struct stat *status)
{
    return isRecording() && ::syscall(SYS_newfstatat, descriptor, "", status, AT_EMPTY_PATH) == 0
        && isBelow(pathOf(descriptor));
}

void add(DiskOperation operation)
{
    const std::scoped_lock lock(mutex);
    operations.push_back(std::move(operation));
}

std::string absolute(int folder, const char *path)
{
    return path[0] == '/' || folder == AT_FDCWD ? std::string(path) : pathOf(folder) + "/" + path;
}

std::uint64_t inodeOf(const std::string &path)
{
    struct stat status = {};
    return ::syscall(SYS_newfstatat, AT_FDCWD, path.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 ? status.st_ino : 0;
}

} // namespace

void startRecording(std::string folder)
{
    root = std::move(folder);
    operations.clear();
    recording = true;
}

std::vector<DiskOperation> stopRecording()
{
    recording = false;
    return std::move(operations);
}

bool isRecording() noexcept
{
    return recording.load(std::memory_order_relaxed);
}

bool isMissing(int folder, const char *path)
{
    return isRecording() && inodeOf(absolute(folder, path)) == 0;
}

void sawOpen(int descriptor, int flags, bool wasMissing)
{
    struct stat status = {};
    if (!describes(descriptor, &status) || !S_ISREG(status.st_mode))
        return;
    if (wasMissing)
        add({Kind::Create, status.st_ino, pathOf(descriptor), {}, 0, {}});
    else if (flags & O_TRUNC)
        add({Kind::Truncate, status.st_ino, {}, {}, 0, {}});
}

void sawWrite(int descriptor, const void *data, std::size_t size, std::int64_t offset)
{
    struct stat status = {};
    if (describes(descriptor, &status))
        add({Kind::Write, status.st_ino, {}, {}, offset, std::string(static_cast<const char *>(data), size)});
}

void sawCopy(int descriptor, std::size_t size, std::int64_t offset)
{
    struct stat status = {};
    if (!describes(descriptor, &status))
        return;
    std::string data(size, '\0');
    const long got = ::syscall(SYS_pread64, descriptor, data.data(), size, offset);
    data.resize(got > 0 ? std::size_t(got) : 0);
    add({Kind::Write, status.st_ino, {}, {}, offset, std::move(data)});
}

void sawTruncate(int descriptor, std::int64_t size)
{
    struct stat status = {};
    if (describes(descriptor, &status))
        add({Kind::Truncate, status.st_ino, {}, {}, size, {}});
}

void sawTruncate(const char *path, std::int64_t size)
{
    if (isRecording() && isBelow(path))
        add({Kind::Truncate, inodeOf(path), {}, {}, size, {}});
}

void sawSync(int descriptor)
{
    struct stat status = {};
    if (!describes(descriptor, &status))
        return;
    if (S_ISDIR(status.st_mode))
        add({Kind::SyncFolder, 0, pathOf(descriptor), {}, 0, {}});
    else
        add({Kind::Sync, status.st_ino, {}, {}, 0, {}});
}

static void sawNaming(Kind kind, const std::string &from, const std::string &to)
{
    if (isBelow(to))
        add({kind, inodeOf(to), from, to, 0, {}});
}

void sawRename(int fromFolder, const char *from, int toFolder, const char *to)
{
    if (isRecording())
        sawNaming(Kind::Rename, absolute(fromFolder, from), absolute(toFolder, to));
}

void sawLink(int fromFolder, const char *from, int toFolder, const char *to)
{
    if (isRecording())
        sawNaming(Kind::Link, absolute(fromFolder, from), absolute(toFolder, to));
}

void sawRemove(int folder, const char *path)
{
    if (!isRecording())
        return;
    const std::string whole = absolute(folder, path);
    if (isBelow(whole))
        add({Kind::Remove, 0, whole, {}, 0, {}});
}

} // namespace Litecopy::Test
