// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "columns.h"
#include "command.h"
#include "inspectreport.h"
#include "keepoptions.h"
#include "keepreport.h"
#include "quantitytext.h"
#include "reportedjob.h"
#include "unpackedcopy.h"
#include "words.h"

#include <litecopy/inspectjob.h>
#include <litecopy/keepjob.h>
#include <litecopy/keepnames.h>

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Litecopy {

namespace {

/// Before anything was changed.
void tellCancelled(const RestoreOptions &options, Terminal &terminal)
{
    if (!options.copy.quiet && !options.copy.json)
        terminal.message(Words::tr("Cancelled: the database is as it was."));
}

/// Waits for a job that only reads; its result, or nothing where a signal cancelled it.
template <typename Job>
std::optional<int> waitFor(Job &job, Terminal &terminal)
{
    SignalWatcher signalWatcher;
    tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, &Job::cancel);
    QObject::connect(&job, &Job::finished, &job, [&] { QCoreApplication::exit(signalWatcher.received()); });
    job.start();
    const int signal = QCoreApplication::exec();
    terminal.clearStatus();
    return signal == 0 ? std::nullopt : std::optional(128 + signal);
}

void printTables(const Comparison &comparison, Terminal &terminal)
{
    const QLocale locale;
    std::vector<QStringList> rows{
        {Words::tr("Table"), Words::tr("Rows changed"), Words::tr("Come back"), Words::tr("Go")}};
    for (const TreeDifference &tree : comparison.trees) {
        const bool isIndex = tree.kind == TreeUsage::Kind::Index || tree.kind == TreeUsage::Kind::ImpliedIndex;
        if (isIndex || (!tree.differs() && !tree.isUndecided()))
            continue;
        if (tree.entriesCompared)
            rows.push_back({tree.name, locale.toString(tree.changed), locale.toString(tree.onlyInSecond),
                            locale.toString(tree.onlyInFirst)});
        else
            rows.push_back({tree.name, Words::tr("could not be compared"), QString(), QString()});
    }
    if (rows.size() > 1)
        printGrid(rows, terminal);
}

/// `comparison` is of the database, as it is, with the copy.
void printChanges(const Comparison &comparison, Terminal &terminal)
{
    if (comparison.error) {
        terminal.warning(Words::tr("What changes can't be shown. %1").arg(errorLines(comparison.error)));
        return;
    }
    if (comparison.pagesComparable)
        terminal.result(differingPagesText(comparison));
    if (comparison.isSameContent()) {
        terminal.result(comparison.isSamePages()
                            ? Words::tr("The database holds what the copy holds: nothing would change.")
                            : Words::tr("All tables have the same content. It would be stored as it is in the copy."));
        return;
    }
    terminal.result(differingTablesText(comparison));
    if (comparison.schemaDiffers())
        terminal.result(Words::tr("The schema differs."));
    if (comparison.undecidedTables() != 0)
        terminal.warning(Words::tr("Damaged, so that not all of them could be compared: %1.")
                             .arg(countText(quint64(comparison.undecidedTables()))));
    printTables(comparison, terminal);
}

void printForecast(const RestoreForecast &forecast, const RestoreOptions &options, Terminal &terminal)
{
    const auto line = [&](const QString &label, const QString &text) {
        terminal.result(padded(label, 12) + printableLine(text));
    };
    line(Words::tr("Database:"), displayPath(options.request.database));
    line(Words::tr("Copy:"), displayPath(options.copy.request.source));
    if (!forecast.users.empty())
        line(Words::tr("In use by:"), describe(forecast.users));
    line(Words::tr("Way:"), forecast.reason);
    if (!forecast.isNew)
        line(Words::tr("Kept first:"), Words::tr("what is there now, in %1").arg(displayPath(forecast.beforeFolder)));
    if (!forecast.isNew && !forecast.whyBeside.isEmpty())
        line({}, forecast.whyBeside);
}

QJsonObject changesObject(const RestoreForecast &forecast, const RestoreOptions &options, const Comparison *comparison)
{
    QJsonObject object{{u"type"_qs, u"changes"_qs},
                       {u"way"_qs, nameOf(forecast.way)},
                       {u"reason"_qs, forecast.reason},
                       {u"inUseBy"_qs, describe(forecast.users)}};
    insertPath(object, u"database"_qs, options.request.database);
    insertPath(object, u"copy"_qs, options.copy.request.source);
    insertPath(object, u"beforeFolder"_qs, forecast.beforeFolder);
    if (comparison)
        object.insert(u"comparison"_qs, comparison->toJson());
    if (forecast.error)
        object.insert(u"error"_qs, errorObject(forecast.error));
    return object;
}

/// Nothing was changed, for both are the same.
void tellNothingChanges(const RestoreOptions &options, Terminal &terminal)
{
    if (options.copy.json) {
        QJsonObject line{{u"type"_qs, u"summary"_qs},
                         {u"outcome"_qs, nameOf(CopyOutcome::UpToDate)},
                         {u"exitCode"_qs, int(ExitCode::Ok)}};
        insertPath(line, u"database"_qs, options.request.database);
        terminal.result(jsonLine(line));
    } else if (!options.copy.quiet) {
        terminal.result(Words::tr("Nothing was changed, and nothing had to be kept."));
    }
}

/// Shows what would change. A number where the program is to end with it.
std::optional<int> showChanges(const RestoreForecast &forecast, RestoreOptions &options, Terminal &terminal)
{
    std::optional<Comparison> comparison;
    const bool tells = options.copy.json || options.copy.dryRun || !options.copy.quiet;
    if (options.compares && !forecast.isNew && !forecast.isDestroyed && !forecast.isCopyDestroyed && !forecast.error) {
        InspectOptions how;
        how.patience = std::min(how.patience, options.request.timeout / 2);
        const auto start = std::chrono::steady_clock::now();
        CompareJob job(options.request.database, options.request.copy, how);
        QObject::connect(&job, &CompareJob::progressChanged, &job, [&](double fraction) {
            if (terminal.isInteractive() && !options.copy.quiet)
                terminal.status(Words::tr("Comparing: %1 %").arg(int(fraction * 100)));
        });
        if (const auto code = waitFor(job, terminal)) {
            tellCancelled(options, terminal);
            return code;
        }
        comparison = job.result();
        // One time-out is for all of it.
        if (std::chrono::steady_clock::now() - start >= how.patience)
            options.request.timeout -= how.patience;
    }
    if (options.copy.json) {
        terminal.result(jsonLine(changesObject(forecast, options, comparison ? &*comparison : nullptr)));
    } else if (tells && !forecast.error) {
        printForecast(forecast, options, terminal);
        if (comparison)
            printChanges(*comparison, terminal);
    }
    if (!forecast.error && comparison && comparison->isSamePages() && !options.copy.dryRun) {
        tellNothingChanges(options, terminal);
        return int(ExitCode::Ok);
    }
    if (!forecast.error)
        return {};
    if (!options.copy.json) {
        terminal.error(errorLines(forecast.error));
        if (forecast.error.code == ErrorCode::DestinationNotADatabase && forecast.isDestroyed
            && options.request.way == RestoreWay::Automatic)
            terminal.message(Words::tr(
                "If it was one, and its first bytes are destroyed: --force replaces it, and keeps it as it was."));
        else if (forecast.isCopyDestroyed)
            terminal.message(Words::tr("It was kept before a restore, and was none then, either: --force puts it back "
                                       "as it was."));
    }
    return int(exitCode(forecast.error.code));
}

RestoreForecast forecast(const RestoreOptions &options)
{
    RestoreForecast forecast;
    const auto forecastOf = [&options](const std::filesystem::path &) { return forecastRestore(options.request); };
    const auto job = readInBackground(options.request.database, forecastOf, [&](const RestoreForecast &found) {
        forecast = found;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return forecast;
}

int finish(const RestoreResult &result, int signal, const RestoreOptions &options, CopyReport &report,
           Terminal &terminal)
{
    CopyResult copy = result.copy;
    copy.error = result.error;
    const int code = copy.outcome == CopyOutcome::Cancelled ? 128 + signal : int(exitCode(copy));
    report.finished(copy, code);
    if (copy.isCopied() && !copy.receipt.safetyCopy.empty() && !options.copy.quiet && !options.copy.json)
        terminal.result(result.isDestroyed
                            ? Words::tr("What was there was no database that could be read. To put it back as it was: "
                                        "litecopy-cli restore --force %1 %2")
                                  .arg(shellPath(copy.receipt.safetyCopy), shellPath(options.request.database))
                            : result.before == CheckOutcome::Damaged
                            ? Words::tr("What was there was damaged. To try to put it back all the same: "
                                        "litecopy-cli restore --even-damaged %1 %2")
                                  .arg(shellPath(copy.receipt.safetyCopy), shellPath(options.request.database))
                            : Words::tr("To undo this: litecopy-cli restore %1 %2")
                                  .arg(shellPath(copy.receipt.safetyCopy), shellPath(options.request.database)));
    return code;
}

/// Before anything was looked at but the copy.
int failed(const Error &error, const RestoreOptions &options, Terminal &terminal)
{
    RestoreForecast none;
    none.error = error;
    if (options.copy.json)
        terminal.result(jsonLine(changesObject(none, options, nullptr)));
    else
        terminal.error(errorLines(error));
    return int(exitCode(error.code));
}

} // namespace

int runRestoreCommand(const QStringList &arguments, Terminal &terminal)
{
    RestoreOptions options = readRestoreOptions(arguments);
    if (options.copy.help) {
        terminal.result(helpText(restoreCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    if (!options.copy.error.isEmpty())
        return usageError(options.copy.error, u"restore"_qs, terminal);
    const UnpackedCopy unpacked(options.request.copy, terminal);
    if (unpacked.endedBy() != 0) {
        tellCancelled(options, terminal);
        return 128 + unpacked.endedBy();
    }
    if (unpacked.path() != unpacked.name()) {
        options.request.copy = unpacked.path();
        options.request.unpackedFrom = unpacked.name();
    }
    if (unpacked.error())
        return failed(unpacked.error(), options, terminal);
    const RestoreForecast found = forecast(options);
    if (const auto code = showChanges(found, options, terminal))
        return *code;
    if (options.copy.dryRun) {
        terminal.setStanding(Words::tr("It was a dry run: nothing was changed."));
        return int(ExitCode::Ok);
    }
    const auto report = options.copy.json ? jsonReport(options.copy, terminal) : textReport(options.copy, terminal);
    RestoreJob job(options.request);
    return runReported(job, options.copy, *report, terminal, [&](const RestoreResult &result, int signal) {
        return finish(result, signal, options, *report, terminal);
    });
}

} // namespace Litecopy
