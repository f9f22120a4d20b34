// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/job.h>
#include <litecopy/keepcopy.h>
#include <litecopy/restorecopy.h>

namespace Litecopy {

/// `keepCopy()` as a job; destroyed like a `CopyJob`.
class KeepJob : public ResultJob<KeepResult>
{
    Q_OBJECT

public:
    explicit KeepJob(const KeepRequest &request, QObject *parent = nullptr);

Q_SIGNALS:
    /// As those of `CopyJob`.
    void progressChanged(const Litecopy::CopyProgress &progress);
    void planned(const Litecopy::SourceState &source, const Litecopy::CopyPlan &plan);
    void finished(const Litecopy::KeepResult &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

/// `restoreCopy()` as a job; destroyed like a `CopyJob`.
class RestoreJob : public ResultJob<RestoreResult>
{
    Q_OBJECT

public:
    explicit RestoreJob(const RestoreRequest &request, QObject *parent = nullptr);

Q_SIGNALS:
    void progressChanged(const Litecopy::CopyProgress &progress);
    void planned(const Litecopy::SourceState &source, const Litecopy::CopyPlan &plan);
    void finished(const Litecopy::RestoreResult &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }
};

} // namespace Litecopy
