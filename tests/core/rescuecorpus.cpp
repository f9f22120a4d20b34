// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescuecorpus.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <random>
#include <stdexcept>

namespace Litecopy::Test {

namespace {

/// Rows of a SELECT as SQL literals.
std::vector<QByteArrayList> literals(SqlHandle &database, const QByteArray &sql)
{
    std::vector<QByteArrayList> rows;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return rows;
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> owner(statement, &sqlite3_finalize);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QByteArrayList row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row += reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
        rows.push_back(std::move(row));
    }
    return rows;
}

QByteArray quoted(const QByteArray &columns)
{
    QByteArrayList list;
    for (const QByteArray &column : columns.split(','))
        list += "quote(" + column + ')';
    return list.join(',');
}

Rows rowsOf(SqlHandle &database, const TrueTable &table)
{
    Rows rows;
    for (QByteArrayList &row : literals(database, "SELECT " + quoted(table.columns) + " FROM \"" + table.name + '"'))
        ++rows[row];
    return rows;
}

/// Words that depend on the row alone, so that each row is another one.
QByteArray filling(int tables)
{
    QByteArray sql =
        "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT NOT NULL, born INTEGER, note TEXT);"
        "CREATE TABLE events(at REAL NOT NULL, kind TEXT NOT NULL, data BLOB, level INTEGER NOT NULL, extra);"
        "CREATE TABLE pages(address TEXT NOT NULL, body TEXT NOT NULL);"
        "CREATE TABLE settings(area TEXT, name TEXT, value NUMERIC, PRIMARY KEY(area, name)) WITHOUT ROWID;"
        "CREATE TABLE accounts(id INTEGER PRIMARY KEY AUTOINCREMENT, mail TEXT UNIQUE COLLATE NOCASE, balance INTEGER "
        "NOT NULL, a TEXT, b TEXT, c TEXT, d REAL);"
        "CREATE TABLE sizes(width INTEGER NOT NULL, height INTEGER NOT NULL, area INTEGER GENERATED ALWAYS AS "
        "(width*height) VIRTUAL, half REAL AS (width/2.0) STORED, name TEXT NOT NULL, mark INTEGER NOT NULL);"
        "CREATE INDEX people_name ON people(name);"
        "CREATE INDEX events_kind ON events(kind, level) WHERE level>1;"
        "CREATE VIEW grown AS SELECT * FROM people WHERE born<2000;"
        "CREATE TRIGGER no_more BEFORE INSERT ON people BEGIN SELECT raise(ABORT, 'no'); END;";
    for (int i = 0; i < tables; ++i)
        sql += "CREATE TABLE small" + QByteArray::number(i) + "(k INTEGER PRIMARY KEY, " + QByteArray(40, 'v')
            + " TEXT NOT NULL, n INTEGER NOT NULL" + QByteArray(", w" + QByteArray::number(i) + " INTEGER").repeated(1)
            + ");";
    return sql;
}

QByteArray series(int rows)
{
    return "WITH RECURSIVE s(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM s WHERE i<" + QByteArray::number(rows) + ") ";
}

void fill(SqlHandle &database, int rows, int tables)
{
    database.execute("BEGIN; DROP TRIGGER no_more");
    database.execute(series(rows)
                     + "INSERT INTO people SELECT i*3, 'name '||i||' '||hex(i*7919), 1900+i%120, CASE i%5 "
                       "WHEN 0 THEN NULL ELSE substr(hex(i*104729)||'-note-'||i, 1, 5+i%30) END FROM s");
    database.execute(series(rows)
                     + "INSERT INTO events SELECT i/8.0+0.03, 'kind'||(i%17), CAST(printf('%0*d', i%60, "
                       "i) AS BLOB), i%5, CASE i%3 WHEN 0 THEN i WHEN 1 THEN 'x'||i ELSE NULL END FROM s");
    database.execute(series(rows / 8)
                     + "INSERT INTO pages SELECT 'http://host/'||i, printf('%d:%.*c|%d|%.*c', i, "
                       "300+(i*37)%3000, 'p', i*31, (i*13)%4000, 'q') FROM s");
    database.execute(series(rows)
                     + "INSERT INTO settings SELECT 'area'||(i%9), 'name '||i, CASE i%4 WHEN 0 THEN i*1.5 "
                       "ELSE i END FROM s");
    database.execute(series(rows)
                     + "INSERT INTO accounts SELECT i+7, 'User'||i||'@example.org', i*100, 'a'||i, NULL, "
                       "'c'||(i%3), i*0.25+0.1 FROM s");
    database.execute(series(rows / 2)
                     + "INSERT INTO sizes(width, height, name, mark) SELECT i%100+1, i, 'size'||i, "
                       "i*11 FROM s");
    for (int i = 0; i < tables; ++i)
        database.execute(series(3 + i % 40) + "INSERT INTO small" + QByteArray::number(i) + " SELECT i*"
                         + QByteArray::number(i + 2) + ", 'small '||i||' of " + QByteArray::number(i)
                         + "', i, NULL FROM s");
    // Pages that become free, with rows that are gone.
    database.execute("DELETE FROM events WHERE level=3 AND rowid%2=0; DELETE FROM people WHERE id BETWEEN 600 AND 900; "
                     "DELETE FROM pages WHERE rowid BETWEEN 20 AND 30; UPDATE people SET note='changed '||id WHERE "
                     "id%30=0");
    database.execute("CREATE TRIGGER no_more BEFORE INSERT ON people BEGIN SELECT raise(ABORT, 'no'); END; COMMIT");
}

class Damager
{
public:
    Damager(const TrueDatabase &database, unsigned seed)
        : m_bytes(database.bytes)
        , m_size(database.pageSize)
        , m_random(seed)
    {
    }

