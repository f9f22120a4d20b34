// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copyconnection.h>
#include <litecopy/statement.h>

#include <QTest>

#include <sqlite3.h>

#include <optional>

#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

/// What a document application does with the one connection it keeps: Save a Copy on it, and loading into memory.
class TestDocumentConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedCopyIsCheckedAndWhole_data();
    void savedCopyIsCheckedAndWhole();
    void memoryIsSavedToAnyNumberOfFiles();
    void newDocumentWithNothingInItCanBeSaved();
    void savedCopyIsAsOpenAsItsSource();
    void journalModeIsKeptWhereAsked();
    void compactCopyIsSmaller();
    void savedCopyReplacesOrIsRefused();
    void savingOverItselfIsRefused();
    void restoreIntoAnotherProgramsDatabase();
    void anySchemaCanBeSaved();
    void documentWhoseFileWasTakenAwayCanBeSaved();
    void transactionOfTheApplicationIsKeptAndItsMomentSaved_data();
    void transactionOfTheApplicationIsKeptAndItsMomentSaved();
    void runningStatementGoesOn();
    void whatIsNotCommittedIsNotSaved();
    void methodsThatCopyFilesAreMisuse_data();
    void methodsThatCopyFilesAreMisuse();
    void writersWaitForNoMoreThanTheirStep();
    void cancelledSaveLeavesNothing();
    void anyStateOfAFileIsLoadedAndLeftAsItWas_data();
    void anyStateOfAFileIsLoadedAndLeftAsItWas();
    void loadingIsRefusedWithAReason_data();
    void loadingIsRefusedWithAReason();
    void loadedPageSizeIsTheFilesUnlessThereIsContent();
    void cancelledLoadLeavesMemoryAsItWas();
};

namespace {

constexpr char sumOfAccounts[] = "SELECT sum(balance) FROM accounts";

Connection openFile(const fs::path &path)
{
    return Connection::open(path, Connection::OpenMode::Create);
}

CopyRequest to(const fs::path &path)
{
    CopyRequest request;
    request.destination = path;
    return request;
}

CopyResult save(Connection &source, const CopyRequest &request, const QByteArray &schema = "main",
                const ProgressSink &progress = {})
{
    CopyControl control;
    return saveCopy(source, request, control, progress, schema);
}

CopyResult load(const fs::path &file, Connection &memory, const ProgressSink &progress = {})
{
    CopyControl control;
    return loadIntoMemory(file, memory, control, progress);
}

Connection loaded(const fs::path &file)
{
    Connection memory = Connection::openMemory();
    const CopyResult result = load(file, memory);
    if (!result.isCopied())
        throw std::runtime_error(inWords(result).toStdString());
    return memory;
}

unsigned modeOf(const fs::path &path)
{
    struct stat status;
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

void TestDocumentConnection::savedCopyIsCheckedAndWhole_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<int>("pageSize");
    for (const char *mode : {"delete", "wal", "memory"}) {
        for (const int pageSize : {512, 4096, 65536})
            QTest::addRow("%s, pages of %d", mode, pageSize) << QByteArray(mode) << pageSize;
    }
}

void TestDocumentConnection::savedCopyIsCheckedAndWhole()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const int, pageSize);
    const bool inMemory = journalMode == "memory";
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db",
                  {.pageSize = pageSize, .journalMode = inMemory ? "delete" : journalMode, .size = 300'000});
    {
        Connection document = inMemory ? loaded(folder / "a.db") : openFile(folder / "a.db");
        document.execute("BEGIN; UPDATE accounts SET balance = balance - 5 WHERE id = 1;"
                         "UPDATE accounts SET balance = balance + 5 WHERE id = 2; COMMIT");
        CopyRequest request = to(folder / "copy.db");
        request.check = CheckLevel::Full;
        request.readBack = true;
        request.sha256 = true;
        const CopyResult result = save(document, request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QCOMPARE(result.receipt.check, CheckOutcome::Passed);
        QCOMPARE(result.receipt.readBack, CheckOutcome::Passed);
        QCOMPARE(result.receipt.sha256.size(), 64);
        QCOMPARE(result.receipt.pageSize, pageSize);
        QCOMPARE(result.receipt.size, qint64(fs::file_size(folder / "copy.db")));
        QCOMPARE(result.receipt.restarts, 0);
        QVERIFY(document.isAutocommit());
        document.execute("UPDATE accounts SET balance = balance");
    }
    QCOMPARE(verifyBank(folder / "copy.db"), QString());
    QCOMPARE(pragma(folder / "copy.db", "journal_mode"), QByteArray("delete"));
    QCOMPARE(namesIn(folder.path()), QStringList({QStringLiteral("a.db"), QStringLiteral("copy.db")}));
}

void TestDocumentConnection::memoryIsSavedToAnyNumberOfFiles()
{
    const TemporaryFolder folder;
    Connection document = Connection::openMemory();
    document.execute("CREATE TABLE t(a)");
    for (int number = 1; number <= 5; ++number) {
        document.execute("INSERT INTO t VALUES(randomblob(10000))");
        const fs::path path = folder / ("copy" + std::to_string(number) + ".db");
        const CopyResult result = save(document, to(path));
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QVERIFY(result.receipt.source.empty());
    }
    for (int number = 1; number <= 5; ++number) {
        Connection copy = openFile(folder / ("copy" + std::to_string(number) + ".db"));
        QCOMPARE(copy.queryInteger("SELECT count(*) FROM t"), number);
    }
}

void TestDocumentConnection::newDocumentWithNothingInItCanBeSaved()
{
    const TemporaryFolder folder;
    Connection document = Connection::openMemory();
    const CopyResult result = save(document, to(folder / "copy.db"));
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.pageCount, 1U);
    QCOMPARE(pragma(folder / "copy.db", "integrity_check"), QByteArray("ok"));
}

