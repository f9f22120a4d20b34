// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"
#include "commandline.h"
#include "process.h"
#include "runprogram.h"
#include "terminal.h"
#include "words.h"

#include <litecopy/connection.h>
#include <litecopy/version.h>

#include <cstring>
#include <filesystem>
#include <system_error>

namespace Litecopy {

namespace {

CommandText programText()
{
    CommandText text;
    text.synopsis = u"COMMAND [OPTION...] ..."_qs;
    text.summary = Words::tr("Makes safe copies of SQLite databases that are in use.");
    text.examples = {
        {u"litecopy-cli copy app.db backup.db"_qs, Words::tr("Copy a database, in use or not.")},
        {u"litecopy-cli keep --keep-daily=14 app.db /backup"_qs, Words::tr("Keep a dated copy, and those of 14 days.")},
        {u"litecopy-cli restore /backup/app-2026-11-21-140502.db app.db"_qs, Words::tr("Put a copy back.")},
        {u"litecopy-cli info app.db"_qs, Words::tr("Show what a database says of itself.")},
        {u"litecopy-cli compare app.db backup.db"_qs, Words::tr("Show which tables differ.")},
        {u"litecopy-cli log app.db"_qs, Words::tr("Show the commits in its write-ahead log, and who keeps it.")},
        {u"litecopy-cli schedule list"_qs, Words::tr("Show the copies that are made by the clock.")},
        {u"litecopy-cli copy --help"_qs, Words::tr("Show a command's options.")},
    };
    text.groups = {{Words::tr("Options:"),
                    {{{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")},
                     {{u"version"_qs, u"V"_qs}, {}, Words::tr("Show the versions of Litecopy, SQLite and Qt.")}}}};
    text.ending = Words::tr("Commands: copy, keep, restore, info, compare, log, schedule.");
    return text;
}

QString versionText()
{
    const QByteArray sqlite = Connection::openMemory().queryText("SELECT sqlite_version()");
    return QStringLiteral("litecopy-cli %1 (SQLite %2, Qt %3)")
        .arg(QStringLiteral(LITECOPY_VERSION), QString::fromLatin1(sqlite), QString::fromLatin1(qVersion()));
}

int run(const QStringList &arguments, Terminal &terminal)
{
    if (arguments.isEmpty()) {
        terminal.message(helpText(programText(), terminal.width()).trimmed());
        return int(ExitCode::Usage);
    }
    const QString command = arguments.first();
    if (command == u"copy")
        return runCopyCommand(arguments.sliced(1), terminal);
    if (command == u"info")
        return runInfoCommand(arguments.sliced(1), terminal);
    if (command == u"compare")
        return runCompareCommand(arguments.sliced(1), terminal);
    if (command == u"log")
        return runLogCommand(arguments.sliced(1), terminal);
    if (command == u"keep")
        return runKeepCommand(arguments.sliced(1), terminal);
    if (command == u"restore")
        return runRestoreCommand(arguments.sliced(1), terminal);
    if (!command.startsWith(u'-'))
        return usageError(Words::tr("There is no command '%1'.").arg(command), {}, terminal);

    const CommandLine line(programText(), arguments);
    if (!line.error().isEmpty() || !line.positional().isEmpty())
        return usageError(line.error().isEmpty() ? Words::tr("A command comes first.") : line.error(), {}, terminal);
    terminal.result(line.isSet("version") ? versionText() : helpText(programText(), terminal.width()).trimmed());
    return int(ExitCode::Ok);
}

/// The command `schedule` is a program of its own: what it links, to ask systemd over D-Bus, each start would pay for.
/// Returns only where it can't be started.
int becomeSchedule(const QByteArrayList &arguments)
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path helper =
        (program.parent_path() / LITECOPY_HELPERS_FROM_BIN / "litecopy-schedule").lexically_normal();
    if (!error)
        error = becomeProgram(helper, QByteArrayList{QByteArray::fromStdString(program.native())} + arguments);
    Terminal terminal;
    terminal.error(
        Words::tr("The part of Litecopy that makes schedules can’t be started: “%1” (%2).\n"
                  "Nothing was changed. It belongs to litecopy-cli and is installed with it: install that anew.")
            .arg(displayPath(helper), QString::fromLocal8Bit(error.message().c_str())));
    return terminal.endedWith(int(ExitCode::Unavailable));
}

} // namespace

} // namespace Litecopy

int main(int argc, char **argv)
{
    using namespace Litecopy;

    if (argc > 1 && std::strcmp(argv[1], "schedule") == 0) {
        setUpProcess();
        return becomeSchedule(QByteArrayList(argv + 2, argv + argc));
    }
    return runProgram(argc, argv, run);
}
