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

#include <atomic>
#include <thread>

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
    void missingPagesAreNeitherEqualityNorADifference();
    void aLastPageThatIsOnlyBegunIsOne();
    void aCountThatCannotBeIsNoFact();
    void oneIsNotCalledMany();
    void aJournalIsNotBelievedThatThereAreMorePages();
    void aLogOfAnotherDatabaseShowsWhatSqliteSees();
    void aDatabaseThatIsWrittenToIsNotCalledDamaged();
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
    QVERIFY2(page == 1 || end.output.contains("\nTables: 1 of 3 differs.\n"), end.output);
    QVERIFY2(end.output.contains("\nthird "), end.output);
}

/// The header says that there are 32,512 pages more.
void InspectCommandsTest::missingPagesAreNeitherEqualityNorADifference()
{
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    QByteArray content = readFile(folder / "a.db");
    content[30] = 0x7f;
    writeFile(folder / "b.db", content);
    for (const QByteArrayList &names : {QByteArrayList{"a.db", "b.db"}, QByteArrayList{"b.db", "a.db"}}) {
        const ProgramEnd end = run(QByteArrayList{"compare"} + names, {.workingFolder = folder.path()});
        QVERIFY2(end == 65, QByteArray::number(end.exitCode) + end.output + end.errors);
        QVERIFY2(end.errors.contains("b.db is damaged"), end.errors);
        QVERIFY2(!end.output.contains("same content"), end.output);
    }
    writeFile(folder / "c.db", content);
    QCOMPARE(run({"compare", "b.db", "c.db"}, {.workingFolder = folder.path()}).exitCode, 0);
}

/// SQLite takes what the file lacks of it for zeros. Where rows lay there, they are lost.
void InspectCommandsTest::aLastPageThatIsOnlyBegunIsOne()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    SqlHandle(folder / "a.db", true).execute("PRAGMA user_version=7");
    const QByteArray content = readFile(folder / "a.db");
    writeFile(folder / "cut.db", content.left(2000));
    QCOMPARE(SqlHandle(folder / "cut.db").text("PRAGMA integrity_check"), QByteArray("ok"));
    for (const QByteArrayList &arguments :
         {QByteArrayList{"info", "cut.db"}, QByteArrayList{"info", "--tables", "cut.db"},
          QByteArrayList{"compare", "cut.db", "a.db"}}) {
        const ProgramEnd end = run(arguments, setup);
        QVERIFY2(end == 0 && end.errors.isEmpty(), arguments.join(' ') + ": " + end.output + end.errors);
    }
}

