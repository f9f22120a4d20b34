// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/portalattribute.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <limits.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

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

OpenWatch::OpenWatch(const std::filesystem::path &path) noexcept
    : m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_events)
        static_cast<void>(::inotify_add_watch(m_events.get(), path.c_str(), IN_OPEN));
}

bool OpenWatch::sawOpening() const noexcept
{
    // The only event that is asked for; its name is that of a file within a folder.
    alignas(inotify_event) std::array<char, sizeof(inotify_event) + NAME_MAX + 1> events;
    while (true) {
        const ssize_t size = ::read(m_events.get(), events.data(), events.size());
        if (size <= 0)
            return false;
        for (std::size_t at = 0; at + sizeof(inotify_event) <= std::size_t(size);) {
            inotify_event event;
            std::memcpy(&event, events.data() + at, sizeof event);
            // Without a name it is of what is watched itself.
            if ((event.mask & IN_OPEN) != 0 && event.len == 0)
                return true;
            at += sizeof event + event.len;
        }
    }
}

} // namespace Litecopy
