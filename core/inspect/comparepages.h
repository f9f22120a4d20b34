// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/pagesums.h"
#include "inspect/comparetrees.h"
#include "inspect/keptpages.h"

#include <litecopy/comparison.h>

namespace Litecopy {

/// Of the database that is read first.
[[nodiscard]] PageSums sumPages(const PageSource &source, Interruption &interruption, const PagesDone &done);

/// Fills the page part of `result`, whose inspections and trees are there, and the trees' `differingPages`. `source`
/// is the one that is read second, and of the other one `sums` are known. Nothing is read of that. Returns the pages of
/// `source` that differ, and page 1.
[[nodiscard]] KeptPages comparePages(Comparison &result, const PageSource &source, const PageSource &other,
                                     const PageSums &sums, Interruption &interruption, const PagesDone &done);

} // namespace Litecopy
