// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace Litecopy {

/// A command that systemd starts by the clock, for one user: what a service file and a timer file hold. A value.
struct Schedule
{
    QString name; ///< see `isScheduleName()`; the units are litecopy-NAME.service and litecopy-NAME.timer
    QByteArrayList command; ///< the program by its absolute path, and its arguments, as the system has them
    QString calendar; ///< when, in systemd's syntax: what OnCalendar= takes
    std::chrono::seconds delay{300}; ///< a run begins up to so much later, so that not all begin at once
    bool catchUp = true; ///< a run that was missed is made at login
    /// Absolute, without links: a run is skipped while one of them is not there.
    std::vector<std::filesystem::path> folders;
    /// A run is skipped while nothing is mounted there: without its drive, a mount point is an ordinary folder.
    std::vector<std::filesystem::path> mounts;
};

/// A run that is skipped while its drive is away can be made up for once that is mounted again: a third unit, which
/// systemd starts with the mount, asks whether one was missed. False where none is to be, or no mount can be named.
[[nodiscard]] bool makesUp(const Schedule &schedule);

/// ASCII letters, digits, '-', '_' and '.', at most 64, the first one a letter or digit.
[[nodiscard]] bool isScheduleName(const QString &name);
/// A name for the schedule that copies `source`: "app" for /srv/app.db.
[[nodiscard]] QString scheduleNameFor(const std::filesystem::path &source);

[[nodiscard]] QString serviceName(const Schedule &schedule);
[[nodiscard]] QString timerName(const Schedule &schedule);
[[nodiscard]] QString returnName(const Schedule &schedule); ///< of the unit that makes up for a run

// The text of the two files. Pure.

/// Why systemd can't start `program`; empty where it can.
[[nodiscard]] QString programObjection(const QByteArray &program);
/// With a first line that says who made the file, see `isMadeByLitecopy()`.
[[nodiscard]] QByteArray serviceText(const Schedule &schedule);
[[nodiscard]] QByteArray timerText(const Schedule &schedule);
/// Empty where `makesUp()` is false.
[[nodiscard]] QByteArray returnText(const Schedule &schedule);
/// Only files that begin like this are ever replaced or removed.
[[nodiscard]] bool isMadeByLitecopy(const QByteArray &text);
/// What service and timer say, also after somebody changed them by hand. Nothing where they hold no command or no
/// calendar.
[[nodiscard]] std::optional<Schedule> readSchedule(const QString &name, const QByteArray &service,
                                                   const QByteArray &timer);

/// A word of ExecStart=, in systemd's quotes: no '%' or '$' of it is expanded, and any byte may be in it.
[[nodiscard]] QByteArray unitWord(const QByteArray &word);
/// The words of ExecStart= again. Nothing where the quotes don't match.
[[nodiscard]] std::optional<QByteArrayList> unitWords(const QByteArray &line);

} // namespace Litecopy
