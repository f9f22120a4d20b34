// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

namespace Litecopy {

// SQLite's unix VFS lets each of its system calls be replaced (sqlite3_vfs::xSetSystemCall). These functions are the
// replacements; core/sqlite puts them in place. Thread: any.

using SystemCall = void (*)(); ///< as sqlite3_syscall_ptr, of any type

/// A function that does something for one thread, and passes the call on for all others.
struct StandInCall
{
    const char *name; ///< of the call that it stands in for
    SystemCall own;
    std::atomic<SystemCall> below = nullptr; ///< what SQLite called before
};

/// "fchown": changes no owner on a thread whose `keptOwners` is positive.
extern StandInCall changeOwnerCall;
extern thread_local int keptOwners; ///< KeptOwner objects of this thread
/// Whether SQLite calls fchown() at all: it does for root.
[[nodiscard]] bool mayChangeOwners() noexcept;

/// "open": on a thread that wants it, waits for nothing but a lease (LeaseWait), and refuses what is neither a file nor
/// a folder, with the error that `isNotRegular()` knows. Where a pipe lies, open(2) would wait for its other end.
extern StandInCall openCall;
extern thread_local int promptOpens; ///< how often this thread wants it

/// "mmap": on a thread that wants it, gives what is mapped for writing its blocks first. SQLite grows a log's index by
/// one byte for each 4 KiB (os_unix.c, unixShmMap), so that with smaller blocks it has holes; writing to one through
/// memory on a full drive is a SIGBUS. Where there is no space for them the call fails with ENOSPC.
extern StandInCall mapCall;
extern thread_local int backedMaps; ///< how often this thread wants it

/// Which file a descriptor of SQLite's leads to.
struct OpenedFile
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
};

/// "fstat": tells the listener of this thread which file was looked at.
extern StandInCall lookCall;
extern thread_local std::optional<OpenedFile> *lookListener; ///< null for none

/// "fcntl" and "close" with open-file-description locks.
extern const SystemCall fcntlWithDescriptionLocks;
extern const SystemCall closeWithDescriptionLocks;

} // namespace Litecopy
