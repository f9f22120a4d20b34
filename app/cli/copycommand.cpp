// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "absolutepath.h"
#include "answerwatch.h"
#include "command.h"
#include "copyhistory.h"
#include "copyoptions.h"
#include "copyreport.h"
#include "process.h"
#include "receiptfile.h"
#include "thencommand.h"
#include "words.h"

#include <litecopy/copyjob.h>
#include <litecopy/copyplan.h>
#include <litecopy/samemoment.h>

#include <QCoreApplication>

#include <atomic>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace Litecopy {

namespace {

/// What is known of the copy that is to be brought up to date: by the receipt of the last copy, which is read at once,
/// or else by the list of all that were made.
void recallLastCopy(CopyOptions &options)
{
    CopyRequest &request = options.request;
    const std::filesystem::path source = absolutePath(request.source);
    const std::filesystem::path destination = absolutePath(request.destination);
    if (!options.receipt.empty()) {
        request.record = true;
        request.last = ReceiptFile(options).lastRecord();
    }
    // A receipt names both files as they were resolved: behind links, and without "..".
    const auto isNamed = [](const std::filesystem::path &typed, const std::filesystem::path &resolved) {
        std::error_code error;
        return typed == resolved || (!resolved.empty() && std::filesystem::weakly_canonical(typed, error) == resolved);
    };
    const bool isOfCopy = isNamed(destination, request.last.copy);
    request.isKnownCopy = isOfCopy && isNamed(source, request.last.source);
    if (request.isKnownCopy)
        return;
    const CopyHistory history = CopyHistory::readOf(destination);
    request.isKnownCopy = history.isCopyOf(source, destination);
    if (!request.isKnownCopy && !isOfCopy)
        request.last = history.lastTo(destination);
}

/// What is there now, in a sentence. Printed where the report could not be written.
QString standing(const CopyResult &result)
{
    if (result.outcome == CopyOutcome::Cancelled)
        return cancelledText(result.receipt);
    if (result.outcome == CopyOutcome::UpToDate)
        return Words::tr("The copy is up to date: %1").arg(displayPath(result.receipt.destination));
    if (!result.isCopied())
        return Words::tr("The copy is not made.") + u' ' + describe(result.error).title + keptText(result.receipt);
    return Words::tr("The copy is made: %1").arg(displayPath(result.receipt.destination)) + keptText(result.receipt);
}

/// A database is nothing to be typed or read.
QString objectionToTerminal(const CopyOptions &options)
{
    if (options.dryRun)
        return {};
    if (options.request.output && isTerminal(Stream::Output))
        return Words::tr(
            "Standard output is a terminal, and no copy is written to one. Send it to a program or a file.");
    // Other streams come from files and from ssh.
    if (options.request.input && options.request.source == "-" && isTerminal(Stream::Input))
        return Words::tr("Standard input is a terminal, and no copy comes from one. Let a program send it.");
    return {};
}

/// Ends the process where a file gives no answer: a thread that waits in a system call can't be ended.
void leaveUnanswered(const AnswerWatch &watch, CopyReport &report, const SignalWatcher *signalWatcher)
{
    QObject::connect(&watch, &AnswerWatch::silent, &watch,
                     [&report, signalWatcher](const std::filesystem::path &file, std::chrono::milliseconds time) {
                         const bool cancelled = signalWatcher && signalWatcher->received() != 0;
                         const int code = cancelled ? 128 + signalWatcher->received() : int(ExitCode::TryAgain);
                         report.unanswered(file, time, code);
                         std::_Exit(code);
                     });
}

std::unique_ptr<CopyReport> reportOf(const CopyOptions &options, Terminal &terminal)
{
    return options.json ? jsonReport(options, terminal) : textReport(options, terminal);
}

/// What a copy from another machine would be: that machine is asked, and makes nothing.
CopyForecast remoteForecast(const CopyOptions &options, const std::function<bool()> &isUnwanted)
{
    CopyForecast forecast = forecastCopy(options.request);
    if (forecast.error)
        return forecast;
    const RemoteLook look = lookAtRemote(*options.remote, options.request.timeout, isUnwanted);
    forecast.source.path = options.request.source;
    forecast.source.file.size = look.size;
    forecast.plan.reason = look.how;
    if (look.code != ErrorCode::None)
        forecast.error = {look.code, options.request.source, look.complaint, 0, {}};
    return forecast;
}

int remoteDryRun(const CopyOptions &options, CopyReport &report)
{
    const SignalWatcher signalWatcher;
    const auto isUnwanted = std::make_shared<std::atomic_bool>(false);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &signalWatcher, [isUnwanted] { *isUnwanted = true; });
    const auto forecastOf = [&options, isUnwanted](const std::filesystem::path &) {
        return remoteForecast(options, [isUnwanted] { return isUnwanted->load(); });
    };
    const auto job = readInBackground(options.request.source, forecastOf, [&](const CopyForecast &forecast) {
        if (signalWatcher.received() != 0) {
            QCoreApplication::exit(128 + signalWatcher.received());
            return;
        }
        report.planned(forecast);
        QCoreApplication::exit(int(exitCode(forecast.error.code)));
    });
    return QCoreApplication::exec();
}

