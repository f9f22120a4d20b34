// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rateestimator.h"

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>

#include <QString>

namespace Litecopy {

/// A copy's progress on one line of at most `width` columns: a percentage, a bar where there is room, the sentence,
/// and what else there is to know. What does not fit is left out from the least important on; never a number that can't
/// be told. Pure.
[[nodiscard]] QString statusLine(const CopyProgress &progress, const CopyRate &rate, CheckLevel check, int width);

} // namespace Litecopy
