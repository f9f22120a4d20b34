// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "terminal.h"

#include <QByteArray>
#include <QStringList>

namespace Litecopy {

/// What main() does: sets up the process and a QCoreApplication, calls `run` with the arguments as `textFromArgument()`
/// makes them, and returns the exit code. What `run` throws is told in words. Called once.
/// `toPrograms` leads from this program's folder to litecopy-cli's.
[[nodiscard]] int runProgram(int argc, char **argv, int (*run)(const QStringList &arguments, Terminal &terminal),
                             const char *toPrograms = ".");

} // namespace Litecopy