void TestDocumentConnection::savedCopyIsAsOpenAsItsSource()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::permissions(folder / "a.db", fs::perms(0600));
    Connection document = openFile(folder / "a.db");
    QVERIFY(save(document, to(folder / "private.db")).isCopied());
    QCOMPARE(modeOf(folder / "private.db"), 0600U);
    // Nothing says how private a document in memory is: it gets what any new database gets.
    Connection memory = Connection::openMemory();
    const mode_t mask = ::umask(027);
    const CopyResult result = save(memory, to(folder / "new.db"));
    ::umask(mask);
    QVERIFY(result.isCopied());
    QCOMPARE(modeOf(folder / "new.db"), 0640U);
}

void TestDocumentConnection::journalModeIsKeptWhereAsked()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    Connection document = openFile(folder / "a.db");
    CopyRequest request = to(folder / "copy.db");
    request.journal = CopyJournal::Keep;
    QVERIFY(save(document, request).isCopied());
    QCOMPARE(pragma(folder / "copy.db", "journal_mode"), QByteArray("wal"));
}

void TestDocumentConnection::compactCopyIsSmaller()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    Connection document = loaded(folder / "a.db");
    document.execute("CREATE TABLE waste AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 500)"
                     "SELECT randomblob(4000) FROM n; DROP TABLE waste");
    CopyRequest request = to(folder / "copy.db");
    request.method = CopyMethod::Compact;
    const CopyResult result = save(document, request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.plan.method, CopyMethod::Compact);
    qInfo("%u pages of %lld", result.receipt.pageCount, document.queryInteger("PRAGMA page_count"));
    QVERIFY(result.receipt.pageCount + 400 < quint32(document.queryInteger("PRAGMA page_count")));
    QCOMPARE(verifyBank(folder / "copy.db"), QString());
    QCOMPARE(namesIn(folder.path()), QStringList({QStringLiteral("a.db"), QStringLiteral("copy.db")}));
}

void TestDocumentConnection::savedCopyReplacesOrIsRefused()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "old.db", {.seed = 2});
    Connection document = Connection::openMemory();
    document.execute("CREATE TABLE t(a); INSERT INTO t VALUES(3)");
    QCOMPARE(save(document, to(folder / "old.db")).error.code, ErrorCode::DestinationExists);
    CopyRequest request = to(folder / "old.db");
    request.destinationMode = DestinationMode::Replace;
    {
        // Also the application's own second connection is a user of the file.
        Connection user = openFile(folder / "old.db");
        QCOMPARE(user.queryInteger(sumOfAccounts), bankSum);
        QCOMPARE(save(document, request).error.code, ErrorCode::DestinationInUse);
    }
    const CopyResult result = save(document, request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(openFile(folder / "old.db").queryInteger("SELECT a FROM t"), 3);
    QCOMPARE(save(document, to(folder / "none" / "copy.db")).error.code, ErrorCode::DestinationFolderMissing);
}

