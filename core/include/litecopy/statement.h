// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <QByteArray>

struct sqlite3_stmt;

namespace Litecopy {

/// A prepared statement of a connection, finalized when it is destroyed. It keeps the connection's handle open until
/// then.
///
/// Thread: the connection's. Errors: throws `SqliteError`; misuse where it is prepared on a closed connection, and
/// where it is prepared or stepped while the connection is the destination of a running `Backup`. Parameters and
/// columns are counted as SQLite counts them: parameters from 1, columns from 0.
class Statement
{
public:
    /// Prepares the first statement in `sql`, which is UTF-8.
    Statement(const Connection &connection, const char *sql);
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Binds an integer, or a text that is copied. Returns this statement.
    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, const QByteArray &utf8);

    /// True while there is a row, false at the end. Throws on BUSY, too (see `SqliteError::code()`): to wait and step
    /// again is the caller's.
    [[nodiscard]] bool step();
    /// Makes it ready to be stepped from its first row again; what is bound stays.
    void reset();

    // Of the row that `step()` came to, converted as SQLite converts values.

    [[nodiscard]] int columnCount() const noexcept;
    [[nodiscard]] QByteArray columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const noexcept;
    [[nodiscard]] qint64 integer(int column) const noexcept;
    [[nodiscard]] double real(int column) const noexcept;
    /// UTF-8, whatever the encoding of the database; of a blob, its bytes as they are.
    [[nodiscard]] QByteArray text(int column) const;

private:
    std::shared_ptr<Connection::State> m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace Litecopy
