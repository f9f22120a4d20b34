// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "process.h"
#include "terminal.h"

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/job.h>

#include <QObject>

#include <chrono>
#include <filesystem>
#include <memory>
#include <utility>

namespace Litecopy {

/// Notices that a file system gives no answer any more: a server is away. A thread that waits in such a system call
/// can't be called back, so the copy neither goes on nor hears its time-out.
///
/// After half of the time-out without news both files are looked at, on threads of their own. Only where such a look
/// doesn't come back either is it the file system, and not a slow drive.
/// Thread: main, with an event loop.
class AnswerWatch : public QObject
{
    Q_OBJECT

public:
    explicit AnswerWatch(const CopyRequest &request);
    ~AnswerWatch() override;

    /// The copy told this. What tells nothing new but times is no news: while one thread of the copy waits for the
    /// file system, another one that waits for it goes on reporting.
    void heard(CopyProgress progress);

Q_SIGNALS:
    /// Emitted once: `file` has given no answer for `time`.
    void silent(const std::filesystem::path &file, std::chrono::milliseconds time);

private:
    using Clock = std::chrono::steady_clock;

    void look();
    void startProbes();

    const CopyRequest m_request;
    const std::chrono::milliseconds m_patience;
    Clock::time_point m_news = Clock::now();
    CopyProgress m_last; ///< without its times
    Clock::time_point m_probed;
    std::unique_ptr<Job> m_source; ///< null while there is no doubt, or the source answered
    std::unique_ptr<Job> m_destination;
    bool m_isOver = false;
};

/// What to tell the user then: what happened, and what to do.
[[nodiscard]] std::pair<QString, QString> unansweredText(const std::filesystem::path &file,
                                                         std::chrono::milliseconds time);

/// Tells the user what a cancel of `job` waits for. It is heard within 100 ms, unless the system keeps the job waiting.
void tellWhatCancelWaitsFor(const SignalWatcher &signalWatcher, const Job &job, Terminal &terminal);

} // namespace Litecopy
