// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparejob.h>

#include "job/workerthread.h"

#include <utility>

namespace Litecopy {

/// The thread, and all that it shares with the owner: what to compare, and the control.
class CompareJob::Worker : public WorkerThread
{
public:
    Worker(CompareJob &job, std::filesystem::path first, std::filesystem::path second, InspectOptions options)
        : m_job(job)
        , m_first(std::move(first))
        , m_second(std::move(second))
        , m_options(options)
    {
        setObjectName(QStringLiteral("litecopy-compare"));
    }

    State state = State::Idle; ///< for the owner's thread alone
    CopyControl control;
    Comparison result; ///< the worker's until its thread has ended, then the owner's

protected:
    void work() override
    {
        result = compareDatabases(m_first, m_second, control, m_options, [this](double fraction) {
            post([&job = m_job, fraction] { Q_EMIT job.progressChanged(fraction); });
        });
    }

    void workWithout() override { result.error = {ErrorCode::NoThread, m_first, {}, 0, {}}; }

private:
    CompareJob &m_job;
    const std::filesystem::path m_first;
    const std::filesystem::path m_second;
    const InspectOptions m_options;
};

CompareJob::CompareJob(std::filesystem::path first, std::filesystem::path second, InspectOptions options,
                       QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(first), std::move(second), options))
{
    qRegisterMetaType<Comparison>();
    connect(m_worker.get(), &WorkerThread::ended, this, [this] {
        m_worker->state = State::Finished;
        Q_EMIT finished(m_worker->result);
    });
}

CompareJob::~CompareJob()
{
    m_worker->control.cancel();
    WorkerThread::leave(std::move(m_worker));
}

CompareJob::State CompareJob::state() const noexcept
{
    return m_worker->state;
}

const Comparison &CompareJob::result() const noexcept
{
    return m_worker->result;
}

void CompareJob::start()
{
    if (m_worker->state != State::Idle)
        return;
    m_worker->state = State::Running;
    m_worker->begin();
}

void CompareJob::cancel()
{
    m_worker->control.cancel();
}

} // namespace Litecopy