    QByteArray damage(DamageKind kind)
    {
        switch (kind) {
        case DamageKind::Wiped:
            for (int i = 1 + below(5); i > 0; --i)
                wipe(1 + below(pages() - 1));
            break;
        case DamageKind::Swapped:
            for (int i = 1 + below(4); i > 0; --i)
                swap(1 + below(pages() - 1), 1 + below(pages() - 1));
            break;
        case DamageKind::Cut:
            m_bytes.truncate(qsizetype(pages() / 3 + below(pages() * 2 / 3)) * m_size + below(2) * below(m_size));
            break;
        case DamageKind::Flipped:
            for (int i = 1 + below(20); i > 0; --i)
                flip(m_size + below(int(m_bytes.size()) - m_size));
            // Where a page says what it is.
            for (int i = below(6); i > 0; --i)
                flip((1 + below(pages() - 1)) * m_size + below(40));
            break;
        case DamageKind::HeaderLost:
            if (below(3) == 0)
                m_bytes.replace(0, 100, QByteArray(100, '\0'));
            else if (below(2) == 0)
                m_bytes.replace(0, 100, noise(100));
            else
                m_bytes.replace(0, 20, noise(20));
            break;
        case DamageKind::SchemaLost:
            wipe(0);
            break;
        }
        return m_bytes;
    }

private:
    [[nodiscard]] int below(int bound) { return int(m_random() % unsigned(std::max(bound, 1))); }
    [[nodiscard]] int pages() const { return int(m_bytes.size() / m_size); }
    QByteArray noise(int size)
    {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += char(m_random());
        return bytes;
    }
    void wipe(int page)
    {
        m_bytes.replace(qsizetype(page) * m_size, m_size, below(2) == 0 ? QByteArray(m_size, '\0') : noise(m_size));
    }
    void swap(int one, int other)
    {
        const QByteArray kept = m_bytes.mid(qsizetype(one) * m_size, m_size);
        m_bytes.replace(qsizetype(one) * m_size, m_size, m_bytes.mid(qsizetype(other) * m_size, m_size));
        m_bytes.replace(qsizetype(other) * m_size, m_size, kept);
    }
    void flip(int byte) { m_bytes[byte] = char(m_bytes[byte] ^ (1 << below(8))); }

    QByteArray m_bytes;
    int m_size;
    std::mt19937 m_random;
};

bool isAlteration(const QByteArrayList &row, const Rows &truth)
{
    return std::any_of(truth.keyBegin(), truth.keyEnd(), [&row](const QByteArrayList &right) {
        if (right.size() != row.size())
            return false;
        int differing = 0;
        for (qsizetype i = 0; i < row.size(); ++i)
            differing += row[i] == right[i] ? 0 : 1;
        return differing <= 1;
    });
}

/// What is left of the truth when the rows that were found are taken out of it.
bool take(Rows &left, const QByteArrayList &row)
{
    const auto found = left.find(row);
    if (found == left.end() || *found == 0)
        return false;
    --*found;
    return true;
}

} // namespace

qint64 TrueDatabase::rowCount() const
{
    qint64 sum = 0;
    for (const Rows &table : rows) {
        for (const int count : table)
            sum += count;
    }
    return sum;
}

