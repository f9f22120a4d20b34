// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/btreepage.h"

#include "format/header.h"

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

constexpr std::uint32_t leafHeader = 8;
constexpr std::uint32_t interiorHeader = 12;

std::optional<BtreePage::Type> pageType(const std::byte *header) noexcept
{
    switch (const auto type = static_cast<BtreePage::Type>(byteAt(header))) {
    case BtreePage::Type::IndexInterior:
    case BtreePage::Type::TableInterior:
    case BtreePage::Type::IndexLeaf:
    case BtreePage::Type::TableLeaf:
        return type;
    }
    return std::nullopt;
}

} // namespace

std::optional<BtreePage> BtreePage::parse(const std::byte *page, std::uint32_t number,
                                          const PageGeometry &geometry) noexcept
{
    const std::uint32_t start = number == 1 ? DatabaseHeader::size : 0;
    const std::byte *const header = page + start;
    const std::optional<Type> type = pageType(header);
    if (!type)
        return std::nullopt;
    BtreePage result;
    result.m_page = page;
    result.m_type = *type;
    result.m_usable = geometry.usable;
    result.m_headerEnd = start + (result.isLeaf() ? leafHeader : interiorHeader);
    result.m_cellCount = bigEndian16(header + 3);
    result.m_rightChild = result.isLeaf() ? 0 : bigEndian32(header + 8);

    const std::uint32_t pointersEnd = result.m_headerEnd + 2 * result.m_cellCount;
    std::uint32_t contentStart = bigEndian16(header + 5);
    if (contentStart == 0) // 65536 does not fit into the two bytes
        contentStart = largestPageSize;
    if (pointersEnd > geometry.usable || contentStart < pointersEnd || contentStart > geometry.usable)
        return std::nullopt;
    result.m_unused = contentStart - pointersEnd + byteAt(header + 7);
    // The free blocks are chained in ascending order, so a chain that comes back on itself is caught here too.
    for (std::uint32_t block = bigEndian16(header + 1); block != 0;) {
        if (block < contentStart || block + 4 > geometry.usable)
            return std::nullopt;
        const std::uint32_t next = bigEndian16(page + block);
        const std::uint32_t size = bigEndian16(page + block + 2);
        if ((next != 0 && next < block + 4) || block + size > geometry.usable)
            return std::nullopt;
        result.m_unused += size;
        block = next;
    }
    if (result.m_unused > geometry.usable)
        return std::nullopt;
    return result;
}

std::int64_t RecordValue::integer() const noexcept
{
    if (type == 8 || type == 9)
        return std::int64_t(type - 8);
    // Extends the sign of what is shorter than eight bytes.
    std::uint64_t value = !bytes.empty() && (byteAt(bytes.data()) & 0x80) != 0 ? ~0ULL : 0;
    for (const std::byte &byte : bytes)
        value = value << 8 | byteAt(&byte);
    return static_cast<std::int64_t>(value);
}

RecordReader::RecordReader(std::span<const std::byte> record) noexcept
    : m_record(record)
{
    m_at = readVarint(record.data(), m_headerSize);
    m_body = m_headerSize;
    m_isDamaged = m_headerSize > record.size();
}

std::optional<RecordValue> RecordReader::next() noexcept
{
    constexpr std::array<std::uint64_t, 12> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    constexpr std::uint64_t longestValue = 0x7fffffff;
    if (m_isDamaged || m_at >= m_headerSize)
        return std::nullopt;
    RecordValue value;
    m_at += readVarint(m_record.data() + m_at, value.type);
    value.size = value.type < sizes.size() ? sizes[value.type] : (value.type - 12) / 2;
    m_isDamaged = value.type == 10 || value.type == 11 || value.size > longestValue;
    if (m_isDamaged)
        return std::nullopt;
    const std::uint64_t start = std::min<std::uint64_t>(m_body, m_record.size());
    value.bytes = m_record.subspan(start, std::min<std::uint64_t>(value.size, m_record.size() - start));
    m_body += value.size;
    return value;
}

} // namespace Litecopy
