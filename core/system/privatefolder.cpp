// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/privatefolder.h"

#include "system/failure.h"
#include "system/filesystem.h"
#include "system/foldernames.h"
#include "system/names.h"

#include <litecopy/fileidentity.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
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
// The sticky bit shows that a new folder is ours in the moment before it has its mark: on a folder that only its owner
// may enter the bit does nothing, and no program sets it.
constexpr mode_t ownMode = S_ISVTX | S_IRWXU;
constexpr const char *ownNames[] = {
    PrivateFolder::copyName,
    "copy.db-wal",
    "copy.db-shm",
    "copy.db-journal",
    PrivateFolder::snapshotName,
    "snapshot.db-wal",
    "snapshot.db-shm",
    "snapshot.db-journal",
    PrivateFolder::changesName,
    PrivateFolder::journalName,
    PrivateFolder::packedName,
};

bool isOurName(std::string_view name)
{
    return name.size() == prefix.size() + lettersInName && name.starts_with(prefix)
        && name.find_first_not_of(letters, prefix.size()) == std::string_view::npos;
}

bool hasOurMode(const FileStatus &status)
{
    // A folder may take the set-group-ID bit of the one it is in.
    return (status.mode & ~quint32(S_ISGID)) == ownMode;
}

std::string randomName()
{
    std::array<unsigned char, lettersInName> random{};
    if (::getrandom(random.data(), random.size(), 0) != ssize_t(random.size()))
        throw systemFailure(lastError(), Side::Destination, {}, "choosing a name for the temporary folder");
    std::string name(prefix);
    for (const unsigned char number : random)
        name += letters[number % letters.size()];
    return name;
}

/// Whether another user can rename or replace the folder, or one on the way to it, at any moment. The owner of such a
/// folder can, and so can every user where all may write to it and it is not sticky. Root is not counted.
bool othersMayRename(const fs::path &withoutLinks)
{
    for (fs::path folder = withoutLinks;; folder = folder.parent_path()) {
        const FileStatus status = statusOf(folder);
        const bool others = status.owner != 0 && status.owner != thisUser();
        // With an access list the group's bits are its mask, and no entry of the list allows more than the mask.
        const bool everybody = (status.mode & (S_IWGRP | S_IWOTH)) != 0 && (status.mode & S_ISVTX) == 0;
        if (status.error || others || everybody)
            return true;
        if (folder == folder.parent_path())
            return false;
    }
}

/// A path that goes on leading to an open folder, whatever becomes of the folder's name: through /proc. Empty where
/// there is no /proc.
fs::path lastingPath(const FileDescriptor &folder)
{
    const fs::path path = pathOfDescriptor(folder.get());
    return identify(path).isSameFile(folder.status().identity) ? path : fs::path();
}

/// Opens and locks a folder. Empty where another process has it locked, or where the name leads to another folder by
/// now. Where the file system knows no such locks, `orOpen` makes do with an open one: no sweeper can lock it either.
FileDescriptor lockFolder(int parent, const char *name, bool orOpen)
{
    FileDescriptor folder(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder && ::flock(folder.get(), LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || !orOpen))
        return FileDescriptor(-1);
    // A sweeper may have removed it between open and lock.
    if (folder && !folder.status().identity.isSameFile(statusIn(parent, name).identity)) {
        errno = ENOENT;
        return FileDescriptor(-1);
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

/// The mark is removed last: by it the next copy knows what could not be removed now. rmdir(2) is called without a look
/// at the folder: the look could fail, and a folder that is not empty stays in any case.
void removeFolder(int parent, const char *name, int folder) noexcept
{
    if (!removeOwnFiles(folder))
        return;
    ::unlinkat(folder, markName, 0);
    ::unlinkat(parent, name, AT_REMOVEDIR);
}

/// A power cut may leave it empty.
bool isOurMark(const FileDescriptor &folder)
{
    const FileDescriptor mark = openRegularIn(folder, markName);
    std::array<std::byte, markText.size() + 1> text{};
    const auto [got, error] = mark.read(text, 0);
    return !error && (got == 0 || std::ranges::equal(std::span(text).first(got), std::as_bytes(std::span(markText))));
}

/// Whether a copy of this user's made the folder and left it: it is marked, or in the state in which it is made, and
/// holds nothing but files we make.
bool isLeftover(const FileDescriptor &folder)
{
    const FileStatus status = folder.status();
    bool empty = true;
    bool marked = false;
    const bool isOurs =
        status && status.owner == thisUser() && visitNames(folder.get(), ".", [&](int, std::string_view name) {
            if (name == "." || name == "..")
                return true;
            empty = false;
            marked = marked || name == markName;
            return name == markName || std::ranges::find(ownNames, name) != std::end(ownNames);
        });
    return isOurs && (empty ? hasOurMode(status) : marked && isOurMark(folder));
}

} // namespace

PrivateFolder::PrivateFolder(const fs::path &parent)
{
    std::error_code error;
    m_parentPath = fs::canonical(parent, error);
    require(error, Side::Destination, parent, "looking for the folder");
    m_parent = require(openFolder(m_parentPath), Side::Destination, parent, "opening the folder");
    // A sweeper may remove a new folder before it is locked, but not every time: then there is another reason.
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (make())
            return;
    }
    throw systemFailure(systemError(EIO), Side::Destination, parent, "locking the temporary folder");
}

