// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/salvagepage.h"

#include "format/header.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace Litecopy {

namespace {

constexpr std::uint32_t smallestCell = 4;
constexpr std::uint64_t largestPayload = 0x7fffffff;

constexpr std::array allTypes{BtreePage::Type::TableLeaf, BtreePage::Type::IndexLeaf, BtreePage::Type::TableInterior,
                              BtreePage::Type::IndexInterior};

constexpr bool isLeafType(BtreePage::Type type) noexcept
{
    return type == BtreePage::Type::TableLeaf || type == BtreePage::Type::IndexLeaf;
}

} // namespace

RecordHeader readRecordHeader(std::span<const std::byte> record) noexcept
{
    constexpr std::array<std::uint32_t, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    RecordHeader result;
    std::uint64_t headerSize = 0;
    if (record.empty())
        return result;
    std::uint64_t at = readVarint(record.data(), headerSize);
    if (headerSize < at || headerSize > largestPayload)
        return result;
    result.isWhole = headerSize <= record.size();
    const std::uint64_t end = std::min<std::uint64_t>(headerSize, record.size());
    std::uint64_t size = headerSize;
    while (at < end) {
        // SQLite never writes a number longer than it has to be.
        if (byteAt(record.data() + at) == 0x80)
            return result;
        std::uint64_t type = 0;
        at += readVarint(record.data() + at, type);
        if (type == 10 || type == 11)
            return result;
        size += type < sizes.size() ? sizes[type] : (type - 12) / 2;
        if (size > largestPayload)
            return result;
        ++result.fields;
    }
    result.isValid = result.isWhole ? at == headerSize : true;
    result.size = size;
    return result;
}

bool SalvagePage::read(const std::byte *page, std::uint32_t number, std::uint32_t available)
{
    m_available = std::min(available, m_geometry.usable);
    const auto declared = static_cast<Type>(byteAt(page + (number == 1 ? DatabaseHeader::size : 0)));
    const bool isKnown = std::ranges::find(allTypes, declared) != allTypes.end();
    if (isKnown && readAs(declared, page, number) && m_isExact)
        return true;
    // One bit makes a leaf an interior page. Only a page whose sums are all right as another type is one of that.
    for (const Type type : allTypes) {
        if (type != declared && readAs(type, page, number) && m_isExact && m_lost == 0 && !m_cells.empty()
            && std::ranges::none_of(m_cells, &SalvagedCell::isOutOfOrder))
            return true;
    }
    return isKnown && readAs(declared, page, number);
}

bool SalvagePage::readAs(Type type, const std::byte *page, std::uint32_t number)
{
    m_page = page;
    m_type = type;
    m_start = number == 1 ? DatabaseHeader::size : 0;
    m_headerEnd = m_start + (isLeafType(type) ? 8 : 12);
    m_cells.clear();
    m_inexact.clear();
    m_lost = 0;
    m_parsed = 0;
    m_isExact = false;
    m_rightChild = isLeafType(type) ? 0 : bigEndian32(page + m_start + 8);
    m_contentStart = bigEndian16(page + m_start + 5);
    if (m_contentStart == 0)
        m_contentStart = largestPageSize;

    const std::uint32_t declared = bigEndian16(page + m_start + 3);
    const std::uint32_t most = (m_geometry.usable - m_headerEnd) / (smallestCell + 2);
    const std::uint32_t count = std::min(declared, most);
    std::uint32_t firstCell = m_geometry.usable;
    bool anyInexact = false;
    for (m_read = 0; m_read < count; ++m_read) {
        // Pointers and cells grow towards each other and never meet.
        const std::uint32_t pointer = m_headerEnd + 2 * m_read;
        if (pointer + 2 > firstCell)
            break;
        SalvagedCell cell;
        bool isExact = true;
        if (!readCell(bigEndian16(page + pointer), cell, isExact)) {
            ++m_lost;
            continue;
        }
        anyInexact |= !isExact;
        if (isExact)
            firstCell = std::min(firstCell, cell.offset);
        m_cells.push_back(cell);
        m_inexact.push_back(!isExact);
    }
    if (declared > most && m_cells.empty())
        return false;
    const FreeBytes free = freeBytes();
    const std::uint32_t content = m_contentStart <= m_geometry.usable ? m_geometry.usable - m_contentStart : 0;
    const auto isExact = [&] {
        return free.isValid && m_contentStart <= m_geometry.usable && sumOfCells() + free.bytes == content;
    };
    if (anyInexact || m_lost != 0 || !isExact()) {
        settleInexact();
        dropOverlaps();
        if (free.isValid && m_lost == 0 && m_read == declared && sumOfCells() + free.bytes < content)
            extend(content - free.bytes - sumOfCells());
    }
    m_isExact = isExact() && m_lost == 0;
    if (isTable())
        judgeOrder();
    return true;
}

