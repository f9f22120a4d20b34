// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"
#include "copyhistory.h"
#include "inspectreport.h"
#include "keepoptions.h"
#include "keepreport.h"
#include "keeptext.h"
#include "quantitytext.h"
#include "reportedjob.h"
#include "thencommand.h"
#include "words.h"

#include <litecopy/keepjob.h>
#include <litecopy/keepnames.h>

#include <QJsonArray>
#include <QTimer>

namespace Litecopy {

namespace {

/// What becomes of each copy: the newest first.
void printVerdicts(const std::vector<KeptCopy> &copies, const RetentionPolicy &policy, Terminal &terminal)
{
    std::vector<QStringList> rows{{Words::tr("Copy"), Words::tr("Made"), Words::tr("What becomes of it")}};
    for (const KeptCopy &kept : copies) {
        const QString becomes = kept.goes() ? Words::tr("would go")
            : kept.verdict.keeps()          ? Words::tr("stays: %1").arg(reasonsText(kept.verdict, policy))
                                            : kept.obstacle;
        rows.push_back({printableLine(displayPath(kept.copy.path.filename())), madeText(kept.copy.made), becomes});
    }
    printGrid(rows, terminal, LastColumn::Text);
}

QJsonObject generationObject(const KeptCopy &kept)
{
    QJsonObject object = listedCopyObject(kept.copy);
    object.insert(u"type"_qs, u"generation"_qs);
    object.insert(u"keeps"_qs, !kept.goes());
    object.insert(u"removed"_qs, kept.removed);
    QJsonArray rules;
    for (const KeepReason &reason : kept.verdict.reasons) {
        QJsonObject rule{{u"rule"_qs, nameOf(reason.rule)}};
        if (reason.number > 0)
            rule.insert(u"number"_qs, reason.number);
        if (reason.oldest)
            rule.insert(u"oldest"_qs, true);
        rules.append(rule);
    }
    object.insert(u"rules"_qs, rules);
    if (!kept.obstacle.isEmpty())
        object.insert(u"obstacle"_qs, kept.obstacle);
    return object;
}

int exitCodeOf(const KeepResult &result, int signal)
{
    switch (result.outcome) {
    case KeepOutcome::Kept:
        // Who reads no warnings is to hear of it before the folder is full.
        return result.isListed || exitCode(result.copy) != ExitCode::Ok ? int(exitCode(result.copy))
                                                                        : int(ExitCode::InputOutput);
    case KeepOutcome::UpToDate:
        return int(result.copy.receipt.check == CheckOutcome::Damaged ? ExitCode::NoDatabase : ExitCode::Ok);
    case KeepOutcome::Cancelled:
        return 128 + signal;
    case KeepOutcome::Failed:
        break;
    }
    return int(exitCode(result.error.code));
}

void tellGenerations(const KeepResult &result, const KeepOptions &options, Terminal &terminal)
{
    int stay = 0;
    for (const KeptCopy &kept : result.copies) {
        stay += !kept.removed;
        if (options.copy.json)
            terminal.result(jsonLine(generationObject(kept)));
        else if (kept.removed && !options.copy.quiet)
            terminal.result(Words::tr("Removed, for no rule keeps it: %1").arg(displayPath(kept.copy.path.filename())));
        else if (!kept.verdict.keeps() && !kept.obstacle.isEmpty() && !options.request.policy.isEmpty()
                 && !options.copy.quiet)
            terminal.result(Words::tr("Not removed, though no rule keeps it: %1. %2")
                                .arg(displayPath(kept.copy.path.filename()), printableLine(kept.obstacle)));
    }
    // A copy that is in no list is told of by the warnings.
    if (!options.copy.json && !options.copy.quiet && result.outcome != KeepOutcome::Failed
        && result.outcome != KeepOutcome::Cancelled && result.isListed)
        terminal.result(stay == 1 ? Words::tr("1 copy of it is kept there.")
                                  : Words::tr("%1 copies of it are kept there.").arg(countText(quint64(stay))));
    if (!options.copy.json && !options.copy.quiet && result.fromElsewhere > 0)
        terminal.result(
            Words::tr("The list also names copies of a database of this path on another computer, or on this one "
                      "before it was installed anew: %1. No rule counts or removes them. If it is the same database: "
                      "litecopy-cli keep adopt SOURCE FOLDER")
                .arg(countText(quint64(result.fromElsewhere))));
}

/// Nothing changed since the newest copy.
void tellUpToDate(const KeepResult &result, int code, const KeepOptions &options, Terminal &terminal)
{
    const CopyReceipt &receipt = result.copy.receipt;
    if (options.copy.json) {
        QJsonObject line{{u"type"_qs, u"summary"_qs},
                         {u"outcome"_qs, nameOf(KeepOutcome::UpToDate)},
                         {u"exitCode"_qs, code},
                         {u"check"_qs, nameOf(receipt.check)}};
        insertPath(line, u"newest"_qs, receipt.destination);
        terminal.result(jsonLine(line));
        return;
    }
    if (!options.copy.quiet)
        terminal.result(
            Words::tr("Already up to date: nothing changed since %1").arg(displayPath(receipt.destination)));
    if (!options.copy.quiet && receipt.pagesCompared > 0)
        terminal.result(Words::tr("%1 compared in %2, none changed")
                            .arg(pagesText(receipt.pagesCompared), durationText(receipt.total)));
    if (receipt.check == CheckOutcome::Damaged)
        terminal.warning(Words::tr("the database was damaged when that copy was made."));
}

/// What a run that was killed leaves under its name is in no list.
void warnOfUnlisted(const KeepOptions &options, Terminal &terminal)
{
    if (options.copy.quiet || options.copy.json)
        return;
    // As `keep list` reads it, which is to show them.
    const CopyList list = readCopyList(options.request.folder);
    if (list.state == CopyList::State::NotUnderstood)
        terminal.message(remedyText(list));
    else if (!list.unlisted.empty())
        terminal.warning(
            Words::tr("There are files there that have the name of a copy and are in no list, so no rule removes them: "
                      "%1. To see all of them: litecopy-cli keep list %2")
                .arg(displayPath(list.unlisted.front().filename()), shellPath(list.folder)));
}

void finish(const KeepResult &result, int code, const KeepOptions &options, CopyReport &report, Terminal &terminal)
{
    if (options.copy.json)
        tellGenerations(result, options, terminal);
    if (result.outcome == KeepOutcome::UpToDate) {
        tellUpToDate(result, code, options, terminal);
    } else {
        CopyResult copy = result.copy;
        if (result.outcome == KeepOutcome::Cancelled)
            copy.outcome = CopyOutcome::Cancelled;
        if (result.outcome == KeepOutcome::Failed)
            copy.error = result.error;
        report.finished(copy, code);
    }
    if (!options.copy.json)
        tellGenerations(result, options, terminal);
    for (const QString &warning : result.warnings)
        terminal.warning(warning);
    warnOfUnlisted(options, terminal);
}

/// The command ended with `exitCode`. Until it succeeds the list remembers that it is due.
void noteFollowed(const KeepResult &kept, int exitCode, const KeepOptions &options, Terminal &terminal)
{
    if (!kept.isListed)
        return;
    if (exitCode != 0) {
        if (!options.copy.json)
            terminal.message(
                Words::tr("It is started again by the next 'keep', for the newest copy, until it succeeds."));
        return;
    }
    Error error;
    const auto note = [](const std::filesystem::path &copy) { return setCommandDone(copy); };
    const auto job = readInBackground(kept.copy.receipt.destination, note, [&error](const Error &failed) {
        error = failed;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    if (error)
        terminal.warning(
            Words::tr("That the command succeeded could not be noted, so the next 'keep' starts it again: %1")
                .arg(describe(error).title));
}

/// Starts what --then names, and returns how it ended: the exit code of this program comes from a signal to it, or from
/// `exitCodeAfter()`.
int follow(const KeepOptions &options, const std::filesystem::path &copy, int *exitCode)
{
    SignalWatcher signalWatcher;
    ThenCommand then(options.copy.then, copy);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &then, &ThenCommand::terminate);
    QObject::connect(&then, &ThenCommand::ended, &then, [&signalWatcher, exitCode](int code) {
        const int signal = signalWatcher.received();
        *exitCode = signal != 0 ? 128 + signal : exitCodeAfter(code);
        QCoreApplication::exit(signal != 0 ? 128 + signal : code);
    });
    QTimer::singleShot(0, &then, &ThenCommand::start);
    return QCoreApplication::exec();
}

int dryRun(const KeepOptions &options, Terminal &terminal)
{
    terminal.setStanding(Words::tr("It was a dry run: nothing was copied or removed."));
    const auto forecastOf = [&options](const std::filesystem::path &) { return forecastKeep(options.request); };
    const auto job = readInBackground(options.request.copy.source, forecastOf, [&](const KeepForecast &forecast) {
        if (options.copy.json) {
            for (const KeptCopy &kept : forecast.copies)
                terminal.result(jsonLine(generationObject(kept)));
            QJsonObject line{{u"type"_qs, u"plan"_qs}, {u"upToDate"_qs, forecast.upToDate}};
            if (forecast.error)
                line.insert(u"error"_qs, errorObject(forecast.error));
            else
                line.insert(u"reason"_qs, forecast.copy.plan.reason);
            terminal.result(jsonLine(line));
        } else if (forecast.error) {
            terminal.error(errorLines(forecast.error));
        } else {
            terminal.result(forecast.upToDate
                                ? Words::tr("Nothing changed: no copy would be made.")
                                : Words::tr("A copy would be made. %1").arg(printableLine(forecast.copy.plan.reason)));
            printVerdicts(forecast.copies, options.request.policy, terminal);
        }
        for (const QString &warning : forecast.warnings)
            terminal.warning(warning);
        // As the run would end.
        const bool isUnlisted = !forecast.error && !forecast.isListed;
        QCoreApplication::exit(int(isUnlisted ? ExitCode::InputOutput : exitCode(forecast.error.code)));
    });
    return QCoreApplication::exec();
}

} // namespace

int runKeepCommand(const QStringList &arguments, Terminal &terminal)
{
    const QString first = arguments.value(0);
    if (first == u"list" || first == u"pin" || first == u"unpin" || first == u"adopt" || first == u"remove")
        return runListCommand(first, arguments.sliced(1), terminal);
    const KeepOptions options = readKeepOptions(arguments);
    if (options.copy.help) {
        terminal.result(helpText(keepCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    if (!options.copy.error.isEmpty())
        return usageError(options.copy.error, u"keep"_qs, terminal);
    if (options.copy.dryRun)
        return dryRun(options, terminal);

    const auto report = options.copy.json ? jsonReport(options.copy, terminal) : textReport(options.copy, terminal);
    KeepJob job(options.request);
    KeepResult kept;
    bool goesOn = false;
    const int code = runReported(job, options.copy, *report, terminal, [&](const KeepResult &result, int signal) {
        const int end = exitCodeOf(result, signal);
        kept = result;
        CopyHistory::add(result, options.request.copy);
        const bool isDue =
            result.outcome == KeepOutcome::Kept || (result.outcome == KeepOutcome::UpToDate && result.awaitsCommand);
        goesOn = isDue && (result.outcome == KeepOutcome::UpToDate ? end : int(exitCode(result.copy))) == 0
            && signal == 0 && !options.copy.then.isEmpty();
        // To programs the summary is the last word.
        if (!goesOn || !options.copy.json)
            finish(result, end, options, *report, terminal);
        return end;
    });
    if (!goesOn)
        return code;
    if (kept.outcome == KeepOutcome::UpToDate && !options.copy.json && !options.copy.quiet)
        terminal.message(Words::tr("The command has not succeeded with this copy yet: it is started again."));
    int after = 0;
    const int followed = follow(options, kept.copy.receipt.destination, &after);
    report->followed(options.copy.then, followed);
    noteFollowed(kept, followed, options, terminal);
    const int end = after == 0 ? code : after;
    if (options.copy.json)
        finish(kept, end, options, *report, terminal);
    return end;
}

} // namespace Litecopy
