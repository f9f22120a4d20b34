// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace Litecopy {

/// What the shared-memory index of a live WAL says at one moment.
struct WalIndex
{
    std::array<std::uint32_t, 12> header{}; ///< changes with every commit and every new start of the log
    std::uint32_t lastFrame = 0; ///< of the last commit
    std::uint32_t pageCount = 0; ///< of the database at that commit
    std::uint32_t pageSize = 0; ///< bytes
    std::uint32_t backfilled = 0; ///< frames that a checkpoint has already written into the database
    std::uint32_t backfillAttempted = 0; ///< frames that one has begun to write

    /// Both are of one use of the log: the salts change when it is started over.
    [[nodiscard]] bool isOfSameLog(const WalIndex &other) const noexcept
    {
        return header[8] == other.header[8] && header[9] == other.header[9];
    }
};

/// Read through the connection's own mapping: opening the `-shm` anew would lose this process's locks on it.
/// Nothing where the connection has no such mapping (no WAL, nothing read yet), or a writer was in the midst of
/// changing it.
[[nodiscard]] std::optional<WalIndex> readWalIndex(const Connection &connection);

/// The page each of the first `frames` frames holds; empty where the index does not reach so far.
/// The connection holds a read transaction that needs these frames.
[[nodiscard]] std::vector<std::uint32_t> readWalIndexPages(const Connection &connection, std::uint32_t frames);

} // namespace Litecopy
