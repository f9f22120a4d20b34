// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/interruption.h"
#include "inspect/pagesource.h"

#include <litecopy/inspection.h>

namespace Litecopy {

/// So often a database that others write to is read with its lock let go now and then. After that the lock is held once
/// more for as long as at a stretch before: what can be read into memory by then is of one moment. What is larger is
/// read beside its writers, and the result says that it may not be of one moment.
inline constexpr int readingAttempts = 3;

[[nodiscard]] inline PageSource::Options readingOptions(const InspectOptions &options, bool last)
{
    PageSource::Options reading;
    reading.patience = options.patience;
    reading.lockTarget = options.lockTarget;
    reading.locking = last ? PageSource::Locking::Briefly : PageSource::Locking::Held;
    return reading;
}

/// Throws where what can be read of the source is known to be an old state.
void requireLog(const PageSource &source, const std::filesystem::path &database);

/// One walk over a source that is open: fills the figures, the map and the problems of `result`.
/// Throws `Interrupted` where it has to be made again or was cancelled, and what reading throws.
void inspectSource(Inspection &result, PageSource &source, Interruption &interruption, const InspectOptions &options,
                   const InspectSink &progress, bool restarted);

} // namespace Litecopy
