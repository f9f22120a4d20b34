// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspectsamples.h"

#include <sqlite3.h>

namespace Litecopy::Test {

namespace {

/// `INSERT INTO ` + `into` + a SELECT of `columns` for x = 1 to `count`.
QByteArray rows(const char *into, int count, const char *columns)
{
    return QByteArray("INSERT INTO ") + into + " WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<"
        + QByteArray::number(count) + ") SELECT " + columns + " FROM n;";
}

QByteArray plain(int count = 3000)
{
    return "CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT, c); CREATE INDEX byB ON t(b); CREATE INDEX byC ON t(c, b);"
        + rows("t", count, "x, hex(x * 7919 % 100003), x % 97");
}

QByteArray manyTables()
{
    QByteArray sql;
    for (int i = 0; i < 300; ++i) {
        const QByteArray number = QByteArray::number(i);
        sql += "CREATE TABLE table_" + number + "(a, b DEFAULT '" + QByteArray(i % 7 * 900, 'x') + "', UNIQUE(a));";
        sql += "INSERT INTO table_" + number + " VALUES(" + number + ", 1);";
    }
    return sql;
}

std::vector<InspectSample> makeList()
{
    const QByteArray overflow = "CREATE TABLE blobs(a, data); CREATE INDEX byData ON blobs(data);"
        + rows("blobs", 150, "x, zeroblob(x * 137)") + rows("blobs", 3, "-x, randomblob(300000)");
    const QByteArray deletions = plain()
        + "DELETE FROM t WHERE a % 3 = 0 OR a BETWEEN 500 AND 1500; UPDATE t SET b = b || 'longer' WHERE a % 5 = 0;";
    return {
        {"nothing but a schema", "CREATE TABLE t(a); CREATE TABLE u(a UNIQUE)"},
        {"tables and indexes", plain()},
        {"deleted and updated rows, free pages", deletions + "DELETE FROM t WHERE a > 2000"},
        {"WITHOUT ROWID",
         "CREATE TABLE w(k TEXT PRIMARY KEY, v) WITHOUT ROWID; CREATE INDEX byV ON w(v);"
             + rows("w", 4000, "hex(x * 31337 % 65521), x")},
        {"WITHOUT ROWID with overflow",
         "CREATE TABLE w(k BLOB PRIMARY KEY, v) WITHOUT ROWID;"
             + rows("w", 300, "zeroblob(x * 11) || x, randomblob(x * 40)")},
        {"FTS5",
         "CREATE VIRTUAL TABLE search USING fts5(title, body); CREATE TABLE search_notes(a);"
             + rows("search", 800, "'title ' || x, 'word' || (x % 50) || ' body ' || hex(x)")},
        {"FTS4",
         "CREATE VIRTUAL TABLE old USING fts4(body);" + rows("old", 500, "'word' || (x % 50) || ' ' || hex(x)")},
        {"RTREE",
         "CREATE VIRTUAL TABLE boxes USING rtree(id, x0, x1, y0, y1);" + rows("boxes", 2000, "x, x, x+1, -x, -x+1")},
        {"overflow chains", overflow},
        {"overflow chains, rows rewritten",
         overflow + "UPDATE blobs SET data = randomblob(a * 90 + 5000) WHERE a % 3 = 0 AND a > 0"},
        {"auto-vacuum full", "PRAGMA auto_vacuum=1;" + deletions + overflow + "DELETE FROM blobs WHERE a % 4 = 0"},
        {"auto-vacuum incremental",
         "PRAGMA auto_vacuum=2;" + deletions + overflow + "DELETE FROM blobs WHERE a % 4 = 0"},
        {"free list over several trunks", plain(60000) + "DELETE FROM t WHERE a > 100"},
        {"512-byte pages", "PRAGMA page_size=512;" + deletions + overflow},
        {"512-byte pages, auto-vacuum", "PRAGMA page_size=512; PRAGMA auto_vacuum=1;" + deletions + overflow},
        {"1024-byte pages, deep index",
         "PRAGMA page_size=1024; CREATE TABLE d(a); CREATE INDEX byA ON d(a);"
             + rows("d", 3000, "hex(zeroblob(100)) || x")},
        {"64 KiB pages", "PRAGMA page_size=65536;" + plain(20000) + overflow},
        {"64 KiB pages, auto-vacuum", "PRAGMA page_size=65536; PRAGMA auto_vacuum=1;" + plain(20000) + overflow},
        {"reserved bytes", deletions + overflow, 16},
        {"many reserved bytes", deletions + overflow, 255},
        {"reserved bytes, auto-vacuum", "PRAGMA auto_vacuum=1;" + deletions + overflow, 32},
        {"partial and expression indexes",
         plain() + "CREATE INDEX partial ON t(b) WHERE c > 50; CREATE INDEX expression ON t(length(b), c * 2);"},
        {"SQLite's own tables",
         "CREATE TABLE s(a INTEGER PRIMARY KEY AUTOINCREMENT, b UNIQUE, c, UNIQUE(b, c));" + rows("s", 500, "x, x, x")
             + "ANALYZE"},
        {"UTF-16 names",
         "PRAGMA encoding='UTF-16be'; CREATE TABLE \"naïve tæble\"(a UNIQUE);" + rows("\"naïve tæble\"", 100, "x")},
        {"many tables, schema with overflow", manyTables()},
        {"after VACUUM", deletions + "VACUUM"},
        {"WAL, merged", "PRAGMA journal_mode=WAL;" + deletions},
        {"WAL, not merged", "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;" + deletions + overflow, 0, true},
        {"WAL, partly merged",
         "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;" + overflow + "PRAGMA wal_checkpoint;" + deletions, 0,
         true},
    };
}

} // namespace

const std::vector<InspectSample> &inspectSamples()
{
    static const std::vector<InspectSample> list = makeList();
    return list;
}

std::unique_ptr<SqlHandle> makeInspectSample(const InspectSample &sample, const std::filesystem::path &path)
{
    auto database = std::make_unique<SqlHandle>(path, true);
    int reserved = sample.reservedBytes;
    if (reserved != 0)
        sqlite3_file_control(database->get(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    database->execute("PRAGMA synchronous=OFF;" + sample.sql);
    if (!sample.leftOpen)
        database.reset();
    return database;
}

} // namespace Litecopy::Test
