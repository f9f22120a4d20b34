// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/openedfile.h"

#include <sqlite3.h>

#include <atomic>
#include <mutex>

#include <sys/stat.h>

namespace Litecopy {

namespace {

using LookAtDescriptor = int (*)(int, struct stat *);

thread_local std::optional<OpenedFile> *listener = nullptr;
std::atomic<LookAtDescriptor> replaced = nullptr; ///< what SQLite called before

int lookAndTell(int descriptor, struct stat *status)
{
    struct stat own;
    // Not out of what is passed on: SQLite may be built with another layout of it.
    if (listener && ::fstat(descriptor, &own) == 0)
        listener->emplace(OpenedFile{own.st_dev, own.st_ino});
    const LookAtDescriptor below = replaced;
    return below ? below(descriptor, status) : ::fstat(descriptor, status);
}

/// Looked at each time: the application, or a test, may have put the original back. Another function in its place
/// stays: it may call ours, and would be called by it for ever.
void standInForFstat() noexcept
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    if (!vfs || vfs->iVersion < 3 || !vfs->xSetSystemCall || !vfs->xGetSystemCall)
        return;
    const auto current = reinterpret_cast<LookAtDescriptor>(vfs->xGetSystemCall(vfs, "fstat"));
    if (!current || current == lookAndTell || (replaced && current != replaced))
        return;
    replaced = current;
    vfs->xSetSystemCall(vfs, "fstat", reinterpret_cast<sqlite3_syscall_ptr>(lookAndTell));
}

} // namespace

int openDatabase(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags,
                 std::optional<OpenedFile> *opened) noexcept
{
    standInForFstat();
    opened->reset();
    std::optional<OpenedFile> *const outer = listener;
    listener = opened;
    const int code = vfs->xOpen(vfs, name, file, flags, outFlags);
    listener = outer;
    return code;
}

} // namespace Litecopy
