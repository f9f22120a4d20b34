// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "answerwatch.h"
#include "command.h"
#include "copyreport.h"
#include "process.h"
#include "terminal.h"

#include <QCoreApplication>

#include <cstdlib>
#include <optional>
#include <utility>

namespace Litecopy {

/// Runs a job that copies (KeepJob, RestoreJob) while this thread listens for signals and reports, and returns what
/// `finish(result, signal)` does: the exit code, given the job's result and the signal that cancelled it, or 0.
template <typename Job, typename Finish>
int runReported(Job &job, const CopyOptions &options, CopyReport &report, Terminal &terminal, Finish finish)
{
    SignalWatcher signalWatcher;
    if (!options.json)
        tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    AnswerWatch watch(options.request);
    QObject::connect(&watch, &AnswerWatch::silent, &watch,
                     [&](const std::filesystem::path &file, std::chrono::milliseconds time) {
                         const int signal = signalWatcher.received();
                         const int code = signal != 0 ? 128 + signal : int(ExitCode::TryAgain);
                         report.unanswered(file, time, code);
                         // A thread that waits in the system can't be ended, only left.
                         std::_Exit(code);
                     });
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, [&] {
        job.cancel();
        report.cancelling();
    });
    // What there is to tell before the plan is told after it.
    std::optional<CopyProgress> early;
    bool isPlanned = false;
    QObject::connect(&job, &Job::planned, &job, [&](const SourceState &source, const CopyPlan &plan) {
        if (!std::exchange(isPlanned, true))
            report.started(source, plan);
        if (early)
            report.progressed(*std::exchange(early, std::nullopt));
    });
    QObject::connect(&job, &Job::progressChanged, &job, [&](const CopyProgress &progress) {
        watch.heard(progress);
        if (isPlanned || progress.waiting)
            report.progressed(progress);
        else
            early = progress;
    });
    QObject::connect(&job, &Job::finished, &job, [&](const auto &result) {
        QObject::disconnect(&watch, &AnswerWatch::silent, nullptr, nullptr);
        terminal.clearStatus();
        QCoreApplication::exit(finish(result, signalWatcher.received()));
    });
    job.start();
    return QCoreApplication::exec();
}

} // namespace Litecopy
