// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "folderdetails.h"

#include <litecopy/job.h>

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto answerTime = 200ms; // of one entry, until the others are looked at without it
constexpr std::size_t mostThreads = 16; // all but one of them wait for drives that give no answer

/// The order in which they are looked at: what is surely on this drive comes first.
int turnOf(const FolderEntry &entry)
{
    return entry.isUnseenLink ? 1 : entry.isFolder ? 2 : 0;
}

} // namespace

/// What the threads share with the window's.
struct FolderDetails::Work
{
    void look()
    {
        while (!*isUnwanted) {
            const std::size_t turn = begun++;
            if (turn >= order.size())
                return;
            EntryLook look = lookAt(folder, (*entries)[order[turn]]);
            look.entry = order[turn];
            const QMutexLocker lock(&mutex);
            looks.push_back(std::move(look));
        }
    }

    std::filesystem::path folder;
    FolderEntries entries;
    std::shared_ptr<std::atomic_bool> isUnwanted;
    std::vector<std::size_t> order; ///< of the entries
    std::atomic<std::size_t> begun = 0;
    QMutex mutex;
    std::vector<EntryLook> looks; ///< not told yet; the mutex guards them
};

FolderDetails::FolderDetails(const std::filesystem::path &folder, const FolderEntries &entries,
                             std::shared_ptr<std::atomic_bool> isUnwanted, Seen seen)
    : m_work(std::make_shared<Work>())
    , m_seen(std::move(seen))
{
    m_work->folder = folder;
    m_work->entries = entries;
    m_work->isUnwanted = std::move(isUnwanted);
    if (!entries || entries->empty())
        return;
    m_work->order.reserve(entries->size());
    for (const int turn : {0, 1, 2}) {
        for (std::size_t i = 0; i < entries->size(); ++i) {
            if (turnOf((*entries)[i]) == turn)
                m_work->order.push_back(i);
        }
    }
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    m_timer.start(answerTime);
    begin();
}

FolderDetails::~FolderDetails() = default;

void FolderDetails::begin()
{
    const auto look = [work = m_work](const std::filesystem::path &) {
        work->look();
        return true;
    };
    ++m_running;
    m_jobs.push_back(readInBackground({}, look, [this](bool) {
        // The others, if there are any, wait for drives.
        if (--m_running == 0)
            m_timer.stop();
        tell();
    }));
}

void FolderDetails::tell()
{
    std::vector<EntryLook> looks;
    {
        const QMutexLocker lock(&m_work->mutex);
        looks.swap(m_work->looks);
    }
    if (!looks.empty())
        m_seen(looks);
}

void FolderDetails::tick()
{
    const std::size_t begun = m_work->begun;
    if (std::exchange(m_begun, begun) != begun)
        return;
    tell();
    // Each thread tells by its end what it saw last.
    if (begun >= m_work->order.size())
        m_timer.stop();
    else if (m_running < mostThreads)
        begin();
}

} // namespace Litecopy
