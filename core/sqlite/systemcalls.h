// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <optional>

struct sqlite3_file;
struct sqlite3_vfs;

namespace Litecopy {

// What SQLite's unix VFS asks of the system can be replaced, call by call (sqlite3_vfs::xSetSystemCall). The functions
// put in place here do something for one thread, and pass the call on for all others.

/// While one lives, nothing that SQLite opens on this thread changes its owner.
///
/// Run by root, SQLite's unix VFS gives each `-wal`, `-shm` and `-journal` that it opens to the owner of the database
/// (os_unix.c, robustFchown), also where it only reads. That changes files which are not ours: their owner, where it
/// was another one, and st_ctime in any case. Connections of other threads, and this thread's without one, are not
/// concerned.
class KeptOwner
{
public:
    KeptOwner() noexcept;
    KeptOwner(const KeptOwner &) = delete;
    KeptOwner &operator=(const KeptOwner &) = delete;
    ~KeptOwner();
};

/// Which file a descriptor of SQLite's leads to.
struct OpenedFile
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
};

/// Opens a database through `vfs` as its xOpen does, and says which file that was: the name may lead to another one by
/// now, and may be back at the first one the next time it is asked.
///
/// SQLite's unix VFS keeps its descriptors to itself. It looks at the one of a database with its system call "fstat"
/// when it opens it (os_unix.c, findInodeInfo); that call is listened to, on this thread, while this runs. `opened` is
/// empty where it can't be known: another VFS, or a function of the application's in that call's place.
[[nodiscard]] int openDatabase(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags,
                               std::optional<OpenedFile> *opened) noexcept;

} // namespace Litecopy
