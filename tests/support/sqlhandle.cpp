// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/sqlhandle.h"

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace Litecopy::Test {

namespace {

[[noreturn]] void fail(sqlite3 *handle, const char *what)
{
    throw std::runtime_error(std::string(what) + ": " + sqlite3_errmsg(handle));
}

} // namespace

SqlHandle::SqlHandle(const std::filesystem::path &path, bool create)
{
    const std::string absolute = std::filesystem::absolute(path).native();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE | (create ? SQLITE_OPEN_CREATE : 0);
    if (sqlite3_open_v2(absolute.c_str(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const std::string text = std::string(sqlite3_errmsg(m_handle)) + ": " + absolute;
        sqlite3_close(m_handle);
        throw std::runtime_error(text);
    }
    sqlite3_busy_timeout(m_handle, 10'000);
}

SqlHandle::~SqlHandle()
{
    sqlite3_close_v2(m_handle);
}

void SqlHandle::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle, sql.constData());
}

QByteArray SqlHandle::text(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        fail(m_handle, sql.constData());
    QByteArray value;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW) {
        // As text first: of a UTF-16 database the bytes would be UTF-16.
        const auto *const bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        value = QByteArray(bytes, sqlite3_column_bytes(statement, 0));
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(m_handle, sql.constData());
    return value;
}

qint64 SqlHandle::integer(const QByteArray &sql)
{
    return text(sql).toLongLong();
}

bool sealsEveryFrame() noexcept
{
    return sqlite3_libversion_number() >= 3'050'002;
}

} // namespace Litecopy::Test
