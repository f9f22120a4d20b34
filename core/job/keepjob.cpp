// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/keepjob.h>

#include "job/jobthread.h"

#include <type_traits>

namespace Litecopy {

namespace {

/// Runs `function` with sinks that tell of progress, and of the plan where it takes one, by the signals of `job`.
template <typename Job, typename Function>
auto telling(Job *job, JobThread &thread, const Function &function)
{
    const auto tellProgress = [job, &thread](const CopyProgress &progress) {
        thread.post([job, progress] { Q_EMIT job->progressChanged(progress); });
    };
    if constexpr (std::is_invocable_v<Function, ProgressSink>) {
        return function(tellProgress);
    } else {
        const auto tellPlan = [job, &thread](const SourceState &source, const CopyPlan &plan) {
            thread.post([job, source, plan] { Q_EMIT job->planned(source, plan); });
        };
        return function(tellProgress, tellPlan);
    }
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
            return telling(this, thread, [&](const ProgressSink &progress) {
                return adoptCopies(database, folder, thread.control, progress);
            });
        },
        Leave::AtOnce, parent)
{
}

RemoveJob::RemoveJob(const std::filesystem::path &folder, const std::vector<std::filesystem::path> &copies,
                     QObject *parent)
    : ResultJob(
        folder,
        [this, folder, copies](JobThread &thread) {
            return telling(this, thread, [&](const ProgressSink &progress) {
                return removeCopies(folder, copies, thread.control, false, progress);
            });
        },
        Leave::AtOnce, parent)
{
}

} // namespace Litecopy
