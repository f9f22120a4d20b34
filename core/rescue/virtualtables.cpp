// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/virtualtables.h"

#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <algorithm>
#include <vector>

namespace Litecopy {

namespace {

using Outcome = VirtualTableOutcome;

struct OwnTable
{
    QByteArray name;
    QByteArray sql;
};

/// Those that the file lacks, of the tables that a new virtual table of that statement would make for itself. None
/// where SQLite can't make one here, because it needs a table that is elsewhere.
std::vector<OwnTable> missingTables(const Connection &file, const SchemaRow &row)
{
    std::vector<OwnTable> missing;
    if (!row.sql.startsWith(u"CREATE VIRTUAL TABLE ", Qt::CaseInsensitive))
        return missing;
    try {
        const Connection memory = Connection::openMemory();
        Statement make(memory, row.sql.toUtf8());
        static_cast<void>(make.step());
        Statement own(memory, "SELECT name, sql FROM sqlite_master WHERE type='table' AND rootpage>0");
        while (own.step())
            missing.push_back({own.text(0), own.text(1)});
    } catch (const SqliteError &) {
        return {};
    }
    Statement isThere(file, "SELECT 1 FROM sqlite_master WHERE type='table' AND name=?1 COLLATE NOCASE");
    std::erase_if(missing, [&isThere](const OwnTable &table) {
        isThere.bind(1, table.name);
        const bool found = isThere.step();
        isThere.reset();
        return found;
    });
    return missing;
}

/// Of an index of text: one that is made anew from the rows that it is an index of.
bool isOfIndex(const OwnTable &table)
{
    constexpr const char *parts[] = {"_data", "_idx", "_docsize", "_segments", "_segdir", "_stat"};
    return std::ranges::any_of(parts, [&table](const char *part) { return table.name.endsWith(part); });
}

/// Nothing but the name of a module or tokenizer is wrong, or it is an application's own.
bool isOfForeignProgram(const QByteArray &reason)
{
    return reason.startsWith("no such module") || reason.startsWith("no such tokenizer")
        || reason.startsWith("unknown tokenizer");
}

void rebuild(Connection &connection, const SchemaRow &row, const std::vector<OwnTable> &missing)
{
    const QByteArray plain = row.name.toUtf8();
    const QByteArray name = quotedName(plain);
    for (const OwnTable &table : missing)
        connection.execute(table.sql);
    // FTS5 doesn't open an index that lacks its first rows: it begins with an empty one, as for a new table.
    if (row.sql.contains(u"fts5", Qt::CaseInsensitive)) {
        const QByteArray data = quotedName(plain + "_data");
        connection.execute("DELETE FROM " + data + "; DELETE FROM " + quotedName(plain + "_idx") + "; INSERT INTO "
                           + data + " VALUES(1, X''), (10, X'00000000000000')");
    }
    if (row.sql.contains(u"fts", Qt::CaseInsensitive))
        connection.execute("INSERT INTO " + name + '(' + name + ") VALUES('rebuild')");
    else if (connection.queryText("SELECT rtreecheck(" + quotedText(plain) + ')') != "ok")
        throw SqliteError::misuse("its own tables lack rows");
}

void open(const Connection &connection, const SchemaRow &row)
{
    const Statement opened(connection, "SELECT * FROM " + quotedName(row.name.toUtf8()));
}

/// In SQLite's words; nothing where it can be opened.
QByteArray obstacleTo(const Connection &connection, const SchemaRow &row)
try {
    open(connection, row);
    return {};
} catch (const SqliteError &error) {
    if (!isOfContent(error))
        throw;
    return error.text();
}

} // namespace

bool isVirtual(const SchemaRow &row)
{
    return row.type == u"table" && row.root == 0 && row.sql.contains(u"virtual", Qt::CaseInsensitive);
}

bool isOfVirtualTable(const QString &table, const QString &virtualTable)
{
    return table.startsWith(virtualTable + u'_', Qt::CaseInsensitive);
}

VirtualTableOutcome makeVirtualTable(RescuedFile &file, const SchemaRow &row, bool mayLackRows,
                                     Interruption &interruption)
{
    if (const QByteArray wrong = file.addVirtualTable(row); !wrong.isEmpty())
        return {Outcome::Kind::NotMade, wrong};
    Connection &connection = file.connection();
    if (const QByteArray obstacle = obstacleTo(connection, row); isOfForeignProgram(obstacle))
        return {Outcome::Kind::Foreign, obstacle};
    Outcome outcome;
    try {
        connection.execute("SAVEPOINT rebuilding");
        const std::vector<OwnTable> missing = missingTables(connection, row);
        const auto lost = std::ranges::find_if_not(missing, isOfIndex);
        if (lost != missing.end())
            throw SqliteError::misuse("no such table: " + lost->name);
        if (mayLackRows || !missing.empty()) {
            rebuild(connection, row, missing);
            outcome.kind = Outcome::Kind::Rebuilt;
        }
        open(connection, row);
        connection.execute("RELEASE rebuilding");
    } catch (const SqliteError &error) {
        interruption.check();
        if (!isOfContent(error))
            throw;
        connection.execute("ROLLBACK TO rebuilding; RELEASE rebuilding");
        outcome = {Outcome::Kind::NotMade, error.text()};
        file.removeVirtualTable(row);
    }
    return outcome;
}

} // namespace Litecopy
