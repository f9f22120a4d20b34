// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/btreepage.h"

#include "format/header.h"

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

} // namespace Litecopy
