// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "schedulereport.h"

#include "command.h"
#include "schedulefiles.h"
#include "words.h"

#include <litecopy/error.h>

#include <QJsonArray>

namespace Litecopy {

namespace {

QString nextText(const ScheduleState &state)
{
    if (state.next.isValid())
        return timeText(state.next);
    if (state.result == ScheduleState::Result::Running)
        return Words::tr("once this run is over");
    return state.isKnown && state.isActive ? Words::tr("not any more") : Words::tr("not switched on");
}

QString lastText(const ScheduleState &state)
{
    const QString result = resultText(state);
    return state.last.isValid() ? timeText(state.last) + u": "_qs + result : result;
}

QString commandText(const Schedule &schedule)
{
    return displayPath(shellCommand(schedule.command).toStdString());
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_qs);
}

void printSchedules(const std::vector<ShownSchedule> &schedules, Terminal &terminal)
{
    if (schedules.empty())
        terminal.message(Words::tr("There are no schedules. 'litecopy-cli schedule add' makes one."));
    for (const auto &[schedule, state] : schedules) {
        terminal.result(schedule.name);
        terminal.result(u"    "_qs + printableLine(scheduleSentence(schedule)));
        terminal.result(u"    "_qs + Words::tr("Next: %1").arg(nextText(state)));
        terminal.result(u"    "_qs + Words::tr("Last: %1").arg(lastText(state)));
        if (const QString text = madeUpText(schedule, state); !text.isEmpty())
            terminal.result(u"          "_qs + text + u' '
                            + Words::tr("To make it now: litecopy-cli schedule run %1").arg(schedule.name));
    }
}

void printSchedule(const ShownSchedule &shown, Terminal &terminal)
{
    printSchedules({shown}, terminal);
    const QString &name = shown.schedule.name;
    terminal.result(u"    "_qs + Words::tr("Starts: %1").arg(printableLine(commandText(shown.schedule))));
    for (const QByteArray &word : shown.schedule.command) {
        if (word == "--")
            break;
        if (word.startsWith("--receipt="))
            terminal.result(u"    "_qs
                            + Words::tr("Receipt: %1").arg(printableLine(displayPath(word.mid(10).toStdString()))));
    }
    terminal.result(u"    "_qs + Words::tr("Files: %1").arg(printableLine(displayPath(timerPath(name)))));
    terminal.result(u"           "_qs + printableLine(displayPath(servicePath(name))));
    terminal.result(u"    "_qs
                    + Words::tr("What it printed: journalctl --user -u %1").arg(serviceName(shown.schedule)));
}

QJsonObject scheduleObject(const ShownSchedule &shown)
{
    const auto &[schedule, state] = shown;
    QJsonObject object{{u"name"_qs, schedule.name},
                       {u"sentence"_qs, scheduleSentence(schedule)},
                       {u"calendar"_qs, schedule.calendar},
                       {u"catchUp"_qs, schedule.catchUp},
                       {u"makesUpWhenMounted"_qs, makesUp(schedule)},
                       {u"delaySeconds"_qs, qint64(schedule.delay.count())},
                       {u"active"_qs, state.isActive},
                       {u"lastResult"_qs, resultName(state.result)},
                       {u"lastResultText"_qs, resultText(state)}};
    QJsonArray words;
    for (const QByteArray &word : schedule.command) {
        QJsonObject each;
        insertPath(each, u"word"_qs, word.toStdString());
        words.append(each);
    }
    object.insert(u"command"_qs, words);
    insertPath(object, u"service"_qs, servicePath(schedule.name));
    insertPath(object, u"timer"_qs, timerPath(schedule.name));
    if (state.next.isValid())
        object.insert(u"nextRun"_qs, state.next.toUTC().toString(Qt::ISODate));
    if (state.last.isValid())
        object.insert(u"lastRun"_qs, state.last.toUTC().toString(Qt::ISODate));
    const bool hasEnded = state.result != ScheduleState::Result::Never && state.result != ScheduleState::Result::Running
        && state.result != ScheduleState::Result::Skipped;
    if (hasEnded)
        object.insert(u"lastExitCode"_qs, state.exitCode);
    return object;
}

QJsonObject schedulesObject(const std::vector<ShownSchedule> &schedules)
{
    QJsonArray array;
    for (const ShownSchedule &shown : schedules)
        array.append(scheduleObject(shown));
    return {{u"schedules"_qs, array}};
}

} // namespace Litecopy
