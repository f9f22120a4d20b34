// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescuescene.h"

#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Litecopy;
using namespace Litecopy::Test;

class RescueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofASoundDatabaseNothingIsMissing_data();
    void ofASoundDatabaseNothingIsMissing();
    void whatALostRootHeldIsFoundAgain();
    void anIndexTellsHowManyRowsThereWere();
    void aRowWhoseChainIsBrokenIsKeptApart();
    void deletedRowsComeBackOnlyWhenAskedFor();
    void noConstraintKeepsARowOut();
    void ofRowsWithOneUniqueKeyTheFirstStays();
    void columnsThatWereAddedLaterHaveTheirDefaults();
    void aTableWhoseStatementIsDamagedKeepsItsRows();
    void searchAndSpatialTablesWork();
    void aDamagedSearchTableIsRebuilt();
    void whatIsOnlyInTheLogIsRescuedToo();
    void aFileThatIsThereIsNeverReplaced();
    void whatIsNoDatabaseIsRefused();
    void aCancelLeavesNothing();
    void anyDamageEndsInASoundDatabaseOrAnError();
};

void RescueTest::ofASoundDatabaseNothingIsMissing_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("autoVacuum");
    QTest::newRow("UTF-8") << QByteArray("UTF-8") << 0;
    QTest::newRow("UTF-16le, auto-vacuum") << QByteArray("UTF-16le") << 1;
    QTest::newRow("UTF-16be, incremental") << QByteArray("UTF-16be") << 2;
}

void RescueTest::ofASoundDatabaseNothingIsMissing()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const int, autoVacuum);
    const TemporaryFolder folder;
    const std::filesystem::path source = folder / "source" / "a.db";
    std::filesystem::create_directory(source.parent_path());
    buildDatabase(source, {.pageSize = pageSize, .autoVacuum = autoVacuum, .encoding = encoding, .varied = true});
    {
        SqlHandle database(source);
        database.execute("PRAGMA user_version=12; PRAGMA application_id=-34");
    }
    const FolderSnapshot before(source.parent_path());
    const RescueReport report = rescue(source, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(describe(report.error).title + report.error.sqliteText));
    QCOMPARE(before.differenceTo(FolderSnapshot(source.parent_path())), QString());
    QVERIFY(std::ranges::all_of(report.tables, &RescuedTable::isWhole));
    QVERIFY(report.notMade.empty() && report.lostAndFound.isEmpty() && report.guesses.isEmpty());
    QCOMPARE(verifyBank(folder / "b.db"), QString());

    SqlHandle both(folder / "b.db");
    both.execute("ATTACH '" + QByteArray::fromStdString(source.string()) + "' AS s");
    QCOMPARE(both.integer("PRAGMA user_version"), 12);
    QCOMPARE(both.integer("PRAGMA application_id"), -34);
    QCOMPARE(both.text("PRAGMA encoding"), encoding);
    QCOMPARE(both.integer("PRAGMA auto_vacuum"), autoVacuum);
    QCOMPARE(both.integer("SELECT count(*) FROM (SELECT type, name, tbl_name, sql FROM s.sqlite_master EXCEPT SELECT "
                          "type, name, tbl_name, sql FROM main.sqlite_master)"),
             0);
    for (const RescuedTable &table : report.tables) {
        const QByteArray name = '"' + table.name.toUtf8().replace('"', "\"\"") + '"';
        QCOMPARE(
            both.integer("SELECT count(*) FROM (SELECT * FROM s." + name + " EXCEPT SELECT * FROM main." + name + ")"),
            0);
        QCOMPARE(both.integer("SELECT count(*) FROM s." + name), table.rows);
        QCOMPARE(table.of, table.rows);
    }
}

void RescueTest::whatALostRootHeldIsFoundAgain()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE one(a TEXT NOT NULL, b INT NOT NULL); CREATE TABLE two(a INT NOT NULL, b TEXT NOT NULL);"
             + series(3000) + "INSERT INTO one SELECT 'text '||i, i FROM s;" + series(3000)
             + "INSERT INTO two SELECT i, 'other '||i FROM s");
    wipe(file, rootOf(file, "one"));
    wipe(file, rootOf(file, "two"));
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    QCOMPARE(tableOf(report, u"one"_qs).rows, 3000);
    QCOMPARE(tableOf(report, u"two"_qs).rows, 3000);
    QVERIFY(tableOf(report, u"one"_qs).orphanPages > 10);
    QCOMPARE(report.lostAndFoundRows, 0);
    QVERIFY(!report.guesses.isEmpty());
}

