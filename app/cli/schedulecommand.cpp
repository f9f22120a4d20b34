// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "schedulecommand.h"

#include "await.h"
#include "calendarcheck.h"
#include "command.h"
#include "commandline.h"
#include "copyoptions.h"
#include "notification.h"
#include "schedulechange.h"
#include "scheduledcommand.h"
#include "schedulefiles.h"
#include "schedulereport.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr auto busTime = 5s;
constexpr auto callTime = 25s; ///< systemd may have many files to read anew
constexpr auto folderTime = 15s;
constexpr auto systemdTime = 60s; ///< of several answers, each with a time-out of its own
constexpr auto runTime = 3s; ///< a run that takes longer is not waited for
constexpr auto betweenLooks = 100ms;

CommandText scheduleCommandText()
{
    CommandText text;
    text.synopsis = u"schedule add|list|show|run|remove [OPTION...] [NAME | -- COMMAND...]"_qs;
    text.summary =
        Words::tr("Has systemd start a command of this program by the clock, for you alone: as a timer and a "
                  "service of your own, which you can read. Without systemd it prints the line for crontab.");
    text.examples = {
        {u"litecopy-cli schedule add --calendar=daily@17:00 -- keep --keep-daily=14 app.db /backup"_qs,
         Words::tr("Make a dated copy of app.db every day at 17:00, and keep one of each of 14 days.")},
        {u"litecopy-cli schedule add --calendar=daily@17:00 -- copy --force app.db /backup/app.db"_qs,
         Words::tr("Copy app.db every day at 17:00, in the place of the last copy.")},
        {u"litecopy-cli schedule list"_qs, Words::tr("Show all schedules: when they run next, how they ended last.")},
        {u"litecopy-cli schedule run app"_qs, Words::tr("Start one now, as the clock would.")},
        {u"litecopy-cli schedule remove app"_qs, Words::tr("Remove it, and everything that belongs to it.")},
    };
    text.groups = {
        {Words::tr("Options of add:"),
         {{{u"calendar"_qs, u"c"_qs},
           Words::tr("WHEN"),
           Words::tr("hourly, daily, weekly or monthly, the last three also with a time (daily@17:00); or any other "
                     "time as systemd.time(7) has it: 'Mon..Fri 08,17:00'.")},
          {{u"name"_qs}, Words::tr("NAME"), Words::tr("What it is called (default: after the database).")},
          {{u"delay"_qs},
           Words::tr("TIME"),
           Words::tr("Begin up to so much later, by chance, so that not all schedules begin at once (default 5m).")},
          {{u"no-catch-up"_qs}, {}, Words::tr("A run that was missed is not made up for at login.")},
          {{u"force"_qs, u"f"_qs}, {}, Words::tr("Replace a schedule of the same name.")},
          {{u"dry-run"_qs, u"n"_qs}, {}, Words::tr("Only say what it would do, and print the two files.")}}},
        {Words::tr("Output:"),
         {{{u"json"_qs}, {}, Words::tr("With list and show: print one JSON object on one line.")},
          {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}}};
    text.ending =
        Words::tr("A run is skipped while the folder of the database or of the copy is not there, and made up "
                  "for when a drive that was away is mounted again; where the database is busy it is tried "
                  "again the next time; all else that fails is shown on "
                  "your desktop. Exit codes: 0 done, 64 wrong usage, 66 no such schedule or folder, 69 no "
                  "systemd, 73 the files cannot be made, 75 no answer, 1 all else.");
    return text;
}

/// What follows "schedule".
struct Arguments
{
    QString action;
    QStringList options; ///< and names
    QStringList command; ///< behind "--"
};

Arguments split(const QStringList &arguments)
{
    Arguments result;
    const auto dashes = arguments.indexOf(u"--"_qs);
    const QStringList own = dashes < 0 ? arguments : arguments.first(dashes);
    result.action = own.value(0);
    result.options = own.mid(1);
    if (dashes >= 0)
        result.command = arguments.sliced(dashes + 1);
    return result;
}

/// A connection to the user's systemd. Without one, `units` is null.
class Systemd
{
public:
    explicit Systemd(Terminal &terminal)
    {
        const auto name = awaitRead(busTime, {}, [](const fs::path &) { return connectToUserBus(); });
        if (!name) {
            terminal.error(Words::tr("The bus of your session gives no answer. Nothing was changed. Try again later."));
            // Qt would wait for the thread that waits for the bus.
            std::_Exit(int(ExitCode::TryAgain));
        }
        m_bus = *name;
        if (m_bus.isEmpty())
            return;
        units = std::make_unique<UserUnits>(QDBusConnection(m_bus), callTime);
        const auto isThere =
            await<bool>(busTime, [this](auto done) { units->lookForSystemd([done](bool found) { done(found); }); });
        if (!isThere.value_or(false))
            units.reset();
    }
    Systemd(const Systemd &) = delete;
    Systemd &operator=(const Systemd &) = delete;
    ~Systemd()
    {
        units.reset();
        if (!m_bus.isEmpty())
            QDBusConnection::disconnectFromBus(m_bus);
    }

    [[nodiscard]] ScheduleState stateOf(const Schedule &schedule) const
    {
        ScheduleState state;
        if (units) {
            state = await<ScheduleState>(systemdTime, [&](auto done) {
                        units->readState(schedule, done);
                    }).value_or(ScheduleState());
        }
        return completed(state, readRunRecord(schedule.name));
    }

    std::unique_ptr<UserUnits> units;

private:
    QString m_bus;
};

int noSystemd(const Schedule &schedule, Terminal &terminal)
{
    terminal.error(
        Words::tr("systemd is not there to start it, or can't be reached from here. Nothing was scheduled."));
    if (const auto line = crontabLine(schedule)) {
        terminal.message(Words::tr("Where cron runs, put this line into your table (crontab -e):"));
        terminal.result(*line);
    } else {
        terminal.message(Words::tr("What the clock would start:"));
        terminal.result(shellCommand(schedule.command));
    }
    return int(ExitCode::Unavailable);
}

QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME") : user;
}

