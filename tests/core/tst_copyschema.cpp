// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/deniedthreads.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

using namespace Litecopy;
using namespace Litecopy::Test;

/// Pages are copied as they are: what stands in the schema never keeps a database from being copied.
class TestCopySchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemaWithSqlitesOwnFunctionsIsVerified_data();
    void schemaWithSqlitesOwnFunctionsIsVerified();
    void damagedSchemaIsCopiedAndSaidToBeDamaged_data();
    void damagedSchemaIsCopiedAndSaidToBeDamaged();
    void whatOnlyTheApplicationHasHidesNoDamage_data();
    void whatOnlyTheApplicationHasHidesNoDamage();
    void whatOnlyTheApplicationHasIsNoDamage_data();
    void whatOnlyTheApplicationHasIsNoDamage();
    void expressionThatFailsIsNoDamage_data();
    void expressionThatFailsIsNoDamage();
    void cancelIsHeardInsideOneFunction();
    void functionThatTakesTooLongIsNotWaitedFor();
    void withoutAnotherThreadTheRestIsSaidToBeUnchecked();
    void functionThatTakesTooLongIsNotCalledInADatabaseOfOthers();
    void valuesOfTheWrongKindAreFound_data();
    void valuesOfTheWrongKindAreFound();
    void compactCopyOfADamagedDatabaseSaysSo();
    void compactCopyOfAnAutoVacuumDatabaseWithALargeSchemaIsVerified();
    void compactCopyOfADamagedDatabaseBlamesNoDrive();
    void compactCopyTakesConstraintsBesideGeneratedColumns_data();
    void compactCopyTakesConstraintsBesideGeneratedColumns();
    void compactCopyLetsWritersInBeforeItIsWritten();
    void halfAPageAtTheEndIsAPage_data();
    void halfAPageAtTheEndIsAPage();
};

namespace {

CopyRequest requestIn(const TemporaryFolder &folder)
{
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    return request;
}

} // namespace

void TestCopySchema::schemaWithSqlitesOwnFunctionsIsVerified_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<CheckLevel>("level");
    const std::pair<const char *, const char *> schemas[] = {
        {"CHECK", "CREATE TABLE t(x CHECK(json_valid(x)))"},
        {"stored column", "CREATE TABLE t(x, a AS (json_extract(x, '$.a')) STORED); CREATE INDEX i ON t(a)"},
        {"virtual column", "CREATE TABLE t(x, a AS (json_extract(x, '$.a')) NOT NULL); CREATE INDEX i ON t(a)"},
        {"index", "CREATE TABLE t(x); CREATE INDEX i ON t(json_extract(x, '$.a'))"},
        {"partial index", "CREATE TABLE t(x); CREATE INDEX i ON t(x) WHERE json_valid(x)"},
        {"date in CHECK", "CREATE TABLE t(x CHECK(date('2026-01-01') < 'a'))"},
    };
    for (const auto &[name, schema] : schemas) {
        for (const CopyMethod method : allMethods) {
            for (const CheckLevel level : {CheckLevel::Quick, CheckLevel::Full})
                QTest::addRow("%s, %s, %s", name, methodName(method), level == CheckLevel::Full ? "full" : "quick")
                    << QByteArray(schema) << method << level;
        }
    }
}

void TestCopySchema::schemaWithSqlitesOwnFunctionsIsVerified()
{
    QFETCH(QByteArray, schema);
    QFETCH(CopyMethod, method);
    QFETCH(CheckLevel, level);
    for (const char *const journal : {"delete", "wal"}) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.method = method;
        request.check = level;
        request.journal = CopyJournal::Keep;
        {
            SqlHandle source(request.source, true);
            source.execute(QByteArray("PRAGMA journal_mode=") + journal);
            source.execute(schema);
            source.execute("INSERT INTO t(x) VALUES('{\"a\":1}'), ('{\"a\":2}')");
        }
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QCOMPARE(result.receipt.warnings, QStringList());
        QCOMPARE(SqlHandle(request.destination).text("PRAGMA journal_mode"), QByteArray(journal));
        QCOMPARE(SqlHandle(request.destination).text("SELECT group_concat(x) FROM t"),
                 QByteArray("{\"a\":1},{\"a\":2}"));
    }
}

