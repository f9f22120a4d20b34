// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyqueue.h"

#include "copymemory.h"
#include "copypace.h"
#include "drivetraffic.h"
#include "packedforms.h"
#include "paths.h"
#include "progresspanel.h"
#include "sourcelook.h"

#include <litecopy/copyjob.h>
#include <litecopy/fileidentity.h>

#include <QDateTime>

#include <algorithm>
#include <set>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

struct NamedCopy
{
    int id = 0;
    std::filesystem::path source;
    std::filesystem::path destination;
    bool isPacked = false;
    std::uint64_t device = 0; ///< of the folder
};

/// Gives each a name that nothing in the folder has, and no other of them. `given` are names that others will have.
std::vector<NamedCopy> nameIn(const std::filesystem::path &folder, std::vector<NamedCopy> copies,
                              std::set<std::filesystem::path> given)
{
    const QDateTime now = QDateTime::currentDateTime();
    for (NamedCopy &copy : copies) {
        copy.destination = suggestedCopy(copy.source, folder, now, [&](const std::filesystem::path &path) {
            return given.contains(path) || probePath(path) != PathKind::Missing;
        });
        given.insert(copy.destination);
    }
    return copies;
}

} // namespace

CopyQueue::CopyQueue(QObject *parent)
    : QObject(parent)
    , m_traffic(DriveTraffic::shared())
    , m_memory(CopyMemory::shared())
{
    // Not at once: the one that has just left may have been the current copy of this list.
    connect(m_traffic.get(), &DriveTraffic::eased, this, &CopyQueue::proceed, Qt::QueuedConnection);
}

CopyQueue::~CopyQueue() = default;

QueuedCopy *CopyQueue::find(int id)
{
    const auto found =
        std::find_if(m_copies.begin(), m_copies.end(), [id](const QueuedCopy &copy) { return copy.id == id; });
    return found == m_copies.end() ? nullptr : &*found;
}

int CopyQueue::countOf(QueuedCopy::State state) const
{
    return int(std::count_if(m_copies.begin(), m_copies.end(),
                             [state](const QueuedCopy &copy) { return copy.state == state; }));
}

void CopyQueue::add(const std::vector<std::filesystem::path> &sources)
{
    for (const std::filesystem::path &source : sources) {
        const bool isListed = std::any_of(m_copies.begin(), m_copies.end(), [&](const QueuedCopy &copy) {
            return copy.source == source && copy.state == QueuedCopy::State::Waiting;
        });
        if (isListed)
            continue;
        QueuedCopy copy;
        copy.id = ++m_lastId;
        copy.source = source;
        m_copies.push_back(std::move(copy));
    }
    nameCopies();
}

void CopyQueue::remove(const std::vector<int> &ids)
{
    std::erase_if(m_copies, [&](const QueuedCopy &copy) {
        return !copy.isBeingMade() && std::find(ids.begin(), ids.end(), copy.id) != ids.end();
    });
    Q_EMIT listChanged();
}

void CopyQueue::setFolder(const std::filesystem::path &folder)
{
    m_folder = folder;
    nameCopies();
}

void CopyQueue::nameCopies()
{
    std::vector<NamedCopy> waiting;
    std::set<std::filesystem::path> given;
    for (QueuedCopy &copy : m_copies) {
        if (copy.state == QueuedCopy::State::Waiting) {
            copy.destination.clear();
            waiting.push_back({copy.id, copy.source, {}});
        } else if (copy.isBeingMade()) {
            given.insert(copy.destination);
        }
    }
    Q_EMIT listChanged();
    m_naming.reset();
    if (m_folder.empty() || waiting.empty())
        return;
    const auto name = [waiting, given](const std::filesystem::path &folder) { return nameIn(folder, waiting, given); };
    m_naming = readInBackground(m_folder, name, [this](const std::vector<NamedCopy> &named) {
        const auto naming = std::move(m_naming);
        for (const NamedCopy &one : named) {
            QueuedCopy *const copy = find(one.id);
            if (copy && copy->state == QueuedCopy::State::Waiting)
                copy->destination = one.destination;
        }
        Q_EMIT listChanged();
    });
}

