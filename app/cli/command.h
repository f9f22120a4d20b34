// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "exitcode.h"
#include "terminal.h"

#include <QString>
#include <QStringList>

namespace Litecopy {

/// What `compare` ends with where another command ends with 1: that means that the databases differ.
inline constexpr int exitTrouble = 70;

/// The commands, one file each. `arguments` are what follows the command's name, as `textFromArgument()` makes them;
/// what comes back is what the program ends with. Thread: main, with a QCoreApplication.
[[nodiscard]] int runCopyCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runInfoCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runCompareCommand(const QStringList &arguments, Terminal &terminal);

/// Complains about the arguments and says where help is.
[[nodiscard]] int usageError(const QString &what, const QString &command, Terminal &terminal);

} // namespace Litecopy
