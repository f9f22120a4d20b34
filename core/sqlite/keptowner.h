// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// While one lives, nothing that SQLite opens on this thread changes its owner.
///
/// Run by root, SQLite's unix VFS gives each `-wal`, `-shm` and `-journal` that it opens to the owner of the database
/// (os_unix.c, robustFchown), also where it only reads. That changes files which are not ours: their owner, where it
/// was another one, and st_ctime in any case. Connections of other threads, and this thread's without one, are not
/// concerned: SQLite's system call "fchown" is passed on for them.
class KeptOwner
{
public:
    KeptOwner() noexcept;
    KeptOwner(const KeptOwner &) = delete;
    KeptOwner &operator=(const KeptOwner &) = delete;
    ~KeptOwner();
};

} // namespace Litecopy
