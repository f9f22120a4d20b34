// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filedescriptor.h"

#include <algorithm>

#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>

#include <linux/openat2.h>

namespace Litecopy {

// An fsync of another program waits for what is under way, several times for one commit. With 8 MiB a writer that had
// been kept waiting waited half as long again for its own commit; with 2 the medium is as fast.
static constexpr qint64 piece = qint64(2) << 20;
// Enough that the medium is never idle.
static constexpr qint64 underWay = 4 * piece;

void writeBack(int descriptor, qint64 size, const std::function<void(double)> &between)
{
    for (qint64 at = 0; at < size + underWay; at += piece) {
        if (at < size)
            ::sync_file_range(descriptor, at, piece, SYNC_FILE_RANGE_WRITE);
        const qint64 written = at - underWay;
        if (written >= 0)
            ::sync_file_range(descriptor, written, piece,
                              SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
        between(double(std::max<qint64>(written, 0)) / double(size));
    }
}

FileDescriptor openFolder(const std::filesystem::path &withoutLinks)
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

int giveNewName(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    if (::renameat2(fromFolder, from, toFolder, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system without that flag: a hard link does not replace either. It may know no links: then rename is all
    // there is.
    if (::linkat(fromFolder, from, toFolder, to, 0) == 0) {
        ::unlinkat(fromFolder, from, 0);
        return 0;
    }
    if (errno == EEXIST)
        return EEXIST;
    return ::renameat2(fromFolder, from, toFolder, to, 0) == 0 ? 0 : errno;
}

} // namespace Litecopy
