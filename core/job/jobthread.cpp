// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "job/jobthread.h"

#include <algorithm>
#include <new>
#include <system_error>
#include <utility>
#include <vector>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

/// The threads that were left behind. The end of the process gives them a moment: after that, the library's static
/// objects are destroyed while they may be in use.
class LeftThreads
{
public:
    ~LeftThreads() { wait(steady_clock::now() + 1s); }

    bool wait(steady_clock::time_point end)
    {
        std::vector<std::weak_ptr<JobThread>> threads;
        {
            const std::scoped_lock lock(m_mutex);
            threads = m_threads;
        }
        return std::ranges::all_of(threads, [end](const auto &left) {
            const auto thread = left.lock();
            return !thread || thread->waitForEnd(end);
        });
    }

    void add(const std::shared_ptr<JobThread> &thread)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_threads, [](const auto &left) { return left.expired(); });
        m_threads.push_back(thread);
    }

private:
    std::mutex m_mutex;
    std::vector<std::weak_ptr<JobThread>> m_threads;
};

LeftThreads &leftThreads()
{
    static LeftThreads threads;
    return threads;
}

} // namespace

JobThread::JobThread(std::function<void()> announce, Function function, Fail fail)
    : m_function(std::move(function))
    , m_fail(std::move(fail))
    , m_announce(std::move(announce))
{
}

void JobThread::begin(const Delivery &ended)
{
    try {
        m_thread = std::thread([self = shared_from_this(), ended] { self->run(ended); });
    } catch (const std::system_error &) {
        m_fail(ErrorCode::NoThread, {});
        post(ended);
    }
}

void JobThread::run(const Delivery &ended)
{
    try {
        m_function(*this);
    } catch (const std::bad_alloc &) {
        m_fail(ErrorCode::OutOfMemory, {});
    } catch (const std::exception &exception) {
        m_fail(ErrorCode::Internal, QString::fromLocal8Bit(exception.what()));
    }
    post(ended);
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    m_hasEnded.notify_all();
}

// Announced under the lock: the owner can't be destroyed in between. Qt drops its events when it is.
void JobThread::post(Delivery delivery)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_announce)
        return;
    m_deliveries.push(std::move(delivery));
    m_announce();
}

// One for each event: a delivery may run an event loop of its own, or destroy the owner.
void JobThread::deliver()
{
    // And the result: the function owns it, and a slot that destroys the owner may still read it.
    const auto kept = shared_from_this();
    Delivery delivery;
    {
        const std::scoped_lock lock(m_mutex);
        delivery = std::move(m_deliveries.front());
        m_deliveries.pop();
    }
    delivery();
}

void JobThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void JobThread::leave(std::chrono::milliseconds time)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_announce = nullptr;
    }
    if (!m_thread.joinable())
        return;
    if (waitForEnd(steady_clock::now() + time)) {
        m_thread.join();
        return;
    }
    m_thread.detach();
    leftThreads().add(shared_from_this());
}

bool JobThread::waitForEnd(steady_clock::time_point time)
{
    std::unique_lock lock(m_mutex);
    return m_hasEnded.wait_until(lock, time, [this] { return m_ended; });
}

bool JobThread::waitForLeft(steady_clock::time_point time)
{
    return leftThreads().wait(time);
}

} // namespace Litecopy
