// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"
#include "copyoptions.h"
#include "copyreport.h"
#include "receiptfile.h"
#include "signalwatcher.h"

#include <litecopy/copyjob.h>
#include <litecopy/copyplan.h>

#include <QCoreApplication>

namespace Litecopy {

namespace {

int finish(ExitCode code, const Terminal &terminal)
{
    // The result was to be written somewhere, and is not there.
    return int(code == ExitCode::Ok && terminal.failed() ? ExitCode::InputOutput : code);
}

int dryRun(const CopyOptions &options, CopyReport &report, const Terminal &terminal)
{
    const CopyForecast forecast = forecastCopy(options.request);
    report.planned(forecast);
    return finish(exitCode(forecast.error.code), terminal);
}

/// Runs the copy on its own thread, while this one listens for signals and reports.
int copy(const CopyOptions &options, CopyReport &report, const ReceiptFile &receipt, Terminal &terminal)
{
    SignalWatcher signalWatcher;
    const SourceState source = lookAtSource(options.request.source, options.request.destination);
    report.started(source, planCopy(source, options.request));

    CopyJob job(options.request);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, [&] {
        job.cancel();
        report.cancelling();
    });
    QObject::connect(&job, &CopyJob::progressChanged, &job,
                     [&report](const CopyProgress &progress) { report.progressed(progress); });
    QObject::connect(&job, &CopyJob::finished, &job, [&](const CopyResult &result) {
        const int code =
            result.outcome == CopyOutcome::Cancelled ? 128 + signalWatcher.received() : int(exitCode(result));
        report.finished(result, code);
        QString complaint;
        const bool written = receipt.write(result, complaint);
        if (!written)
            terminal.error(complaint);
        QCoreApplication::exit(code == 0 && !written ? int(ExitCode::CannotCreate) : code);
    });
    job.start();
    const int code = QCoreApplication::exec();
    return code == 0 ? finish(ExitCode::Ok, terminal) : code;
}

} // namespace

int runCopyCommand(const QStringList &arguments, Terminal &terminal)
{
    const CopyOptions options = readCopyOptions(arguments);
    if (options.help) {
        terminal.result(helpText(copyCommandText(), terminal.width()).trimmed());
        return finish(ExitCode::Ok, terminal);
    }
    if (!options.error.isEmpty())
        return usageError(options.error, u"copy"_qs, terminal);

    const auto report = options.json ? jsonReport(options, terminal) : textReport(options, terminal);
    const ReceiptFile receipt(options);
    if (const QString complaint = receipt.obstacle(); !complaint.isEmpty()) {
        terminal.error(complaint);
        return int(ExitCode::CannotCreate);
    }
    if (options.dryRun)
        return dryRun(options, *report, terminal);
    return copy(options, *report, receipt, terminal);
}

} // namespace Litecopy
