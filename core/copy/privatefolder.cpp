// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/privatefolder.h"

#include "copy/failure.h"

#include <litecopy/fileidentity.h>

#include <cerrno>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

static constexpr char prefix[] = ".litecopy-";

/// Opens and locks a folder; empty where another holds it, or where it is no longer the one of that name.
/// Where the file system knows no such locks, `orOpen` is content with an open one: no sweeper can lock it either.
static FileDescriptor lockFolder(const fs::path &path, bool orOpen)
{
    FileDescriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder)
        return {};
    if (::flock(folder.get(), LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || !orOpen))
        return {};
    // A sweeper may have removed it between open and lock.
    struct stat opened;
    struct stat named;
    if (::fstat(folder.get(), &opened) != 0 || ::lstat(path.c_str(), &named) != 0 || opened.st_ino != named.st_ino
        || opened.st_dev != named.st_dev)
        return {};
    return folder;
}

/// Removes the files in a folder: ours hold no folders. Asks for no memory of ours, for it also runs when there is
/// none.
static void removeFiles(const char *path) noexcept
{
    const int folder = ::open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *const entries = folder < 0 ? nullptr : ::fdopendir(folder);
    if (!entries) {
        if (folder >= 0)
            ::close(folder);
        return;
    }
    while (const dirent *const entry = ::readdir(entries))
        ::unlinkat(folder, entry->d_name, 0);
    ::closedir(entries);
}

PrivateFolder::PrivateFolder(const fs::path &parent)
{
    // A sweeper can only win the race for a new folder once in a while; that it wins every time has another reason.
    for (int attempt = 0; attempt < 20; ++attempt) {
        std::string name = (parent / (std::string(prefix) + "XXXXXX")).native();
        if (!::mkdtemp(name.data())) {
            // So says /proc of itself, as if it were not there.
            const bool takesNoFiles = errno == ENOENT && identify(parent).exists;
            throw systemFailure(takesNoFiles ? EACCES : errno, Side::Destination, parent, "making a temporary folder");
        }
        try {
            m_path = name;
            m_lock = lockFolder(m_path, true);
        } catch (...) {
            ::rmdir(name.c_str());
            throw;
        }
        if (m_lock)
            return;
        ::rmdir(name.c_str());
    }
    throw systemFailure(EIO, Side::Destination, parent, "locking the temporary folder");
}

PrivateFolder::~PrivateFolder()
{
    removeFiles(m_path.c_str());
    ::rmdir(m_path.c_str());
}

void PrivateFolder::clear() noexcept
{
    removeFiles(m_path.c_str());
}

void PrivateFolder::removeLeftovers(const fs::path &parent) noexcept
{
    try {
        std::error_code error;
        for (fs::directory_iterator entry(parent, error), end; !error && entry != end; entry.increment(error)) {
            if (!entry->path().filename().native().starts_with(prefix))
                continue;
            struct stat status;
            if (::lstat(entry->path().c_str(), &status) != 0 || !S_ISDIR(status.st_mode)
                || status.st_uid != ::geteuid())
                continue;
            if (const FileDescriptor lock = lockFolder(entry->path(), false)) {
                std::error_code ignored;
                fs::remove_all(entry->path(), ignored);
            }
        }
    } catch (const std::exception &) {
        // Out of memory while tidying up: the copy itself will say so, or the next one tidies.
    }
}

} // namespace Litecopy