void RescueTest::anIndexTellsHowManyRowsThereWere()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file, "CREATE TABLE t(a TEXT UNIQUE, b);" + series(2000) + "INSERT INTO t SELECT 'row '||i, hex(i) FROM s");
    // The first page with rows: what it held is lost, and the index still counts it.
    const QByteArray bytes = readFile(file);
    for (int page = 3; page < 20; ++page) {
        if (bytes[qsizetype(page - 1) * pageSize] == 13) {
            wipe(file, page);
            break;
        }
    }
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    const RescuedTable &table = tableOf(report, u"t"_qs);
    QCOMPARE(table.of, 2000);
    QVERIFY(table.rows < 2000 && table.rows > 1900);
    QCOMPARE(table.unreadablePages, 1);
    QVERIFY(!table.isWhole());
}

void RescueTest::aRowWhoseChainIsBrokenIsKeptApart()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE t(id INTEGER PRIMARY KEY, short TEXT, long TEXT, behind TEXT);"
         "INSERT INTO t VALUES(1, 'one', printf('%.*c', 5000, 'x'), 'end'), (2, 'two', 'three', 'four')");
    wipe(file, int(readFile(file).size() / pageSize));
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    QCOMPARE(tableOf(report, u"t"_qs).rows, 1);
    QCOMPARE(tableOf(report, u"t"_qs).incomplete, 1);
    QCOMPARE(report.incompleteRows, u"incomplete_rows"_qs);
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.text("SELECT tbl||id||c1||nfield FROM incomplete_rows"), QByteArray("t1one4"));
    const qint64 length = rescued.integer("SELECT length(c2) FROM incomplete_rows");
    QVERIFY(length > 1000 && length < 5000);
    QCOMPARE(rescued.integer("SELECT c3 IS NULL OR c3='' FROM incomplete_rows"), 1);
}

void RescueTest::deletedRowsComeBackOnlyWhenAskedFor()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "PRAGMA secure_delete=OFF; CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT);" + series(2000)
             + "INSERT INTO t SELECT i, 'row '||i FROM s; DELETE FROM t WHERE id>300");
    const RescueReport without = rescue(file, folder / "b.db");
    QVERIFY(!without.error);
    QCOMPARE(without.rows(), 300);
    QCOMPARE(without.lostAndFoundRows, 0);
    const RescueReport with = rescue(file, folder / "c.db", true);
    QVERIFY(!with.error);
    QCOMPARE(tableOf(with, u"t"_qs).rows, 300);
    QVERIFY(with.lostAndFoundRows > 1000);
    QVERIFY(with.withDeletedRows && !with.guesses.isEmpty());
}

void RescueTest::noConstraintKeepsARowOut()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE parent(id INTEGER PRIMARY KEY);"
         "CREATE TABLE child(p REFERENCES parent(id), n INT CHECK(n>0), big INT AS (n*1000) STORED);"
         "INSERT INTO child(p, n) VALUES(77, 5), (78, 6);"
         "CREATE TABLE seen(n);"
         "CREATE TRIGGER never BEFORE INSERT ON child BEGIN SELECT raise(ABORT, 'no'); END;"
         "CREATE TRIGGER changed AFTER INSERT ON parent BEGIN INSERT INTO seen VALUES(new.id); END;"
         "INSERT INTO parent VALUES(1); DELETE FROM seen;"
         "PRAGMA writable_schema=ON; CREATE TABLE loose(a NOT NULL);"
         "CREATE TABLE free(a); INSERT INTO free VALUES(NULL), (3);"
         "UPDATE sqlite_master SET sql='CREATE TABLE free(a NOT NULL)' WHERE name='free'");
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.text("SELECT group_concat(p||n||big) FROM child"), QByteArray("7755000,7866000"));
    QCOMPARE(rescued.integer("SELECT count(*) FROM seen"), 0);
    QCOMPARE(rescued.integer("SELECT count(*) FROM sqlite_master WHERE type='trigger'"), 2);
    // NOT NULL would make the new database unsound: the row is elsewhere, as it is.
    QCOMPARE(tableOf(report, u"free"_qs).rows, 1);
    QCOMPARE(tableOf(report, u"free"_qs).unfitting, 1);
    QCOMPARE(report.lostAndFoundRows, 1);
}

