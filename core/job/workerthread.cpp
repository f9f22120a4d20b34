// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "job/workerthread.h"

#include <utility>

namespace Litecopy {

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
    delivery();
}

} // namespace Litecopy
