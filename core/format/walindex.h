// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace Litecopy {

/// What the shared-memory index of a live WAL says at one moment (wal.c, WalIndexHdr and WalCkptInfo).
struct WalIndex
{
    /// Bytes. A region begins with the page number of each of its frames, the first one after the header.
    static constexpr std::size_t regionSize = 32768;
    static constexpr std::size_t headerSize = 136;

    /// Where in the `-shm` SQLite's unix VFS puts the log's locks. Every connection that has the `-shm` open holds the
    /// last of them.
    static constexpr std::int64_t writeLockByte = 120;
    static constexpr std::int64_t lockBytes = 9;

    std::array<std::uint32_t, 12> header{}; ///< changes with every commit and every new start of the log
    std::uint32_t lastFrame = 0; ///< of the last commit
    std::uint32_t pageCount = 0; ///< of the database at that commit
    std::uint32_t pageSize = 0; ///< bytes
    std::uint32_t backfilled = 0; ///< frames that a checkpoint has already written into the database
    std::uint32_t backfillAttempted = 0; ///< frames that one has begun to write

    /// From the index's first words, in this computer's byte order. Nothing where its two copies of the header differ:
    /// they are written one after the other, and a writer is between them.
    [[nodiscard]] static std::optional<WalIndex> parse(const std::array<std::uint32_t, headerSize / 4> &words) noexcept;
    /// How many frames a region has the pages of, and where in it they begin. Regions are counted from 0.
    [[nodiscard]] static std::uint32_t framesInRegion(int region) noexcept;
    [[nodiscard]] static std::size_t firstFrameAt(int region) noexcept { return region == 0 ? headerSize : 0; }

    /// Both are of one use of the log: the salts change when it is started over.
    [[nodiscard]] bool isOfSameLog(const WalIndex &other) const noexcept
    {
        return header[8] == other.header[8] && header[9] == other.header[9];
    }
};

} // namespace Litecopy
