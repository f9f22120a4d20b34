// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/openedfolder.h"

#include "sqlite/vfstap.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/openat2.h>

namespace Litecopy {

namespace fs = std::filesystem;

FileDescriptor openFolder(const fs::path &withoutLinks)
{
    constexpr int flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
    struct open_how how = {};
    how.flags = flags;
    how.resolve = RESOLVE_NO_SYMLINKS;
    const long opened = ::syscall(SYS_openat2, AT_FDCWD, withoutLinks.c_str(), &how, sizeof how);
    // Linux before 5.6 has no such call, and a container's filter may refuse it with any of these.
    if (opened >= 0 || (errno != ENOSYS && errno != EPERM && errno != EINVAL))
        return FileDescriptor(int(opened));
    return FileDescriptor(::open(withoutLinks.c_str(), flags));
}

bool othersMayRename(const fs::path &withoutLinks)
{
    for (fs::path folder = withoutLinks;; folder = folder.parent_path()) {
        struct stat status;
        if (::lstat(folder.c_str(), &status) != 0)
            return true;
        const bool others = status.st_uid != 0 && status.st_uid != ::geteuid();
        // With an access list the group's bits are its mask: more than that it lets nobody do.
        const bool everybody = (status.st_mode & (S_IWGRP | S_IWOTH)) != 0 && (status.st_mode & S_ISVTX) == 0;
        if (others || everybody)
            return true;
        if (folder == folder.parent_path())
            return false;
    }
}

fs::path lastingPath(const FileDescriptor &folder)
{
    const fs::path path = VfsTap::pathOfDescriptor(folder.get());
    struct stat named;
    struct stat opened;
    const bool same = ::stat(path.c_str(), &named) == 0 && ::fstat(folder.get(), &opened) == 0
        && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
    return same ? path : fs::path();
}

} // namespace Litecopy
