// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copycontrol.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/error.h>
#include <litecopy/lockholders.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <filesystem>
#include <functional>
#include <limits>
#include <vector>

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
    std::chrono::milliseconds waited{0}; ///< for locks of other programs
    qint64 written = 0; ///< bytes, see CopyReceipt::bytesWritten
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
    /// For the copying thread's LeaseWait: until the time-out, or a cancel.
    [[nodiscard]] bool waitForLease(Clock::duration waited) noexcept;
    /// What the next report says of a wait for a lease, where it is worth telling; 0 ends it.
    void setLeaseWait(Clock::duration waited);
    void reportPages(quint32 remaining, quint32 pageCount);
    /// From now on so many pages of another file are read before those: the report says how far both are together.
    void setPagesBefore(quint32 pages) noexcept { m_pagesBefore = pages; }
    /// Sets how far the phase Checking is, which ends with the hash where one is asked for. Reports nothing; neither
    /// part ever goes back.
    void checked(double fraction);
    void hashed(double fraction);
    /// How far what goes on beside the check has come, 0..1; empty while nothing does.
    void setBesideCheck(std::function<double()> fraction) { m_besideCheck = std::move(fraction); }

    [[nodiscard]] const Effort &effort() const noexcept { return m_effort; }
    /// What was copied since the last one is worth nothing.
    void addRestart();
    /// To what the next report says of the time.
    void addReading(Clock::duration time) noexcept { m_state.spent.reading += time; }
    void addWriting(Clock::duration time) noexcept { m_state.spent.writing += time; }
    void addWaitForOthers(Clock::duration time) noexcept { m_state.spent.others += time; }
    /// The same, of a wait for a lock: the receipt says how long all of them were.
    void addLockWait(Clock::duration time) noexcept;
    void addPacking(Clock::duration time) noexcept { m_state.spent.packing += time; }
    void setEscalated() noexcept { m_effort.escalated = true; }
    void addHold(Clock::duration held);
    void addDestinationHold(Clock::duration held);
    void addWritten(qint64 bytes) noexcept { m_effort.written += bytes; }

    /// While a read lock keeps a log from being started over: what looks after its drive. Null ends that.
    void setWalWatch(WalWatch *watch) noexcept { m_walWatch = watch; }
    [[nodiscard]] bool isShortOfSpace() noexcept;

    /// Of a phase; of the current one so far.
    [[nodiscard]] milliseconds durationOf(CopyPhase phase) const;
    [[nodiscard]] milliseconds elapsed() const;

private:
    /// From the beginning, or the last restart.
    struct Pass
    {
        Clock::time_point start;
        Clock::duration paused; ///< until then
        TimeSpent spent; ///< until then
    };

    void throwIfSinkThrew() const;
    void beginPass() { m_pass = {Clock::now(), m_paused, m_state.spent}; }

    const CopyRequest &m_request;
    CopyControl &m_control;
    const ProgressSink &m_sink;
    std::exception_ptr m_thrown; ///< by the sink
    CopyProgress m_state;
    Effort m_effort;
    quint32 m_pagesBefore = 0;
    Clock::duration m_totalHold{0}; ///< many holds are shorter than a millisecond
    Clock::duration m_lockWaits{0};
    const Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastReport;
    Clock::time_point m_phaseStart = m_start;
    Clock::duration m_durations[5] = {};
    Clock::duration m_paused{0};
    Pass m_pass{m_start, {}, {}};
    std::function<double()> m_besideCheck;
    WalWatch *m_walWatch = nullptr;
};

/// Waiting for another program's lock: never spins, is never silent, never endless.
///
/// `wait()` after each refusal; `gained()` when the lock was had or ground was gained. After two seconds the progress
/// names the programs in the way; after the request's timeout `wait()` throws, naming them too.
class LockWait
{
public:
    using Clock = Run::Clock;

    /// `file` is the one that is locked, and `onTimeout` what to say of it in the end.
    LockWait(Run &run, std::filesystem::path file, ErrorCode onTimeout);

    void gained();
    /// Throws CopyFailure with `onTimeout`, and what `Run::checkpoint()` throws.
    void wait();
    /// A pause is no waiting.
    void addPause(Clock::duration pause) { m_since += pause; }
    [[nodiscard]] Clock::duration waited() const { return Clock::now() - m_since; }
    /// Refusals since ground was last gained.
    [[nodiscard]] int attempts() const noexcept { return m_attempts; }
    [[nodiscard]] Error timeoutError();

private:
    [[nodiscard]] const std::vector<LockHolder> &holders();

    Run &m_run;
    std::filesystem::path m_file;
    ErrorCode m_onTimeout;
    Clock::time_point m_since = Clock::now();
    Clock::time_point m_lookedAtHolders;
    std::vector<LockHolder> m_holders;
    int m_attempts = 0;
};

/// Tells a slow copy from a stuck one. The measure is the time since `remaining()` was last given a new lowest number
/// of pages or bytes. The number of restarts is no measure: a copy that starts over may get further each time.
class StallClock
{
public:
    using Clock = Run::Clock;

    /// Of a copy that reads the database `source`.
    StallClock(const Run &run, std::filesystem::path source)
        : m_run(run)
        , m_source(std::move(source))
    {
    }

    void remaining(qint64 amount);
    /// How long holding the source until the end would take, as far as one can tell. Where that is less than the
    /// request's stall time, it isn't tried for longer to do without.
    void expectHold(Clock::duration time) { m_expectedHold = time; }
    /// A pause is no stalling.
    void addPause(Clock::duration pause) { m_lastLow += pause; }
    /// The source should be held from now on, for it has started over and gains no ground. With `Hold::Never` it throws
    /// CopyFailure SourceLocked when that lasts for the whole timeout, and is never true.
    [[nodiscard]] bool isStalled() const;

private:
    const Run &m_run;
    std::filesystem::path m_source;
    qint64 m_low = std::numeric_limits<qint64>::max();
    Clock::duration m_expectedHold = Clock::duration::max();
    Clock::time_point m_lastLow = Clock::now();
};

/// How many pages a step may copy so that it lasts about `target`. Learns from each step; careful upwards, quick
/// downwards.
class StepSize
{
public:
    /// `fixed` pages where that is positive.
    StepSize(int fixed, std::chrono::milliseconds target)
        : m_fixed(fixed)
        , m_target(std::max(target, std::chrono::milliseconds(1)))
    {
    }

    [[nodiscard]] int pages() const noexcept { return m_fixed > 0 ? m_fixed : m_pages; }
    void setTarget(std::chrono::milliseconds target) noexcept { m_target = target; }
    /// What the last step took.
    void learn(Run::Clock::duration taken) noexcept;

private:
    const int m_fixed;
    std::chrono::milliseconds m_target;
    int m_pages = 64;
};

} // namespace Litecopy
