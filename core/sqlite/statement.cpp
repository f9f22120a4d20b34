// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/statement.h>

#include "sqlite/connectionuse.h"

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

#include <utility>

namespace Litecopy {

Statement::Statement(const Connection &connection, const char *sql)
    : m_connection(connection.m_state)
{
    sqlite3 *const handle = connection.usable().handle;
    const int code = sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr);
    if (code != SQLITE_OK)
        throw SqliteError(sqlite3_extended_errcode(handle), handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(std::move(other.m_connection))
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int parameter, qint64 value)
{
    const int code = sqlite3_bind_int64(m_statement, parameter, value);
    if (code != SQLITE_OK)
        throw SqliteError(code, m_connection->handle);
    return *this;
}

Statement &Statement::bind(int parameter, const QByteArray &utf8)
{
    const int code = sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        throw SqliteError(code, m_connection->handle);
    return *this;
}

bool Statement::step()
{
    if (m_connection->isBackupDestination)
        throw SqliteError::misuse("the connection is the destination of a running backup");
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw SqliteError(sqlite3_extended_errcode(m_connection->handle), m_connection->handle);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const noexcept
{
    return sqlite3_column_count(m_statement);
}

QByteArray Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

bool Statement::isNull(int column) const noexcept
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const noexcept
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const noexcept
{
    return sqlite3_column_double(m_statement, column);
}

QByteArray Statement::text(int column) const
{
    // As text, because a UTF-16 database stores its text as UTF-16. A blob has no text encoding.
    const void *const bytes = sqlite3_column_type(m_statement, column) == SQLITE_BLOB
        ? sqlite3_column_blob(m_statement, column)
        : sqlite3_column_text(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

} // namespace Litecopy
