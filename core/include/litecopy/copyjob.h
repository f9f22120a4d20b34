// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>
#include <litecopy/job.h>

namespace Litecopy {

/// `copyDatabase()` as a job. Destroying a running one waits until its thread has cleaned up: at most about 100 ms,
/// unless the file system hangs.
class CopyJob : public ResultJob<CopyResult>
{
    Q_OBJECT

public:
    explicit CopyJob(CopyRequest request, QObject *parent = nullptr);

    [[nodiscard]] const CopyRequest &request() const noexcept { return m_request; }
    [[nodiscard]] bool isPaused() const noexcept { return control().isPaused(); }
    /// The latest report that arrived.
    [[nodiscard]] const CopyProgress &progress() const noexcept { return m_progress; }

    void pause();
    void resume();

Q_SIGNALS:
    /// At most ten a second by default; first and last always.
    void progressChanged(const Litecopy::CopyProgress &progress);
    void pausedChanged(bool paused);
    /// The source was looked at, by the copy itself: first before any progress. A look is not made twice for it.
    void planned(const Litecopy::SourceState &source, const Litecopy::CopyPlan &plan);
    void finished(const Litecopy::CopyResult &result);

private:
    void tellFinished() override { Q_EMIT finished(result()); }

    const CopyRequest m_request;
    CopyProgress m_progress;
};

} // namespace Litecopy