void TestDocumentConnection::savingOverItselfIsRefused()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    fs::create_hard_link(folder / "a.db", folder / "hard.db");
    fs::create_symlink(folder / "a.db", folder / "symbolic.db");
    Connection document = openFile(folder / "a.db");
    for (const auto mode : {DestinationMode::Replace, DestinationMode::WriteInto}) {
        for (const char *name : {"a.db", "hard.db", "symbolic.db"}) {
            CopyRequest request = to(folder / name);
            request.destinationMode = mode;
            const CopyResult result = save(document, request);
            QVERIFY2(result.error.code == ErrorCode::SameFile, qPrintable(inWords(result)));
        }
    }
    QCOMPARE(document.queryInteger(sumOfAccounts), bankSum);
}

void TestDocumentConnection::restoreIntoAnotherProgramsDatabase()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "live.db", {.journalMode = "wal", .seed = 2});
    Connection document = loaded(folder / "a.db");
    document.execute("CREATE TABLE restored(a)");
    WriterProcess reader;
    QVERIFY(reader.hold(folder / "live.db", QStringLiteral("read")));
    CopyRequest request = to(folder / "live.db");
    request.destinationMode = DestinationMode::WriteInto;
    const CopyResult result = save(document, request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(!result.receipt.safetyCopy.empty());
    QVERIFY(reader.release());
    QCOMPARE(openFile(folder / "live.db").queryInteger("SELECT count(*) FROM restored"), 0);
}

void TestDocumentConnection::anySchemaCanBeSaved()
{
    const TemporaryFolder folder;
    Connection document = Connection::openMemory();
    document.execute("ATTACH ':memory:' AS \"a \"\"b\"; CREATE TABLE \"a \"\"b\".t(a);"
                     "INSERT INTO \"a \"\"b\".t VALUES(1); CREATE TEMP TABLE t(a); INSERT INTO temp.t VALUES(2)");
    QVERIFY(save(document, to(folder / "attached.db"), "a \"b").isCopied());
    QVERIFY(save(document, to(folder / "temp.db"), "temp").isCopied());
    QCOMPARE(openFile(folder / "attached.db").queryInteger("SELECT a FROM t"), 1);
    QCOMPARE(openFile(folder / "temp.db").queryInteger("SELECT a FROM t"), 2);
    const CopyResult result = save(document, to(folder / "none.db"), "none");
    QCOMPARE(result.error.code, ErrorCode::Misuse);
    QVERIFY(!fs::exists(folder / "none.db"));
}

void TestDocumentConnection::documentWhoseFileWasTakenAwayCanBeSaved()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection document = openFile(folder / "a.db");
    QCOMPARE(document.queryInteger(sumOfAccounts), bankSum);
    fs::remove(folder / "a.db");
    const CopyResult result = save(document, to(folder / "rescued.db"));
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(verifyBank(folder / "rescued.db"), QString());
}

void TestDocumentConnection::transactionOfTheApplicationIsKeptAndItsMomentSaved_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("WAL: others write meanwhile") << QByteArray("wal");
    QTest::newRow("rollback journal: others wait") << QByteArray("delete");
}

void TestDocumentConnection::transactionOfTheApplicationIsKeptAndItsMomentSaved()
{
    QFETCH(const QByteArray, journalMode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode});
    WriterProcess writer;
    QVERIFY(writer.startSingleProbe(folder / "a.db"));
    {
        Connection document = openFile(folder / "a.db");
        document.execute("BEGIN");
        QCOMPARE(document.queryInteger("SELECT count(*) FROM transfers"), 0);
        QCOMPARE(writer.tryToWrite(), journalMode == "wal");
        const CopyResult result = save(document, to(folder / "copy.db"));
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QVERIFY(result.receipt.plan.pinned);
        QVERIFY(!document.isAutocommit());
        QCOMPARE(document.transactionState(), Connection::TransactionState::Read);
        QCOMPARE(document.queryInteger("SELECT count(*) FROM transfers"), 0);
        document.execute("COMMIT");
        QVERIFY(writer.tryToWrite());
    }
    QCOMPARE(openFile(folder / "copy.db").queryInteger("SELECT count(*) FROM transfers"), 0);
}

void TestDocumentConnection::runningStatementGoesOn()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    Connection document = openFile(folder / "a.db");
    const qint64 rows = document.queryInteger("SELECT count(*) FROM accounts");
    Statement statement(document, "SELECT id FROM accounts");
    Statement unrelated(document, "VALUES(1), (2), (3)");
    QVERIFY(statement.step());
    QVERIFY(unrelated.step());
    const CopyResult result = save(document, to(folder / "copy.db"));
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    qint64 seen = 1;
    while (statement.step())
        ++seen;
    QCOMPARE(seen, rows);
    QVERIFY(unrelated.step());
    QCOMPARE(unrelated.integer(0), 2);
}

