// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "schedule.h"
#include "scheduletext.h"

#include <QTime>

#include <filesystem>

namespace Litecopy {

/// When a copy is repeated, and what becomes of the copies. A value.
struct RepeatChoice
{
    enum class Every
    {
        Hour,
        Day,
        Week,
        Month
    };

    std::filesystem::path source; ///< a file here, or one on another machine: ssh://host/path
    Every every = Every::Day;
    QTime time{17, 0};
    int weekday = 1; ///< of a week: 1 is Monday
    int day = 1; ///< of a month: 1 to 28, which every month has
    /// Dated copies go into `folder`, and stay as `retention` says (`--keep-daily=14`); else one copy, `copy`, is
    /// brought up to date, or replaced where it is compressed or comes from another machine.
    bool keepsDated = true;
    std::filesystem::path folder;
    QByteArrayList retention;
    std::filesystem::path copy;
    /// Without its password no copy can be checked, or compared with the database: it is one copy, which is replaced.
    bool isEncrypted = false;

    [[nodiscard]] const std::filesystem::path &destination() const noexcept { return keepsDated ? folder : copy; }
};

// Pure.

/// In systemd's syntax.
[[nodiscard]] QString calendarOf(const RepeatChoice &choice);
/// The schedule that `program`, the command line, is to run. Its folders are still to be looked at: `lookAtFolders()`.
[[nodiscard]] Schedule scheduleOf(const RepeatChoice &choice, const QString &name, const QByteArray &program);
/// The schedule of these that copies the same database to the same place already; null where there is none.
[[nodiscard]] const Schedule *sameSchedule(const std::vector<Schedule> &schedules, const RepeatChoice &choice);
/// A name for it that none of these has.
[[nodiscard]] QString freeScheduleName(const std::vector<Schedule> &schedules, const std::filesystem::path &source);
/// The one copy that is kept up to date, beside others: "library-copy.db".
[[nodiscard]] std::filesystem::path lastingCopy(const std::filesystem::path &source,
                                                const std::filesystem::path &folder);

/// When it runs next, and how the last run ended: sentences.
[[nodiscard]] QString nextRunText(const ScheduleState &state, const QDateTime &now);
[[nodiscard]] QString lastRunText(const ScheduleState &state, const QDateTime &now);

} // namespace Litecopy
