// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>

#include <chrono>
#include <deque>
#include <optional>

namespace Litecopy {

constexpr int barMaximum = 10'000;
/// 0..barMaximum, the phases after the copying included; -1 while nothing can be told.
[[nodiscard]] int barValue(const CopyProgress &progress, CheckLevel check);

/// What most of a copy's time goes into.
enum class CopyLimit
{
    None, ///< none of them takes most of it, or nothing is known
    Reading,
    Writing,
    OtherPrograms,
    Compressing,
};

/// How fast a copy is, and what holds it up; each only once it can be told.
struct CopyRate
{
    std::optional<double> bytesPerSecond; ///< while pages are copied
    /// Until the copy has its name, all phases included, as far as the bar has to go. Not told where it is short and
    /// phases are to come: how long those take is not known yet.
    std::optional<std::chrono::milliseconds> left;
    CopyLimit limit = CopyLimit::None;
    /// Since this phase, or its pace, is what it is, it takes longer than was told before: people are to hear why.
    bool isLonger = false;
};

/// Computes a copy's rate over the recent past from its progress reports. After a pause, a wait, a restart, and in a
/// new phase it begins anew, so that these don't count as slow or fast copying.
class RateEstimator
{
public:
    /// Of a copy that is checked so.
    explicit RateEstimator(CheckLevel check = CopyRequest().check)
        : m_check(check)
    {
    }

    void add(const CopyProgress &progress);
    /// Of what was added so far. What it says is taken for told: a longer time left comes with `isLonger`.
    [[nodiscard]] CopyRate rate();

private:
    struct Sample
    {
        std::chrono::milliseconds elapsed;
        quint32 copied;
        int value; ///< of the bar
    };
    struct Spent
    {
        std::chrono::milliseconds elapsed;
        TimeSpent time;
    };

    void addSpent(const CopyProgress &progress);
    [[nodiscard]] bool goesOn(const CopyProgress &progress) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> left() const;
    [[nodiscard]] CopyLimit limit() const;
    void tellLeft(CopyRate &rate);

    CheckLevel m_check;
    std::deque<Sample> m_samples;
    std::deque<Spent> m_spent;
    std::chrono::milliseconds m_running{0}; ///< of this run since the last pause, wait, restart or phase
    std::chrono::milliseconds m_active{0}; ///< of all runs
    CopyProgress m_last;
    std::optional<std::chrono::milliseconds> m_shortest; ///< time left that was told
    std::optional<CopyPhase> m_longer; ///< the phase that takes longer than was told
};

} // namespace Litecopy
