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
    void aVirtualTableThatCannotBeOpenedIsTold_data();
    void aVirtualTableThatCannotBeOpenedIsTold();
    void anIndexOfTextThatMissesItsOwnTablesIsMadeAnew();
    void aNumberInTextStaysOutOfAColumnForNumbers_data();
    void aNumberInTextStaysOutOfAColumnForNumbers();
    void theEndOfAnotherRowIsNoRowsEnd_data();
    void theEndOfAnotherRowIsNoRowsEnd();
    void aRowsFirstPageIsThatRows_data();
    void aRowsFirstPageIsThatRows();
    void aDeletedRowTakesNoPageFromARow();
    void entriesOfALostIndexAreNoRows();
    void rowsThatAnIndexLacksStayOutOfItsTable_data();
    void rowsThatAnIndexLacksStayOutOfItsTable();
    void anIndexThatNamesTheKeyLeavesEachRowInItsTable();
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

void RescueDoubtsTest::aVirtualTableThatCannotBeOpenedIsTold_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("reason");
    QTest::newRow("module") << QByteArray("USING fts5(") << QByteArray("USING ftz5(") << true
                            << u"no such module: ftz5"_qs;
    QTest::newRow("tokenizer") << QByteArray("ascii") << QByteArray("asciz") << true << u"no such tokenizer: asciz"_qs;
    QTest::newRow("rows") << QByteArray("f_content") << QByteArray("f_contenz") << false
                          << u"no such table: f_content"_qs;
    QTest::newRow("settings") << QByteArray("f_config") << QByteArray("f_confiz") << false
                              << u"no such table: f_config"_qs;
    QTest::newRow("places") << QByteArray("b_node") << QByteArray("b_nodz") << false << u"no such table: b_node"_qs;
}

void RescueDoubtsTest::aVirtualTableThatCannotBeOpenedIsTold()
{
    QFETCH(const QByteArray, was);
    QFETCH(const QByteArray, is);
    QFETCH(const bool, isKept);
    QFETCH(const QString, reason);
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE t(a TEXT); CREATE VIRTUAL TABLE f USING fts5(txt, tokenize='ascii');"
         "CREATE VIRTUAL TABLE b USING rtree(id, x0, x1);"
             + series(50) + "INSERT INTO t SELECT 'row '||i FROM s;" + series(50)
             + "INSERT INTO f SELECT 'word '||i FROM s;" + series(50) + "INSERT INTO b SELECT i, i, i+1 FROM s");
    QByteArray bytes = readFile(file);
    QVERIFY(bytes.contains(was));
    writeFile(file, bytes.replace(was, is));
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(describe(report.error).title + report.error.sqliteText));
    QCOMPARE(tableOf(report, u"t"_qs).rows, 50);
    QCOMPARE(int(report.notMade.size()), isKept ? 0 : 1);
    QCOMPARE(report.guesses.size(), isKept ? 1 : 0);
    const QString told = isKept ? report.guesses.front() : report.notMade.front().reason;
    QVERIFY2(told.contains(reason), qPrintable(told));
    SqlHandle rescued(folder / "b.db");
    const QByteArray name = was.startsWith("b_") ? "b" : "f";
    QCOMPARE(rescued.integer("SELECT count(*) FROM sqlite_schema WHERE name='" + name + "'"), isKept ? 1 : 0);
    QCOMPARE(rescued.text("PRAGMA integrity_check"), QByteArray("ok"));
}

void RescueDoubtsTest::anIndexOfTextThatMissesItsOwnTablesIsMadeAnew()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE VIRTUAL TABLE f USING fts5(txt);" + series(50)
             + "INSERT INTO f SELECT 'word '||i FROM s;"
               "CREATE VIRTUAL TABLE old USING fts4(txt);"
             + series(50) + "INSERT INTO old SELECT 'word '||i FROM s");
    QByteArray bytes = readFile(file);
    for (const char *const name : {"f_data", "f_idx", "f_docsize", "old_segdir", "old_stat"}) {
        QVERIFY(bytes.contains(name));
        QByteArray other(name);
        other.back() = 'z';
        bytes.replace(name, other);
    }
    writeFile(file, bytes);
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(describe(report.error).title + report.error.sqliteText));
    QVERIFY2(report.notMade.empty(), qPrintable(report.notMade.empty() ? QString() : report.notMade.front().reason));
    QCOMPARE(report.guesses.size(), 2);
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM f WHERE f MATCH '17'"), 1);
    QCOMPARE(rescued.integer("SELECT count(*) FROM old WHERE old MATCH '17'"), 1);
    rescued.execute("INSERT INTO f(f) VALUES('integrity-check'); INSERT INTO old(old) VALUES('integrity-check')");
    QCOMPARE(rescued.text("PRAGMA integrity_check"), QByteArray("ok"));
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

