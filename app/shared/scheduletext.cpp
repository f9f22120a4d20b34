// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "scheduletext.h"

#include "words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace Litecopy {

namespace {

constexpr std::array<std::string_view, 7> dayNames = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

/// The calendars that a sentence and a line of crontab can be made of.
struct Times
{
    enum class Every
    {
        Hour,
        Day,
        Week,
        Month
    };

    Every every = Every::Day;
    int weekday = 1; ///< 1 is Monday
    int day = 1; ///< of the month
    QTime time;
};

std::optional<Times> timesOf(const QString &calendar)
{
    static const QRegularExpression regular(
        u"^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\\*-\\*-(\\*|\\d\\d?) (\\*|\\d\\d?):(\\d\\d)(?::00)?$"_qs);
    const auto match = regular.match(calendar);
    if (!match.hasMatch())
        return {};
    const auto weekday = std::ranges::find(dayNames, match.captured(1).toStdString());
    const bool isWeekly = weekday != dayNames.end();
    const bool isMonthly = match.captured(2) != u"*";
    Times times;
    if (match.captured(3) == u"*") {
        if (isWeekly || isMonthly || match.captured(4) != u"00")
            return {};
        times.every = Times::Every::Hour;
        return times;
    }
    times.time = QTime(match.captured(3).toInt(), match.captured(4).toInt());
    if (!times.time.isValid() || (isWeekly && isMonthly))
        return {};
    if (isWeekly) {
        times.every = Times::Every::Week;
        times.weekday = int(weekday - dayNames.begin()) + 1;
    } else if (isMonthly) {
        times.every = Times::Every::Month;
        times.day = match.captured(2).toInt();
    }
    return times;
}

QString timesText(const QString &calendar)
{
    const auto times = timesOf(calendar);
    if (!times)
        return Words::tr("At the times “%1”").arg(calendar);
    const QString time = QLocale().toString(times->time, u"HH:mm"_qs);
    switch (times->every) {
    case Times::Every::Hour:
        return Words::tr("Every hour");
    case Times::Every::Day:
        return Words::tr("Every day at %1").arg(time);
    case Times::Every::Week:
        return Words::tr("Every %1 at %2").arg(QLocale().dayName(times->weekday), time);
    case Times::Every::Month:
        break;
    }
    return Words::tr("Every month on day %1 at %2").arg(times->day).arg(time);
}

/// What becomes of the copies, by the options of the command.
QString keepingText(const QByteArrayList &command)
{
    const auto number = [&command](const char *option) {
        const QByteArray start = QByteArray(option) + '=';
        QString value;
        for (const QByteArray &word : command) {
            if (word == "--")
                break;
            // Of an option that is given twice, the last one counts.
            if (word.startsWith(start))
                value = QString::fromUtf8(word.sliced(start.size()));
        }
        return value;
    };
    QStringList kept;
    const auto keeps = [&](const char *option, const QString &one, const QString &several, const QString &all) {
        if (const QString value = number(option); !value.isEmpty())
            kept += value == u"1" ? one : value == u"unlimited" ? all : several.arg(value);
    };
    keeps("--keep-last", Words::tr("the last copy"), Words::tr("the last %1 copies"), Words::tr("every copy"));
    keeps("--keep-hourly", Words::tr("1 hour"), Words::tr("%1 hours"), Words::tr("all hours"));
    keeps("--keep-daily", Words::tr("1 day"), Words::tr("%1 days"), Words::tr("all days"));
    keeps("--keep-weekly", Words::tr("1 week"), Words::tr("%1 weeks"), Words::tr("all weeks"));
    keeps("--keep-monthly", Words::tr("1 month"), Words::tr("%1 months"), Words::tr("all months"));
    keeps("--keep-yearly", Words::tr("1 year"), Words::tr("%1 years"), Words::tr("all years"));
    if (const QString within = number("--keep-within"); !within.isEmpty())
        kept += Words::tr("all of the last %1").arg(within);
    if (!kept.isEmpty()) {
        const QString last = kept.takeLast();
        return Words::tr("Keeps %1.")
            .arg(kept.isEmpty() ? last : Words::tr("%1 and %2").arg(kept.join(Words::tr(", ")), last));
    }
    if (command.value(1) == "keep")
        return Words::tr("Keeps every copy.");
    if (command.contains("--update"))
        return Words::tr("Brings the last copy up to date.");
    if (command.contains("--into"))
        return Words::tr("Writes into the same database each time.");
    return Words::tr("Each copy replaces the last one.");
}

} // namespace

QString calendarFromWords(const QString &words)
{
    static const QRegularExpression plain(u"^(hourly|daily|weekly|monthly)(?:@(\\d\\d?):(\\d\\d))?$"_qs);
    const auto match = plain.match(words);
    const QString every = match.captured(1);
    if (!match.hasMatch() || (every == u"hourly" && !match.captured(2).isEmpty()))
        return words;
    if (every == u"hourly")
        return u"*-*-* *:00:00"_qs;
    const QString time = QStringLiteral("%1:%2:00")
                             .arg(match.captured(2).rightJustified(2, u'0'), match.captured(3).rightJustified(2, u'0'));
    if (every == u"weekly")
        return u"Mon *-*-* "_qs + time;
    return (every == u"daily" ? u"*-*-* "_qs : u"*-*-01 "_qs) + time;
}

QString scheduleSentence(const Schedule &schedule)
{
    const QString times = timesText(schedule.calendar);
    return (schedule.catchUp ? Words::tr("%1, or as soon as you log in after that.").arg(times) : times + u'.') + u' '
        + keepingText(schedule.command);
}

