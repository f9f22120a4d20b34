// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <functional>

namespace Litecopy {

class Destination;

/// The border of the engine, for every one of its public functions: makes the session, runs `run` in it, and turns
/// whatever ends it into a result. Never throws. The last report of the progress is made here.
[[nodiscard]] CopyResult runCopy(const CopyRequest &request, CopyControl &control, const ProgressSink &sink,
                                 const std::function<void(CopySession &)> &run);

/// Fills source, plan and the receipt's beginning from the request. Throws CopyFailure where there is no plan.
void lookAtRequestedSource(CopySession &session);

/// Bytes the WAL grew since the look at the source; 0 for a source in memory.
[[nodiscard]] qint64 walGrowth(const SourceState &source);

/// From the copied temporary to the copy under its name: journal mode, check, medium, rename. Throws CopyFailure,
/// CopyCancelled.
void completeCopy(CopySession &session, Destination &destination);

} // namespace Litecopy
