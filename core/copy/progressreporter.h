// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>

#include <chrono>
#include <exception>

namespace Litecopy {

/// Throttles the reports of one copy on the thread that makes them: changes of phase or state go out at once, pages at
/// most once per interval. Thread: the copying one.
class ProgressReporter
{
public:
    using Clock = std::chrono::steady_clock;

    ProgressReporter(const ProgressSink &sink, std::chrono::milliseconds interval);

    /// What the next report will say. Setting it reports nothing.
    [[nodiscard]] CopyProgress &state() noexcept { return m_state; }

    /// Enters a phase and reports it. The duration of the phase that ends is added to `durationOf()`.
    void enter(CopyPhase phase);
    /// Reports now. Throws nothing: a sink that throws is not called again.
    void report();
    /// Reports if the interval has passed.
    void reportThrottled();

    [[nodiscard]] bool hasSinkThrown() const noexcept { return bool(m_thrown); }
    /// Throws what became of it: CopyFailure Misuse, std::bad_alloc.
    void throwIfSinkThrew() const;

    [[nodiscard]] std::chrono::milliseconds durationOf(CopyPhase phase) const;
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

private:
    const ProgressSink &m_sink;
    const std::chrono::milliseconds m_interval;
    const Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastReport;
    Clock::time_point m_phaseStart = m_start;
    Clock::duration m_durations[5] = {};
    CopyProgress m_state;
    std::exception_ptr m_thrown;
};

} // namespace Litecopy