/// The schedule as the arguments have it; `error` says what is wrong with them.
Schedule readArguments(const CommandLine &line, const QString &program, const ScheduledCommand &command, QString &error)
{
    Schedule schedule;
    schedule.command = QByteArrayList{argumentFromText(program)} + command.words;
    schedule.calendar = calendarFromWords(line.value("calendar"));
    schedule.catchUp = !line.isSet("no-catch-up");
    schedule.name = line.isSet("name") ? line.value("name") : scheduleNameFor(command.source);
    const auto delay = line.isSet("delay") ? durationFromText(line.value("delay"), 1s) : 5min;
    if (!line.positional().isEmpty())
        error = Words::tr("'%1' is too much: the command comes after '--'.").arg(line.positional().first());
    else if (!command.error.isEmpty())
        error = command.error;
    else if (!line.isSet("calendar"))
        error = Words::tr("--calendar is needed: daily@17:00, say.");
    else if (!isScheduleName(schedule.name))
        error = Words::tr("--name takes letters, digits, '-', '_' and '.', at most 64.");
    else if (!delay || *delay > 24h)
        error = Words::tr("--delay takes a time of up to a day, such as 5m.");
    else
        schedule.delay = std::chrono::duration_cast<std::chrono::seconds>(*delay);
    if (error.isEmpty())
        error = programObjection(schedule.command.first());
    return schedule;
}

void printAdded(const Schedule &schedule, const Systemd &systemd, Terminal &terminal)
{
    const ScheduleState state = systemd.stateOf(schedule);
    terminal.result(Words::tr("Scheduled: %1").arg(schedule.name));
    terminal.result(scheduleSentence(schedule));
    if (state.next.isValid())
        terminal.result(Words::tr("Next: %1").arg(timeText(state.next)));
    if (!lingers(userName()))
        terminal.message(lingerText(userName()));
}

