// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copypace.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr auto recent = 5000ms;
constexpr auto beforeRate = 2000ms;
constexpr auto beforeLeft = 4000ms;
constexpr double fractionBeforeLeft = 0.02;
// With phases to come, whose pace nobody knows, less would promise an end that may not be near.
constexpr auto shortestBeforeOthers = 10'000ms;
constexpr auto recentlySpent = 3000ms;
constexpr auto beforeLimit = 1000ms;
constexpr double mostOfIt = 0.6;
// Paces are never even: a time left that is longer than what was told by less needs no reason.
constexpr double mostOfShortest = 1.25;
constexpr auto slack = 3000ms;
// Of the bar: "100 %" is said when nothing is left to be done.
constexpr int mostBeforeDone = barMaximum - barMaximum / 100;

/// Which part of the bar a phase has, in units of it.
struct Part
{
    int begin;
    int end;
};

Part partOf(CopyPhase phase, CheckLevel check)
{
    const bool checked = check != CheckLevel::None;
    const int copied = checked ? 7500 : 9000;
    switch (phase) {
    case CopyPhase::Preparing:
        return {0, 0};
    case CopyPhase::Copying:
        return {0, copied};
    case CopyPhase::Checking:
        return {copied, 9000};
    case CopyPhase::Writing:
        return {9000, barMaximum};
    case CopyPhase::Done:
        break;
    }
    return {barMaximum, barMaximum};
}

/// Of the phase.
double fractionOf(const CopyProgress &progress)
{
    return progress.phase == CopyPhase::Copying ? (progress.pageCount ? progress.fraction() : -1)
                                                : progress.phaseFraction;
}

} // namespace

/// Of the bar, and -1 where nothing is known.
static int reachedBy(const CopyProgress &progress, CheckLevel check)
{
    const Part part = partOf(progress.phase, check);
    // All else is done when what was there before is checked.
    if (progress.phase == CopyPhase::Done || (progress.phase == CopyPhase::Checking && progress.keepingOld))
        return barMaximum;
    const double fraction = fractionOf(progress);
    if (progress.phase == CopyPhase::Preparing || fraction < 0 || std::isnan(fraction))
        return -1;
    return part.begin + int(std::lround((part.end - part.begin) * std::clamp(fraction, 0.0, 1.0)));
}

int barValue(const CopyProgress &progress, CheckLevel check)
{
    const int reached = reachedBy(progress, check);
    return progress.phase == CopyPhase::Done ? reached : std::min(reached, mostBeforeDone);
}

bool RateEstimator::goesOn(const CopyProgress &progress) const
{
    return progress.phase == m_last.phase && progress.restarts == m_last.restarts
        && (m_samples.empty() || progress.copied() >= m_samples.back().copied);
}

void RateEstimator::add(const CopyProgress &progress)
{
    const int value = reachedBy(progress, m_check);
    const bool moving = value >= 0 && progress.phase != CopyPhase::Done && !progress.paused && !progress.waiting;
    if (!moving || !goesOn(progress)) {
        m_samples.clear();
        m_running = 0ms;
    }
    if (moving) {
        const auto taken = m_samples.empty() ? 0ms : progress.elapsed - m_samples.back().elapsed;
        m_running += taken;
        m_active += taken;
        m_samples.push_back({progress.elapsed, progress.copied(), value});
        while (m_samples.size() > 2 && progress.elapsed - m_samples[1].elapsed >= recent)
            m_samples.pop_front();
    }
    addSpent(progress);
    m_last = progress;
}

void RateEstimator::addSpent(const CopyProgress &progress)
{
    if (progress.paused || progress.phase != m_last.phase)
        m_spent.clear();
    m_spent.push_back({progress.elapsed, progress.spent});
    while (m_spent.size() > 2 && progress.elapsed - m_spent[1].elapsed >= recentlySpent)
        m_spent.pop_front();
}

CopyRate RateEstimator::rate()
{
    CopyRate rate;
    rate.limit = limit();
    if (m_samples.size() < 2 || m_running < beforeRate)
        return rate;
    const auto time = std::chrono::duration<double>(m_samples.back().elapsed - m_samples.front().elapsed).count();
    const double pages = double(m_samples.back().copied) - double(m_samples.front().copied);
    if (m_last.phase == CopyPhase::Copying && m_last.pageSize > 0 && time > 0 && pages > 0)
        rate.bytesPerSecond = pages / time * m_last.pageSize;
    rate.left = left();
    tellLeft(rate);
    return rate;
}

void RateEstimator::tellLeft(CopyRate &rate)
{
    if (m_longer && *m_longer != m_last.phase)
        m_longer.reset();
    if (rate.left) {
        const bool isLonger = m_shortest && *rate.left > *m_shortest * mostOfShortest + slack;
        if (isLonger)
            m_longer = m_last.phase;
        m_shortest = m_shortest && !isLonger ? std::min(*m_shortest, *rate.left) : *rate.left;
    }
    rate.isLonger = m_longer.has_value();
}

std::optional<milliseconds> RateEstimator::left() const
{
    const Sample &last = m_samples.back();
    const double moved = last.value - m_samples.front().value;
    const auto end = partOf(m_last.phase, m_check).end;
    const bool isEarly = m_last.phase == CopyPhase::Copying && m_running < beforeLeft;
    if (isEarly || fractionOf(m_last) < fractionBeforeLeft || moved <= 0 || last.value >= end)
        return {};
    const double taken = double((last.elapsed - m_samples.front().elapsed).count());
    const double ofPhase = (end - last.value) / moved * taken;
    // As if what follows took as long for its share of the bar as all did until now.
    const double ofOthers = (barMaximum - end) / double(last.value) * double(m_active.count());
    const milliseconds left(qint64(ofPhase + ofOthers));
    if (end < barMaximum && left < shortestBeforeOthers)
        return {};
    return left;
}

CopyLimit RateEstimator::limit() const
{
    if (m_spent.size() < 2)
        return CopyLimit::None;
    const auto &[since, before] = m_spent.front();
    const auto &[until, after] = m_spent.back();
    if (until - since < beforeLimit)
        return CopyLimit::None;
    const std::array candidates{std::pair(CopyLimit::Reading, after.reading - before.reading),
                                std::pair(CopyLimit::Writing, after.writing - before.writing),
                                std::pair(CopyLimit::OtherPrograms, after.others - before.others),
                                std::pair(CopyLimit::Compressing, after.packing - before.packing)};
    const auto most = std::ranges::max_element(
        candidates, {}, [](const std::pair<CopyLimit, std::chrono::nanoseconds> &one) { return one.second; });
    const bool isMost = std::chrono::duration<double>(most->second) >= (until - since) * mostOfIt;
    return isMost ? most->first : CopyLimit::None;
}

} // namespace Litecopy
