// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/tableshape.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>

namespace Litecopy {

namespace {

/// A database in memory whose schema is the one statement.
Connection schemaOf(const QString &table, const QString &statement)
{
    Connection database = Connection::openMemory();
    database.setSchemaTrusted(true);
    database.execute("CREATE TABLE stub(k); PRAGMA writable_schema=ON");
    Statement change(database, "UPDATE sqlite_master SET name=?1, tbl_name=?1, sql=?2");
    change.bind(1, table.toUtf8()).bind(2, statement.toUtf8());
    static_cast<void>(change.step());
    change.reset();
    database.execute("PRAGMA writable_schema=RESET");
    return database;
}

ShapeColumn::StrictType strictType(const QByteArray &declared)
{
    const QByteArray type = declared.toUpper();
    if (type == "INT" || type == "INTEGER")
        return ShapeColumn::StrictType::Integer;
    if (type == "REAL")
        return ShapeColumn::StrictType::Real;
    if (type == "TEXT")
        return ShapeColumn::StrictType::Text;
    return type == "BLOB" ? ShapeColumn::StrictType::Blob : ShapeColumn::StrictType::Any;
}

struct DeclaredColumn
{
    ShapeColumn column;
    qint64 cid = 0;
    qint64 placeInKey = 0; ///< 0 for none
};

std::vector<DeclaredColumn> columnsOf(const Connection &database, const QByteArray &table, bool isStrict)
{
    constexpr qint64 virtualColumn = 2; // generated, and not stored
    std::vector<DeclaredColumn> columns;
    Statement row(database, "SELECT cid, name, type, \"notnull\", pk FROM pragma_table_xinfo(?1) WHERE hidden <> ?2");
    row.bind(1, table).bind(2, virtualColumn);
    while (row.step()) {
        DeclaredColumn declared;
        declared.cid = row.integer(0);
        declared.column.name = row.text(1);
        declared.column.affinity = affinityOf(row.text(2));
        if (isStrict)
            declared.column.strict = strictType(row.text(2));
        declared.column.isNotNull = row.integer(3) != 0;
        declared.placeInKey = row.integer(4);
        columns.push_back(std::move(declared));
    }
    return columns;
}

/// The same with an index; its statement is empty where a constraint makes it.
Connection schemaOf(const QString &table, const QString &statement, const QString &indexStatement)
{
    Connection database = schemaOf(table, statement);
    if (!indexStatement.isEmpty()) {
        Statement make(database, indexStatement.toUtf8());
        static_cast<void>(make.step());
    }
    return database;
}

/// Nothing where it has an expression: no constraint's index does.
std::optional<std::vector<ConstraintKey>> keysOf(const Connection &database, const QByteArray &index,
                                                 const std::vector<DeclaredColumn> &columns)
{
    std::vector<ConstraintKey> keys;
    Statement row(database, "SELECT cid, \"desc\", coll FROM pragma_index_xinfo(?1) WHERE key ORDER BY seqno");
    row.bind(1, index);
    while (row.step()) {
        const auto column = std::ranges::find(columns, row.integer(0), &DeclaredColumn::cid);
        if (column == columns.end())
            return std::nullopt;
        keys.push_back({std::size_t(column - columns.begin()), row.text(2), row.integer(1) != 0});
    }
    return keys;
}

/// Whether a column with the affinity of numbers would have made it one.
bool looksLikeNumber(std::string_view text) noexcept
{
    constexpr std::string_view spaces = " \t\n\v\f\r";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return false;
    text = text.substr(first, text.find_last_not_of(spaces) - first + 1);
    if (text.front() == '+' || text.front() == '-')
        text.remove_prefix(1);
    const auto digits = [&text] {
        std::size_t count = 0;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            text.remove_prefix(1);
            ++count;
        }
        return count;
    };
    std::size_t count = digits();
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        count += digits();
    }
    if (count == 0)
        return false;
    if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
        text.remove_prefix(1);
        if (!text.empty() && (text.front() == '+' || text.front() == '-'))
            text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    return text.empty();
}

bool isNull(const RecordValue &value) noexcept
{
    return value.type == 0;
}