void TestCopySchema::damagedSchemaIsCopiedAndSaidToBeDamaged_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<bool>("replaces");
    for (const CopyMethod method :
         {CopyMethod::Automatic, CopyMethod::Online, CopyMethod::Clone, CopyMethod::UnlockedSnapshot}) {
        for (const bool replaces : {false, true})
            QTest::addRow("%s, %s", methodName(method), replaces ? "replacing" : "new") << method << replaces;
    }
}

void TestCopySchema::damagedSchemaIsCopiedAndSaidToBeDamaged()
{
    QFETCH(CopyMethod, method);
    QFETCH(bool, replaces);
    for (const char *const journal : {"delete", "wal"}) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.method = method;
        {
            SqlHandle source(request.source, true);
            source.execute(QByteArray("PRAGMA journal_mode=") + journal);
            source.execute("CREATE TABLE t(a); INSERT INTO t VALUES('precious'); CREATE TABLE u(b);"
                           "PRAGMA writable_schema=ON;"
                           "UPDATE sqlite_schema SET sql='CREATE TABLE garbage (' WHERE name='u'");
        }
        if (replaces) {
            request.destinationMode = DestinationMode::Replace;
            buildDatabase(request.destination);
        }
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
        QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
        QVERIFY(!result.receipt.checkMessages.isEmpty());
        QVERIFY(readFile(request.destination).contains("precious"));
        QCOMPARE(differenceOfCopy(request.source, request.destination, true), QString());
    }
}

/// Objects that only their program can use. The functions and collations are known where they are made.
const std::pair<const char *, const char *> applicationSchemas[] = {
    {"collation",
     "CREATE TABLE item(id INTEGER PRIMARY KEY, title TEXT COLLATE icu_root); CREATE INDEX i ON item(title)"},
    {"function in CHECK", "CREATE TABLE item(id INTEGER PRIMARY KEY, title CHECK(app(title)))"},
    {"function in index", "CREATE TABLE item(id INTEGER PRIMARY KEY, title); CREATE INDEX i ON item(app(title))"},
    {"function in column", "CREATE TABLE item(id INTEGER PRIMARY KEY, title, v AS (app(title)) NOT NULL)"},
    {"module",
     "CREATE TABLE item(id INTEGER PRIMARY KEY, title); PRAGMA writable_schema=ON;"
     "INSERT INTO sqlite_schema VALUES('table','v','v',0,'CREATE VIRTUAL TABLE v USING app(a)')"},
};

void makeForApplication(const std::filesystem::path &path, const QByteArray &schema)
{
    SqlHandle database(path, true);
    const auto compare = [](void *, int, const void *, int, const void *) { return 0; };
    sqlite3_create_collation(database.get(), "icu_root", SQLITE_UTF8, nullptr, compare);
    const auto one = [](sqlite3_context *context, int, sqlite3_value **) { sqlite3_result_int(context, 1); };
    sqlite3_create_function(database.get(), "app", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, one, nullptr,
                            nullptr);
    database.execute("CREATE TABLE play(id INTEGER PRIMARY KEY, x);");
    database.execute(schema);
    database.execute("BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                     " INSERT INTO play SELECT i, hex(zeroblob(250)) FROM n;"
                     "INSERT INTO item(title) VALUES('one'), ('two'); COMMIT");
}

void TestCopySchema::whatOnlyTheApplicationHasHidesNoDamage_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<CheckLevel>("level");
    for (const auto &[name, schema] : applicationSchemas) {
        QTest::addRow("%s, quick", name) << QByteArray(schema) << CheckLevel::Quick;
        QTest::addRow("%s, full", name) << QByteArray(schema) << CheckLevel::Full;
    }
}

void TestCopySchema::whatOnlyTheApplicationHasHidesNoDamage()
{
    QFETCH(QByteArray, schema);
    QFETCH(CheckLevel, level);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = level;
    makeForApplication(request.source, schema);
    QByteArray bytes = readFile(request.source);
    const qsizetype page = bytes.size() / 4096 - 5;
    bytes.replace(page * 4096, 4096, QByteArray(4096, '\0'));
    writeFile(request.source, bytes);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
    QVERIFY(!result.receipt.checkMessages.join(u' ').contains(QStringLiteral("value in")));
    QVERIFY2(result.receipt.checkMessages.join(u' ').contains(QStringLiteral("Page")),
             qPrintable(result.receipt.checkMessages.join(u' ')));
}