void RescueTest::ofRowsWithOneUniqueKeyTheFirstStays()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE t(a TEXT, b); INSERT INTO t VALUES('x', 1), ('X', 2), ('y', 3), (NULL, 4), (NULL, 5);"
         "CREATE TABLE u(a, b); INSERT INTO u VALUES(1, 1), (1, 2); CREATE INDEX ub ON u(a);"
         "PRAGMA writable_schema=ON;"
         "CREATE UNIQUE INDEX \"sqlite_autoindex_t_1\" ON t(a);"
         "UPDATE sqlite_master SET sql=NULL WHERE name='sqlite_autoindex_t_1';"
         "UPDATE sqlite_master SET sql='CREATE TABLE t(a TEXT UNIQUE COLLATE NOCASE, b)' WHERE name='t';"
         "UPDATE sqlite_master SET sql='CREATE UNIQUE INDEX ub ON u(a)' WHERE name='ub'");
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(report.error.sqliteText));
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.text("PRAGMA integrity_check"), QByteArray("ok"));
    QCOMPARE(rescued.text("SELECT group_concat(b, '') FROM t"), QByteArray("1345"));
    QCOMPARE(rescued.text("SELECT id||c0||c1 FROM lost_and_found"), QByteArray("2X2"));
    // An index that was made by a statement of its own is left out, with its reason.
    QCOMPARE(rescued.integer("SELECT count(*) FROM u"), 2);
    QCOMPARE(report.notMade.size(), std::size_t(1));
    QCOMPARE(report.notMade.front().name, u"ub"_qs);
    QVERIFY(report.notMade.front().reason.contains(u"UNIQUE"));
}

void RescueTest::columnsThatWereAddedLaterHaveTheirDefaults()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE TABLE t(a); INSERT INTO t VALUES(1); ALTER TABLE t ADD COLUMN b TEXT DEFAULT 'later';"
         "ALTER TABLE t ADD COLUMN c REAL NOT NULL DEFAULT 2; INSERT INTO t VALUES(2, NULL, 3)");
    QVERIFY(!rescue(file, folder / "b.db").error);
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.text("SELECT group_concat(quote(a)||quote(b)||quote(c), ' ') FROM t"),
             QByteArray("1'later'2.0 2NULL3.0"));
}

void RescueTest::aTableWhoseStatementIsDamagedKeepsItsRows()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file, "CREATE TABLE t(a, b); INSERT INTO t VALUES(1, 'x'), (2, 'y')");
    QByteArray bytes = readFile(file);
    bytes.replace("CREATE TABLE t(a, b)", "CREATE TABLE t(a,, )");
    writeFile(file, bytes);
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    QVERIFY(tableOf(report, u"t"_qs).isPlain);
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.text("SELECT group_concat(c0||c1, '') FROM t"), QByteArray("1x2y"));
}

void RescueTest::searchAndSpatialTablesWork()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE VIRTUAL TABLE words USING fts5(a); INSERT INTO words VALUES('one two'), ('two three');"
         "CREATE VIRTUAL TABLE old USING fts4(a); INSERT INTO old VALUES('one two');"
         "CREATE VIRTUAL TABLE boxes USING rtree(id, x0, x1); INSERT INTO boxes VALUES(1, 0, 5), (2, 7, 9)");
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(report.error.sqliteText));
    QVERIFY(report.notMade.empty());
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM words WHERE words MATCH 'two'"), 2);
    QCOMPARE(rescued.integer("SELECT count(*) FROM old WHERE old MATCH 'one'"), 1);
    QCOMPARE(rescued.integer("SELECT id FROM boxes WHERE x0>6"), 2);
}

void RescueTest::aDamagedSearchTableIsRebuilt()
{
    const TemporaryFolder folder;
    const auto file = folder / "a.db";
    make(file,
         "CREATE VIRTUAL TABLE words USING fts5(a);" + series(500)
             + "INSERT INTO words SELECT 'word '||i FROM s;"
               "CREATE VIRTUAL TABLE boxes USING rtree(id, x0, x1);"
             + series(500) + "INSERT INTO boxes SELECT i, i, i+1 FROM s");
    wipe(file, rootOf(file, "words_data"));
    wipe(file, rootOf(file, "boxes_rowid"));
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY2(!report.error, qPrintable(report.error.sqliteText));
    for (const NotRescued &object : report.notMade)
        QVERIFY2(object.name != u"words", qPrintable(object.reason));
    SqlHandle rescued(folder / "b.db");
    QCOMPARE(rescued.integer("SELECT count(*) FROM words WHERE words MATCH '77'"), 1);
    // Of a spatial one the rows stay where they are, in its own tables.
    const bool isThere = rescued.integer("SELECT count(*) FROM sqlite_master WHERE name='boxes'") == 1;
    QCOMPARE(isThere, report.notMade.empty());
    QVERIFY(isThere || rescued.integer("SELECT count(*) FROM boxes_node") > 0);
}

