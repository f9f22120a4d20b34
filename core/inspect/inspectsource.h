// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/pagesource.h"
#include "inspect/pulse.h"

#include <litecopy/inspection.h>

namespace Litecopy {

/// One walk over a source that is open: fills the figures, the map and the problems of `result`.
/// Throws `Pulse::Interruption` where it has to be made again or was cancelled, and what reading throws.
void inspectSource(Inspection &result, PageSource &source, Pulse &pulse, const InspectOptions &options,
                   const InspectSink &progress, bool restarted);

} // namespace Litecopy
