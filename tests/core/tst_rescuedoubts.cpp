// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescuescene.h"

#include "support/temporaryfolder.h"

#include <QTest>
#include <QtEndian>

using namespace Litecopy;
using namespace Litecopy::Test;

/// Damage that leaves pages and rows that look sound, and are not what they seem.
class RescueDoubtsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneVirtualTableTakesNothingElseAlong_data();
    void oneVirtualTableTakesNothingElseAlong();
    void aNumberInTextStaysOutOfAColumnForNumbers_data();
    void aNumberInTextStaysOutOfAColumnForNumbers();
    void theEndOfAnotherRowIsNoRowsEnd_data();
    void theEndOfAnotherRowIsNoRowsEnd();
    void entriesOfALostIndexAreNoRows();
};

void RescueDoubtsTest::oneVirtualTableTakesNothingElseAlong_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::newRow("keyword") << QByteArray("VIRTUAL TABLE f") << QByteArray("VIRTUAL TABLQ f");
    QTest::newRow("bracket") << QByteArray("fts5(txt)") << QByteArray("fts5(txt(");
    QTest::newRow("zero") << QByteArray("fts5(txt)") << QByteArray("fts5(t\0t)", 9);
    QTest::newRow("name of the row") << QByteArray("tableff") << QByteArray("tablegf");
    QTest::newRow("name in the statement") << QByteArray("VIRTUAL TABLE f ") << QByteArray("VIRTUAL TABLE t ");
}

void RescueDoubtsTest::oneVirtualTableTakesNothingElseAlong()
{
    QFETCH(const QByteArray, was);
    QFETCH(const QByteArray, is);
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE t(a TEXT); CREATE VIRTUAL TABLE f USING fts5(txt);" + series(50)
             + "INSERT INTO t SELECT 'row '||i FROM s;" + series(50) + "INSERT INTO f SELECT 'word '||i FROM s");
    QByteArray bytes = readFile(file);
    const qsizetype at = bytes.indexOf(was);
    QVERIFY(at > 0);
    writeFile(file, bytes.replace(at, was.size(), is));
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(describe(report.error).title + report.error.sqliteText));
    QCOMPARE(tableOf(report, u"t"_qs).rows, 50);
    QCOMPARE(tableOf(report, u"f_content"_qs).rows, 50);
    QCOMPARE(int(report.notMade.size()), 1);
    QCOMPARE(SqlHandle(folder / "b.db").text("PRAGMA integrity_check"), QByteArray("ok"));
}

void RescueDoubtsTest::aNumberInTextStaysOutOfAColumnForNumbers_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("UTF-8") << QByteArray("UTF-8");
    QTest::newRow("UTF-16le") << QByteArray("UTF-16le");
    QTest::newRow("UTF-16be") << QByteArray("UTF-16be");
}

/// A page of another table, whose statement is lost, has the place and the looks of a page of this one.
void RescueDoubtsTest::aNumberInTextStaysOutOfAColumnForNumbers()
{
    QFETCH(const QByteArray, encoding);
    const QByteArrayList numbers{"12", " 8202686425", "5e999", "-.5 ", QByteArray(80, '7')};
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    QByteArray sql = "PRAGMA encoding='" + encoding
        + "'; CREATE TABLE x(a TEXT, d NUMERIC, s); CREATE TABLE y(k, n, z);" + series(300)
        + "INSERT INTO x(rowid,a,d,s) SELECT i+(i>150)*1000, 'x'||i, i, 'x'||i FROM s;" + series(100)
        + "INSERT INTO y(rowid,k,n,z) SELECT i+300, 'y'||i, 'q'||i, 'y'||i FROM s;";
    for (qsizetype i = 0; i < numbers.size(); ++i)
        sql += "UPDATE y SET n='" + numbers[i] + "' WHERE rowid=" + QByteArray::number(340 + i) + ';';
    make(file, sql);
    const int roots[] = {rootOf(file, "x"), rootOf(file, "y")};
    {
        SqlHandle database(file);
        database.execute("PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql='CREATE TABLQ y' WHERE name='y'");
    }
    for (const int root : roots)
        wipe(file, root);
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(describe(report.error).title + report.error.sqliteText));
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM x WHERE s LIKE 'x%'"), 300);
    QCOMPARE(rescued.integer("SELECT count(*) FROM x WHERE typeof(d)='text' AND d NOT LIKE 'q%'"), 0);
    QCOMPARE(rescued.text("PRAGMA integrity_check"), QByteArray("ok"));
}