void TestDocumentConnection::whatIsNotCommittedIsNotSaved()
{
    const TemporaryFolder folder;
    Connection document = Connection::openMemory();
    document.execute("CREATE TABLE t(a); BEGIN; INSERT INTO t VALUES(1)");
    const CopyResult result = save(document, to(folder / "copy.db"));
    QCOMPARE(result.error.code, ErrorCode::Misuse);
    QVERIFY(result.error.detail.contains(u"write transaction"));
    QVERIFY(namesIn(folder.path()).isEmpty());
    document.execute("COMMIT");
    QVERIFY(save(document, to(folder / "copy.db")).isCopied());
}

void TestDocumentConnection::methodsThatCopyFilesAreMisuse_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<DestinationMode>("mode");
    QTest::newRow("clone") << CopyMethod::Clone << DestinationMode::NewFile;
    QTest::newRow("unlocked snapshot") << CopyMethod::UnlockedSnapshot << DestinationMode::NewFile;
    QTest::newRow("compact, into an existing one") << CopyMethod::Compact << DestinationMode::WriteInto;
}

void TestDocumentConnection::methodsThatCopyFilesAreMisuse()
{
    QFETCH(const CopyMethod, method);
    QFETCH(const DestinationMode, mode);
    const TemporaryFolder folder;
    Connection document = Connection::openMemory();
    CopyRequest request = to(folder / "copy.db");
    request.method = method;
    request.destinationMode = mode;
    const CopyResult result = save(document, request);
    QCOMPARE(result.error.code, ErrorCode::Misuse);
    QVERIFY(result.error.detail.contains(QString::fromLatin1(methodName(method))));
    QVERIFY(namesIn(folder.path()).isEmpty());
}

void TestDocumentConnection::writersWaitForNoMoreThanTheirStep()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 20'000'000});
    Connection document = openFile(folder / "a.db");
    WriterProcess writer;
    QVERIFY(writer.startBank(folder / "a.db", 50ms));
    const CopyResult result = save(document, to(folder / "copy.db"));
    const WriterReport report = writer.stop();
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    qInfo("%u pages, %d restarts, longest hold %lld ms; writer: %s", result.receipt.pageCount, result.receipt.restarts,
          qint64(result.receipt.longestHold.count()), qPrintable(report.toString()));
    QCOMPARE(report.failed, 0);
    QCOMPARE(verifyBank(folder / "copy.db"), QString());
}

void TestDocumentConnection::cancelledSaveLeavesNothing()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 2'000'000});
    Connection document = loaded(folder / "a.db");
    CopyRequest request = to(folder / "copy.db");
    request.pagesPerStep = 10;
    request.progressInterval = 0ms;
    CopyControl control;
    const CopyResult result = saveCopy(document, request, control, [&](const CopyProgress &progress) {
        if (progress.copied() > 100)
            control.cancel();
    });
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    QCOMPARE(namesIn(folder.path()), QStringList(QStringLiteral("a.db")));
    QVERIFY(document.isAutocommit());
    QVERIFY(save(document, to(folder / "copy.db")).isCopied());
}

void TestDocumentConnection::anyStateOfAFileIsLoadedAndLeftAsItWas_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("crash");
    QTest::addColumn<QString>("hold");
    QTest::newRow("at rest, rollback journal") << QByteArray("delete") << QString() << QString();
    QTest::newRow("at rest, WAL") << QByteArray("wal") << QString() << QString();
    QTest::newRow("crashed over a journal") << QByteArray("delete") << QStringLiteral("hot-journal") << QString();
    QTest::newRow("crashed over a WAL") << QByteArray("wal") << QStringLiteral("wal") << QString();
    QTest::newRow("crashed in a WAL transaction")
        << QByteArray("wal") << QStringLiteral("wal-uncommitted") << QString();
    QTest::newRow("read by another program") << QByteArray("wal") << QString() << QStringLiteral("read");
    QTest::newRow("kept locked in WAL mode") << QByteArray("wal") << QString() << QStringLiteral("exclusive-mode");
    QTest::newRow("kept locked, rollback journal")
        << QByteArray("delete") << QString() << QStringLiteral("exclusive-mode");
}

