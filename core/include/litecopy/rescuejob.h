// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/job.h>
#include <litecopy/rescue.h>

namespace Litecopy {

/// `rescueDatabase()` as a job. Destroying a running one cancels it, and waits until what it wrote is removed.
class RescueJob : public ResultJob<RescueReport>
{
    Q_OBJECT

public:
    explicit RescueJob(const RescueRequest &request, QObject *parent = nullptr);

Q_SIGNALS:
    /// As often as the request says.
    void progressChanged(const Litecopy::RescueProgress &progress);
    void finished(const Litecopy::RescueReport &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

} // namespace Litecopy