bool SalvagePage::readCell(std::uint32_t offset, SalvagedCell &cell, bool &isExact)
{
    const std::uint32_t usable = m_geometry.usable;
    if (offset < m_headerEnd || offset + smallestCell > usable)
        return false;
    cell.offset = offset;
    if (!isLeafType(m_type)) {
        cell.child = bigEndian32(m_page + offset);
        offset += 4;
        if (cell.child == 0)
            return false;
    }
    if (m_type == Type::TableInterior) {
        std::uint64_t key = 0;
        cell.end = offset + readVarint(m_page + offset, key);
        cell.rowid = static_cast<std::int64_t>(key);
        return cell.end <= m_available;
    }
    offset += readVarint(m_page + offset, cell.payload);
    if (m_type == Type::TableLeaf) {
        std::uint64_t rowid = 0;
        offset += readVarint(m_page + offset, rowid);
        cell.rowid = static_cast<std::int64_t>(rowid);
    }
    if (offset >= usable || cell.payload > largestPayload)
        return false;
    const std::uint32_t most = m_type == Type::TableLeaf ? m_geometry.mostInTableLeaf : m_geometry.mostInIndex;
    cell.local = localPayload(cell.payload, most, m_geometry);
    cell.localOffset = offset;
    cell.end = std::max(offset + cell.local + (cell.hasOverflow() ? 4 : 0), cell.offset + smallestCell);

    // Records that don't overlap have headers that fit onto the page together.
    constexpr std::uint64_t mostParsed = 8;
    std::uint64_t headerSize = 0;
    readVarint(m_page + offset, headerSize);
    m_parsed += std::min<std::uint64_t>(headerSize, usable - offset);
    if (m_parsed > mostParsed * usable)
        return false;
    const std::uint32_t there = std::min(cell.local, usable - offset);
    const RecordHeader record = readRecordHeader({m_page + offset, std::max(there, 1U)});
    if (cell.hasOverflow()) {
        if (cell.end > m_available || !record.isValid)
            return false;
        cell.overflow = bigEndian32(m_page + offset + cell.local);
        // A header that goes on in the overflow is judged when all of it is there.
        return cell.overflow != 0 && (!record.isWhole || record.size == cell.payload);
    }
    if (cell.end <= m_available && record.isValid && record.isWhole && record.size == cell.payload)
        return true;
    // The cell's own word for its length may be what is damaged: its neighbours tell where it ends.
    isExact = false;
    const RecordHeader all = readRecordHeader({m_page + offset, usable - offset});
    if (!all.isValid || !all.isWhole || all.fields == 0 || offset + all.size > m_available || all.size > most)
        return false;
    cell.payload = all.size;
    cell.local = static_cast<std::uint32_t>(all.size);
    cell.end = std::max(offset + cell.local, cell.offset + smallestCell);
    return true;
}

std::uint32_t SalvagePage::sumOfCells() const
{
    return std::accumulate(m_cells.begin(), m_cells.end(), 0U,
                           [](std::uint32_t sum, const SalvagedCell &cell) { return sum + (cell.end - cell.offset); });
}

SalvagePage::FreeBytes SalvagePage::freeBytes() const
{
    FreeBytes free{.isValid = true, .bytes = byteAt(m_page + m_start + 7)};
    for (std::uint32_t block = bigEndian16(m_page + m_start + 1); block != 0;) {
        if (block < m_contentStart || block + 4 > m_geometry.usable)
            return {};
        const std::uint32_t next = bigEndian16(m_page + block);
        const std::uint32_t size = bigEndian16(m_page + block + 2);
        if ((next != 0 && next < block + 4) || block + size > m_geometry.usable)
            return {};
        free.bytes += size;
        block = next;
    }
    return free;
}

