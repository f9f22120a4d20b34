// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "scheduledcommand.h"

#include "commandline.h"
#include "copyoptions.h"
#include "words.h"

#include <system_error>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

/// Options whose value is a path.
const QStringList pathOptions{u"receipt"_qs, u"temporary-folder"_qs};

fs::path absolutePath(const fs::path &path)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error);
    return error ? path : absolute;
}

QByteArray bytesOf(const fs::path &path)
{
    return QByteArray::fromStdString(path.native());
}

/// Why `copy` with these options is nothing for the clock.
QString copyObjection(const CopyOptions &options, const QStringList &given)
{
    if (!options.error.isEmpty())
        return options.error;
    if (options.request.source == "-" || options.request.destination == "-")
        return Words::tr("The clock has no standard input and output: '-' is no file for it.");
    if (options.help || options.dryRun)
        return Words::tr("--help and --dry-run copy nothing.");
    for (const QString &option : {u"force"_qs, u"update"_qs, u"into"_qs}) {
        if (given.contains(option))
            return {};
    }
    return Words::tr("From the second time on DESTINATION is there already: give 'copy' --force, to replace it.");
}

} // namespace

ScheduledCommand readScheduledCommand(const QStringList &words)
{
    ScheduledCommand command;
    const QString name = words.value(0);
    if (name != u"copy") {
        command.error = name.isEmpty() ? Words::tr("The command to start is missing: '-- copy ...'.")
                                       : Words::tr("'%1' is no command for the clock, only 'copy' is.").arg(name);
        return command;
    }
    const QStringList arguments = words.mid(1);
    const CommandLine line(copyCommandText(), arguments);
    QStringList given;
    for (const auto &[option, value] : line.given())
        given += option;
    command.error = copyObjection(readCopyOptions(arguments), given);
    if (!command.error.isEmpty())
        return command;

    command.words += name.toLatin1();
    for (const auto &[option, value] : line.given()) {
        const QByteArray start = "--" + option.toLatin1();
        if (value.isNull())
            command.words += start;
        else if (pathOptions.contains(option))
            command.words += start + '=' + bytesOf(absolutePath(pathFromArgument(value)));
        else
            command.words += start + '=' + argumentFromText(value);
    }
    command.words += "--";
    command.source = absolutePath(pathFromArgument(line.positional().value(0)));
    const fs::path destination = absolutePath(pathFromArgument(line.positional().value(1)));
    command.words += bytesOf(command.source);
    command.words += bytesOf(destination);
    command.folders = {command.source.parent_path(), destination.parent_path()};
    return command;
}

} // namespace Litecopy
