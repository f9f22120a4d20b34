// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "addresses.h"
#include "answerwatch.h"
#include "command.h"
#include "commandline.h"
#include "copyreport.h"
#include "databasefacts.h"
#include "inspectreport.h"
#include "packedforms.h"
#include "process.h"
#include "quantitytext.h"
#include "unpackedcopy.h"
#include "words.h"

#include <litecopy/databaseinfo.h>
#include <litecopy/fileidentity.h>
#include <litecopy/inspectjob.h>

#include <QCoreApplication>

namespace Litecopy {

namespace {

CommandText infoCommandText()
{
    CommandText text;
    text.synopsis = u"info [OPTION...] DATABASE"_qs;
    text.summary =
        Words::tr("Shows what a SQLite database says of itself, without changing it or waiting for anybody.");
    text.examples = {
        {u"litecopy-cli info app.db"_qs, Words::tr("Show the facts, with SQLite's names.")},
        {u"litecopy-cli info --tables app.db"_qs, Words::tr("Show what each table and index takes.")},
        {u"litecopy-cli info --json app.db"_qs, Words::tr("The same for programs.")},
    };
    text.groups = {
        {Words::tr("Options:"),
         {{{u"tables"_qs},
           {},
           Words::tr("Read every page, and show what each table and index takes, and what is wrong.")},
          {{u"map"_qs}, {}, Words::tr("Read every page, and show what each is.")},
          {{u"csv"_qs}, {}, Words::tr("With --tables or --map: print lines of comma-separated values instead.")},
          {{u"json"_qs}, {}, Words::tr("Print one JSON object on one line.")},
          {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}}};
    return text;
}

/// What `info` tells of: a database, or what a compressed copy holds.
struct Told
{
    DatabaseInfo info;
    PackedFacts packed = {};

    [[nodiscard]] QList<FactGroup> facts() const { return databaseFactGroups(info, nullptr, packed); }
};

QJsonObject infoObject(const Told &told)
{
    const DatabaseInfo &info = told.info;
    QJsonObject object = factsAsJson(told.facts());
    insertPath(object, u"path"_qs, info.path);
    if (info.error)
        object.insert(u"error"_qs, errorObject(info.error));
    return object;
}

void printInfo(const Told &told, Terminal &terminal)
{
    for (const QString &line : factsAsText(told.facts()))
        terminal.result(printableLine(line));
}

/// What is wrong with the options, together.
QString objection(const CommandLine &options)
{
    if (options.positional().size() != 1 || options.positional().first().isEmpty())
        return Words::tr("One DATABASE is needed.");
    if (const QString text = addressObjection(pathFromArgument(options.positional().first())); !text.isEmpty())
        return text;
    if (!options.isSet("csv"))
        return {};
    if (options.isSet("json"))
        return Words::tr("--csv and --json exclude each other.");
    if (options.isSet("tables") == options.isSet("map"))
        return Words::tr("--csv needs either --tables or --map.");
    return {};
}

void warnOfDamage(const DatabaseInfo &info, Terminal &terminal)
{
    if (!info.isDamaged())
        return;
    if (info.missingPages == 1)
        terminal.warning(
            Words::tr("It is damaged: it should have %1, and the last one is missing.").arg(pagesText(info.pageCount)));
    else if (info.missingPages != 0)
        terminal.warning(Words::tr("It is damaged: it should have %1, and the last %2 are missing.")
                             .arg(pagesText(info.pageCount), countText(info.missingPages)));
    if (!info.isFreelistCountPossible())
        terminal.warning(Words::tr("It is damaged: its header counts more free pages than it has pages."));
    if (!info.schemaRead)
        terminal.warning(Words::tr("It is damaged: the list of its tables can’t be read completely."));
    terminal.warning(Words::tr("“litecopy-cli info --tables” shows what is left of it."));
}

int printFacts(const Told &told, bool json, Terminal &terminal)
{
    const DatabaseInfo &info = told.info;
    if (json)
        terminal.result(jsonLine(infoObject(told)));
    else if (info.error) {
        if (info.encrypted)
            printInfo(told, terminal);
        terminal.error(errorLines(info.error));
    } else {
        printInfo(told, terminal);
        for (const QString &remark : info.log.texts(info.path))
            terminal.warning(remark);
        if (!info.consistent)
            terminal.warning(inconsistencyText(info.halfWritten, info.path));
        warnOfDamage(info, terminal);
    }
    if (info.error)
        return int(exitCode(info.error.code));
    return int(info.isDamaged() ? ExitCode::NoDatabase : ExitCode::Ok);
}

int printInspection(const Inspection &inspection, const Told &told, const CommandLine &options, Terminal &terminal)
{
    if (options.isSet("json")) {
        QJsonObject object = infoObject(told);
        object.insert(u"inspection"_qs, inspection.toJson(options.isSet("map")));
        terminal.result(jsonLine(object));
    } else if (inspection.error) {
        terminal.error(errorLines(inspection.error));
    } else if (options.isSet("csv")) {
        if (options.isSet("map"))
            printMapCsv(inspection, terminal);
        else
            terminal.result(inspection.usageToCsv().chopped(1)); // the terminal ends the line
    } else {
        if (options.isSet("tables"))
            printTables(inspection, terminal);
        if (options.isSet("map"))
            printMap(inspection, terminal);
    }
    if (inspection.error)
        return int(exitCode(inspection.error.code));
    printProblems(inspection, terminal);
    if (!inspection.consistent)
        return int(ExitCode::TryAgain);
    return int(inspection.isSound() ? ExitCode::Ok : ExitCode::NoDatabase);
}

Told toldOf(const ReadableFile &file)
{
    Told told{.info = readInfoOf(file)};
    if (const auto form = file.isUnpacked() ? packedFormIn(file.file) : nullptr)
        told.packed = {QString::fromLatin1(form->name()), identify(file.path).size};
    return told;
}

/// Runs the inspection on its own thread, while this one listens for signals and reports.
int inspect(const UnpackedCopy &copy, const CommandLine &options, Terminal &terminal)
{
    SignalWatcher signalWatcher;
    InspectJob job(copy.path());
    tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, &InspectJob::cancel);
    QObject::connect(&job, &InspectJob::progressChanged, &job, [&terminal](quint32 done, quint32 pageCount) {
        if (terminal.isInteractive() && pageCount != 0)
            terminal.status(Words::tr("Reading: %1 of %2").arg(countText(done), pagesText(pageCount)));
    });
    QObject::connect(&job, &InspectJob::finished, &job, [&](const Inspection &inspection) {
        terminal.clearStatus();
        QCoreApplication::exit(inspection.cancelled
                                   ? 128 + signalWatcher.received()
                                   : printInspection(inspection, toldOf(copy.readable()), options, terminal));
    });
    job.start();
    return QCoreApplication::exec();
}

} // namespace

int runInfoCommand(const QStringList &arguments, Terminal &terminal)
{
    const CommandLine options(infoCommandText(), arguments);
    if (options.error().isEmpty() && options.isSet("help")) {
        terminal.result(helpText(infoCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    const QString wrong = options.error().isEmpty() ? objection(options) : options.error();
    if (!wrong.isEmpty())
        return usageError(wrong, u"info"_qs, terminal);

    const UnpackedCopy copy(pathFromArgument(options.positional().first()), terminal);
    if (copy.endedBy() != 0)
        return 128 + copy.endedBy();
    if (copy.error()) {
        DatabaseInfo none;
        none.path = copy.name();
        none.error = copy.error();
        return printFacts({none}, options.isSet("json"), terminal);
    }
    if (options.isSet("tables") || options.isSet("map"))
        return inspect(copy, options, terminal);
    return printFacts(toldOf(copy.readable()), options.isSet("json"), terminal);
}

} // namespace Litecopy