void TestDocumentConnection::anyStateOfAFileIsLoadedAndLeftAsItWas()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, crash);
    QFETCH(const QString, hold);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode, .size = 200'000});
    WriterProcess writer;
    if (!crash.isEmpty())
        QVERIFY(writer.crash(folder / "a.db", crash));
    if (!hold.isEmpty())
        QVERIFY(writer.hold(folder / "a.db", hold));
    const FolderSnapshot before(folder.path());
    {
        Connection memory = Connection::openMemory();
        const CopyResult result = load(folder / "a.db", memory);
        QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
        QCOMPARE(memory.queryInteger(sumOfAccounts), bankSum);
        QCOMPARE(memory.queryText("PRAGMA integrity_check"), QByteArray("ok"));
        QCOMPARE(result.receipt.source, fs::canonical(folder / "a.db"));
        QVERIFY(result.receipt.pageCount > 0);
        const bool byFiles = result.receipt.plan.method == CopyMethod::UnlockedSnapshot;
        QCOMPARE(byFiles, !crash.isEmpty() || hold == u"exclusive-mode");
        // It is a database like any other now.
        memory.execute("BEGIN; UPDATE accounts SET balance = balance; COMMIT");
    }
    const QString difference = before.differenceTo(FolderSnapshot(folder.path()));
    // Another program's shared memory is its own to change, for a reader marks its place in it.
    if (hold != u"read")
        QCOMPARE(difference, QString());
    QVERIFY2(!difference.contains(u"a.db:") && !difference.contains(u"a.db-wal"), qPrintable(difference));
}

void TestDocumentConnection::loadingIsRefusedWithAReason_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("memory");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such file") << QByteArray("none.db") << QByteArray() << ErrorCode::SourceMissing;
    QTest::newRow("no file at all") << QByteArray() << QByteArray() << ErrorCode::SourceMissing;
    QTest::newRow("a folder") << QByteArray(".") << QByteArray() << ErrorCode::SourceNotRegularFile;
    QTest::newRow("not a database") << QByteArray("text.db") << QByteArray() << ErrorCode::NotADatabase;
    QTest::newRow("empty file") << QByteArray("empty.db") << QByteArray() << ErrorCode::SourceEmpty;
    QTest::newRow("connection to a file") << QByteArray("a.db") << QByteArray("file") << ErrorCode::Misuse;
    QTest::newRow("closed connection") << QByteArray("a.db") << QByteArray("closed") << ErrorCode::Misuse;
    QTest::newRow("open transaction") << QByteArray("a.db") << QByteArray("transaction") << ErrorCode::Misuse;
}

void TestDocumentConnection::loadingIsRefusedWithAReason()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, memory);
    QFETCH(const ErrorCode, code);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    writeFile(folder / "text.db", QByteArray(1000, 'x'));
    writeFile(folder / "empty.db", {});
    Connection target = memory == "file" ? openFile(folder / "b.db") : Connection::openMemory();
    if (memory == "closed")
        target.close();
    else
        target.execute("CREATE TABLE kept(a)");
    if (memory == "transaction")
        target.execute("BEGIN");
    const CopyResult result = load(file.isEmpty() ? fs::path() : folder / file.toStdString(), target);
    QVERIFY2(result.error.code == code, qPrintable(inWords(result)));
    if (memory != "closed")
        QCOMPARE(target.queryInteger("SELECT count(*) FROM kept"), 0);
}

void TestDocumentConnection::loadedPageSizeIsTheFilesUnlessThereIsContent()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.pageSize = 8192});
    Connection memory = Connection::openMemory();
    QVERIFY(load(folder / "a.db", memory).isCopied());
    QCOMPARE(memory.queryInteger("PRAGMA page_size"), 8192);
    // Another document in its place.
    buildDatabase(folder / "b.db", {.pageSize = 8192, .varied = true, .seed = 2});
    QVERIFY(load(folder / "b.db", memory).isCopied());
    QCOMPARE(memory.queryText("PRAGMA integrity_check"), QByteArray("ok"));
    buildDatabase(folder / "c.db", {.pageSize = 1024});
    QCOMPARE(load(folder / "c.db", memory).error.code, ErrorCode::PageSizeMismatch);
    QCOMPARE(memory.queryText("PRAGMA integrity_check"), QByteArray("ok"));
    QCOMPARE(memory.queryInteger("PRAGMA page_size"), 8192);
}

void TestDocumentConnection::cancelledLoadLeavesMemoryAsItWas()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 2'000'000});
    Connection memory = Connection::openMemory();
    memory.execute("CREATE TABLE kept(a); INSERT INTO kept VALUES(1)");
    CopyControl control;
    const CopyResult result = loadIntoMemory(folder / "a.db", memory, control, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying)
            control.cancel();
    });
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    QCOMPARE(memory.queryInteger("SELECT a FROM kept"), 1);
}

QTEST_GUILESS_MAIN(TestDocumentConnection)
#include "tst_documentconnection.moc"
