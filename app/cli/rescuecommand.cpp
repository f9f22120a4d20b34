// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "addresses.h"
#include "answerwatch.h"
#include "command.h"
#include "commandline.h"
#include "copyreport.h"
#include "process.h"
#include "quantitytext.h"
#include "words.h"

#include <litecopy/rescuejob.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Litecopy {

namespace {

CommandText rescueCommandText()
{
    CommandText text;
    text.synopsis = u"rescue [OPTION...] DAMAGED NEW"_qs;
    text.summary = Words::tr("Makes a new, sound database of what can still be read of a damaged one, which is not "
                             "changed.");
    text.examples = {
        {u"litecopy-cli rescue damaged.db rescued.db"_qs, Words::tr("Rescue every row that can be read.")},
        {u"litecopy-cli rescue --deleted damaged.db rescued.db"_qs, Words::tr("Look into unused pages, too.")},
    };
    text.groups = {
        {Words::tr("Options:"),
         {{{u"deleted"_qs},
           {},
           Words::tr("Read pages that the database no longer uses, too: rows that were deleted come back, in "
                     "the table lost_and_found.")},
          {{u"json"_qs}, {}, Words::tr("Print one JSON object on one line.")},
          {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}}};
    text.ending = Words::tr("It ends with 0 where nothing is known to be lost, and with 65 where something is, or "
                            "where nothing could be rescued. The new database has passed SQLite's integrity check.");
    return text;
}

bool isAllThere(const RescueReport &report)
{
    const bool tables = std::ranges::all_of(report.tables, &RescuedTable::isWhole);
    return tables && report.isSchemaWhole && report.notMade.empty() && report.lostAndFoundRows == 0
        && report.incompleteRowCount == 0;
}

QString numberText(qint64 number)
{
    return countText(quint32(std::clamp<qint64>(number, 0, std::numeric_limits<quint32>::max())));
}

QJsonObject tableObject(const RescuedTable &table)
{
    QJsonObject object{{u"name"_qs, table.name},
                       {u"rows"_qs, table.rows},
                       {u"incompleteRows"_qs, table.incomplete},
                       {u"unfittingRows"_qs, table.unfitting},
                       {u"rowsFoundTwice"_qs, table.twice},
                       {u"unreadableCells"_qs, table.unreadableCells},
                       {u"unreadablePages"_qs, table.unreadablePages},
                       {u"matchedPages"_qs, table.orphanPages},
                       {u"plain"_qs, table.isPlain},
                       {u"whole"_qs, table.isWhole()}};
    if (table.of)
        object.insert(u"of"_qs, *table.of);
    return object;
}

QJsonObject reportObject(const RescueReport &report)
{
    QJsonObject object;
    insertPath(object, u"damaged"_qs, report.damaged);
    insertPath(object, u"destination"_qs, report.destination);
    if (report.error) {
        object.insert(u"error"_qs, errorObject(report.error));
        return object;
    }
    QJsonArray tables;
    for (const RescuedTable &table : report.tables)
        tables += tableObject(table);
    QJsonArray notMade;
    for (const NotRescued &missing : report.notMade)
        notMade += QJsonObject{{u"type"_qs, missing.type},
                               {u"name"_qs, missing.name},
                               {u"sql"_qs, missing.sql},
                               {u"reason"_qs, missing.reason}};
    object.insert(u"rows"_qs, report.rows());
    object.insert(u"tables"_qs, tables);
    object.insert(u"notMade"_qs, notMade);
    object.insert(u"lostAndFound"_qs, report.lostAndFound);
    object.insert(u"lostAndFoundRows"_qs, report.lostAndFoundRows);
    object.insert(u"incompleteTable"_qs, report.incompleteRows);
    object.insert(u"incompleteRows"_qs, report.incompleteRowCount);
    object.insert(u"pageSize"_qs, report.pageSize);
    object.insert(u"pages"_qs, report.pageCount);
    object.insert(u"unreadablePages"_qs, report.unreadablePages());
    object.insert(u"freePages"_qs, report.freePages);
    object.insert(u"headerGuessed"_qs, report.isHeaderGuessed);
    object.insert(u"encodingGuessed"_qs, report.isEncodingGuessed);
    object.insert(u"schemaWhole"_qs, report.isSchemaWhole);
    object.insert(u"freelistWhole"_qs, report.isFreelistWhole);
    object.insert(u"deletedRows"_qs, report.withDeletedRows);
    object.insert(u"consistent"_qs, report.isConsistent);
    object.insert(u"complete"_qs, isAllThere(report));
    object.insert(u"guesses"_qs, QJsonArray::fromStringList(report.guesses));
    object.insert(u"warnings"_qs, QJsonArray::fromStringList(report.warnings));
    object.insert(u"size"_qs, report.size);
    return object;
}

QString tableLine(const RescuedTable &table)
{
    QStringList parts;
    if (table.of && *table.of != table.rows)
        parts += Words::tr("%1 of %2 rows").arg(numberText(table.rows), numberText(*table.of));
    else
        parts += Words::tr("%1 rows").arg(numberText(table.rows));
    if (table.incomplete != 0)
        parts += Words::tr("%1 incomplete").arg(numberText(table.incomplete));
    if (table.unfitting != 0)
        parts += Words::tr("%1 do not fit").arg(numberText(table.unfitting));
    if (table.unreadableCells != 0)
        parts += Words::tr("%1 unreadable").arg(numberText(table.unreadableCells));
    if (table.unreadablePages != 0)
        parts += Words::tr("pages unreadable: %1").arg(numberText(table.unreadablePages));
    if (table.orphanPages != 0)
        parts += Words::tr("pages matched: %1").arg(numberText(table.orphanPages));
    if (table.isPlain)
        parts += Words::tr("without its constraints");
    return printableLine(Words::tr("%1: %2").arg(table.name, parts.join(u", "_qs)));
}

void printReport(const RescueReport &report, Terminal &terminal)
{
    terminal.result(printableLine(
        Words::tr("Rescued %1 rows into “%2”.").arg(numberText(report.rows()), displayPath(report.destination))));
    for (const RescuedTable &table : report.tables)
        terminal.result(u"  "_qs + tableLine(table));
    if (report.lostAndFoundRows != 0)
        terminal.result(u"  "_qs
                        + Words::tr("%1: %2 rows whose table is not known, or that it can’t hold")
                              .arg(report.lostAndFound, numberText(report.lostAndFoundRows)));
    if (report.incompleteRowCount != 0)
        terminal.result(u"  "_qs
                        + Words::tr("%1: %2 rows of which a part is lost")
                              .arg(report.incompleteRows, numberText(report.incompleteRowCount)));
    for (const NotRescued &missing : report.notMade)
        terminal.warning(printableLine(Words::tr("%1 could not be made anew: %2").arg(missing.name, missing.reason)));
    for (const QString &guess : report.guesses)
        terminal.warning(guess);
    for (const QString &warning : report.warnings)
        terminal.warning(warning);
    if (!report.isConsistent)
        terminal.warning(Words::tr("A program wrote meanwhile: what was rescued may not be of one moment."));
    terminal.result(isAllThere(report) ? Words::tr("Nothing is known to be lost.")
                                       : Words::tr("Not all of the database could be read."));
}

int finish(const RescueReport &report, bool json, Terminal &terminal)
{
    if (json)
        terminal.result(jsonLine(reportObject(report)));
    else if (report.error)
        terminal.error(errorLines(report.error));
    else
        printReport(report, terminal);
    if (report.error)
        return int(exitCode(report.error.code));
    return int(isAllThere(report) ? ExitCode::Ok : ExitCode::NoDatabase);
}

QString phaseText(RescuePhase phase)
{
    switch (phase) {
    case RescuePhase::Reading:
        return Words::tr("Looking for rows");
    case RescuePhase::Filling:
        return Words::tr("Rescuing rows");
    case RescuePhase::Completing:
        return Words::tr("Making indexes");
    case RescuePhase::Checking:
        return Words::tr("Checking");
    case RescuePhase::Writing:
        return Words::tr("Writing to disk");
    }
    return {};
}

} // namespace

int runRescueCommand(const QStringList &arguments, Terminal &terminal)
{
    const CommandLine options(rescueCommandText(), arguments);
    if (options.error().isEmpty() && options.isSet("help")) {
        terminal.result(helpText(rescueCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    if (!options.error().isEmpty())
        return usageError(options.error(), u"rescue"_qs, terminal);
    const QStringList paths = options.positional();
    if (paths.size() != 2 || paths.contains(QString()))
        return usageError(Words::tr("Two names are needed: DAMAGED and NEW."), u"rescue"_qs, terminal);
    for (const QString &path : paths) {
        if (const QString text = addressObjection(pathFromArgument(path)); !text.isEmpty())
            return usageError(text, u"rescue"_qs, terminal);
    }
    RescueRequest request;
    request.damaged = pathFromArgument(paths.first());
    request.destination = pathFromArgument(paths.last());
    request.deletedRows = options.isSet("deleted");

    SignalWatcher signalWatcher;
    RescueJob job(request);
    tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, &RescueJob::cancel);
    QObject::connect(&job, &RescueJob::progressChanged, &job, [&terminal](const RescueProgress &progress) {
        if (terminal.isInteractive())
            terminal.status(Words::tr("%1: %2 %").arg(phaseText(progress.phase)).arg(int(progress.fraction * 100)));
    });
    QObject::connect(&job, &RescueJob::finished, &job, [&](const RescueReport &report) {
        terminal.clearStatus();
        QCoreApplication::exit(report.cancelled ? 128 + signalWatcher.received()
                                                : finish(report, options.isSet("json"), terminal));
    });
    job.start();
    return QCoreApplication::exec();
}

} // namespace Litecopy
