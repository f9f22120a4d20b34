// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"

#include <litecopy/connection.h>

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <span>

struct sqlite3_stmt;

namespace Litecopy {

/// Puts rows into a table as they are stored: a record's values are bound as they lie in memory, and text stays in the
/// encoding that it has in both databases.
///
/// Thread: the connection's. Errors: throws `SqliteError`.
class RowInserter
{
public:
    /// `sql` is an INSERT with parameters; `encoding` the text's, as a database's header has it.
    RowInserter(const Connection &connection, const QByteArray &sql, std::uint32_t encoding);
    RowInserter(const RowInserter &) = delete;
    RowInserter &operator=(const RowInserter &) = delete;
    ~RowInserter();

    /// Parameters count from 1. Bytes must stay until `insert()` has returned.
    void bind(int parameter, const RecordValue &value);
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bindText(int parameter, const QByteArray &utf8);
    void bindNull(int parameter);
    [[nodiscard]] int parameterCount() const noexcept;

    enum class Outcome
    {
        Inserted,
        Ignored, ///< by INSERT OR IGNORE
        Refused, ///< a constraint forbids it
    };
    Outcome insert();

private:
    void check(int code) const;

    const Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    unsigned char m_encoding;
};

} // namespace Litecopy