QString otherRulesText(const Schedule &schedule, const std::vector<Schedule> &others)
{
    const auto rulesOf = [](const Schedule &one) {
        QByteArrayList rules;
        for (const QByteArray &word : one.command) {
            if (word == "--")
                break;
            if (word.startsWith("--keep-"))
                rules += word;
        }
        std::ranges::sort(rules);
        return rules;
    };
    const auto keepsTheSame = [&](const Schedule &one) {
        const auto size = one.command.size();
        if (one.name == schedule.name || size < 4 || schedule.command.size() < 4 || one.command.value(1) != "keep"
            || schedule.command.value(1) != "keep")
            return false;
        const QByteArrayList files = one.command.sliced(size - 2);
        const QByteArrayList planned = schedule.command.sliced(schedule.command.size() - 2);
        // By other names, through links: the folders are known without them.
        const auto nameOf = [](const QByteArray &path) { return path.sliced(path.lastIndexOf('/') + 1); };
        return files == planned
            || (!one.folders.empty() && one.folders == schedule.folders && nameOf(files[0]) == nameOf(planned[0]));
    };
    for (const Schedule &other : others) {
        if (keepsTheSame(other) && rulesOf(other) != rulesOf(schedule))
            return Words::tr("“%1” keeps copies of the same database in the same folder by other rules (%2), so each "
                             "removes what the other keeps. Give both the same rules, or each a folder of its own.")
                .arg(other.name, keepingText(other.command));
    }
    return {};
}

QString lingerText(const QString &user)
{
    return (Words::tr("It runs while you are logged in. To have it run at other times too: ")
            + u"loginctl enable-linger "_qs + user)
        .trimmed();
}

QString resultText(const ScheduleState &state)
{
    switch (state.result) {
    case ScheduleState::Result::Never:
        return Words::tr("did not run yet");
    case ScheduleState::Result::Running:
        return Words::tr("is running");
    case ScheduleState::Result::Good:
        return Words::tr("done");
    case ScheduleState::Result::Busy:
        return Words::tr("was busy; it is tried again at the next time");
    case ScheduleState::Result::Skipped:
        return Words::tr("skipped: its drive or folder was not there");
    case ScheduleState::Result::Failed:
        break;
    }
    if (state.exitCode < 0)
        return Words::tr("failed: ended by signal %1").arg(-state.exitCode);
    switch (state.exitCode) {
    case 64:
        return Words::tr("failed: its options are not understood");
    case 65:
        return Words::tr("the source is damaged, or not a database");
    case 66:
        return Words::tr("failed: the source is not there");
    case 73:
        return Words::tr("failed: the copy could not be made there");
    case 74:
        return Words::tr("failed: input/output error, the disk is full, or the other machine is away");
    case 76:
        return Words::tr("the copy is made, but the command after it failed");
    case 77:
        return Words::tr("failed: not permitted");
    case 203:
        return Words::tr("failed: the program could not be started");
    default:
        return Words::tr("failed with exit code %1").arg(state.exitCode);
    }
}

QString madeUpText(const Schedule &schedule, const ScheduleState &state)
{
    if (state.result != ScheduleState::Result::Skipped)
        return {};
    return makesUp(schedule) ? Words::tr("It is made up for once the drive is mounted again.")
                             : Words::tr("It is made up for at the next time, or by hand.");
}

QString resultName(ScheduleState::Result result)
{
    switch (result) {
    case ScheduleState::Result::Never:
        return u"never"_qs;
    case ScheduleState::Result::Running:
        return u"running"_qs;
    case ScheduleState::Result::Good:
        return u"good"_qs;
    case ScheduleState::Result::Busy:
        return u"busy"_qs;
    case ScheduleState::Result::Skipped:
        return u"skipped"_qs;
    case ScheduleState::Result::Failed:
        break;
    }
    return u"failed"_qs;
}

QByteArray shellCommand(const QByteArrayList &command)
{
    QByteArrayList words;
    for (const QByteArray &word : command) {
        const bool isPlain = !word.isEmpty() && std::ranges::all_of(word, [](char c) {
            return QByteArrayView("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,@+")
                .contains(c);
        });
        words += isPlain ? word : '\'' + QByteArray(word).replace("'", "'\\''") + '\'';
    }
    return words.join(' ');
}

std::optional<QByteArray> crontabLine(const Schedule &schedule)
{
    const auto times = timesOf(schedule.calendar);
    // As the units have it: else a run would write below a mount point that nothing is mounted on.
    QByteArray command;
    for (const std::filesystem::path &folder : schedule.folders)
        command += shellCommand({"test", "-d", QByteArray::fromStdString(folder.native())}) + " && ";
    for (const std::filesystem::path &mount : schedule.mounts)
        command += shellCommand({"mountpoint", "-q", QByteArray::fromStdString(mount.native())}) + " && ";
    command += shellCommand(schedule.command);
    if (!times || command.contains('\n'))
        return {};
    // To cron a bare '%' is the end of the line, also within quotes.
    command.replace('%', "\\%");
    const auto number = [](int value) { return QByteArray::number(value); };
    const bool isHourly = times->every == Times::Every::Hour;
    const QByteArrayList fields{
        isHourly ? "0" : number(times->time.minute()),
        isHourly ? "*" : number(times->time.hour()),
        times->every == Times::Every::Month ? number(times->day) : "*",
        "*",
        times->every == Times::Every::Week ? number(times->weekday % 7) : "*",
        command,
    };
    return fields.join(' ');
}

} // namespace Litecopy
