// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "updatescene.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copydatabase.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <thread>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Where nothing differs nothing is touched, and what was remembered of the files answers without reading them.
class TestUpToDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsTouchedWhereNothingDiffers_data();
    void nothingIsTouchedWhereNothingDiffers();
    void everyMethodFindsThatNothingDiffers_data();
    void everyMethodFindsThatNothingDiffers();
    void copyInUseIsFoundToBeUpToDate_data();
    void copyInUseIsFoundToBeUpToDate();
    void recordMakesTheAnswerQuick();
    void recordOfAnythingElseIsNotTrusted_data();
    void recordOfAnythingElseIsNotTrusted();
    void recordSurvivesJson();
};

void TestUpToDate::nothingIsTouchedWhereNothingDiffers_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<bool>("open");
    QTest::newRow("rollback") << QByteArray("delete") << false;
    QTest::newRow("WAL, closed") << QByteArray("wal") << false;
    QTest::newRow("rollback, in use") << QByteArray("delete") << true;
    QTest::newRow("WAL, in use") << QByteArray("wal") << true;
}

void TestUpToDate::nothingIsTouchedWhereNothingDiffers()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const bool, open);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = journalMode, .size = 2 << 20});
    WriterProcess program;
    if (open)
        QVERIFY(program.hold(files.source, journalMode == "wal" ? u"log"_qs : u"open"_qs));
    QVERIFY(copy(files.request()).isCopied());
    const QString before = stateOf(files.copy);
    const CopyResult result = copy(files.request());
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QVERIFY(!result.isCopied());
    QVERIFY(result.receipt.isProved());
    QCOMPARE(result.receipt.pagesChanged, 0U);
    QCOMPARE(result.receipt.pagesCompared, result.receipt.pageCount);
    QCOMPARE(result.receipt.bytesWritten, 0);
    QCOMPARE(stateOf(files.copy), before);
}

void TestUpToDate::everyMethodFindsThatNothingDiffers_data()
{
    QTest::addColumn<CopyMethod>("before");
    QTest::addColumn<CopyMethod>("method");
    // A compact copy has other pages.
    for (const CopyMethod before : allMethods) {
        for (const CopyMethod method : allMethods) {
            if (before == method || (before != CopyMethod::Compact && method != CopyMethod::Compact))
                QTest::addRow("%s, then %s", methodName(before), methodName(method)) << before << method;
        }
    }
}

void TestUpToDate::everyMethodFindsThatNothingDiffers()
{
    QFETCH(const CopyMethod, before);
    QFETCH(const CopyMethod, method);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    // SQLite's own backup counts itself as a change of the new file, and as one of its tables.
    SqlHandle(files.source).execute("CREATE TABLE more(a); DROP TABLE more");
    CopyRequest request = files.request();
    request.method = before;
    QVERIFY(copy(request).isCopied());
    const QString state = stateOf(files.copy);
    request.method = method;
    for (const bool inPlace : {false, true}) {
        request.inPlace = inPlace;
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
        QCOMPARE(result.receipt.pagesChanged, 0U);
        QCOMPARE(stateOf(files.copy), state);
    }
    // A generation, too, is only made where something differs.
    CopyRequest next = request;
    next.inPlace = false;
    next.destinationMode = DestinationMode::NewFile;
    next.base = files.copy;
    next.destination = folder / "next.db";
    next.skipUnchanged = true;
    QVERIFY(copy(next).outcome == CopyOutcome::UpToDate);
    SqlHandle(files.source).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    QVERIFY(copy(request).isCopied());
    QVERIFY(SqlHandle(files.source).integer("SELECT balance FROM accounts WHERE id = 1")
            == SqlHandle(files.copy).integer("SELECT balance FROM accounts WHERE id = 1"));
}

void TestUpToDate::copyInUseIsFoundToBeUpToDate_data()
{
    QTest::addColumn<QString>("lock");
    for (const QString &lock : {u"open"_qs, u"read"_qs, u"reserved"_qs, u"exclusive"_qs})
        QTest::newRow(qPrintable(lock)) << lock;
}