void InspectCommandsTest::aCountThatCannotBeIsNoFact()
{
    const TemporaryFolder folder;
    makeDatabase(folder / "a.db");
    QByteArray content = readFile(folder / "a.db");
    content.replace(36, 4, "\x7f\xff\xff\xff");
    writeFile(folder / "b.db", content);
    QVERIFY(SqlHandle(folder / "b.db").text("PRAGMA integrity_check") != "ok");
    for (const char *const option : {"--json", "--tables"}) {
        const ProgramEnd end = run({"info", option, "b.db"}, {.workingFolder = folder.path()});
        QVERIFY2(end == 65, end.output + end.errors);
    }
    const ProgramEnd end = run({"info", "b.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 65, end.output + end.errors);
    QVERIFY2(end.errors.contains("It is damaged: its header counts more free pages than it has pages."), end.errors);
    QVERIFY2(!end.output.contains("2,147,483,647") && !end.output.contains("2147483647"), end.output);
}

void InspectCommandsTest::oneIsNotCalledMany()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    SqlHandle(folder / "a.db", true).execute("CREATE TABLE t(a)");
    QByteArray content = readFile(folder / "a.db");
    // A page that belongs to nothing.
    QByteArray longer = content + QByteArray(4096, 0);
    longer[31] = 3;
    writeFile(folder / "longer.db", longer);
    const ProgramEnd nothing = run({"info", "--tables", "longer.db"}, setup);
    QVERIFY2(nothing.errors.contains(" 1 page belongs to nothing."), nothing.errors);
    // A page that is missing.
    writeFile(folder / "shorter.db", content.left(4096));
    const ProgramEnd missing = run({"info", "shorter.db"}, setup);
    QVERIFY2(missing.errors.contains("it should have 2 pages, and the last one is missing."), missing.errors);
    // A row that lies outside its page.
    SqlHandle(folder / "a.db").execute("INSERT INTO t VALUES(1)");
    content = readFile(folder / "a.db");
    content.replace(4096 + 8, 2, "\x0f\xff");
    content.replace(4096 + 4095, 1, "\x7f");
    writeFile(folder / "row.db", content);
    const ProgramEnd row = run({"info", "--tables", "row.db"}, setup);
    QVERIFY2(row.errors.contains("On page 2, 1 entry reaches beyond the page."), row.errors);
    const ProgramEnd pages = run({"compare", "a.db", "row.db"}, setup);
    QVERIFY2(pages.output.contains("Pages: 1 differs, 1 is the same."), pages.output);
    // A free page that the header doesn't count.
    SqlHandle(folder / "a.db").execute("CREATE TABLE u(a); DROP TABLE u");
    content = readFile(folder / "a.db");
    content[39] = 0;
    writeFile(folder / "free.db", content);
    const ProgramEnd free = run({"info", "--tables", "free.db"}, setup);
    QVERIFY2(free.errors.contains("other free pages than the 1 there is."), free.errors);
    for (const ProgramEnd *const end : {&nothing, &missing, &row, &pages, &free})
        QVERIFY2(!(end->output + end->errors).contains(" 1 pages"), end->output + end->errors);
}

/// SQLite restores the pages that a journal holds, and believes page 1 how many there are.
void InspectCommandsTest::aJournalIsNotBelievedThatThereAreMorePages()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path(), .fileSizeLimit = 64 * 1024 * 1024};
    makeDatabase(folder / "a.db");
    const QByteArray content = readFile(folder / "a.db");
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d700000001000012347fffffff0000020000001000");
    journal.resize(512, 0);
    const QByteArray page = content.mid(4096, 4096);
    quint32 sum = 0x1234;
    for (int at = 4096 - 200; at > 0; at -= 200)
        sum += static_cast<unsigned char>(page[at]);
    journal += QByteArray::fromHex("00000002") + page;
    journal += QByteArray::fromHex(QByteArray::number(sum, 16).rightJustified(8, '0'));
    writeFile(folder / "a.db-journal", journal);
    for (const QByteArrayList &arguments :
         {QByteArrayList{"info", "a.db"}, QByteArrayList{"info", "--tables", "a.db"}}) {
        const ProgramEnd end = run(arguments, setup);
        QVERIFY2(end == 0, end.output + end.errors);
        QVERIFY2(!(end.output + end.errors).contains("2,147,483,647"), end.output + end.errors);
    }
    for (const char *const method : {"auto", "clone", "online", "snapshot", "compact"}) {
        const ProgramEnd end =
            run({"copy", "--force", "--timeout=2s", QByteArray("--method=") + method, "a.db", "copy.db"}, setup);
        if (std::filesystem::exists(folder / "copy.db"))
            QVERIFY2(std::filesystem::file_size(folder / "copy.db") <= std::uintmax_t(content.size()), method);
        QVERIFY2(end == 0 || !std::filesystem::exists(folder / "copy.db"), end.output + end.errors);
        std::filesystem::remove(folder / "copy.db");
    }
}