void TestCopySchema::whatOnlyTheApplicationHasIsNoDamage_data()
{
    whatOnlyTheApplicationHasHidesNoDamage_data();
}

void TestCopySchema::whatOnlyTheApplicationHasIsNoDamage()
{
    QFETCH(QByteArray, schema);
    QFETCH(CheckLevel, level);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = level;
    makeForApplication(request.source, schema);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(differenceOfCopy(request.source, request.destination), QString());
    const bool isWhole = level == CheckLevel::Quick || schema.contains("CHECK") || schema.contains("VIRTUAL");
    QCOMPARE(result.receipt.warnings.size(), isWhole ? 0 : 1);
    QVERIFY2(isWhole || result.receipt.warnings.first().contains(QStringLiteral("item")),
             qPrintable(result.receipt.warnings.join(u' ')));
}

void TestCopySchema::expressionThatFailsIsNoDamage_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<CheckLevel>("level");
    QTest::addColumn<bool>("isWhole");
    for (const CheckLevel level : {CheckLevel::Quick, CheckLevel::Full}) {
        const bool quick = level == CheckLevel::Quick;
        const char *const name = quick ? "quick" : "full";
        QTest::addRow("CHECK, %s", name) << QByteArray("CREATE TABLE t(x CHECK(abs(x)>0))") << level << true;
        QTest::addRow("memory in CHECK, %s", name)
            << QByteArray("CREATE TABLE t(x CHECK(length(hex(zeroblob(x)))>0))") << level << true;
        QTest::addRow("virtual column, %s", name)
            << QByteArray("CREATE TABLE t(x, v AS (abs(x)) NOT NULL)") << level << quick;
        QTest::addRow("memory in virtual column, %s", name)
            << QByteArray("CREATE TABLE t(x, v AS (length(hex(zeroblob(450000000)))) NOT NULL)") << level << quick;
    }
}

/// What a program may put into a schema: the row is there before the expression is.
void TestCopySchema::expressionThatFailsIsNoDamage()
{
    QFETCH(QByteArray, schema);
    QFETCH(CheckLevel, level);
    QFETCH(bool, isWhole);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = level;
    SqlHandle(request.source, true)
        .execute("CREATE TABLE t(x); INSERT INTO t VALUES(-9223372036854775807 - 1); PRAGMA writable_schema=ON;"
                 "UPDATE sqlite_schema SET sql='"
                 + schema + "'");
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.warnings.isEmpty(), isWhole);
}

/// An index over an expression that takes many seconds in one call of instr().
void makeSlow(const std::filesystem::path &path, const QByteArray &number = {})
{
    SqlHandle database(path, true);
    const QByteArray table = "t" + number;
    const QByteArray index = "i" + number;
    database.execute("CREATE TABLE " + table + "(h, n); CREATE INDEX " + index + " ON " + table + "(h IS NULL);"
                     + "INSERT INTO " + table
                     + " VALUES(zeroblob(990000), CAST(zeroblob(495000) || x'01' AS BLOB));"
                       "PRAGMA writable_schema=ON;"
                       "UPDATE sqlite_schema SET sql='CREATE INDEX "
                     + index + " ON " + table + "(instr(h,n))' WHERE name='" + index + "'");
}

void TestCopySchema::cancelIsHeardInsideOneFunction()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = CheckLevel::Full;
    request.progressInterval = std::chrono::milliseconds(0);
    makeSlow(request.source);
    CopyControl control;
    QElapsedTimer checking;
    QElapsedTimer cancelled;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Checking && !checking.isValid())
            checking.start();
        // All else is done by then.
        if (checking.isValid() && checking.elapsed() > 500 && !control.isCancelled()) {
            control.cancel();
            cancelled.start();
        }
    });
    QVERIFY2(result.outcome == CopyOutcome::Cancelled, qPrintable(inWords(result)));
    QVERIFY2(cancelled.elapsed() < patient(std::chrono::milliseconds(300)).count(),
             qPrintable(QString::number(cancelled.elapsed())));
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("a.db")});
}

