// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copymemory.h"

#include <litecopy/job.h>

#include <mutex>
#include <optional>
#include <utility>

namespace Litecopy {

/// One thread at a time works it off.
struct CopyMemory::Work
{
    std::mutex mutex; ///< for all that follows
    CopyHistory::Events events;
    bool isToBeRead = false;
    bool isDone = true; ///< no thread is at it

    /// On the thread.
    CopyHistory doAll()
    {
        CopyHistory history;
        for (;;) {
            CopyHistory::Events next;
            {
                const std::scoped_lock lock(mutex);
                next = std::exchange(events, {});
                isDone = next.empty() && !std::exchange(isToBeRead, false);
                if (isDone)
                    return history;
            }
            CopyHistory::append(next);
            history = CopyHistory::read();
        }
    }
};

std::shared_ptr<CopyMemory> CopyMemory::shared()
{
    static std::weak_ptr<CopyMemory> current;
    std::shared_ptr<CopyMemory> memory = current.lock();
    if (!memory) {
        memory.reset(new CopyMemory);
        current = memory;
        memory->refresh();
    }
    return memory;
}

CopyMemory::CopyMemory()
    : m_work(std::make_shared<Work>())
{
}

CopyMemory::~CopyMemory() = default;

void CopyMemory::refresh()
{
    const std::scoped_lock lock(m_work->mutex);
    m_work->isToBeRead = true;
    begin();
}

void CopyMemory::append(const CopyHistory::Events &events)
{
    if (events.empty())
        return;
    {
        const std::scoped_lock lock(m_work->mutex);
        m_work->events.insert(m_work->events.end(), events.begin(), events.end());
        begin();
    }
    for (const QByteArray &event : events)
        m_history.take(event);
    Q_EMIT changed();
}

/// With the mutex.
void CopyMemory::begin()
{
    if (!std::exchange(m_work->isDone, false))
        return;
    const auto read = [work = m_work](const std::filesystem::path &) { return std::optional(work->doAll()); };
    m_job = readInBackground({}, read, [this](const std::optional<CopyHistory> &history) {
        if (!history) {
            // The system starts no thread: the next that comes tries again.
            const std::scoped_lock lock(m_work->mutex);
            m_work->isDone = true;
            return;
        }
        // It holds all that was added: what comes after the thread's last look begins another job in place of this one.
        const bool isOther = !std::exchange(m_isRead, true) || history->known() != m_history.known();
        m_history = *history;
        if (isOther)
            Q_EMIT changed();
    });
}

} // namespace Litecopy
