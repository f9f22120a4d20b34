// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/databasebuilder.h"

#include "support/sqlhandle.h"

#include <sqlite3.h>

#include <fstream>
#include <random>
#include <stdexcept>
#include <string>

namespace Litecopy::Test {

namespace {

void makeBank(SqlHandle &database)
{
    database.execute("CREATE TABLE accounts(id INTEGER PRIMARY KEY, balance INTEGER NOT NULL);"
                     "CREATE TABLE transfers(id INTEGER PRIMARY KEY, origin INTEGER, target INTEGER, amount INTEGER,"
                     " note TEXT);"
                     "CREATE INDEX transfers_by_origin ON transfers(origin, amount);"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                     " INSERT INTO accounts SELECT i, 100 FROM n;");
}

void makeVaried(SqlHandle &database)
{
    database.execute("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL, born INTEGER);"
                     "CREATE INDEX person_by_name ON person(name);"
                     "CREATE UNIQUE INDEX person_by_both ON person(born, name);"
                     "CREATE TABLE word(word TEXT PRIMARY KEY, times INTEGER) WITHOUT ROWID;"
                     "CREATE TABLE picture(id INTEGER PRIMARY KEY, content BLOB);"
                     "CREATE TABLE \"odd \"\"name\"\" of 'a' table\"(\"a b\" INT);"
                     "CREATE TABLE removed(content BLOB);"
                     "CREATE VIEW grown AS SELECT name FROM person WHERE born < 1990;"
                     "CREATE TRIGGER counted AFTER INSERT ON picture BEGIN INSERT INTO word VALUES('picture', 1)"
                     " ON CONFLICT(word) DO UPDATE SET times = times + 1; END;"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                     " INSERT INTO person SELECT i, 'person ' || (i * 7919 % 3001), 1900 + i % 120 FROM n;"
                     "INSERT INTO word SELECT 'word ' || id, id FROM person;"
                     // Longer than any page: overflow chains.
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)"
                     " INSERT INTO picture SELECT i, randomblob(20000 * i) FROM n;"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)"
                     " INSERT INTO removed SELECT randomblob(9000) FROM n;"
                     "DROP TABLE removed;");
}

void fill(SqlHandle &database, qint64 size, unsigned seed)
{
    constexpr qsizetype rowBytes = 60'000;
    database.execute("CREATE TABLE filler(id INTEGER PRIMARY KEY, data BLOB NOT NULL)");
    QByteArray block(rowBytes, Qt::Uninitialized);
    std::minstd_rand random(seed);
    for (char &byte : block)
        byte = static_cast<char>(random());
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.get(), "INSERT INTO filler(data) VALUES(?)", -1, &statement, nullptr);
    for (qint64 done = 0; done < size; done += rowBytes) {
        // Every row another one, without making all of it anew.
        for (int i = 0; i < 64; ++i)
            block[static_cast<qsizetype>(random()) % rowBytes] = static_cast<char>(random());
        sqlite3_bind_blob(statement, 1, block.constData(), int(rowBytes), SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_DONE) {
            const std::string text = sqlite3_errmsg(database.get());
            sqlite3_finalize(statement);
            throw std::runtime_error(text);
        }
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

} // namespace

void buildDatabase(const std::filesystem::path &path, const DatabaseShape &shape)
{
    SqlHandle database(path, true);
    if (int reserved = shape.reservedBytes; reserved)
        sqlite3_file_control(database.get(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    // It is closed before anybody looks at it, so nothing has to survive a crash.
    database.execute("PRAGMA page_size=" + QByteArray::number(shape.pageSize) + ";PRAGMA encoding='" + shape.encoding
                     + "';PRAGMA auto_vacuum=" + QByteArray::number(shape.autoVacuum)
                     + ";PRAGMA synchronous=OFF;PRAGMA journal_mode=OFF");
    database.execute("BEGIN");
    makeBank(database);
    if (shape.size > 0)
        fill(database, shape.size, shape.seed);
    // Last, so that nothing uses its free pages again.
    if (shape.varied)
        makeVaried(database);
    database.execute("COMMIT");
    const QByteArray mode = database.text("PRAGMA journal_mode=" + shape.journalMode);
    if (mode != shape.journalMode)
        throw std::runtime_error("journal mode is " + mode.toStdString());
}

QString verifyBank(const std::filesystem::path &path)
{
    try {
        SqlHandle database(path);
        const QByteArray check = database.text("PRAGMA integrity_check(5)");
        if (check != "ok")
            return QStringLiteral("integrity_check: ") + QString::fromUtf8(check);
        const qint64 sum = database.integer("SELECT sum(balance) FROM accounts");
        if (sum != bankSum)
            return QStringLiteral("the accounts sum up to %1, not %2").arg(sum).arg(bankSum);
        return {};
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

QByteArray pragma(const std::filesystem::path &path, const QByteArray &name)
{
    return SqlHandle(path).text("PRAGMA " + name);
}

QString differenceOfCopy(const std::filesystem::path &source, const std::filesystem::path &copy,
                         bool journalModeMayDiffer)
{
    const QByteArray original = readFile(source);
    const QByteArray copied = readFile(copy);
    if (original.size() != copied.size())
        return QStringLiteral("%1 bytes became %2").arg(original.size()).arg(copied.size());
    for (qsizetype i = 0; i < original.size(); ++i) {
        const bool ownBytes = (i >= 24 && i < 28) || (i >= 40 && i < 44) || (i >= 92 && i < 96)
            || (journalModeMayDiffer && (i == 18 || i == 19));
        if (original[i] != copied[i] && !ownBytes)
            return QStringLiteral("byte %1 was %2 and became %3").arg(i).arg(uchar(original[i])).arg(uchar(copied[i]));
    }
    return {};
}

void writeFile(const std::filesystem::path &path, const QByteArray &content)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(content.constData(), content.size());
    file.flush();
    if (!file)
        throw std::runtime_error("cannot write " + path.native());
}

QByteArray noise(qsizetype size)
{
    std::mt19937 random(15);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

QByteArray readFile(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path.native());
    QByteArray content(qsizetype(std::filesystem::file_size(path)), Qt::Uninitialized);
    file.read(content.data(), content.size());
    content.truncate(qsizetype(file.gcount()));
    return content;
}

} // namespace Litecopy::Test
