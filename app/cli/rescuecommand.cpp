// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "addresses.h"
#include "answerwatch.h"
#include "command.h"
#include "commandline.h"
#include "copyreport.h"
#include "process.h"
#include "rescuetext.h"
#include "words.h"

#include <litecopy/rescuejob.h>

#include <QCoreApplication>
#include <QJsonObject>

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

void printReport(const RescueReport &report, Terminal &terminal)
{
    terminal.result(
        printableLine(Words::tr("%1 into “%2”.").arg(rescueTitle(report), displayPath(report.destination))));
    for (const RescuedLine &line : rescuedLines(report)) {
        const QString text = line.remarks.isEmpty() ? line.rows : line.rows + u", "_qs + line.remarks;
        terminal.result(printableLine(u"  "_qs + Words::tr("%1: %2").arg(line.name, text)));
    }
    for (const QString &note : rescueNotes(report))
        terminal.warning(printableLine(note));
    terminal.result(rescueVerdict(report));
}

QJsonObject reportObject(const RescueReport &report)
{
    if (!report.error)
        return rescueToJson(report);
    QJsonObject object;
    insertPath(object, u"damaged"_qs, report.damaged);
    insertPath(object, u"destination"_qs, report.destination);
    object.insert(u"error"_qs, errorObject(report.error));
    return object;
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
    return int(isAllRescued(report) ? ExitCode::Ok : ExitCode::NoDatabase);
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
            terminal.status(
                Words::tr("%1: %2 %").arg(rescuePhaseText(progress.phase)).arg(int(progress.fraction * 100)));
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
