// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/movedlockbyte.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

#include <vector>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// What a copy of a quiet database is.
class TestCopyDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyEqualsItsSource_data();
    void copyEqualsItsSource();
    void lockBytePageIsCopied();
    void compactCopyHoldsTheSameRows_data();
    void compactCopyHoldsTheSameRows();
    void copyIsASingleFileUnlessAskedOtherwise_data();
    void copyIsASingleFileUnlessAskedOtherwise();
    void copyIsNotMoreOpenThanItsSource_data();
    void copyIsNotMoreOpenThanItsSource();
    void copyGetsAnyName_data();
    void copyGetsAnyName();
    void relativePathsAreTakenFromTheCurrentFolder();
    void linkedSourceIsResolved();
    void progressGoesFromFirstToLast();
    void receiptTellsWhatWasDone();
    void checkSaysWhatItFound_data();
    void checkSaysWhatItFound();
    void schemaThatNeedsItsApplicationIsNotDamaged_data();
    void schemaThatNeedsItsApplicationIsNotDamaged();
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

void TestCopyDatabase::copyEqualsItsSource_data()
{
    QTest::addColumn<bool>("lockByte");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<int>("reserved");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<CopyMethod>("method");
    for (int pageSize = 512; pageSize <= 65536; pageSize *= 2) {
        for (int autoVacuum = 0; autoVacuum <= 2; ++autoVacuum) {
            for (const int reserved : {0, 16}) {
                for (const char *mode : {"delete", "wal"}) {
                    for (const auto method : {CopyMethod::Online, CopyMethod::Clone, CopyMethod::UnlockedSnapshot}) {
                        for (const bool lockByte : {false, true})
                            QTest::addRow("pages of %d, auto_vacuum %d, %d reserved, %s, %s%s", pageSize, autoVacuum,
                                          reserved, mode, methodName(method), lockByte ? ", lock-byte page" : "")
                                << lockByte << pageSize << autoVacuum << reserved << QByteArray(mode) << method;
                    }
                }
            }
        }
    }
}

void TestCopyDatabase::copyEqualsItsSource()
{
    QFETCH(bool, lockByte);
    QFETCH(int, pageSize);
    QFETCH(int, autoVacuum);
    QFETCH(int, reserved);
    QFETCH(QByteArray, journalMode);
    QFETCH(CopyMethod, method);
    const MovedLockByte moved(lockByte);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    request.check = CheckLevel::Full;
    buildDatabase(request.source,
                  {.pageSize = pageSize,
                   .autoVacuum = autoVacuum,
                   .reservedBytes = reserved,
                   .journalMode = journalMode,
                   .varied = true});
    QVERIFY(!lockByte || MovedLockByte::isSkippedIn(request.source, pageSize));
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(namesIn(folder.path()), (QStringList{QStringLiteral("a.db"), QStringLiteral("copy.db")}));
    QCOMPARE(differenceOfCopy(request.source, request.destination, journalMode == "wal"), QString());
    QCOMPARE(pragma(request.destination, "journal_mode"), QByteArray("delete"));
    QCOMPARE(verifyBank(request.destination), QString());
}

/// A sparse database over the page at 1 GiB that SQLite locks and never writes.
void TestCopyDatabase::lockBytePageIsCopied()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = CheckLevel::None;
    buildDatabase(request.source, {.pageSize = 65536});
    {
        SqlHandle database(request.source);
        // Written by hand: a gigabyte of real rows would take long. The freed pages are a hole in the file.
        database.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_spill=1;"
                         "CREATE TABLE large(b); BEGIN;"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100)"
                         " INSERT INTO large SELECT zeroblob(1000000) FROM n; COMMIT");
    }
    QVERIFY(fs::file_size(request.source) > (1u << 30) + 65536);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
    QCOMPARE(fs::file_size(request.destination), fs::file_size(request.source));
    QCOMPARE(verifyBank(request.destination), QString());
    SqlHandle database(request.destination);
    QCOMPARE(database.integer("SELECT count(*) FROM large WHERE length(b) = 1000000"), 1100);
}

