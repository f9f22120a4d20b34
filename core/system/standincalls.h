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
