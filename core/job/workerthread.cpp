// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "job/workerthread.h"

#include <utility>

namespace Litecopy {

// Cancelling is heard within 100 ms.
static constexpr unsigned long patienceMs = 300;

WorkerThread::WorkerThread()
{
    connect(this, &WorkerThread::posted, this, &WorkerThread::deliver, Qt::QueuedConnection);
}

void WorkerThread::begin()
{
    start();
    // QThread says nothing of a thread that it could not start, but warns on standard error.
    if (isRunning() || isFinished())
        return;
    workWithout();
    post([this] { Q_EMIT ended(); });
}

void WorkerThread::leave(std::unique_ptr<WorkerThread> thread)
{
    if (thread->wait(patienceMs)) {
        thread->join();
        return;
    }
    thread->m_left = true;
    connect(thread.get(), &QThread::finished, thread.get(), &QObject::deleteLater);
    // It may have ended since: the signal is not heard then.
    if (thread->isFinished())
        return;
    static_cast<void>(thread.release());
}

void WorkerThread::join()
{
    wait();
    const std::scoped_lock taken(m_handOver);
}

void WorkerThread::post(std::function<void()> delivery)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_deliveries.push(std::move(delivery));
    }
    Q_EMIT posted();
}

void WorkerThread::run()
{
    work();
    {
        const std::scoped_lock given(m_handOver);
    }
    post([this] {
        join();
        Q_EMIT ended();
    });
}

// One for each signal: a delivery may run an event loop of its own, or destroy the job.
void WorkerThread::deliver()
{
    std::function<void()> delivery;
    {
        const std::scoped_lock lock(m_mutex);
        delivery = std::move(m_deliveries.front());
        m_deliveries.pop();
    }
    if (!m_left)
        delivery();
}

} // namespace Litecopy
