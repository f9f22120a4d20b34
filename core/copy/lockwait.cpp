// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/lockwait.h"

#include "copy/failure.h"

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

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

} // namespace Litecopy