void TestCopyDatabase::compactCopyHoldsTheSameRows_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("lockByte");
    QTest::newRow("rollback") << 4096 << QByteArray("delete") << QByteArray("UTF-8") << false;
    QTest::newRow("WAL") << 1024 << QByteArray("wal") << QByteArray("UTF-16le") << false;
    QTest::newRow("largest pages") << 65536 << QByteArray("delete") << QByteArray("UTF-16be") << false;
    for (int pageSize = 512; pageSize <= 65536; pageSize *= 2) {
        for (const char *mode : {"delete", "wal"})
            QTest::addRow("pages of %d, %s, lock-byte page", pageSize, mode)
                << pageSize << QByteArray(mode) << QByteArray("UTF-8") << true;
    }
}

void TestCopyDatabase::compactCopyHoldsTheSameRows()
{
    QFETCH(int, pageSize);
    QFETCH(QByteArray, journalMode);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, lockByte);
    const MovedLockByte moved(lockByte);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Compact;
    buildDatabase(request.source,
                  {.pageSize = pageSize, .journalMode = journalMode, .encoding = encoding, .varied = true});
    const FolderSnapshot before(folder.path());
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(fs::file_size(request.destination) < fs::file_size(request.source));
    QVERIFY(!lockByte || MovedLockByte::isSkippedIn(request.destination, pageSize));
    QCOMPARE(verifyBank(request.destination), QString());
    QCOMPARE(pragma(request.destination, "freelist_count"), QByteArray("0"));
    QCOMPARE(pragma(request.destination, "page_size").toInt(), pageSize);
    QCOMPARE(pragma(request.destination, "encoding"), encoding);
    const QByteArray everything = "SELECT (SELECT group_concat(name || born) FROM (SELECT * FROM person ORDER BY id))"
                                  " || (SELECT sum(length(content)) FROM picture) || (SELECT count(*) FROM word)"
                                  " || (SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema ORDER BY name))";
    const QByteArray copied = SqlHandle(request.destination).text(everything);
    QVERIFY(copied.size() > 10'000);
    QCOMPARE(copied, SqlHandle(request.source).text(everything));
    fs::remove(request.destination);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void TestCopyDatabase::copyIsASingleFileUnlessAskedOtherwise_data()
{
    QTest::addColumn<CopyMethod>("method");
    for (const CopyMethod method : allMethods)
        QTest::newRow(methodName(method)) << method;
}

void TestCopyDatabase::copyIsASingleFileUnlessAskedOtherwise()
{
    QFETCH(CopyMethod, method);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    buildDatabase(request.source, {.journalMode = "wal"});
    CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(pragma(request.destination, "journal_mode"), QByteArray("delete"));
    fs::remove(request.destination);

    request.journal = CopyJournal::Keep;
    result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(namesIn(folder.path()), (QStringList{QStringLiteral("a.db"), QStringLiteral("copy.db")}));
    QCOMPARE(pragma(request.destination, "journal_mode"), QByteArray("wal"));
}

void TestCopyDatabase::copyIsNotMoreOpenThanItsSource_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<unsigned>("mode");
    for (const CopyMethod method : allMethods) {
        for (const unsigned mode : {0600u, 0640u, 0644u, 0400u, 0666u})
            QTest::addRow("%s, %o", methodName(method), mode) << method << mode;
    }
}

