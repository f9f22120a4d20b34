// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Litecopy::Test;

/// `info --tables`, `info --map` and `compare`, run as a person or a script runs them.
class InspectCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreListedLargestFirst();
    void theMapHasALetterForEveryPage();
    void csvHasALineForEachTableOrPage();
    void jsonHoldsFactsAndTables();
    void damageIsSaidAndShowsInTheExitCode();
    void comparingTellsTheDifference();
    void aCutOffDatabaseIsDamagedNotDifferent_data();
    void aCutOffDatabaseIsDamagedNotDifferent();
    void whatDamageHidesIsNotCalledDifferent_data();
    void whatDamageHidesIsNotCalledDifferent();
    void whatIsNoDatabaseIsNotCompared_data();
    void whatIsNoDatabaseIsNotCompared();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void nothingToSaveIsSaidSo();
    void manyTablesTakeNoLongerAsTextThanAsJson();
};

namespace {

void makeDatabase(const std::filesystem::path &path)
{
    SqlHandle database(path, true);
    database.execute("CREATE TABLE small(a); CREATE TABLE large(a, b UNIQUE);"
                     "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<3000)"
                     "INSERT INTO large SELECT zeroblob(50), x FROM n; INSERT INTO small VALUES(1)");
}

} // namespace

void InspectCommandsTest::tablesAreListedLargestFirst()
{
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run({"info", "--tables", "a.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray());
    const QList<QByteArray> lines = end.output.split('\n');
    QVERIFY(lines[0].startsWith("Table ") && lines[0].endsWith("Scattered"));
    QVERIFY(lines[1].startsWith("large ") && lines[1].contains(" 3,000 "));
    QVERIFY(lines[2].startsWith("  index sqlite_autoindex_large_1 "));
    QVERIFY(end.output.contains("\nsmall "));
    QVERIFY(end.output.contains("\nA compact copy would "));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void InspectCommandsTest::theMapHasALetterForEveryPage()
{
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    const ProgramEnd end = run({"info", "--map", "a.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 0);
    qsizetype letters = 0;
    for (const QByteArray &line : end.output.split('\n')) {
        if (line.startsWith("     "))
            letters += line.size() - 14;
    }
    QCOMPARE(letters, pragma(folder / "a.db", "page_count").toLongLong());
    QVERIFY(end.output.contains("t  leaf page of a table: "));
}

void InspectCommandsTest::csvHasALineForEachTableOrPage()
{
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    const ProgramEnd tables = run({"info", "--tables", "--csv", "a.db"}, {.workingFolder = folder.path()});
    QCOMPARE(tables.output.count("\r\n"), 5);
    QVERIFY(tables.output.startsWith("name,table,virtualTable,kind,rootPage,pages,"));
    const ProgramEnd map = run({"info", "--map", "--csv", "a.db"}, {.workingFolder = folder.path()});
    QVERIFY(map.output.startsWith("page,kind,owner,fill\r\n1,tableLeaf,sqlite_schema,"));
    QCOMPARE(map.output.count("\r\n"), pragma(folder / "a.db", "page_count").toLongLong() + 1);
    QVERIFY(map.output.endsWith("\r\n"));
}

void InspectCommandsTest::jsonHoldsFactsAndTables()
{
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    const ProgramEnd end = run({"info", "--map", "--json", "a.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.output.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(end.output).object();
    QCOMPARE(object.value(u"pageSize").toInt(), 4096);
    const QJsonObject inspection = object.value(u"inspection").toObject();
    QCOMPARE(inspection.value(u"trees").toArray().size(), 4);
    QVERIFY(!inspection.value(u"map").toArray().isEmpty());
}

void InspectCommandsTest::damageIsSaidAndShowsInTheExitCode()
{
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    QByteArray content = readFile(folder / "a.db");
    content[4096 * 2] = 0; // page 3 is the root of a table
    writeFile(folder / "a.db", content);
    const ProgramEnd end = run({"info", "--tables", "a.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.errors.contains("Page 3 is no page of a table or index. (table large)"), end.errors);
    QVERIFY(end.output.contains("\nDamaged pages "));
}

void InspectCommandsTest::comparingTellsTheDifference()
{
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    std::filesystem::copy_file(folder / "a.db", folder / "b.db");
    const ProgramEnd same = run({"compare", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(same.exitCode, 0);
    QVERIFY(same.output.endsWith("All tables have the same content.\n"));
    {
        SqlHandle database(folder / "b.db");
        database.execute("DELETE FROM large WHERE b % 1000 = 0; INSERT INTO small VALUES(2)");
    }
    const ProgramEnd text = run({"compare", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.output.contains("\nlarge ") && text.output.contains("\nsmall "));
    QVERIFY(!text.output.contains("sqlite_schema"));
    QVERIFY2(text.output.contains("\nTables: 2 of 2 differ.\n"), text.output);
    QVERIFY(!text.output.contains("schema differs"));
    const ProgramEnd json = run({"compare", "--json", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(json.exitCode, 1);
    const QJsonArray trees = QJsonDocument::fromJson(json.output).object().value(u"trees").toArray();
    QCOMPARE(trees.size(), 4);
    QCOMPARE(trees[2].toObject().value(u"onlyInFirst").toInt(), 3);
    const ProgramEnd csv = run({"compare", "--csv", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(csv.output.count("\r\n"), 5);
}

void InspectCommandsTest::aCutOffDatabaseIsDamagedNotDifferent_data()
{
    QTest::addColumn<double>("pages");
    QTest::newRow("a part of the header") << 50.0 / 4096;
    QTest::newRow("the header alone") << 100.0 / 4096;
    QTest::newRow("half a page") << 0.5;
    for (const double pages : {1.0, 2.0, 3.0, 5.0, 7.5, 20.0})
        QTest::addRow("%g pages", pages) << pages;
    QTest::newRow("all but one") << -1.0;
    QTest::newRow("all but half a page") << -0.5;
    QTest::newRow("all but a byte") << -1.0 / 4096;
}

void InspectCommandsTest::aCutOffDatabaseIsDamagedNotDifferent()
{
    QFETCH(const double, pages);
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    const QByteArray content = readFile(folder / "a.db");
    const QByteArray cut = content.left(qsizetype(pages * 4096) + (pages < 0 ? content.size() : 0));
    writeFile(folder / "cut.db", cut);
    for (const QByteArrayList &arguments :
         {QByteArrayList{"compare", "a.db", "cut.db"}, QByteArrayList{"compare", "cut.db", "a.db"},
          QByteArrayList{"info", "cut.db"}, QByteArrayList{"info", "--tables", "cut.db"}}) {
        const ProgramEnd end = run(arguments, {.workingFolder = folder.path()});
        QVERIFY2(end == 65, arguments.join(' ') + ": " + QByteArray::number(end.exitCode) + end.output + end.errors);
        QVERIFY2(!end.errors.isEmpty(), arguments.join(' '));
        QVERIFY2(!end.output.contains("only in the "), end.output);
        const ProgramEnd json = run(arguments + QByteArrayList{"--json"}, {.workingFolder = folder.path()});
        QCOMPARE(json.exitCode, 65);
    }
    // Of the same bytes the content is the same, however little of it can be read. Less than a header is no database.
    writeFile(folder / "cut too.db", cut);
    QCOMPARE(run({"compare", "cut.db", "cut too.db"}, {.workingFolder = folder.path()}).exitCode,
             cut.size() < 100 ? 65 : 0);
}

void InspectCommandsTest::whatDamageHidesIsNotCalledDifferent_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("byte");
    QTest::newRow("reserved bytes in the header") << 1 << 20;
    QTest::newRow("the list of tables") << 1 << 100;
    QTest::newRow("root of a small table") << 2 << 0;
    QTest::newRow("root of a large table") << 3 << 0;
    QTest::newRow("root of an index") << 4 << 0;
    QTest::newRow("a cell count") << 3 << 3;
    QTest::newRow("a leaf of a table") << 6 << 0;
}

void InspectCommandsTest::whatDamageHidesIsNotCalledDifferent()
{
    QFETCH(const int, page);
    QFETCH(const int, byte);
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    QByteArray content = readFile(folder / "a.db");
    content[(page - 1) * 4096 + byte] = char(0xff);
    writeFile(folder / "b.db", content);
    for (const QByteArrayList &names : {QByteArrayList{"a.db", "b.db"}, QByteArrayList{"b.db", "a.db"}}) {
        const ProgramEnd end = run(QByteArrayList{"compare"} + names, {.workingFolder = folder.path()});
        QVERIFY2(end == 65, QByteArray::number(end.exitCode) + end.output + end.errors);
        QVERIFY2(end.errors.contains("b.db is damaged"), end.errors);
        QVERIFY2(end.output.contains("Tables: 0 of 2 differ.\n"), end.output);
        const ProgramEnd json = run(QByteArrayList{"compare", "--json"} + names, {.workingFolder = folder.path()});
        QCOMPARE(json.exitCode, 65);
        const QJsonObject object = QJsonDocument::fromJson(json.output).object();
        QVERIFY(object.value(u"undecided").toBool());
        QVERIFY(!object.value(u"sameContent").toBool());
        QCOMPARE(object.value(u"differingTables").toInt(-1), 0);
    }
    // What can be read and differs is shown all the same.
    SqlHandle(folder / "a.db").execute("CREATE TABLE third(a); INSERT INTO third VALUES(1)");
    const ProgramEnd end = run({"compare", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 65, QByteArray::number(end.exitCode) + end.output + end.errors);
    QVERIFY2(page == 1 || end.output.contains("\nTables: 1 of 3 differ.\n"), end.output);
    QVERIFY2(end.output.contains("\nthird "), end.output);
}

void InspectCommandsTest::whatIsNoDatabaseIsNotCompared_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray("empty.db") << 65;
    QTest::newRow("text") << QByteArray("text.db") << 65;
    QTest::newRow("folder") << QByteArray("folder.db") << 66;
    QTest::newRow("missing") << QByteArray("missing.db") << 66;
    QTest::newRow("in a missing folder") << QByteArray("missing/a.db") << 66;
    QTest::newRow("device") << QByteArray("/dev/null") << 66;
}

void InspectCommandsTest::whatIsNoDatabaseIsNotCompared()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, code);
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    writeFile(folder / "empty.db", {});
    writeFile(folder / "text.db", "no database");
    std::filesystem::create_directory(folder / "folder.db");
    for (const QByteArrayList &arguments :
         {QByteArrayList{"compare", "a.db", name}, QByteArrayList{"compare", name, "a.db"},
          QByteArrayList{"compare", name, name}, QByteArrayList{"info", name}, QByteArrayList{"info", "--map", name}}) {
        const ProgramEnd end = run(arguments, {.workingFolder = folder.path()});
        QVERIFY2(end == code, arguments.join(' ') + ": " + QByteArray::number(end.exitCode) + end.errors);
        QVERIFY2(end.errors.contains(name.split('/').last()), end.errors);
    }
}

void InspectCommandsTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("CSV of nothing") << QByteArrayList{"info", "--csv", "a.db"} << 64;
    QTest::newRow("CSV of both") << QByteArrayList{"info", "--csv", "--map", "--tables", "a.db"} << 64;
    QTest::newRow("CSV and JSON") << QByteArrayList{"info", "--csv", "--json", "--map", "a.db"} << 64;
    QTest::newRow("tables of a missing file") << QByteArrayList{"info", "--tables", "missing.db"} << 66;
    QTest::newRow("comparing one") << QByteArrayList{"compare", "a.db"} << 64;
    QTest::newRow("comparing three") << QByteArrayList{"compare", "a.db", "a.db", "a.db"} << 64;
    QTest::newRow("comparing with a missing file") << QByteArrayList{"compare", "a.db", "missing.db"} << 66;
    QTest::newRow("comparing as CSV and JSON") << QByteArrayList{"compare", "--csv", "--json", "a.db", "a.db"} << 64;
}

void InspectCommandsTest::wrongUsageIsRefused()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(int, code);
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    const ProgramEnd end = run(arguments, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, code);
    QVERIFY(end.output.isEmpty());
    QVERIFY(!end.errors.isEmpty());
}

void InspectCommandsTest::nothingToSaveIsSaidSo()
{
    const TemporaryFolder folder;
    SqlHandle(folder / "a.db", true).execute("CREATE TABLE t(a UNIQUE)");
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd tables = run({"info", "--tables", "a.db"}, setup);
    QVERIFY2(tables.output.endsWith("A compact copy would be no smaller.\n"), tables.output);
    const ProgramEnd plan = run({"copy", "--dry-run", "--method=compact", "a.db", "b.db"}, setup);
    QVERIFY2(plan == 0 && !plan.output.contains("0 pages") && !plan.output.contains("(s)"), plan.output);
    const ProgramEnd map = run({"info", "--map", "a.db"}, setup);
    QVERIFY2(map.output.contains("1 page\n") && !map.output.contains("(s)"), map.output);
}

void InspectCommandsTest::manyTablesTakeNoLongerAsTextThanAsJson()
{
    const TemporaryFolder folder;
    {
        SqlHandle database(folder / "a.db", true);
        database.execute("PRAGMA page_size=512; PRAGMA synchronous=OFF; CREATE TABLE t(a); PRAGMA writable_schema=ON;"
                         "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<20000)"
                         "INSERT INTO sqlite_schema SELECT 'table', 'v' || x, 'v' || x, 2,"
                         "'CREATE TABLE v' || x || '(a)' FROM n");
    }
    const ProgramSetup setup{.workingFolder = folder.path()};
    const auto timed = [&setup](const QByteArrayList &command) {
        QElapsedTimer timer;
        timer.start();
        const ProgramEnd end = run(command, setup);
        if (end.output.size() < 20'000 * 10)
            qWarning("%s", end.errors.constData());
        return timer.elapsed();
    };
    const qint64 json = timed({"info", "--tables", "--json", "a.db"});
    const qint64 text = timed({"info", "--tables", "a.db"});
    qInfo("%lld ms as JSON, %lld ms as text", json, text);
    // Each table compared with each other one took a hundred times as long.
    QVERIFY(text < 3 * json + 500);
}

QTEST_GUILESS_MAIN(InspectCommandsTest)
#include "tst_inspectcommands.moc"
