// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"
#include "commandline.h"
#include "languages.h"
#include "process.h"
#include "terminal.h"
#include "words.h"

#include <litecopy/connection.h>
#include <litecopy/openfiledescriptionlocks.h>
#include <litecopy/version.h>

#include <QCoreApplication>
#include <QLocale>

#include <exception>

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
        {u"litecopy-cli schedule list"_qs, Words::tr("Show the copies that are made by the clock.")},
        {u"litecopy-cli copy --help"_qs, Words::tr("Show a command's options.")},
    };
    text.groups = {{Words::tr("Options:"),
                    {{{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")},
                     {{u"version"_qs, u"V"_qs}, {}, Words::tr("Show the versions of Litecopy, SQLite and Qt.")}}}};
    text.ending = Words::tr("Commands: copy, keep, restore, info, compare, schedule.");
    return text;
}

QString versionText()
{
    const QByteArray sqlite = Connection::openMemory().queryText("SELECT sqlite_version()");
    return QStringLiteral("litecopy-cli %1 (SQLite %2, Qt %3)")
        .arg(QStringLiteral(LITECOPY_VERSION), QString::fromLatin1(sqlite), QString::fromLatin1(qVersion()));
}

int run(QStringList arguments, Terminal &terminal)
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
    if (command == u"keep")
        return runKeepCommand(arguments.sliced(1), terminal);
    if (command == u"restore")
        return runRestoreCommand(arguments.sliced(1), terminal);
    if (command == u"schedule")
        return runScheduleCommand(arguments.sliced(1), terminal);
    if (!command.startsWith(u'-'))
        return usageError(Words::tr("There is no command '%1'.").arg(command), {}, terminal);

    const CommandLine line(programText(), arguments);
    if (!line.error().isEmpty() || !line.positional().isEmpty())
        return usageError(line.error().isEmpty() ? Words::tr("A command comes first.") : line.error(), {}, terminal);
    terminal.result(line.isSet("version") ? versionText() : helpText(programText(), terminal.width()).trimmed());
    return int(ExitCode::Ok);
}

} // namespace

} // namespace Litecopy

int main(int argc, char **argv)
{
    using namespace Litecopy;

    setUpProcess();
    useOpenFileDescriptionLocks();

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(textFromArgument(argv[i]));

    Terminal terminal;
    if (!canOpenFiles()) {
        terminal.error(Words::tr("There are too many open files to begin with.\n"
                                 "The limit of open files is reached. Raise the limit (ulimit -n), and try again."));
        return arguments.value(0) == u"compare" ? exitTrouble : int(ExitCode::Other);
    }
    // Qt warns where the locale is not UTF-8, and then uses UTF-8 all the same.
    const auto loud = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    int onlyProgram = 1;
    QCoreApplication application(onlyProgram, argv);
    qInstallMessageHandler(loud);
    QCoreApplication::setApplicationName(u"litecopy-cli"_qs);
    speakUsersLanguage(application);

    int code = int(ExitCode::Ok);
    try {
        code = run(arguments, terminal);
    } catch (const std::exception &failure) {
        terminal.error(QString::fromLocal8Bit(failure.what()));
        code = arguments.first() == u"compare" ? exitTrouble : int(ExitCode::Other);
    }
    return terminal.endedWith(code);
}
