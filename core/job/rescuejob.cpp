// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/rescuejob.h>

#include "job/jobthread.h"

namespace Litecopy {

RescueJob::RescueJob(const RescueRequest &request, QObject *parent)
    : ResultJob(
        request.damaged,
        [this, request](JobThread &thread) {
            return rescueDatabase(request, thread.control, [this, &thread](const RescueProgress &progress) {
                thread.post([this, progress] { Q_EMIT progressChanged(progress); });
            });
        },
        Leave::AfterItsEnd, parent)
{
}

} // namespace Litecopy
