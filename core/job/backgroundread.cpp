// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "job/backgroundread.h"

#include <QGlobalStatic>

#include <condition_variable>
#include <mutex>
#include <queue>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace Litecopy {

namespace {

constexpr std::size_t mostThreads = 4;

/// Of its own, so that a read that hangs on a dead network mount holds up no user of the global pool. Not a
/// QThreadPool, whose locks ThreadSanitizer doesn't see: every read would look like a race.
class ReadPool
{
public:
    /// False where there is no thread to read on, and none can be started.
    [[nodiscard]] bool add(std::function<void()> read)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_idle <= m_waiting.size() && m_threads.size() < mostThreads && !startThread() && m_threads.empty())
            return false;
        m_waiting.push(std::move(read));
        m_added.notify_one();
        return true;
    }

private:
    /// Under the lock.
    bool startThread()
    {
        try {
            m_threads.emplace_back([this](const std::stop_token &stop) { work(stop); });
            return true;
        } catch (const std::system_error &) {
            return false;
        }
    }

    void work(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            ++m_idle;
            const bool found = m_added.wait(lock, stop, [this] { return !m_waiting.empty(); });
            --m_idle;
            if (!found || stop.stop_requested())
                return;
            std::function<void()> read = std::move(m_waiting.front());
            m_waiting.pop();
            lock.unlock();
            read();
            read = nullptr; // what it holds isn't freed under the lock
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_added;
    std::queue<std::function<void()>> m_waiting;
    std::size_t m_idle = 0; ///< threads that wait for a read
    std::vector<std::jthread> m_threads; ///< last: its end waits for the reads under way
};

Q_GLOBAL_STATIC(ReadPool, readPool)

} // namespace

/// What the reader and the pool's thread share, and the last of them frees.
struct BackgroundRead::Answer
{
    std::mutex mutex;
    BackgroundRead *reader = nullptr; ///< null once nobody waits any more
    Deliver deliver; ///< under the mutex, as the event queue's is none that ThreadSanitizer sees

    /// On the pool's thread.
    void give(Deliver answer);
};

// Under the lock, so that the reader can't die between the test and the signal; Qt drops posts to the dead.
void BackgroundRead::Answer::give(Deliver answer)
{
    const std::scoped_lock lock(mutex);
    if (!reader)
        return;
    deliver = std::move(answer);
    Q_EMIT reader->answered();
}

BackgroundRead::BackgroundRead(std::function<Deliver()> read, const std::function<Deliver()> &readWithout)
    : m_answer(std::make_shared<Answer>())
{
    connect(this, &BackgroundRead::answered, this, &BackgroundRead::deliver, Qt::QueuedConnection);
    m_answer->reader = this;
    const bool added = readPool->add([answer = m_answer, read = std::move(read)] {
        {
            const std::scoped_lock lock(answer->mutex);
            if (!answer->reader)
                return;
        }
        answer->give(read());
    });
    if (!added)
        m_answer->give(readWithout());
}

BackgroundRead::~BackgroundRead()
{
    const std::scoped_lock lock(m_answer->mutex);
    m_answer->reader = nullptr;
}

void BackgroundRead::deliver()
{
    Deliver deliver;
    {
        const std::scoped_lock lock(m_answer->mutex);
        deliver = std::move(m_answer->deliver);
    }
    deliver();
}

} // namespace Litecopy
