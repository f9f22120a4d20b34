// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace Litecopy {

/// How fast a copy is and how long its pages will still take, without what follows; each only once it can be told.
struct CopyRate
{
    std::optional<double> bytesPerSecond;
    std::optional<std::chrono::milliseconds> left;
};

/// Computes a copy's rate over the recent past from its progress reports. After a pause, a wait or a restart it begins
/// anew, so that these don't count as slow or fast copying.
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

// A copy in words: its progress, also on one bar, and what proves it. Pure.

/// "Copying library.db", "Paused", "Checking the copy": a heading.
[[nodiscard]] QString progressTitle(const CopyProgress &progress, const QString &name);
/// The sentence under the bar: "Copying: 123,456 of 238,688 pages remaining, 512 MiB/s, copied in about 2 s".
[[nodiscard]] QString progressSentence(const CopyProgress &progress, const CopyRate &rate);
/// Restarts, and writers kept waiting; mostly empty.
[[nodiscard]] QString progressNote(const CopyProgress &progress);

constexpr int barMaximum = 10'000;
/// 0..barMaximum, the phases after the copying included; -1 while nothing can be told.
[[nodiscard]] int barValue(const CopyProgress &progress, CheckLevel check);

/// Why the copy is certain to hold one committed moment of its source: "the read lock was held throughout". Empty where
/// nothing makes it certain.
[[nodiscard]] QString proofText(const CopyReceipt &receipt);

/// Why nothing makes it certain, as a sentence with its full stop. Empty where something does.
[[nodiscard]] QString unprovedText(const CopyReceipt &receipt);

/// Where the old content of a destination lies that was written into. Only where some of it is kept.
[[nodiscard]] QString keptSentence(const CopyReceipt &receipt);

} // namespace Litecopy