void RescueDoubtsTest::theEndOfAnotherRowIsNoRowsEnd_data()
{
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("led");
    QTest::newRow("into a later row") << 0 << 3 << 6;
    QTest::newRow("into an earlier row") << 0 << 6 << 3;
    QTest::newRow("into a later row, with a pointer map") << 1 << 3 << 6;
    QTest::newRow("into an earlier row, with a pointer map") << 1 << 6 << 3;
}

/// The chain of one row leads into that of another one, with as many bytes behind it.
void RescueDoubtsTest::theEndOfAnotherRowIsNoRowsEnd()
{
    QFETCH(const int, autoVacuum);
    QFETCH(const int, changed);
    QFETCH(const int, led);
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "PRAGMA auto_vacuum=" + QByteArray::number(autoVacuum) + "; CREATE TABLE t(id INTEGER PRIMARY KEY, s TEXT);"
             + series(20) + "INSERT INTO t SELECT i, printf('%.*c', 5000, char(96+i)) FROM s");
    QByteArray bytes = readFile(file);
    const auto chainOf = [&](int row) {
        std::vector<qsizetype> pages;
        for (qsizetype page = 1; page < bytes.size() / pageSize; ++page) {
            if (bytes.mid(page * pageSize + 4, 400) == QByteArray(400, char(96 + row)))
                pages.push_back(page);
        }
        return pages;
    };
    const auto from = chainOf(changed);
    const auto to = chainOf(led);
    QVERIFY(from.size() > 2 && to.size() == from.size());
    const auto next = qToBigEndian(quint32(to[1] + 1));
    writeFile(file, bytes.replace(from[0] * pageSize, 4, reinterpret_cast<const char *>(&next), 4));
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    QCOMPARE(tableOf(report, u"t"_qs).rows, 19);
    QCOMPARE(tableOf(report, u"t"_qs).incomplete, 1);
    QVERIFY(!tableOf(report, u"t"_qs).isWhole());
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM t WHERE s=printf('%.*c', 5000, char(96+id))"), 19);
    QCOMPARE(rescued.integer("SELECT count(*) FROM t WHERE id=" + QByteArray::number(changed)), 0);
    // What it has of its own, and no more.
    QCOMPARE(rescued.text("SELECT id||replace(c1, char(96+id), '') FROM incomplete_rows"), QByteArray::number(changed));
    QCOMPARE(rescued.integer("SELECT count(*) FROM incomplete_rows"), 1);
    QCOMPARE(rescued.text("PRAGMA integrity_check"), QByteArray("ok"));
}

void RescueDoubtsTest::entriesOfALostIndexAreNoRows()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE t(id INTEGER PRIMARY KEY, s TEXT); CREATE UNIQUE INDEX tu ON t(s);"
         "CREATE TABLE nc(a TEXT, b INT, s, PRIMARY KEY(a, b)) WITHOUT ROWID;"
             + series(900) + "INSERT INTO t SELECT i, printf('t%06d', i*7919%1000003) FROM s;" + series(900)
             + "INSERT INTO nc SELECT printf('n%04d', i), i%7, 's'||i FROM s");
    const int roots[] = {rootOf(file, "tu"), rootOf(file, "nc")};
    for (const int root : roots)
        wipe(file, root);
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM nc WHERE a NOT LIKE 'n%'"), 0);
    QVERIFY(rescued.integer("SELECT count(*) FROM nc") > 850);
    QCOMPARE(rescued.integer("SELECT count(*) FROM t"), 900);
}

QTEST_GUILESS_MAIN(RescueDoubtsTest)
#include "tst_rescuedoubts.moc"
