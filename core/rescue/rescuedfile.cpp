// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/rescuedfile.h"

#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

QByteArray columnName(std::size_t column)
{
    return "\"c" + QByteArray::number(qulonglong(column)) + '"';
}

bool isBuiltInCollation(const QByteArray &name)
{
    const QByteArray upper = name.toUpper();
    return upper == "BINARY" || upper == "NOCASE" || upper == "RTRIM";
}

bool hasForeignCollation(const std::vector<ConstraintKey> &keys)
{
    return !std::ranges::all_of(keys, [](const ConstraintKey &key) { return isBuiltInCollation(key.collation); });
}

/// A collation that only the application has is left out.
QByteArray keyList(const std::vector<ConstraintKey> &keys)
{
    QByteArrayList list;
    for (const ConstraintKey &key : keys) {
        const QByteArray collation = isBuiltInCollation(key.collation) ? key.collation : QByteArray("BINARY");
        list += columnName(key.column) + " COLLATE " + quotedName(collation) + (key.isDescending ? " DESC" : "");
    }
    return list.join(", ");
}

/// Columns with their own names, no more: for a table whose constraints can't be kept.
QByteArray plainStatement(const DamagedTable &table)
{
    QByteArrayList columns;
    for (const ShapeColumn &column : table.shape.columns())
        columns += quotedName(column.name) + (column.isRowid ? " INTEGER PRIMARY KEY" : "");
    return "CREATE TABLE " + quotedName(table.name.toUtf8()) + '(' + columns.join(", ") + ')';
}

} // namespace

StrayRows::StrayRows(Connection &connection, QByteArray name, bool namesTable, std::uint32_t encoding)
    : m_connection(connection)
    , m_name(std::move(name))
    , m_namesTable(namesTable)
    , m_encoding(encoding)
{
}

void StrayRows::avoid(const std::vector<QByteArray> &taken)
{
    const QByteArray plain = m_name;
    const auto isTaken = [&] {
        return std::ranges::any_of(
            taken, [this](const QByteArray &name) { return name.compare(m_name, Qt::CaseInsensitive) == 0; });
    };
    for (int number = 0; isTaken(); ++number)
        m_name = plain + '_' + QByteArray::number(number);
}

QByteArray StrayRows::columnList(std::size_t columns) const
{
    QByteArrayList list{"rootpgno", "pgno", "nfield", "id"};
    if (m_namesTable)
        list.prepend("tbl");
    for (std::size_t i = 0; i < columns; ++i)
        list += columnName(i);
    return list.join(", ");
}

void StrayRows::widen(std::size_t columns)
{
    if (m_inserter && columns <= m_columns)
        return;
    m_inserter.reset();
    if (m_rows == 0 && m_columns == 0) {
        m_columns = std::max<std::size_t>(columns, 1);
        m_connection.execute("CREATE TABLE " + quotedName(m_name) + '(' + columnList(m_columns) + ')');
    }
    for (; m_columns < columns; ++m_columns)
        m_connection.execute("ALTER TABLE " + quotedName(m_name) + " ADD COLUMN " + columnName(m_columns));
    QByteArrayList parameters;
    for (std::size_t i = 0; i < m_columns + (m_namesTable ? 5 : 4); ++i)
        parameters += "?";
    m_inserter = std::make_unique<RowInserter>(
        m_connection, "INSERT INTO " + quotedName(m_name) + " VALUES(" + parameters.join(',') + ')', m_encoding);
}

void StrayRows::add(const Origin &origin, std::span<const RecordValue> values)
{
    widen(values.size());
    int parameter = 0;
    if (m_namesTable && origin.table.isEmpty())
        m_inserter->bindNull(++parameter);
    else if (m_namesTable)
        m_inserter->bindText(++parameter, origin.table);
    m_inserter->bind(++parameter, std::int64_t(origin.root));
    m_inserter->bind(++parameter, std::int64_t(origin.page));
    m_inserter->bind(++parameter, std::int64_t(values.size()));
    if (origin.rowid)
        m_inserter->bind(++parameter, *origin.rowid);
    else
        m_inserter->bindNull(++parameter);
    for (std::size_t i = 0; i < m_columns; ++i) {
        // Half a number is none.
        if (i < values.size() && (values[i].isWhole() || values[i].isText() || values[i].isBlob()))
            m_inserter->bind(++parameter, values[i]);
        else
            m_inserter->bindNull(++parameter);
    }
    m_inserter->insert();
    ++m_rows;
}

std::int64_t StrayRows::lastRow()
{
    return m_connection.queryInteger("SELECT last_insert_rowid()");
}

