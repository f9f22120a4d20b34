// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/stress.h"
#include "support/temporaryfolder.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <random>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// The copying process dies by SIGKILL at any moment: under the destination's name is what was there, or a whole copy.
class TestCopyKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedCopyLeavesNothingTorn_data();
    void killedCopyLeavesNothingTorn();
    void sweepingSparesACopyAtWork();
};

void TestCopyKill::killedCopyLeavesNothingTorn_data()
{
    QTest::addColumn<DestinationMode>("mode");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<bool>("inPlace");
    const auto row = [](const char *name, DestinationMode mode, const char *journalMode, bool inPlace = false) {
        QTest::newRow(name) << mode << QByteArray(journalMode) << inPlace;
    };
    row("update", DestinationMode::Update, "delete");
    row("update from WAL", DestinationMode::Update, "wal");
    row("update in place", DestinationMode::Update, "delete", true);
    row("update in place from WAL", DestinationMode::Update, "wal", true);
    row("new file", DestinationMode::NewFile, "delete");
    row("new file from WAL", DestinationMode::NewFile, "wal");
    row("replace", DestinationMode::Replace, "delete");
    row("replace WAL", DestinationMode::Replace, "wal");
    row("write into", DestinationMode::WriteInto, "delete");
    row("write into WAL", DestinationMode::WriteInto, "wal");
}

void TestCopyKill::killedCopyLeavesNothingTorn()
{
    QFETCH(DestinationMode, mode);
    QFETCH(QByteArray, journalMode);
    QFETCH(bool, inPlace);
    const int kills = underStress(200, 1000);
    const TemporaryFolder folder;
    fs::create_directory(folder / "to");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder.path() / "to" / "copy.db";
    request.destinationMode = mode;
    request.safetyCopy = false;
    request.inPlace = inPlace;
    buildDatabase(request.source, {.journalMode = journalMode, .size = 20'000'000});
    SqlHandle(request.source).execute("PRAGMA user_version=7");
    const fs::path original = folder / "original.db";
    if (mode == DestinationMode::Update) {
        // A fourth of the pages differ, and the copy gets longer.
        fs::copy_file(request.source, original);
        SqlHandle(request.source)
            .execute("UPDATE filler SET data = randomblob(60000) WHERE id % 4 = 1; "
                     "INSERT INTO filler(data) SELECT randomblob(60000) FROM filler LIMIT 20");
    } else {
        buildDatabase(original, {.journalMode = journalMode, .size = 3'000'000, .seed = 2});
    }
    SqlHandle(original).execute("PRAGMA user_version=3");
    const auto reset = [&] {
        for (const char *name : {"copy.db", "copy.db-wal", "copy.db-shm", "copy.db-journal"})
            fs::remove(folder.path() / "to" / name);
        if (mode != DestinationMode::NewFile)
            fs::copy_file(original, request.destination);
    };

    // As long as a copy takes now: a busy machine is not always as busy.
    const auto durationOfACopy = [&] {
        reset();
        QElapsedTimer timer;
        timer.start();
        const bool copied = CopierProcess::run(request).isCopied();
        return copied ? timer.nsecsElapsed() / 1000 : 0;
    };
    auto duration = durationOfACopy();
    QVERIFY(duration > 0);

    std::mt19937 random(4711);
    int torn = 0;
    int killed = 0;
    int whole = 0;
    int littered = 0;
    // One that had ended before it could be killed does not count.
    for (int i = 0; killed < kills && i < 10 * kills; ++i) {
        reset();
        CopierProcess copier;
        QVERIFY(copier.start(request));
        QThread::usleep(random() % static_cast<unsigned long>(duration));
        killed += copier.kill();
        littered += namesIn(folder / "to").filter(QStringLiteral(".litecopy")).size() > 0;
        if (!fs::exists(request.destination)) {
            QVERIFY(mode == DestinationMode::NewFile);
            continue;
        }
        // As the next program finds it: SQLite recovers what a journal beside it says.
        const QString problem = verifyBank(request.destination);
        const qint64 version = problem.isEmpty() ? SqlHandle(request.destination).integer("PRAGMA user_version") : 0;
        const bool old = mode != DestinationMode::NewFile && version == 3;
        const bool fresh = version == 7
            && SqlHandle(request.destination).integer("SELECT count(*) FROM filler")
                == SqlHandle(request.source).integer("SELECT count(*) FROM filler");
        whole += fresh;
        if (!old && !fresh) {
            ++torn;
            qWarning("kill %d: %s, version %lld", i, qPrintable(problem), version);
        }
        // The next run takes away what this one left.
        if (i % 10 == 9) {
            duration = durationOfACopy();
            QVERIFY(duration > 0);
            QCOMPARE(namesIn(folder / "to").join(QLatin1Char(32)), QStringLiteral("copy.db"));
        }
    }
    qInfo("%d killed; %d copies complete, %d littered until the next run, %d torn or mixed", killed, whole, littered,
          torn);
    QCOMPARE(torn, 0);
    QCOMPARE(killed, kills);
    // Otherwise nothing was at stake.
    QVERIFY(littered > 0 || mode == DestinationMode::WriteInto);
    reset();
    const CopierReport last = CopierProcess::run(request);
    QVERIFY2(last.isCopied(), qPrintable(last.error));
    QCOMPARE(namesIn(folder / "to").join(QLatin1Char(32)), QStringLiteral("copy.db"));
    QCOMPARE(verifyBank(request.destination), QString());
    QCOMPARE(verifyBank(request.source), QString());
}

void TestCopyKill::sweepingSparesACopyAtWork()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "slow.db";
    request.method = CopyMethod::Online;
    request.pagesPerStep = 1;
    request.pauseBetweenSteps = std::chrono::milliseconds(5);
    request.progressInterval = std::chrono::milliseconds(0);
    buildDatabase(request.source, {.size = 300'000});
    CopierProcess slow;
    QVERIFY(slow.start(request, {QStringLiteral("report=1")}));
    QVERIFY(slow.waitForProgress(QStringLiteral("Copying")));
    CopyRequest other;
    other.source = request.source;
    for (int i = 0; i < 5; ++i) {
        other.destination = folder / ("quick" + std::to_string(i) + ".db");
        const CopyResult result = copy(other);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    }
    QCOMPARE(namesIn(folder.path()).filter(QStringLiteral(".litecopy")).size(), 1);
    const CopierReport report = slow.waitForReport();
    QVERIFY2(report.isCopied(), qPrintable(report.error));
    QCOMPARE(verifyBank(request.destination), QString());
    QCOMPARE(namesIn(folder.path()).filter(QStringLiteral(".litecopy")).size(), 0);
}

QTEST_GUILESS_MAIN(TestCopyKill)
#include "tst_copykill.moc"
