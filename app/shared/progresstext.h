// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rateestimator.h"

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>

#include <QString>

namespace Litecopy {

/// A copy's progress in words and on one bar. Pure.

/// "Copying library.db", "Paused", "Checking the copy": a heading.
[[nodiscard]] QString progressTitle(const CopyProgress &progress, const QString &name);
/// The sentence under the bar: "Copying: 123,456 of 238,688 pages remaining, 512 MiB/s, about 2 s left".
[[nodiscard]] QString progressSentence(const CopyProgress &progress, const CopyRate &rate);
/// What else there is to know: restarts, writers kept waiting; empty mostly.
[[nodiscard]] QString progressNote(const CopyProgress &progress);

constexpr int barMaximum = 10'000;
/// 0..barMaximum, the phases after the copying included; -1 while nothing can be told.
[[nodiscard]] int barValue(const CopyProgress &progress, CheckLevel check);

} // namespace Litecopy
