// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/wal.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"

#include <litecopy/fileidentity.h>
#include <litecopy/lockholders.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace Litecopy {

/// Asks the kernel which locks are held on a database and its `-shm` (F_OFD_GETLK). Locks of this process count too,
/// and so do those of programs in other containers, which /proc/locks doesn't list. Takes no lock and changes nothing.
///
/// Opens and closes the files where that drops no lock of SQLite's (`onOwnFileTable()`). `HeldLocks::known` is false
/// where the database can't be opened, the file system knows no locks, or there is no such thread; nor where the name
/// leads to another file than `expected`, if one is. Never throws, except std::bad_alloc.
[[nodiscard]] HeldLocks heldLocks(const std::filesystem::path &database, const FileIdentity &expected = {});

/// Which lock bytes of a log are held, asked in the same way: bit 0 for the first of the nine,
/// `WalIndex::writeLockByte`. 0 also where it can't be asked. Those of this process count too.
[[nodiscard]] std::uint32_t heldLogLocks(const std::filesystem::path &database);

/// The index of a log as it is at this moment, read past SQLite in the same way. Nothing where there is none, or a
/// writer is between its two copies again and again.
[[nodiscard]] std::optional<WalIndex> currentLogIndex(const std::filesystem::path &database);

/// Under which other names the holders have this file open: "python (123): “/srv/app.db”". Empty where /proc doesn't
/// tell: it shows the descriptors of this user's programs only (of all, to root).
[[nodiscard]] QString otherNames(const std::filesystem::path &database, const std::vector<LockHolder> &holders);

/// Those of the holders that serve a FUSE file system: for all of its users they have the file open, and take none of
/// their locks on it.
[[nodiscard]] std::vector<LockHolder> fuseServersAmong(const std::vector<LockHolder> &holders);

/// Whether any program, of any user, in any container of this machine, has a file open, with or without a lock.
enum class OpenElsewhere
{
    No,
    Yes,
    Unknown, ///< only the owner and root may ask, and only of file systems of this machine
};

/// Asks the kernel by taking a lease for a moment (F_SETLEASE): the kernel gives none on a file that any program has
/// open.
[[nodiscard]] OpenElsewhere askWhetherOpen(const std::filesystem::path &database);

/// A lock of our own on the bytes that SQLite locks. It keeps every other connection out, also from a database in WAL
/// mode once no other program has it open, and changes no byte of the file.
///
/// SQLite's `BEGIN EXCLUSIVE` may change the file: it writes a journal where the header's page count is not the right
/// one. A file that this user may only read can't be locked for writing: no program can commit to it then, but readers
/// stay.
/// Thread: of its owner; the file is open on a thread of its own.
class OwnLock
{
public:
    enum class Outcome
    {
        Held,
        InUse, ///< another connection holds a lock
        NotKnown, ///< the file system knows no such locks, or the system gives no thread its own file table
    };

    /// Throws Failure where the file can't be opened.
    explicit OwnLock(const std::filesystem::path &database);
    OwnLock(const OwnLock &) = delete;
    OwnLock &operator=(const OwnLock &) = delete;
    ~OwnLock();

    [[nodiscard]] Outcome outcome() const noexcept { return m_outcome; }
    /// The locked file still has that name.
    [[nodiscard]] bool isOf(const std::filesystem::path &database);
    /// The same question as `askWhetherOpen()`, while the lock is held.
    [[nodiscard]] OpenElsewhere askWhetherOpen();

private:
    std::optional<DescriptorThread> m_thread;
    FileDescriptor m_file;
    Outcome m_outcome = Outcome::NotKnown;
};

} // namespace Litecopy