void TestCopyDatabase::copyIsNotMoreOpenThanItsSource()
{
    QFETCH(CopyMethod, method);
    QFETCH(unsigned, mode);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    buildDatabase(request.source);
    fs::permissions(request.source, fs::perms(mode));
    // While it is made nobody else may look into it either.
    unsigned widest = 0;
    const CopyResult result = copy(request, [&](const CopyProgress &) {
        for (const auto &entry : fs::recursive_directory_iterator(folder.path())) {
            struct stat status = {};
            if (entry.path() != request.source && entry.is_regular_file() && stat(entry.path().c_str(), &status) == 0
                && entry.path().parent_path() == folder.path())
                widest |= status.st_mode & 0777;
        }
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    struct stat status = {};
    QCOMPARE(stat(request.destination.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777 & ~mode, 0u);
    QVERIFY(status.st_mode & 0400);
    QCOMPARE(widest & ~mode & 0077, 0u);
}

void TestCopyDatabase::copyGetsAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("space") << QByteArray("a b.db");
    QTest::newRow("newline") << QByteArray("a\nb.db");
    QTest::newRow("percent") << QByteArray("100%41.db");
    QTest::newRow("question mark") << QByteArray("who?mode=ro&cache=shared");
    QTest::newRow("hash") << QByteArray("a#b");
    QTest::newRow("URI") << QByteArray("file:b.db?mode=memory");
    QTest::newRow("memory") << QByteArray(":memory:");
    QTest::newRow("leading dash") << QByteArray("-rf");
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff\xfe\x80");
    QTest::newRow("quotes") << QByteArray("it's \"quoted\"");
    QTest::newRow("semicolon") << QByteArray("a'; DROP TABLE accounts; --");
    QTest::newRow("hidden") << QByteArray(".hidden");
    QTest::newRow("long") << QByteArray(240, 'n');
}

void TestCopyDatabase::copyGetsAnyName()
{
    QFETCH(QByteArray, name);
    for (const CopyMethod method : allMethods) {
        const TemporaryFolder folder;
        CopyRequest request;
        request.method = method;
        fs::create_directory(folder / "from");
        fs::create_directory(folder / "to");
        request.source = folder.path() / "from" / name.toStdString();
        request.destination = folder.path() / "to" / name.toStdString();
        buildDatabase(request.source);
        const FolderSnapshot before(folder / "from");
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QCOMPARE(std::distance(fs::directory_iterator(folder / "to"), {}), 1);
        QCOMPARE(verifyBank(request.destination), QString());
        QCOMPARE(before.differenceTo(FolderSnapshot(folder / "from")), QString());
    }
}

void TestCopyDatabase::relativePathsAreTakenFromTheCurrentFolder()
{
    const TemporaryFolder folder;
    const fs::path before = fs::current_path();
    buildDatabase(folder / "file:a.db");
    fs::current_path(folder.path());
    CopyRequest request;
    request.source = "file:a.db";
    request.destination = "./copy.db";
    const CopyResult result = copy(request);
    fs::current_path(before);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.source, folder / "file:a.db");
    QCOMPARE(result.receipt.destination, folder / "copy.db");
    QCOMPARE(verifyBank(folder / "copy.db"), QString());
}

void TestCopyDatabase::linkedSourceIsResolved()
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "real");
    const fs::path real = folder.path() / "real" / "a.db";
    buildDatabase(real);
    CopyRequest request = requestIn(folder);
    fs::create_symlink("real/a.db", request.source);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.source, real);
    QVERIFY(!fs::is_symlink(request.destination));
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestCopyDatabase::progressGoesFromFirstToLast()
{
    for (const CopyMethod method : allMethods) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.method = method;
        request.progressInterval = std::chrono::milliseconds(0);
        request.pagesPerStep = 10;
        buildDatabase(request.source, {.size = 400'000});
        const auto pages = quint32(fs::file_size(request.source) / 4096);
        std::vector<CopyProgress> reports;
        const CopyResult result = copy(request, [&](const CopyProgress &progress) { reports.push_back(progress); });
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QCOMPARE(reports.front().phase, CopyPhase::Preparing);
        QCOMPARE(reports.back().phase, CopyPhase::Done);
        QCOMPARE(reports.back().remaining, 0u);
        for (std::size_t i = 1; i < reports.size(); ++i) {
            // A quiet source: phases and pages go one way, and neither runs ahead of the other.
            QVERIFY(reports[i].phase >= reports[i - 1].phase);
            QVERIFY(reports[i].elapsed >= reports[i - 1].elapsed);
            QVERIFY(reports[i].remaining <= reports[i].pageCount);
            if (reports[i].phase == CopyPhase::Copying && reports[i - 1].pageCount != 0 && method != CopyMethod::Compact
                && method != CopyMethod::UnlockedSnapshot)
                QVERIFY(reports[i].remaining <= reports[i - 1].remaining);
            QVERIFY(reports[i].fraction() >= 0 && reports[i].fraction() <= 1);
            QVERIFY(reports[i].phaseFraction <= 1);
        }
        if (method == CopyMethod::Online) {
            QCOMPARE(reports.back().pageCount, pages);
            QCOMPARE(reports.back().pageSize, 4096);
            const auto copying = std::count_if(reports.begin(), reports.end(), [](const CopyProgress &report) {
                return report.phase == CopyPhase::Copying && report.copied() > 0;
            });
            QVERIFY2(copying >= pages / 10, qPrintable(QString::number(copying)));
        }
    }
}

void TestCopyDatabase::receiptTellsWhatWasDone()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Online;
    request.sha256 = true;
    request.readBack = true;
    buildDatabase(request.source, {.size = 400'000});
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    const CopyReceipt &receipt = result.receipt;
    QCOMPARE(receipt.source, request.source);
    QCOMPARE(receipt.destination, request.destination);
    QVERIFY(receipt.sourceBefore.exists && receipt.sourceBefore == receipt.sourceAfter);
    QCOMPARE(receipt.sourceBefore, identify(request.source));
    QCOMPARE(receipt.plan.method, CopyMethod::Online);
    QVERIFY(!receipt.plan.reason.isEmpty());
    QCOMPARE(receipt.pageSize, 4096);
    QCOMPARE(receipt.size, qint64(fs::file_size(request.destination)));
    QCOMPARE(qint64(receipt.pageCount) * receipt.pageSize, receipt.size);
    QCOMPARE(receipt.restarts, 0);
    QVERIFY(!receipt.escalated);
    QVERIFY(receipt.isProved());
    QCOMPARE(receipt.checkLevel, CheckLevel::Quick);
    QCOMPARE(receipt.check, CheckOutcome::Passed);
    QCOMPARE(receipt.readBack, CheckOutcome::Passed);
    QVERIFY(receipt.total >= receipt.copying);
    QCOMPARE(receipt.sha256,
             QCryptographicHash::hash(readFile(request.destination), QCryptographicHash::Sha256).toHex());
    QVERIFY(!receipt.sqliteVersion.isEmpty());
    const QJsonObject json = receipt.toJson();
    // It survives being written and read, and nothing in it is empty that was known.
    QCOMPARE(QJsonDocument::fromJson(QJsonDocument(json).toJson()).object(), json);
    QVERIFY(json.size() >= 15);
}

void TestCopyDatabase::checkSaysWhatItFound_data()
{
    QTest::addColumn<CheckLevel>("level");
    QTest::addColumn<QString>("damage");
    QTest::addColumn<CopyOutcome>("outcome");
    QTest::addColumn<CheckOutcome>("check");
    QTest::newRow("no damage, no check") << CheckLevel::None << QString() << CopyOutcome::Copied
                                         << CheckOutcome::NotDone;
    QTest::newRow("no damage, quick") << CheckLevel::Quick << QString() << CopyOutcome::Verified
                                      << CheckOutcome::Passed;
    QTest::newRow("no damage, full") << CheckLevel::Full << QString() << CopyOutcome::Verified << CheckOutcome::Passed;
    QTest::newRow("overwritten page, no check")
        << CheckLevel::None << QStringLiteral("page") << CopyOutcome::Copied << CheckOutcome::NotDone;
    QTest::newRow("overwritten page, quick")
        << CheckLevel::Quick << QStringLiteral("page") << CopyOutcome::Copied << CheckOutcome::Damaged;
    QTest::newRow("overwritten page, full")
        << CheckLevel::Full << QStringLiteral("page") << CopyOutcome::Copied << CheckOutcome::Damaged;
    QTest::newRow("index that lacks a row, full")
        << CheckLevel::Full << QStringLiteral("index") << CopyOutcome::Copied << CheckOutcome::Damaged;
}

void TestCopyDatabase::checkSaysWhatItFound()
{
    QFETCH(CheckLevel, level);
    QFETCH(QString, damage);
    QFETCH(CopyOutcome, outcome);
    QFETCH(CheckOutcome, check);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = level;
    buildDatabase(request.source, {.varied = true});
    if (damage == QStringLiteral("page")) {
        QByteArray content = readFile(request.source);
        const auto root = SqlHandle(request.source).integer("SELECT rootpage FROM sqlite_schema WHERE name='person'");
        content.replace((root - 1) * 4096, 64, QByteArray(64, 'x'));
        writeFile(request.source, content);
    } else if (damage == QStringLiteral("index")) {
        SqlHandle database(request.source);
        database.execute("CREATE TABLE thing(a); INSERT INTO thing VALUES(1),(2); CREATE INDEX thing_a ON thing(a);"
                         "PRAGMA writable_schema=ON;"
                         "UPDATE sqlite_schema SET sql='CREATE INDEX thing_a ON thing(a) WHERE a > 5'"
                         " WHERE name='thing_a'");
        SqlHandle(request.source)
            .execute("INSERT INTO thing VALUES(3); PRAGMA writable_schema=ON;"
                     "UPDATE sqlite_schema SET sql='CREATE INDEX thing_a ON thing(a)' WHERE name='thing_a'");
        QVERIFY(!verifyBank(request.source).isEmpty());
    }
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == outcome, qPrintable(inWords(result)));
    QVERIFY2(result.receipt.check == check, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.checkMessages.isEmpty(), check != CheckOutcome::Damaged);
    QVERIFY(result.receipt.checkMessages.size() <= 100);
    QCOMPARE(differenceOfCopy(request.source, request.destination), QString());
}

void TestCopyDatabase::schemaThatNeedsItsApplicationIsNotDamaged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("unknown function in an index")
        << QByteArray("CREATE TABLE t(a); INSERT INTO t VALUES(1); CREATE INDEX i ON t(abs(a));"
                      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql='CREATE INDEX i ON t(appfunction(a))'"
                      " WHERE name='i'");
    QTest::newRow("unknown collation") << QByteArray(
        "CREATE TABLE t(a COLLATE nocase PRIMARY KEY); INSERT INTO t VALUES('x'); PRAGMA writable_schema=ON;"
        "UPDATE sqlite_schema SET sql=replace(sql, 'nocase', 'appcollation') WHERE name='t'");
    QTest::newRow("unknown module") << QByteArray(
        "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES('table', 'v', 'v', 0,"
        " 'CREATE VIRTUAL TABLE v USING appmodule(a)')");
    QTest::newRow("unknown function in a generated column")
        << QByteArray("CREATE TABLE t(a, b AS (abs(a)) STORED); INSERT INTO t(a) VALUES(1);"
                      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, 'abs', 'appfunction')"
                      " WHERE name='t'");
}

void TestCopyDatabase::schemaThatNeedsItsApplicationIsNotDamaged()
{
    QFETCH(QByteArray, sql);
    for (const CopyMethod method : {CopyMethod::Online, CopyMethod::Clone, CopyMethod::UnlockedSnapshot}) {
        for (const CheckLevel level : {CheckLevel::Quick, CheckLevel::Full}) {
            const TemporaryFolder folder;
            CopyRequest request = requestIn(folder);
            request.method = method;
            request.check = level;
            buildDatabase(request.source);
            SqlHandle(request.source).execute(sql);
            const CopyResult result = copy(request);
            QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
            QVERIFY2(result.receipt.check != CheckOutcome::Damaged, qPrintable(inWords(result)));
            QCOMPARE(differenceOfCopy(request.source, request.destination), QString());
        }
    }
}

QTEST_GUILESS_MAIN(TestCopyDatabase)
#include "tst_copydatabase.moc"
