// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/pagesource.h"
#include "inspect/pulse.h"

#include <litecopy/inspection.h>

namespace Litecopy {

/// So often a database that others write to is read with its lock let go now and then.
inline constexpr int readingAttempts = 3;

/// After that, the lock of a small one is held to the end; a large one is read beside its writers, who would else wait
/// for long, and the result says that it may not be of one moment.
[[nodiscard]] inline PageSource::Locking lastLocking(bool last, const std::filesystem::path &database)
{
    constexpr std::uintmax_t heldAtMost = 256 * 1024 * 1024;
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(database, error);
    return last && !error && size > heldAtMost ? PageSource::Locking::Never : PageSource::Locking::Allowed;
}

/// One walk over a source that is open: fills the figures, the map and the problems of `result`.
/// Throws `Pulse::Interruption` where it has to be made again or was cancelled, and what reading throws.
void inspectSource(Inspection &result, PageSource &source, Pulse &pulse, const InspectOptions &options,
                   const InspectSink &progress, bool restarted);

} // namespace Litecopy