/// The other copies would fail as this one. Of the destination alone is what else can fail.
bool isOfSource(ErrorCode code)
{
    return code >= ErrorCode::SourceMissing && code <= ErrorCode::PortalPath;
}

/// `first` is the copy that this one would be made from; empty for none.
int dryRun(const CopyOptions &options, const std::filesystem::path &first, Terminal &terminal, bool *isSourceAtFault)
{
    terminal.setStanding(Words::tr("It was a dry run: nothing was copied."));
    const auto report = reportOf(options, terminal);
    if (options.remote)
        return remoteDryRun(options, *report);
    const AnswerWatch watch(options.request);
    leaveUnanswered(watch, *report, nullptr);
    const auto forecastOf = [&options](const std::filesystem::path &) { return forecastCopy(options.request); };
    const auto job = readInBackground(options.request.source, forecastOf, [&](CopyForecast forecast) {
        if (!first.empty() && !forecast.plan.error) {
            forecast.plan = {};
            forecast.plan.method = CopyMethod::Received;
            forecast.plan.reason =
                Words::tr("It is made from the copy “%1”, once that is there, so that both are of one moment.")
                    .arg(displayPath(first));
        }
        report->planned(forecast);
        *isSourceAtFault = isOfSource(forecast.error.code);
        QCoreApplication::exit(int(exitCode(forecast.error.code)));
    });
    return QCoreApplication::exec();
}

/// The copy was cancelled, since nobody would have read it.
CopyResult unread(CopyResult result, const CopyOptions &options)
{
    if (result.outcome == CopyOutcome::Cancelled) {
        result.outcome = CopyOutcome::Failed;
        result.error = {ErrorCode::StreamClosed, options.request.destination, {}, 0, {}};
    }
    return result;
}

/// Runs the copy on its own thread, while this one listens for signals and reports. `made` is its result.
int copy(const CopyOptions &options, CopyReport &report, const ReceiptFile &receipt, Terminal &terminal,
         SignalWatcher &signalWatcher, CopyResult &made)
{
    AnswerWatch watch(options.request);
    leaveUnanswered(watch, report, &signalWatcher);

    CopyJob job(options.request);
    if (!options.json)
        tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, [&] {
        job.cancel();
        report.cancelling();
    });
    std::optional<ReaderWatch> reader;
    if (options.request.output) {
        reader.emplace();
        QObject::connect(&*reader, &ReaderWatch::gone, &job, &CopyJob::cancel);
    }
    std::unique_ptr<ThenCommand> then;
    const auto goOn = [&](const CopyResult &result) {
        // From here on neither files nor a cancelled copy are waited for.
        QObject::disconnect(&watch, &AnswerWatch::silent, nullptr, nullptr);
        QObject::disconnect(&signalWatcher, &SignalWatcher::arrived, nullptr, nullptr);
        then = std::make_unique<ThenCommand>(options.then, options.request.destination);
        QObject::connect(&signalWatcher, &SignalWatcher::arrived, then.get(), &ThenCommand::terminate);
        QObject::connect(then.get(), &ThenCommand::ended, then.get(), [&, result](int exitCode) {
            const int code = signalWatcher.received() != 0 ? 128 + signalWatcher.received() : exitCode;
            const int end = signalWatcher.received() != 0 ? code : exitCodeAfter(code);
            report.followed(options.then, code);
            if (options.json)
                report.finished(result, end);
            QCoreApplication::exit(end);
        });
        then->start();
    };
    // Progress that comes before the plan is reported after it, but for a wait: the plan may need what is waited for.
    std::optional<CopyProgress> early;
    bool isPlanned = false;
    QObject::connect(&job, &CopyJob::planned, &job, [&](const SourceState &source, const CopyPlan &plan) {
        if (!std::exchange(isPlanned, true))
            report.started(source, plan);
        if (early)
            report.progressed(*std::exchange(early, std::nullopt));
    });
    QObject::connect(&job, &CopyJob::progressChanged, &job, [&](const CopyProgress &progress) {
        watch.heard(progress);
        if (isPlanned || progress.waiting)
            report.progressed(progress);
        else
            early = progress;
    });
    QObject::connect(&job, &CopyJob::finished, &job, [&](const CopyResult &copied) {
        const bool isUnread = reader && reader->isGone() && signalWatcher.received() == 0;
        const CopyResult result = isUnread ? unread(copied, options) : copied;
        const int code =
            result.outcome == CopyOutcome::Cancelled ? 128 + signalWatcher.received() : int(exitCode(result));
        made = result;
        CopyHistory::add(result, options.request);
        terminal.setStanding(standing(result));
        QString complaint;
        const bool written = receipt.write(result, complaint);
        // The copy stands: it could be made, and is what it is.
        const int end = code == 0 && !written ? int(ExitCode::InputOutput) : code;
        const bool goesOn = end == 0 && !options.then.isEmpty() && signalWatcher.received() == 0;
        if (!goesOn || !options.json)
            report.finished(result, end);
        if (!written)
            terminal.error(complaint);
        if (goesOn)
            goOn(result);
        else
            QCoreApplication::exit(end);
    });
    job.start();
    return QCoreApplication::exec();
}

