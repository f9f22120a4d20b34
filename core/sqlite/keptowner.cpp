// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/keptowner.h"

#include <sqlite3.h>

#include <atomic>
#include <mutex>

#include <sys/types.h>
#include <unistd.h>

namespace Litecopy {

namespace {

using ChangeOwner = int (*)(int, uid_t, gid_t);

thread_local int keptOwners = 0;
std::atomic<ChangeOwner> replaced = nullptr; ///< what SQLite called before

int changeOwnerUnlessKept(int descriptor, uid_t owner, gid_t group)
{
    if (keptOwners > 0)
        return 0;
    const ChangeOwner below = replaced;
    return below ? below(descriptor, owner, group) : ::fchown(descriptor, owner, group);
}

/// Looked at each time: the application, or a test, may have put the original back. Another function in its place
/// stays: it may call ours, and would be called by it for ever.
void standInForFchown() noexcept
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    if (!vfs || vfs->iVersion < 3 || !vfs->xSetSystemCall || !vfs->xGetSystemCall)
        return;
    const auto current = reinterpret_cast<ChangeOwner>(vfs->xGetSystemCall(vfs, "fchown"));
    if (!current || current == changeOwnerUnlessKept || (replaced && current != replaced))
        return;
    replaced = current;
    vfs->xSetSystemCall(vfs, "fchown", reinterpret_cast<sqlite3_syscall_ptr>(changeOwnerUnlessKept));
}

} // namespace

KeptOwner::KeptOwner() noexcept
{
    // SQLite calls fchown() for root only.
    if (::geteuid() == 0 && keptOwners == 0)
        standInForFchown();
    ++keptOwners;
}

KeptOwner::~KeptOwner()
{
    --keptOwners;
}

} // namespace Litecopy
