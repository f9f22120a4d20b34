// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QTest>

#include <sqlite3.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What all other tests stand on: a writer that does not write, or a check that sees nothing, would make them
/// worthless.
class TestTestSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databaseHasTheShapeAskedFor_data();
    void databaseHasTheShapeAskedFor();
    void bankCheckSeesAWrongSum();
    void bankCheckSeesADamagedPage();
    void snapshotSeesEveryChange();
    void bankWriterCommitsInEitherJournalMode_data();
    void bankWriterCommitsInEitherJournalMode();
    void heldLockKeepsWritersOut_data();
    void heldLockKeepsWritersOut();
    void crashLeavesItsSidecar_data();
    void crashLeavesItsSidecar();
};

void TestTestSupport::databaseHasTheShapeAskedFor_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<int>("reserved");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("smallest pages") << 512 << 0 << 0 << QByteArray("delete") << QByteArray("UTF-8");
    QTest::newRow("largest pages in WAL") << 65536 << 1 << 16 << QByteArray("wal") << QByteArray("UTF-16le");
    QTest::newRow("reserved bytes") << 4096 << 2 << 16 << QByteArray("delete") << QByteArray("UTF-16be");
}

void TestTestSupport::databaseHasTheShapeAskedFor()
{
    QFETCH(int, pageSize);
    QFETCH(int, autoVacuum);
    QFETCH(int, reserved);
    QFETCH(QByteArray, journalMode);
    QFETCH(QByteArray, encoding);
    const TemporaryFolder folder;
    const fs::path path = folder / "a.db";
    buildDatabase(path,
                  {.pageSize = pageSize,
                   .autoVacuum = autoVacuum,
                   .reservedBytes = reserved,
                   .journalMode = journalMode,
                   .encoding = encoding,
                   .size = 3'000'000,
                   .varied = true});
    QCOMPARE(std::distance(fs::directory_iterator(folder.path()), {}), 1);
    const QByteArray header = readFile(path).left(100);
    QCOMPARE(uchar(header[20]), reserved);
    QCOMPARE(pragma(path, "page_size").toInt(), pageSize);
    QCOMPARE(pragma(path, "auto_vacuum").toInt(), autoVacuum);
    QCOMPARE(pragma(path, "journal_mode"), journalMode);
    QCOMPARE(pragma(path, "encoding"), encoding);
    QVERIFY(autoVacuum == 1 || pragma(path, "freelist_count").toInt() > 0);
    QVERIFY(fs::file_size(path) > 3'000'000);
    QCOMPARE(verifyBank(path), QString());
}

void TestTestSupport::bankCheckSeesAWrongSum()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    SqlHandle(folder / "a.db").execute("UPDATE accounts SET balance = balance + 1 WHERE id = 500");
    QCOMPARE(verifyBank(folder / "a.db"), QStringLiteral("the accounts sum up to 100001, not 100000"));
}

void TestTestSupport::bankCheckSeesADamagedPage()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    QByteArray content = readFile(folder / "a.db");
    for (qsizetype i = 4096; i < 4096 + 600; ++i)
        content[i] = char(0x5a);
    writeFile(folder / "a.db", content);
    QVERIFY(!verifyBank(folder / "a.db").isEmpty());
}

void TestTestSupport::snapshotSeesEveryChange()
{
    const TemporaryFolder folder;
    writeFile(folder / "content", "one");
    writeFile(folder / "mode", "two");
    writeFile(folder / "gone", "three");
    writeFile(folder / "touched", "four");
    const FolderSnapshot before(folder.path());
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());

    const auto time = fs::last_write_time(folder / "content");
    writeFile(folder / "content", "two");
    fs::last_write_time(folder / "content", time);
    fs::permissions(folder / "mode", fs::perms::owner_read);
    fs::remove(folder / "gone");
    fs::last_write_time(folder / "touched", time + std::chrono::nanoseconds(1));
    writeFile(folder / "made", "five");
    const QString difference = before.differenceTo(FolderSnapshot(folder.path()));
    QVERIFY2(difference.contains(QStringLiteral("content: content")), qPrintable(difference));
    QVERIFY2(difference.contains(QStringLiteral("mode: mode 10")), qPrintable(difference));
    QVERIFY2(difference.contains(QStringLiteral("gone is gone")), qPrintable(difference));
    QVERIFY2(difference.contains(QStringLiteral("touched: modified")), qPrintable(difference));
    QVERIFY2(difference.contains(QStringLiteral("made is new")), qPrintable(difference));
}

