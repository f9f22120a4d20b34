// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "retentionmodel.h"

#include "support/stress.h"

#include <litecopy/retention.h>

#include <QTest>

#include <algorithm>
#include <random>

using namespace Litecopy;
using namespace Litecopy::Test;

/// Which copies stay: by restic's rules, and never fewer than a person would want.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreReadAsTheyAreWritten_data();
    void spansAreReadAsTheyAreWritten();
    void aPolicyIsWrittenAsTheCommandLineTakesIt();
    void anEmptyPolicyKeepsAll();
    void periodsWithoutACopyCountForNothing();
    void weeksBeginOnMonday();
    void theOldestStaysWhileARuleIsNotFilled();
    void copiesFromTheFutureStayAndAreNotCounted();
    void copiesOfADamagedDatabasePushNoSoundOneOut();
    void theLastSoundCopyStays();
    void theLastCopyStaysWhereTheClockWasSetBack();
    void aClockThatLeapsAheadLetsNotAllGo_data();
    void aClockThatLeapsAheadLetsNotAllGo();
    void ofACalendarWithoutPausesTheTimeIsExact();
    void copiesFarApartAreNotKeptForEver();
    void randomHistoriesGoAsASimpleModelSays();
};

namespace {

const QTimeZone zone(2 * 3600);

QDateTime at(const char *local)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd HH:mm"));
    return {time.date(), time.time(), zone};
}

std::vector<RetentionItem> automatic(const std::vector<const char *> &times)
{
    std::vector<RetentionItem> items;
    for (const char *const time : times)
        items.push_back({at(time)});
    return items;
}

/// "1 0 1": which stay.
QString kept(const std::vector<RetentionVerdict> &verdicts)
{
    QStringList text;
    for (const RetentionVerdict &verdict : verdicts)
        text.append(verdict.keeps() ? QStringLiteral("1") : QStringLiteral("0"));
    return text.join(u' ');
}

const QDateTime later = at("2027-01-01 00:00");

} // namespace

