// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/fileattributes.h"

#include "system/failure.h"
#include "system/filepermissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr char accessList[] = "system.posix_acl_access";
constexpr char securityLabel[] = "security.selinux";
constexpr mode_t permissions = 0777;

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

/// False where the group could not be kept: what it may do would be the wrong one's to do.
bool keepOwner(int descriptor, const FileAttributes &old, const fs::path &path, QStringList *warnings)
{
    struct stat now;
    if (::fstat(descriptor, &now) != 0)
        throw systemFailure(errno, Side::Destination, path, "looking at the copy");
    if ((now.st_uid == old.owner && now.st_gid == old.group) || ::fchown(descriptor, old.owner, old.group) == 0)
        return true;
    if (!meansRefused(errno))
        throw systemFailure(errno, Side::Destination, path, "giving the copy to its owner");
    // Who may not give a file away may still give it to a group of theirs.
    const bool groupKept = now.st_gid == old.group || ::fchown(descriptor, uid_t(-1), old.group) == 0;
    if (now.st_uid != old.owner)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "“%1” belonged to user %2 and belongs to user %3 now: only root can "
                                                  "give a file away."))
                         .arg(displayPath(path))
                         .arg(old.owner)
                         .arg(now.st_uid);
    if (!groupKept)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "“%1” belonged to group %2 and belongs to group %3 now, which may do "
                                                  "no more with it than everybody."))
                         .arg(displayPath(path))
                         .arg(old.group)
                         .arg(now.st_gid);
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

/// True where it was set; a mode that the file system refuses or doesn't keep is none.
bool tryMode(int descriptor, mode_t mode, const fs::path &path, mode_t *result)
{
    struct stat status;
    if (::fstat(descriptor, &status) != 0)
        throw systemFailure(errno, Side::Destination, path, "looking at the copy");
    if ((status.st_mode & permissions) != mode) {
        if (::fchmod(descriptor, mode) != 0 && !meansRefused(errno))
            throw systemFailure(errno, Side::Destination, path, "setting the copy's permissions");
        if (::fstat(descriptor, &status) != 0)
            throw systemFailure(errno, Side::Destination, path, "looking at the copy");
    }
    *result = status.st_mode & permissions;
    return *result == mode;
}

} // namespace

FileAttributes attributesOf(const fs::path &path)
{
    struct stat status;
    if (::lstat(path.c_str(), &status) != 0)
        throw systemFailure(errno, Side::Destination, path, "looking at the file to be replaced");
    FileAttributes attributes{status.st_uid, status.st_gid, status.st_mode & permissions, status.st_nlink, {}};
    for (std::string &name : extendedNames(path)) {
        if (std::optional<std::string> value = extendedAttribute(path, name.c_str()))
            attributes.extended.emplace_back(std::move(name), std::move(*value));
    }
    return attributes;
}

mode_t readableByMaker(mode_t mode) noexcept
{
    return (mode & 0666) | 0400;
}

void setMode(int descriptor, mode_t mode, const fs::path &path, QStringList *warnings)
{
    mode_t now = 0;
    if (!tryMode(descriptor, mode, path, &now) && (now & ~mode & 077) != 0)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "The file system does not keep permissions: “%1” may be opened by "
                                                  "users who may not open its source."))
                         .arg(displayPath(path));
}

void keepAttributes(int descriptor, const FileAttributes &old, const fs::path &path, QStringList *warnings)
{
    const bool groupKept = keepOwner(descriptor, old, path, warnings);
    removeAccessList(descriptor);
    mode_t mode = old.mode;
    const auto list = std::ranges::find(old.extended, accessList, &std::pair<std::string, std::string>::first);
    // The group's bits of a file with an access list are its mask: without the list they would let the whole group in.
    if (list != old.extended.end())
        mode = modeOfAccessList(list->second, mode);
    if (!groupKept)
        mode &= 0707U | ((mode & 07U) << 3);
    mode_t now = 0;
    if (!tryMode(descriptor, mode, path, &now))
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "The file system did not take the permissions that “%1” had: they "
                                                  "are %2 now, not %3."))
                         .arg(displayPath(path))
                         .arg(now, 4, 8, QLatin1Char('0'))
                         .arg(mode, 4, 8, QLatin1Char('0'));
    QStringList lost;
    for (const auto &[name, value] : old.extended) {
        const bool wrongGroup = name == accessList && !groupKept;
        const bool kept = hasAttribute(descriptor, name, value)
            || (!wrongGroup && ::fsetxattr(descriptor, name.c_str(), value.data(), value.size(), 0) == 0);
        if (!kept)
            lost << displayPath(name);
    }
    if (!lost.isEmpty())
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "These attributes of the file that was replaced could not be given "
                                                  "to the new “%1”: %2."))
                         .arg(displayPath(path), lost.join(QStringLiteral(", ")));
    if (old.names > 1)
        *warnings << translated(QT_TRANSLATE_NOOP("Litecopy",
                                                  "The file that was replaced has other names (hard links): they still "
                                                  "mean the old one, not “%1”."))
                         .arg(displayPath(path));
}

} // namespace Litecopy
