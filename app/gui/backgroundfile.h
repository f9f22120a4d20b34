// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/job.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace Litecopy {

/// A small file in the user's home that a thread reads and writes for the window, which may not wait for a drive.
///
/// Thread: the window's, but for `Exchange`. Changes are written in the order in which they are added. What was added
/// before this object is destroyed is still written, unless the process ends first: see `Job::waitForLeft()`. Where the
/// system starts no thread, changes wait for the next one that it starts.
template <typename Change, typename Content>
class BackgroundFile
{
public:
    using Changes = std::vector<Change>;
    /// On a thread, one at a time: writes these changes, and says what the file holds then.
    using Exchange = std::function<Content(const Changes &)>;
    /// All that was added is in it.
    using Read = std::function<void(const Content &)>;

    BackgroundFile(Exchange exchange, Read read)
        : m_work(std::make_shared<Work>(std::move(exchange)))
        , m_read(std::move(read))
    {
    }

    void add(Changes changes)
    {
        const std::scoped_lock lock(m_work->mutex);
        std::ranges::move(changes, std::back_inserter(m_work->changes));
        begin();
    }

    /// Has it read again.
    void refresh()
    {
        const std::scoped_lock lock(m_work->mutex);
        m_work->isToBeRead = true;
        begin();
    }

    /// For a program at its end: waits at most for `time` until all is written.
    bool settle(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_work->mutex);
        return m_work->settled.wait_for(lock, time, [this] { return !m_work->isAtWork; });
    }

private:
    struct Work
    {
        explicit Work(Exchange function)
            : exchange(std::move(function))
        {
        }

        /// On the thread.
        Content doAll()
        {
            Content content;
            for (;;) {
                Changes next;
                {
                    const std::scoped_lock lock(mutex);
                    next = std::exchange(changes, {});
                    if (next.empty() && !std::exchange(isToBeRead, false)) {
                        isAtWork = false;
                        settled.notify_all();
                        return content;
                    }
                }
                content = exchange(next);
            }
        }

        const Exchange exchange;
        std::mutex mutex; ///< for all that follows
        std::condition_variable settled;
        Changes changes;
        bool isToBeRead = false;
        bool isAtWork = false;
    };

    /// With the mutex.
    void begin()
    {
        if (std::exchange(m_work->isAtWork, true))
            return;
        const auto work = [work = m_work](const std::filesystem::path &) { return std::optional(work->doAll()); };
        // What comes after the thread's last look begins another job in place of the one before, which tells nothing.
        m_job = readInBackground({}, work, [this](const std::optional<Content> &content) {
            if (content) {
                m_read(*content);
                return;
            }
            const std::scoped_lock lock(m_work->mutex);
            m_work->isAtWork = false;
        });
    }

    const std::shared_ptr<Work> m_work; ///< with the thread
    const Read m_read;
    std::unique_ptr<Job> m_job;
};

} // namespace Litecopy
