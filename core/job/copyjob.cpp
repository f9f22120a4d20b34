// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copyjob.h>

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

} // namespace Litecopy
