// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace Litecopy {

/// Cancels and pauses work on another thread: copying, inspecting, comparing, rescuing. It is the one object that two
/// threads share, and every function is thread-safe. Cancelling is final; asking again changes nothing. Both requests
/// are heard within 100 ms, also while the work waits for a lock. It must outlive the work.
class CopyControl
{
public:
    CopyControl() = default;
    CopyControl(const CopyControl &) = delete;
    CopyControl &operator=(const CopyControl &) = delete;

    void cancel() noexcept;
    /// While paused, a rollback-journal source is not locked; a pinned WAL source stays pinned, so its WAL may grow.
    void pause() noexcept;
    void resume() noexcept;

    [[nodiscard]] bool isCancelled() const noexcept { return m_cancelled.load(std::memory_order_relaxed); }
    [[nodiscard]] bool isPaused() const noexcept { return m_paused.load(std::memory_order_relaxed); }

    /// For the copying thread. Sleeps for `time`, or until cancelled; returns false when cancelled.
    bool wait(std::chrono::milliseconds time);
    /// For the copying thread. Waits while paused, for at most `time`; returns false when cancelled.
    bool waitWhilePaused(std::chrono::milliseconds time);

private:
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_paused = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

} // namespace Litecopy
