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

/// What a table's statement says of the columns that are stored: enough to read a row that was written before
/// ALTER TABLE ADD COLUMN, which ends before the columns that were added.
class TableColumns
{
public:
    /// Nothing where the statement is not understood, or a default is none that a column may be added with.
    /// `encoding` is the database's.
    [[nodiscard]] static std::optional<TableColumns> parse(const QString &statement, std::uint32_t encoding);

    /// The row that a record holds, filled up with defaults. Nothing where it is no record. Without rowids the columns
    /// of the key come first, but those that were added still last.
    [[nodiscard]] std::optional<SqlRow> row(std::span<const std::byte> record, bool hasRowid) const;

private:
    struct Column
    {
        bool isReal = false; ///< integers are read as real numbers
        SqlValue defaultValue;
    };

    std::vector<Column> m_columns;
};

} // namespace Litecopy
