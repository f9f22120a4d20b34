// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/backup.h>
#include <litecopy/copyconnection.h>
#include <litecopy/copydatabase.h>
#include <litecopy/sqliteerror.h>

#include <QTest>

#include <sqlite3.h>

#include <limits>

using namespace std::chrono_literals;
using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

/// The four ways in which programs copy their databases today, one call each, side by side: first the call, then what
/// each does better.
class TestFourWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyBetweenTwoConnectionsEitherWay();
    void copyBetweenTwoConnectionsGainsGroundWhereAPlainLoopDoesNot();
    void copyBetweenTwoConnectionsExplainsAnotherPageSize();

    void saveACopyOnTheDocumentsOwnConnection();
    void saveACopyNeverShowsHalfAFile();
    void saveACopyIsCheckedAndSaysThatTheDocumentIsDamaged();

    void snapshotOfALockedDatabase();
    void snapshotOfALockedDatabaseIsFoundByItself();

    void stepRemainingPageCountDoneFinishByHand();
    void stepByHandCannotCrashWhereTheApiDoes();
    void stepByHandReportsTheErrorThatHappened();
};

namespace {

constexpr char sumOfAccounts[] = "SELECT sum(balance) FROM accounts";

Connection openFile(const fs::path &path)
{
    return Connection::open(path, Connection::OpenMode::Create);
}

} // namespace

// 1. A whole-database copy between two connections.

void TestFourWays::copyBetweenTwoConnectionsEitherWay()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection file = openFile(folder / "a.db");
    Connection memory = Connection::openMemory();

    QVERIFY(copy(file, memory).isCopied());
    memory.execute("CREATE TABLE edited(a)");
    QVERIFY(copy(memory, file).isCopied());

    QCOMPARE(file.queryInteger("SELECT count(*) FROM edited"), 0);
    QCOMPARE(file.queryInteger(sumOfAccounts), bankSum);
}

void TestFourWays::copyBetweenTwoConnectionsGainsGroundWhereAPlainLoopDoesNot()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 4'000'000});
    WriterProcess writer;
    QVERIFY(writer.startSingleProbe(folder / "a.db"));
    Connection source = openFile(folder / "a.db");

    // The loop of every tutorial: another program commits between two steps, and it is back at the first page.
    int startedOver = 0;
    {
        Connection memory = Connection::openMemory();
        Backup backup(memory, source);
        quint32 lowest = std::numeric_limits<quint32>::max();
        for (int i = 0; i < 20 && backup.step(100) == StepResult::More; ++i) {
            startedOver += backup.remaining() >= lowest;
            lowest = std::min(lowest, backup.remaining());
            QVERIFY(writer.tryToWrite());
        }
        QVERIFY(!backup.isDone());
    }

    Connection memory = Connection::openMemory();
    int commits = 0;
    const ConnectionCopyOptions options{.pagesPerStep = 100, .progressInterval = 0ms};
    const CopyResult result = copy(source, memory, options, nullptr, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying && progress.remaining > 0)
            commits += writer.tryToWrite();
    });
    qInfo("plain loop: started over %d times in 20 steps; copy(): %d times in %d commits", startedOver,
          result.receipt.restarts, commits);
    QVERIFY(startedOver > 10);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.restarts, 0);
    QVERIFY(commits > 5);
    QCOMPARE(memory.queryInteger(sumOfAccounts), bankSum);
}

void TestFourWays::copyBetweenTwoConnectionsExplainsAnotherPageSize()
{
    Connection source = Connection::openMemory();
    source.execute("PRAGMA page_size=1024; CREATE TABLE t(a)");
    Connection destination = Connection::openMemory();
    destination.execute("CREATE TABLE t(a)");
    const CopyResult result = copy(source, destination);
    QCOMPARE(result.error.code, ErrorCode::PageSizeMismatch);
    // SQLite's own words for it are there, too, and would mislead everybody.
    QVERIFY(describe(result.error).technical.contains(u"readonly"));
    QVERIFY(!describe(result.error).title.contains(u"readonly"));
}

// 2. A document's Save a Copy on the one connection it has.

void TestFourWays::saveACopyOnTheDocumentsOwnConnection()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "document.db");
    Connection document = openFile(folder / "document.db");
    document.execute("CREATE TABLE edited(a)");

    CopyRequest request;
    request.destination = folder / "copy.db";
    CopyControl control;
    const CopyResult result = saveCopy(document, request, control);

    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(openFile(folder / "copy.db").queryInteger("SELECT count(*) FROM edited"), 0);
}

void TestFourWays::saveACopyNeverShowsHalfAFile()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "document.db", {.size = 1'000'000});
    buildDatabase(folder / "copy.db", {.seed = 2});
    const QByteArray before = readFile(folder / "copy.db");
    Connection document = openFile(folder / "document.db");
    CopyRequest request;
    request.destination = folder / "copy.db";
    request.destinationMode = DestinationMode::Replace;
    request.pagesPerStep = 20;
    request.progressInterval = 0ms;
    CopyControl control;
    int looks = 0;
    const CopyResult result = saveCopy(document, request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Copying || readFile(folder / "copy.db") != before)
            return;
        ++looks;
        if (progress.remaining < progress.pageCount / 2 && progress.pageCount > 0)
            control.cancel();
    });
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    qInfo("%d looks at the old file while the new one was written", looks);
    QVERIFY(looks > 5);
    QCOMPARE(readFile(folder / "copy.db"), before);
    QCOMPARE(namesIn(folder.path()), QStringList({QStringLiteral("copy.db"), QStringLiteral("document.db")}));
}

