// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/stage.h"

#include <litecopy/copycontrol.h>
#include <litecopy/copydatabase.h>
#include <litecopy/copyrequest.h>

#include <chrono>
#include <filesystem>

namespace Litecopy {

/// Checks a copy that stands under its name in a folder, and that nobody has had time to open. It is not changed, and
/// nothing appears beside it; damage is a finding, however bad. Reports the phase Checking, with `keepingOld`. Beside
/// the check its `digest` is taken, where that is wanted, with "blake2b-256:" before it; it stays as it
/// is where none can be taken.
/// Thread: any; blocks. Throws Failure where it can't be read, Cancelled.
[[nodiscard]] CheckFindings checkKept(const std::filesystem::path &copy, CheckLevel level,
                                      std::chrono::milliseconds progressInterval, CopyControl &control,
                                      const ProgressSink &progress, QByteArray *digest = nullptr);

} // namespace Litecopy
