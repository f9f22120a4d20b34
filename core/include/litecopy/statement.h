// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <QByteArray>

struct sqlite3_stmt;

namespace Litecopy {

/// A prepared statement, finalized when it goes.
/// Thread: the connection's. Errors: throws `SqliteError`. Parameters and columns are counted as SQLite counts them:
/// parameters from 1, columns from 0.
class Statement
{
public:
    Statement(const Connection &connection, const char *sql);
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, const QByteArray &utf8);

    /// True while there is a row. Throws on BUSY too: whoever wants to wait asks `SqliteError::code()`.
    [[nodiscard]] bool step();
    void reset();

    [[nodiscard]] int columnCount() const noexcept;
    [[nodiscard]] QByteArray columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const noexcept;
    [[nodiscard]] qint64 integer(int column) const noexcept;
    [[nodiscard]] double real(int column) const noexcept;
    [[nodiscard]] QByteArray text(int column) const;

private:
    std::shared_ptr<Connection::State> m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace Litecopy
