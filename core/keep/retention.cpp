// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/retention.h>

#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

namespace Litecopy {

namespace {

/// A number that two times share where they lie in the same period.
using Period = qint64 (*)(const QDateTime &local, int position);

qint64 each(const QDateTime & /*local*/, int position)
{
    return position;
}

qint64 yearOf(const QDateTime &local, int /*position*/)
{
    return local.date().year();
}

qint64 monthOf(const QDateTime &local, int position)
{
    return yearOf(local, position) * 100 + local.date().month();
}

qint64 weekOf(const QDateTime &local, int /*position*/)
{
    int year = 0;
    const int week = local.date().weekNumber(&year);
    return qint64(year) * 100 + week;
}

qint64 dayOf(const QDateTime &local, int position)
{
    return monthOf(local, position) * 100 + local.date().day();
}

qint64 hourOf(const QDateTime &local, int position)
{
    return dayOf(local, position) * 100 + local.time().hour();
}

struct Rule
{
    KeepRule rule;
    int left; ///< how many copies it still keeps, or RetentionPolicy::unlimited
    Period period;
    std::optional<qint64> lastPeriod = {};
    int kept = 0;
};

QDateTime before(const QDateTime &time, const RetentionSpan &span)
{
    return time.addYears(-span.years).addMonths(-span.months).addDays(-span.days).addSecs(-3600LL * span.hours);
}

/// How many of them `policy.within` keeps. A pause between two of them that is longer than half of the time counts as
/// half of it: a clock that leapt ahead and a computer that was off for long look alike, and neither may let all go.
std::size_t keptWithin(const std::vector<RetentionItem> &copies, const std::vector<std::size_t> &order,
                       const RetentionPolicy &policy, const QTimeZone &zone)
{
    if (policy.within.isEmpty())
        return 0;
    const QDateTime newest = copies[order.front()].made;
    const qint64 time = before(newest.toTimeZone(zone), policy.within).msecsTo(newest);
    const qint64 longestPause = time / 2;
    qint64 age = 0;
    for (std::size_t position = 1; position < order.size(); ++position) {
        age += std::min(copies[order[position]].made.msecsTo(copies[order[position - 1]].made), longestPause);
        if (age >= time)
            return position;
    }
    return order.size();
}

/// The rules on copies that are counted together. `order` names them, the newest first.
void applyRules(const std::vector<RetentionItem> &copies, const std::vector<std::size_t> &order,
                const RetentionPolicy &policy, const QTimeZone &zone, std::vector<RetentionVerdict> *verdicts)
{
    if (order.empty())
        return;
    std::array rules{
        Rule{KeepRule::Last, policy.last, each},          Rule{KeepRule::Hourly, policy.hourly, hourOf},
        Rule{KeepRule::Daily, policy.daily, dayOf},       Rule{KeepRule::Weekly, policy.weekly, weekOf},
        Rule{KeepRule::Monthly, policy.monthly, monthOf}, Rule{KeepRule::Yearly, policy.yearly, yearOf},
    };
    const std::size_t within = keptWithin(copies, order, policy, zone);
    for (std::size_t position = 0; position < order.size(); ++position) {
        const QDateTime local = copies[order[position]].made.toTimeZone(zone);
        std::vector<KeepReason> &reasons = (*verdicts)[order[position]].reasons;
        const bool isOldest = position + 1 == order.size();
        for (Rule &rule : rules) {
            if (rule.left == 0)
                continue;
            const qint64 period = rule.period(local, int(position));
            const bool isNewPeriod = rule.lastPeriod != period;
            if (!isNewPeriod && !isOldest)
                continue;
            rule.lastPeriod = period;
            if (rule.left > 0)
                --rule.left;
            reasons.push_back({rule.rule, ++rule.kept, !isNewPeriod});
        }
        if (position < within)
            reasons.push_back({KeepRule::Within, 0, false});
    }
}

/// Why it stays, whatever the policy says; nothing where it is for the policy to say.
std::optional<KeepRule> standingReason(const RetentionItem &copy, const QDateTime &now)
{
    if (copy.pinned)
        return KeepRule::Pinned;
    switch (copy.kind) {
    case CopyKind::Automatic:
        break;
    case CopyKind::ByHand:
        return KeepRule::ByHand;
    case CopyKind::BeforeRestore:
        return KeepRule::BeforeRestore;
    case CopyKind::Unknown:
        return KeepRule::UnknownKind;
    }
    if (!copy.made.isValid() || copy.made > now)
        return KeepRule::Future;
    return {};
}

} // namespace

QString RetentionPolicy::toString() const
{
    QStringList options;
    for (const auto &[option, number] : countingRules) {
        if (const int count = this->*number; count != 0)
            options += QStringLiteral("--%1=%2").arg(
                QLatin1String(option), count == unlimited ? QStringLiteral("unlimited") : QString::number(count));
    }
    if (!within.isEmpty())
        options += QStringLiteral("--keep-within=%1").arg(within.toString());
    return options.join(u' ');
}

QString RetentionSpan::toString() const
{
    QString text;
    for (const auto &[number, unit] :
         {std::pair(years, u'y'), std::pair(months, u'm'), std::pair(days, u'd'), std::pair(hours, u'h')}) {
        if (number != 0)
            text += QString::number(number) + unit;
    }
    return text;
}

std::optional<RetentionSpan> RetentionSpan::fromString(QStringView text)
{
    constexpr int most = 1'000'000;
    RetentionSpan span;
    int number = -1;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9') {
            number = std::max(number, 0) * 10 + character.digitValue();
            if (number > most)
                return {};
            continue;
        }
        int *const part = character == u'y' ? &span.years
            : character == u'm'             ? &span.months
            : character == u'd'             ? &span.days
            : character == u'h'             ? &span.hours
                                            : nullptr;
        if (!part || *part != 0 || number < 0)
            return {};
        *part = number;
        number = -1;
    }
    if (number >= 0 || span.isEmpty())
        return {};
    return span;
}