/// Keeps a cell that differs from its record about the length only where the record ends at the next cell's beginning.
void SalvagePage::settleInexact()
{
    if (std::ranges::find(m_inexact, true) == m_inexact.end())
        return;
    m_order.clear();
    for (const SalvagedCell &cell : m_cells)
        m_order.push_back(cell.offset);
    for (std::uint32_t block = bigEndian16(m_page + m_start + 1), steps = 0;
         block >= m_headerEnd && block + 4 <= m_geometry.usable && steps < m_geometry.usable / 4; ++steps) {
        m_order.push_back(block);
        const std::uint32_t next = bigEndian16(m_page + block);
        if (next <= block)
            break;
        block = next;
    }
    m_order.push_back(m_geometry.usable);
    std::ranges::sort(m_order);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_inexact[i]) {
            const auto next = std::ranges::upper_bound(m_order, m_cells[i].offset);
            if (next == m_order.end() || m_cells[i].end != *next) {
                ++m_lost;
                continue;
            }
        }
        m_cells[kept++] = m_cells[i];
    }
    m_cells.resize(kept);
    m_inexact.assign(kept, false);
}

/// Of two cells that share bytes, the one that begins within the other is what a damaged pointer led to.
void SalvagePage::dropOverlaps()
{
    m_order.resize(m_cells.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::ranges::stable_sort(m_order, {}, [this](std::uint32_t i) { return m_cells[i].offset; });
    std::uint32_t end = 0;
    bool any = false;
    for (const std::uint32_t i : m_order) {
        if (m_cells[i].offset < end) {
            m_cells[i].end = 0;
            any = true;
        } else {
            end = m_cells[i].end;
        }
    }
    if (any)
        m_lost +=
            static_cast<std::uint32_t>(std::erase_if(m_cells, [](const SalvagedCell &cell) { return cell.end == 0; }));
}

/// The page has fewer cells by its header than its bytes: reads on behind the last pointer, and keeps what it finds
/// only where that fills the missing bytes exactly.
void SalvagePage::extend(std::uint32_t missing)
{
    const std::size_t before = m_cells.size();
    std::uint32_t pointer = m_headerEnd + 2 * m_read;
    while (missing != 0 && pointer + 2 <= m_contentStart) {
        SalvagedCell cell;
        bool isExact = true;
        if (!readCell(bigEndian16(m_page + pointer), cell, isExact) || !isExact || cell.offset < m_contentStart
            || cell.end - cell.offset > missing)
            break;
        if (m_type == Type::TableLeaf && !m_cells.empty() && cell.rowid <= m_cells.back().rowid)
            break;
        missing -= cell.end - cell.offset;
        m_cells.push_back(cell);
        pointer += 2;
    }
    const std::size_t found = m_cells.size();
    dropOverlaps();
    if (missing != 0 || m_cells.size() != found) {
        m_cells.resize(std::min(before, m_cells.size()));
        m_lost = 0;
    }
}

/// Rowids ascend on a page: marks those that a longest ascending row of them leaves out.
void SalvagePage::judgeOrder()
{
    bool isSorted = true;
    for (std::size_t i = 1; i < m_cells.size() && isSorted; ++i)
        isSorted = m_cells[i - 1].rowid < m_cells[i].rowid;
    if (isSorted)
        return;
    constexpr std::uint32_t none = 0xffffffff;
    m_order.clear(); // by length: the cell with the smallest rowid that ends an ascending row of that length
    m_before.assign(m_cells.size(), none);
    for (std::uint32_t i = 0; i < m_cells.size(); ++i) {
        const auto place = std::ranges::lower_bound(m_order, m_cells[i].rowid, {},
                                                    [this](std::uint32_t cell) { return m_cells[cell].rowid; });
        if (place != m_order.begin())
            m_before[i] = *(place - 1);
        if (place == m_order.end())
            m_order.push_back(i);
        else
            *place = i;
    }
    for (SalvagedCell &cell : m_cells)
        cell.isOutOfOrder = true;
    for (std::uint32_t i = m_order.empty() ? none : m_order.back(); i != none; i = m_before[i])
        m_cells[i].isOutOfOrder = false;
}

} // namespace Litecopy
