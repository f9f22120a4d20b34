// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/privatefolder.h"

#include "system/failure.h"

#include <litecopy/fileidentity.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view prefix = ".litecopy-";
constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t lettersInName = 6;
constexpr char markName[] = ".litecopy-workspace";
constexpr std::string_view markText =
    "Litecopy works in this folder, and removes it with all that is in it when it is done.\n";
// With the sticky bit, which does nothing here and which no program sets on a folder that nobody else may enter: a new
// folder is told by it in the moment before it has a mark.
constexpr mode_t ownMode = S_ISVTX | S_IRWXU;
constexpr const char *ownNames[] = {
    PrivateFolder::copyName,     "copy.db-wal",     "copy.db-shm",     "copy.db-journal",
    PrivateFolder::snapshotName, "snapshot.db-wal", "snapshot.db-shm", "snapshot.db-journal",
};

bool isOurName(std::string_view name)
{
    return name.size() == prefix.size() + lettersInName && name.starts_with(prefix)
        && name.find_first_not_of(letters, prefix.size()) == std::string_view::npos;
}

bool hasOurMode(const struct stat &status)
{
    // A folder may take the set-group-ID bit of the one it is in.
    return (status.st_mode & 07777 & ~unsigned(S_ISGID)) == ownMode;
}

std::string randomName()
{
    std::array<unsigned char, lettersInName> random{};
    if (::getrandom(random.data(), random.size(), 0) != ssize_t(random.size()))
        throw systemFailure(errno, Side::Destination, {}, "choosing a name for the temporary folder");
    std::string name(prefix);
    for (const unsigned char number : random)
        name += letters[number % letters.size()];
    return name;
}

/// One that stores for each file whose it is; elsewhere a mount may give all files to one user.
bool keepsOwners(int descriptor)
{
    constexpr std::array<unsigned long, 7> magics{0xef53,     0x58465342, 0x9123683e, 0x01021994,
                                                  0x794c7630, 0xf2f52010, 0xca451a4e};
    struct statfs system; // ext4 XFS Btrfs tmpfs, overlay F2FS bcachefs
    return ::fstatfs(descriptor, &system) == 0
        && std::ranges::find(magics, static_cast<unsigned long>(system.f_type) & 0xffffffffUL) != magics.end();
}

/// Whether another user can rename or replace the folder, or one on the way to it, at any moment. The owner of such a
/// folder can, and so can every user where all may write to it and it is not sticky. Root is not counted.
bool othersMayRename(const fs::path &withoutLinks)
{
    for (fs::path folder = withoutLinks;; folder = folder.parent_path()) {
        struct stat status;
        if (::lstat(folder.c_str(), &status) != 0)
            return true;
        const bool others = status.st_uid != 0 && status.st_uid != ::geteuid();
        // With an access list the group's bits are its mask, and no entry of the list allows more than the mask.
        const bool everybody = (status.st_mode & (S_IWGRP | S_IWOTH)) != 0 && (status.st_mode & S_ISVTX) == 0;
        if (others || everybody)
            return true;
        if (folder == folder.parent_path())
            return false;
    }
}

/// A name for an open folder that goes on meaning it: through /proc. Empty where there is no /proc.
fs::path lastingPath(const FileDescriptor &folder)
{
    const fs::path path = pathOfDescriptor(folder.get());
    struct stat named;
    struct stat opened;
    const bool same = ::stat(path.c_str(), &named) == 0 && ::fstat(folder.get(), &opened) == 0
        && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
    return same ? path : fs::path();
}

