// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/systemcalls.h"

#include "system/descriptorthread.h"

#include <litecopy/openfiledescriptionlocks.h>

#include <sqlite3.h>

#include <mutex>
#include <utility>

namespace Litecopy {

namespace {

/// The VFS whose system calls can be replaced; null where there is none.
sqlite3_vfs *unixVfs() noexcept
{
    sqlite3_vfs *const vfs = sqlite3_vfs_find("unix");
    return vfs && vfs->iVersion >= 3 && vfs->xSetSystemCall && vfs->xGetSystemCall ? vfs : nullptr;
}

/// Checked each time: the application, or a test, may have put the original back. Another function in its place is left
/// there: it may call ours, which would call it again without end.
void standIn(StandInCall &call) noexcept
{
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    sqlite3_vfs *const vfs = unixVfs();
    const SystemCall current = vfs ? vfs->xGetSystemCall(vfs, call.name) : nullptr;
    if (!current || current == call.own || (call.below && current != call.below))
        return;
    call.below = current;
    vfs->xSetSystemCall(vfs, call.name, call.own);
}

bool areDescriptionLocksUsed() noexcept
{
    sqlite3_vfs *const vfs = unixVfs();
    return vfs && vfs->xGetSystemCall(vfs, "fcntl") == fcntlWithDescriptionLocks;
}

} // namespace

KeptOwner::KeptOwner() noexcept
{
    if (mayChangeOwners() && keptOwners == 0)
        standIn(changeOwnerCall);
    ++keptOwners;
}

KeptOwner::~KeptOwner()
{
    --keptOwners;
}

PromptOpens::PromptOpens() noexcept
{
    standIn(openCall);
    ++promptOpens;
}

PromptOpens::~PromptOpens()
{
    --promptOpens;
}

int mapIndex(sqlite3_file *file, int region, int size, int extend, void volatile **memory) noexcept
{
    standIn(mapCall);
    ++backedMaps;
    const int code = file->pMethods->xShmMap(file, region, size, extend, memory);
    --backedMaps;
    return code == SQLITE_IOERR_SHMMAP ? SQLITE_IOERR_SHMSIZE : code;
}

int openDatabase(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags,
                 std::optional<OpenedFile> *opened) noexcept
{
    standIn(lookCall);
    opened->reset();
    std::optional<OpenedFile> *const outer = std::exchange(lookListener, opened);
    const int code = vfs->xOpen(vfs, name, file, flags, outFlags);
    lookListener = outer;
    return code;
}

bool useOpenFileDescriptionLocks() noexcept
{
    sqlite3_vfs *const vfs = unixVfs();
    setLockQuestion(areDescriptionLocksUsed);
    return vfs && vfs->xSetSystemCall(vfs, "close", closeWithDescriptionLocks) == SQLITE_OK
        && vfs->xSetSystemCall(vfs, "fcntl", fcntlWithDescriptionLocks) == SQLITE_OK;
}

} // namespace Litecopy
