// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copyjob.h>

#include "job/workerthread.h"

#include <litecopy/copycontrol.h>
#include <litecopy/copydatabase.h>

#include <utility>

namespace Litecopy {

/// The thread, and all that it shares with the owner: a request nobody changes, and the control.
class CopyJob::Worker : public WorkerThread
{
public:
    Worker(CopyJob &job, CopyRequest copyRequest)
        : request(std::move(copyRequest))
        , m_job(job)
    {
        setObjectName(QStringLiteral("litecopy-copy"));
    }

    // For the owner's thread alone.
    State state = State::Idle;
    CopyProgress progress;

    const CopyRequest request;
    CopyControl control;
    CopyResult result; ///< the worker's until its thread has ended, then the owner's

protected:
    void work() override
    {
        result = copyDatabase(request, control, [this](const CopyProgress &report) {
            post([&job = m_job, report] {
                job.m_worker->progress = report;
                Q_EMIT job.progressChanged(report);
            });
        });
    }

    void workWithout() override { result.error = {ErrorCode::NoThread, request.source, {}, 0, {}}; }

private:
    CopyJob &m_job;
};

CopyJob::CopyJob(CopyRequest request, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(request)))
{
    qRegisterMetaType<CopyProgress>();
    qRegisterMetaType<CopyResult>();
    connect(m_worker.get(), &WorkerThread::ended, this, [this] {
        m_worker->state = State::Finished;
        Q_EMIT finished(m_worker->result);
    });
}

CopyJob::~CopyJob()
{
    m_worker->control.cancel();
    m_worker->join();
}

const CopyRequest &CopyJob::request() const noexcept
{
    return m_worker->request;
}

CopyJob::State CopyJob::state() const noexcept
{
    return m_worker->state;
}

bool CopyJob::isPaused() const noexcept
{
    return m_worker->control.isPaused();
}

const CopyProgress &CopyJob::progress() const noexcept
{
    return m_worker->progress;
}

const CopyResult &CopyJob::result() const noexcept
{
    return m_worker->result;
}

void CopyJob::start()
{
    if (m_worker->state != State::Idle)
        return;
    m_worker->state = State::Running;
    m_worker->begin();
}

void CopyJob::cancel()
{
    m_worker->control.cancel();
}

void CopyJob::pause()
{
    if (isPaused() || m_worker->state == State::Finished)
        return;
    m_worker->control.pause();
    Q_EMIT pausedChanged(true);
}

void CopyJob::resume()
{
    if (!isPaused())
        return;
    m_worker->control.resume();
    Q_EMIT pausedChanged(false);
}

} // namespace Litecopy
