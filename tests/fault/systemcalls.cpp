// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The C library's functions that the engine, SQLite and the C++ library change files with, defined once more: a
// program's own definition comes before the library's, also for the shared libraries it uses. Each can be made to fail,
// and is written down where a record is kept.

#include "diskwatch.h"
#include "faults.h"
#include "sharedblocks.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Litecopy::Test;

namespace {

constexpr int fine = -1;

/// The errno to fail with, 0 for "nothing moved", `fine` to go on.
bool fails(Operation operation)
{
    const int error = strike(operation, fine);
    if (error > 0)
        errno = error;
    return error > 0;
}

int openAt(int folder, const char *path, int flags, unsigned mode)
{
    if (fails(Operation::Open))
        return -1;
    const bool missing = (flags & O_CREAT) && isMissing(folder, path);
    const int descriptor = int(::syscall(SYS_openat, folder, path, flags, mode));
    if (descriptor >= 0)
        sawOpen(descriptor, flags, missing);
    return descriptor;
}

unsigned modeOf(int flags, std::va_list arguments)
{
    return flags & (O_CREAT | __O_TMPFILE) ? va_arg(arguments, unsigned) : 0;
}

ssize_t readAt(int file, void *data, std::size_t size, off_t offset)
{
    const int error = strike(Operation::Read, fine);
    if (error == 0)
        return 0;
    if (error > 0) {
        errno = error;
        return -1;
    }
    return ::syscall(SYS_pread64, file, data, size, offset);
}

ssize_t writeAt(int file, const void *data, std::size_t size, off_t offset)
{
    const int error = strike(Operation::Write, fine);
    if (error > 0) {
        errno = error;
        return -1;
    }
    // A write may stop anywhere and say so.
    const ssize_t wrote = ::syscall(SYS_pwrite64, file, data, error == 0 ? (size + 1) / 2 : size, offset);
    if (wrote > 0)
        sawWrite(file, data, std::size_t(wrote), offset);
    return wrote;
}

int statAt(int folder, const char *path, struct stat *status, int flags)
{
    return fails(Operation::Stat) ? -1 : int(::syscall(SYS_newfstatat, folder, path, status, flags));
}

int cut(int file, off_t size)
{
    if (fails(Operation::Truncate))
        return -1;
    const int result = int(::syscall(SYS_ftruncate, file, size));
    if (result == 0)
        sawTruncate(file, size);
    return result;
}

int syncBy(long call, int file)
{
    if (fails(Operation::Sync))
        return -1;
    const int result = int(::syscall(call, file));
    if (result == 0)
        sawSync(file);
    return result;
}

int removeAt(int folder, const char *path, int flags)
{
    if (fails(Operation::Remove))
        return -1;
    const int result = int(::syscall(SYS_unlinkat, folder, path, flags));
    if (result == 0)
        sawRemove(folder, path);
    return result;
}

int renameWith(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    if (fails(Operation::Rename))
        return -1;
    const int result = int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    if (result == 0)
        sawRename(fromFolder, from, toFolder, to);
    return result;
}

int linkWith(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    if (fails(Operation::Link))
        return -1;
    const int result = int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
    if (result == 0)
        sawLink(fromFolder, from, toFolder, to);
    return result;
}

} // namespace

// NOLINTBEGIN: the names and types are the C library's.
template <typename Where, typename Call>
static int fileSystemStat(Where where, struct statfs *system, const Call &call) noexcept
{
    constexpr auto xfs = 0x58465342;
    const int error = strike(Operation::FileSystemStat, fine);
    if (error > 0) {
        errno = error;
        return -1;
    }
    if (call() != 0)
        return -1;
    if (isSharingPretended(where))
        system->f_type = xfs;
    // Says there is room, where there is none.
    if (error == 0)
        system->f_bavail = fsblkcnt_t(1) << 40;
    return 0;
}

