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
#include <QtEndian>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// An older copy that is changed where it stands: what other programs see of it, and when it is not done.
class TestUpdateInPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyThatIsChangedInPlaceCountsOn();
    void copyInUseIsNotChangedInPlace_data();
    void copyInUseIsNotChangedInPlace();
    void cancelRollsBackWhatWasWrittenInPlace();
    void copyOfSeveralNamesIsNotChangedInPlace();
};

namespace {

quint32 counterOf(const fs::path &database)
{
    return qFromBigEndian<quint32>(readFile(database).mid(24, 4).constData());
}

} // namespace

/// Who has the older copy's pages in memory asks bytes 24 to 39 whether they are still those of the file. A database in
/// WAL mode counts only commits that change its first page, and one that was put back counts from behind.
void TestUpdateInPlace::aCopyThatIsChangedInPlaceCountsOn()
{
    const TemporaryFolder folder;
    const Files files(folder);
    if (FileSystem::of(folder.path()).sharesBlocks)
        QSKIP("nothing is changed in place where blocks are shared");
    buildDatabase(files.source, {.journalMode = "wal", .size = 2 << 20});
    const QByteArray first = readFile(files.source);
    CopyRequest request = files.request();
    request.inPlace = true;
    QVERIFY(copy(request).isCopied());
    std::vector<quint32> counters{counterOf(files.copy)};
    SqlHandle program(files.source);
    for (int i = 0; i < 6; ++i) {
        const QByteArray older = readFile(files.copy);
        program.execute("UPDATE accounts SET balance = balance + 1 WHERE id = " + QByteArray::number(i % 3 + 1));
        if (i == 4)
            program.execute("CREATE TABLE more(a); DROP TABLE more");
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QVERIFY(result.receipt.anewBecause.isEmpty() && result.receipt.pagesChanged > 0);
        counters.push_back(counterOf(files.copy));
        QVERIFY2(counters.back() > counters[counters.size() - 2], "a reader that was idle believes its old pages");
        QVERIFY(older.mid(24, 16) != readFile(files.copy).mid(24, 16));
        // What it says of its own size still counts.
        const QByteArray now = readFile(files.copy);
        QCOMPARE(now.mid(24, 4), now.mid(92, 4));
        QCOMPARE(copy(request).outcome, CopyOutcome::UpToDate);
        QCOMPARE(counterOf(files.copy), counters.back());
        QCOMPARE(SqlHandle(files.copy).integer("SELECT sum(balance) FROM accounts"),
                 program.integer("SELECT sum(balance) FROM accounts"));
    }
}

void TestUpdateInPlace::copyInUseIsNotChangedInPlace_data()
{
    QTest::addColumn<QString>("lock");
    for (const QString &lock : {u"open"_qs, u"read"_qs, u"reserved"_qs, u"exclusive"_qs})
        QTest::newRow(qPrintable(lock)) << lock;
}

void TestUpdateInPlace::copyInUseIsNotChangedInPlace()
{
    QFETCH(const QString, lock);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request();
    request.inPlace = true;
    request.timeout = 500ms;
    QVERIFY(copy(request).isCopied());
    SqlHandle(files.source).execute(changeSome);
    const QByteArray older = readFile(files.copy);
    WriterProcess program;
    QVERIFY(program.hold(files.copy, lock));
    const CopyResult result = copy(request);
    QCOMPARE(result.error.code, ErrorCode::DestinationInUse);
    // The system keeps 15 bytes of a program's name.
    QVERIFY2(result.error.detail.contains(WriterProcess::programName().left(15)), qPrintable(result.error.detail));
    QVERIFY(readFile(files.copy) == older);
    program.kill();
    QVERIFY2(copy(request).isCopied(), "once it is free");
}

void TestUpdateInPlace::cancelRollsBackWhatWasWrittenInPlace()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    CopyRequest request = files.request();
    request.inPlace = true;
    request.progressInterval = 0ms;
    QVERIFY(copy(request).isCopied());
    SqlHandle(files.source).execute(changeSome + ';' + growMuch);
    const QByteArray older = readFile(files.copy);
    CopyControl control;
    bool wasWritten = false;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Checking)
            return;
        wasWritten = wasWritten || (readFile(files.copy) != older && sidecarsOf(files.copy).contains(u"-journal"));
        control.cancel();
    });
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    QVERIFY(wasWritten);
    QVERIFY(readFile(files.copy) == older);
    QCOMPARE(namesIn(files.copy.parent_path()), QStringList{u"old.db"_qs});
}

void TestUpdateInPlace::copyOfSeveralNamesIsNotChangedInPlace()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request();
    request.inPlace = true;
    QVERIFY(copy(request).isCopied());
    const fs::path other = folder / "yesterday.db";
    fs::create_hard_link(files.copy, other);
    const QByteArray older = readFile(other);
    SqlHandle(files.source).execute(changeSome);
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY2(result.receipt.anewBecause.contains(u"hard links"), qPrintable(result.receipt.anewBecause));
    QVERIFY(readFile(other) == older);
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
}

QTEST_GUILESS_MAIN(TestUpdateInPlace)
#include "tst_updateinplace.moc"