void CopyQueue::start()
{
    if (m_folder.empty() || countOf(QueuedCopy::State::Waiting) == 0)
        return;
    m_makesAll = true;
    m_isHeld = false;
    run();
}

void CopyQueue::run()
{
    if (std::exchange(m_isRunning, true))
        return;
    Q_EMIT runningChanged();
    proceed();
}

bool CopyQueue::isDue(const QueuedCopy &copy) const
{
    return m_isRunning && copy.state == QueuedCopy::State::Waiting && (m_makesAll || m_retried.contains(copy.id));
}

bool CopyQueue::isCancelling() const
{
    return m_isRunning && !m_jobs.empty() && std::none_of(m_copies.begin(), m_copies.end(), [this](const auto &copy) {
               return isDue(copy) || (copy.isBeingMade() && !copy.isCancelling());
           });
}

bool CopyQueue::isHanging() const
{
    return std::any_of(m_copies.begin(), m_copies.end(), [](const QueuedCopy &copy) {
        return copy.isCancelling() && copy.sinceCancel.hasExpired(cancelTime / 1ms);
    });
}

bool CopyQueue::takeDrive()
{
    m_waitsForDrive = m_device != 0 && !m_traffic->isFree(m_device);
    if (m_waitsForDrive)
        return false;
    m_place = std::make_unique<DrivePlace>(m_device);
    return true;
}

void CopyQueue::proceed()
{
    if (!m_isRunning || m_isHeld || m_current != 0 || m_beginning)
        return;
    if (!m_resumed.empty()) {
        if (takeDrive()) {
            m_current = *m_resumed.begin();
            m_resumed.erase(m_resumed.begin());
            m_jobs.at(m_current)->resume();
        }
        return;
    }
    const auto next =
        std::find_if(m_copies.begin(), m_copies.end(), [this](const QueuedCopy &copy) { return isDue(copy); });
    if (next != m_copies.end()) {
        beginNext(next->id);
    } else if (m_jobs.empty()) {
        m_isRunning = m_makesAll = m_waitsForDrive = false;
        m_retried.clear();
        Q_EMIT runningChanged();
    }
}

void CopyQueue::beginNext(int id)
{
    // The name says when the copy is made, and what it was to be called may have been taken since.
    const auto name = [copy = NamedCopy{id, find(id)->source, {}}](const std::filesystem::path &folder) {
        NamedCopy named = nameIn(folder, {copy}, {}).front();
        named.isPacked = packedFormIn(named.source) != nullptr;
        named.device = identify(folder).device;
        return named;
    };
    m_beginning = readInBackground(m_folder, name, [this](const NamedCopy &named) {
        const auto beginning = std::move(m_beginning);
        QueuedCopy *const copy = find(named.id);
        if (m_isHeld)
            return;
        if (!copy || copy->state != QueuedCopy::State::Waiting) {
            proceed();
            return;
        }
        m_device = named.device;
        if (!takeDrive()) {
            // `eased` has this done again.
            Q_EMIT copyChanged(copy->id);
            return;
        }
        copy->destination = named.destination;
        copy->isPacked = named.isPacked;
        begin(*copy);
        // Others may have had that name in mind.
        nameCopies();
    });
}

void CopyQueue::begin(QueuedCopy &copy)
{
    SourceLook::Kind kind = copy.isPacked ? SourceLook::Kind::Packed : SourceLook::Kind::Database;
    if (isRemote(copy.source))
        kind = SourceLook::Kind::Remote;
    CopyRequest request = m_options;
    request.source = copy.source;
    request.destination = copy.destination;
    request.input = inputFrom(copy.source, kind, request.timeout);
    const int id = m_current = copy.id;
    copy.state = QueuedCopy::State::Copying;
    copy.progress = {};
    copy.fraction = 0;
    copy.sinceCancel.invalidate();
    auto &job = m_jobs[id] = std::make_unique<CopyJob>(std::move(request));
    link(*job, id);
    Q_EMIT copyChanged(id);
    job->start();
}

