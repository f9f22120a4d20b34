// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "repeatchoice.h"

#include "copiestext.h"
#include "packedforms.h"
#include "sourcelook.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

QByteArray bytesOf(const std::filesystem::path &path)
{
    return QByteArray::fromStdString(path.native());
}

/// What comes through ssh, or is compressed, can't be compared page by page with the copy that is there.
bool isReplaced(const RepeatChoice &choice)
{
    return isRemote(choice.source) || packedFormOf(choice.copy);
}

} // namespace

QString calendarOf(const RepeatChoice &choice)
{
    constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const QString time = choice.time.toString(u"HH:mm"_qs);
    switch (choice.every) {
    case RepeatChoice::Every::Hour:
        return calendarFromWords(u"hourly"_qs);
    case RepeatChoice::Every::Day:
        return calendarFromWords(u"daily@"_qs + time);
    case RepeatChoice::Every::Week:
        return QStringLiteral("%1 *-*-* %2:00")
            .arg(QLatin1String(days.at(std::size_t(std::clamp(choice.weekday, 1, 7)) - 1)), time);
    case RepeatChoice::Every::Month:
        break;
    }
    return QStringLiteral("*-*-%1 %2:00").arg(choice.day, 2, 10, QLatin1Char('0')).arg(time);
}

Schedule scheduleOf(const RepeatChoice &choice, const QString &name, const QByteArray &program)
{
    Schedule schedule;
    schedule.name = name;
    schedule.calendar = calendarOf(choice);
    schedule.command = QByteArrayList{program};
    if (choice.keepsDated)
        schedule.command += QByteArrayList{"keep"} + choice.retention;
    else if (choice.isEncrypted)
        schedule.command += QByteArrayList{"copy", "--opaque", "--force"};
    else
        schedule.command += QByteArrayList{"copy", isReplaced(choice) ? "--force" : "--update"};
    schedule.command += QByteArrayList{"--", bytesOf(choice.source), bytesOf(choice.destination())};
    return schedule;
}

const Schedule *sameSchedule(const std::vector<Schedule> &schedules, const RepeatChoice &choice)
{
    const auto found = std::ranges::find_if(schedules, [&choice](const Schedule &schedule) {
        const auto size = schedule.command.size();
        return size > 3 && schedule.command.value(1) == (choice.keepsDated ? "keep" : "copy")
            && schedule.command.at(size - 2) == bytesOf(choice.source)
            && schedule.command.at(size - 1) == bytesOf(choice.destination());
    });
    return found == schedules.end() ? nullptr : &*found;
}

QString freeScheduleName(const std::vector<Schedule> &schedules, const std::filesystem::path &source)
{
    const QString plain = scheduleNameFor(source);
    QString name = plain;
    for (int number = 2; std::ranges::count(schedules, name, &Schedule::name) > 0; ++number)
        name = plain.left(56) + QStringLiteral("-%1").arg(number); // 64 characters are the most
    return name;
}

std::filesystem::path lastingCopy(const std::filesystem::path &source, const std::filesystem::path &folder)
{
    if (source.empty())
        return {};
    std::filesystem::path name = source.stem();
    name += "-copy";
    name += source.has_extension() ? source.extension() : std::filesystem::path(".db");
    return folder / name;
}

QString nextRunText(const ScheduleState &state, const QDateTime &now)
{
    if (state.next.isValid())
        return Words::tr("Next: %1").arg(momentText(state.next, now));
    if (state.result == ScheduleState::Result::Running)
        return Words::tr("Next: once this run is over");
    if (!state.isKnown)
        return Words::tr("Next: systemd doesn’t know it now");
    return state.isActive ? Words::tr("Next: not any more") : Words::tr("Next: it is not switched on");
}

QString lastRunText(const ScheduleState &state, const QDateTime &now)
{
    const QString result = resultText(state);
    //: %1 is a day and a time, %2 how the run ended
    return state.last.isValid() ? Words::tr("Last: %1, %2").arg(momentText(state.last, now), result)
                                : Words::tr("Last: %1").arg(result);
}

} // namespace Litecopy
