// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/run.h"

#include "copy/failure.h"
#include "copy/readlock.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

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

Run::Run(const CopyRequest &request, CopyControl &control, const ProgressSink &sink)
    : m_request(request)
    , m_control(control)
    , m_sink(sink)
{
}

Run::Clock::duration Run::checkpoint()
{
    const bool paused = m_control.isPaused();
    const auto start = Clock::now();
    if (!canContinue())
        throwIfStopped();
    return paused ? Clock::now() - start : Clock::duration{};
}

bool Run::canContinue()
{
    const auto isFree = [this] { return !m_control.isCancelled() && !isShortOfSpace() && !m_thrown; };
    if (!m_control.isPaused() || m_control.isCancelled())
        return isFree();
    m_state.paused = true;
    report();
    const auto start = Clock::now();
    while (isFree() && m_control.isPaused()
           && m_control.waitWhilePaused(m_walWatch ? WalWatch::betweenLooks : 1000ms)) { }
    m_state.paused = false;
    m_paused += Clock::now() - start;
    if (!m_control.isCancelled())
        report();
    return isFree();
}

void Run::throwIfStopped()
{
    if (m_control.isCancelled())
        throw CopyCancelled{};
    throwIfSinkThrew();
    if (isShortOfSpace())
        throw CopyFailure{m_walWatch->error()};
}

bool Run::isShortOfSpace() noexcept
{
    return m_walWatch && m_walWatch->isShort();
}

void Run::sleep(milliseconds time)
{
    // In slices, because only cancel ends a wait early: a pause is to be told, and the last step's pages are, too.
    const auto end = Clock::now() + time;
    for (auto left = Clock::duration(time); left > 0ms && !m_control.isPaused(); left = end - Clock::now()) {
        if (!m_control.wait(std::min(std::chrono::ceil<milliseconds>(left), 20ms)))
            throw CopyCancelled{};
        throwIfStopped();
        reportThrottled();
    }
}

void Run::sleepFully(milliseconds time)
{
    const auto start = Clock::now();
    for (auto left = Clock::duration(time); left > 0ms; left = time - (Clock::now() - start)) {
        static_cast<void>(checkpoint());
        sleep(std::chrono::ceil<milliseconds>(left));
    }
}

void Run::enter(CopyPhase phase)
{
    const auto now = Clock::now();
    m_durations[int(m_state.phase)] += now - m_phaseStart;
    m_phaseStart = now;
    m_state.phase = phase;
    beginPass();
    m_state.phaseFraction = -1;
    m_state.waiting = false;
    m_state.waitingFor.clear();
    m_state.waited = {};
    report();
}

void Run::report()
{
    m_lastReport = Clock::now();
    m_state.elapsed = elapsed();
    if (!m_sink || m_thrown)
        return;
    try {
        m_sink(m_state);
    } catch (...) {
        // Reports are made from within SQLite's callbacks too, and no exception may pass through those.
        m_thrown = std::current_exception();
    }
}

void Run::reportThrottled()
{
    if (Clock::now() - m_lastReport >= m_request.progressInterval)
        report();
}

void Run::setLeaseWait(Clock::duration waited)
{
    if (waited > 0ms && waited < 2s)
        return;
    m_state.waiting = waited > 0ms;
    m_state.waitingFor = m_state.waiting
        ? QCoreApplication::translate("Litecopy",
                                      "a file server, or another program, that holds a "
                                      "lease on the file")
        : QString();
    m_state.waited = duration_cast<milliseconds>(waited);
}

bool Run::waitForLease(Clock::duration waited) noexcept
{
    if (waited >= m_request.timeout || m_control.isCancelled())
        return false;
    try {
        setLeaseWait(waited);
        reportThrottled();
        return m_control.wait(20ms);
    } catch (...) {
        // Out of memory: it fails as if the time were over.
        return false;
    }
}

void Run::reportPages(quint32 remaining, quint32 pageCount)
{
    // In pages of the source, rounded up: 0 only where nothing remains.
    const quint64 all = quint64(pageCount) + m_pagesBefore;
    m_state.remaining = all == 0 ? 0 : quint32((quint64(remaining) * pageCount + all - 1) / all);
    m_state.pageCount = pageCount;
    reportThrottled();
}

void Run::throwIfSinkThrew() const
{
    if (!m_thrown)
        return;
    QString what;
    try {
        std::rethrow_exception(m_thrown);
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &error) {
        what = QStringLiteral(": ") + QString::fromLocal8Bit(error.what());
    } catch (...) {
        // Nothing is known of it but that it was thrown.
    }
    throw failure(ErrorCode::Misuse, std::filesystem::path(),
                  QStringLiteral("the progress callback threw an exception") + what);
}

// A SHA-256 takes longer than a check or the medium.
static constexpr double shareOfHash = 0.6;

