// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "scheduledcommand.h"

#include "absolutepath.h"
#include "commandline.h"
#include "copyoptions.h"
#include "keepoptions.h"
#include "thencommand.h"
#include "words.h"

#include <litecopy/copystream.h>

#include <system_error>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

/// Options whose value is a path.
const QStringList pathOptions{u"receipt"_qs, u"temporary-folder"_qs, u"also"_qs};

QByteArray bytesOf(const fs::path &path)
{
    return QByteArray::fromStdString(path.native());
}

/// The program that --then names, where that is a path, is found from anywhere then. A bare name is looked for in PATH.
QByteArray absoluteThen(const QString &value)
{
    auto words = thenWords(value);
    if (!words || !words->first().contains('/') || words->first().startsWith('/'))
        return argumentFromText(value);
    words->first() = bytesOf(absolutePath(words->first().toStdString()));
    return thenText(*words);
}

/// Why a command with these options is nothing for the clock.
QString objection(const CopyOptions &options)
{
    if (!options.error.isEmpty())
        return options.error;
    if (options.request.source == "-" || options.request.destination == "-")
        return Words::tr("The clock has no standard input and output: '-' is no file for it.");
    if (options.help || options.dryRun)
        return Words::tr("--help and --dry-run copy nothing.");
    return {};
}

QString copyObjection(const CopyOptions &options, const QStringList &given)
{
    if (const QString text = objection(options); !text.isEmpty())
        return text;
    for (const QString &option : {u"force"_qs, u"update"_qs, u"into"_qs}) {
        if (given.contains(option))
            return {};
    }
    return Words::tr("From the second time on DESTINATION is there already: give 'copy' --force, to replace it.");
}

QString keepObjection(const CopyOptions &options, const QStringList &arguments, const QStringList &given)
{
    const QString first = arguments.value(0);
    if (first == u"list" || first == u"pin" || first == u"unpin" || first == u"adopt" || first == u"remove")
        return Words::tr("'keep %1' makes no copy. A SOURCE of that name is written ./%1.").arg(first);
    if (const QString text = objection(options); !text.isEmpty())
        return text;
    if (given.contains(u"by-hand"_qs))
        return Words::tr("--by-hand is for a copy that a person makes: by the clock they would fill the drive, since "
                         "no rule removes them.");
    return {};
}

} // namespace

ScheduledCommand readScheduledCommand(const QStringList &words)
{
    ScheduledCommand command;
    const QString name = words.value(0);
    const bool keeps = name == u"keep";
    if (name != u"copy" && !keeps) {
        command.error = name.isEmpty()
            ? Words::tr("The command to start is missing: '-- keep ...' or '-- copy ...'.")
            : Words::tr("'%1' is no command for the clock, only 'keep' and 'copy' are.").arg(name);
        return command;
    }
    const QStringList arguments = words.mid(1);
    const CommandLine line(keeps ? keepCommandText() : copyCommandText(), arguments);
    const CopyOptions options = keeps ? readKeepOptions(arguments).copy : readCopyOptions(arguments);
    QStringList given;
    for (const auto &[option, value] : line.given())
        given += option;
    command.error = keeps ? keepObjection(options, arguments, given) : copyObjection(options, given);
    if (!command.error.isEmpty())
        return command;

    command.words += name.toLatin1();
    for (const auto &[option, value] : line.given()) {
        const QByteArray start = "--" + option.toLatin1();
        if (value.isNull())
            command.words += start;
        else if (pathOptions.contains(option))
            command.words += start + '=' + bytesOf(absolutePath(pathFromArgument(value)));
        else if (option == u"then")
            command.words += start + '=' + absoluteThen(value);
        else
            command.words += start + '=' + argumentFromText(value);
    }
    command.words += "--";
    // One on another machine keeps its name, and nothing here says whether it is there.
    const bool isHere = !options.request.input || !options.request.input->file().empty();
    const fs::path source = pathFromArgument(line.positional().value(0));
    command.source = isHere ? absolutePath(source) : source;
    const fs::path destination = absolutePath(pathFromArgument(line.positional().value(1)));
    command.words += bytesOf(command.source);
    command.words += bytesOf(destination);
    if (isHere)
        command.folders.push_back(command.source.parent_path());
    command.folders.push_back(keeps ? destination : destination.parent_path());
    // Each of them may lie on a drive of its own.
    for (const auto &[option, value] : line.given()) {
        if (value.isNull() || !pathOptions.contains(option))
            continue;
        const fs::path path = absolutePath(pathFromArgument(value));
        command.folders.push_back(option == u"temporary-folder" ? path : path.parent_path());
    }
    return command;
}

} // namespace Litecopy
