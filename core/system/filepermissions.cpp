// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filepermissions.h"

#include <QScopeGuard>
#include <QtEndian>

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Litecopy {

namespace {

constexpr mode_t permissions = 0777;
constexpr std::size_t largestList = 65536; // XATTR_SIZE_MAX

/// Without its list the group's bits of such a file are its mask: what nobody in particular may do is then left.
mode_t withoutGroup(mode_t mode)
{
    return mode & 0707;
}

/// `descriptor` is one that can't be read from: the kernel tells attributes only by the name that /proc has for it.
mode_t withAccessList(int descriptor, const std::filesystem::path &file, const FileIdentity &identity, mode_t mode)
{
    const std::string name = "/proc/self/fd/" + std::to_string(descriptor);
    std::string list(largestList, '\0');
    constexpr char attribute[] = "system.posix_acl_access";
    ssize_t size = ::getxattr(name.c_str(), attribute, list.data(), list.size());
    int reason = size < 0 ? errno : 0;
    if (reason == ENOENT || reason == EACCES) {
        // Without /proc the file's own name is asked; that it led elsewhere shows, unless it is back by now.
        size = ::lgetxattr(file.c_str(), attribute, list.data(), list.size());
        reason = size < 0 ? errno : 0;
        if (!identify(file).isSameFile(identity))
            return withoutGroup(mode);
    }
    if (size >= 0)
        return modeOfAccessList(std::string_view(list).substr(0, std::size_t(size)), mode);
    return reason == ENODATA || reason == EOPNOTSUPP || reason == ENOSYS ? mode : withoutGroup(mode);
}

} // namespace

FilePermissions permissionsOf(const std::filesystem::path &file)
{
    FilePermissions found;
    // Closing such a descriptor drops no lock that this process holds on the file.
    const int descriptor = ::open(file.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return found;
    const auto closing = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat status;
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
        found.file = identityOf(status);
        found.owner = status.st_uid;
        found.group = status.st_gid;
        found.mode = withAccessList(descriptor, file, found.file, status.st_mode & permissions);
    }
    return found;
}

mode_t modeOfAccessList(std::string_view list, mode_t mode) noexcept
{
    constexpr std::size_t header = 4;
    constexpr std::size_t entrySize = 8;
    enum Tag : quint16
    {
        NamedUser = 0x02,
        OwningGroup = 0x04,
        NamedGroup = 0x08,
        Mask = 0x10,
        Others = 0x20,
    };
    mode_t group = 07;
    mode_t mask = 07;
    mode_t others = 07;
    mode_t named = 07;
    for (std::size_t at = header; at + entrySize <= list.size(); at += entrySize) {
        const mode_t bits = qFromLittleEndian<quint16>(list.data() + at + 2) & 07U;
        switch (qFromLittleEndian<quint16>(list.data() + at)) {
        case OwningGroup:
            group = bits;
            break;
        case Mask:
            mask = bits;
            break;
        case Others:
            others = bits;
            break;
        case NamedUser:
        case NamedGroup:
            named &= bits;
            break;
        default:
            break;
        }
    }
    return (mode & 0700) | ((group & mask & named) << 3) | (others & named & mask);
}

} // namespace Litecopy