TrueDatabase makeTrueDatabase(int kind, const std::filesystem::path &folder)
{
    static constexpr int pageSizes[trueDatabaseCount] = {1024, 512, 4096, 2048, 4096, 1024};
    static const char *const encodings[trueDatabaseCount] = {"UTF-8",    "UTF-16le", "UTF-8",
                                                             "UTF-16be", "UTF-8",    "UTF-8"};
    static constexpr int vacuum[trueDatabaseCount] = {0, 0, 1, 0, 0, 2};
    static constexpr int rows[trueDatabaseCount] = {800, 500, 2500, 1200, 4000, 900};
    static constexpr int smallTables[trueDatabaseCount] = {0, 3, 0, 0, 40, 60};
    TrueDatabase truth;
    truth.pageSize = pageSizes[kind];
    const std::filesystem::path file = folder / ("true" + std::to_string(kind) + ".db");
    {
        SqlHandle database(file, true);
        database.execute("PRAGMA page_size=" + QByteArray::number(truth.pageSize) + "; PRAGMA encoding='"
                         + encodings[kind] + "'; PRAGMA auto_vacuum=" + QByteArray::number(vacuum[kind])
                         + "; PRAGMA user_version=77; PRAGMA application_id=1234");
        database.execute(filling(smallTables[kind]));
        fill(database, rows[kind], smallTables[kind]);
        truth.tables = {{"people", 4, 0, true, "id,name,born,note"},
                        {"events", 5, -1, true, "at,kind,data,level,extra"},
                        {"pages", 2, -1, true, "address,body"},
                        {"settings", 3, -1, false, "area,name,value"},
                        {"accounts", 7, 0, true, "id,mail,balance,a,b,c,d"},
                        {"sizes", 5, -1, true, "width,height,half,name,mark", 2},
                        {"sqlite_sequence", 2, -1, true, "name,seq"}};
        for (int i = 0; i < smallTables[kind]; ++i)
            truth.tables.push_back({"small" + QByteArray::number(i), 4, 0, true,
                                    "k," + QByteArray(40, 'v') + ",n,w" + QByteArray::number(i)});
        for (const TrueTable &table : truth.tables)
            truth.rows[table.name] = rowsOf(database, table);
    }
    truth.bytes = readFile(file);
    return truth;
}

QByteArray damaged(const TrueDatabase &database, DamageKind kind, unsigned seed)
{
    return Damager(database, seed * unsigned(damageKindCount) + unsigned(kind)).damage(kind);
}

RescueScore scoreOf(const std::filesystem::path &file, const TrueDatabase &truth)
{
    RescueScore score;
    SqlHandle database(file);
    QHash<QByteArray, Rows> left = truth.rows;
    const auto wrong = [&](const QByteArrayList &row, bool isAltered, const QByteArray &table) {
        ++(isAltered ? score.altered : score.invented);
        if (!isAltered && score.examples.size() < 3)
            score.examples += QString::fromUtf8(table + ": " + row.join(',').left(200));
    };
    for (const TrueTable &table : truth.tables) {
        const Rows found = rowsOf(database, table);
        Rows &of = left[table.name];
        for (auto row = found.begin(); row != found.end(); ++row) {
            for (int i = 0; i < row.value(); ++i) {
                if (take(of, row.key()))
                    ++score.right;
                else
                    wrong(row.key(), isAlteration(row.key(), truth.rows[table.name]), table.name);
            }
        }
    }
    const auto names = literals(database,
                                "SELECT name FROM sqlite_master WHERE name LIKE 'lost\\_and\\_found%' ESCAPE "
                                "'\\'");
    for (const QByteArrayList &name : names) {
        const int columns = int(database.integer("SELECT count(*) FROM pragma_table_info('" + name.first() + "')"));
        QByteArrayList list{"nfield", "id"};
        for (int i = 0; i < columns - 4; ++i)
            list += "c" + QByteArray::number(i);
        for (QByteArrayList row : literals(database, "SELECT " + quoted(list.join(',')) + " FROM " + name.first())) {
            const int fields = row.takeFirst().toInt();
            const QByteArray rowid = row.takeFirst();
            row = row.mid(0, fields);
            bool isTrue = false;
            bool isAltered = false;
            for (const TrueTable &table : truth.tables) {
                if (table.fields != fields)
                    continue;
                QByteArrayList whole = row;
                if (table.rowidField >= 0)
                    whole[table.rowidField] = rowid;
                if (table.realField >= 0 && !whole[table.realField].contains('.'))
                    whole[table.realField] += ".0";
                isTrue = take(left[table.name], whole);
                if (isTrue)
                    break;
                isAltered |= isAlteration(whole, truth.rows[table.name]);
            }
            if (isTrue)
                ++score.stray;
            else if (rowid != "NULL") // without one it is an index's entry, of which no table's row is made
                wrong(row, isAltered, name.first());
        }
    }
    return score;
}

} // namespace Litecopy::Test