void StrayRows::remove(std::int64_t row)
{
    m_connection.execute("DELETE FROM " + quotedName(m_name) + " WHERE rowid=" + QByteArray::number(qint64(row)));
    if (--m_rows != 0)
        return;
    m_inserter.reset();
    m_columns = 0;
    m_connection.execute("DROP TABLE " + quotedName(m_name));
}

void StrayRows::addSelected(const QByteArray &table, std::size_t columns, std::uint32_t root, const QByteArray &rowids)
{
    widen(columns);
    QByteArrayList values;
    for (std::size_t i = 0; i < columns; ++i)
        values += columnName(i);
    m_connection.execute("INSERT INTO " + quotedName(m_name) + '(' + columnList(columns) + ") SELECT "
                         + QByteArray::number(root) + ", NULL, " + QByteArray::number(qulonglong(columns)) + ", rowid, "
                         + values.join(", ") + " FROM " + quotedName(table) + " WHERE rowid IN (" + rowids + ')');
    m_rows += m_connection.queryInteger("SELECT changes()");
}

bool isOfContent(const SqliteError &error) noexcept
{
    switch (kindOf(error.extendedCode())) {
    case ResultKind::Corrupt:
    case ResultKind::Misuse:
    case ResultKind::Other:
        return true;
    default:
        return false;
    }
}

RescuedFile::RescuedFile(Connection connection, const DatabaseHeader &header)
    : m_connection(std::move(connection))
    , m_encoding(header.encoding)
    , m_lostAndFound(m_connection, "lost_and_found", false, header.encoding)
    , m_incompleteRows(m_connection, "incomplete_rows", true, header.encoding)
{
    const QByteArray encoding = header.encoding == 2 ? "UTF-16le" : header.encoding == 3 ? "UTF-16be" : "UTF-8";
    const QByteArray vacuum = header.largestRootPage == 0 ? "0" : header.incrementalVacuum != 0 ? "2" : "1";
    // Thrown away on any end but success: no journal on the drive and no syncing. A journal in memory undoes a
    // statement that fails. Rows come in the order of their keys: of the pages behind them none is needed again, and
    // memory that stays in the processor's reach is faster than more of it.
    m_connection.execute("PRAGMA page_size=" + QByteArray::number(header.pageSize) + "; PRAGMA encoding='" + encoding
                         + "'; PRAGMA auto_vacuum=" + vacuum
                         + "; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; "
                           "PRAGMA cache_size=-4096; PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; "
                           "PRAGMA writable_schema=ON; PRAGMA user_version="
                         + QByteArray::number(std::int32_t(header.userVersion))
                         + "; PRAGMA application_id=" + QByteArray::number(std::int32_t(header.applicationId)));
    // Of SQLite's own functions; the connection has no others.
    m_connection.setSchemaTrusted(true);
    m_connection.execute("BEGIN");
}

void RescuedFile::avoidNames(const std::vector<SchemaRow> &schema)
{
    std::vector<QByteArray> names;
    for (const SchemaRow &row : schema)
        names.push_back(row.name.toUtf8());
    m_lostAndFound.avoid(names);
    m_incompleteRows.avoid(names);
}

std::unique_ptr<RowInserter> RescuedFile::makeTable(const DamagedTable &table)
{
    QByteArrayList columns;
    QByteArrayList parameters;
    for (std::size_t i = 0; i < table.shape.columns().size(); ++i) {
        columns += columnName(i);
        parameters += "?";
    }
    const QByteArray name = quotedName(table.name.toUtf8());
    if (!table.shape.hasRowids()) {
        m_connection.execute("CREATE TABLE " + name + '(' + columns.join(", ") + ", PRIMARY KEY("
                             + keyList(table.shape.key()) + ")) WITHOUT ROWID");
    } else {
        m_connection.execute("CREATE TABLE " + name + '(' + columns.join(", ") + ')');
        columns.prepend("rowid");
        parameters.prepend("?");
    }
    return std::make_unique<RowInserter>(m_connection,
                                         "INSERT OR IGNORE INTO " + name + '(' + columns.join(", ") + ") VALUES("
                                             + parameters.join(',') + ')',
                                         m_encoding);
}