/// Nothing is to be done to it.
void TestUpToDate::copyInUseIsFoundToBeUpToDate()
{
    QFETCH(const QString, lock);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request();
    request.timeout = 500ms;
    QVERIFY(copy(request).isCopied());
    WriterProcess program;
    QVERIFY(program.hold(files.copy, lock));
    const bool isChanging = !sidecarsOf(files.copy).isEmpty();
    for (const bool inPlace : {false, true}) {
        request.inPlace = inPlace;
        const CopyResult same = copy(request);
        // One that a transaction is under way in is not compared.
        QVERIFY2(isChanging ? same.error.code == ErrorCode::DestinationInUse : same.outcome == CopyOutcome::UpToDate,
                 qPrintable(inWords(same)));
    }
    SqlHandle(files.source).execute(changeSome);
    for (const bool inPlace : {false, true}) {
        request.inPlace = inPlace;
        const CopyResult differs = copy(request);
        QVERIFY2(differs.error.code == ErrorCode::DestinationInUse, qPrintable(inWords(differs)));
        QCOMPARE(forecastCopy(request).error.code, ErrorCode::DestinationInUse);
    }
}

void TestUpToDate::recordMakesTheAnswerQuick()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    CopyRequest request = files.request();
    request.record = true;
    std::this_thread::sleep_for(30ms);
    const CopyResult first = copy(request);
    QVERIFY2(first.isCopied() && !first.receipt.record.isEmpty(), qPrintable(inWords(first)));
    request.last = first.receipt.record;
    const QString before = stateOf(files.copy);
    QElapsedTimer timer;
    timer.start();
    const CopyResult result = copy(request);
    const qint64 taken = timer.elapsed();
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.pagesCompared, 0U);
    QVERIFY(result.receipt.record == first.receipt.record);
    QVERIFY2(taken <= patient(20ms).count(), qPrintable(QString::number(taken)));
    QCOMPARE(stateOf(files.copy), before);
}

void TestUpToDate::recordOfAnythingElseIsNotTrusted_data()
{
    QTest::addColumn<QByteArray>("change");
    for (const char *change : {"a row", "a byte of the copy", "a log beside the copy", "a time stamp put back",
                               "a log beside the source", "another method"})
        QTest::newRow(change) << QByteArray(change);
}

void TestUpToDate::recordOfAnythingElseIsNotTrusted()
{
    QFETCH(const QByteArray, change);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = "wal", .size = 2 << 20});
    CopyRequest request = files.request();
    request.record = true;
    std::this_thread::sleep_for(30ms);
    request.last = copy(request).receipt.record;
    QVERIFY(!request.last.isEmpty());
    QVERIFY(request.last.stillHolds(files.source, files.copy));
    WriterProcess program;
    if (change == "a row") {
        SqlHandle(files.source).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    } else if (change == "a byte of the copy") {
        QByteArray bytes = readFile(files.copy);
        bytes[bytes.size() - 1] = char(bytes.back() + 1);
        writeFile(files.copy, bytes);
    } else if (change == "a log beside the copy") {
        QVERIFY(program.crash(files.copy, u"wal"_qs));
    } else if (change == "a time stamp put back") {
        const auto stamp = fs::last_write_time(files.source);
        SqlHandle(files.source).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
        fs::last_write_time(files.source, stamp);
    } else if (change == "a log beside the source") {
        QVERIFY(program.hold(files.source, u"log"_qs));
    } else {
        request.method = CopyMethod::Compact;
    }
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(verifyBank(files.copy).isEmpty(), change != "a row" && change != "a time stamp put back");
}

void TestUpToDate::recordSurvivesJson()
{
    CopyRecord record;
    record.source = fs::path("/a \xff%20\n.db");
    record.copy = fs::path("/b/\xc3.db");
    record.database = {~0ULL, ~0ULL - 1, (1LL << 62) + 1, -3, 1'234'567'890'123'456'789, true};
    record.copyFile = {1, 2, 3, 4, 5, true};
    record.compact = true;
    QVERIFY(CopyRecord::fromJson(QJsonDocument::fromJson(QJsonDocument(record.toJson()).toJson()).object()) == record);
    record.log = {5, 4, 3, 2, 1, true};
    record.keepsJournal = true;
    QVERIFY(CopyRecord::fromJson(record.toJson()) == record);
    QJsonObject json = record.toJson();
    json.remove(u"copyFile"_qs);
    QVERIFY(CopyRecord::fromJson(json).isEmpty());
    QVERIFY(CopyRecord::fromJson({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestUpToDate)
#include "tst_uptodate.moc"
