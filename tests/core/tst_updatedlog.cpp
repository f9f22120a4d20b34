// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "updatescene.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"
#include "system/filesystem.h"

#include <litecopy/copydatabase.h>

#include <QTest>

#include <optional>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// An update of a copy whose database, or which itself, has a write-ahead log.
class TestUpdatedLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logIsReadAsProgramsSeeIt_data();
    void logIsReadAsProgramsSeeIt();
    void logLargerThanItsDatabaseIsComparedAsItIsRead_data();
    void logLargerThanItsDatabaseIsComparedAsItIsRead();
    void whatIsCopiedFirstAndComparedThenIsSaid_data();
    void whatIsCopiedFirstAndComparedThenIsSaid();
    void copyStaysRightBesideABusyWriter_data();
    void copyStaysRightBesideABusyWriter();
    void emptyLogBesideACopyIsAsGoodAsNone_data();
    void emptyLogBesideACopyIsAsGoodAsNone();
};

void TestUpdatedLog::logIsReadAsProgramsSeeIt_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("a transfer in the log") << u"log"_qs;
    QTest::newRow("behind unsealed frames") << u"unsealed"_qs;
}

void TestUpdatedLog::logIsReadAsProgramsSeeIt()
{
    QFETCH(const QString, state);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = "wal", .size = 8 << 20});
    QVERIFY(copy(files.request()).isCopied());
    WriterProcess program;
    QVERIFY(program.hold(files.source, state));
    CopyRequest request = files.request();
    request.readBack = true;
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied() && result.receipt.isProved(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.plan.method, CopyMethod::Clone);
    QVERIFY(result.receipt.pagesChanged > 0);
    QVERIFY(copy(files.fullRequest()).isCopied());
    QVERIFY(readFile(files.copy) == readFile(files.full));
    QCOMPARE(verifyBank(files.copy), QString());
    QCOMPARE(SqlHandle(files.copy).integer("SELECT count(*) FROM transfers"), state == u"unsealed" ? 3 : 1);
}

void TestUpdatedLog::logLargerThanItsDatabaseIsComparedAsItIsRead_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("inPlace");
    for (const bool inPlace : {true, false}) {
        QTest::addRow("%s%s", "some pages", inPlace ? ", in place" : "") << changeSome << inPlace;
        QTest::addRow("%s%s", "grown", inPlace ? ", in place" : "") << growMuch << inPlace;
        QTest::addRow("%s%s", "the first page alone", inPlace ? ", in place" : "")
            << QByteArray("PRAGMA user_version=7") << inPlace;
    }
}

/// Its pages stand in the log, and what the file holds in their place is older than the copy.
void TestUpdatedLog::logLargerThanItsDatabaseIsComparedAsItIsRead()
{
    QFETCH(const QByteArray, change);
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = "wal", .size = 4 << 20});
    SqlHandle program(files.source);
    program.execute("PRAGMA wal_autocheckpoint=0");
    for (int i = 0; i < 2; ++i)
        program.execute("UPDATE filler SET data = randomblob(length(data))");
    QVERIFY(fs::file_size(files.source.native() + "-wal") > fs::file_size(files.source));
    CopyRequest request = files.request();
    request.inPlace = inPlace;
    request.readBack = true;
    QVERIFY(copy(request).isCopied());
    // Nothing changed since.
    CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.bytesWritten, 0);
    program.execute(change);
    const bool sharesBlocks = FileSystem::of(folder.path()).sharesBlocks;
    result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    const CopyReceipt &receipt = result.receipt;
    QCOMPARE(receipt.plan.method, CopyMethod::Clone);
    QVERIFY(receipt.isProved());
    QCOMPARE_GE(receipt.pagesChanged, 1U);
    QCOMPARE_LE(receipt.pagesChanged, receipt.pageCount / 5);
    QCOMPARE(receipt.anewBecause.isEmpty(), inPlace || sharesBlocks);
    if (inPlace || sharesBlocks)
        QCOMPARE_LE(receipt.bytesWritten, qint64(receipt.pagesChanged) * receipt.pageSize * 21 / 10 + 512);
    QVERIFY(copy(files.fullRequest()).isCopied());
    // Its header counts changes.
    QVERIFY(readFile(files.copy).mid(100) == readFile(files.full).mid(100));
    QCOMPARE(verifyBank(files.copy), QString());
}

void TestUpdatedLog::whatIsCopiedFirstAndComparedThenIsSaid_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("inPlace");
    for (const QString &way : {u"pages by steps"_qs, u"never held"_qs, u"online"_qs, u"a log nobody has open"_qs}) {
        for (const bool inPlace : {true, false})
            QTest::addRow("%s%s", qPrintable(way), inPlace ? ", in place" : "") << way << inPlace;
    }
}

