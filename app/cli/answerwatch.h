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

/// Notices that a file system gives no answer any more: a server that is away. No
/// thread can be called back from the system then, so that a copy neither goes on nor hears its time-out.
///
/// After half of the time-out without news both files are looked at, on threads of their own: only where such a look
/// doesn't come back either, is it the file system and not a slow drive.
/// Thread: main, with an event loop.
class AnswerWatch : public QObject
{
    Q_OBJECT

public:
    explicit AnswerWatch(const CopyRequest &request);
    ~AnswerWatch() override;

    /// The copy told this. What tells nothing new but the time is no news: while one thread of the copy waits for the
    /// file system, another one that waits for it goes on reporting.
    void heard(CopyProgress progress);

Q_SIGNALS:
    /// Once: of this file there was none for so long.
    void silent(const std::filesystem::path &file, std::chrono::milliseconds time);

private:
    using Clock = std::chrono::steady_clock;

    void look();
    void startProbes();

    const CopyRequest m_request;
    const std::chrono::milliseconds m_patience;
    Clock::time_point m_news = Clock::now();
    CopyProgress m_last; ///< without its time
    Clock::time_point m_probed;
    std::unique_ptr<Job> m_source; ///< null while there is no doubt, or the source answered
    std::unique_ptr<Job> m_destination;
    bool m_isOver = false;
};

/// What to say of it: what happened, and what to do.
[[nodiscard]] std::pair<QString, QString> unansweredText(const std::filesystem::path &file,
                                                         std::chrono::milliseconds time);

/// A cancel of the job is heard within 100 ms, where the system lets it be: else this says what it waits for.
void tellWhatCancelWaitsFor(const SignalWatcher &signalWatcher, const Job &job, Terminal &terminal);

} // namespace Litecopy
