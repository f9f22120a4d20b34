// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// How fast a copy is, how long it still takes, and what holds it up: from its progress reports alone.

#include "copypace.h"
#include "copyprogresses.h"
#include "copytext.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateComesAfterTwoSecondsAndTimeLeftAfterFour();
    void aShortTimeLeftIsNeverFollowedByALongerOne_data();
    void aShortTimeLeftIsNeverFollowedByALongerOne();
    void aTimeLeftThatRisesHasAReason();
    void whatTakesMostOfTheTimeIsNamed_data();
    void whatTakesMostOfTheTimeIsNamed();
    void timeLeftWaitsForTwoPercent();
    void aPauseDoesNotSpoilTheRate();
    void aRestartBeginsTheRateAnew();
};

namespace {

/// `pages` pages every 100 ms from `from` to `to`; returns what is remaining at the end.
quint32 run(RateEstimator &estimator, milliseconds from, milliseconds to, quint32 remaining, quint32 pageCount,
            quint32 pages)
{
    for (auto time = from; time <= to; time += 100ms) {
        CopyProgress progress = copying(remaining, pageCount);
        progress.elapsed = time;
        estimator.add(progress);
        if (time < to)
            remaining -= pages;
    }
    return remaining;
}

} // namespace

void PaceTest::rateComesAfterTwoSecondsAndTimeLeftAfterFour()
{
    RateEstimator estimator(CheckLevel::None);
    quint32 remaining = run(estimator, 0ms, 1900ms, 100'000, 100'000, 100);
    QVERIFY(!estimator.rate().bytesPerSecond);
    remaining = run(estimator, 2000ms, 3900ms, remaining - 100, 100'000, 100);
    QVERIFY(estimator.rate().bytesPerSecond);
    QCOMPARE(*estimator.rate().bytesPerSecond, 1000.0 * 4096);
    QVERIFY(!estimator.rate().left);
    run(estimator, 4000ms, 4100ms, remaining - 100, 100'000, 100);
    QVERIFY(estimator.rate().left);
    // 1000 pages a second, of nine tenths of the bar.
    const auto left = *estimator.rate().left;
    QVERIFY2(left > 104s && left < 110s, qPrintable(QString::number(left.count())));
}

namespace {

/// Tells the estimator of a phase that takes `time`, ten times a second; what it says is left is added to `told`, and
/// why it rose to `reasons`.
void pass(RateEstimator &estimator, CopyPhase which, milliseconds &now, milliseconds time, std::vector<qint64> &told,
          std::vector<QString> *reasons = nullptr)
{
    for (auto done = 0ms; done <= time; done += 100ms) {
        const double fraction = double(done.count()) / double(time.count());
        CopyProgress progress =
            which == CopyPhase::Copying ? copying(quint32((1 - fraction) * 100'000), 100'000) : phase(which, fraction);
        progress.elapsed = now + done;
        estimator.add(progress);
        const CopyRate rate = estimator.rate();
        if (!rate.left)
            continue;
        told.push_back((rate.left->count() + 999) / 1000);
        if (reasons)
            reasons->push_back(longerText(progress, rate, u"Backup"_qs));
    }
    now += time;
}

} // namespace

void PaceTest::aShortTimeLeftIsNeverFollowedByALongerOne_data()
{
    QTest::addColumn<int>("copying");
    QTest::addColumn<int>("checking");
    QTest::addColumn<int>("writing");
    QTest::newRow("the check takes longest") << 20 << 90 << 5;
    QTest::newRow("the medium takes longest") << 20 << 8 << 60;
    QTest::newRow("the copying takes longest") << 60 << 10 << 3;
    QTest::newRow("a short copy") << 5 << 12 << 12;
}

void PaceTest::aShortTimeLeftIsNeverFollowedByALongerOne()
{
    QFETCH(const int, copying);
    QFETCH(const int, checking);
    QFETCH(const int, writing);
    RateEstimator estimator(CheckLevel::Quick);
    milliseconds now{0};
    std::vector<qint64> told;
    pass(estimator, CopyPhase::Copying, now, std::chrono::seconds(copying), told);
    pass(estimator, CopyPhase::Checking, now, std::chrono::seconds(checking), told);
    const std::size_t before = told.size();
    pass(estimator, CopyPhase::Writing, now, std::chrono::seconds(writing), told);
    QVERIFY(writing < 5 || told.size() > before);
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (const qint64 seconds : told) {
        if (shortest < 10)
            QVERIFY2(seconds <= shortest, qPrintable(u"%1 s, then %2 s"_qs.arg(shortest).arg(seconds)));
        shortest = std::min(shortest, seconds);
    }
}

void PaceTest::aTimeLeftThatRisesHasAReason()
{
    // Each of them is slow in turn; none is told beforehand.
    for (const auto &[copying, checking, writing] :
         {std::tuple(40, 10, 3), std::tuple(40, 90, 5), std::tuple(40, 8, 60), std::tuple(30, 60, 120)}) {
        RateEstimator estimator(CheckLevel::Quick);
        milliseconds now{0};
        std::vector<qint64> told;
        std::vector<QString> reasons;
        pass(estimator, CopyPhase::Copying, now, std::chrono::seconds(copying), told, &reasons);
        pass(estimator, CopyPhase::Checking, now, std::chrono::seconds(checking), told, &reasons);
        pass(estimator, CopyPhase::Writing, now, std::chrono::seconds(writing), told, &reasons);
        QVERIFY(!told.empty());
        qint64 shortest = told.front();
        for (std::size_t i = 0; i < told.size(); ++i) {
            if (double(told[i]) > double(shortest) * 1.25 + 4) {
                QVERIFY2(!reasons[i].isEmpty(), qPrintable(u"%1 s, then %2 s"_qs.arg(shortest).arg(told[i])));
                shortest = told[i];
            }
            shortest = std::min(shortest, told[i]);
        }
        // One that goes on as it was needs none.
        if (writing == 3)
            QVERIFY(std::ranges::all_of(reasons, &QString::isEmpty));
        if (writing == 60)
            QCOMPARE(reasons.back(), u"Writing to “Backup” is slower than the copying was."_qs);
    }
}

void PaceTest::whatTakesMostOfTheTimeIsNamed_data()
{
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("writing");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("packing");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing measured") << 0 << 0 << 0 << 0 << QString();
    QTest::newRow("both alike") << 50 << 50 << 0 << 0 << QString();
    QTest::newRow("reading") << 90 << 5 << 0 << 0 << u"Limited by reading the database."_qs;
    QTest::newRow("writing") << 5 << 90 << 0 << 0 << u"Limited by writing to “Backup”."_qs;
    QTest::newRow("others") << 10 << 10 << 80 << 0 << u"Limited by other programs that write to the database."_qs;
    QTest::newRow("compressing") << 0 << 5 << 0 << 95 << u"Limited by compressing."_qs;
}

void PaceTest::whatTakesMostOfTheTimeIsNamed()
{
    QFETCH(const int, reading);
    QFETCH(const int, writing);
    QFETCH(const int, others);
    QFETCH(const int, packing);
    QFETCH(const QString, sentence);
    RateEstimator estimator;
    CopyProgress progress = copying(50'000, 100'000);
    for (int i = 0; i <= 20; ++i) {
        progress.elapsed = milliseconds(100 * i);
        progress.spent = {milliseconds(reading * i), milliseconds(writing * i), milliseconds(others * i),
                          milliseconds(packing * i)};
        estimator.add(progress);
        // A restart is no reason to forget.
        progress.restarts += i == 15 ? 1 : 0;
        if (i < 9)
            QCOMPARE(limitText(estimator.rate().limit, u"Backup"_qs), QString());
    }
    QCOMPARE(limitText(estimator.rate().limit, u"Backup"_qs), sentence);
}

void PaceTest::timeLeftWaitsForTwoPercent()
{
    RateEstimator estimator;
    quint32 remaining = run(estimator, 0ms, 10'000ms, 1'000'000, 1'000'000, 100);
    QVERIFY(estimator.rate().bytesPerSecond);
    QVERIFY(!estimator.rate().left);
    remaining = run(estimator, 10'100ms, 20'100ms, remaining - 100, 1'000'000, 100);
    QVERIFY(estimator.rate().left);
}

void PaceTest::aPauseDoesNotSpoilTheRate()
{
    RateEstimator estimator;
    const quint32 remaining = run(estimator, 0ms, 5000ms, 10'000, 10'000, 100);
    CopyProgress paused = copying(remaining, 10'000);
    paused.paused = true;
    paused.elapsed = 60'000ms;
    estimator.add(paused);
    QVERIFY(!estimator.rate().bytesPerSecond);
    run(estimator, 60'100ms, 62'200ms, remaining, 10'000, 100);
    QCOMPARE(*estimator.rate().bytesPerSecond, 1000.0 * 4096);
}

void PaceTest::aRestartBeginsTheRateAnew()
{
    RateEstimator estimator;
    run(estimator, 0ms, 5000ms, 10'000, 10'000, 100);
    run(estimator, 5100ms, 6000ms, 10'000, 10'000, 100);
    QVERIFY(!estimator.rate().bytesPerSecond);
}

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