extern "C" {

int open(const char *path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAt(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAt(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const unsigned mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAt(folder, path, flags, mode);
}

int close(int file)
{
    // It is closed all the same, as Linux does it.
    const bool fault = fails(Operation::Close);
    const int result = int(::syscall(SYS_close, file));
    if (fault)
        errno = EIO;
    return fault ? -1 : result;
}

FILE *fopen64(const char *path, const char *mode)
{
    // The C++ library's streams ask for nothing but this.
    const int flags = mode[0] == 'r' ? O_RDONLY : O_WRONLY | O_CREAT | (mode[0] == 'w' ? O_TRUNC : O_APPEND);
    const int file = openAt(AT_FDCWD, path, flags | O_CLOEXEC, 0666);
    return file < 0 ? nullptr : ::fdopen(file, mode);
}

ssize_t read(int file, void *data, size_t size)
{
    const int error = strike(Operation::Read, fine);
    if (error == 0)
        return 0;
    if (error > 0) {
        errno = error;
        return -1;
    }
    return ::syscall(SYS_read, file, data, size);
}

ssize_t write(int file, const void *data, size_t size)
{
    // Nobody writes to a database this way: sequentially.
    return ::syscall(SYS_write, file, data, size);
}

ssize_t pread(int file, void *data, size_t size, off_t offset)
{
    return readAt(file, data, size, offset);
}

ssize_t pread64(int file, void *data, size_t size, off64_t offset)
{
    return readAt(file, data, size, offset);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return writeAt(file, data, size, offset);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    return writeAt(file, data, size, offset);
}

ssize_t copy_file_range(int from, off64_t *fromOffset, int to, off64_t *toOffset, size_t size, unsigned flags)
{
    const int error = strike(Operation::CopyRange, fine);
    if (error == 0)
        return 0;
    if (error > 0) {
        errno = error;
        return -1;
    }
    const off64_t offset = toOffset ? *toOffset : 0;
    const ssize_t moved = ::syscall(SYS_copy_file_range, from, fromOffset, to, toOffset, size, flags);
    if (moved > 0)
        sawCopy(to, size_t(moved), offset);
    return moved;
}

int ioctl(int file, unsigned long request, ...) noexcept
{
    std::va_list arguments;
    va_start(arguments, request);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    if (request != FICLONERANGE)
        return int(::syscall(SYS_ioctl, file, request, argument));
    return fails(Operation::ShareBlocks) ? -1 : shareRange(file, *static_cast<const file_clone_range *>(argument));
}

int fsync(int file)
{
    return syncBy(SYS_fsync, file);
}

int fdatasync(int file)
{
    return syncBy(SYS_fdatasync, file);
}

int syncfs(int file) noexcept
{
    // Of all that is on it; the record only knows of single files, and no copy of a test comes here without a fault.
    return fails(Operation::Sync) ? -1 : int(::syscall(SYS_syncfs, file));
}

int sync_file_range(int file, off64_t offset, off64_t size, unsigned flags)
{
    // Where it doesn't wait, the kernel tells errors of the medium once more.
    const bool waits = (flags & SYNC_FILE_RANGE_WAIT_AFTER) != 0;
    return waits && fails(Operation::SyncRange) ? -1 : int(::syscall(SYS_sync_file_range, file, offset, size, flags));
}

int ftruncate(int file, off_t size) noexcept
{
    return cut(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return cut(file, size);
}

int truncate(const char *path, off_t size) noexcept
{
    if (fails(Operation::Truncate))
        return -1;
    const int result = int(::syscall(SYS_truncate, path, size));
    if (result == 0)
        sawTruncate(path, size);
    return result;
}

int rename(const char *from, const char *to) noexcept
{
    return renameWith(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return renameWith(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    return linkWith(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return linkWith(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    return removeAt(AT_FDCWD, path, 0);
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    return removeAt(folder, path, flags);
}

int rmdir(const char *path) noexcept
{
    return removeAt(AT_FDCWD, path, AT_REMOVEDIR);
}

int remove(const char *path) noexcept
{
    const int result = removeAt(AT_FDCWD, path, 0);
    return result != 0 && errno == EISDIR ? removeAt(AT_FDCWD, path, AT_REMOVEDIR) : result;
}

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    return fails(Operation::MakeFolder) ? -1 : int(::syscall(SYS_mkdirat, folder, path, mode));
}

int fchmod(int file, mode_t mode) noexcept
{
    return fails(Operation::ChangeMode) ? -1 : int(::syscall(SYS_fchmod, file, mode));
}

int fchown(int file, uid_t owner, gid_t group) noexcept
{
    return fails(Operation::ChangeMode) ? -1 : int(::syscall(SYS_fchown, file, owner, group));
}

int stat(const char *path, struct stat *status) noexcept
{
    return statAt(AT_FDCWD, path, status, 0);
}

int lstat(const char *path, struct stat *status) noexcept
{
    return statAt(AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW);
}

int fstat(int file, struct stat *status) noexcept
{
    return statAt(file, "", status, AT_EMPTY_PATH);
}

int fstatat(int folder, const char *path, struct stat *status, int flags) noexcept
{
    return statAt(folder, path, status, flags);
}

int statfs(const char *path, struct statfs *system) noexcept
{
    return fileSystemStat(path, system, [&] { return ::syscall(SYS_statfs, path, system); });
}

int fstatfs(int file, struct statfs *system) noexcept
{
    return fileSystemStat(file, system, [&] { return ::syscall(SYS_fstatfs, file, system); });
}

int faccessat(int folder, const char *path, int mode, int flags) noexcept
{
    return fails(Operation::Access) ? -1 : int(::syscall(SYS_faccessat2, folder, path, mode, flags));
}

int flock(int file, int operation) noexcept
{
    return fails(Operation::LockFolder) ? -1 : int(::syscall(SYS_flock, file, operation));
}

off_t lseek(int file, off_t offset, int whence) noexcept
{
    return fails(Operation::Seek) ? -1 : ::syscall(SYS_lseek, file, offset, whence);
}

int close_range(unsigned first, unsigned last, int flags) noexcept
{
    return fails(Operation::Unshare) ? -1 : int(::syscall(SYS_close_range, first, last, flags));
}

int unshare(int flags) noexcept
{
    return fails(Operation::Unshare) ? -1 : int(::syscall(SYS_unshare, flags));
}
}
// NOLINTEND
