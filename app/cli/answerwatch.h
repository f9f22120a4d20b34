// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "process.h"
#include "terminal.h"

#include <litecopy/copyrequest.h>
#include <litecopy/job.h>

#include <QObject>

#include <chrono>
#include <filesystem>
#include <memory>
#include <utility>

namespace Litecopy {

/// Notices that a file system gives no answer any more: a server that is away, a file that another program has leased.
/// No thread can be called back from the system then, so that a copy neither goes on nor hears its time-out.
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

    /// There was news of the copy.
    void heard();

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
    Clock::time_point m_probed;
    std::unique_ptr<Job> m_source; ///< null while there is no doubt, or the source answered
    std::unique_ptr<Job> m_destination;
    bool m_isOver = false;
};

/// What to say of it: what happened, and what to do.
[[nodiscard]] std::pair<QString, QString> unansweredText(const std::filesystem::path &file,
                                                         std::chrono::milliseconds time);

/// A cancel is heard within 100 ms, where the system lets it be: else this says what it waits for.
void tellWhatCancelWaitsFor(const SignalWatcher &signalWatcher, Terminal &terminal);

} // namespace Litecopy
