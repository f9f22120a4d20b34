// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/systemcalls.h"

#include <sqlite3.h>

#include <atomic>
#include <mutex>

#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace Litecopy {

namespace {

using ChangeOwner = int (*)(int, uid_t, gid_t);
using LookAtDescriptor = int (*)(int, struct stat *);

thread_local int keptOwners = 0;
thread_local std::optional<OpenedFile> *listener = nullptr;

// What SQLite called before.
std::atomic<ChangeOwner> changeOwnerBelow = nullptr;
std::atomic<LookAtDescriptor> lookBelow = nullptr;

int changeOwnerUnlessKept(int descriptor, uid_t owner, gid_t group)
{
    if (keptOwners > 0)
        return 0;
    const ChangeOwner below = changeOwnerBelow;
    return below ? below(descriptor, owner, group) : ::fchown(descriptor, owner, group);
}

int lookAndTell(int descriptor, struct stat *status)
{
    struct stat own;
    // Not out of what is passed on: SQLite may be built with another layout of it.
    if (listener && ::fstat(descriptor, &own) == 0)
        listener->emplace(OpenedFile{own.st_dev, own.st_ino});
    const LookAtDescriptor below = lookBelow;
    return below ? below(descriptor, status) : ::fstat(descriptor, status);
}

/// Looked at each time: the application, or a test, may have put the original back. Another function in its place
/// stays: it may call ours, and would be called by it for ever.
template <typename Function>
void standIn(const char *call, Function own, std::atomic<Function> *replaced) noexcept
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    if (!vfs || vfs->iVersion < 3 || !vfs->xSetSystemCall || !vfs->xGetSystemCall)
        return;
    const auto current = reinterpret_cast<Function>(vfs->xGetSystemCall(vfs, call));
    if (!current || current == own || (*replaced && current != *replaced))
        return;
    *replaced = current;
    vfs->xSetSystemCall(vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(own));
}

} // namespace

KeptOwner::KeptOwner() noexcept
{
    // SQLite calls fchown() for root only.
    if (::geteuid() == 0 && keptOwners == 0)
        standIn("fchown", &changeOwnerUnlessKept, &changeOwnerBelow);
    ++keptOwners;
}

KeptOwner::~KeptOwner()
{
    --keptOwners;
}

int openDatabase(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags,
                 std::optional<OpenedFile> *opened) noexcept
{
    standIn("fstat", &lookAndTell, &lookBelow);
    opened->reset();
    std::optional<OpenedFile> *const outer = listener;
    listener = opened;
    const int code = vfs->xOpen(vfs, name, file, flags, outFlags);
    listener = outer;
    return code;
}

} // namespace Litecopy