void Run::checked(double fraction)
{
    const double both = m_besideCheck ? std::min(fraction, m_besideCheck()) : fraction;
    double &shown = m_state.phaseFraction;
    shown = std::max(shown, std::min(both, 1.0) * (m_request.sha256 ? 1 - shareOfHash : 1));
}

void Run::hashed(double fraction)
{
    double &shown = m_state.phaseFraction;
    shown = std::max(shown, 1 - shareOfHash + fraction * shareOfHash);
}

void Run::addRestart()
{
    m_state.restarts = ++m_effort.restarts;
    const Clock::duration lost = Clock::now() - m_pass.start - (m_paused - m_pass.paused);
    m_state.spent = m_pass.spent;
    m_state.spent.others += lost;
    beginPass();
}

void Run::addLockWait(Clock::duration time) noexcept
{
    addWaitForOthers(time);
    m_lockWaits += time;
    m_effort.waited = duration_cast<milliseconds>(m_lockWaits);
}

void Run::addHold(Clock::duration held)
{
    m_totalHold += held;
    m_effort.totalHold = duration_cast<milliseconds>(m_totalHold);
    m_effort.longestHold = std::max(m_effort.longestHold, duration_cast<milliseconds>(held));
}

void Run::addDestinationHold(Clock::duration held)
{
    m_effort.destinationHold += duration_cast<milliseconds>(held);
}

milliseconds Run::durationOf(CopyPhase phase) const
{
    auto duration = m_durations[int(phase)];
    if (phase == m_state.phase)
        duration += Clock::now() - m_phaseStart;
    return duration_cast<milliseconds>(duration);
}

milliseconds Run::elapsed() const
{
    return duration_cast<milliseconds>(Clock::now() - m_start);
}

LockWait::LockWait(Run &run, std::filesystem::path file, ErrorCode onTimeout)
    : m_run(run)
    , m_file(std::move(file))
    , m_onTimeout(onTimeout)
{
}

void LockWait::gained()
{
    m_since = Clock::now();
    m_attempts = 0;
    auto &state = m_run.state();
    if (state.waiting) {
        state.waiting = false;
        state.waitingFor.clear();
        state.waited = {};
        m_holders.clear();
        m_run.report();
    }
}

void LockWait::wait()
{
    addPause(m_run.checkpoint());
    if (waited() >= m_run.request().timeout)
        throw CopyFailure{timeoutError()};

    const auto now = Clock::now();
    if (waited() >= 2s && now - m_lookedAtHolders >= 1s) {
        m_lookedAtHolders = now;
        auto &state = m_run.state();
        state.waiting = true;
        state.waitingFor = describeLocks(holders());
        state.waited = duration_cast<milliseconds>(waited());
        m_run.report();
    } else {
        m_run.reportThrottled();
    }
    ++m_attempts;
    // A writer that commits without rest leaves gaps of a few milliseconds, and only naps shorter than those find one.
    m_run.sleep(std::clamp(duration_cast<milliseconds>(waited()) / 200, 1ms, 25ms));
    m_run.addLockWait(Clock::now() - now);
}

/// The programs in the way now; where none is just now, those of the last look: a busy writer has its lock at many a
/// look, but not at all of them.
const std::vector<LockHolder> &LockWait::holders()
{
    if (std::vector<LockHolder> found = lockHolders(m_file); !found.empty())
        m_holders = std::move(found);
    return m_holders;
}

Error LockWait::timeoutError()
{
    QString who = describeLocks(holders());
    if (!who.isEmpty() && waited() >= 1s) {
        //: %1 is a program and its lock, %2 a number of seconds
        who = QCoreApplication::translate("Litecopy", "%1, for %2 s")
                  .arg(who)
                  .arg(duration_cast<std::chrono::seconds>(waited()).count());
    }
    return failure(m_onTimeout, m_file, who).error;
}

void StallClock::remaining(qint64 amount)
{
    if (amount >= m_low)
        return;
    m_low = amount;
    m_lastLow = Clock::now();
}

bool StallClock::isStalled() const
{
    const CopyRequest &request = m_run.request();
    const auto stalled = Clock::now() - m_lastLow;
    if (request.hold == Hold::Never) {
        if (stalled >= request.timeout)
            throw failure(ErrorCode::SourceLocked, Side::Source, describe(otherProgramsUsing(m_source)));
        return false;
    }
    return m_run.effort().restarts > 0 && stalled >= std::min<Clock::duration>(request.stallTime, m_expectedHold);
}

void StepSize::learn(Run::Clock::duration taken) noexcept
{
    const double ratio = std::chrono::duration<double>(m_target)
        / std::max<std::chrono::duration<double>>(taken, std::chrono::microseconds(10));
    m_pages = int(std::clamp(double(m_pages) * std::clamp(ratio * 0.8, 0.1, 2.0), 1.0, 1e6));
}

} // namespace Litecopy