void TestUpdatedLog::whatIsCopiedFirstAndComparedThenIsSaid()
{
    QFETCH(const QString, way);
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = "wal", .size = 2 << 20});
    std::optional<SqlHandle> program(files.source);
    program->execute("PRAGMA wal_autocheckpoint=0; BEGIN; UPDATE accounts SET balance = balance; COMMIT");
    QVERIFY(copy(files.request()).isCopied());
    program->execute(changeSome);
    CopyRequest request = files.request();
    request.inPlace = inPlace;
    if (way == u"pages by steps")
        request.pagesPerStep = 100;
    else if (way == u"never held")
        request.hold = Hold::Never;
    else if (way == u"online")
        request.method = CopyMethod::Online;
    else
        request.method = CopyMethod::UnlockedSnapshot;
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    const CopyReceipt &receipt = result.receipt;
    QVERIFY(receipt.plan.method != CopyMethod::Clone);
    QCOMPARE_GE(receipt.bytesWritten, receipt.size);
    // In place the older copy is not made anew: the plan says it.
    QVERIFY2(receipt.anewBecause.contains(u"copied before it could be compared")
                 == (!inPlace || FileSystem::of(folder.path()).sharesBlocks),
             qPrintable(receipt.anewBecause));
    QVERIFY2(!receipt.plan.reason.contains(u"Only the pages that differ"), qPrintable(receipt.plan.reason));
    QVERIFY2(receipt.plan.reason.contains(u"is compared with the older copy then"), qPrintable(receipt.plan.reason));
    const QByteArray beginnings = "SELECT group_concat(hex(substr(data, 1, 8))) FROM filler";
    QVERIFY(SqlHandle(files.copy).text(beginnings) == program->text(beginnings));
    QCOMPARE(verifyBank(files.copy), QString());
}

void TestUpdatedLog::copyStaysRightBesideABusyWriter_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<int>("interval");
    for (const QByteArray mode : {"delete", "wal"}) {
        QTest::newRow((mode + ", at rest now and then").constData()) << mode << 20;
    }
    QTest::newRow("wal, without rest") << QByteArray("wal") << 0;
}

void TestUpdatedLog::copyStaysRightBesideABusyWriter()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const int, interval);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = journalMode, .size = 8 << 20});
    WriterProcess writer;
    QVERIFY(writer.startBank(files.source, std::chrono::milliseconds(interval),
                             {u"grow=400"_qs, u"checkpoints=1"_qs, u"autocheckpoint=100"_qs}));
    for (int i = 0; i < 8; ++i) {
        CopyRequest request = files.request();
        request.inPlace = i % 2 == 1;
        const CopyResult result = copy(request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QVERIFY2(result.receipt.isProved(), qPrintable(result.receipt.unproved));
        QCOMPARE(verifyBank(files.copy), QString());
        QCOMPARE(namesIn(files.copy.parent_path()), QStringList{u"old.db"_qs});
    }
    const WriterReport report = writer.stop();
    QVERIFY(report.commits > 0);
    QCOMPARE(report.failed, 0);
}

void TestUpdatedLog::emptyLogBesideACopyIsAsGoodAsNone_data()
{
    QTest::addColumn<QStringList>("beside");
    QTest::addColumn<bool>("inPlace");
    for (const bool inPlace : {false, true}) {
        for (const QStringList &beside : {QStringList{u"-wal"_qs}, {u"-shm"_qs}, {u"-wal"_qs, u"-shm"_qs}})
            QTest::addRow("%s%s", qPrintable(beside.join(u' ')), inPlace ? ", in place" : "") << beside << inPlace;
    }
}

void TestUpdatedLog::emptyLogBesideACopyIsAsGoodAsNone()
{
    QFETCH(const QStringList, beside);
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request();
    request.inPlace = inPlace;
    QVERIFY(copy(request).isCopied());
    QStringList names{u"old.db"_qs};
    for (const QString &suffix : beside) {
        writeFile(files.copy.native() + suffix.toStdString(), {});
        names << u"old.db"_qs + suffix;
    }
    names.sort();
    CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    SqlHandle(files.source).execute(changeSome);
    result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.anewBecause.isEmpty(), inPlace || FileSystem::of(folder.path()).sharesBlocks);
    QCOMPARE(namesIn(files.copy.parent_path()), names);
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
    QCOMPARE(verifyBank(files.copy), QString());
    // Also where there is no copy yet.
    fs::remove(files.copy);
    QVERIFY(copy(request).isCopied());
    QCOMPARE(verifyBank(files.copy), QString());
}

QTEST_GUILESS_MAIN(TestUpdatedLog)
#include "tst_updatedlog.moc"
