// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "scheduletext.h"

#include <QStringList>

namespace Litecopy {

// Where schedules lie: two unit files each, or three in the user's own folder of systemd, and how the last run ended.
// All of it is read and written at once, so the window calls these through `readInBackground()`. Only files that carry
// Litecopy's mark are replaced or removed; a link never is. Errors: in words, empty for success.

[[nodiscard]] std::filesystem::path unitFolder(); ///< $XDG_CONFIG_HOME/systemd/user
[[nodiscard]] std::filesystem::path servicePath(const QString &name);
[[nodiscard]] std::filesystem::path timerPath(const QString &name);
[[nodiscard]] std::filesystem::path returnPath(const QString &name);

/// Those of Litecopy's own making, by name.
[[nodiscard]] std::vector<Schedule> storedSchedules();
[[nodiscard]] std::optional<Schedule> storedSchedule(const QString &name);

/// The units of that name whose files are of Litecopy's own making: all, some of them, or none.
[[nodiscard]] QStringList ownUnits(const QString &name);

/// The content of a schedule's files before it was written, to put it back.
struct FormerUnits
{
    bool isWritten = false;
    QString complaint; ///< why not
    std::optional<QByteArray> service; ///< nothing: there was no such file
    std::optional<QByteArray> timer;
    std::optional<QByteArray> back;
};

/// Makes the files, each whole or not at all; where one can't be made, none is left. Existing ones are an error
/// without `replace`, and with it where they are not Litecopy's.
[[nodiscard]] FormerUnits writeSchedule(const Schedule &schedule, bool replace);
/// Undoes that.
[[nodiscard]] QString restoreUnits(const QString &name, const FormerUnits &former);

/// Removes all that belongs to the schedule: the files, the links that enable the timer and what makes up, drop-ins
/// with Litecopy's mark, the record of its last run. What stays, since somebody else made it, is named in `left`.
[[nodiscard]] QString removeSchedule(const QString &name, std::vector<std::filesystem::path> &left);

/// How a run ended, as the unit itself notes it: systemd forgets it when the user logs out.
struct RunRecord
{
    QDateTime ended;
    int exitCode = 0; ///< negative: the signal that ended it
};

/// Notes nothing where there is no such schedule (any more).
[[nodiscard]] QString writeRunRecord(const QString &name, const RunRecord &record);
[[nodiscard]] std::optional<RunRecord> readRunRecord(const QString &name);
/// The clock asked for a run after the last one ended, and there was none: it was skipped.
[[nodiscard]] bool isMissed(const ScheduleState &state, const std::optional<RunRecord> &record);
/// The same by what is noted, and where nothing is, by when the schedule was made.
[[nodiscard]] bool isMissed(const QString &name, const ScheduleState &state);
/// What systemd says, completed by what was noted.
[[nodiscard]] ScheduleState completed(ScheduleState state, const std::optional<RunRecord> &record);

/// The folders a command reads from and writes to, as a schedule needs them: without links, and with the mount points
/// they lie on. A complaint where one is not there. Where `source` is a link, the folder it leads to is one, too; one
/// on another machine, or none, is not looked at.
struct ScheduleFolders
{
    QString complaint;
    std::vector<std::filesystem::path> folders;
    std::vector<std::filesystem::path> mounts;
};
[[nodiscard]] ScheduleFolders lookAtFolders(const std::vector<std::filesystem::path> &folders,
                                            const std::filesystem::path &source = {});

/// Whether the user's systemd runs without a login too ("linger").
[[nodiscard]] bool lingers(const QString &user);

} // namespace Litecopy
