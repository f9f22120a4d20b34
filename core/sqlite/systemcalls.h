// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/standincalls.h"

#include <optional>

struct sqlite3_file;
struct sqlite3_vfs;

namespace Litecopy {

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

/// While one lives, nothing that SQLite opens on this thread is waited for, but for a lease as `LeaseWait` says: a name
/// that is a pipe or a device by now, whatever it was when it was looked at, is refused (SQLITE_CANTOPEN).
class PromptOpens
{
public:
    PromptOpens() noexcept;
    PromptOpens(const PromptOpens &) = delete;
    PromptOpens &operator=(const PromptOpens &) = delete;
    ~PromptOpens();
};

/// Maps a part of a log's index as xShmMap of `file` does. What is going to be written of it has its blocks before it
/// is mapped: SQLITE_IOERR_SHMSIZE where there is no space for them, and no signal later.
[[nodiscard]] int mapIndex(sqlite3_file *file, int region, int size, int extend, void volatile **memory) noexcept;

/// Opens a database through `vfs` as its xOpen does, and says which file that was: the name may lead to another one by
/// now, and may be back at the first one the next time it is asked.
///
/// SQLite's unix VFS keeps its descriptors to itself. It looks at the one of a database with its system call "fstat"
/// when it opens it (os_unix.c, findInodeInfo); that call is listened to, on this thread, while this runs. `opened` is
/// empty where it can't be known: another VFS, or a function of the application's in that call's place.
[[nodiscard]] int openDatabase(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags,
                               std::optional<OpenedFile> *opened) noexcept;

} // namespace Litecopy