/// The pages of a row whose text is one letter.
static std::vector<qsizetype> chainOf(const QByteArray &bytes, char letter)
{
    std::vector<qsizetype> pages;
    for (qsizetype page = 1; page < bytes.size() / pageSize; ++page) {
        if (bytes.mid(page * pageSize + 4, 400) == QByteArray(400, letter))
            pages.push_back(page);
    }
    return pages;
}

/// Makes an overflow page lead to another one.
static void lead(QByteArray &bytes, qsizetype from, qsizetype to)
{
    const auto next = qToBigEndian(quint32(to + 1));
    bytes.replace(from * pageSize, 4, reinterpret_cast<const char *>(&next), 4);
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
    const auto from = chainOf(bytes, char(96 + changed));
    const auto to = chainOf(bytes, char(96 + led));
    QVERIFY(from.size() > 2 && to.size() == from.size());
    lead(bytes, from[0], to[1]);
    writeFile(file, bytes);
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

void RescueDoubtsTest::aRowsFirstPageIsThatRows_data()
{
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<int>("longer");
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("led");
    for (const int autoVacuum : {0, 1}) {
        for (const int longer : {0, 1}) {
            for (const bool isLater : {false, true})
                QTest::addRow("%s row, %s, %s", isLater ? "a later" : "an earlier",
                              longer ? "as many pages left" : "one page less left",
                              autoVacuum ? "with a pointer map" : "without a pointer map")
                    << autoVacuum << longer << (isLater ? 3 : 6) << (isLater ? 6 : 3);
        }
    }
}

/// The chain of one row leads to the page that another row's cell names.
void RescueDoubtsTest::aRowsFirstPageIsThatRows()
{
    QFETCH(const int, autoVacuum);
    QFETCH(const int, longer);
    QFETCH(const int, changed);
    QFETCH(const int, led);
    constexpr int perPage = pageSize - 4;
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    const QByteArray text =
        QStringLiteral("printf('%.*c', 5000+(id=%1)*%2, char(96+id))").arg(changed).arg(longer * perPage).toLatin1();
    make(file,
         "PRAGMA auto_vacuum=" + QByteArray::number(autoVacuum) + "; CREATE TABLE t(id INTEGER PRIMARY KEY, s TEXT);"
             + series(20) + "INSERT INTO t SELECT i, " + QByteArray(text).replace("id", "i") + " FROM s");
    QByteArray bytes = readFile(file);
    const auto from = chainOf(bytes, char(96 + changed));
    const auto to = chainOf(bytes, char(96 + led));
    QCOMPARE(from.size(), to.size() + std::size_t(longer));
    lead(bytes, from[0], to[0]);
    writeFile(file, bytes);
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM t WHERE s=" + text), 19);
    QCOMPARE(tableOf(report, u"t"_qs).rows, 19);
    QCOMPARE(tableOf(report, u"t"_qs).incomplete, 1);
    // What it has of its own, and no more.
    QCOMPARE(rescued.text("SELECT id||replace(c1, char(96+id), '') FROM incomplete_rows"), QByteArray::number(changed));
    QCOMPARE(rescued.integer("SELECT count(*) FROM incomplete_rows"), 1);
}

/// A free page still has a cell whose chain leads to pages that a row has by now.
void RescueDoubtsTest::aDeletedRowTakesNoPageFromARow()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "PRAGMA secure_delete=OFF; CREATE TABLE t(id INTEGER PRIMARY KEY, s TEXT);" + series(20)
             + "INSERT INTO t SELECT i, printf('%.*c', 5000, char(96+i)) FROM s; DELETE FROM t WHERE id>4;" + series(6)
             + "INSERT INTO t SELECT 100+i, printf('%.*c', 5000, char(64+i)) FROM s");
    const RescueReport report = rescue(file, folder / "b.db", true);
    QVERIFY(!report.error);
    QCOMPARE(tableOf(report, u"t"_qs).rows, 10);
    QVERIFY(tableOf(report, u"t"_qs).isWhole());
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM t WHERE s=printf('%.*c', 5000, char(id-iif(id>100, 36, -96)))"), 10);
    // Of two letters no row was ever made.
    QVERIFY(report.lostAndFoundRows + report.incompleteRowCount > 0);
    for (const QString &table : {report.lostAndFound, report.incompleteRows}) {
        if (!table.isEmpty())
            QCOMPARE(rescued.integer("SELECT count(*) FROM " + table.toUtf8()
                                     + " WHERE typeof(c1)='text' AND replace(c1, substr(c1, 1, 1), '')<>''"),
                     0);
    }
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

