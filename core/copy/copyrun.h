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

/// Runs `copy` until the source was in the state that its plan was made for: on SourceChanged it looks and plans anew
/// and starts over, `again` then being true. Throws CopyFailure SourceUnstable, or what the last change was, when that
/// goes on for the whole timeout.
void startOverWhileSourceChanges(CopySession &session, const std::function<void(bool again)> &copy);

/// To be asked when all pages are there and before anything that others see is written: puts into the receipt why the
/// copy is not proved, and what people are to be warned of. Throws CopyFailure NotProved where a proof is asked for.
void requireProof(CopySession &session);

/// Bytes the WAL grew since the look at the source; 0 for a source in memory.
[[nodiscard]] qint64 walGrowth(const SourceState &source);

/// From the copied temporary to the copy under its name: journal mode, check, medium, rename. Throws CopyFailure,
/// CopyCancelled.
void completeCopy(CopySession &session, Destination &destination);

} // namespace Litecopy