/// False where another program was faster.
bool PrivateFolder::make()
{
    m_name = randomName();
    if (::mkdirat(m_parent.get(), m_name.c_str(), ownMode) != 0) {
        if (errno == EEXIST)
            return false;
        const std::error_code error = lastError();
        // mkdir(2) in /proc fails with ENOENT, although /proc is there.
        const bool takesNoFiles = error == std::errc::no_such_file_or_directory && identify(m_parentPath).exists;
        throw systemFailure(takesNoFiles ? systemError(EACCES) : error, Side::Destination, m_parentPath,
                            "making a temporary folder");
    }
    m_folder = lockFolder(m_parent.get(), m_name.c_str(), true);
    if (!m_folder) {
        ::unlinkat(m_parent.get(), m_name.c_str(), AT_REMOVEDIR);
        const std::error_code error = m_folder.error();
        if (error == std::errc::no_such_file_or_directory || error == std::errc::operation_would_block)
            return false;
        throw systemFailure(error, Side::Destination, m_parentPath, "opening the temporary folder");
    }
    try {
        mark();
    } catch (...) {
        release();
        throw;
    }
    return true;
}

/// Refuses a folder that was put in the place of the new one.
void PrivateFolder::mark()
{
    const bool exposed = othersMayRename(m_parentPath);
    constexpr char looking[] = "looking at the temporary folder";
    const FileStatus status = require(m_folder.status(), Side::Destination, m_parentPath, looking);
    if (exposed && (status.owner != thisUser() || !hasOurMode(status)) && FileSystem::of(m_folder.get()).keepsOwners)
        throw systemFailure(systemError(EACCES), Side::Destination, m_parentPath, looking);
    m_path = exposed ? lastingPath(m_folder) : fs::path();
    if (m_path.empty() && exposed && thisUser() == 0)
        throw failure(ErrorCode::DestinationNotPermitted, m_parentPath,
                      QCoreApplication::translate("Litecopy",
                                                  "other users may rename folders there, and without /proc what root "
                                                  "writes can’t be kept out of their reach"));
    if (m_path.empty())
        m_path = m_parentPath / m_name;

    constexpr char marking[] = "marking the temporary folder";
    const FileDescriptor file =
        require(createFileIn(m_folder, markName, 0666), Side::Destination, m_parentPath, marking);
    m_newFileMode = require(file.status(), Side::Destination, m_parentPath, marking).mode & 0777;
    require(file.write(std::as_bytes(std::span(markText)), 0), Side::Destination, m_parentPath, marking);
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

static void removeLeftoversIn(const FileDescriptor &folder, int depth) noexcept
{
    visitNames(folder.get(), ".", [&](int, const char *name) {
        if (!isOurName(name))
            return true;
        const FileDescriptor leftover = lockFolder(folder.get(), name, false);
        // A copy into such a folder makes one of its own there.
        if (leftover && depth > 0)
            removeLeftoversIn(leftover, depth - 1);
        if (leftover && isLeftover(leftover))
            removeFolder(folder.get(), name, leftover.get());
        return true;
    });
}

void PrivateFolder::removeLeftovers(const fs::path &parent) noexcept
{
    removeLeftoversIn(FileDescriptor(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)), 1);
}

bool PrivateFolder::isAnyAtWorkIn(const fs::path &parent) noexcept
{
    const FileDescriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    bool isAny = false;
    visitNames(folder.get(), ".", [&](int, const char *name) {
        if (isOurName(name)) {
            const std::error_code error = lockFolder(folder.get(), name, false).error();
            isAny = error == std::errc::operation_would_block || error == std::errc::permission_denied;
        }
        return !isAny;
    });
    return isAny;
}

bool PrivateFolder::holds(const fs::path &path)
{
    const fs::path folder = path.parent_path();
    return isOurName(folder.filename().native()) || folder.parent_path() == "/proc/self/fd";
}

} // namespace Litecopy