void TestFourWays::saveACopyIsCheckedAndSaysThatTheDocumentIsDamaged()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "document.db", {.size = 100'000});
    QByteArray bytes = readFile(folder / "document.db");
    bytes.replace(2 * 4096, 200, QByteArray(200, '\xee'));
    writeFile(folder / "document.db", bytes);
    Connection document = openFile(folder / "document.db");
    CopyRequest request;
    request.destination = folder / "copy.db";
    CopyControl control;
    const CopyResult result = saveCopy(document, request, control);
    // It is all there is of the document, so it is saved; but nobody is told that it is good.
    QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
    QVERIFY(!result.receipt.checkMessages.isEmpty());
}

// 3. A snapshot of a database that another program keeps locked, as browsers do.

void TestFourWays::snapshotOfALockedDatabase()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "locked.db", {.journalMode = "wal"});
    WriterProcess browser;
    QVERIFY(browser.hold(folder / "locked.db", QStringLiteral("exclusive-mode")));

    CopyRequest request;
    request.source = folder / "locked.db";
    request.destination = folder / "copy.db";
    request.method = CopyMethod::UnlockedSnapshot;
    CopyControl control;
    const CopyResult result = copyDatabase(request, control);

    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.isProved());
    // What is only in the write-ahead log came along: the transfer that the browser has committed.
    QCOMPARE(openFile(folder / "copy.db").queryInteger("SELECT count(*) FROM transfers"), 1);
    QVERIFY(browser.release());
}

void TestFourWays::snapshotOfALockedDatabaseIsFoundByItself()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "locked.db", {.journalMode = "wal"});
    WriterProcess browser;
    QVERIFY(browser.hold(folder / "locked.db", QStringLiteral("exclusive-mode")));
    const FolderSnapshot before(folder.path());
    // Nobody needs to know beforehand that it is locked; into memory, nothing is left in any folder.
    Connection memory = Connection::openMemory();
    CopyControl control;
    const CopyResult result = loadIntoMemory(folder / "locked.db", memory, control);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.plan.method, CopyMethod::UnlockedSnapshot);
    QCOMPARE(memory.queryInteger(sumOfAccounts), bankSum);
    QCOMPARE(memory.queryInteger("SELECT count(*) FROM transfers"), 1);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    // And the plain way: refused for as long as the browser runs.
    Connection plain = Connection::open(folder / "locked.db", Connection::OpenMode::ReadOnly);
    Connection other = Connection::openMemory();
    Backup backup(other, plain);
    QCOMPARE(backup.step(-1), StepResult::Busy);
    backup.close(true);
    QVERIFY(browser.release());
}

// 4. By hand: step, remaining, pageCount, done, finish.

void TestFourWays::stepRemainingPageCountDoneFinishByHand()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200'000});
    Connection source = openFile(folder / "a.db");
    Connection destination = openFile(folder / "b.db");

    Backup backup(destination, source);
    while (!backup.isDone()) {
        if (backup.step(10) == StepResult::More)
            qInfo("%u of %u pages remain", backup.remaining(), backup.pageCount());
    }
    backup.finish();

    QCOMPARE(destination.queryInteger(sumOfAccounts), bankSum);
}

void TestFourWays::stepByHandCannotCrashWhereTheApiDoes()
{
    Connection source = Connection::openMemory();
    source.execute("CREATE TABLE t(a); INSERT INTO t VALUES(randomblob(50000))");
    Connection destination = Connection::openMemory();
    Backup backup(destination, source);
    QCOMPARE(backup.step(1), StepResult::More);
    // With the plain API this close succeeds, and the next step reads freed memory.
    QVERIFY_THROWS_EXCEPTION(SqliteError, destination.close());
    QVERIFY_THROWS_EXCEPTION(SqliteError, destination.execute("CREATE TABLE u(a)"));
    {
        const Connection gone = std::move(source);
    }
    QCOMPARE(backup.step(-1), StepResult::Done);
    backup.finish();
    QVERIFY_THROWS_EXCEPTION(SqliteError, static_cast<void>(backup.step(1)));
    QCOMPARE(destination.queryInteger("SELECT length(a) FROM t"), 50000);
}

void TestFourWays::stepByHandReportsTheErrorThatHappened()
{
    Connection source = Connection::openMemory();
    source.execute("CREATE TABLE t(a); INSERT INTO t VALUES(randomblob(500000))");
    Connection destination = Connection::openMemory();
    destination.execute("PRAGMA max_page_count=20; CREATE TABLE kept(a)");
    Backup backup(destination, source);
    try {
        while (backup.step(5) == StepResult::More) { }
        QFAIL("nothing was thrown");
    } catch (const SqliteError &error) {
        // The plain API says "not an error" here, until it is too late to ask.
        QCOMPARE(error.code(), SQLITE_FULL);
        QCOMPARE(error.text(), QByteArray("database or disk is full"));
    }
    QCOMPARE(destination.queryInteger("SELECT count(*) FROM kept"), 0);
}

QTEST_GUILESS_MAIN(TestFourWays)
#include "tst_fourways.moc"