int add(const CommandLine &line, const QString &program, const QStringList &words, Terminal &terminal)
{
    QString error;
    const ScheduledCommand command = readScheduledCommand(words);
    Schedule schedule = readArguments(line, program, command, error);
    if (!error.isEmpty())
        return usageError(error, u"schedule"_qs, terminal);
    QObject context;
    const auto complaint =
        await<QString>(systemdTime, [&](auto done) { checkCalendar(schedule.calendar, &context, done); });
    if (complaint && !complaint->isEmpty())
        return usageError(Words::tr("--calendar=%1: %2").arg(line.value("calendar"), *complaint), u"schedule"_qs,
                          terminal);
    const auto look = [folders = command.folders](const fs::path &source) { return lookAtFolders(folders, source); };
    const auto found = awaitRead(folderTime, command.source, look);
    if (!found) {
        terminal.error(Words::tr("The file system of “%1” or of the copy gives no answer. Nothing was scheduled.")
                           .arg(displayPath(command.source)));
        return int(ExitCode::TryAgain);
    }
    if (!found->complaint.isEmpty()) {
        terminal.error(found->complaint);
        return int(ExitCode::NoInput);
    }
    schedule.folders = found->folders;
    schedule.mounts = found->mounts;
    if (const QString text = otherRulesText(schedule, storedSchedules()); !text.isEmpty())
        terminal.warning(text);
    if (line.isSet("dry-run")) {
        terminal.message(scheduleSentence(schedule));
        terminal.result("## " + QByteArray::fromStdString(servicePath(schedule.name).native()));
        terminal.result(serviceText(schedule));
        terminal.result("## " + QByteArray::fromStdString(timerPath(schedule.name).native()));
        terminal.result(timerText(schedule).chopped(1)); // the terminal ends the line
        if (const QByteArray text = returnText(schedule); !text.isEmpty()) {
            terminal.result("\n## " + QByteArray::fromStdString(returnPath(schedule.name).native()));
            terminal.result(text.chopped(1));
        }
        return int(ExitCode::Ok);
    }
    const Systemd systemd(terminal);
    if (!systemd.units)
        return noSystemd(schedule, terminal);
    ScheduleChange change(*systemd.units);
    const auto failure = await<QString>(systemdTime, [&](auto done) {
        QObject::connect(&change, &ScheduleChange::finished, [done](const QString &text) { done(text); });
        change.add(schedule, line.isSet("force"));
    });
    if (!failure || !failure->isEmpty()) {
        terminal.error(failure.value_or(Words::tr("systemd gives no answer.")));
        return int(failure ? ExitCode::CannotCreate : ExitCode::TryAgain);
    }
    printAdded(schedule, systemd, terminal);
    return int(ExitCode::Ok);
}

int list(const CommandLine &line, Terminal &terminal)
{
    std::vector<ShownSchedule> shown;
    const Systemd systemd(terminal);
    for (const Schedule &schedule : storedSchedules())
        shown.push_back({schedule, systemd.stateOf(schedule)});
    if (line.isSet("json"))
        terminal.result(jsonLine(schedulesObject(shown)));
    else
        printSchedules(shown, terminal);
    if (!systemd.units && !shown.empty())
        terminal.warning(Words::tr("systemd is not there: nothing starts them now."));
    return int(ExitCode::Ok);
}

int noSuchSchedule(const QString &name, Terminal &terminal)
{
    terminal.error(
        Words::tr("There is no schedule “%1” that Litecopy made. 'litecopy-cli schedule list' names them.").arg(name));
    return int(ExitCode::NoInput);
}

int show(const CommandLine &line, const QString &name, Terminal &terminal)
{
    const auto schedule = storedSchedule(name);
    if (!schedule)
        return noSuchSchedule(name, terminal);
    const Systemd systemd(terminal);
    const ShownSchedule shown{*schedule, systemd.stateOf(*schedule)};
    if (line.isSet("json"))
        terminal.result(jsonLine(scheduleObject(shown)));
    else
        printSchedule(shown, terminal);
    return int(ExitCode::Ok);
}

