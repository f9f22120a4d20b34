// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace Litecopy {

/// Why a copy was made.
enum class CopyKind
{
    Automatic, ///< as a routine: the only kind that goes by itself
    ByHand,
    BeforeRestore, ///< what a database held before a copy was put back
    Unknown, ///< of a later version of Litecopy: it stays
};

/// "2y5m7d3h": calendar years, months and days, and hours.
struct RetentionSpan
{
    int years = 0;
    int months = 0;
    int days = 0;
    int hours = 0;

    [[nodiscard]] bool isEmpty() const noexcept { return years == 0 && months == 0 && days == 0 && hours == 0; }
    [[nodiscard]] QString toString() const;
    /// Nothing where the text is no span, and for an empty one.
    [[nodiscard]] static std::optional<RetentionSpan> fromString(QStringView text);
    bool operator==(const RetentionSpan &) const = default;
};

/// Which copies stay, in the words and by the calendar rules of restic. A rule of 0 is not asked. A copy stays that any
/// rule keeps.
struct RetentionPolicy
{
    static constexpr int unlimited = -1;

    int last = 0; ///< the newest ones
    int hourly = 0; ///< the newest one of each of the last hours that have one
    int daily = 0;
    int weekly = 0; ///< weeks begin on Monday
    int monthly = 0;
    int yearly = 0;
    /// All that are no older than the newest one by more than this. A pause between two copies that is longer than half
    /// of it counts as half of it, so that neither a clock that leapt ahead nor a long pause lets all of them go.
    RetentionSpan within;

    /// No rule is asked: then all copies stay.
    [[nodiscard]] bool isEmpty() const noexcept
    {
        return last == 0 && hourly == 0 && daily == 0 && weekly == 0 && monthly == 0 && yearly == 0 && within.isEmpty();
    }
    /// As the command line takes it: "--keep-daily=14 --keep-within=2m"; empty for an empty one.
    [[nodiscard]] QString toString() const;
    bool operator==(const RetentionPolicy &) const = default;
};

/// A rule that counts, by its name on the command line.
struct CountingRule
{
    const char *option; ///< "keep-daily"
    int RetentionPolicy::*number;
};
inline constexpr std::array countingRules{
    CountingRule{"keep-last", &RetentionPolicy::last},       CountingRule{"keep-hourly", &RetentionPolicy::hourly},
    CountingRule{"keep-daily", &RetentionPolicy::daily},     CountingRule{"keep-weekly", &RetentionPolicy::weekly},
    CountingRule{"keep-monthly", &RetentionPolicy::monthly}, CountingRule{"keep-yearly", &RetentionPolicy::yearly},
};

/// What the rules need to know of a copy.
struct RetentionItem
{
    QDateTime made;
    CopyKind kind = CopyKind::Automatic;
    bool sound = true; ///< it was checked, and passed
    bool pinned = false;
    /// Its place in the order in which the copies were made, which no clock tells that was set; of those in the same
    /// place, the one with the later time is the later one.
    qint64 place = 0;
    bool current = false; ///< it holds what the database holds now, and none was made for that reason
};

/// Why a copy stays.
enum class KeepRule
{
    NoPolicy, ///< the policy is empty
    ByHand,
    BeforeRestore,
    UnknownKind,
    Pinned,
    Future, ///< made later than now: a clock was wrong. No rule counts it
    Last,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
    Within,
    SourceDamaged, ///< the newest copy is not sound: until it is, no sound copy goes
    LastSound, ///< no other sound copy would stay
    LastMade, ///< the last one that was made, though by the clock it is none of those that the rules keep
    Current, ///< it holds what the database holds now
};

/// One rule that keeps a copy, and the copy's place in it: "daily #3".
struct KeepReason
{
    KeepRule rule = KeepRule::NoPolicy;
    int number = 0; ///< how many copies the rule keeps with this one; 0 for rules that don't count
    /// The rule is not filled, so it keeps the oldest copy too, though its period has one already.
    bool oldest = false;

    bool operator==(const KeepReason &) const = default;
};

/// Which rules keep a copy.
struct RetentionVerdict
{
    std::vector<KeepReason> reasons; ///< each rule that keeps it

    [[nodiscard]] bool keeps() const noexcept { return !reasons.empty(); }
};

/// For each copy of one database, in the order given, which rules keep it. One that none keeps may go.
///
/// Hours, days, weeks, months and years are those of the calendar in `zone`; a period without a copy counts for
/// nothing. Only automatic copies that are not pinned are counted, and only they go. Sound copies and those that are
/// not are counted apart: the copies of a damaged database push no sound one out. Where the clock was set, the last one
/// made need not have the latest time: it stays all the same, and tells whether the database is damaged. Pure.
[[nodiscard]] std::vector<RetentionVerdict> applyRetention(const std::vector<RetentionItem> &copies,
                                                           const RetentionPolicy &policy, const QDateTime &now,
                                                           const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace Litecopy
