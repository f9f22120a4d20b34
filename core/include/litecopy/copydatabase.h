// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copycontrol.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

namespace Litecopy {

/// Copies one database file to another. Blocks until it ends; never throws.
///
/// The source is never changed. A new or replaced destination is built in a private temporary beside it, checked,
/// brought to the medium and renamed: under its name there is at any moment what was there before, or the whole copy.
/// After any end but success nothing of Litecopy's is left; after a kill, the next copy into that folder removes what
/// the killed one left.
///
/// Thread: any; everything opened is opened and closed on the calling thread. `control` may be used from other threads
/// meanwhile. `progress` may be empty, and is called on the calling thread, first and last reports always.
[[nodiscard]] CopyResult copyDatabase(const CopyRequest &request, CopyControl &control,
                                      const ProgressSink &progress = {});

} // namespace Litecopy
