// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/databaseheader.h"

#include "sqlite/bigendian.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace Litecopy {

namespace {

constexpr std::uint32_t smallestPage = 512;
constexpr std::uint32_t largestPage = 65536;
constexpr std::uint32_t smallestUsable = 480;

} // namespace

std::optional<DatabaseHeader> parseHeader(std::span<const std::byte> bytes) noexcept
{
    static constexpr char magic[] = "SQLite format 3";
    if (bytes.size() < DatabaseHeader::size || std::memcmp(bytes.data(), magic, sizeof magic) != 0)
        return std::nullopt;
    const std::byte *const at = bytes.data();
    DatabaseHeader header;
    header.pageSize = bigEndian16(at + 16);
    if (header.pageSize == 1) // 65536 does not fit into the two bytes
        header.pageSize = largestPage;
    header.writeVersion = byteAt(at + 18);
    header.readVersion = byteAt(at + 19);
    header.reservedBytes = byteAt(at + 20);
    header.changeCounter = bigEndian32(at + 24);
    header.pageCount = bigEndian32(at + 28);
    header.firstFreelistTrunk = bigEndian32(at + 32);
    header.freelistCount = bigEndian32(at + 36);
    header.schemaCookie = bigEndian32(at + 40);
    header.schemaFormat = bigEndian32(at + 44);
    header.defaultCacheSize = bigEndian32(at + 48);
    header.largestRootPage = bigEndian32(at + 52);
    header.encoding = bigEndian32(at + 56);
    header.userVersion = bigEndian32(at + 60);
    header.incrementalVacuum = bigEndian32(at + 64);
    header.applicationId = bigEndian32(at + 68);
    header.versionValidFor = bigEndian32(at + 92);
    header.sqliteVersion = bigEndian32(at + 96);
    if (header.pageSize < smallestPage || header.pageSize > largestPage || !std::has_single_bit(header.pageSize)
        || header.reservedBytes > header.pageSize || header.usableSize() < smallestUsable)
        return std::nullopt;
    return header;
}

bool hasPlausibleHeader(std::span<const std::byte> bytes) noexcept
{
    constexpr std::size_t fractions = 21; // of a page that a cell may take: fixed, 64, 32 and 32
    constexpr std::size_t schemaFormat = 44;
    constexpr std::size_t encoding = 56;
    constexpr std::size_t expansion = 72; // 20 bytes of zeros
    const std::byte *const at = bytes.data();
    return byteAt(at + fractions) == 64 && byteAt(at + fractions + 1) == 32 && byteAt(at + fractions + 2) == 32
        && bigEndian32(at + schemaFormat) <= 4 && bigEndian32(at + encoding) <= 3
        && std::all_of(at + expansion, at + expansion + 20, [](std::byte byte) { return byte == std::byte{}; });
}

} // namespace Litecopy
