// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/wal.h"

#include <litecopy/logkeeper.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace Litecopy {

/// When the log of that database was written to last; now, where its time stamp is another computer's.
[[nodiscard]] LogTimes::Clock::time_point lastWrite(const std::filesystem::path &database);

/// The programs that hold locks on a log, what keeps the most first, without their commits. `frames` are those that are
/// committed, and `index` was read before: nothing where no program shares it. `heldMarks` are the read marks that the
/// kernel says are held.
[[nodiscard]] std::vector<LogKeeper> keepersOf(const std::filesystem::path &database, std::uint32_t frames,
                                               const std::optional<WalIndex> &index, std::uint32_t heldMarks,
                                               const LogTimes &times);

} // namespace Litecopy