bool isNumber(const RecordValue &value) noexcept
{
    return value.isInteger() || value.type == 7;
}

bool fitsStrictly(const RecordValue &value, ShapeColumn::StrictType type) noexcept
{
    switch (type) {
    case ShapeColumn::StrictType::Any:
        return true;
    case ShapeColumn::StrictType::Integer:
        return value.isInteger();
    case ShapeColumn::StrictType::Real:
        return isNumber(value);
    case ShapeColumn::StrictType::Text:
        return value.isText();
    case ShapeColumn::StrictType::Blob:
        return value.isBlob();
    }
    return true;
}

bool looksLikeNumber(const RecordValue &text, std::uint32_t encoding)
{
    const std::string_view bytes(reinterpret_cast<const char *>(text.bytes.data()), text.bytes.size());
    if (encoding != 2 && encoding != 3)
        return looksLikeNumber(bytes);
    const std::size_t high = encoding == 2 ? 1 : 0;
    std::string narrow;
    for (std::size_t unit = 0; unit + 2 <= bytes.size(); unit += 2) {
        if (bytes[unit + high] != 0)
            return false;
        narrow += bytes[unit + 1 - high];
    }
    return looksLikeNumber(narrow);
}

/// What a column with that affinity never stores.
bool fitsAffinity(const RecordValue &value, Affinity affinity, std::uint32_t encoding)
{
    switch (affinity) {
    case Affinity::Blob:
        return true;
    case Affinity::Text:
        return !isNumber(value);
    case Affinity::Numeric:
    case Affinity::Real:
        return !value.isText() || !value.isWhole() || !looksLikeNumber(value, encoding);
    }
    return true;
}

} // namespace