void TestCopySchema::functionThatTakesTooLongIsNotWaitedFor()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = CheckLevel::Full;
    request.timeout = std::chrono::milliseconds(100);
    makeSlow(request.source);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.warnings.size(), 1);
    QVERIFY2(result.receipt.warnings.first().contains(QStringLiteral("t: it takes too long")),
             qPrintable(result.receipt.warnings.first()));
}

void TestCopySchema::withoutAnotherThreadTheRestIsSaidToBeUnchecked()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = CheckLevel::Full;
    request.timeout = std::chrono::milliseconds(100);
    request.progressInterval = std::chrono::milliseconds(0);
    // More slow tables than threads are begun with.
    constexpr int tables = 10;
    for (int i = 0; i < tables; ++i)
        makeSlow(request.source, QByteArray::number(i));
    CopyControl control;
    QElapsedTimer checking;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Checking && !checking.isValid())
            checking.start();
        // The first ones have been started by then, and none is given up yet.
        if (checking.isValid() && checking.elapsed() > 200)
            noThreads = true;
    });
    noThreads = false;
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.warnings.size(), tables);
    const QString warnings = result.receipt.warnings.join(QLatin1Char('\n'));
    QVERIFY2(warnings.contains(QStringLiteral("t0: it takes too long")), qPrintable(warnings));
    QVERIFY2(warnings.contains(QStringLiteral("t9: no thread")), qPrintable(warnings));
}

void TestCopySchema::functionThatTakesTooLongIsNotCalledInADatabaseOfOthers()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.destinationMode = DestinationMode::WriteInto;
    request.check = CheckLevel::Full;
    makeSlow(request.source);
    writeFile(request.destination, {});
    QElapsedTimer time;
    time.start();
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY2(time.elapsed() < patient(std::chrono::seconds(5)).count(), qPrintable(QString::number(time.elapsed())));
    QCOMPARE(result.receipt.warnings.size(), 1);
    QVERIFY2(result.receipt.warnings.first().contains(QStringLiteral("t: its expressions are not evaluated")),
             qPrintable(result.receipt.warnings.first()));
}

void TestCopySchema::valuesOfTheWrongKindAreFound_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *made, const char *said) {
        QTest::newRow(name) << QByteArray(made) << QByteArray(said);
    };
    row("NULL", "CREATE TABLE t(a, b); INSERT INTO t VALUES(1, NULL)", "CREATE TABLE t(a, b NOT NULL)");
    row("number", "CREATE TABLE t(a, b); INSERT INTO t VALUES(1, 2)", "CREATE TABLE t(a, b VARCHAR(3))");
    row("text", "CREATE TABLE t(a, b); INSERT INTO t VALUES(1, '2')", "CREATE TABLE t(a, b INTEGER)");
    row("in front of the rowid", "CREATE TABLE t(a, b INTEGER PRIMARY KEY); INSERT INTO t VALUES('1', 2)",
        "CREATE TABLE t(a INTEGER, b INTEGER PRIMARY KEY)");
    row("in a key that is no rowid", "CREATE TABLE t(a INTEGER PRIMARY KEY DESC, b); INSERT INTO t VALUES(NULL, 2)",
        "CREATE TABLE t(a INTEGER PRIMARY KEY DESC NOT NULL, b)");
    row("in a key of text", "CREATE TABLE t(a TEXT PRIMARY KEY, b); INSERT INTO t VALUES(NULL, 2)",
        "CREATE TABLE t(a TEXT PRIMARY KEY NOT NULL, b)");
    row("in a key of two columns", "CREATE TABLE t(a INTEGER, b, PRIMARY KEY(a, b)); INSERT INTO t VALUES(NULL, 2)",
        "CREATE TABLE t(a INTEGER NOT NULL, b, PRIMARY KEY(a, b))");
    row("STRICT", "CREATE TABLE t(a, b); INSERT INTO t VALUES(1, 'x')", "CREATE TABLE t(a ANY, b INT) STRICT");
    row("WITHOUT ROWID", "CREATE TABLE t(a PRIMARY KEY, b) WITHOUT ROWID; INSERT INTO t VALUES(1, NULL)",
        "CREATE TABLE t(a PRIMARY KEY, b NOT NULL) WITHOUT ROWID");
    row("named like a number", "CREATE TABLE \"7\"(a, b); INSERT INTO \"7\" VALUES(1, NULL)",
        "CREATE TABLE \"7\"(a, b NOT NULL)");
    row("all names of the rowid", "CREATE TABLE t(rowid, oid, _rowid_); INSERT INTO t VALUES(1, 2, NULL)",
        "CREATE TABLE t(rowid, oid, _rowid_ NOT NULL)");
}