bool isSameFolder(int parent, const char *name, const struct stat &opened)
{
    struct stat named;
    return ::fstatat(parent, name, &named, AT_SYMLINK_NOFOLLOW) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

/// Opens and locks a folder; empty where another holds it, or where it is no longer the one of that name, with errno
/// set. Where the file system knows no such locks, `orOpen` is content with an open one: no sweeper can lock it either.
FileDescriptor lockFolder(int parent, const char *name, bool orOpen)
{
    FileDescriptor folder(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder)
        return {};
    if (::flock(folder.get(), LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || !orOpen))
        return {};
    // A sweeper may have removed it between open and lock.
    struct stat opened;
    if (::fstat(folder.get(), &opened) != 0)
        return {};
    if (!isSameFolder(parent, name, opened)) {
        errno = ENOENT;
        return {};
    }
    return folder;
}

/// False where one of them is still there.
bool removeOwnFiles(int folder) noexcept
{
    bool gone = true;
    for (const char *const name : ownNames)
        gone = (::unlinkat(folder, name, 0) == 0 || errno == ENOENT) && gone;
    return gone;
}

/// The mark goes last: what could not be removed now is still known by it to the next copy. Removing the folder asks
/// for no look at it before: that could fail, and what is not empty stays in any case.
void removeFolder(int parent, const char *name, int folder) noexcept
{
    if (!removeOwnFiles(folder))
        return;
    ::unlinkat(folder, markName, 0);
    ::unlinkat(parent, name, AT_REMOVEDIR);
}

/// A power cut may leave it empty.
bool isOurMark(int folder)
{
    const FileDescriptor mark(::openat(folder, markName, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status;
    if (!mark || ::fstat(mark.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    std::array<char, markText.size() + 1> text{};
    const ssize_t got = ::pread(mark.get(), text.data(), text.size(), 0);
    return got == 0 || (got > 0 && std::string_view(text.data(), std::size_t(got)) == markText);
}

/// A folder that a copy of this user's made and left: marked, or in the state in which it is born, and in either case
/// with nothing in it that we don't make.
bool isLeftover(int folder)
{
    struct stat status;
    if (::fstat(folder, &status) != 0 || status.st_uid != ::geteuid())
        return false;
    const int again = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(again < 0 ? nullptr : ::fdopendir(again), ::closedir);
    if (!entries) {
        if (again >= 0)
            ::close(again);
        return false;
    }
    bool empty = true;
    bool marked = false;
    errno = 0;
    while (const dirent *const entry = ::readdir(entries.get())) {
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        empty = false;
        marked = marked || name == markName;
        if (name != markName && std::ranges::find(ownNames, name) == std::end(ownNames))
            return false;
    }
    return errno == 0 && (empty ? hasOurMode(status) : marked && isOurMark(folder));
}

} // namespace

PrivateFolder::PrivateFolder(const fs::path &parent)
{
    std::error_code error;
    m_parentPath = fs::canonical(parent, error);
    if (error)
        throw systemFailure(error.value(), Side::Destination, parent, "looking for the folder");
    m_parent = openFolder(m_parentPath);
    if (!m_parent)
        throw systemFailure(errno, Side::Destination, parent, "opening the folder");
    // A sweeper can only win the race for a new folder once in a while; that it wins every time has another reason.
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (make())
            return;
    }
    throw systemFailure(EIO, Side::Destination, parent, "locking the temporary folder");
}

/// False where another program was faster.
bool PrivateFolder::make()
{
    m_name = randomName();
    if (::mkdirat(m_parent.get(), m_name.c_str(), ownMode) != 0) {
        if (errno == EEXIST)
            return false;
        // /proc answers so to whoever makes a folder in it, as if it were not there itself.
        const bool takesNoFiles = errno == ENOENT && identify(m_parentPath).exists;
        throw systemFailure(takesNoFiles ? EACCES : errno, Side::Destination, m_parentPath,
                            "making a temporary folder");
    }
    m_folder = lockFolder(m_parent.get(), m_name.c_str(), true);
    if (!m_folder) {
        const int systemError = errno;
        ::unlinkat(m_parent.get(), m_name.c_str(), AT_REMOVEDIR);
        if (systemError == ENOENT || systemError == EWOULDBLOCK)
            return false;
        throw systemFailure(systemError, Side::Destination, m_parentPath, "opening the temporary folder");
    }
    try {
        mark();
    } catch (...) {
        release();
        throw;
    }
    return true;
}

/// Refuses a folder that somebody put in the place of the new one.
void PrivateFolder::mark()
{
    const bool exposed = othersMayRename(m_parentPath);
    struct stat status;
    if (::fstat(m_folder.get(), &status) != 0)
        throw systemFailure(errno, Side::Destination, m_parentPath, "looking at the temporary folder");
    if (exposed && keepsOwners(m_folder.get()) && (status.st_uid != ::geteuid() || !hasOurMode(status)))
        throw systemFailure(EACCES, Side::Destination, m_parentPath, "looking at the temporary folder");
    m_path = exposed ? lastingPath(m_folder) : fs::path();
    if (m_path.empty() && exposed && ::geteuid() == 0)
        throw failure(ErrorCode::DestinationNotPermitted, m_parentPath,
                      QCoreApplication::translate("Litecopy",
                                                  "other users may rename folders there, and without /proc what root "
                                                  "writes can’t be kept out of their reach"));
    if (m_path.empty())
        m_path = m_parentPath / m_name;

    const FileDescriptor file(
        ::openat(m_folder.get(), markName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file || ::fstat(file.get(), &status) != 0)
        throw systemFailure(errno, Side::Destination, m_parentPath, "marking the temporary folder");
    m_newFileMode = status.st_mode & 0777;
    if (!writeAt(file, std::as_bytes(std::span(markText)), 0))
        throw systemFailure(errno, Side::Destination, m_parentPath, "marking the temporary folder");
}

PrivateFolder::~PrivateFolder()
{
    release();
}

void PrivateFolder::release() noexcept
{
    removeFolder(m_parent.get(), m_name.c_str(), m_folder.get());
}

void PrivateFolder::clear() noexcept
{
    removeOwnFiles(m_folder.get());
}

void PrivateFolder::removeLeftovers(const fs::path &parent) noexcept
{
    DIR *const opened = ::opendir(parent.c_str());
    if (!opened)
        return;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(opened, ::closedir);
    const int folder = ::dirfd(opened);
    while (const dirent *const entry = ::readdir(opened)) {
        if (!isOurName(entry->d_name))
            continue;
        const FileDescriptor leftover = lockFolder(folder, entry->d_name, false);
        if (leftover && isLeftover(leftover.get()))
            removeFolder(folder, entry->d_name, leftover.get());
    }
}

bool PrivateFolder::isAnyAtWorkIn(const fs::path &parent) noexcept
{
    DIR *const opened = ::opendir(parent.c_str());
    if (!opened)
        return false;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(opened, ::closedir);
    while (const dirent *const entry = ::readdir(opened)) {
        if (!isOurName(entry->d_name))
            continue;
        const FileDescriptor lock = lockFolder(::dirfd(opened), entry->d_name, false);
        if (!lock && (errno == EWOULDBLOCK || errno == EACCES))
            return true;
    }
    return false;
}

bool PrivateFolder::holds(const fs::path &path)
{
    const fs::path folder = path.parent_path();
    return isOurName(folder.filename().native()) || folder.parent_path() == "/proc/self/fd";
}

} // namespace Litecopy
