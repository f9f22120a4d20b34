// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "source/headerjudgment.h"

#include "sqlite/headerreader.h"

#include <QtEndian>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int headerSize = 100;
constexpr int readVersion = 19;
constexpr int reservedBytes = 20;
constexpr int payloadFractions = 21;
constexpr int schemaFormat = 44;
constexpr int textEncoding = 56;
constexpr int expansionArea = 72;
constexpr int expansionSize = 20;

quint32 field(QByteArrayView header, int at)
{
    return qFromBigEndian<quint32>(header.data() + at);
}

/// As lockBtree() of SQLite's btree.c judges it.
bool hasPossiblePages(QByteArrayView header)
{
    const int pageSize = pageSizeIn(header);
    const int usable = pageSize - static_cast<unsigned char>(header[reservedBytes]);
    return pageSize >= 512 && pageSize <= 65536 && (pageSize & (pageSize - 1)) == 0 && usable >= 480
        && header.sliced(payloadFractions, 3) == QByteArrayView("\x40\x20\x20", 3);
}

/// Of three fields that have a few values each, and noise in no file that SQLite wrote.
int impossibleFields(QByteArrayView header)
{
    const QByteArrayView expansion = header.sliced(expansionArea, expansionSize);
    return int(field(header, schemaFormat) > 4) + int(field(header, textEncoding) > 3)
        + int(std::ranges::any_of(expansion, [](char byte) { return byte != 0; }));
}

} // namespace

ErrorCode judgeHeader(QByteArrayView header)
{
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return ErrorCode::NotADatabase;
    const int version = static_cast<unsigned char>(header[readVersion]);
    const bool isOdd = !hasPossiblePages(header) || impossibleFields(header) >= 2;
    // 3 is the WAL2 mode of SQLite's own branches; what noise holds there is seldom so small.
    if (!isOdd && version > 2 && version <= 9)
        return ErrorCode::NewerFormat;
    return isOdd || version > 2 ? ErrorCode::EncryptedOrDamaged : ErrorCode::None;
}

} // namespace Litecopy