void TestTestSupport::bankWriterCommitsInEitherJournalMode_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("delete") << QByteArray("delete");
    QTest::newRow("wal") << QByteArray("wal");
}

void TestTestSupport::bankWriterCommitsInEitherJournalMode()
{
    QFETCH(QByteArray, journalMode);
    const TemporaryFolder folder;
    // Any name a file can have reaches the other process.
    const fs::path path = folder / "a %?# \n\xff.db";
    buildDatabase(path, {.journalMode = journalMode});
    WriterProcess writer;
    WriterProcess other;
    // Not so often that one starves the other on a slow disk.
    QVERIFY(writer.startBank(path, 10ms, {QStringLiteral("checkpoints=1"), QStringLiteral("vacuum=1")}));
    QVERIFY(other.startBank(path, 10ms, {QStringLiteral("seed=2")}));
    QTRY_VERIFY_WITH_TIMEOUT(writer.report().commits > 20, 30'000);
    const WriterReport report = writer.stop();
    QVERIFY2(report.valid && report.commits > 20, qPrintable(report.toString()));
    QVERIFY(report.p50 > 0us && report.p99 >= report.p50 && report.max >= report.p99);
    QVERIFY(other.stop().commits > 0);
    QVERIFY(!writer.isRunning());
    QCOMPARE(verifyBank(path), QString());
    qInfo() << report.toString();
}

void TestTestSupport::heldLockKeepsWritersOut_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("lock");
    QTest::newRow("shared") << QByteArray("delete") << QStringLiteral("shared");
    QTest::newRow("reserved") << QByteArray("delete") << QStringLiteral("reserved");
    QTest::newRow("pending") << QByteArray("delete") << QStringLiteral("pending");
    QTest::newRow("exclusive") << QByteArray("delete") << QStringLiteral("exclusive");
    QTest::newRow("exclusive mode") << QByteArray("delete") << QStringLiteral("exclusive-mode");
    QTest::newRow("reserved in WAL") << QByteArray("wal") << QStringLiteral("reserved");
    QTest::newRow("exclusive mode in WAL") << QByteArray("wal") << QStringLiteral("exclusive-mode");
}

void TestTestSupport::heldLockKeepsWritersOut()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(QString, lock);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode});
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", lock));
    WriterProcess probe;
    QVERIFY(probe.startSingleProbe(folder / "a.db"));
    QVERIFY(!probe.tryToWrite());
    QVERIFY(!probe.tryToWrite());
    QVERIFY(holder.release());
    QVERIFY(probe.tryToWrite());
    const WriterReport report = probe.stop();
    QCOMPARE(report.commits, 1);
    QCOMPARE(report.busy, 2);
    QCOMPARE(report.failed, 0);
}

void TestTestSupport::crashLeavesItsSidecar_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("sidecar");
    QTest::newRow("hot journal") << QStringLiteral("hot-journal") << QByteArray("delete") << QByteArray("-journal");
    QTest::newRow("WAL") << QStringLiteral("wal") << QByteArray("wal") << QByteArray("-wal");
    QTest::newRow("unfinished WAL") << QStringLiteral("wal-uncommitted") << QByteArray("wal") << QByteArray("-wal");
}

void TestTestSupport::crashLeavesItsSidecar()
{
    QFETCH(QString, state);
    QFETCH(QByteArray, journalMode);
    QFETCH(QByteArray, sidecar);
    const TemporaryFolder folder;
    const fs::path path = folder / "a.db";
    buildDatabase(path, {.journalMode = journalMode});
    const QByteArray before = readFile(path);
    WriterProcess crasher;
    QVERIFY2(crasher.crash(path, state), qPrintable(crasher.errorOutput()));
    const fs::path left = path.native() + sidecar.toStdString();
    QVERIFY(fs::exists(left) && fs::file_size(left) > 4096);
    // Only with its sidecar is it what it should be.
    const fs::path alone = folder / "alone.db";
    fs::copy_file(path, alone);
    if (state == QStringLiteral("hot-journal")) {
        QVERIFY(readFile(path) != before);
        QVERIFY(!verifyBank(alone).isEmpty());
    } else {
        QCOMPARE(SqlHandle(alone).integer("SELECT count(*) FROM transfers"), 0);
    }
    QCOMPARE(verifyBank(path), QString());
    if (state != QStringLiteral("hot-journal"))
        QCOMPARE(SqlHandle(path).integer("SELECT count(*) FROM transfers"), 199);
}

QTEST_GUILESS_MAIN(TestTestSupport)
#include "tst_testsupport.moc"
