// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "exitcode.h"
#include "terminal.h"

#include <QString>
#include <QStringList>

namespace Litecopy {

/// The commands, one file each. `arguments` are what follows the command's name, as `textFromArgument()` makes them;
/// what comes back is what the program ends with, where its output could be written. Thread: main, with a
/// QCoreApplication.
[[nodiscard]] int runCopyCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runInfoCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runCompareCommand(const QStringList &arguments, Terminal &terminal);

/// As diff and cmp have it, `compare` ends with 0 for the same, 1 for different, more for trouble. So 1 means nothing
/// else there, and what the other commands end with 1 for is EX_SOFTWARE.
constexpr int exitTrouble = 70;

/// Complains about the arguments and says where help is.
[[nodiscard]] int usageError(const QString &what, const QString &command, Terminal &terminal);

} // namespace Litecopy
