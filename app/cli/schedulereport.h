// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "scheduletext.h"
#include "terminal.h"

#include <QJsonObject>

#include <vector>

namespace Litecopy {

/// A schedule, and how it stands.
struct ShownSchedule
{
    Schedule schedule;
    ScheduleState state;
};

/// "2026-11-27 17:00".
[[nodiscard]] QString timeText(const QDateTime &time);

/// A few lines each.
void printSchedules(const std::vector<ShownSchedule> &schedules, Terminal &terminal);
/// All there is to know of one.
void printSchedule(const ShownSchedule &shown, Terminal &terminal);

[[nodiscard]] QJsonObject scheduleObject(const ShownSchedule &shown);
[[nodiscard]] QJsonObject schedulesObject(const std::vector<ShownSchedule> &schedules);

} // namespace Litecopy
