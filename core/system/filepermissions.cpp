// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filepermissions.h"

#include "system/failure.h"
#include "system/names.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr char accessList[] = "system.posix_acl_access";
constexpr char securityLabel[] = "security.selinux";
constexpr quint32 permissions = 0777;
constexpr std::size_t largestList = 65536; // XATTR_SIZE_MAX

/// The group's and the others' bits of an access list (acl(5), and linux/posix_acl_xattr.h for its bytes), without
/// those that it denies to a named user or group: a plain mode takes these for members of the group or for others.
quint32 modeOfAccessList(std::string_view list, quint32 mode) noexcept
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
    quint32 group = 07;
    quint32 mask = 07;
    quint32 others = 07;
    quint32 named = 07;
    for (std::size_t at = header; at + entrySize <= list.size(); at += entrySize) {
        const quint32 bits = qFromLittleEndian<quint16>(list.data() + at + 2) & 07U;
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

/// The group's bits of a file with an access list are the list's mask. Without the list they don't tell what the group
/// may do.
quint32 withoutGroup(quint32 mode)
{
    return mode & 0707;
}

/// `descriptor` is one that can't be read from: the kernel tells attributes only by the name that /proc has for it.
quint32 withAccessList(int descriptor, const fs::path &file, const FileStatus &status)
{
    const quint32 mode = status.mode & permissions;
    const std::string name = pathOfDescriptor(descriptor);
    std::string list;
    // Nearly no file has a list: room for the largest one, which is many pages of memory, is made where there is one.
    ssize_t size = ::getxattr(name.c_str(), accessList, nullptr, 0);
    if (size >= 0) {
        list.resize(largestList);
        size = ::getxattr(name.c_str(), accessList, list.data(), list.size());
    }
    int reason = size < 0 ? errno : 0;
    if (reason == ENOENT || reason == EACCES) {
        // Without /proc, the file's name is asked. A look afterwards shows whether the name led to another file, unless
        // it leads back by then.
        list.resize(largestList);
        size = ::lgetxattr(file.c_str(), accessList, list.data(), list.size());
        reason = size < 0 ? errno : 0;
        if (!identify(file).isSameFile(status.identity))
            return withoutGroup(mode);
    }
    if (size >= 0)
        return modeOfAccessList(std::string_view(list).substr(0, std::size_t(size)), mode);
    return reason == ENODATA || reason == EOPNOTSUPP || reason == ENOSYS ? mode : withoutGroup(mode);
}

/// Answers of file systems that keep no permissions, or keep them for their owner: SMB, FAT, some FUSE drives.
bool meansRefused(int systemError)
{
    constexpr std::array refusals{EPERM, EACCES, EOPNOTSUPP, ENOSYS, EINVAL};
    return std::ranges::find(refusals, systemError) != refusals.end();
}

std::optional<std::string> extendedAttribute(const fs::path &path, const char *name)
{
    // One that grows between the two calls is asked for again.
    for (int attempt = 0; attempt < 5; ++attempt) {
        const ssize_t size = ::lgetxattr(path.c_str(), name, nullptr, 0);
        if (size < 0)
            return {};
        std::string value(std::size_t(size), '\0');
        const ssize_t got = ::lgetxattr(path.c_str(), name, value.data(), value.size());
        if (got >= 0) {
            value.resize(std::size_t(got));
            return value;
        }
        if (errno != ERANGE)
            return {};
    }
    return {};
}

std::vector<std::string> extendedNames(const fs::path &path)
{
    const ssize_t size = ::llistxattr(path.c_str(), nullptr, 0);
    std::string list(std::size_t(std::max<ssize_t>(size, 0)), '\0');
    const ssize_t got = ::llistxattr(path.c_str(), list.data(), list.size());
    list.resize(std::size_t(std::max<ssize_t>(got, 0)));
    std::vector<std::string> names;
    for (std::size_t at = 0; at < list.size(); at += names.back().size() + 1)
        names.emplace_back(list.c_str() + at);
    // Some file systems don't list these two.
    for (const char *const name : {accessList, securityLabel}) {
        if (std::ranges::find(names, name) == names.end())
            names.emplace_back(name);
    }
    std::erase_if(names, [](const std::string &name) {
        return name != accessList && name != securityLabel && !name.starts_with("user.");
    });
    return names;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Litecopy", text);
}

/// False where the group could not be kept: the group's permissions would be another group's.
bool keepOwner(const FileDescriptor &file, const FileStatus &old, const fs::path &path, QStringList *warnings)
{
    const FileStatus now = require(file.status(), Side::Destination, path, "looking at the copy");
    if ((now.owner == old.owner && now.group == old.group) || ::fchown(file.get(), old.owner, old.group) == 0)
        return true;
    if (!meansRefused(errno))
        throw systemFailure(lastError(), Side::Destination, path, "giving the copy to its owner");
    // A user who may not give a file away may still give it to one of their groups.
    const bool groupKept = now.group == old.group || ::fchown(file.get(), uid_t(-1), old.group) == 0;
    if (now.owner != old.owner)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "“%1” belonged to user %2 and belongs to user %3 now: only root can "
                                                  "give a file away."))
                         .arg(displayPath(path))
                         .arg(old.owner)
                         .arg(now.owner);
    if (!groupKept)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "“%1” belonged to group %2 and belongs to group %3 now, which may do "
                                                  "no more with it than everybody."))
                         .arg(displayPath(path))
                         .arg(old.group)
                         .arg(now.group);
    return groupKept;
}