void TestRetention::spansAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSpan");
    for (const char *text : {"14d", "2y5m7d3h", "1h", "12m", "1y6m12h"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", "14", "d", "14x", "3d4d", "-3d", "0d", "99999999999d", "3 d"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void TestRetention::spansAreReadAsTheyAreWritten()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSpan);
    const auto span = RetentionSpan::fromString(text);
    QCOMPARE(span.has_value(), isSpan);
    if (span)
        QCOMPARE(span->toString(), text);
}

void TestRetention::aPolicyIsWrittenAsTheCommandLineTakesIt()
{
    QCOMPARE(RetentionPolicy().toString(), QString());
    RetentionPolicy policy;
    policy.last = 3;
    policy.yearly = RetentionPolicy::unlimited;
    policy.within = {0, 2, 0, 6};
    QCOMPARE(policy.toString(), QStringLiteral("--keep-last=3 --keep-yearly=unlimited --keep-within=2m6h"));
    // None is left out: as many rules as the policy has numbers.
    for (const auto &[option, number] : countingRules) {
        RetentionPolicy one;
        one.*number = 14;
        QVERIFY(!one.isEmpty());
        QCOMPARE(one.toString(), QStringLiteral("--%1=14").arg(QLatin1String(option)));
    }
}

void TestRetention::anEmptyPolicyKeepsAll()
{
    const auto items = automatic({"2026-01-01 00:00", "2020-01-01 00:00", "2026-01-01 00:00"});
    const auto verdicts = applyRetention(items, {}, later, zone);
    QCOMPARE(kept(verdicts), QStringLiteral("1 1 1"));
    QCOMPARE(verdicts.front().reasons.front().rule, KeepRule::NoPolicy);
}

void TestRetention::periodsWithoutACopyCountForNothing()
{
    const auto items =
        automatic({"2026-11-20 23:00", "2026-11-20 09:00", "2026-11-03 12:00", "2026-09-01 08:00", "2026-08-31 08:00"});
    RetentionPolicy policy;
    policy.daily = 3;
    const auto verdicts = applyRetention(items, policy, later, zone);
    QCOMPARE(kept(verdicts), QStringLiteral("1 0 1 1 0"));
    QCOMPARE(verdicts[3].reasons.front(), (KeepReason{KeepRule::Daily, 3, false}));
}

void TestRetention::weeksBeginOnMonday()
{
    // A Monday, the Sunday before it, and the Monday of that week; and two days of one week in two years.
    RetentionPolicy policy;
    policy.weekly = 2;
    QCOMPARE(kept(applyRetention(automatic({"2026-11-23 00:01", "2026-11-22 23:59", "2026-11-16 10:00"}), policy, later,
                                 zone)),
             QStringLiteral("1 1 0"));
    QCOMPARE(kept(applyRetention(automatic({"2026-01-02 10:00", "2025-12-30 10:00", "2025-12-22 10:00"}), policy, later,
                                 zone)),
             QStringLiteral("1 0 1"));
}

void TestRetention::theOldestStaysWhileARuleIsNotFilled()
{
    RetentionPolicy policy;
    policy.yearly = 3;
    const auto verdicts =
        applyRetention(automatic({"2026-11-20 10:00", "2026-10-20 10:00", "2026-01-20 10:00"}), policy, later, zone);
    QCOMPARE(kept(verdicts), QStringLiteral("1 0 1"));
    QCOMPARE(verdicts[2].reasons.front(), (KeepReason{KeepRule::Yearly, 2, true}));
}

void TestRetention::copiesFromTheFutureStayAndAreNotCounted()
{
    RetentionPolicy policy;
    policy.last = 1;
    policy.within = {0, 0, 1, 0};
    const auto verdicts = applyRetention(
        automatic({"2026-11-20 10:00", "2038-01-01 00:00", "2026-11-19 22:30", "2026-11-19 11:30", "2026-11-19 09:00"}),
        policy, at("2026-11-20 10:01"), zone);
    QCOMPARE(kept(verdicts), QStringLiteral("1 1 1 1 0"));
    QCOMPARE(verdicts[1].reasons.front().rule, KeepRule::Future);
}

void TestRetention::copiesOfADamagedDatabasePushNoSoundOneOut()
{
    auto items = automatic({"2026-11-20 10:00", "2026-11-19 10:00", "2026-11-18 10:00", "2026-11-17 10:00"});
    items[0].sound = items[1].sound = false;
    RetentionPolicy policy;
    policy.last = 1;
    const auto verdicts = applyRetention(items, policy, later, zone);
    QCOMPARE(kept(verdicts), QStringLiteral("1 0 1 1"));
    QCOMPARE(verdicts[3].reasons.front().rule, KeepRule::SourceDamaged);
}

void TestRetention::theLastSoundCopyStays()
{
    // A copy that passed no check is the newest but one; the rule keeps what is young, which no sound copy is.
    auto items = automatic({"2026-11-20 10:00", "2026-01-19 10:00", "2026-01-18 10:00"});
    items[0].kind = CopyKind::ByHand;
    items[0].sound = false;
    items[1].sound = false;
    RetentionPolicy policy;
    policy.hourly = 1;
    const auto verdicts = applyRetention(items, policy, later, zone);
    QVERIFY(verdicts[2].keeps());
}

void TestRetention::theLastCopyStaysWhereTheClockWasSetBack()
{
    // Two by a clock that was ahead, then two by one that was right: a month later all lie in the past.
    auto items = automatic({"2026-12-20 10:00", "2026-12-20 11:00", "2026-11-20 10:00", "2026-11-20 11:00"});
    for (std::size_t index = 0; index < items.size(); ++index)
        items[index].place = qint64(index);
    RetentionPolicy policy;
    policy.last = 2;
    auto verdicts = applyRetention(items, policy, later, zone);
    QCOMPARE(kept(verdicts), QStringLiteral("1 1 0 1"));
    QCOMPARE(verdicts[3].reasons.front().rule, KeepRule::LastMade);
    // What the database holds now stays, too.
    items[2].current = true;
    QCOMPARE(kept(applyRetention(items, policy, later, zone)), QStringLiteral("1 1 1 1"));
    // A damaged database is told by its last copy, not by the one with the latest time.
    items[2].current = false;
    items[3].sound = false;
    verdicts = applyRetention(items, policy, later, zone);
    QCOMPARE(kept(verdicts), QStringLiteral("1 1 1 1"));
    items[3].sound = true;
    items[1].sound = false;
    policy.last = 1;
    QCOMPARE(kept(applyRetention(items, policy, later, zone)), QStringLiteral("1 1 0 1"));
}

void TestRetention::aClockThatLeapsAheadLetsNotAllGo_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {8, 13, 14, 15, 365, 4000})
        QTest::addRow("%d days", days) << days;
}

/// A copy a day, of which 14 days stay, and then one by a clock that is ahead.
void TestRetention::aClockThatLeapsAheadLetsNotAllGo()
{
    QFETCH(const int, days);
    const QDateTime today = at("2026-11-20 10:00");
    std::vector<RetentionItem> items;
    for (int day = 0; day < 14; ++day)
        items.push_back({today.addDays(-day)});
    items.push_back({today.addDays(days)});
    RetentionPolicy policy;
    policy.within = {0, 0, 14, 0};
    const auto keptOf = [&] {
        const auto verdicts = applyRetention(items, policy, today.addDays(days + 100), zone);
        return std::ranges::count_if(verdicts, &RetentionVerdict::keeps);
    };
    // The younger half, and the new one.
    QCOMPARE(keptOf(), 8);
    // They go as time passes by that clock: two more days, two of them.
    items.push_back({today.addDays(days + 1)});
    items.push_back({today.addDays(days + 2)});
    QCOMPARE(keptOf(), 8);
    for (int day = 3; day < 20; ++day)
        items.push_back({today.addDays(days + day)});
    QCOMPARE(keptOf(), 14);
}