void TestCopySchema::valuesOfTheWrongKindAreFound()
{
    QFETCH(QByteArray, made);
    QFETCH(QByteArray, said);
    for (const bool isWrong : {false, true}) {
        for (const CheckLevel level : {CheckLevel::Quick, CheckLevel::Full}) {
            const TemporaryFolder folder;
            CopyRequest request = requestIn(folder);
            request.check = level;
            SqlHandle source(request.source, true);
            source.execute(made);
            if (isWrong)
                source.execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql='" + said
                               + "' WHERE type='table'");
            const CopyResult result = copy(request);
            QVERIFY2(result.outcome == (isWrong ? CopyOutcome::Copied : CopyOutcome::Verified),
                     qPrintable(inWords(result)));
            QCOMPARE(result.receipt.check, isWrong ? CheckOutcome::Damaged : CheckOutcome::Passed);
        }
    }
}

void TestCopySchema::compactCopyOfADamagedDatabaseSaysSo()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Compact;
    SqlHandle(request.source, true)
        .execute("PRAGMA page_size=512; CREATE TABLE t(a); CREATE INDEX i ON t(a);"
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                 " INSERT INTO t SELECT hex(zeroblob(20)) FROM n; CREATE TABLE u(a); DROP TABLE u;");
    // A free page that no list has: the new file has no use for it.
    QByteArray bytes = readFile(request.source);
    bytes.replace(32, 8, QByteArray(8, '\0'));
    writeFile(request.source, bytes);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
    QVERIFY(!result.receipt.checkMessages.isEmpty());
    QVERIFY2(result.receipt.warnings.join(u' ').contains(QStringLiteral("made anew from a damaged database")),
             qPrintable(result.receipt.warnings.join(u' ')));
    QCOMPARE(SqlHandle(request.destination).text("PRAGMA integrity_check"), QByteArray("ok"));
}

void TestCopySchema::compactCopyOfAnAutoVacuumDatabaseWithALargeSchemaIsVerified()
{
    for (const char *const mode : {"FULL", "INCREMENTAL"}) {
        for (const bool readBack : {false, true}) {
            const TemporaryFolder folder;
            CopyRequest request = requestIn(folder);
            request.method = CopyMethod::Compact;
            request.readBack = readBack;
            QByteArray sql = QByteArray("PRAGMA page_size=512; PRAGMA auto_vacuum=") + mode + ';';
            for (int i = 0; i < 40; ++i)
                sql += "CREATE TABLE table" + QByteArray::number(i) + "(some, more, words, that, fill, the, pages);";
            SqlHandle(request.source, true).execute(sql);
            const CopyResult result = copy(request);
            QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        }
    }
}

/// The writer's commit is made while VACUUM INTO runs: the time the source is held must be over by then.
void TestCopySchema::compactCopyOfADamagedDatabaseBlamesNoDrive()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Compact;
    SqlHandle(request.source, true)
        .execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b); CREATE INDEX i ON t(b);"
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 36)"
                 " INSERT INTO t SELECT i, replace(hex(zeroblob(50)), '0', 'x') FROM n");
    // The length of an index entry, so that what follows it is taken for the number of a page.
    QByteArray bytes = readFile(request.source);
    constexpr qsizetype leaf = 2 * 4096;
    const auto entry = qFromBigEndian<quint16>(bytes.constData() + leaf + 8 + 2 * 5);
    QCOMPARE(bytes[leaf], char(10));
    bytes[leaf + entry] = char(0xeb);
    writeFile(request.source, bytes);
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
    QVERIFY2(result.receipt.plan.reason.contains(u"not compacted: SQLite can’t read all of it"_qs),
             qPrintable(result.receipt.plan.reason));
}

