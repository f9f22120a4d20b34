// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/damagedpages.h"

#include <algorithm>
#include <bit>

namespace Litecopy {

namespace {

constexpr std::uint32_t blockBytes = 256 * 1024;
constexpr std::uint32_t entrySize = 5;

} // namespace

DamagedPages::DamagedPages(const PageSource &source, Interruption &interruption)
    : m_source(source)
    , m_geometry(source.geometry())
    , m_interruption(interruption)
    , m_block(std::max(blockBytes, source.pageSize()) + pagePadding)
{
}

const std::byte *DamagedPages::at(std::uint32_t page)
{
    const std::uint32_t size = m_geometry.pageSize;
    if (page < m_first || page >= m_first + m_held) {
        m_interruption.check();
        // A little further on counts as one after the other, too: pages of several tables take turns.
        const bool isNext = page > m_last && page - m_last <= 4;
        const std::uint32_t wanted = isNext ? std::max(1U, blockBytes / size) : 1;
        m_held = std::min(wanted, count() - page + 1);
        m_first = page;
        m_source.read(page, std::span(m_block).first(std::size_t(m_held) * size));
    }
    m_last = page;
    return m_block.data() + std::size_t(page - m_first) * size;
}

PointerMap::PointerMap(DamagedPages &pages)
    : m_pages(pages)
{
    constexpr std::uint32_t wanted = 64;
    if (pages.count() < 3)
        return;
    const std::byte *const map = pages.at(2);
    const std::uint32_t entries = std::min({wanted, pages.count() - 2, pages.geometry().usable / entrySize});
    std::uint32_t good = 0;
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::uint32_t kind = byteAt(map + i * entrySize);
        const std::uint32_t parent = bigEndian32(map + i * entrySize + 1);
        const bool hasParent = kind >= 3;
        good += kind >= 1 && kind <= 5 && parent <= pages.count() && hasParent == (parent != 0) ? 1U : 0U;
    }
    // One entry alone would look so by chance.
    m_exists = good == entries || (entries >= 8 && good + 2 >= entries);
}

std::uint32_t PointerMap::mapPageOf(std::uint32_t page) const noexcept
{
    const std::uint32_t perMap = m_pages.geometry().usable / entrySize + 1;
    std::uint32_t map = (page - 2) / perMap * perMap + 2;
    if (map == std::uint32_t(LockBytes::pending / m_pages.geometry().pageSize) + 1)
        ++map;
    return map;
}

bool PointerMap::isMapPage(std::uint32_t page) const noexcept
{
    return m_exists && page >= 2 && mapPageOf(page) == page;
}

PointerMap::Entry PointerMap::of(std::uint32_t page)
{
    if (!m_exists || page < 3 || !m_pages.has(page))
        return {};
    const std::uint32_t map = mapPageOf(page);
    if (map >= page || !m_pages.has(map))
        return {};
    const std::uint32_t offset = (page - map - 1) * entrySize;
    if (offset + entrySize > m_pages.geometry().usable)
        return {};
    const std::byte *const at = m_pages.at(map) + offset;
    const std::uint32_t kind = byteAt(at);
    if (kind < 1 || kind > 5)
        return {};
    return {Kind(kind), bigEndian32(at + 1)};
}

std::uint32_t PointerMap::rootOf(std::uint32_t page)
{
    constexpr int mostLevels = 40;
    for (int level = 0; level < mostLevels; ++level) {
        if (page == 1)
            return 1;
        const Entry entry = of(page);
        if (entry.kind == Kind::Root)
            return page;
        if (entry.kind != Kind::TreePage)
            return 0;
        page = entry.parent;
    }
    return 0;
}

PayloadReader::PayloadReader(DamagedPages &pages, const std::vector<std::uint32_t> &owners)
    : m_pages(pages)
    , m_owners(owners)
    , m_budget(3 * std::uint64_t(pages.count()) * pages.geometry().pageSize)
{
}

bool PayloadReader::read(const std::byte *page, const SalvagedCell &cell, const MayTake &mayTake)
{
    if (!cell.hasOverflow()) {
        m_bytes = {page + cell.localOffset, cell.local};
        return true;
    }
    // Not more than the file can hold: a size alone may be anything.
    const std::uint64_t most = std::uint64_t(m_pages.count()) * m_pages.geometry().usable;
    m_buffer.clear();
    m_buffer.reserve(std::min(cell.payload, most) + pagePadding);
    m_buffer.insert(m_buffer.end(), page + cell.localOffset, page + cell.localOffset + cell.local);
    const bool isWhole = cell.payload <= std::min(most, m_budget) && readChain(cell, mayTake);
    const std::size_t size = m_buffer.size();
    m_buffer.resize(size + pagePadding);
    m_bytes = std::span(m_buffer).first(size);
    return isWhole;
}

bool PayloadReader::readChain(const SalvagedCell &cell, const MayTake &mayTake)
{
    constexpr std::size_t tail = 8;
    std::uint32_t page = cell.overflow;
    std::uint32_t before = 0;
    std::uint32_t earlier = 0; // a chain that comes back to it goes in circles
    std::uint64_t steps = 0;
    while (m_buffer.size() < cell.payload) {
        if (!m_pages.has(page) || m_owners[page] != 0 || page == earlier)
            return false;
        const std::uint64_t left = cell.payload - m_buffer.size();
        const std::uint32_t perPage = m_pages.geometry().perOverflowPage;
        if (mayTake
            && !mayTake({.page = page, .before = before, .left = std::uint32_t((left + perPage - 1) / perPage)}))
            return false;
        before = page;
        if (std::has_single_bit(++steps))
            earlier = page;
        m_budget -= std::min<std::uint64_t>(m_budget, m_pages.geometry().pageSize);
        const std::byte *const bytes = m_pages.at(page);
        const std::uint32_t next = bigEndian32(bytes);
        const std::uint64_t part = std::min<std::uint64_t>(left, perPage);
        const bool isLast = part == left;
        // The last page of a chain points nowhere. A single bit there is forgiven, for no byte of the row is in it.
        if (isLast ? next != 0 && !std::has_single_bit(next) : !m_pages.has(next))
            return false;
        if (4 + part > m_pages.bytesOf(page))
            return false;
        const auto isZero = [](std::byte byte) { return byte == std::byte{}; };
        if (isLast && std::all_of(bytes, bytes + 4 + part, isZero)
            && !std::all_of(m_buffer.end() - std::ptrdiff_t(std::min(tail, m_buffer.size())), m_buffer.end(), isZero))
            return false; // a page that was wiped, not one that holds the end of these bytes
        m_buffer.insert(m_buffer.end(), bytes + 4, bytes + 4 + part);
        page = next;
    }
    return true;
}

} // namespace Litecopy
