// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copycontrol.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>

#include <chrono>
#include <exception>
#include <functional>

namespace Litecopy {

class WalWatch;

/// What a copy cost other programs and itself. The receipt says so however the copy ends.
struct Effort
{
    int restarts = 0;
    bool escalated = false; ///< the source was held because stepping gained no ground
    std::chrono::milliseconds longestHold{0}; ///< of a source whose writers wait meanwhile
    std::chrono::milliseconds totalHold{0};
    std::chrono::milliseconds destinationHold{0};
};

/// All that the parts of a copy may do to the outside: say how far they are, sit out a pause, end when cancelled.
///
/// Changes of phase or state are reported at once, pages at most once per `CopyRequest::progressInterval`.
/// Thread: the copying one.
class Run
{
public:
    using Clock = std::chrono::steady_clock;
    using milliseconds = std::chrono::milliseconds;

    /// All three must outlive it.
    Run(const CopyRequest &request, CopyControl &control, const ProgressSink &sink);
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    [[nodiscard]] const CopyRequest &request() const noexcept { return m_request; }
    [[nodiscard]] CopyControl &control() noexcept { return m_control; }

    /// To be called between any two slices of work: throws CopyCancelled, CopyFailure; sits out a pause. Returns the
    /// time it paused.
    Clock::duration checkpoint();
    /// Sits out a pause. False where `throwIfStopped()` would throw. For handlers that SQLite calls, which may not
    /// throw.
    [[nodiscard]] bool canContinue();
    /// Throws CopyCancelled; CopyFailure when the source's drive fills up because the source is held, and when the
    /// progress callback threw.
    void throwIfStopped();
    /// Sleeps, hearing cancel: throws as `checkpoint()` does. Returns early where a pause is asked for.
    void sleep(milliseconds time);
    /// The same to the end: a pause is added.
    void sleepFully(milliseconds time);

    /// What the next report will say. Setting it reports nothing.
    [[nodiscard]] CopyProgress &state() noexcept { return m_state; }
    /// Enters a phase and reports it.
    void enter(CopyPhase phase);
    /// Reports now. Throws nothing: a sink that throws is not called again.
    void report();
    /// Reports if the interval has passed.
    void reportThrottled();
    void reportPages(quint32 remaining, quint32 pageCount);
    /// Sets how far the phase Checking is, which ends with the hash where one is asked for. Reports nothing; neither
    /// part ever goes back.
    void checked(double fraction);
    void hashed(double fraction);
    /// How far what goes on beside the check has come, 0..1; empty while nothing does.
    void setBesideCheck(std::function<double()> fraction) { m_besideCheck = std::move(fraction); }

    [[nodiscard]] const Effort &effort() const noexcept { return m_effort; }
    void addRestart();
    void setEscalated() noexcept { m_effort.escalated = true; }
    void addHold(Clock::duration held);
    void addDestinationHold(Clock::duration held);

    /// While a read lock keeps a log from being started over: what looks after its drive. Null ends that.
    void setWalWatch(WalWatch *watch) noexcept { m_walWatch = watch; }
    [[nodiscard]] bool isShortOfSpace() noexcept;

    /// Of a phase; of the current one so far.
    [[nodiscard]] milliseconds durationOf(CopyPhase phase) const;
    [[nodiscard]] milliseconds elapsed() const;

private:
    void throwIfSinkThrew() const;

    const CopyRequest &m_request;
    CopyControl &m_control;
    const ProgressSink &m_sink;
    std::exception_ptr m_thrown; ///< by the sink
    CopyProgress m_state;
    Effort m_effort;
    Clock::duration m_totalHold{0}; ///< many holds are shorter than a millisecond
    const Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastReport;
    Clock::time_point m_phaseStart = m_start;
    Clock::duration m_durations[5] = {};
    std::function<double()> m_besideCheck;
    WalWatch *m_walWatch = nullptr;
};

} // namespace Litecopy
