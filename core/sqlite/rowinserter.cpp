// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/rowinserter.h"

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

#include <bit>

namespace Litecopy {

namespace {

unsigned char encodingOf(std::uint32_t encoding) noexcept
{
    return encoding == 2 ? SQLITE_UTF16LE : encoding == 3 ? SQLITE_UTF16BE : SQLITE_UTF8;
}

} // namespace

RowInserter::RowInserter(const Connection &connection, const QByteArray &sql, std::uint32_t encoding)
    : m_connection(connection)
    , m_encoding(encodingOf(encoding))
{
    check(
        sqlite3_prepare_v3(connection.handle(), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

RowInserter::~RowInserter()
{
    sqlite3_finalize(m_statement);
}

void RowInserter::check(int code) const
{
    if (code != SQLITE_OK)
        throw SqliteError(sqlite3_extended_errcode(m_connection.handle()), m_connection.handle());
}

void RowInserter::bind(int parameter, const RecordValue &value)
{
    if (value.isInteger()) {
        check(sqlite3_bind_int64(m_statement, parameter, value.integer()));
    } else if (value.type == 7) {
        check(sqlite3_bind_double(m_statement, parameter, std::bit_cast<double>(value.integer())));
    } else if (value.isText()) {
        // A null pointer would be bound as NULL.
        const char *const text = value.bytes.empty() ? "" : reinterpret_cast<const char *>(value.bytes.data());
        check(sqlite3_bind_text64(m_statement, parameter, text, value.bytes.size(), SQLITE_STATIC, m_encoding));
    } else if (value.isBlob()) {
        const void *const blob = value.bytes.empty() ? "" : static_cast<const void *>(value.bytes.data());
        check(sqlite3_bind_blob64(m_statement, parameter, blob, value.bytes.size(), SQLITE_STATIC));
    } else {
        bindNull(parameter);
    }
}

void RowInserter::bind(int parameter, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void RowInserter::bind(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement, parameter, value));
}

void RowInserter::bindText(int parameter, const QByteArray &utf8)
{
    check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void RowInserter::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

int RowInserter::parameterCount() const noexcept
{
    return sqlite3_bind_parameter_count(m_statement);
}

RowInserter::Outcome RowInserter::insert()
{
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    if (code == SQLITE_DONE)
        return sqlite3_changes64(m_connection.handle()) == 0 ? Outcome::Ignored : Outcome::Inserted;
    if (code == SQLITE_CONSTRAINT)
        return Outcome::Refused;
    throw SqliteError(sqlite3_extended_errcode(m_connection.handle()), m_connection.handle());
}

} // namespace Litecopy
