// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <filesystem>
#include <memory>

struct sqlite3;

namespace Litecopy {

class Backup;

/// A SQLite connection: one this class opened and closes, or one the application already has (`borrow`).
///
/// Thread: use it on the thread that opened it; it never crosses threads.
/// Ownership: movable, not copyable. A `Backup` or `Statement` made from it keeps the handle open until it is gone
/// itself, so the order of destruction does not matter. Errors: throws `SqliteError`. Used while it is the destination
/// of a running `Backup`, or after `close()`, it throws misuse. Waiting: opened connections have no busy handler and no
/// busy timeout: BUSY comes back at once, waiting is the caller's.
class Connection
{
public:
    enum class OpenMode
    {
        ReadOnly, ///< never creates; a hot journal is not rolled back (SQLITE_READONLY_ROLLBACK)
        Immutable, ///< read-only, no locks, no sidecars looked at: only for files known to stand still and to have no
                   ///< WAL
        ReadWrite, ///< never creates
        Create, ///< creates the file where there is none
    };

    /// What a transaction on a schema holds, as `sqlite3_txn_state` tells it.
    enum class TransactionState
    {
        None,
        Read,
        Write
    };

    /// `path` may hold any bytes but NUL: it is made absolute and given to SQLite as a plain name, never as a URI,
    /// whatever it starts with. `vfs` names a registered VFS; null takes the default one.
    [[nodiscard]] static Connection open(const std::filesystem::path &path, OpenMode mode, const char *vfs = nullptr);
    [[nodiscard]] static Connection openMemory();
    /// Wraps a handle that the application opened, and never closes it. The handle must outlive the Connection.
    [[nodiscard]] static Connection borrow(sqlite3 *handle);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// Runs one or more statements, dropping their rows.
    void execute(const char *sql);
    /// The first column of the first row as an integer; 0 where there is no row.
    [[nodiscard]] qint64 queryInteger(const char *sql);
    /// The first column of the first row as text; empty where there is no row.
    [[nodiscard]] QByteArray queryText(const char *sql);

    /// True once `close()` was called. A moved-from connection is closed too.
    [[nodiscard]] bool isClosed() const noexcept;
    /// Closes an owned handle, forgets a borrowed one. Calling it again does nothing.
    void close();

    /// The raw handle, for what this class does not wrap; null when closed.
    [[nodiscard]] sqlite3 *handle() const noexcept;
    /// False for a memory or temporary schema.
    [[nodiscard]] bool isFile(const char *schema = "main") const;
    /// The file behind a schema; empty for memory and temporary ones.
    [[nodiscard]] std::filesystem::path path(const char *schema = "main") const;
    [[nodiscard]] bool hasSchema(const char *schema) const;
    /// False between BEGIN and COMMIT or ROLLBACK, whether or not a lock was taken yet.
    [[nodiscard]] bool isAutocommit() const;
    [[nodiscard]] TransactionState transactionState(const char *schema = "main") const;

    /// Whether expressions in the schema (of generated columns and indexes) may use every function but those that are
    /// marked SQLITE_DIRECTONLY; off, only those marked SQLITE_INNOCUOUS. Off in connections that this class opened:
    /// before 3.41 SQLite does not mark its own JSON functions innocuous, and then a schema that has one is an error as
    /// soon as it is parsed. For a connection without functions of the application's.
    void setSchemaTrusted(bool trusted);

    /// Merges a WAL into the database and empties it; does nothing in the other journal modes. Parses no schema.
    void checkpoint();

    /// Whether the last connection to a WAL database checkpoints it at close and deletes the WAL (SQLite's default:
    /// true). A source must stay as it was, so copying switches it off wherever there was a WAL before.
    void setCheckpointOnClose(bool enabled);

private:
    friend class Backup;
    friend class Statement;
    struct State;

    static std::shared_ptr<State> openState(const QByteArray &name, int flags, const char *vfs);
    explicit Connection(std::shared_ptr<State> state) noexcept;
    [[nodiscard]] State &usable() const;

    std::shared_ptr<State> m_state;
};

} // namespace Litecopy
