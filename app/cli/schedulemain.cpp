// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"
#include "runprogram.h"
#include "schedulecommand.h"
#include "words.h"

namespace Litecopy {

namespace {

int run(const QStringList &arguments, Terminal &terminal)
{
    if (!arguments.value(0).startsWith(u'/')) {
        terminal.error(Words::tr("This is a part of litecopy-cli: start “litecopy-cli schedule”."));
        return int(ExitCode::Usage);
    }
    return runScheduleCommand(arguments.first(), arguments.sliced(1), terminal);
}

} // namespace

} // namespace Litecopy

/// What `litecopy-cli schedule` becomes: its first argument is litecopy-cli's own path, which the clock is to start.
int main(int argc, char **argv)
{
    return Litecopy::runProgram(argc, argv, Litecopy::run, LITECOPY_BIN_FROM_HELPERS);
}
