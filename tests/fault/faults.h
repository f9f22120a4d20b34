// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <functional>

namespace Litecopy::Test {

/// What can be made to fail: what SQLite asks of its VFS, what the engine asks of the system by itself, and memory.
enum class Operation
{
    None,
    VfsRead,
    VfsWrite,
    VfsSync,
    VfsTruncate,
    VfsOpen,
    VfsLock,
    VfsSize,
    VfsDelete,
    VfsAccess,
    VfsShmMap,
    VfsShmLock,
    VfsFetch,
    Open,
    Read,
    Write,
    Sync,
    SyncRange,
    Truncate,
    CopyRange,
    ShareBlocks,
    Rename,
    Link,
    MakeFolder,
    ChangeMode,
    Stat,
    FileSystemStat,
    Access,
    LockFolder,
    Seek,
    Unshare,
    Remove,
    Close,
    SqliteAllocation,
    Allocation,
};
inline constexpr int operationCount = int(Operation::Allocation) + 1;

/// One way an operation fails. `result` is SQLite's code for the VFS, errno for the system; 0 stands for a system call
/// that moves nothing and says so.
struct Fault
{
    const char *name;
    Operation operation;
    int result;
};

/// The k-th `fault.operation` fails (counted from 1), and where `forEver` every one after it.
struct Arming
{
    Fault fault{"none", Operation::None, 0};
    long k = 0;
    bool forEver = false;
    bool cleanupFails = false; ///< from then on nothing can be removed either
    std::function<void()> happening; ///< called where the fault would strike, which then does not; must not throw
};

/// What happened between arm() and disarm().
struct Strikes
{
    std::array<long, operationCount> passed{}; ///< operations of each kind, failed ones included
    long struck = 0; ///< of them made to fail
};

/// Registers the failing VFS as the default one and takes SQLite's allocator over. Once, before SQLite is used. Where
/// LITECOPY_FAULT_MAPPED is set, SQLite reads files through memory, as one that was built for it does.
void installFaults();

/// Faults strike between these two, on any thread. Operations that SQLite's VFS makes of the system count only as its
/// own. Not reentrant.
void arm(const Arming &arming);
Strikes disarm();

/// For the shims: counts the operation, and gives the fault's result, or `fine` where it is to be left alone.
[[nodiscard]] int strike(Operation operation, int fine) noexcept;

/// While one lives, this thread is inside SQLite's VFS (or inside a shim): system calls are not counted.
class Inside
{
public:
    Inside() noexcept;
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;
    ~Inside();
};

/// Blocks from `operator new` that were not given back yet.
[[nodiscard]] long liveBlocks() noexcept;

void installFailingVfs();
void installFailingAllocator();

} // namespace Litecopy::Test
