// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/stress.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/connection.h>
#include <litecopy/openfiledescriptionlocks.h>

#include <QFile>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// The process that copies also opens, reads and closes the database's files, as file dialogs do: its locks must
/// survive it. The copies run in processes of their own, because the switch can't be taken back.
class TestOpenFileDescriptionLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heldSourceStaysLockedWhileItsFolderIsListed_data();
    void heldSourceStaysLockedWhileItsFolderIsListed();
    void copiesAreRightWhileWritersTryAtEveryMoment_data();
    void copiesAreRightWhileWritersTryAtEveryMoment();
    void locksConflictWithOtherPrograms_data();
    void locksConflictWithOtherPrograms();
    void lockSurvivesClosingTheFile();
    void switchingOnAgainIsHarmless();
};

void TestOpenFileDescriptionLocks::heldSourceStaysLockedWhileItsFolderIsListed_data()
{
    QTest::addColumn<bool>("openFileDescription");
    QTest::newRow("open-file-description locks") << true;
    // That this one loses its lock is what makes the other worth anything.
    QTest::newRow("counter-proof: POSIX locks") << false;
}

void TestOpenFileDescriptionLocks::heldSourceStaysLockedWhileItsFolderIsListed()
{
    QFETCH(bool, openFileDescription);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.method = CopyMethod::Online;
    request.hold = Hold::Always;
    request.pagesPerStep = 1;
    request.pauseBetweenSteps = 20ms;
    request.progressInterval = 0ms;
    buildDatabase(request.source, {.size = 200'000});
    WriterProcess probe;
    QVERIFY(probe.startSingleProbe(request.source));
    // Until the clock has ticked since the last change: a copy waits for that, and holds nothing meanwhile.
    QTest::qSleep(50);
    CopierProcess copier;
    QVERIFY(copier.start(request,
                         {QStringLiteral("report=1"), QStringLiteral("disturb=1"),
                          openFileDescription ? QStringLiteral("ofd=1") : QStringLiteral("ofd=0")}));
    QVERIFY(copier.waitForProgress(QStringLiteral("Copying")));
    int got = 0;
    int tries = 0;
    for (; tries < 20 && copier.waitForProgress(QStringLiteral("Copying")); ++tries)
        got += probe.tryToWrite();
    copier.cancel();
    static_cast<void>(copier.waitForReport());
    qInfo("%d of %d writes got through a held source", got, tries);
    QVERIFY(tries >= 10);
    if (openFileDescription)
        QCOMPARE(got, 0);
    else
        QVERIFY(got > 0);
}

void TestOpenFileDescriptionLocks::copiesAreRightWhileWritersTryAtEveryMoment_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<CopyMethod>("method");
    for (const char *journalMode : {"delete", "wal"}) {
        for (const CopyMethod method : {CopyMethod::Online, CopyMethod::Clone, CopyMethod::Compact})
            QTest::addRow("%s, %s", journalMode, methodName(method)) << QByteArray(journalMode) << method;
    }
}

void TestOpenFileDescriptionLocks::copiesAreRightWhileWritersTryAtEveryMoment()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(CopyMethod, method);
    const TemporaryFolder folder;
    fs::create_directory(folder / "from");
    CopyRequest request;
    request.source = folder.path() / "from" / "a.db";
    request.destination = folder / "copy.db";
    request.method = method;
    request.check = CheckLevel::Full;
    buildDatabase(request.source, {.journalMode = journalMode, .size = 3'000'000});
    WriterProcess probe;
    WriterProcess bank;
    // The bank first: the probe writes without rest, and SQLite's busy handler may find no gap for half a minute.
    QVERIFY(bank.startBank(request.source, 3ms, {QStringLiteral("checkpoints=1"), QStringLiteral("timeout=90000")}));
    QVERIFY(probe.startProbe(request.source));
    const int rounds = underStress(4, 60);
    for (int i = 0; i < rounds; ++i) {
        const CopierReport report = CopierProcess::run(request, {QStringLiteral("disturb=1")});
        QVERIFY2(report.outcome == QStringLiteral("Verified"), qPrintable(report.error + report.detail));
        QCOMPARE(verifyBank(request.destination), QString());
        fs::remove(request.destination);
    }
    const WriterReport tries = probe.stop();
    qInfo() << tries.toString() << bank.stop().toString();
    QVERIFY(tries.commits + tries.busy > 100);
    QCOMPARE(verifyBank(request.source), QString());
}

void TestOpenFileDescriptionLocks::locksConflictWithOtherPrograms_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("delete") << QByteArray("delete");
    QTest::newRow("wal") << QByteArray("wal");
}

void TestOpenFileDescriptionLocks::locksConflictWithOtherPrograms()
{
    QFETCH(QByteArray, journalMode);
    QVERIFY(useOpenFileDescriptionLocks());
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode});
    WriterProcess probe;
    QVERIFY(probe.startSingleProbe(folder / "a.db"));
    Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
    connection.execute("BEGIN IMMEDIATE; UPDATE accounts SET balance = balance");
    QVERIFY(!probe.tryToWrite());
    connection.execute("COMMIT");
    QVERIFY(probe.tryToWrite());
    // And the other way round.
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", QStringLiteral("reserved")));
    bool busy = false;
    try {
        connection.execute("BEGIN IMMEDIATE");
    } catch (const std::exception &) {
        busy = true;
    }
    QVERIFY(busy);
    QVERIFY(holder.release());
    connection.execute("BEGIN IMMEDIATE; COMMIT");
}

void TestOpenFileDescriptionLocks::lockSurvivesClosingTheFile()
{
    QVERIFY(useOpenFileDescriptionLocks());
    for (const char *journalMode : {"delete", "wal"}) {
        const TemporaryFolder folder;
        buildDatabase(folder / "a.db", {.journalMode = journalMode});
        WriterProcess probe;
        QVERIFY(probe.startSingleProbe(folder / "a.db"));
        Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
        connection.execute("BEGIN IMMEDIATE; UPDATE accounts SET balance = balance");
        QVERIFY(!probe.tryToWrite());
        for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
            QFile file(QString::fromStdString((folder / "a.db").native() + suffix));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(file.read(16).size() > 0 || file.size() == 0);
            file.close();
            QVERIFY2(!probe.tryToWrite(), suffix);
        }
        connection.execute("ROLLBACK");
        QVERIFY(probe.tryToWrite());
    }
}

void TestOpenFileDescriptionLocks::switchingOnAgainIsHarmless()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(useOpenFileDescriptionLocks());
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
}

QTEST_GUILESS_MAIN(TestOpenFileDescriptionLocks)
#include "tst_openfiledescriptionlocks.moc"
