// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/keepjob.h>

#include "job/jobthread.h"

namespace Litecopy {

namespace {

/// Runs `function` with sinks that tell of progress and plan by the signals of `job`.
template <typename Job, typename Function>
auto telling(Job *job, JobThread &thread, const Function &function)
{
    const auto tellProgress = [job, &thread](const CopyProgress &progress) {
        thread.post([job, progress] { Q_EMIT job->progressChanged(progress); });
    };
    const auto tellPlan = [job, &thread](const SourceState &source, const CopyPlan &plan) {
        thread.post([job, source, plan] { Q_EMIT job->planned(source, plan); });
    };
    return function(tellProgress, tellPlan);
}

} // namespace

KeepJob::KeepJob(const KeepRequest &request, QObject *parent)
    : ResultJob(
        request.copy.source,
        [this, request](JobThread &thread) {
            return telling(this, thread, [&](const ProgressSink &progress, const PlanSink &plan) {
                return keepCopy(request, thread.control, progress, plan);
            });
        },
        Leave::AfterItsEnd, parent)
{
}

RestoreJob::RestoreJob(const RestoreRequest &request, QObject *parent)
    : ResultJob(
        request.database,
        [this, request](JobThread &thread) {
            return telling(this, thread, [&](const ProgressSink &progress, const PlanSink &plan) {
                return restoreCopy(request, thread.control, progress, plan);
            });
        },
        Leave::AfterItsEnd, parent)
{
}

AdoptJob::AdoptJob(const std::filesystem::path &database, const std::filesystem::path &folder, QObject *parent)
    : ResultJob(
        folder,
        [this, database, folder](JobThread &thread) {
            return adoptCopies(database, folder, thread.control, [this, &thread](const CopyProgress &progress) {
                thread.post([this, progress] { Q_EMIT progressChanged(progress); });
            });
        },
        Leave::AtOnce, parent)
{
}

} // namespace Litecopy
