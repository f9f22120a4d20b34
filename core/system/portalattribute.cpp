// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/portalattribute.h"

#include <algorithm>
#include <array>
#include <string>

#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace Litecopy {

namespace {

std::int64_t nanoseconds(const struct statx_timestamp &time) noexcept
{
    return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::filesystem::path hostPathAttribute(const std::filesystem::path &path)
{
    std::array<char, PATH_MAX> value;
    const ssize_t size = ::getxattr(path.c_str(), "user.document-portal.host-path", value.data(), value.size());
    if (size <= 0)
        return {};
    // The portal ends it with no NUL. Where another one does, that is no part of the path.
    std::string host(value.data(), std::size_t(size));
    host.resize(std::min(host.size(), host.find('\0')));
    return host.starts_with('/') ? std::filesystem::path(host) : std::filesystem::path();
}

bool FileStamps::isFolder() const noexcept
{
    return S_ISDIR(kind);
}

std::optional<FileStamps> stampsOf(const std::filesystem::path &path) noexcept
{
    struct statx status = {};
    constexpr unsigned wanted = STATX_TYPE | STATX_SIZE | STATX_MTIME | STATX_CTIME;
    if (::statx(AT_FDCWD, path.c_str(), AT_STATX_FORCE_SYNC, wanted, &status) != 0
        || (status.stx_mask & wanted) != wanted)
        return {};
    return FileStamps{status.stx_mode & unsigned(S_IFMT), status.stx_size, nanoseconds(status.stx_mtime),
                      nanoseconds(status.stx_ctime)};
}

} // namespace Litecopy
