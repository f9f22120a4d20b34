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

/// From the copied temporary to the copy under its name: journal mode, check, medium, rename. Throws CopyFailure,
/// CopyCancelled.
void completeCopy(CopySession &session, Destination &destination);

} // namespace Litecopy