void TestRetention::ofACalendarWithoutPausesTheTimeIsExact()
{
    RetentionPolicy policy;
    policy.within = {0, 0, 2, 0};
    QCOMPARE(kept(applyRetention(automatic({"2026-11-20 10:00", "2026-11-19 11:00", "2026-11-18 11:01",
                                            "2026-11-18 10:01", "2026-11-18 10:00", "2026-11-17 12:00"}),
                                 policy, later, zone)),
             QStringLiteral("1 1 1 1 0 0"));
}

/// Each pause counts as half of the time, and none as nothing.
void TestRetention::copiesFarApartAreNotKeptForEver()
{
    RetentionPolicy policy;
    policy.within = {0, 0, 2, 0};
    QCOMPARE(
        kept(applyRetention(automatic({"2026-11-20 10:00", "2026-10-20 10:00", "2026-09-20 10:00", "2026-08-20 10:00"}),
                            policy, later, zone)),
        QStringLiteral("1 1 0 0"));
}

/// A copy now and then, hours, days or weeks apart, of a database that is damaged at times, on a computer whose clock
/// is set back or leaps ahead at times; some are pinned, or made by hand.
void TestRetention::randomHistoriesGoAsASimpleModelSays()
{
    const int histories = underStress(150, 2000);
    constexpr int stepsOfEach = 100;
    std::mt19937 random(20261127);
    const auto oneIn = [&](unsigned chance) { return random() % chance == 0; };
    int steps = 0;
    int removed = 0;
    int damagedSteps = 0;
    for (int history = 0; history < histories; ++history) {
        RetentionPolicy policy = randomPolicy(random);
        QDateTime now = at("2026-02-03 04:05");
        std::vector<RetentionItem> items;
        bool isDamaged = false;
        for (int step = 0; step < stepsOfEach; ++step, ++steps) {
            static constexpr int apart[] = {60, 3600, 6 * 3600, 86400, 3 * 86400, 8 * 86400, 40 * 86400};
            now = now.addSecs(1 + qint64(random() % unsigned(apart[random() % std::size(apart)])));
            if (oneIn(40))
                now = now.addDays(-int(random() % 400));
            if (oneIn(60))
                now = now.addDays(int(random() % 800));
            if (oneIn(25))
                isDamaged = !isDamaged;
            if (oneIn(60))
                policy = randomPolicy(random);
            damagedSteps += isDamaged;
            const CopyKind kind = oneIn(12) ? CopyKind::ByHand
                : oneIn(20)                 ? CopyKind::BeforeRestore
                : oneIn(50)                 ? CopyKind::Unknown
                                            : CopyKind::Automatic;
            items.push_back({now, kind, !isDamaged, oneIn(15), history * stepsOfEach + step});
            if (oneIn(30))
                items[random() % items.size()].pinned = true;

            const auto verdicts = applyRetention(items, policy, now, zone);
            const std::vector<bool> expected = modelOfRetention(items, policy, now, zone);
            QCOMPARE(verdicts.size(), items.size());
            const auto sound = [](const std::vector<RetentionItem> &copies) {
                return std::ranges::count_if(copies, &RetentionItem::sound);
            };
            std::vector<RetentionItem> left;
            for (std::size_t index = 0; index < items.size(); ++index) {
                QVERIFY2(verdicts[index].keeps() == expected[index],
                         qPrintable(QStringLiteral("history %1, step %2, copy %3 of %4: %5")
                                        .arg(history)
                                        .arg(step)
                                        .arg(index)
                                        .arg(items.size())
                                        .arg(items[index].made.toString(Qt::ISODate))));
                if (verdicts[index].keeps()) {
                    left.push_back(items[index]);
                    continue;
                }
                QVERIFY(items[index].kind == CopyKind::Automatic && !items[index].pinned);
                QVERIFY(items[index].made <= now);
                QVERIFY(!policy.isEmpty());
                QVERIFY(!(isDamaged && kind == CopyKind::Automatic && !items.back().pinned && items[index].sound));
                ++removed;
            }
            QVERIFY(sound(left) > 0 || sound(items) == 0);
            items = left;
        }
    }
    qInfo("%d steps, %d of them with a damaged database, %d copies removed", steps, damagedSteps, removed);
    QVERIFY(steps >= 10'000);
    QVERIFY(removed > steps / 4);
    QVERIFY(damagedSteps > steps / 10);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
