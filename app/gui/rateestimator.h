// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>

#include <chrono>
#include <deque>
#include <optional>

namespace Litecopy {

/// How fast a copy is and how long it will still take; each only once it can be told.
struct CopyRate
{
    std::optional<double> bytesPerSecond;
    std::optional<std::chrono::milliseconds> left;
};

/// Fed with a copy's reports, tells its rate over the recent past. Pauses, waits and restarts begin anew, so they never
/// show as a rate of nothing or of everything.
class RateEstimator
{
public:
    void add(const CopyProgress &progress);
    [[nodiscard]] CopyRate rate() const;

private:
    struct Sample
    {
        std::chrono::milliseconds elapsed;
        quint32 copied;
    };

    std::deque<Sample> m_samples;
    std::chrono::milliseconds m_running{0}; ///< of this run since the last pause, wait or restart
    CopyProgress m_last;
};

} // namespace Litecopy