QByteArray quotedName(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

QByteArray quotedText(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', "''") + '\'';
}

std::optional<TableShape> TableShape::parse(const QString &table, const QString &statement, std::uint32_t encoding)
try {
    const Connection database = schemaOf(table, statement);
    const QByteArray name = table.toUtf8();
    TableShape shape;
    shape.m_isKnown = true;
    shape.m_encoding = encoding;
    bool isStrict = false;
    {
        Statement kind(database, "SELECT wr, strict FROM pragma_table_list(?1) WHERE schema='main' AND type='table'");
        kind.bind(1, name);
        if (!kind.step())
            return std::nullopt;
        shape.m_hasRowids = kind.integer(0) == 0;
        isStrict = kind.integer(1) != 0;
    }
    std::vector<DeclaredColumn> columns = columnsOf(database, name, isStrict);
    if (columns.empty())
        return std::nullopt;
    // Without rowids a row begins with its key, in the key's order.
    if (!shape.m_hasRowids) {
        std::ranges::stable_sort(columns, {}, [](const DeclaredColumn &column) {
            return column.placeInKey > 0 ? column.placeInKey : std::numeric_limits<qint64>::max();
        });
    }
    bool hasKeyIndex = false;
    Statement index(database, "SELECT name, origin FROM pragma_index_list(?1) WHERE origin<>'c' ORDER BY seq DESC");
    index.bind(1, name);
    while (index.step()) {
        std::optional<std::vector<ConstraintKey>> keys = keysOf(database, index.text(0), columns);
        if (!keys)
            return std::nullopt;
        const bool isPrimary = index.text(1) == "pk";
        hasKeyIndex |= isPrimary;
        if (isPrimary && !shape.m_hasRowids)
            shape.m_key = std::move(*keys);
        else
            shape.m_constraints.push_back({index.text(0), std::move(*keys)});
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (shape.m_hasRowids && !hasKeyIndex && columns[i].placeInKey > 0) {
            columns[i].column.isRowid = true;
            shape.m_rowidColumn = i;
        }
        shape.m_columns.push_back(std::move(columns[i].column));
    }
    if (!shape.m_hasRowids && shape.m_key.empty())
        return std::nullopt;
    std::optional<TableColumns> defaults = TableColumns::parse(table, statement, shape.m_hasRowids, encoding);
    if (!defaults)
        return std::nullopt;
    shape.m_defaults = std::move(*defaults);
    return shape;
} catch (const SqliteError &) {
    return std::nullopt;
}

std::optional<std::size_t> TableShape::fieldsOfIndex(const QString &table, const QString &statement,
                                                     const QString &index, const QString &indexStatement)
try {
    const Connection database = schemaOf(table, statement, indexStatement);
    Statement count(database, "SELECT count(*) FROM pragma_index_xinfo(?1)");
    count.bind(1, index.toUtf8());
    const qint64 fields = count.step() ? count.integer(0) : 0;
    return fields > 0 ? std::optional(std::size_t(fields)) : std::nullopt;
} catch (const SqliteError &) {
    return std::nullopt;
}

std::optional<std::vector<std::optional<std::size_t>>> TableShape::columnsOfIndex(const QString &table,
                                                                                  const QString &statement,
                                                                                  const QString &index,
                                                                                  const QString &indexStatement)
try {
    constexpr qint64 rowid = -1;
    const Connection database = schemaOf(table, statement, indexStatement);
    const std::vector<DeclaredColumn> columns = columnsOf(database, table.toUtf8(), false);
    Statement keyIndex(database, "SELECT count(*) FROM pragma_index_list(?1) WHERE origin='pk'");
    keyIndex.bind(1, table.toUtf8());
    const bool hasKeyIndex = keyIndex.step() && keyIndex.integer(0) != 0;
    std::vector<std::optional<std::size_t>> result;
    Statement row(database, "SELECT cid FROM pragma_index_xinfo(?1) ORDER BY seqno");
    row.bind(1, index.toUtf8());
    while (row.step()) {
        const auto column = std::ranges::find(columns, row.integer(0), &DeclaredColumn::cid);
        // An INTEGER PRIMARY KEY is NULL in the row, and an entry has the rowid in its place.
        const bool isKey = column != columns.end() && !hasKeyIndex && column->placeInKey > 0;
        if (isKey || row.integer(0) == rowid)
            result.emplace_back();
        else if (column != columns.end())
            result.emplace_back(std::size_t(column - columns.begin()));
        else
            return std::nullopt;
    }
    return result.empty() ? std::nullopt : std::optional(std::move(result));
} catch (const SqliteError &) {
    return std::nullopt;
}

TableShape TableShape::ofColumns(std::size_t count)
{
    TableShape shape;
    for (std::size_t i = 0; i < count; ++i) {
        ShapeColumn column;
        column.name = "c" + QByteArray::number(qulonglong(i));
        shape.m_columns.push_back(std::move(column));
    }
    return shape;
}

bool TableShape::fits(std::span<const RecordValue> row) const
{
    if (!m_isKnown)
        return true;
    if (row.empty() || row.size() > m_columns.size() || row.size() < m_key.size())
        return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ShapeColumn &column = m_columns[i];
        if (column.isRowid) {
            if (!isNull(row[i]))
                return false;
            continue;
        }
        if (isNull(row[i])) {
            if (column.isNotNull)
                return false;
            continue;
        }
        if (!fitsStrictly(row[i], column.strict) || !fitsAffinity(row[i], column.affinity, m_encoding))
            return false;
    }
    return true;
}

double TableShape::likeness(std::span<const RecordValue> row) const noexcept
{
    if (!m_isKnown || m_columns.empty())
        return 0;
    double sum = 0;
    for (std::size_t i = 0; i < row.size() && i < m_columns.size(); ++i) {
        if (m_columns[i].isRowid) {
            sum += 1;
            continue;
        }
        if (isNull(row[i])) {
            sum += 0.5;
            continue;
        }
        switch (m_columns[i].affinity) {
        case Affinity::Blob:
            sum += row[i].isBlob() ? 1 : 0.3;
            break;
        case Affinity::Text:
            sum += row[i].isText() ? 1 : 0;
            break;
        case Affinity::Numeric:
            sum += row[i].isInteger() ? 1 : row[i].type == 7 ? 0.5 : 0;
            break;
        case Affinity::Real:
            sum += row[i].type == 7 ? 1 : isNumber(row[i]) ? 0.7 : 0;
            break;
        }
    }
    return sum / double(m_columns.size());
}

} // namespace Litecopy
