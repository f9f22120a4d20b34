// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <limits>

namespace Litecopy {

/// Measures how long a rollback-journal source is locked, for the receipt: no writer waits longer for us. Sources in
/// WAL mode keep nobody waiting, so for them it does nothing.
class HoldClock
{
public:
    explicit HoldClock(CopySession &session)
        : m_session(session)
    {
    }

    void begin() { m_since = CopySession::Clock::now(); }
    void end();
    void add(CopySession::Clock::duration held);

private:
    CopySession &m_session;
    CopySession::Clock::time_point m_since;
    CopySession::Clock::duration m_total{0};
};

/// Tells a slow copy from a stuck one by the time since the least number of pages or bytes remained: restarts alone
/// don't.
class StallClock
{
public:
    explicit StallClock(CopySession &session)
        : m_session(session)
    {
    }

    void remaining(qint64 amount);
    /// How long holding the source until the end would take, as far as one can tell. Where that is less than the
    /// request's stall time, it isn't tried for longer to do without.
    void expectHold(CopySession::Clock::duration time) { m_expectedHold = time; }
    /// A pause is no stalling.
    void addPause(CopySession::Clock::duration pause) { m_lastLow += pause; }
    /// The source should be held from now on, for it has started over and gains no ground. With `Hold::Never` it throws
    /// CopyFailure SourceLocked when that lasts for the whole timeout, and is never true.
    [[nodiscard]] bool isStalled() const;

private:
    CopySession &m_session;
    qint64 m_low = std::numeric_limits<qint64>::max();
    CopySession::Clock::duration m_expectedHold = CopySession::Clock::duration::max();
    CopySession::Clock::time_point m_lastLow = CopySession::Clock::now();
};

} // namespace Litecopy
