// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/connectionuse.h"

#include "format/header.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <sqlite3.h>

#include <algorithm>

namespace Litecopy {

QByteArray schemaPragma(const QByteArray &schema, const char *text)
{
    QByteArray name = schema;
    name.replace('"', "\"\"");
    return "PRAGMA \"" + name + "\"." + text;
}

/// Compiling a statement may have to read the schema first, and wait for that. While SQLite reads the schema it
/// compiles nothing else. It refuses a name in two parts then (build.c, sqlite3TwoPartName), and at no other time.
static bool isReadingSchema(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(handle, "PRAGMA main.schema_version", -1, &statement, nullptr);
    sqlite3_finalize(statement);
    return code == SQLITE_ERROR;
}

bool isInsideStatement(const Connection &connection)
{
    sqlite3 *const handle = connection.handle();
    for (sqlite3_stmt *statement = sqlite3_next_stmt(handle, nullptr); statement;
         statement = sqlite3_next_stmt(handle, statement)) {
        // Between two steps a busy statement has a row to show; within one it has none.
        if (sqlite3_stmt_busy(statement) && sqlite3_data_count(statement) == 0)
            return true;
    }
    return isReadingSchema(handle);
}

bool isReadOnly(const Connection &connection, const QByteArray &schema)
{
    return sqlite3_db_readonly(connection.handle(), schema.constData()) == 1;
}

bool hasMoved(const Connection &connection) noexcept
{
    int moved = 0;
    const int code = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

static sqlite3_file *pagerFile(const Connection &connection, const QByteArray &schema)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection.handle(), schema.constData(), SQLITE_FCNTL_FILE_POINTER,
                         static_cast<void *>(&file));
    return file;
}

QByteArray readHeader(const Connection &connection)
{
    sqlite3_file *const file = pagerFile(connection, "main");
    if (!file || !file->pMethods)
        return {};
    sqlite3_int64 size = 0;
    int code = file->pMethods->xFileSize(file, &size);
    QByteArray header(qsizetype(std::min<sqlite3_int64>(size, DatabaseHeader::size)), Qt::Uninitialized);
    if (code == SQLITE_OK && !header.isEmpty())
        code = file->pMethods->xRead(file, header.data(), int(header.size()), 0);
    if (code != SQLITE_OK)
        throw SqliteError(code, nullptr);
    return header;
}

bool shareOneCache(const Connection &one, const QByteArray &oneSchema, const Connection &other,
                   const QByteArray &otherSchema)
{
    // Each page cache has a file object of its own, also a cache in memory: connections with the same file object share
    // the cache.
    const sqlite3_file *const file = pagerFile(one, oneSchema);
    return file && file == pagerFile(other, otherSchema);
}

bool usesVfsOfThisLibrary(const Connection &connection)
{
    sqlite3_vfs *vfs = nullptr;
    const int code =
        sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_VFS_POINTER, static_cast<void *>(&vfs));
    return code == SQLITE_OK && vfs && sqlite3_vfs_find(vfs->zName) == vfs;
}

WithoutBusyTimeout::WithoutBusyTimeout(const Connection &connection)
    : m_connection(connection)
{
    Statement statement(connection, "PRAGMA busy_timeout");
    if (statement.step())
        m_timeout = int(statement.integer(0));
    // Setting a timeout would also remove a busy handler of the application's own, for which the pragma says 0.
    if (m_timeout > 0)
        sqlite3_busy_timeout(connection.handle(), 0);
}

WithoutBusyTimeout::~WithoutBusyTimeout()
{
    if (m_timeout > 0 && !m_connection.isClosed())
        sqlite3_busy_timeout(m_connection.handle(), m_timeout);
}

// Some hundred instructions of SQLite's virtual machine take well under a millisecond, unless one of them reads a disk.
static constexpr int instructionsBetweenCalls = 500;

ProgressHandler::ProgressHandler(Connection &connection, std::function<bool()> goOn)
    : m_connection(connection)
    , m_goOn(std::move(goOn))
{
    sqlite3_progress_handler(m_connection.handle(), instructionsBetweenCalls, &ProgressHandler::callBack, this);
}

ProgressHandler::~ProgressHandler()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

void ProgressHandler::interrupt()
{
    sqlite3_interrupt(m_connection.handle());
}

int ProgressHandler::callBack(void *self)
{
    return static_cast<ProgressHandler *>(self)->m_goOn() ? 0 : 1;
}

} // namespace Litecopy