/// Makes the copies one after the other, each from the first that was made, so that all are of one moment. Returns the
/// first exit code that is not 0. After a signal that came too late to cancel a copy, no other copy is begun.
int copyToAll(const CopyOptions &options, Terminal &terminal)
{
    std::vector<std::filesystem::path> destinations{options.request.destination};
    destinations.insert(destinations.end(), options.also.begin(), options.also.end());
    SignalWatcher signalWatcher;
    int end = 0;
    std::optional<CopyRequest> firstMade;
    CopyReceipt receipt;
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        const bool isLast = i + 1 == destinations.size();
        CopyOptions one = i == 0 ? options : optionsFor(options, destinations[i]);
        const auto packing = one.request.packing;
        if (firstMade) {
            one.request = requestOfSameMoment(*firstMade, receipt, destinations[i]);
            one.request.packing = packing;
            one.remote.reset();
        }
        one.request.forAnother = !isLast && !firstMade;
        if (!isLast || end != 0)
            one.then.clear();
        const auto report = reportOf(one, terminal);
        CopyResult made;
        const int code = copy(one, *report, ReceiptFile(one), terminal, signalWatcher, made);
        end = end != 0 ? end : code;
        if (made.outcome == CopyOutcome::Cancelled)
            return code;
        if (isLast)
            break;
        // The other copies would meet the same error of the source, after the same time-out. It is reported already.
        if (!firstMade && isOfSource(made.error.code)) {
            if (!options.json)
                terminal.message(Words::tr("So the other copies were not begun."));
            return end;
        }
        // It may be waiting behind the event that ended the copy.
        QCoreApplication::processEvents();
        if (signalWatcher.received() != 0)
            return 128 + signalWatcher.received();
        if (made.isCopied() && !firstMade) {
            firstMade = one.request;
            receipt = made.receipt;
        }
    }
    return end;
}

/// The same of the forecasts.
int dryRunToAll(const CopyOptions &options, Terminal &terminal)
{
    bool isSourceAtFault = false;
    int end = dryRun(options, {}, terminal, &isSourceAtFault);
    std::filesystem::path first = end == 0 ? options.request.destination : std::filesystem::path();
    for (const std::filesystem::path &destination : options.also) {
        if (isSourceAtFault || end >= 128)
            return end;
        const CopyOptions one = optionsFor(options, destination);
        const int code = dryRun(one, first, terminal, &isSourceAtFault);
        if (code == 0 && first.empty())
            first = destination;
        end = end != 0 && code < 128 ? end : code;
    }
    return end;
}

} // namespace

int runCopyCommand(const QStringList &arguments, Terminal &terminal)
{
    CopyOptions options = readCopyOptions(arguments);
    if (options.help) {
        terminal.result(helpText(copyCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    if (!options.error.isEmpty())
        return usageError(options.error, u"copy"_qs, terminal);

    if (options.request.destinationMode == DestinationMode::Update)
        recallLastCopy(options);
    if (const QString objection = objectionToTerminal(options); !objection.isEmpty())
        return usageError(objection, u"copy"_qs, terminal);
    if (options.request.output && !options.dryRun)
        terminal.keepOutputForCopy();

    if (const QString complaint = ReceiptFile(options).obstacle(); !complaint.isEmpty()) {
        terminal.error(complaint);
        return int(ExitCode::CannotCreate);
    }
    return options.dryRun ? dryRunToAll(options, terminal) : copyToAll(options, terminal);
}

} // namespace Litecopy