int runNow(const QString &name, Terminal &terminal)
{
    const auto schedule = storedSchedule(name);
    if (!schedule)
        return noSuchSchedule(name, terminal);
    const Systemd systemd(terminal);
    if (!systemd.units)
        return noSystemd(*schedule, terminal);
    const auto stateNow = [&] {
        return await<ScheduleState>(systemdTime, [&](auto done) { systemd.units->readState(*schedule, done); })
            .value_or(ScheduleState());
    };
    const ScheduleState before = stateNow();
    const auto failure =
        await<QString>(systemdTime, [&](auto done) { systemd.units->start(serviceName(*schedule), done); });
    if (!failure || !failure->isEmpty()) {
        terminal.error(Words::tr("It could not be started: %1.").arg(failure.value_or(Words::tr("no answer"))));
        return int(failure ? ExitCode::Other : ExitCode::TryAgain);
    }
    // A short run is over soon: then it is told how it ended.
    ScheduleState state = stateNow();
    for (auto waited = 0ms; waited < runTime; waited += betweenLooks) {
        const bool isOver = state.result != ScheduleState::Result::Running && state.last.isValid()
            && (state.last != before.last || before.result == ScheduleState::Result::Running);
        if (isOver)
            break;
        (void)await<bool>(betweenLooks, [](auto) {});
        state = stateNow();
    }
    if (state.result == ScheduleState::Result::Running)
        terminal.result(Words::tr("It is running. 'litecopy-cli schedule show %1' tells how it ended.").arg(name));
    else
        terminal.result(Words::tr("%1: %2").arg(name, resultText(state)));
    return state.result == ScheduleState::Result::Failed ? std::max(1, state.exitCode)
        : state.result == ScheduleState::Result::Busy    ? int(ExitCode::TryAgain)
        : state.result == ScheduleState::Result::Skipped ? int(ExitCode::NoInput)
                                                         : int(ExitCode::Ok);
}

int remove(const QString &name, Terminal &terminal)
{
    if (ownUnits(name).isEmpty())
        return noSuchSchedule(name, terminal);
    const Systemd systemd(terminal);
    std::vector<fs::path> left;
    QString complaint;
    if (systemd.units) {
        ScheduleChange change(*systemd.units);
        complaint = await<QString>(systemdTime, [&](auto done) {
                        QObject::connect(&change, &ScheduleChange::finished,
                                         [&left, done](const QString &text, const auto &others) {
                                             left = others;
                                             done(text);
                                         });
                        change.remove(name);
                    }).value_or(Words::tr("systemd gives no answer."));
    } else {
        complaint = removeSchedule(name, left);
        terminal.warning(Words::tr("systemd is not there: only the files were removed."));
    }
    for (const fs::path &file : left)
        terminal.warning(Words::tr("“%1” stays: Litecopy did not make it.").arg(displayPath(file)));
    if (!complaint.isEmpty()) {
        terminal.error(complaint);
        return int(ExitCode::Other);
    }
    terminal.result(Words::tr("Removed: %1").arg(name));
    return int(ExitCode::Ok);
}

/// What systemd says in EXIT_STATUS: a number, or the name of the signal that ended the command, which becomes
/// negative.
int endedWith(const QByteArray &status, bool isGood)
{
    constexpr std::array signalNames{std::pair{"HUP", 1},   std::pair{"INT", 2},   std::pair{"ILL", 4},
                                     std::pair{"ABRT", 6},  std::pair{"BUS", 7},   std::pair{"FPE", 8},
                                     std::pair{"KILL", 9},  std::pair{"SEGV", 11}, std::pair{"TERM", 15},
                                     std::pair{"XCPU", 24}, std::pair{"SYS", 31}};
    bool isNumber = false;
    const int code = status.toInt(&isNumber);
    if (isNumber)
        return code;
    for (const auto &[name, number] : signalNames) {
        if (status == name)
            return -number;
    }
    return isGood ? 0 : 1;
}

