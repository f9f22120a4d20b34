// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/header.h"

#include "format/bytes.h"

#include <algorithm>

namespace Litecopy {

namespace {

constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr std::uint32_t smallestUsable = 480;
constexpr int pageSizeAt = 16;
constexpr int writeVersionAt = DatabaseHeader::versionsAt;
constexpr int readVersionAt = writeVersionAt + 1;
constexpr int fractionsAt = 21; // of a page that a cell may take: always 64, 32 and 32
constexpr int changeCounterAt = 24;
constexpr int schemaCookieAt = 40;
constexpr int schemaFormatAt = 44;
constexpr int encodingAt = 56;
constexpr int expansionAt = 72; // zeros
constexpr int expansionSize = 20;
constexpr int sqliteVersionAt = 96;

const std::byte *bytesOf(QByteArrayView header) noexcept
{
    return reinterpret_cast<const std::byte *>(header.data());
}

std::uint32_t byteIn(QByteArrayView header, int at) noexcept
{
    return byteAt(bytesOf(header) + at);
}

std::uint32_t fieldIn(QByteArrayView header, int at) noexcept
{
    return bigEndian32(bytesOf(header) + at);
}

bool isZero(char byte) noexcept
{
    return byte == 0;
}

/// Of three fields that have a few values each, and noise in no file that SQLite wrote.
int impossibleFields(QByteArrayView header) noexcept
{
    const QByteArrayView expansion = header.sliced(expansionAt, expansionSize);
    return int(fieldIn(header, schemaFormatAt) > 4) + int(fieldIn(header, encodingAt) > 3)
        + int(!std::ranges::all_of(expansion, isZero));
}

} // namespace

HeaderVerdict judgeHeader(QByteArrayView header) noexcept
{
    if (header.size() < DatabaseHeader::size)
        return HeaderVerdict::NotADatabase;
    header = header.first(DatabaseHeader::size);
    if (!hasMagic(header))
        return std::ranges::all_of(header, isZero) ? HeaderVerdict::AllZeros : HeaderVerdict::NotADatabase;
    const std::uint32_t version = byteIn(header, readVersionAt);
    // As lockBtree() of SQLite's btree.c judges it.
    const bool hasPossiblePages =
        parseHeader(header) && header.sliced(fractionsAt, 3) == QByteArrayView("\x40\x20\x20", 3);
    const bool isOdd = !hasPossiblePages || impossibleFields(header) >= 2;
    // 3 is the WAL2 mode of SQLite's own branches; what noise holds there is seldom so small.
    if (!isOdd && version > 2 && version <= 9)
        return HeaderVerdict::NewerFormat;
    return isOdd || version > 2 ? HeaderVerdict::EncryptedOrDamaged : HeaderVerdict::Readable;
}

std::optional<DatabaseHeader> parseHeader(QByteArrayView bytes) noexcept
{
    if (bytes.size() < DatabaseHeader::size || !hasMagic(bytes))
        return std::nullopt;
    DatabaseHeader header;
    header.pageSize = std::uint32_t(pageSizeIn(bytes));
    header.writeVersion = byteIn(bytes, writeVersionAt);
    header.readVersion = byteIn(bytes, readVersionAt);
    header.reservedBytes = byteIn(bytes, 20);
    header.changeCounter = fieldIn(bytes, changeCounterAt);
    header.pageCount = fieldIn(bytes, DatabaseHeader::pageCountAt);
    header.firstFreelistTrunk = fieldIn(bytes, 32);
    header.freelistCount = fieldIn(bytes, 36);
    header.schemaCookie = fieldIn(bytes, schemaCookieAt);
    header.schemaFormat = fieldIn(bytes, schemaFormatAt);
    header.defaultCacheSize = fieldIn(bytes, 48);
    header.largestRootPage = fieldIn(bytes, 52);
    // Whatever else stands there, and 0 is UTF-8 (prepare.c, sqlite3InitOne).
    header.encoding = std::max(fieldIn(bytes, encodingAt) & 3, 1U);
    header.userVersion = fieldIn(bytes, 60);
    header.incrementalVacuum = fieldIn(bytes, 64);
    header.applicationId = fieldIn(bytes, 68);
    header.versionValidFor = fieldIn(bytes, DatabaseHeader::versionValidForAt);
    header.sqliteVersion = fieldIn(bytes, sqliteVersionAt);
    if (!isPageSize(header.pageSize) || header.reservedBytes > header.pageSize || header.usableSize() < smallestUsable)
        return std::nullopt;
    return header;
}

bool hasMagic(QByteArrayView header) noexcept
{
    return header.startsWith(magic);
}

bool isOfPackedFile(QByteArrayView header) noexcept
{
    return header.startsWith(QByteArrayView("\x1f\x8b\x08", 3))
        || header.startsWith(QByteArrayView("\x28\xb5\x2f\xfd", 4));
}

int pageSizeIn(QByteArrayView header) noexcept
{
    const std::uint32_t raw = header.size() < pageSizeAt + 2 ? 0 : bigEndian16(bytesOf(header) + pageSizeAt);
    return int(raw == 1 ? largestPageSize : raw); // which does not fit into the two bytes
}

bool isWalIn(QByteArrayView header) noexcept
{
    return header.size() > readVersionAt && header[readVersionAt] == 2;
}

void clearBookkeeping(std::span<std::byte> page) noexcept
{
    std::ranges::fill(page.subspan(writeVersionAt, 2), std::byte{});
    std::ranges::fill(page.subspan(changeCounterAt, 4), std::byte{});
    std::ranges::fill(page.subspan(schemaCookieAt, 4), std::byte{});
    std::ranges::fill(page.subspan(DatabaseHeader::versionValidForAt, 8), std::byte{});
}

} // namespace Litecopy
