// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rateestimator.h"

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto recent = 5000ms;
constexpr auto beforeRate = 2000ms;
constexpr auto beforeLeft = 4000ms;
constexpr double fractionBeforeLeft = 0.02;

} // namespace

void RateEstimator::add(const CopyProgress &progress)
{
    const bool moving =
        progress.phase == CopyPhase::Copying && progress.pageCount > 0 && !progress.paused && !progress.waiting;
    if (!moving || progress.restarts != m_last.restarts
        || (!m_samples.empty() && progress.copied() < m_samples.back().copied)) {
        m_samples.clear();
        m_running = 0ms;
    }
    if (moving) {
        if (!m_samples.empty())
            m_running += progress.elapsed - m_samples.back().elapsed;
        m_samples.push_back({progress.elapsed, progress.copied()});
        while (m_samples.size() > 2 && progress.elapsed - m_samples[1].elapsed >= recent)
            m_samples.pop_front();
    }
    m_last = progress;
}

CopyRate RateEstimator::rate() const
{
    CopyRate rate;
    if (m_samples.size() < 2 || m_running < beforeRate || m_last.pageSize <= 0)
        return rate;
    const auto time = std::chrono::duration<double>(m_samples.back().elapsed - m_samples.front().elapsed).count();
    const double pages = double(m_samples.back().copied) - double(m_samples.front().copied);
    if (time <= 0 || pages <= 0)
        return rate;
    const double pagesPerSecond = pages / time;
    rate.bytesPerSecond = pagesPerSecond * m_last.pageSize;
    if (m_running >= beforeLeft && m_last.fraction() >= fractionBeforeLeft)
        rate.left = std::chrono::milliseconds(qint64(double(m_last.remaining) / pagesPerSecond * 1000));
    return rate;
}

} // namespace Litecopy
