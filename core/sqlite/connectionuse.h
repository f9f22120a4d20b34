// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <QByteArray>

#include <functional>

namespace Litecopy {

/// What a Connection shares with the Statements and Backups made from it, so that the handle outlives them all.
struct Connection::State
{
    State(sqlite3 *openHandle, bool isOwned) noexcept
        : handle(openHandle)
        , owned(isOwned)
    {
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State();

    sqlite3 *handle; ///< null once closed
    bool owned;
    bool isBackupDestination = false; ///< a Backup has the right to it
};

// What must be known of a connection that the application uses, too, before it is copied from or to.

/// `PRAGMA schema.text`, for a schema of any name.
[[nodiscard]] QByteArray schemaPragma(const QByteArray &schema, const char *text);

/// Whether one of its statements is being compiled or stepped at this very moment: then the caller is in one of its
/// callbacks, a busy handler, a function, a hook. A statement that has delivered a row and waits to be stepped again
/// does not count; one that was refused with BUSY and never reset can't be told from it, and does.
[[nodiscard]] bool isInsideStatement(const Connection &connection);

/// Whether the schema was opened read-only.
[[nodiscard]] bool isReadOnly(const Connection &connection, const QByteArray &schema);

/// The first 100 bytes of its main database, read of the file that SQLite has open. Throws SqliteError.
[[nodiscard]] QByteArray readHeader(const Connection &connection);

/// Whether the name that the connection was opened with leads to another file by now, or to none.
[[nodiscard]] bool hasMoved(const Connection &connection) noexcept;

/// Whether two connections share one page cache (shared-cache mode): SQLite's backup between them waits for itself.
[[nodiscard]] bool shareOneCache(const Connection &one, const QByteArray &oneSchema, const Connection &other,
                                 const QByteArray &otherSchema);

/// Whether the connection's files go through a VFS that the SQLite of this library has registered.
[[nodiscard]] bool usesVfsOfThisLibrary(const Connection &connection);

/// Takes the connection's busy timeout away, and puts it back in the destructor: within a backup the timeout works once
/// only, and while it waits no cancel is heard. A busy handler that the application set itself can't be asked for, and
/// stays. The connection must outlive this.
class WithoutBusyTimeout
{
public:
    explicit WithoutBusyTimeout(const Connection &connection);
    WithoutBusyTimeout(const WithoutBusyTimeout &) = delete;
    WithoutBusyTimeout &operator=(const WithoutBusyTimeout &) = delete;
    ~WithoutBusyTimeout();

private:
    const Connection &m_connection;
    int m_timeout = 0; ///< ms
};

/// Calls back every so often while a statement of `connection` runs, on its thread; a false answer interrupts the
/// statement (SQLITE_INTERRUPT). Gone with this object. The callback must not use the connection.
class ProgressHandler
{
public:
    ProgressHandler(Connection &connection, std::function<bool()> goOn);
    ProgressHandler(const ProgressHandler &) = delete;
    ProgressHandler &operator=(const ProgressHandler &) = delete;
    ~ProgressHandler();

    /// Interrupts the statement, as a false answer does.
    void interrupt();

private:
    static int callBack(void *self);

    Connection &m_connection;
    std::function<bool()> m_goOn;
};

} // namespace Litecopy
