// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sharedblocks.h"

#include "diskwatch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <stdexcept>
#include <string_view>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Litecopy::Test {

namespace {

std::array<char, 4096> folderBytes{};
std::size_t folderLength = 0;
std::atomic<long> sharedRanges = 0;

bool isBelow(std::string_view path)
{
    const std::string_view folder(folderBytes.data(), folderLength);
    return folderLength > 0 && path.starts_with(folder) && (path.size() == folderLength || path[folderLength] == '/');
}

/// `length` bytes from `from` to `to`, both at the same place; false with errno set where the system refuses.
bool copyBytes(int from, int to, std::uint64_t offset, std::uint64_t length)
{
    std::array<char, 65536> buffer;
    for (std::uint64_t done = 0; done < length;) {
        const auto wanted = std::size_t(std::min<std::uint64_t>(buffer.size(), length - done));
        errno = EIO;
        const long got = ::syscall(SYS_pread64, from, buffer.data(), wanted, offset + done);
        if (got <= 0)
            return false;
        errno = ENOSPC;
        if (::syscall(SYS_pwrite64, to, buffer.data(), got, offset + done) != got)
            return false;
        done += std::uint64_t(got);
    }
    return true;
}

} // namespace

PretendedSharing::PretendedSharing(const std::filesystem::path &folder)
{
    const std::string &path = folder.native();
    if (path.size() >= folderBytes.size())
        throw std::runtime_error("a path too long");
    std::ranges::copy(path, folderBytes.begin());
    folderLength = path.size();
}

PretendedSharing::~PretendedSharing()
{
    folderLength = 0;
}

long PretendedSharing::ranges() noexcept
{
    return sharedRanges;
}

bool isSharingPretended(const char *path) noexcept
{
    return isBelow(path);
}

bool isSharingPretended(int file) noexcept
{
    if (folderLength == 0)
        return false;
    // A thread may have descriptors of its own.
    std::array<char, 64> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/task/%ld/fd/%d", long(::syscall(SYS_gettid)), file);
    std::array<char, 4096> path{};
    const ssize_t length = ::readlink(link.data(), path.data(), path.size());
    return length > 0 && isBelow({path.data(), std::size_t(length)});
}

int shareRange(int to, const file_clone_range &range) noexcept
{
    struct stat source = {};
    if (::syscall(SYS_newfstatat, int(range.src_fd), "", &source, AT_EMPTY_PATH) != 0)
        return -1;
    const auto size = std::uint64_t(source.st_size);
    const std::uint64_t begin = std::min<std::uint64_t>(range.src_offset, size);
    const std::uint64_t length = range.src_length == 0 ? size - begin : range.src_length;
    if (!isSharingPretended(to)) {
        if (::syscall(SYS_ioctl, to, FICLONERANGE, &range) != 0)
            return -1;
    } else if (!isSharingPretended(int(range.src_fd))) {
        errno = EXDEV;
        return -1;
    } else if (!copyBytes(int(range.src_fd), to, range.src_offset, length)) {
        return -1;
    }
    ++sharedRanges;
    sawCopy(to, std::size_t(length), std::int64_t(range.dest_offset));
    return 0;
}

} // namespace Litecopy::Test