void RescueDoubtsTest::rowsThatAnIndexLacksStayOutOfItsTable_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("lost");
    const QByteArray unique = "CREATE UNIQUE INDEX xa ON x(a)";
    const QByteArray lost[2] = {"CREATE TABLE y", "tableyy"};
    for (const QByteArray &of : lost) {
        const char *const what = of == lost[0] ? "statement" : "row";
        QTest::addRow("rowids that it has not, %s lost", what) << unique << 300 << of;
        QTest::addRow("rowids that it has, %s lost", what) << unique << 0 << of;
        QTest::addRow("numbers, %s lost", what) << QByteArray("CREATE INDEX xr ON x(r)") << 0 << of;
        QTest::addRow("an expression, %s lost", what) << QByteArray("CREATE INDEX xe ON x(a||'!')") << 300 << of;
    }
}

/// Two tables lose their roots, and one of them its statement or all that the schema has of it: its pages have the
/// looks of the other one's.
void RescueDoubtsTest::rowsThatAnIndexLacksStayOutOfItsTable()
{
    QFETCH(const QByteArray, index);
    QFETCH(const int, offset);
    QFETCH(const QByteArray, lost);
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE x(a TEXT, r REAL, d NUMERIC DEFAULT 5, s); CREATE TABLE y(id INTEGER PRIMARY KEY, n, z);" + index
             + ';' + series(300)
             + "INSERT INTO x(rowid,a,r,d,s) SELECT i+(i>150)*1000, 'x'||i, i/2.0, i, 'x'||i FROM s;"
               "ALTER TABLE x ADD COLUMN extra TEXT DEFAULT 'def';"
             + series(100) + "INSERT INTO y SELECT i+" + QByteArray::number(offset) + ", -i, 'q'||i FROM s");
    const int roots[] = {rootOf(file, "x"), rootOf(file, "y")};
    for (const int root : roots)
        wipe(file, root);
    QByteArray bytes = readFile(file);
    bytes[bytes.indexOf(lost) + lost.size() - 4] = 'Q';
    writeFile(file, bytes);
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(describe(report.error).title + report.error.sqliteText));
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM x WHERE s LIKE 'x%'"), 300);
    QCOMPARE(tableOf(report, u"x"_qs).rows, 300);
    QCOMPARE(tableOf(report, u"x"_qs).of, 300);
    const bool isNamed = lost.startsWith("CREATE");
    QCOMPARE(rescued.integer(isNamed ? "SELECT count(*) FROM y WHERE c2 LIKE 'q%'"
                                     : "SELECT count(*) FROM lost_and_found WHERE c2 LIKE 'q%'"),
             100);
    QCOMPARE(tableOf(report, u"y"_qs).rows, isNamed ? 100 : 0);
    QCOMPARE(report.lostAndFoundRows, isNamed ? 0 : 100);
    QCOMPARE(rescued.text("PRAGMA integrity_check"), QByteArray("ok"));
}

/// A row has NULL where its INTEGER PRIMARY KEY stands, and an entry of the index has the rowid there.
void RescueDoubtsTest::anIndexThatNamesTheKeyLeavesEachRowInItsTable()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE x(id INTEGER PRIMARY KEY, a TEXT, s); CREATE INDEX xi ON x(a, id);" + series(300)
             + "INSERT INTO x SELECT i, 'x'||i%7, 's'||i FROM s");
    wipe(file, rootOf(file, "x"));
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM x WHERE a='x'||id%7 AND s='s'||id"), 300);
    QCOMPARE(tableOf(report, u"x"_qs).of, 300);
    QCOMPARE(report.lostAndFoundRows, 0);
}

QTEST_GUILESS_MAIN(RescueDoubtsTest)
#include "tst_rescuedoubts.moc"
