// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/tablecolumns.h"

#include "format/btreepage.h"
#include "sqlite/affinity.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <algorithm>
#include <bit>
#include <limits>

namespace Litecopy {

namespace {

SqlValue valueOf(const RecordValue &value)
{
    if (value.isInteger())
        return value.integer();
    if (value.type == 7)
        return std::bit_cast<double>(value.integer());
    QByteArray bytes(reinterpret_cast<const char *>(value.bytes.data()), qsizetype(value.bytes.size()));
    if (value.isText())
        return SqlText{std::move(bytes)};
    return value.isBlob() ? SqlValue(SqlBlob{std::move(bytes)}) : SqlValue();
}

QByteArray quotedName(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

/// A database in memory that has the table, with one row that was stored before all columns but the first were added.
/// SQLite parses the statement as part of a schema, so that nothing of it is run; what a short row lacks it takes from
/// constants alone.
Connection databaseWithShortRow(const QString &table, const QString &statement, bool hasRowids, std::uint32_t encoding)
{
    Connection database = Connection::openMemory();
    database.execute(encoding == 2       ? "PRAGMA encoding='UTF-16le'"
                         : encoding == 3 ? "PRAGMA encoding='UTF-16be'"
                                         : "PRAGMA encoding='UTF-8'");
    database.execute(hasRowids ? "CREATE TABLE short(k)" : "CREATE TABLE short(k PRIMARY KEY) WITHOUT ROWID");
    database.execute("INSERT INTO short VALUES(1); PRAGMA writable_schema=ON");
    Statement change(database, "UPDATE sqlite_master SET name=?1, tbl_name=?1, sql=?2");
    change.bind(1, table.toUtf8()).bind(2, statement.toUtf8());
    static_cast<void>(change.step());
    change.reset();
    // Makes SQLite read the schema again.
    database.execute("PRAGMA writable_schema=RESET");
    return database;
}

/// A column's value in the short row.
SqlValue valueIn(const Connection &database, const QByteArray &table, const QByteArray &column)
{
    // NOT INDEXED: this database never made the index of a UNIQUE column.
    const QByteArray name = quotedName(column);
    Statement row(database,
                  "SELECT typeof(" + name + "), " + name + ", CAST(" + name + " AS BLOB) FROM " + quotedName(table)
                      + " NOT INDEXED");
    if (!row.step())
        return {};
    const QByteArray type = row.text(0);
    if (type == "integer")
        return std::int64_t(row.integer(1));
    if (type == "real")
        return row.real(1);
    if (type == "text")
        return SqlText{row.text(2)};
    return type == "blob" ? SqlValue(SqlBlob{row.text(2)}) : SqlValue();
}

} // namespace

namespace {

/// As SQLite does it (utf.c, READ_UTF16LE): half a pair takes whatever follows it for the other half.
QByteArray utf8Of(const QByteArray &text, bool isBigEndian)
{
    const auto unit = [&](qsizetype at) {
        const auto high = static_cast<unsigned char>(text[at + (isBigEndian ? 0 : 1)]);
        const auto low = static_cast<unsigned char>(text[at + (isBigEndian ? 1 : 0)]);
        return std::uint32_t(high) << 8 | low;
    };
    const qsizetype end = text.size() / 2 * 2;
    QByteArray bytes;
    bytes.reserve(end);
    const auto add = [&bytes](std::uint32_t lead, std::uint32_t code, int rest) {
        bytes += char(lead | (code >> (6 * rest)));
        while (rest-- > 0)
            bytes += char(0x80 | ((code >> (6 * rest)) & 0x3f));
    };
    for (qsizetype at = 0; at < end; at += 2) {
        std::uint32_t code = unit(at);
        if (code >= 0xd800 && code < 0xe000 && at + 2 < end) {
            at += 2;
            code = (unit(at) & 0x3ff) + ((code & 0x3f) << 10) + (((code & 0x3c0) + 0x40) << 10);
        }
        if (code < 0x80)
            add(0, code, 0);
        else if (code < 0x800)
            add(0xc0, code, 1);
        else if (code < 0x10000)
            add(0xe0, code, 2);
        else
            add(0xf0, code, 3);
    }
    return bytes;
}

} // namespace

void convertToUtf8(SqlRow &row, std::uint32_t encoding)
{
    if (encoding != 2 && encoding != 3)
        return;
    for (SqlValue &value : row) {
        if (auto *const text = std::get_if<SqlText>(&value))
            text->bytes = utf8Of(text->bytes, encoding == 3);
    }
}

std::vector<TableColumns::Column> TableColumns::columnsOf(const Connection &database, const QByteArray &table)
{
    constexpr qint64 virtualColumn = 2; // generated, and not stored
    std::vector<Column> columns;
    Statement row(database, "SELECT name, type, pk, dflt_value FROM pragma_table_xinfo(?1) WHERE hidden <> ?2");
    row.bind(1, table).bind(2, virtualColumn);
    while (row.step()) {
        Column column;
        column.isReal = affinityOf(row.text(1)) == Affinity::Real;
        column.placeInKey = row.integer(2) > 0 ? row.integer(2) : std::numeric_limits<qint64>::max();
        if (!row.isNull(3))
            column.defaultValue = valueIn(database, table, row.text(0));
        columns.push_back(std::move(column));
    }
    return columns;
}

std::optional<TableColumns> TableColumns::parse(const QString &table, const QString &statement, bool hasRowids,
                                                std::uint32_t encoding)
{
    try {
        const Connection database = databaseWithShortRow(table, statement, hasRowids, encoding);
        std::vector<Column> columns = columnsOf(database, table.toUtf8());
        if (columns.empty())
            return std::nullopt;
        // Without rowids the key comes first, in its own order.
        if (!hasRowids)
            std::ranges::stable_sort(columns, {}, &Column::placeInKey);
        TableColumns result;
        result.m_columns = std::move(columns);
        return result;
    } catch (const SqliteError &) {
        return std::nullopt;
    }
}

std::optional<SqlRow> TableColumns::row(std::span<const std::byte> record) const
{
    std::vector<std::byte> padded(record.begin(), record.end());
    padded.resize(record.size() + pagePadding);
    RecordReader values{std::span(padded).first(record.size())};
    SqlRow row;
    while (const std::optional<RecordValue> value = values.next()) {
        if (!value->isWhole())
            return std::nullopt;
        row.push_back(valueOf(*value));
    }
    if (values.isDamaged())
        return std::nullopt;
    const std::size_t stored = row.size();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i >= stored)
            row.push_back(m_columns[i].defaultValue);
        const auto *const integer = std::get_if<std::int64_t>(&row[i]);
        if (m_columns[i].isReal && integer)
            row[i] = double(*integer);
    }
    return row;
}

} // namespace Litecopy
