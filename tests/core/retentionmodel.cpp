// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "retentionmodel.h"

#include <QString>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace Litecopy::Test {

namespace {

/// The copies that one rule keeps.
std::set<std::size_t> modelRule(const std::vector<RetentionItem> &items, const std::vector<std::size_t> &counted,
                                int count, const QString &format, const QTimeZone &zone)
{
    std::map<QString, std::size_t> newestOf;
    std::size_t oldest = counted.front();
    for (const std::size_t index : counted) {
        const QDateTime local = items[index].made.toTimeZone(zone);
        QString period;
        if (format.isEmpty()) {
            period = QStringLiteral("%1").arg(qlonglong(local.toMSecsSinceEpoch()), 20, 10, QLatin1Char('0'));
        } else if (format == QStringLiteral("week")) {
            // The Monday before.
            period = local.date().addDays(1 - local.date().dayOfWeek()).toString(QStringLiteral("yyyy-MM-dd"));
        } else {
            period = local.toString(format);
        }
        const auto [place, isNew] = newestOf.try_emplace(period, index);
        if (!isNew && items[index].made > items[place->second].made)
            place->second = index;
        if (items[index].made < items[oldest].made)
            oldest = index;
    }
    std::set<std::size_t> keeps;
    int left = count;
    for (auto group = newestOf.rbegin(); group != newestOf.rend() && left != 0; ++group, --left)
        keeps.insert(group->second);
    if (left != 0 && count != 0)
        keeps.insert(oldest);
    return keeps;
}

/// Of each copy alone: the pauses since it was made, each no longer than half of the time, are summed up.
std::set<std::size_t> modelWithin(const std::vector<RetentionItem> &items, const std::vector<std::size_t> &counted,
                                  const RetentionSpan &within, const QTimeZone &zone)
{
    std::set<std::size_t> keeps;
    if (within.isEmpty())
        return keeps;
    std::vector<qint64> times;
    for (const std::size_t index : counted)
        times.push_back(items[index].made.toMSecsSinceEpoch());
    std::ranges::sort(times);
    const QDateTime newest = QDateTime::fromMSecsSinceEpoch(times.back(), zone);
    const QDateTime limit =
        newest.addYears(-within.years).addMonths(-within.months).addDays(-within.days).addSecs(-3600LL * within.hours);
    const qint64 time = limit.msecsTo(newest);
    for (const std::size_t index : counted) {
        qint64 age = 0;
        for (std::size_t i = 1; i < times.size(); ++i) {
            if (times[i] > items[index].made.toMSecsSinceEpoch())
                age += std::min(times[i] - times[i - 1], time / 2);
        }
        // The newest one is no older than itself.
        if (age < time || age == 0)
            keeps.insert(index);
    }
    return keeps;
}

std::set<std::size_t> modelPolicy(const std::vector<RetentionItem> &items, const std::vector<std::size_t> &counted,
                                  const RetentionPolicy &policy, const QTimeZone &zone)
{
    std::set<std::size_t> keeps;
    if (counted.empty())
        return keeps;
    keeps.merge(modelRule(items, counted, policy.last, {}, zone));
    keeps.merge(modelRule(items, counted, policy.hourly, QStringLiteral("yyyy-MM-dd HH"), zone));
    keeps.merge(modelRule(items, counted, policy.daily, QStringLiteral("yyyy-MM-dd"), zone));
    keeps.merge(modelRule(items, counted, policy.weekly, QStringLiteral("week"), zone));
    keeps.merge(modelRule(items, counted, policy.monthly, QStringLiteral("yyyy-MM"), zone));
    keeps.merge(modelRule(items, counted, policy.yearly, QStringLiteral("yyyy"), zone));
    keeps.merge(modelWithin(items, counted, policy.within, zone));
    return keeps;
}

} // namespace

std::vector<bool> modelOfRetention(const std::vector<RetentionItem> &items, const RetentionPolicy &policy,
                                   const QDateTime &now, const QTimeZone &zone)
{
    std::vector<std::size_t> sound;
    std::vector<std::size_t> others;
    std::vector<bool> keeps(items.size());
    std::optional<std::size_t> newest;
    std::optional<std::size_t> newestSound;
    for (std::size_t index = 0; index < items.size(); ++index) {
        const RetentionItem &item = items[index];
        if (item.kind != CopyKind::Automatic || item.pinned || item.made > now || policy.isEmpty()) {
            keeps[index] = true;
            continue;
        }
        (item.sound ? sound : others).push_back(index);
        const auto when = [&](std::size_t one) { return std::pair(items[one].place, items[one].made); };
        if (!newest || when(index) > when(*newest))
            newest = index;
        if (item.sound && (!newestSound || when(index) > when(*newestSound)))
            newestSound = index;
        keeps[index] = item.current;
    }
    for (const auto *const series : {&sound, &others}) {
        for (const std::size_t index : modelPolicy(items, *series, policy, zone))
            keeps[index] = true;
    }
    // Whatever the clock was set to since.
    for (const auto &last : {newest, newestSound}) {
        if (last)
            keeps[*last] = true;
    }
    if (newest && !items[*newest].sound) {
        for (const std::size_t index : sound)
            keeps[index] = true;
    }
    bool isSoundKept = false;
    for (std::size_t index = 0; index < items.size(); ++index)
        isSoundKept = isSoundKept || (items[index].sound && keeps[index]);
    if (!isSoundKept && !sound.empty()) {
        const auto last = std::ranges::max_element(
            sound, {}, [&](std::size_t index) { return items[index].made.toMSecsSinceEpoch(); });
        keeps[*last] = true;
    }
    return keeps;
}

RetentionPolicy randomPolicy(std::mt19937 &random)
{
    const auto count = [&](int most) {
        const int number = int(random() % unsigned(3 * most));
        return number > most ? 0 : number == most && random() % 4 == 0 ? RetentionPolicy::unlimited : number;
    };
    RetentionPolicy policy;
    policy.last = count(4);
    policy.hourly = count(6);
    policy.daily = count(7);
    policy.weekly = count(4);
    policy.monthly = count(6);
    policy.yearly = count(3);
    if (random() % 3 == 0)
        policy.within = {0, int(random() % 2), int(random() % 20), int(random() % 30)};
    return policy;
}

} // namespace Litecopy::Test
