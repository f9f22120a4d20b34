// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/job.h>

#include "job/jobthread.h"

namespace Litecopy {

using namespace std::chrono_literals;

Job::Job(std::function<void(JobThread &)> function, std::function<void(ErrorCode, const QString &)> fail, Leave leave,
         QObject *parent)
    : QObject(parent)
    , m_thread(std::make_shared<JobThread>([this] { Q_EMIT posted(QPrivateSignal()); }, std::move(function),
                                           std::move(fail)))
    , m_leave(leave)
{
    connect(
        this, &Job::posted, this, [this] { m_thread->deliver(); }, Qt::QueuedConnection);
}

Job::~Job()
{
    cancel();
    if (m_leave == Leave::AfterItsEnd)
        m_thread->join();
    // Cancelling is heard within 100 ms.
    m_thread->leave(m_leave == Leave::AtOnce ? 0ms : 300ms);
}

void Job::start()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Running;
    m_thread->begin([this] {
        m_thread->join();
        m_state = State::Finished;
        tellFinished();
    });
}

void Job::cancel()
{
    control().cancel();
}

bool Job::waitForLeft(std::chrono::milliseconds time)
{
    return JobThread::waitForLeft(std::chrono::steady_clock::now() + time);
}

CopyControl &Job::control() const noexcept
{
    return m_thread->control;
}

} // namespace Litecopy
