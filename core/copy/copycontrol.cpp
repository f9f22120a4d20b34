// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copycontrol.h>

namespace Litecopy {

void CopyControl::cancel() noexcept
{
    // Under the mutex, so that a sleeper between its test and its sleep can't miss it.
    const std::scoped_lock lock(m_mutex);
    m_cancelled = true;
    m_changed.notify_all();
}

void CopyControl::pause() noexcept
{
    const std::scoped_lock lock(m_mutex);
    m_paused = true;
}

void CopyControl::resume() noexcept
{
    const std::scoped_lock lock(m_mutex);
    m_paused = false;
    m_changed.notify_all();
}

bool CopyControl::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, time, [this] { return m_cancelled.load(); });
}

bool CopyControl::waitWhilePaused(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_cancelled.load() || !m_paused.load(); });
    return !m_cancelled.load();
}

} // namespace Litecopy
