// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "folderlooks.h"

#include <litecopy/job.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr int atOnce = 4; // threads, without those below
constexpr auto patience = 1s; // a look that takes longer holds up no other

} // namespace

FolderLooks::FolderLooks(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &FolderLooks::startNext);
}

FolderLooks::~FolderLooks() = default;

void FolderLooks::enqueue(const std::filesystem::path &folder, Ask ask)
{
    m_waiting.insert_or_assign(folder, std::move(ask));
    startNext();
}

void FolderLooks::startNext()
{
    const auto isBusy = [](const auto &running) { return !running.second.since.hasExpired(patience / 1ms); };
    auto busy = std::ranges::count_if(m_running, isBusy);
    for (auto next = m_waiting.begin(); next != m_waiting.end() && busy < atOnce;) {
        if (m_running.contains(next->first)) {
            ++next;
            continue;
        }
        start(next->first, std::move(next->second));
        next = m_waiting.erase(next);
        ++busy;
    }
    if (!m_waiting.empty())
        m_patience.start();
}

void FolderLooks::start(const std::filesystem::path &folder, Ask ask)
{
    Running &running = m_running[folder];
    running.since.start();
    const auto look = [look = std::move(ask.look)](const std::filesystem::path &) {
        look();
        return true;
    };
    running.job = readInBackground(folder, look, [this, folder, done = std::move(ask.done)](bool) {
        const auto ended = m_running.extract(folder);
        done();
        startNext();
    });
}

} // namespace Litecopy
