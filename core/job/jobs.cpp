// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copyjob.h>
#include <litecopy/inspectjob.h>

#include "job/jobthread.h"

#include <litecopy/copydatabase.h>

#include <utility>

namespace Litecopy {

CopyJob::CopyJob(CopyRequest request, QObject *parent)
    : ResultJob(
        request.source,
        [this, request](JobThread &thread) {
            const auto tellProgress = [this, &thread](const CopyProgress &progress) {
                thread.post([this, progress] {
                    m_progress = progress;
                    Q_EMIT progressChanged(progress);
                });
            };
            const auto tellPlan = [this, &thread](const SourceState &source, const CopyPlan &plan) {
                thread.post([this, source, plan] { Q_EMIT planned(source, plan); });
            };
            return copyDatabase(request, thread.control, tellProgress, tellPlan);
        },
        Leave::AfterItsEnd, parent)
    , m_request(std::move(request))
{
}

void CopyJob::pause()
{
    if (isPaused() || state() == State::Finished)
        return;
    control().pause();
    Q_EMIT pausedChanged(true);
}

void CopyJob::resume()
{
    if (!isPaused())
        return;
    control().resume();
    Q_EMIT pausedChanged(false);
}

InspectJob::InspectJob(const std::filesystem::path &database, InspectOptions options, QObject *parent)
    : ResultJob(
        database,
        [this, database, options](JobThread &thread) {
            return inspectDatabase(database, thread.control, options, [this, &thread](const InspectProgress &progress) {
                if (progress.restarted)
                    thread.post([this] { Q_EMIT restarted(); });
                const QList<PageEntry> pages(progress.entries, progress.entries + progress.entryCount);
                if (!pages.isEmpty())
                    thread.post([this, first = progress.first, pages] { Q_EMIT pagesRead(first, pages); });
                thread.post([this, done = progress.done, pageCount = progress.pageCount] {
                    Q_EMIT progressChanged(done, pageCount);
                });
            });
        },
        Leave::AfterAMoment, parent)
{
}

CompareJob::CompareJob(const std::filesystem::path &first, const std::filesystem::path &second, InspectOptions options,
                       QObject *parent)
    : ResultJob(
        first,
        [this, first, second, options](JobThread &thread) {
            return compareDatabases(first, second, thread.control, options, [this, &thread](double fraction) {
                thread.post([this, fraction] { Q_EMIT progressChanged(fraction); });
            });
        },
        Leave::AfterAMoment, parent)
{
}

} // namespace Litecopy
