// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/checkparts.h"

#include "sqlite/affinity.h"
#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace Litecopy {

namespace {

/// A chain of OR is as deep as it has members, and SQLite takes 1000 at most.
constexpr std::size_t mostConditions = 400;
/// Parts of a table, where it has rows enough.
constexpr qint64 piecesPerTable = 16;
constexpr qint64 rowsPerPiece = 4096;

QByteArray quoted(const QByteArray &name, char quote)
{
    QByteArray text = name;
    text.replace(QByteArray(1, quote), QByteArray(2, quote));
    return quote + text + quote;
}

struct Column
{
    QByteArray name;
    QByteArray type;
    bool notNull = false;
    bool isVirtual = false;
    bool isOfKey = false;
};

struct Table
{
    QByteArray name;
    bool strict = false;
    std::vector<Column> columns;
    std::optional<QByteArray> rowid; ///< a name for it
    std::optional<QByteArray> rowidColumn; ///< that is the rowid itself: INTEGER PRIMARY KEY
    bool hasExpressions = false; ///< in virtual columns, and in indexes

    [[nodiscard]] bool isStored(const Column &column) const { return !column.isVirtual && column.name != rowidColumn; }
    [[nodiscard]] bool hasVirtualColumns() const { return std::ranges::any_of(columns, &Column::isVirtual); }
};

std::vector<Column> columnsOf(Connection &connection, const QByteArray &table)
{
    std::vector<Column> columns;
    const QByteArray sql = "PRAGMA main.table_xinfo(" + quoted(table, '"') + ")";
    for (Statement row(connection, sql.constData()); row.step();)
        columns.push_back(
            {row.text(1), row.text(2).toUpper(), row.integer(3) != 0, row.integer(6) == 2, row.integer(5) != 0});
    return columns;
}

bool canBePrepared(Connection &connection, const QByteArray &sql)
{
    try {
        const Statement statement(connection, sql.constData());
        return true;
    } catch (const SqliteError &error) {
        if (kindOf(error.extendedCode()) != ResultKind::Other)
            throw;
        return false;
    }
}

/// None in a table WITHOUT ROWID, nor where columns have all its names.
std::optional<QByteArray> rowidOf(Connection &connection, const Table &table)
{
    for (const char *const name : {"rowid", "_rowid_", "oid"}) {
        const bool isColumn = std::ranges::any_of(
            table.columns, [&](const Column &column) { return column.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (!isColumn)
            return canBePrepared(connection, QByteArray("SELECT ") + name + " FROM main." + quoted(table.name, '"'))
                ? std::optional<QByteArray>(name)
                : std::nullopt;
    }
    return std::nullopt;
}

/// A key that is no rowid has an index: one of two columns, of another type, or INTEGER PRIMARY KEY DESC.
bool hasKeyIndex(Connection &connection, const QByteArray &table)
{
    const QByteArray list = "PRAGMA main.index_list(" + quoted(table, '"') + ")";
    for (Statement index(connection, list.constData()); index.step();) {
        if (index.text(3) == "pk")
            return true;
    }
    return false;
}

/// Its values stand in no record, so nothing can be wrong with them.
std::optional<QByteArray> rowidColumnOf(Connection &connection, const Table &table)
{
    const auto key = std::ranges::find_if(table.columns, &Column::isOfKey);
    if (key == table.columns.end() || key->type != "INTEGER" || !table.rowid || hasKeyIndex(connection, table.name))
        return std::nullopt;
    return key->name;
}

bool hasIndexedExpressions(Connection &connection, const QByteArray &table)
{
    const QByteArray list = "PRAGMA main.index_list(" + quoted(table, '"') + ")";
    for (Statement index(connection, list.constData()); index.step();) {
        if (index.integer(4) != 0)
            return true; // partial: with WHERE
        const QByteArray info = "PRAGMA main.index_xinfo(" + quoted(index.text(1), '"') + ")";
        for (Statement column(connection, info.constData()); column.step();) {
            if (column.integer(1) == -2)
                return true;
        }
    }
    return false;
}

std::vector<Table> tablesIn(Connection &connection, const std::function<void()> &checkpoint)
{
    std::vector<std::pair<QByteArray, QByteArray>> names;
    for (Statement row(connection, "SELECT name, sql FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0");
         row.step();)
        names.emplace_back(row.text(0), row.text(1));
    std::vector<Table> tables;
    for (const auto &[name, sql] : names) {
        checkpoint();
        Table table;
        table.name = name;
        table.columns = columnsOf(connection, name);
        if (table.columns.empty())
            continue; // the schema doesn't know it: the walk tells what became of its pages
        table.strict = sql.mid(sql.lastIndexOf(')')).toUpper().contains("STRICT");
        table.rowid = rowidOf(connection, table);
        table.rowidColumn = rowidColumnOf(connection, table);
        table.hasExpressions = table.hasVirtualColumns() || hasIndexedExpressions(connection, name);
        tables.push_back(std::move(table));
    }
    return tables;
}

/// The values of typeof() that a STRICT table's column of this type can't have, as a list in SQL. Empty for ANY.
QByteArray typesForbidden(const QByteArray &type)
{
    if (type == "INT" || type == "INTEGER")
        return "'real','text','blob'";
    if (type == "REAL")
        return "'text','blob'";
    if (type == "TEXT")
        return "'integer','real','blob'";
    if (type == "BLOB")
        return "'integer','real','text'";
    return {};
}

struct Condition
{
    QByteArray sql;
    QByteArray told;
};

/// In a column of that affinity SQLite stores no such value; quick_check looks for the same.
std::optional<Condition> strangeValue(const Column &column, const QByteArray &type, bool strict)
{
    if (strict) {
        const QByteArray forbidden = typesForbidden(column.type);
        if (forbidden.isEmpty())
            return std::nullopt;
        return Condition{type + " IN (" + forbidden + ")", "non-" + column.type + " value in "};
    }
    switch (affinityOf(column.type)) {
    case Affinity::Text:
        return Condition{type + " IN ('integer','real')", "NUMERIC value in "};
    case Affinity::Numeric:
    case Affinity::Real:
        // The comparison makes a number of a text that looks like one, and every number is less than any text.
        return Condition{"(" + type + "='text' AND " + quoted(column.name, '"') + "<'')", "TEXT value in "};
    case Affinity::Blob:
        break;
    }
    return std::nullopt;
}

/// typeof() asks a value's header alone: a value is read only where it is a text in a column for numbers.
std::vector<Condition> conditionsOf(const Table &table)
{
    std::vector<Condition> conditions;
    for (const Column &column : table.columns) {
        if (!table.isStored(column))
            continue;
        const QByteArray type = "typeof(" + quoted(column.name, '"') + ")";
        const QByteArray name = table.name + '.' + column.name;
        if (column.notNull)
            conditions.push_back({type + "='null'", "NULL value in " + name});
        if (auto strange = strangeValue(column, type, table.strict)) {
            strange->told += name;
            conditions.push_back(*strange);
        }
    }
    return conditions;
}

/// Empty where the rows can't be read in parts.
QByteArray rowsStatement(const Table &table)
{
    if (!table.rowid)
        return {};
    const std::vector<Condition> conditions = conditionsOf(table);
    if (conditions.size() > mostConditions)
        return {};
    // The header of each record is read to its end. Not more typeof() than that: each takes as long as the next row
    // does.
    const auto last = std::find_if(table.columns.rbegin(), table.columns.rend(),
                                   [&table](const Column &column) { return table.isStored(column); });
    if (last == table.columns.rend() && !table.rowidColumn)
        return {};
    QByteArrayList wrong;
    QByteArray told;
    for (const Condition &condition : conditions) {
        wrong << condition.sql;
        told += " WHEN " + condition.sql + " THEN " + quoted(condition.told, '\'');
    }
    const bool hasLast = last != table.columns.rend();
    if (!hasLast || (!last->notNull && !strangeValue(*last, {}, table.strict)))
        wrong << "typeof(" + (hasLast ? quoted(last->name, '"') : *table.rowid) + ")='none'"; // never true
    return "SELECT CASE" + told + " WHEN 1 THEN '' END FROM main." + quoted(table.name, '"') + " NOT INDEXED WHERE "
        + *table.rowid + " BETWEEN ?1 AND ?2 AND (" + wrong.join(" OR ") + ") LIMIT 100";
}

void addRows(std::vector<CheckPart> &parts, Connection &connection, const Table &table, const QByteArray &sql)
{
    const QByteArray name = quoted(table.name, '"');
    qint64 first = 0;
    qint64 last = 0;
    try {
        const auto end = [&](const char *order) {
            const QByteArray ask =
                "SELECT " + *table.rowid + " FROM main." + name + " NOT INDEXED ORDER BY 1 " + order + " LIMIT 1";
            return connection.queryInteger(ask.constData());
        };
        first = end("ASC");
        last = end("DESC");
    } catch (const SqliteError &error) {
        if (kindOf(error.extendedCode()) != ResultKind::Corrupt)
            throw;
        // The walk tells what is wrong with it.
        first = last = 0;
    }
    const quint64 span = quint64(last) - quint64(first);
    const qint64 pieces =
        last <= first ? 1 : std::clamp<qint64>(qint64(span / quint64(rowsPerPiece)), 1, piecesPerTable);
    const quint64 step = span / quint64(pieces);
    for (qint64 piece = 0; piece < pieces; ++piece) {
        const auto from = qint64(quint64(first) + quint64(piece) * step);
        const auto to = qint64(quint64(first) + quint64(piece + 1) * step - 1);
        CheckPart part;
        part.kind = CheckPart::Kind::Rows;
        part.table = table.name;
        part.sql = sql;
        part.firstRow = piece == 0 ? std::numeric_limits<qint64>::min() : from;
        part.lastRow = piece == pieces - 1 ? std::numeric_limits<qint64>::max() : to;
        parts.push_back(std::move(part));
    }
}

/// The pragmas take it for the number of problems they are to tell.
bool looksLikeNumber(const QByteArray &name)
{
    const qsizetype digit = name.startsWith('-') || name.startsWith('+') ? 1 : 0;
    return digit < name.size() && name[digit] >= '0' && name[digit] <= '9';
}

/// SQLite's own check of one table, or of all where `table` is empty.
CheckPart pragmaPart(const char *pragma, const Table &table, bool evaluates)
{
    CheckPart part;
    part.kind = CheckPart::Kind::Table;
    part.table = table.name;
    part.sql =
        "PRAGMA main." + QByteArray(pragma) + '(' + (table.name.isEmpty() ? "100" : quoted(table.name, '"')) + ')';
    part.rows = rowsStatement(table);
    part.evaluates = evaluates;
    return part;
}

} // namespace

std::vector<CheckPart> partsOfCheck(Connection &connection, CheckLevel level, const std::function<void()> &checkpoint)
{
    const bool full = level == CheckLevel::Full;
    const std::vector<Table> tables = tablesIn(connection, checkpoint);
    std::vector<CheckPart> parts(1);
    parts.front().sql = "PRAGMA main.quick_check(100)";
    parts.front().evaluates = std::ranges::any_of(tables, &Table::hasVirtualColumns);
    bool needsWhole = false;
    for (const Table &table : tables) {
        checkpoint();
        const QByteArray rows = rowsStatement(table);
        const bool readsRows = !rows.isEmpty() && (!full || looksLikeNumber(table.name));
        if (readsRows)
            addRows(parts, connection, table, rows);
        else if (!looksLikeNumber(table.name))
            parts.push_back(full ? pragmaPart("integrity_check", table, table.hasExpressions)
                                 : pragmaPart("quick_check", table, table.hasVirtualColumns()));
        needsWhole = needsWhole || (looksLikeNumber(table.name) && (full || !readsRows));
    }
    if (needsWhole)
        parts.push_back(pragmaPart(full ? "integrity_check" : "quick_check", {},
                                   std::ranges::any_of(tables, &Table::hasExpressions)));
    return parts;
}

} // namespace Litecopy