std::vector<RetentionVerdict> applyRetention(const std::vector<RetentionItem> &copies, const RetentionPolicy &policy,
                                             const QDateTime &now, const QTimeZone &zone)
{
    std::vector<RetentionVerdict> verdicts(copies.size());
    std::vector<std::size_t> order(copies.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return copies[a].made > copies[b].made; });

    std::vector<std::size_t> sound;
    std::vector<std::size_t> others;
    std::optional<std::size_t> lastMade;
    std::optional<std::size_t> lastSound;
    for (const std::size_t index : order) {
        const RetentionItem &copy = copies[index];
        if (const auto rule = standingReason(copy, now)) {
            verdicts[index].reasons.push_back({*rule, 0, false});
            continue;
        }
        if (policy.isEmpty())
            verdicts[index].reasons.push_back({KeepRule::NoPolicy, 0, false});
        // The later ones come first.
        const auto isLater = [&](std::optional<std::size_t> than) { return !than || copy.place > copies[*than].place; };
        if (isLater(lastMade))
            lastMade = index;
        if (copy.sound && isLater(lastSound))
            lastSound = index;
        (copy.sound ? sound : others).push_back(index);
    }
    applyRules(copies, sound, policy, zone, &verdicts);
    applyRules(copies, others, policy, zone, &verdicts);

    const auto protect = [&](std::size_t index, KeepRule rule) {
        if (!verdicts[index].keeps())
            verdicts[index].reasons.push_back({rule, 0, false});
    };
    for (std::size_t index = 0; index < copies.size(); ++index) {
        if (copies[index].current)
            protect(index, KeepRule::Current);
    }
    for (const auto &last : {lastMade, lastSound}) {
        if (last)
            protect(*last, KeepRule::LastMade);
    }
    if (lastMade && !copies[*lastMade].sound) {
        for (const std::size_t index : sound)
            protect(index, KeepRule::SourceDamaged);
    }
    bool isSoundKept = false;
    for (std::size_t index = 0; index < copies.size(); ++index)
        isSoundKept = isSoundKept || (copies[index].sound && verdicts[index].keeps());
    if (!isSoundKept && !sound.empty())
        verdicts[sound.front()].reasons.push_back({KeepRule::LastSound, 0, false});
    return verdicts;
}

} // namespace Litecopy
