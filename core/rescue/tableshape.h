// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"
#include "inspect/tablecolumns.h"
#include "sqlite/affinity.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace Litecopy {

/// One stored column of a table, in the order in which a row holds it.
struct ShapeColumn
{
    /// What a STRICT table takes in a column; Any elsewhere.
    enum class StrictType
    {
        Any,
        Integer,
        Real,
        Text,
        Blob,
    };

    QByteArray name;
    Affinity affinity = Affinity::Blob;
    StrictType strict = StrictType::Any;
    bool isNotNull = false;
    bool isRowid = false; ///< stands for the rowid, and is NULL in the row
};

/// A column of an index that a constraint of the table makes.
struct ConstraintKey
{
    std::size_t column = 0; ///< of the table's stored columns
    QByteArray collation;
    bool isDescending = false;
};

/// PRIMARY KEY or UNIQUE, in its own index "sqlite_autoindex_TABLE_N".
struct ConstraintIndex
{
    QByteArray name;
    std::vector<ConstraintKey> keys;
};

/// What rows of a table can look like, by its CREATE TABLE statement. SQLite itself parses the statement; nothing of it
/// is run.
class TableShape
{
public:
    /// Nothing where SQLite doesn't understand the statement. `encoding` is the database's.
    [[nodiscard]] static std::optional<TableShape> parse(const QString &table, const QString &statement,
                                                         std::uint32_t encoding);
    /// How many values an entry of an index has: its columns, and what leads to the row. Nothing where SQLite doesn't
    /// understand one of the statements; that of the index is empty where a constraint makes it.
    [[nodiscard]] static std::optional<std::size_t> fieldsOfIndex(const QString &table, const QString &statement,
                                                                  const QString &index, const QString &indexStatement);
    /// What stands where in an entry of an index of a table with rowids: a stored column, or nothing for the rowid.
    /// Both statements as above. Nothing where it has an expression or a column that isn't stored, too.
    [[nodiscard]] static std::optional<std::vector<std::optional<std::size_t>>> columnsOfIndex(
        const QString &table, const QString &statement, const QString &index, const QString &indexStatement);
    /// Of a table whose statement can't be read: any values.
    [[nodiscard]] static TableShape ofColumns(std::size_t count);

    [[nodiscard]] bool hasRowids() const noexcept { return m_hasRowids; }
    [[nodiscard]] bool isKnown() const noexcept { return m_isKnown; }
    [[nodiscard]] bool hasRowidColumn() const noexcept { return m_rowidColumn != noColumn; }
    [[nodiscard]] const std::vector<ShapeColumn> &columns() const noexcept { return m_columns; }
    [[nodiscard]] const std::vector<ConstraintIndex> &constraints() const noexcept { return m_constraints; }
    /// Of a table without rowids: how many columns of a row are its key, and how they are ordered.
    [[nodiscard]] const std::vector<ConstraintKey> &key() const noexcept { return m_key; }
    /// Completes rows that end before columns which ALTER TABLE added.
    [[nodiscard]] const TableColumns &defaults() const noexcept { return m_defaults; }

    /// Whether SQLite could have stored such a row there.
    [[nodiscard]] bool fits(std::span<const RecordValue> row) const;
    /// How much a row that fits looks like this table rather than another, 0..1.
    [[nodiscard]] double likeness(std::span<const RecordValue> row) const noexcept;

private:
    static constexpr std::size_t noColumn = ~std::size_t(0);

    bool m_isKnown = false;
    std::uint32_t m_encoding = 1;
    bool m_hasRowids = true;
    std::size_t m_rowidColumn = noColumn;
    std::vector<ShapeColumn> m_columns;
    std::vector<ConstraintIndex> m_constraints;
    std::vector<ConstraintKey> m_key;
    TableColumns m_defaults;
};

[[nodiscard]] QByteArray quotedName(const QByteArray &name);
[[nodiscard]] QByteArray quotedText(const QByteArray &text);

} // namespace Litecopy
