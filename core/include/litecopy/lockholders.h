// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// A program that holds a lock, as /proc/locks tells it.
struct LockHolder
{
    qint64 pid = 0; ///< 0 where the system hides it
    QString program; ///< empty where the system hides it
    enum class Lock
    {
        None, ///< it only has the file open
        Shared,
        Reserved,
        Pending,
        Exclusive,
        Wal, ///< any lock on the -shm file
    };
    Lock lock = Lock::None;

    bool operator==(const LockHolder &) const = default;
};

/// The locks that connections hold on a database at one moment, asked of the kernel: of any program, in any container,
/// of this process too. Which programs hold them it doesn't tell; see `lockHolders()`.
struct HeldLocks
{
    bool known = false; ///< false where the kernel could not be asked: the rest is false then, and says nothing
    bool shared = false; ///< a connection reads, or has a database in WAL mode open
    bool reserved = false; ///< a connection prepares to write, in rollback mode
    bool pending = false;
    bool exclusive = false; ///< `locking_mode=EXCLUSIVE`, or a commit under way in rollback mode
    /// A lock reaches bytes of the database that SQLite never locks, as one of the whole file does: it is none of
    /// SQLite's, and may be what is taken for one above.
    bool beyond = false;
    bool walOpen = false; ///< some connection has the `-shm` of that name open
    bool walWriting = false; ///< a write transaction in WAL mode

    [[nodiscard]] bool any() const noexcept { return shared || reserved || pending || exclusive || walOpen; }
    /// A connection holds a lock that writing takes in rollback mode: its transaction may have changed the database
    /// file.
    [[nodiscard]] bool anyWriter() const noexcept { return reserved || pending || exclusive; }
};

/// "firefox (4312)", or what can be told of it. Several are joined; empty for none.
[[nodiscard]] QString describe(const std::vector<LockHolder> &holders);
/// The same with what each holds: "firefox (4312) with an exclusive lock".
[[nodiscard]] QString describeLocks(const std::vector<LockHolder> &holders);

/// The programs, without this process, that hold locks on a database or its `-shm`. Where /proc lists none the kernel
/// is asked as `HeldLocks` says: a program of another container has the pid 0. Thread: any. Errors: none.
[[nodiscard]] std::vector<LockHolder> lockHolders(const std::filesystem::path &database);

/// The programs that use a database, this process included: those that hold locks, and those that have it open without
/// holding a lock at the moment. Sees the descriptors of programs of this user only (of all, for root).
[[nodiscard]] std::vector<LockHolder> programsUsing(const std::filesystem::path &database);
/// The same without this process. Looks at every program of the machine: some milliseconds.
[[nodiscard]] std::vector<LockHolder> otherProgramsUsing(const std::filesystem::path &database);

} // namespace Litecopy
