// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/inspectjob.h>

#include "job/workerthread.h"

#include <utility>

namespace Litecopy {

/// The thread, and all that it shares with the owner: what to inspect, and the control.
class InspectJob::Worker : public WorkerThread
{
public:
    Worker(InspectJob &job, std::filesystem::path database, InspectOptions inspectOptions)
        : m_job(job)
        , m_path(std::move(database))
        , m_options(inspectOptions)
    {
        setObjectName(QStringLiteral("litecopy-inspect"));
    }

    State state = State::Idle; ///< for the owner's thread alone
    CopyControl control;
    Inspection result; ///< the worker's until its thread has ended, then the owner's

protected:
    void work() override
    {
        result = inspectDatabase(m_path, control, m_options, [this](const InspectProgress &report) {
            QList<PageEntry> pages(report.entries, report.entries + report.entryCount);
            post([&job = m_job, report, pages = std::move(pages)] {
                if (report.restarted)
                    Q_EMIT job.restarted();
                if (!pages.isEmpty())
                    Q_EMIT job.pagesRead(report.first, pages);
                Q_EMIT job.progressChanged(report.done, report.pageCount);
            });
        });
    }

    void workWithout() override { result.error = {ErrorCode::NoThread, m_path, {}, 0, {}}; }

private:
    InspectJob &m_job;
    const std::filesystem::path m_path;
    const InspectOptions m_options;
};

InspectJob::InspectJob(std::filesystem::path database, InspectOptions options, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(database), options))
{
    qRegisterMetaType<Inspection>();
    connect(m_worker.get(), &WorkerThread::ended, this, [this] {
        m_worker->state = State::Finished;
        Q_EMIT finished(m_worker->result);
    });
}

InspectJob::~InspectJob()
{
    m_worker->control.cancel();
    WorkerThread::leave(std::move(m_worker));
}

InspectJob::State InspectJob::state() const noexcept
{
    return m_worker->state;
}

const Inspection &InspectJob::result() const noexcept
{
    return m_worker->result;
}

void InspectJob::start()
{
    if (m_worker->state != State::Idle)
        return;
    m_worker->state = State::Running;
    m_worker->begin();
}

void InspectJob::cancel()
{
    m_worker->control.cancel();
}

} // namespace Litecopy
