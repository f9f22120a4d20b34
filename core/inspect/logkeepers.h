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

/// The locks on a log at one moment. Bit 0 of the sets stands for `WalIndex::writeLockByte`.
struct LogLocks
{
    std::vector<LogLock> listed; ///< in /proc
    std::uint32_t own = 0; ///< bytes that this process holds
    std::uint32_t unseen = 0; ///< bytes that are held, and that /proc lists for no program
};

/// Asks /proc and the kernel. /proc lists no locks of programs in other containers, but for those in containers of this
/// one.
[[nodiscard]] LogLocks locksOnLog(const std::filesystem::path &database);
/// The same while this process reads the log itself, which hides what others hold of the same bytes. `before` were the
/// locks when it did not.
[[nodiscard]] LogLocks locksOnLog(const std::filesystem::path &database, const LogLocks &before);

/// The programs that hold those locks on a log, what keeps the most first, without their commits. `frames` are those
/// that are committed, and `index` was read before: nothing where no program shares it.
[[nodiscard]] std::vector<LogKeeper> keepersOf(const std::filesystem::path &database, std::uint32_t frames,
                                               const std::optional<WalIndex> &index, const LogLocks &locks,
                                               const LogTimes &times);

} // namespace Litecopy
