// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/pagesource.h"
#include "inspect/pulse.h"

#include <litecopy/comparison.h>

#include <functional>

namespace Litecopy {

/// Called with the pages done so far.
using PagesDone = std::function<void(std::uint64_t pages)>;

/// Fills the page part of `result`, whose inspections are there, and the trees' `differingPages`.
void comparePages(Comparison &result, const PageSource &first, const PageSource &second, Pulse &pulse,
                  const PagesDone &done);

} // namespace Litecopy