/// What the unit itself calls when a run has ended: notes how, and tells the user where it failed. systemd says how in
/// the environment.
int ended(const QString &name, Terminal &terminal)
{
    const auto schedule = storedSchedule(name);
    const QByteArray result = qgetenv("SERVICE_RESULT");
    if (!schedule || result.isEmpty() || result == "exec-condition")
        return int(ExitCode::Ok);
    RunRecord record{QDateTime::currentDateTime(), 0};
    record.exitCode = endedWith(qgetenv("EXIT_STATUS"), result == "success");
    if (const QString complaint = writeRunRecord(name, record); !complaint.isEmpty())
        terminal.warning(complaint);
    if (result == "success")
        return int(ExitCode::Ok);

    const auto bus = awaitRead(busTime, {}, [](const fs::path &) { return connectToUserBus(); });
    if (!bus)
        std::_Exit(int(ExitCode::Ok));
    if (bus->isEmpty())
        return int(ExitCode::Ok);
    const QString text =
        Words::tr("%1. More: litecopy-cli schedule show %2").arg(resultText(completed({}, record)), name);
    QObject context;
    (void)await<bool>(busTime + 1s, [&](auto done) {
        notifyDesktop(QDBusConnection(*bus), Words::tr("Trouble with the scheduled copy “%1”").arg(name), text,
                      &context, [done] { done(true); });
    });
    QDBusConnection::disconnectFromBus(*bus);
    return int(ExitCode::Ok);
}

/// What the unit calls that systemd starts with a mount: where a run was skipped meanwhile, it is made now.
int makeUpForMissed(const QString &name, Terminal &terminal)
{
    const auto schedule = storedSchedule(name);
    if (!schedule || !schedule->catchUp)
        return int(ExitCode::Ok);
    const Systemd systemd(terminal);
    if (!systemd.units)
        return int(ExitCode::Unavailable);
    const auto state = await<ScheduleState>(systemdTime, [&](auto done) { systemd.units->readState(*schedule, done); });
    if (!state || !state->isActive || !isMissed(name, *state))
        return int(ExitCode::Ok);
    const auto failure =
        await<QString>(systemdTime, [&](auto done) { systemd.units->start(serviceName(*schedule), done); });
    if (failure && failure->isEmpty())
        return int(ExitCode::Ok);
    terminal.error(Words::tr("It could not be started: %1.").arg(failure.value_or(Words::tr("no answer"))));
    return int(ExitCode::TryAgain);
}

} // namespace

int runScheduleCommand(const QString &program, const QStringList &arguments, Terminal &terminal)
{
    const Arguments split = Litecopy::split(arguments);
    const bool isAction = !split.action.isEmpty() && !split.action.startsWith(u'-');
    const CommandLine line(scheduleCommandText(), isAction ? split.options : arguments);
    if (line.error().isEmpty() && line.isSet("help")) {
        terminal.result(helpText(scheduleCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    if (!line.error().isEmpty() || !isAction) {
        return usageError(line.error().isEmpty() ? Words::tr("One of add, list, show, run and remove is needed.")
                                                 : line.error(),
                          u"schedule"_qs, terminal);
    }
    if (split.action == u"add")
        return add(line, program, split.command, terminal);
    const QStringList names = line.positional() + split.command;
    if (split.action == u"list") {
        return names.isEmpty() ? list(line, terminal)
                               : usageError(Words::tr("'list' takes no name."), u"schedule"_qs, terminal);
    }
    const bool isKnown =
        QStringList{u"show"_qs, u"run"_qs, u"remove"_qs, u"ended"_qs, u"missed"_qs}.contains(split.action);
    if (!isKnown || names.size() != 1) {
        return usageError(isKnown ? Words::tr("'%1' takes the name of one schedule.").arg(split.action)
                                  : Words::tr("There is no 'schedule %1'.").arg(split.action),
                          u"schedule"_qs, terminal);
    }
    if (split.action == u"show")
        return show(line, names.first(), terminal);
    if (split.action == u"run")
        return runNow(names.first(), terminal);
    if (split.action == u"ended")
        return ended(names.first(), terminal);
    if (split.action == u"missed")
        return makeUpForMissed(names.first(), terminal);
    return remove(names.first(), terminal);
}

} // namespace Litecopy
