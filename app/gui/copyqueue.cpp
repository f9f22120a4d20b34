// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyqueue.h"

#include "copyhistory.h"
#include "packedforms.h"
#include "paths.h"
#include "sourcelook.h"

#include <litecopy/copyjob.h>

#include <QDateTime>

#include <algorithm>
#include <set>
#include <utility>

namespace Litecopy {

namespace {

struct NamedCopy
{
    int id = 0;
    std::filesystem::path source;
    std::filesystem::path destination;
    bool isPacked = false;
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
{
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
        if (!isListed)
            m_copies.push_back({++m_lastId, source, {}, false, QueuedCopy::State::Waiting, {}, {}});
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
            waiting.push_back({copy.id, copy.source, {}, false});
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
    return copy.state == QueuedCopy::State::Waiting && (m_makesAll || m_retried.contains(copy.id));
}

void CopyQueue::proceed()
{
    if (!m_isRunning || m_job || m_beginning)
        return;
    const auto next =
        std::find_if(m_copies.begin(), m_copies.end(), [this](const QueuedCopy &copy) { return isDue(copy); });
    if (next == m_copies.end()) {
        m_isRunning = m_makesAll = false;
        m_retried.clear();
        Q_EMIT runningChanged();
        return;
    }
    // The name says when the copy is made, and what it was to be called may have been taken since.
    const auto name = [copy = NamedCopy{next->id, next->source, {}, false}](const std::filesystem::path &folder) {
        NamedCopy named = nameIn(folder, {copy}, {}).front();
        named.isPacked = packedFormIn(named.source) != nullptr;
        return named;
    };
    m_beginning = readInBackground(m_folder, name, [this](const NamedCopy &named) {
        const auto beginning = std::move(m_beginning);
        QueuedCopy *const copy = find(named.id);
        if (!copy || copy->state != QueuedCopy::State::Waiting) {
            proceed();
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
    CopyRequest request;
    request.source = copy.source;
    request.destination = copy.destination;
    request.input = inputFrom(copy.source, kind, request.timeout);
    m_current = copy.id;
    copy.state = QueuedCopy::State::Copying;
    copy.progress = {};
    m_job = std::make_unique<CopyJob>(std::move(request));
    connect(m_job.get(), &CopyJob::progressChanged, this, [this](const CopyProgress &progress) {
        find(m_current)->progress = progress;
        Q_EMIT copyChanged(m_current);
    });
    connect(m_job.get(), &CopyJob::pausedChanged, this, [this](bool paused) {
        find(m_current)->state = paused ? QueuedCopy::State::Paused : QueuedCopy::State::Copying;
        Q_EMIT copyChanged(m_current);
    });
    connect(m_job.get(), &CopyJob::finished, this, &CopyQueue::finish);
    Q_EMIT copyChanged(m_current);
    m_job->start();
}

void CopyQueue::finish(const CopyResult &result)
{
    const auto finished = std::move(m_job);
    QueuedCopy &copy = *find(m_current);
    copy.result = result;
    CopyHistory::add(result, finished->request());
    if (result.isCopied())
        copy.state = QueuedCopy::State::Done;
    else
        copy.state =
            result.outcome == CopyOutcome::Cancelled ? QueuedCopy::State::Cancelled : QueuedCopy::State::Failed;
    Q_EMIT copyChanged(copy.id);
    proceed();
}

void CopyQueue::togglePause(int id)
{
    if (!m_job || id != m_current)
        return;
    if (m_job->isPaused())
        m_job->resume();
    else
        m_job->pause();
}

void CopyQueue::cancel(int id)
{
    if (m_job && id == m_current) {
        m_job->cancel();
        return;
    }
    QueuedCopy *const copy = find(id);
    if (!copy || copy->state != QueuedCopy::State::Waiting)
        return;
    copy->state = QueuedCopy::State::Cancelled;
    copy->result = {};
    copy->result.outcome = CopyOutcome::Cancelled;
    Q_EMIT copyChanged(id);
}

void CopyQueue::cancelAll()
{
    // What waits for another run goes on waiting.
    for (const QueuedCopy &copy : std::vector(m_copies)) {
        if (copy.isBeingMade() || isDue(copy))
            cancel(copy.id);
    }
    // Nothing is left that would end the queue.
    if (!m_job) {
        m_beginning.reset();
        proceed();
    }
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
    run();
}

} // namespace Litecopy
