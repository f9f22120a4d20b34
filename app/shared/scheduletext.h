// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "schedule.h"

#include <QDateTime>

namespace Litecopy {

/// How a schedule stands, as far as it is known.
struct ScheduleState
{
    enum class Result
    {
        Never, ///< it did not run yet, or nothing is known of it
        Running,
        Good,
        Busy, ///< exit code 75: it is tried again
        Skipped, ///< a drive or folder was not there
        Failed
    };

    bool isKnown = false; ///< systemd was asked, and answered
    bool isActive = false; ///< systemd waits for the next time
    QDateTime next; ///< invalid where there is none
    QDateTime triggered; ///< when the clock last asked for a run, skipped or not; invalid where it never did
    QDateTime last; ///< when it last ran, or was skipped; invalid where it never did
    Result result = Result::Never;
    int exitCode = 0; ///< of the last run; negative: the signal that ended it
};

// A schedule in words. Pure.

/// "hourly", "daily", "weekly", "monthly", the last three with "@17:00" behind them, in systemd's syntax. Anything else
/// is taken to be in it already.
[[nodiscard]] QString calendarFromWords(const QString &words);

/// "Every day at 17:00, or as soon as you log in after that. Keeps 14 days."
[[nodiscard]] QString scheduleSentence(const Schedule &schedule);

/// What is to be said where one of `others` keeps copies of the same database in the same folder by other rules; empty
/// where none does.
[[nodiscard]] QString otherRulesText(const Schedule &schedule, const std::vector<Schedule> &others);

/// What has to be known of user timers in general: that they run while their user is logged in. `user` is the name to
/// put into the command that changes this.
[[nodiscard]] QString lingerText(const QString &user);

/// How the last run ended: "done", "busy; it is tried again at the next time".
[[nodiscard]] QString resultText(const ScheduleState &state);
/// Where it was skipped, whether it is made up for by itself; empty else.
[[nodiscard]] QString madeUpText(const Schedule &schedule, const ScheduleState &state);
/// The word for programs: "never", "running", "good", "busy", "skipped", "failed".
[[nodiscard]] QString resultName(ScheduleState::Result result);

/// The line for crontab(1) that starts the same command where the schedule's folders are there and its mount points
/// mounted, as bytes. Nothing where the times or a name can't be said
/// there.
[[nodiscard]] std::optional<QByteArray> crontabLine(const Schedule &schedule);
/// The command as a POSIX shell reads it.
[[nodiscard]] QByteArray shellCommand(const QByteArrayList &command);

} // namespace Litecopy
