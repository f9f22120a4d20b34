// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "faults.h"

#include <sqlite3.h>

#include <cstring>

namespace Litecopy::Test {

namespace {

struct ShimFile : sqlite3_file
{
    sqlite3_file *real;

    static sqlite3_file *below(sqlite3_file *file) { return static_cast<ShimFile *>(file)->real; }
};

sqlite3_vfs *below(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

/// A method of sqlite3_io_methods that passes its call on, after asking whether it is to fail.
template <auto Method, Operation What = Operation::None>
struct Pass;
template <typename... Arguments, int (*sqlite3_io_methods::*Method)(sqlite3_file *, Arguments...), Operation What>
struct Pass<Method, What>
{
    static int call(sqlite3_file *file, Arguments... arguments)
    {
        if constexpr (What != Operation::None) {
            if (const int code = strike(What, SQLITE_OK); code != SQLITE_OK)
                return code;
        }
        const Inside inside;
        sqlite3_file *const real = ShimFile::below(file);
        return (real->pMethods->*Method)(real, arguments...);
    }
};

int read(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    const int code = strike(Operation::VfsRead, SQLITE_OK);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    const Inside inside;
    sqlite3_file *const real = ShimFile::below(file);
    const int result = real->pMethods->xRead(real, buffer, amount, offset);
    if (code == SQLITE_OK || result != SQLITE_OK)
        return result;
    // As SQLite's own does it: what is missing is zero.
    std::memset(static_cast<char *>(buffer) + amount / 2, 0, std::size_t(amount - amount / 2));
    return code;
}

int write(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    sqlite3_file *const real = ShimFile::below(file);
    const int code = strike(Operation::VfsWrite, SQLITE_OK);
    const Inside inside;
    if (code == SQLITE_OK)
        return real->pMethods->xWrite(real, buffer, amount, offset);
    // A failing write may have written some of it.
    static_cast<void>(real->pMethods->xWrite(real, buffer, amount / 2, offset));
    return code;
}

int lock(sqlite3_file *file, int level)
{
    if (const int code = strike(Operation::VfsLock, SQLITE_OK); code != SQLITE_OK)
        return code;
    const Inside inside;
    sqlite3_file *const real = ShimFile::below(file);
    return real->pMethods->xLock(real, level);
}

int lockShm(sqlite3_file *file, int offset, int count, int flags)
{
    // Letting go can't fail.
    if (!(flags & SQLITE_SHM_UNLOCK)) {
        if (const int code = strike(Operation::VfsShmLock, SQLITE_OK); code != SQLITE_OK)
            return code;
    }
    const Inside inside;
    sqlite3_file *const real = ShimFile::below(file);
    return real->pMethods->xShmLock(real, offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    sqlite3_file *const real = ShimFile::below(file);
    real->pMethods->xShmBarrier(real);
}

sqlite3_io_methods methodsOf(int version)
{
    using M = sqlite3_io_methods;
    return {version,
            Pass<&M::xClose>::call,
            read,
            write,
            Pass<&M::xTruncate, Operation::VfsTruncate>::call,
            Pass<&M::xSync, Operation::VfsSync>::call,
            Pass<&M::xFileSize, Operation::VfsSize>::call,
            lock,
            Pass<&M::xUnlock>::call,
            Pass<&M::xCheckReservedLock, Operation::VfsLock>::call,
            Pass<&M::xFileControl>::call,
            Pass<&M::xSectorSize>::call,
            Pass<&M::xDeviceCharacteristics>::call,
            Pass<&M::xShmMap, Operation::VfsShmMap>::call,
            lockShm,
            barrier,
            Pass<&M::xShmUnmap>::call,
            Pass<&M::xFetch, Operation::VfsFetch>::call,
            Pass<&M::xUnfetch>::call};
}

const sqlite3_io_methods *shimMethods(int version)
{
    static const sqlite3_io_methods first = methodsOf(1);
    static const sqlite3_io_methods third = methodsOf(3);
    return version >= 3 ? &third : &first;
}

int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *const shim = static_cast<ShimFile *>(file);
    shim->pMethods = nullptr;
    if (const int code = strike(Operation::VfsOpen, SQLITE_OK); code != SQLITE_OK)
        return code;
    const Inside inside;
    shim->real = reinterpret_cast<sqlite3_file *>(shim + 1);
    shim->real->pMethods = nullptr;
    const int code = below(vfs)->xOpen(below(vfs), name, shim->real, flags, outFlags);
    if (shim->real->pMethods)
        shim->pMethods = shimMethods(shim->real->pMethods->iVersion);
    return code;
}

} // namespace

void installFailingVfs()
{
    sqlite3_vfs *const real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs shim = *real;
    shim.zName = "failing";
    shim.pNext = nullptr;
    shim.pAppData = real;
    shim.szOsFile = int(sizeof(ShimFile)) + real->szOsFile;
    shim.xOpen = open;
    shim.xDelete = [](sqlite3_vfs *vfs, const char *name, int sync) {
        const int code = strike(Operation::VfsDelete, SQLITE_OK);
        const Inside inside;
        return code == SQLITE_OK ? below(vfs)->xDelete(below(vfs), name, sync) : code;
    };
    shim.xAccess = [](sqlite3_vfs *vfs, const char *name, int flags, int *out) {
        const int code = strike(Operation::VfsAccess, SQLITE_OK);
        const Inside inside;
        return code == SQLITE_OK ? below(vfs)->xAccess(below(vfs), name, flags, out) : code;
    };
    shim.xFullPathname = [](sqlite3_vfs *vfs, const char *name, int size, char *out) {
        const Inside inside;
        return below(vfs)->xFullPathname(below(vfs), name, size, out);
    };
    // SQLite waits ten seconds for a WAL index that stays locked; here nobody else would let go of it meanwhile.
    shim.xSleep = [](sqlite3_vfs *, int microseconds) { return microseconds; };
    sqlite3_vfs_register(&shim, 1);
}

} // namespace Litecopy::Test