void CopyQueue::link(CopyJob &job, int id)
{
    connect(&job, &CopyJob::progressChanged, this, [this, id, &job](const CopyProgress &progress) {
        QueuedCopy &copy = *find(id);
        copy.progress = progress;
        copy.fraction = std::max(copy.fraction, barValue(progress, job.request().check) / double(barMaximum));
        Q_EMIT copyChanged(id);
    });
    connect(&job, &CopyJob::pausedChanged, this, [this, id](bool paused) { pausedChanged(id, paused); });
    connect(&job, &CopyJob::finished, this, [this, id](const CopyResult &result) { finish(id, result); });
}

void CopyQueue::pausedChanged(int id, bool paused)
{
    find(id)->state = paused ? QueuedCopy::State::Paused : QueuedCopy::State::Copying;
    Q_EMIT copyChanged(id);
    if (!paused || id != m_current)
        return;
    m_current = 0;
    m_place.reset();
    proceed();
}

void CopyQueue::finish(int id, const CopyResult &result)
{
    const auto finished = std::move(m_jobs.at(id));
    m_jobs.erase(id);
    m_resumed.erase(id);
    QueuedCopy &copy = *find(id);
    copy.result = result;
    m_memory->add(result, finished->request());
    if (result.isCopied())
        copy.state = QueuedCopy::State::Done;
    else
        copy.state =
            result.outcome == CopyOutcome::Cancelled ? QueuedCopy::State::Cancelled : QueuedCopy::State::Failed;
    Q_EMIT copyChanged(id);
    if (id == m_current) {
        m_current = 0;
        m_place.reset();
    }
    if (m_jobs.empty() && countOf(QueuedCopy::State::Waiting) == 0)
        m_isHeld = false;
    proceed();
}

void CopyQueue::togglePause(int id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end() || find(id)->isCancelling())
        return;
    if (!job->second->isPaused()) {
        job->second->pause();
        return;
    }
    m_isHeld = false;
    if (!m_resumed.insert(id).second)
        m_resumed.erase(id);
    Q_EMIT copyChanged(id);
    proceed();
}

void CopyQueue::toggleHold()
{
    if (!m_isRunning)
        return;
    m_isHeld = !m_isHeld;
    if (m_isHeld) {
        m_beginning.reset();
        if (m_current != 0)
            m_jobs.at(m_current)->pause();
    } else {
        for (const auto &[id, job] : m_jobs) {
            if (job->isPaused())
                m_resumed.insert(id);
        }
    }
    // Also where none is being made yet.
    Q_EMIT listChanged();
    proceed();
}

void CopyQueue::cancel(int id)
{
    QueuedCopy *const copy = find(id);
    if (const auto job = m_jobs.find(id); job != m_jobs.end()) {
        if (copy->isCancelling())
            return;
        copy->sinceCancel.start();
        m_resumed.erase(id);
        job->second->cancel();
        Q_EMIT copyChanged(id);
        return;
    }
    if (!copy || copy->state != QueuedCopy::State::Waiting)
        return;
    copy->state = QueuedCopy::State::Cancelled;
    copy->result = {};
    copy->result.outcome = CopyOutcome::Cancelled;
    m_retried.erase(id);
    Q_EMIT copyChanged(id);
    proceed();
}

void CopyQueue::cancelAll()
{
    // Until all are cancelled, none may begin.
    m_isHeld = true;
    m_beginning.reset();
    // What waits for another run goes on waiting.
    std::vector<int> cancelled;
    for (const QueuedCopy &copy : m_copies) {
        if (isDue(copy))
            cancelled.push_back(copy.id);
    }
    for (const auto &[id, job] : m_jobs)
        cancelled.push_back(id);
    for (const int id : cancelled)
        cancel(id);
    m_isHeld = false;
    // Nothing may be left that would end the queue.
    proceed();
}

void CopyQueue::retry(int id)
{
    QueuedCopy *const copy = find(id);
    if (!copy || (copy->state != QueuedCopy::State::Failed && copy->state != QueuedCopy::State::Cancelled))
        return;
    copy->state = QueuedCopy::State::Waiting;
    Q_EMIT copyChanged(id);
    nameCopies();
    if (m_folder.empty())
        return;
    m_retried.insert(id);
    if (m_isRunning)
        proceed();
    run();
}

} // namespace Litecopy