/// Takes away an access list that a new file got from its folder's default one.
void removeAccessList(int descriptor)
{
    if (::fgetxattr(descriptor, accessList, nullptr, 0) >= 0)
        static_cast<void>(::fremovexattr(descriptor, accessList));
}

bool hasAttribute(int descriptor, const std::string &name, const std::string &value)
{
    std::string now(value.size() + 1, '\0');
    const ssize_t got = ::fgetxattr(descriptor, name.c_str(), now.data(), now.size());
    return got == ssize_t(value.size()) && now.compare(0, value.size(), value) == 0;
}

quint32 modeOf(const FileDescriptor &file, const fs::path &path)
{
    return require(file.status(), Side::Destination, path, "looking at the copy").mode & permissions;
}

/// The mode that the file has then: a file system may refuse one, or not keep it.
quint32 tryMode(const FileDescriptor &file, quint32 mode, const fs::path &path)
{
    const quint32 now = modeOf(file, path);
    if (now == mode)
        return now;
    if (::fchmod(file.get(), mode) != 0 && !meansRefused(errno))
        throw systemFailure(lastError(), Side::Destination, path, "setting the copy's permissions");
    return modeOf(file, path);
}

} // namespace

FileLook::FileLook(fs::path path) noexcept
    : m_path(std::move(path))
    // Closing such a descriptor drops no lock that this process holds on the file.
    , m_file(::open(m_path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC))
    , m_status(m_file.status())
{
    if (m_status.is(FileStatus::Kind::Regular))
        return;
    m_file.close();
    m_status = statusBehind(m_path);
}

std::error_code FileLook::accessTo(Access access) const noexcept
{
    const std::error_code error = m_file ? Litecopy::accessTo(m_file.get(), access) : systemError(EINVAL);
    // Linux before 5.8 asks of names only.
    return error == std::errc::invalid_argument ? Litecopy::accessTo(m_path, access) : error;
}

FileSystem FileLook::fileSystem() const noexcept
{
    return m_file ? FileSystem::of(m_file.get()) : FileSystem::of(m_path);
}

quint32 FileLook::permissions() const
{
    return m_file ? withAccessList(m_file.get(), m_path, m_status) : 0600;
}

FileAttributes attributesOf(const fs::path &path)
{
    FileAttributes attributes{require(statusOf(path), Side::Destination, path, "looking at the file to be replaced"),
                              {}};
    for (std::string &name : extendedNames(path)) {
        if (std::optional<std::string> value = extendedAttribute(path, name.c_str()))
            attributes.extended.emplace_back(std::move(name), std::move(*value));
    }
    return attributes;
}

quint32 readableByMaker(quint32 mode) noexcept
{
    return (mode & 0666) | 0400;
}

void setMode(const FileDescriptor &file, quint32 mode, const fs::path &path, QStringList *warnings)
{
    if ((tryMode(file, mode, path) & ~mode & 077) != 0)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "The file system does not keep permissions: “%1” may be opened by "
                                                  "users who may not open its source."))
                         .arg(displayPath(path));
}

bool giveTo(const FileDescriptor &file, quint32 owner, quint32 group) noexcept
{
    return ::fchown(file.get(), owner, group) == 0
        || (::fchown(file.get(), uid_t(-1), group) == 0 && file.status().owner == owner);
}

void setPermissions(const FileDescriptor &file, const FileLook &like, quint32 newFileMode)
{
    quint32 mode = readableByMaker(like.permissions() & newFileMode);
    const FileStatus &status = like.status();
    if (::fchown(file.get(), status.owner, status.group) != 0 && ::fchown(file.get(), uid_t(-1), status.group) != 0)
        mode &= ~quint32(0070);
    static_cast<void>(tryMode(file, mode, like.path()));
}

void keepAttributes(const FileDescriptor &file, const FileAttributes &old, const fs::path &path, QStringList *warnings)
{
    const bool groupKept = keepOwner(file, old.status, path, warnings);
    removeAccessList(file.get());
    quint32 mode = old.status.mode & permissions;
    const auto list = std::ranges::find(old.extended, accessList, &std::pair<std::string, std::string>::first);
    // The group's bits of a file with an access list are its mask: without the list they would let the whole group in.
    if (list != old.extended.end())
        mode = modeOfAccessList(list->second, mode);
    if (!groupKept)
        mode &= 0707U | ((mode & 07U) << 3);
    if (const quint32 now = tryMode(file, mode, path); now != mode)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "The file system did not take the permissions that “%1” had: they "
                                                  "are %2 now, not %3."))
                         .arg(displayPath(path))
                         .arg(now, 4, 8, QLatin1Char('0'))
                         .arg(mode, 4, 8, QLatin1Char('0'));
    QStringList lost;
    for (const auto &[name, value] : old.extended) {
        const bool wrongGroup = name == accessList && !groupKept;
        const bool kept = hasAttribute(file.get(), name, value)
            || (!wrongGroup && ::fsetxattr(file.get(), name.c_str(), value.data(), value.size(), 0) == 0);
        if (!kept)
            lost << displayPath(name);
    }
    if (!lost.isEmpty())
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "These attributes of the file that was replaced could not be given "
                                                  "to the new “%1”: %2."))
                         .arg(displayPath(path), lost.join(QStringLiteral(", ")));
    if (old.status.names > 1)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "The file that was replaced has other names (hard links): they still "
                                                  "mean the old one, not “%1”."))
                         .arg(displayPath(path));
}

} // namespace Litecopy