void TestCopySchema::compactCopyTakesConstraintsBesideGeneratedColumns_data()
{
    QTest::addColumn<QByteArray>("table");
    const std::pair<const char *, const char *> tables[] = {
        {"virtual", "t(x CHECK(x > 0), y AS (x + 1))"},
        {"stored", "t(x CHECK(x > 0), y AS (x + 1) STORED)"},
        {"constraint of the table", "t(x, y AS (x + 1), CHECK(y > x))"},
        {"without rowid", "t(x PRIMARY KEY CHECK(x > 0), y AS (x + 1)) WITHOUT ROWID"},
        {"of JSON", "t(x CHECK(json_valid(x)), y AS (x + 1) STORED)"},
        {"broken by a row", "t(x, y AS (x + 1), CHECK(x < 5))"},
    };
    for (const auto &[name, table] : tables)
        QTest::newRow(name) << QByteArray(table);
}

void TestCopySchema::compactCopyTakesConstraintsBesideGeneratedColumns()
{
    QFETCH(QByteArray, table);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Compact;
    {
        SqlHandle source(request.source, true);
        source.execute("PRAGMA ignore_check_constraints=ON; CREATE TABLE " + table);
        source.execute("INSERT INTO t(x) VALUES(5), (6)");
    }
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(SqlHandle(request.destination).text("SELECT group_concat(y) FROM t"), QByteArray("6,7"));
}

void TestCopySchema::compactCopyLetsWritersInBeforeItIsWritten()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Compact;
    request.progressInterval = std::chrono::milliseconds(0);
    buildDatabase(request.source, {.size = 30'000'000});
    SqlHandle writer(request.source);
    bool isWritten = false;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            if (entry.path().filename() == "copy.db" && progress.phase == CopyPhase::Copying && !isWritten) {
                isWritten = true;
                writer.execute("CREATE TABLE meanwhile(a)");
            }
        }
    });
    QVERIFY(isWritten);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.totalHold > std::chrono::milliseconds(0) || !result.receipt.restarts);
    QCOMPARE(SqlHandle(request.destination).integer("SELECT count(*) FROM sqlite_schema WHERE name='meanwhile'"), 0);
}

void TestCopySchema::halfAPageAtTheEndIsAPage_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<int>("pages");
    for (const CopyMethod method : {CopyMethod::Automatic, CopyMethod::Clone, CopyMethod::Online,
                                    CopyMethod::UnlockedSnapshot, CopyMethod::Compact}) {
        QTest::addRow("the only one, %s", methodName(method)) << method << 1;
        QTest::addRow("the third, %s", methodName(method)) << method << 3;
    }
}

/// Where the header's count is not valid, SQLite goes by the size of the file, rounded up.
void TestCopySchema::halfAPageAtTheEndIsAPage()
{
    QFETCH(CopyMethod, method);
    QFETCH(int, pages);
    constexpr qsizetype half = 2000;
    for (const bool readBack : {false, true}) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.method = method;
        request.readBack = readBack;
        SqlHandle(request.source, true)
            .execute(pages == 1 ? "CREATE TABLE t(a); DROP TABLE t; VACUUM; PRAGMA user_version=7"
                                : "CREATE TABLE t(a); CREATE TABLE u(a); PRAGMA user_version=7");
        QByteArray bytes = readFile(request.source);
        QCOMPARE(bytes.size(), pages * 4096);
        bytes.replace(28, 4, QByteArray(4, '\0'));
        // The page's content is at its end; of an empty one only the beginning counts.
        bytes.truncate((pages - 1) * 4096 + half);
        writeFile(request.source, bytes);
        const CopyResult result = copy(request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(result.receipt.size, pages * 4096);
        QCOMPARE(SqlHandle(request.destination).integer("PRAGMA user_version"), 7);
    }
}

QTEST_GUILESS_MAIN(TestCopySchema)
#include "tst_copyschema.moc"
