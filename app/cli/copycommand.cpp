// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "answerwatch.h"
#include "command.h"
#include "copyoptions.h"
#include "copyreport.h"
#include "receiptfile.h"
#include "signalwatcher.h"

#include <litecopy/copyjob.h>
#include <litecopy/copyplan.h>
#include <litecopy/infojob.h>

#include <QCoreApplication>

#include <unistd.h>

namespace Litecopy {

namespace {

int finish(ExitCode code, const Terminal &terminal)
{
    // The result was to be written somewhere, and is not there.
    return int(code == ExitCode::Ok && terminal.failed() ? ExitCode::InputOutput : code);
}

/// A thread that waits in the system can't be ended, only left.
void leaveUnanswered(const AnswerWatch &watch, CopyReport &report, const SignalWatcher *signalWatcher)
{
    QObject::connect(&watch, &AnswerWatch::silent, &watch,
                     [&report, signalWatcher](const std::filesystem::path &file, std::chrono::milliseconds time) {
                         const bool cancelled = signalWatcher && signalWatcher->received() != 0;
                         const int code = cancelled ? 128 + signalWatcher->received() : int(ExitCode::TryAgain);
                         report.unanswered(file, time, code);
                         ::_exit(code);
                     });
}

int dryRun(const CopyOptions &options, CopyReport &report, const Terminal &terminal)
{
    const AnswerWatch watch(options.request);
    leaveUnanswered(watch, report, nullptr);
    ForecastJob job(options.request);
    QObject::connect(&job, &ForecastJob::finished, &job, [&](const CopyForecast &forecast) {
        report.planned(forecast);
        QCoreApplication::exit(finish(exitCode(forecast.error.code), terminal));
    });
    job.start();
    return QCoreApplication::exec();
}

/// Runs the copy on its own thread, while this one listens for signals and reports.
int copy(const CopyOptions &options, CopyReport &report, const ReceiptFile &receipt, Terminal &terminal)
{
    SignalWatcher signalWatcher;
    if (!options.json)
        tellWhatCancelWaitsFor(signalWatcher, terminal);
    AnswerWatch watch(options.request);
    leaveUnanswered(watch, report, &signalWatcher);

    CopyJob job(options.request);
    LookJob look(options.request.source, options.request.destination);
    QObject::connect(&look, &LookJob::finished, &job, [&](const SourceState &source) {
        report.started(source, planCopy(source, options.request));
        job.start();
    });
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, [&] {
        job.cancel();
        report.cancelling();
    });
    QObject::connect(&job, &CopyJob::progressChanged, &job, [&](const CopyProgress &progress) {
        watch.heard();
        report.progressed(progress);
    });
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
    look.start();
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
