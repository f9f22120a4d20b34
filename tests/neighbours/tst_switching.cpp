// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "support/copying.h"
#include "support/stress.h"
#include "support/writerprocess.h"

#include <QTest>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Programs that change what was planned for between the look at a database and the lock on it.
class SwitchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalModeChangesMeanwhile_data() { addWays(); }
    void journalModeChangesMeanwhile();
    void logIsTruncatedAllTheTime_data() { addWays(); }
    void logIsTruncatedAllTheTime();
    void lastProgramClosesMeanwhile_data() { addWays(); }
    void lastProgramClosesMeanwhile();
    void programOpensItForEachCommit_data() { addWays(); }
    void programOpensItForEachCommit();
    void aLogThatIsNotThereYetIsAwaited();

private:
    static void copyBeside(WriterProcess &writer, const Neighbourhood &neighbourhood);
};

void SwitchingTest::copyBeside(WriterProcess &writer, const Neighbourhood &neighbourhood)
{
    QFETCH(const Way, way);
    // Without a lock, and in a file that never stands still, it may give up.
    const bool unlocked = way == Way::Snapshot;
    for (int i = 0; i < underStress(5, 50); ++i) {
        const QString wrong = objectionBeside(
            writer, neighbourhood, way, {.refusals = unlocked ? QList<int>{75} : QList<int>(), .mayBeOfNoMoment = true},
            {.timeout = 8s});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    const WriterReport report = writer.stop();
    QVERIFY2(report.failed == 0, qPrintable(report.toString() + report.lastError));
    QCOMPARE(verifyBank(neighbourhood.source()), QString());
}

void SwitchingTest::journalModeChangesMeanwhile()
{
    const Neighbourhood neighbourhood({.size = 400'000});
    WriterProcess writer;
    QVERIFY(
        writer.startBank(neighbourhood.source(), 6ms, {QStringLiteral("switch=1"), QStringLiteral("synchronous=off")}));
    copyBeside(writer, neighbourhood);
}

void SwitchingTest::logIsTruncatedAllTheTime()
{
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 400'000});
    WriterProcess writer;
    QVERIFY(
        writer.startBank(neighbourhood.source(), 4ms, {QStringLiteral("storm=1"), QStringLiteral("synchronous=off")}));
    copyBeside(writer, neighbourhood);
}

void SwitchingTest::lastProgramClosesMeanwhile()
{
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 400'000});
    const QStringList before = namesIn(neighbourhood.home());
    WriterProcess writer;
    QVERIFY(
        writer.startBank(neighbourhood.source(), 6ms, {QStringLiteral("reopen=1"), QStringLiteral("synchronous=off")}));
    copyBeside(writer, neighbourhood);
    if (QTest::currentTestFailed())
        return;
    // The last one that closes a log takes it away, if no copy is in its way for good.
    QCOMPARE(namesIn(neighbourhood.home()), before);
}

/// Without a busy time-out, as the sqlite3 shell in a script: it fails at the first lock of ours that is in its way.
/// The file never keeps its time stamps for as long as it takes to see that it stands still.
void SwitchingTest::programOpensItForEachCommit()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 20'000'000});
    const QStringList before = namesIn(neighbourhood.home());
    WriterProcess writer;
    QVERIFY(
        writer.startBank(neighbourhood.source(), 10ms,
                         {QStringLiteral("visits=1"), QStringLiteral("timeout=0"), QStringLiteral("synchronous=off")}));
    const bool unlocked = way == Way::Snapshot;
    for (int i = 0; i < underStress(3, 50); ++i) {
        const QString wrong = objectionBeside(
            writer, neighbourhood, way, {.refusals = unlocked ? QList<int>{75} : QList<int>(), .mayBeOfNoMoment = true},
            {.timeout = unlocked ? 1s : 8s});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    const WriterReport report = writer.stop();
    QVERIFY2(report.failed == 0, qPrintable(report.toString() + report.lastError));
    QCOMPARE(verifyBank(neighbourhood.source()), QString());
    QCOMPARE(namesIn(neighbourhood.home()), before);
}

/// As of a program that is stopped while it opens the database, or closes it: its lock is there, and the log is not.
void SwitchingTest::aLogThatIsNotThereYetIsAwaited()
{
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 400'000});
    WriterProcess writer;
    QVERIFY(writer.hold(neighbourhood.source(), u"log"_qs));
    const auto move = [&](const std::string &from, const std::string &to) {
        for (const char *name : {"-wal", "-shm"}) {
            const std::string path = neighbourhood.source().native() + name;
            std::filesystem::rename(path + from, path + to);
        }
    };
    move("", ".away");
    CopyRequest request;
    request.source = neighbourhood.source();
    const TemporaryFolder folder;
    request.destination = folder / "copy.db";
    request.progressInterval = 0ms;
    // The first is told before the database is looked at.
    int told = 0;
    const CopyResult result = copy(request, [&](const CopyProgress &) {
        if (++told == 2)
            move(".away", "");
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(verifyBank(request.destination), QString());
    QVERIFY(writer.release());
}

QTEST_GUILESS_MAIN(SwitchingTest)
#include "tst_switching.moc"
