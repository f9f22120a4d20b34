// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <limits>
#include <optional>

namespace Litecopy {

/// Measures how long a rollback-journal source is locked, for the receipt: no writer waits longer for us. A hold that
/// is not ended when this goes ends then, in the figures and in what the progress says. Sources in WAL mode, and
/// private copies, keep nobody waiting, so for them it does nothing.
class HoldClock
{
public:
    explicit HoldClock(CopySession &session)
        : m_session(session)
        , m_before(session.receipt.totalHold)
    {
    }
    HoldClock(const HoldClock &) = delete;
    HoldClock &operator=(const HoldClock &) = delete;
    ~HoldClock() { end(); }

    void begin() { m_since = CopySession::Clock::now(); }
    /// The progress says so from now on, until the hold ends: for holds that people may notice.
    void tell();
    void end();
    void add(CopySession::Clock::duration held);

private:
    [[nodiscard]] bool isNoticed() const { return !m_session.source.walMode && !m_session.isSourcePrivate; }

    CopySession &m_session;
    std::optional<CopySession::Clock::time_point> m_since;
    const std::chrono::milliseconds m_before; ///< by earlier clocks of this copy
    CopySession::Clock::duration m_total{0};
};

/// The same of a destination that is written into: locked from when this is made until it goes.
class DestinationHold
{
public:
    explicit DestinationHold(CopySession &session)
        : m_session(session)
    {
        m_session.progress.state().holdingDestination = true;
    }
    DestinationHold(const DestinationHold &) = delete;
    DestinationHold &operator=(const DestinationHold &) = delete;
    ~DestinationHold();

private:
    CopySession &m_session;
    const CopySession::Clock::time_point m_since = CopySession::Clock::now();
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