qint64 RescuedFile::makeConstraints(const DamagedTable &table, bool &isKept)
{
    qint64 moved = 0;
    const QByteArray name = table.name.toUtf8();
    isKept = table.shape.isKnown() && !hasForeignCollation(table.shape.key())
        && std::ranges::none_of(table.shape.constraints(), hasForeignCollation, &ConstraintIndex::keys);
    if (!isKept)
        return moved;
    for (const ConstraintIndex &index : table.shape.constraints()) {
        const QByteArray create = "CREATE UNIQUE INDEX " + quotedName(index.name) + " ON " + quotedName(name) + '('
            + keyList(index.keys) + ')';
        try {
            m_connection.execute(create);
            continue;
        } catch (const SqliteError &error) {
            if (kindOf(error.extendedCode()) != ResultKind::Corrupt)
                throw;
        }
        if (!table.shape.hasRowids()) {
            // Rows of these have no rowid to tell them apart by.
            isKept = false;
            return moved;
        }
        QByteArrayList keys;
        QByteArrayList present;
        for (const ConstraintKey &key : index.keys) {
            keys += columnName(key.column) + " COLLATE " + quotedName(key.collation);
            present += columnName(key.column) + " IS NOT NULL";
        }
        m_connection.execute("CREATE TEMP TABLE repeated AS SELECT id FROM (SELECT rowid AS id, row_number() OVER "
                             "(PARTITION BY "
                             + keys.join(", ") + " ORDER BY rowid) AS place FROM " + quotedName(name) + " WHERE "
                             + present.join(" AND ") + ") WHERE place>1");
        m_lostAndFound.addSelected(name, table.shape.columns().size(), table.root, "SELECT id FROM temp.repeated");
        m_connection.execute("DELETE FROM " + quotedName(name) + " WHERE rowid IN (SELECT id FROM temp.repeated)");
        moved += m_connection.queryInteger("SELECT changes()");
        m_connection.execute("DROP TABLE temp.repeated");
        m_connection.execute(create);
    }
    return moved;
}

void RescuedFile::adoptStatements(const std::vector<DamagedTable> &tables, const std::vector<bool> &plain)
{
    {
        Statement change(m_connection, "UPDATE sqlite_master SET sql=?2 WHERE type='table' AND name=?1");
        for (std::size_t i = 1; i < tables.size(); ++i) {
            if (plain[i] && (!tables[i].shape.isKnown() || !tables[i].shape.hasRowids()))
                continue;
            change.bind(1, tables[i].name.toUtf8())
                .bind(2, plain[i] ? plainStatement(tables[i]) : tables[i].sql.toUtf8());
            static_cast<void>(change.step());
            change.reset();
        }
    }
    m_connection.execute(
        "UPDATE sqlite_master SET sql=NULL WHERE type='index' AND name LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\'");
    // The cache stays small: SQLite sorts the entries of an index in as much memory. Runs that the processor's own
    // cache holds, merged from a file, take half the time of one sorting of 64 MiB, which waits for memory at each
    // step.
    readSchemaAnew();
}

void RescuedFile::makeObject(const SchemaRow &row)
{
    Statement make(m_connection, row.sql.toUtf8());
    static_cast<void>(make.step());
}

void RescuedFile::readSchemaAnew()
{
    m_connection.execute("COMMIT; PRAGMA writable_schema=RESET; PRAGMA writable_schema=ON; BEGIN");
}

QByteArray RescuedFile::addVirtualTable(const SchemaRow &row)
{
    {
        Statement add(m_connection,
                      "INSERT INTO sqlite_master(type, name, tbl_name, rootpage, sql) "
                      "VALUES('table', ?1, ?1, 0, ?2)");
        add.bind(1, row.name.toUtf8()).bind(2, row.sql.toUtf8());
        static_cast<void>(add.step());
    }
    // While the schema may be written SQLite passes over what it doesn't understand there.
    m_connection.execute("COMMIT; PRAGMA writable_schema=RESET");
    QByteArray wrong;
    try {
        static_cast<void>(m_connection.queryInteger("SELECT count(*) FROM sqlite_master"));
    } catch (const SqliteError &error) {
        if (!isOfContent(error))
            throw;
        wrong = error.text();
    }
    m_connection.execute("PRAGMA writable_schema=ON; BEGIN");
    if (!wrong.isEmpty())
        removeVirtualTable(row);
    return wrong;
}

void RescuedFile::removeVirtualTable(const SchemaRow &row)
{
    {
        Statement remove(m_connection, "DELETE FROM sqlite_master WHERE type='table' AND name=?1 AND rootpage=0");
        remove.bind(1, row.name.toUtf8());
        static_cast<void>(remove.step());
    }
    readSchemaAnew();
}

bool RescuedFile::removeRow(const DamagedTable &table, std::int64_t rowid)
{
    m_connection.execute("DELETE FROM " + quotedName(table.name.toUtf8())
                         + " WHERE rowid=" + QByteArray::number(qint64(rowid)));
    return m_connection.queryInteger("SELECT changes()") != 0;
}

void RescuedFile::finish()
{
    m_connection.execute("COMMIT");
    m_connection.close();
}

} // namespace Litecopy
