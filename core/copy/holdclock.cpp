// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/holdclock.h"

#include "copy/failure.h"

#include <algorithm>

namespace Litecopy {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

void HoldClock::tell()
{
    m_session.progress.state().holding = m_since && isNoticed();
}

void HoldClock::end()
{
    if (!m_since)
        return;
    add(CopySession::Clock::now() - *m_since);
    m_since.reset();
    m_session.progress.state().holding = false;
}

void HoldClock::add(CopySession::Clock::duration held)
{
    if (!isNoticed())
        return;
    CopyReceipt &receipt = m_session.receipt;
    m_total += held;
    receipt.totalHold = m_before + duration_cast<milliseconds>(m_total);
    receipt.longestHold = std::max(receipt.longestHold, duration_cast<milliseconds>(held));
}

DestinationHold::~DestinationHold()
{
    m_session.progress.state().holdingDestination = false;
    m_session.receipt.destinationHold += duration_cast<milliseconds>(CopySession::Clock::now() - m_since);
}

void StallClock::remaining(qint64 amount)
{
    if (amount >= m_low)
        return;
    m_low = amount;
    m_lastLow = CopySession::Clock::now();
}

bool StallClock::isStalled() const
{
    const CopyRequest &request = m_session.request;
    const auto stalled = CopySession::Clock::now() - m_lastLow;
    if (request.hold == Hold::Never) {
        if (stalled >= request.timeout)
            throw failure(ErrorCode::SourceLocked, m_session.source.path,
                          describe(otherProgramsUsing(m_session.source.path)));
        return false;
    }
    return m_session.receipt.restarts > 0
        && stalled >= std::min<CopySession::Clock::duration>(request.stallTime, m_expectedHold);
}

} // namespace Litecopy
