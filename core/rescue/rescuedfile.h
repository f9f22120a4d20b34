// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rescue/tablesurvey.h"
#include "sqlite/rowinserter.h"

#include <litecopy/connection.h>
#include <litecopy/rescue.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Litecopy {

class SqliteError;

/// A table of rows that belong nowhere: `lost_and_found` as the sqlite3 shell makes it, or `incomplete_rows`. It is
/// made with its first row, and grows a column where a row has more values. Thread: the connection's. Errors: throws
/// SqliteError.
class StrayRows
{
public:
    struct Origin
    {
        QByteArray table; ///< for `incomplete_rows`; empty where it isn't known
        std::uint32_t root = 0;
        std::uint32_t page = 0;
        std::optional<std::int64_t> rowid;
    };

    /// `name` gets a number where `taken` has it.
    StrayRows(Connection &connection, QByteArray name, bool namesTable, std::uint32_t encoding);

    /// Before the first row.
    void avoid(const std::vector<QByteArray> &taken);
    void add(const Origin &origin, std::span<const RecordValue> values);
    /// Of the row that was added last.
    [[nodiscard]] std::int64_t lastRow();
    void remove(std::int64_t row);
    /// The rows of `table` that `rowids` selects, with its columns.
    void addSelected(const QByteArray &table, std::size_t columns, std::uint32_t root, const QByteArray &rowids);
    [[nodiscard]] const QByteArray &name() const noexcept { return m_name; }
    [[nodiscard]] qint64 rows() const noexcept { return m_rows; }

private:
    void widen(std::size_t columns);
    [[nodiscard]] QByteArray columnList(std::size_t columns) const;

    Connection &m_connection;
    QByteArray m_name;
    bool m_namesTable;
    std::uint32_t m_encoding;
    std::size_t m_columns = 0;
    qint64 m_rows = 0;
    std::unique_ptr<RowInserter> m_inserter;
};

/// One object of a schema, as sqlite_schema has it.
struct SchemaRow
{
    QString type;
    QString name;
    QString table;
    std::uint32_t root = 0;
    QString sql;
};

/// Whether a statement or the rows are what is wrong: not the new file.
[[nodiscard]] bool isOfContent(const SqliteError &error) noexcept;

/// The new database while it is filled.
///
/// Each table is made as plain columns first, without types, constraints or expressions, so that each row goes in as it
/// is stored. When all rows are there the schema gets the tables' own statements. No expression of them is ever run.
/// Thread: the connection's. Errors: throws SqliteError.
class RescuedFile
{
public:
    /// An empty one. `header` is the damaged database's.
    RescuedFile(Connection connection, const DatabaseHeader &header);

    [[nodiscard]] Connection &connection() noexcept { return m_connection; }
    [[nodiscard]] StrayRows &lostAndFound() noexcept { return m_lostAndFound; }
    [[nodiscard]] StrayRows &incompleteRows() noexcept { return m_incompleteRows; }

    void avoidNames(const std::vector<SchemaRow> &schema);
    /// Makes the table with plain columns, and the statement that fills it. Parameter 1 is the rowid where the table
    /// has rowids.
    [[nodiscard]] std::unique_ptr<RowInserter> makeTable(const DamagedTable &table);
    /// Makes the indexes of PRIMARY KEY and UNIQUE. Of rows that have one key, the first stays and the others go to
    /// `lost_and_found`: returns how many. False in `isKept` where the table has to stay without its constraints.
    [[nodiscard]] qint64 makeConstraints(const DamagedTable &table, bool &isKept);
    /// Puts the tables' own statements into the schema. `plain` are those that stay as they are.
    void adoptStatements(const std::vector<DamagedTable> &tables, const std::vector<bool> &plain);
    /// Makes an index, a view or a trigger. Throws SqliteError where SQLite doesn't take the statement.
    void makeObject(const SchemaRow &row);
    /// Enters a virtual table, whose own tables are there. Where SQLite doesn't understand its row it is not entered,
    /// and what SQLite says is returned.
    [[nodiscard]] QByteArray addVirtualTable(const SchemaRow &row);
    void removeVirtualTable(const SchemaRow &row);
    /// Of a table with rowids, before its own statement is adopted. False where there is none.
    bool removeRow(const DamagedTable &table, std::int64_t rowid);
    void finish();

private:
    /// Brings what was written into it to the connection's own schema.
    void readSchemaAnew();

    Connection m_connection;
    std::uint32_t m_encoding;
    StrayRows m_lostAndFound;
    StrayRows m_incompleteRows;
};

} // namespace Litecopy