void InspectCommandsTest::aLogOfAnotherDatabaseShowsWhatSqliteSees()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    makeDatabase(folder / "a.db");
    std::filesystem::copy_file(folder / "a.db", folder / "whole.db");
    SqlHandle program(folder / "other.db", true);
    program.execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE t(a, b);"
                    "PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO t VALUES(1, 2); INSERT INTO t VALUES(3, 4)");
    std::filesystem::copy_file(folder / "other.db-wal", folder / "a.db-wal");
    for (const QByteArrayList &arguments :
         {QByteArrayList{"info", "a.db"}, QByteArrayList{"info", "--tables", "a.db"},
          QByteArrayList{"compare", "a.db", "whole.db"}, QByteArrayList{"compare", "whole.db", "a.db"}}) {
        const ProgramEnd end = run(arguments, setup);
        QVERIFY2(end == 65, arguments.join(' ') + ": " + QByteArray::number(end.exitCode) + end.output + end.errors);
        QVERIFY2(end.errors.contains("a.db-wal may belong to another database"), end.errors);
    }
    std::filesystem::create_directory(folder / "opened");
    std::filesystem::copy_file(folder / "a.db", folder / "opened" / "a.db");
    std::filesystem::copy_file(folder / "a.db-wal", folder / "opened" / "a.db-wal");
    SqlHandle sqlite(folder / "opened" / "a.db");
    QVERIFY_THROWS_EXCEPTION(std::exception, static_cast<void>(sqlite.integer("SELECT count(*) FROM large")));

    // Of another page size: the rows are those that SQLite finds in the beginning of the log's pages.
    SqlHandle(folder / "small.db", true).execute("PRAGMA page_size=1024; CREATE TABLE y(a); INSERT INTO y VALUES(7)");
    std::filesystem::copy_file(folder / "other.db-wal", folder / "small.db-wal");
    const ProgramEnd end = run({"info", "--tables", "--json", "small.db"}, setup);
    const QJsonObject inspection = QJsonDocument::fromJson(end.output).object()[u"inspection"].toObject();
    QVERIFY2(end.errors.contains("small.db-wal has another page size"), end.errors);
    const qint64 pages = inspection[u"pageCount"].toInteger();
    const bool isSound = end == 0;
    std::filesystem::copy_file(folder / "small.db", folder / "opened" / "small.db");
    std::filesystem::copy_file(folder / "small.db-wal", folder / "opened" / "small.db-wal");
    SqlHandle small(folder / "opened" / "small.db");
    QCOMPARE(pages, small.integer("PRAGMA page_count"));
    QCOMPARE(isSound, small.text("PRAGMA integrity_check") == "ok");
}

/// More of it than is read into memory, so that it is read while its program commits.
void InspectCommandsTest::aDatabaseThatIsWrittenToIsNotCalledDamaged()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.size = 100 * 1024 * 1024;
    buildDatabase(path, shape);
    std::filesystem::copy_file(path, folder / "b.db");
    std::atomic<bool> ends = false;
    std::atomic<int> commits = 0;
    std::thread writer([&] {
        SqlHandle handle(path);
        handle.execute("PRAGMA busy_timeout=20000; PRAGMA synchronous=OFF; CREATE TABLE own(a INTEGER PRIMARY KEY, b)");
        while (!ends) {
            handle.execute("INSERT INTO own(b) VALUES(zeroblob(900))");
            ++commits;
        }
    });
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "a writer commits meanwhile"};
    QList<ProgramEnd> answers;
    for (const QByteArrayList &arguments :
         {QByteArrayList{"compare", "a.db", "b.db"}, QByteArrayList{"compare", "b.db", "a.db"},
          QByteArrayList{"info", "--tables", "a.db"}})
        answers.append(run(arguments, setup));
    ends = true;
    writer.join();
    QVERIFY(commits > 10);
    for (const ProgramEnd &end : answers) {
        const bool isToldSo = end == 75
            && (end.errors.contains("may not be of one moment") || end.errors.contains("may be half a transaction"));
        const bool isOfOneMoment = end.errors.isEmpty() && (end == 0 || end == 1);
        QVERIFY2(isToldSo || isOfOneMoment, QByteArray::number(end.exitCode) + end.output + end.errors);
        QVERIFY2(!(end.output + end.errors).contains("amaged"), end.output + end.errors);
    }
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
