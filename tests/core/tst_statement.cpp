// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/databasebuilder.h"
#include "support/errorcode.h"
#include "support/temporaryfolder.h"

#include <litecopy/connection.h>
#include <litecopy/statement.h>

#include <QTest>

#include <sqlite3.h>

using namespace Litecopy;
using namespace Litecopy::Test;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsAndReadsValues();
    void readsTextAsUtf8InEveryEncoding_data();
    void readsTextAsUtf8InEveryEncoding();
    void textKeepsNulBytes();
    void resetRunsItAgain();
    void movedStatementGoesOn();
    void badSqlThrowsItsReason();
    void badParameterThrows();
    void emptyQueryYieldsNothing();
};

void TestStatement::bindsAndReadsValues()
{
    Connection connection = Connection::openMemory();
    Statement statement(connection, "SELECT ?1 AS number, ?2 AS words, NULL, 2.5");
    statement.bind(1, std::numeric_limits<qint64>::min()).bind(2, QByteArray("caf\xc3\xa9"));
    QVERIFY(statement.step());
    QCOMPARE(statement.columnCount(), 4);
    QCOMPARE(statement.columnName(0), QByteArray("number"));
    QCOMPARE(statement.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(statement.text(1), QByteArray("caf\xc3\xa9"));
    QVERIFY(!statement.isNull(1));
    QVERIFY(statement.isNull(2));
    QCOMPARE(statement.real(3), 2.5);
    QVERIFY(!statement.step());
}

void TestStatement::readsTextAsUtf8InEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *encoding : {"UTF-8", "UTF-16le", "UTF-16be"})
        QTest::newRow(encoding) << QByteArray(encoding);
}

void TestStatement::readsTextAsUtf8InEveryEncoding()
{
    QFETCH(QByteArray, encoding);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.encoding = encoding});
    Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
    connection.execute("INSERT INTO transfers(note) VALUES('caf\xc3\xa9')");
    QCOMPARE(connection.queryText("SELECT note FROM transfers"), QByteArray("caf\xc3\xa9"));
    QCOMPARE(connection.queryText("PRAGMA encoding"), encoding);
    QCOMPARE(connection.queryText("SELECT 4711"), QByteArray("4711"));
    QCOMPARE(connection.queryText("SELECT x'00ff41'"), QByteArray("\0\xff\x41", 3));
}

void TestStatement::textKeepsNulBytes()
{
    Connection connection = Connection::openMemory();
    Statement statement(connection, "SELECT ?");
    statement.bind(1, QByteArray("a\0b", 3));
    QVERIFY(statement.step());
    QCOMPARE(statement.text(0), QByteArray("a\0b", 3));
}

void TestStatement::resetRunsItAgain()
{
    Connection connection = Connection::openMemory();
    Statement statement(connection, "SELECT ? + 1");
    for (const qint64 value : {1, 5}) {
        statement.bind(1, value);
        QVERIFY(statement.step());
        QCOMPARE(statement.integer(0), value + 1);
        statement.reset();
    }
}

void TestStatement::movedStatementGoesOn()
{
    Connection connection = Connection::openMemory();
    Statement first(connection, "SELECT 1 UNION SELECT 2");
    QVERIFY(first.step());
    Statement second = std::move(first);
    QVERIFY(second.step());
    QCOMPARE(second.integer(0), 2);
    Statement third(connection, "SELECT 5");
    third = std::move(second);
    QVERIFY(!third.step());
}

void TestStatement::badSqlThrowsItsReason()
{
    Connection connection = Connection::openMemory();
    QCOMPARE(codeThrownBy([&] { const Statement statement(connection, "SELEKT 1"); }), SQLITE_ERROR);
    try {
        const Statement statement(connection, "SELEKT 1");
    } catch (const SqliteError &error) {
        QVERIFY2(error.text().contains("SELEKT"), error.what());
    }
}

void TestStatement::badParameterThrows()
{
    Connection connection = Connection::openMemory();
    Statement statement(connection, "SELECT ?");
    QCOMPARE(codeThrownBy([&] { statement.bind(2, qint64(1)); }), SQLITE_RANGE);
    QCOMPARE(codeThrownBy([&] { statement.bind(0, QByteArray("x")); }), SQLITE_RANGE);
}

void TestStatement::emptyQueryYieldsNothing()
{
    Connection connection = Connection::openMemory();
    QCOMPARE(connection.queryInteger("SELECT 1 WHERE 0"), 0);
    QCOMPARE(connection.queryText("SELECT 'a' WHERE 0"), QByteArray());
    QCOMPARE(connection.queryText("SELECT NULL"), QByteArray());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
