// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rateestimator.h"

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QString>

namespace Litecopy {

// A copy in words: its progress, also on one bar, and what it proves. Pure.

/// "Copying library.db", "Paused", "Checking the copy": a heading.
[[nodiscard]] QString progressTitle(const CopyProgress &progress, const QString &name);
/// The sentence under the bar: "Copying: 123,456 of 238,688 pages remaining, 512 MiB/s, about 2 s left".
[[nodiscard]] QString progressSentence(const CopyProgress &progress, const CopyRate &rate);
/// What else there is to know: restarts, writers kept waiting; empty mostly.
[[nodiscard]] QString progressNote(const CopyProgress &progress);

constexpr int barMaximum = 10'000;
/// 0..barMaximum, the phases after the copying included; -1 while nothing can be told.
[[nodiscard]] int barValue(const CopyProgress &progress, CheckLevel check);

/// Why the copy is certain to hold one committed moment of its source: "the read lock was held throughout". Empty where
/// nothing makes it certain.
[[nodiscard]] QString proofText(const CopyReceipt &receipt);

/// Why nothing does, as a sentence with its full stop. Empty where something does.
[[nodiscard]] QString unprovedText(const CopyReceipt &receipt);

/// Where the old content of a destination lies that was written into. Only where some of it is kept.
[[nodiscard]] QString keptSentence(const CopyReceipt &receipt);

} // namespace Litecopy
