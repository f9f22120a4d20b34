// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/job.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iterator>
#include <memory>
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
    /// On a thread: writes these changes, and says what the file holds then.
    using Exchange = std::function<Content(const Changes &)>;
    /// Called with the content of the file, once all changes that were added are in it.
    using Read = std::function<void(const Content &)>;

    BackgroundFile(Exchange exchange, Read read)
        : m_exchange(std::move(exchange))
        , m_read(std::move(read))
    {
    }
    BackgroundFile(const BackgroundFile &) = delete;
    BackgroundFile &operator=(const BackgroundFile &) = delete;
    ~BackgroundFile()
    {
        // The thread that is at work is left, and knows nothing of what came since.
        if (m_job && !m_waiting.empty())
            begin();
    }

    void add(const Changes &changes)
    {
        std::ranges::copy(changes, std::back_inserter(m_waiting));
        refresh();
    }

    /// Has it read again.
    void refresh()
    {
        m_isToBeRead = true;
        if (!m_job)
            begin();
    }

    /// Nothing is being read or written.
    [[nodiscard]] bool isIdle() const noexcept { return !m_job; }

private:
    void begin()
    {
        m_isToBeRead = false;
        const auto changes = std::make_shared<const Changes>(std::exchange(m_waiting, {}));
        const auto work = [changes, exchange = m_exchange](const std::filesystem::path &) {
            return std::optional(exchange(*changes));
        };
        m_job = readInBackground({}, work, [this, changes](const std::optional<Content> &content) {
            // Kept until the end of this function: it owns the content.
            const auto finished = std::move(m_job);
            if (!content)
                m_waiting.insert(m_waiting.begin(), changes->begin(), changes->end());
            else if (m_isToBeRead)
                begin();
            else
                m_read(*content);
        });
    }

    const Exchange m_exchange;
    const Read m_read;
    Changes m_waiting; ///< for the next thread
    bool m_isToBeRead = false; ///< by the next thread
    std::unique_ptr<Job> m_job;
};

} // namespace Litecopy
