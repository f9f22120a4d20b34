// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace Litecopy {

class Connection;

/// A value as SQL sees it. Text is in the database's encoding.
struct SqlText
{
    QByteArray bytes;
    bool operator==(const SqlText &) const = default;
};
struct SqlBlob
{
    QByteArray bytes;
    bool operator==(const SqlBlob &) const = default;
};
using SqlValue = std::variant<std::monostate, std::int64_t, double, SqlText, SqlBlob>;
using SqlRow = std::vector<SqlValue>;

/// Text of a database in that encoding, as SQLite gives it to a program that asks for UTF-8.
void convertToUtf8(SqlRow &row, std::uint32_t encoding);

/// What a table's statement says of its stored columns: enough to read a row that ends before the columns which ALTER
/// TABLE ADD COLUMN added later.
class TableColumns
{
public:
    /// Of rows that are all stored in full, and in which integers are integers: an index's.
    TableColumns() = default;

    /// Nothing where SQLite doesn't understand the statement. `encoding` is the database's.
    [[nodiscard]] static std::optional<TableColumns> parse(const QString &table, const QString &statement,
                                                           bool hasRowids, std::uint32_t encoding);

    /// The row that a record holds, completed with the defaults of missing columns. Nothing where the bytes are no
    /// record. In a table without rowids the columns of the key come first.
    [[nodiscard]] std::optional<SqlRow> row(std::span<const std::byte> record) const;

private:
    struct Column
    {
        bool isReal = false; ///< integers are read as real numbers
        std::int64_t placeInKey = 0;
        SqlValue defaultValue;
    };

    [[nodiscard]] static std::vector<Column> columnsOf(const Connection &database, const QByteArray &table);

    std::vector<Column> m_columns;
};

} // namespace Litecopy
