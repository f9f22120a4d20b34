// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"

#include "support/writerprocess.h"

#include <QJsonDocument>
#include <QTest>

using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

const QStringList none{QStringLiteral("none")};

} // namespace

/// Programs that let nobody in: browsers, and those that keep their journal in memory.
class ExclusiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logHeldExclusivelyIsCopiedWhileStill_data() { addWays(); }
    void logHeldExclusivelyIsCopiedWhileStill();
    void rollbackDatabaseHeldExclusivelyIsNotProved_data() { addWays({Way::Memory}); }
    void rollbackDatabaseHeldExclusivelyIsNotProved();
    void transactionWithoutAJournalIsWaitedFor_data();
    void transactionWithoutAJournalIsWaitedFor();
    void lockWithoutAJournalIsWaitedForAndThenRefused_data();
    void lockWithoutAJournalIsWaitedForAndThenRefused();
    void warningIsNeverSilenced();
};

void ExclusiveTest::logHeldExclusivelyIsCopiedWhileStill()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 500'000});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("exclusive-mode")));
    const Journey journey{.timeout = 3s};
    // SQLite's own way needs a lock, and there is none to be had.
    const QList<int> refusals = way == Way::Online ? QList<int>{75} : QList<int>();
    const QString wrong = objection(
        neighbourhood.visit(way, journey),
        {.proofs = {QStringLiteral("still")}, .refusals = refusals, .least = 1, .most = 1, .mayBeOfNoMoment = true},
        journey);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void ExclusiveTest::rollbackDatabaseHeldExclusivelyIsNotProved()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.size = 500'000});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("exclusive-mode")));
    const Journey journey{.timeout = 4s};
    // A method that was asked for is not replaced by another one that needs no lock.
    const bool isLocking = way == Way::Online || way == Way::Clone || way == Way::Compact;
    const QList<int> refusals = isLocking ? QList<int>{75} : QList<int>();
    const Visit visit = neighbourhood.visit(way, journey);
    const QString wrong = objection(
        visit, {.proofs = none, .refusals = refusals, .least = 1, .most = 1, .mayBeOfNoMoment = true}, journey);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (way != Way::Automatic)
        return;
    const Visit strict = neighbourhood.visit(way, {.options = {"--require-proof"}, .timeout = journey.timeout});
    QVERIFY2(!strict.accepted, "a copy that is not proved was kept");
    QCOMPARE(strict.exitCode, 75);
}

void ExclusiveTest::transactionWithoutAJournalIsWaitedFor_data()
{
    QTest::addColumn<QString>("lock");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        QTest::addRow("journal in memory, %s", wayName(way)) << u"memory-journal"_qs << way;
        QTest::addRow("no journal, %s", wayName(way)) << u"no-journal"_qs << way;
    }
}

void ExclusiveTest::transactionWithoutAJournalIsWaitedFor()
{
    QFETCH(const QString, lock);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({});
    WriterProcess program;
    // Longer than what was once taken for a lock that is never released.
    QVERIFY(program.hold(neighbourhood.source(), lock, {QStringLiteral("finish-after=3000")}));
    const Journey journey{.timeout = 15s, .othersChangeFiles = "a transaction ends meanwhile"};
    const bool unlocked = way == Way::Snapshot;
    const Visit visit = neighbourhood.visit(way, journey);
    const QString wrong = objection(visit,
                                    {.proofs = unlocked ? QStringList() : QStringList{QStringLiteral("pinned")},
                                     .refusals = unlocked ? QList<int>{75} : QList<int>(),
                                     .least = 2000,
                                     .most = 2000,
                                     .mayBeUnlike = unlocked && visit.outcome != QStringLiteral("verified"),
                                     .mayBeOfNoMoment = true},
                                    journey);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void ExclusiveTest::lockWithoutAJournalIsWaitedForAndThenRefused_data()
{
    QTest::addColumn<QString>("lock");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        QTest::addRow("half through, journal in memory, %s", wayName(way)) << u"memory-journal"_qs << way;
        QTest::addRow("at rest, journal in memory, %s", wayName(way)) << u"memory-journal-at-rest"_qs << way;
        // Loading has the library's own time-out of 30 s.
        if (way == Way::Memory)
            continue;
        QTest::addRow("half through, no journal, %s", wayName(way)) << u"no-journal"_qs << way;
        QTest::addRow("at rest, no journal, %s", wayName(way)) << u"no-journal-at-rest"_qs << way;
    }
}

/// Nothing on the disk, and no lock, tells a program that rests from one in the middle of a change: its journal may be
/// in memory. Only a snapshot is made all the same, for it is asked for by its name.
void ExclusiveTest::lockWithoutAJournalIsWaitedForAndThenRefused()
{
    QFETCH(const QString, lock);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), lock));
    const Journey journey{.timeout = 1500ms};
    const Visit visit = neighbourhood.visit(way, journey);
    const bool atRest = lock.endsWith(u"at-rest");
    if (way == Way::Snapshot) {
        const QString wrong =
            objection(visit, {.proofs = none, .least = 1, .most = 1, .mayBeUnlike = !atRest}, journey);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(visit.accepted);
        return;
    }
    const bool looks = way == Way::Info || way == Way::Compare;
    const QString wrong =
        objection(visit, {.refusals = {75}, .named = "bank.db", .mustRefuse = true, .mayBeOfNoMoment = looks}, journey);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    // Looking may say at once that it is of no moment.
    const auto wait = looks ? 0ms : way == Way::Memory ? 30'000ms : journey.timeout;
    QVERIFY2(visit.time >= wait, "the lock was not waited for until the time-out");
}

void ExclusiveTest::warningIsNeverSilenced()
{
    const Neighbourhood neighbourhood({});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("exclusive-mode")));
    const ProgramEnd end =
        run({"copy", "--quiet", "--timeout=4s", bytes(neighbourhood.source()), bytes(neighbourhood.copy())});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.errors.contains("warning") && end.errors.contains("not proved"), end.errors);
}

QTEST_GUILESS_MAIN(ExclusiveTest)
#include "tst_exclusive.moc"
