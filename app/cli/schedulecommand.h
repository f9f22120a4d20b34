// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "terminal.h"

#include <QString>
#include <QStringList>

namespace Litecopy {

/// As the other commands, see command.h. `program` is litecopy-cli, absolute, as `textFromArgument()` makes it: what
/// the clock is to start.
[[nodiscard]] int runScheduleCommand(const QString &program, const QStringList &arguments, Terminal &terminal);

} // namespace Litecopy