void RescueTest::whatIsOnlyInTheLogIsRescuedToo()
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "in use");
    const auto file = folder / "in use" / "a.db";
    make(file,
         "PRAGMA journal_mode=WAL; CREATE TABLE t(a TEXT);" + series(500) + "INSERT INTO t SELECT 'old '||i FROM s");
    SqlHandle user(file);
    user.execute("PRAGMA wal_autocheckpoint=0;" + series(300) + "INSERT INTO t SELECT 'new '||i FROM s");
    const FolderSnapshot before(file.parent_path());
    const RescueReport report = rescue(file, folder / "b.db");
    QVERIFY(!report.error);
    QVERIFY(report.isConsistent);
    QCOMPARE(report.rows(), 800);
    // A reader's mark in the log's index is all.
    QCOMPARE(before.differenceTo(FolderSnapshot(file.parent_path())).remove(u"a.db-shm: content"_qs), QString());
    user.execute("INSERT INTO t VALUES('still')");
}

void RescueTest::aFileThatIsThereIsNeverReplaced()
{
    const TemporaryFolder folder;
    make(folder / "a.db", "CREATE TABLE t(a)");
    writeFile(folder / "b.db", "mine");
    QCOMPARE(rescue(folder / "a.db", folder / "b.db").error.code, ErrorCode::DestinationExists);
    QCOMPARE(rescue(folder / "a.db", folder / "a.db").error.code, ErrorCode::SameFile);
    QCOMPARE(readFile(folder / "b.db"), QByteArray("mine"));
}

void RescueTest::whatIsNoDatabaseIsRefused()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.db", QByteArray(50'000, 'x'));
    const FolderSnapshot before(folder.path());
    QCOMPARE(rescue(folder / "a.db", folder / "b.db").error.code, ErrorCode::NotADatabase);
    QCOMPARE(rescue(folder / "none.db", folder / "b.db").error.code, ErrorCode::SourceMissing);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void RescueTest::aCancelLeavesNothing()
{
    const TemporaryFolder folder;
    make(folder / "a.db", "CREATE TABLE t(a TEXT);" + series(50'000) + "INSERT INTO t SELECT 'row '||i FROM s");
    const FolderSnapshot before(folder.path());
    CopyControl control;
    const RescueReport report = rescueDatabase(
        {.damaged = folder / "a.db", .destination = folder / "b.db", .progressInterval = std::chrono::milliseconds(0)},
        control, [&control](const RescueProgress &progress) {
            if (progress.phase == RescuePhase::Filling && progress.fraction > 0.2)
                control.cancel();
        });
    QVERIFY(report.cancelled && !report.error);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void RescueTest::anyDamageEndsInASoundDatabaseOrAnError()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "true.db", {.pageSize = 512, .varied = true});
    const QByteArray sound = readFile(folder / "true.db");
    int rescued = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        QByteArray bytes = sound;
        Damage(seed).toDatabase(bytes);
        if (bytes.isEmpty())
            continue;
        writeFile(folder / "a.db", bytes);
        const RescueReport report = rescue(folder / "a.db", folder / "b.db");
        if (report.error) {
            QVERIFY2(report.error.code != ErrorCode::CopyCheckFailed && report.error.code != ErrorCode::Internal,
                     qPrintable(QStringLiteral("seed %1: %2 %3")
                                    .arg(seed)
                                    .arg(describe(report.error).title, report.error.sqliteText)));
            continue;
        }
        ++rescued;
        const QString fault = verifyBank(folder / "b.db");
        QVERIFY2(!fault.contains(u"***") && !fault.contains(u"missing from index"),
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        std::filesystem::remove(folder / "b.db");
    }
    QVERIFY(rescued > 25);
}

QTEST_GUILESS_MAIN(RescueTest)

#include "tst_rescue.moc"
