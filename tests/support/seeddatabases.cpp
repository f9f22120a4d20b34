// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/seeddatabases.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

namespace Litecopy::Test {

namespace {

QByteArray rows(int count)
{
    return "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<" + QByteArray::number(count) + ")";
}

std::vector<QByteArray> scripts()
{
    const QByteArray everything = "CREATE TABLE t(a INTEGER PRIMARY KEY, b); CREATE INDEX byB ON t(b);"
                                  "CREATE TABLE w(k PRIMARY KEY, v) WITHOUT ROWID;"
                                  "INSERT INTO t "
        + rows(120) + "SELECT x, hex(zeroblob(x)) FROM n; INSERT INTO w " + rows(60)
        + "SELECT x * 7 % 61, zeroblob(x * 20) FROM n; DELETE FROM t WHERE a BETWEEN 30 AND 70;";
    return {
        "PRAGMA page_size=512;" + everything,
        "PRAGMA page_size=512; PRAGMA auto_vacuum=1;" + everything,
        "PRAGMA page_size=512; PRAGMA auto_vacuum=2; PRAGMA encoding='UTF-16le';" + everything,
        "PRAGMA page_size=1024; CREATE VIRTUAL TABLE s USING fts5(a); INSERT INTO s " + rows(50)
            + "SELECT hex(x) FROM n;" + everything,
        everything,
        "PRAGMA page_size=512; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;" + everything,
        "PRAGMA page_size=512; PRAGMA cache_size=1;" + everything + "BEGIN; UPDATE t SET b = b || 'x'; DELETE FROM w;",
    };
}

QByteArray contentOf(const std::filesystem::path &path)
{
    return std::filesystem::exists(path) ? readFile(path) : QByteArray();
}

} // namespace

std::vector<SeedDatabase> seedDatabases()
{
    std::vector<SeedDatabase> seeds;
    for (const QByteArray &script : scripts()) {
        const TemporaryFolder folder;
        SqlHandle database(folder / "a.db", true);
        database.execute("PRAGMA synchronous=OFF;" + script);
        seeds.push_back(
            {readFile(folder / "a.db"), contentOf(folder / "a.db-wal"), contentOf(folder / "a.db-journal")});
    }
    return seeds;
}

void writeSeed(const std::filesystem::path &path, const SeedDatabase &files)
{
    const auto side = [&path](const char *suffix, const QByteArray &content) {
        const std::filesystem::path file = path.native() + suffix;
        std::error_code missing;
        std::filesystem::remove(file, missing);
        if (!content.isEmpty())
            writeFile(file, content);
    };
    side("", files.database);
    side("-wal", files.wal);
    side("-journal", files.journal);
}

} // namespace Litecopy::Test
