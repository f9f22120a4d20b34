// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/walindex.h"

#include <algorithm>
#include <cstring>

namespace Litecopy {

std::optional<WalIndex> WalIndex::parse(const std::array<std::uint32_t, headerSize / 4> &words) noexcept
{
    constexpr std::size_t backfilledAt = 96 / 4;
    constexpr std::size_t backfillAttemptedAt = 128 / 4;
    WalIndex index;
    const auto second = words.begin() + index.header.size();
    std::copy(words.begin(), second, index.header.begin());
    if (!std::equal(index.header.begin(), index.header.end(), second))
        return std::nullopt;
    index.backfilled = words[backfilledAt];
    index.backfillAttempted = words[backfillAttemptedAt];
    // Two bytes of the fourth word, in which 65536 doesn't fit (wal.c, WalIndexHdr).
    std::array<std::uint16_t, 2> halves;
    std::memcpy(halves.data(), &index.header[3], sizeof halves);
    index.pageSize = (halves[1] & 0xfe00U) + ((halves[1] & 0x0001U) << 16);
    index.lastFrame = index.header[4];
    index.pageCount = index.header[5];
    return index;
}

std::uint32_t WalIndex::framesInRegion(int region) noexcept
{
    // The other half of a region is a hash table with two bytes for each of 8192 slots.
    constexpr std::uint32_t most = regionSize / 2 / 4;
    return most - std::uint32_t(firstFrameAt(region) / 4);
}

} // namespace Litecopy
