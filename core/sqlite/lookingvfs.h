// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <memory>

namespace Litecopy {

/// A VFS for connections that only look: it passes everything on to SQLite's default one, but makes no `-wal`, writes
/// no journal, deletes nothing, writes neither to the database nor to its `-wal`, and changes no file's owner.
///
/// SQLite opens the `-wal` of a database in WAL mode with SQLITE_OPEN_CREATE, also for a read-only connection, and the
/// `-shm` after it. Without that flag a connection to a database whose last program has just closed it fails, instead
/// of leaving two new files beside it. A journal can be rolled back only by a connection that opens it for writing.
/// The last connection of a log checkpoints it when it is closed, which changes the database: SQLITE_READONLY, under
/// the exclusive lock that SQLite takes for it, ends that, and the log stays.
///
/// Registered under a name of its own for as long as it lives; no connection opened through it may outlive it.
class LookingVfs
{
public:
    LookingVfs();
    LookingVfs(const LookingVfs &) = delete;
    LookingVfs &operator=(const LookingVfs &) = delete;
    ~LookingVfs();

    /// For `Connection::open()`.
    [[nodiscard]] const char *name() const noexcept { return m_name.constData(); }

    /// From now on files may be deleted: for the close of a connection that is the last one, whose task that is. SQLite
    /// deletes a log only where its checkpoint had nothing left to write into the database.
    void allowDeleting() noexcept;

private:
    struct Vfs;

    QByteArray m_name;
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace Litecopy
