// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/openfiledescriptionlocks.h>

#include <sqlite3.h>

#include <cstdarg>

#include <fcntl.h>

namespace Litecopy {

#ifdef F_OFD_SETLK

namespace {

/// Stands in for fcntl in SQLite's unix VFS. Every command SQLite uses takes one argument: a lock, or an int.
int fcntlWithDescriptionLocks(int descriptor, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);

    switch (command) {
    case F_SETLK:
        command = F_OFD_SETLK;
        break;
    case F_SETLKW:
        command = F_OFD_SETLKW;
        break;
    case F_GETLK:
        command = F_OFD_GETLK;
        break;
    default:
        return ::fcntl(descriptor, command, argument);
    }
    // The kernel refuses these commands with EINVAL unless the pid is 0.
    static_cast<struct flock *>(argument)->l_pid = 0;
    return ::fcntl(descriptor, command, argument);
}

} // namespace

bool useOpenFileDescriptionLocks() noexcept
{
    sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    if (!vfs || vfs->iVersion < 3 || !vfs->xSetSystemCall)
        return false;
    return vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(fcntlWithDescriptionLocks))
        == SQLITE_OK;
}

#else

bool useOpenFileDescriptionLocks() noexcept
{
    return false;
}

#endif

} // namespace Litecopy
