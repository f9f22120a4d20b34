// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/noise.h"

#include "format/bytes.h"
#include "format/header.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace Litecopy {

namespace {

constexpr qsizetype judged = 512;
constexpr qsizetype plainAt = 16; ///< of the fields that extensions leave plain
constexpr qsizetype largestPlain = 32; ///< bytes at the beginning, SQLCipher

/// 480 bytes of noise hold 256 x (1 - (255/256)^480) = 217 different values, give or take 5.
bool isNoise(QByteArrayView bytes) noexcept
{
    constexpr std::size_t fewest = 178;
    std::bitset<256> seen;
    for (const char byte : bytes)
        seen.set(static_cast<unsigned char>(byte));
    return seen.count() >= fewest;
}

} // namespace

bool mayBeEncrypted(QByteArrayView bytes, std::int64_t size) noexcept
{
    if (bytes.size() < judged || size % judged != 0 || isOfPackedFile(bytes))
        return false;
    // What is plain is left out.
    return isNoise(bytes.first(judged).sliced(largestPlain));
}

bool isPlainPage(std::span<const std::byte> page) noexcept
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(page.data()), std::min(qsizetype(page.size()), judged));
    return (hasMagic(bytes) || mayBeginPlainPage(page[0])) && !isNoise(bytes.sliced(largestPlain));
}

std::uint32_t plainPageSizeIn(QByteArrayView bytes) noexcept
{
    if (bytes.size() < plainAt + 8)
        return 0;
    const auto *const at = reinterpret_cast<const std::byte *>(bytes.data()) + plainAt;
    const std::uint32_t stored = byteAt(at) << 8 | byteAt(at + 1);
    const std::uint32_t pageSize = stored == 1 ? largestPageSize : stored;
    const auto isVersion = [](std::uint32_t version) { return version == 1 || version == 2; };
    const bool hasFractions = byteAt(at + 5) == 64 && byteAt(at + 6) == 32 && byteAt(at + 7) == 32;
    return isPageSize(pageSize) && isVersion(byteAt(at + 2)) && isVersion(byteAt(at + 3)) && hasFractions ? pageSize
                                                                                                          : 0;
}

bool mayBeginPlainPage(std::byte first) noexcept
{
    // Trees' pages 2, 5, 10 and 13; a pointer map's entry 1 to 5; the first byte of a page number below 2^24.
    constexpr std::array<unsigned char, 8> firsts{0, 1, 2, 3, 4, 5, 10, 13};
    return std::ranges::find(firsts, std::to_integer<unsigned char>(first)) != firsts.end();
}

} // namespace Litecopy
