// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mapcells.h"

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

constexpr quint32 smallCell = 32; // pages: looking at them is as fast as remembering
constexpr quint32 samples = 8;

} // namespace

void MapCells::setMap(const PageMap &map, std::size_t owners)
{
    m_map = map;
    m_growing = {};
    m_reading = false;
    take(m_map.data(), m_map.pageCount(), m_map.pageCount(), owners);
}

void MapCells::beginReading(quint32 pageCount)
{
    m_map = {};
    m_growing.clear();
    // Reserved as a whole: `m_entries` stays valid while pages are added.
    m_growing.reserve(pageCount);
    m_reading = true;
    take(m_growing.data(), pageCount, 0, 0);
}

void MapCells::addRead(quint32 first, const QList<PageEntry> &pages)
{
    if (!m_reading || first != m_readCount + 1 || quint64(m_readCount) + quint64(pages.size()) > m_pageCount)
        return;
    m_growing.insert(m_growing.end(), pages.begin(), pages.end());
    m_readCount += quint32(pages.size());
}

void MapCells::take(const PageEntry *entries, quint32 pageCount, quint32 readCount, std::size_t owners)
{
    m_entries = entries;
    m_pageCount = pageCount;
    m_readCount = readCount;
    m_ownerCounts.assign(owners, 0);
    m_markedOwners.clear();
    m_markedPages.reset();
    forget();
}

void MapCells::setMarkedOwners(std::vector<bool> owners)
{
    m_markedOwners = std::move(owners);
    forget();
}

void MapCells::setMarkedPages(std::shared_ptr<const std::vector<bool>> pages)
{
    m_markedPages = std::move(pages);
    forget();
}

void MapCells::setPagesPerCell(quint32 pages)
{
    if (m_pagesPerCell == pages)
        return;
    m_pagesPerCell = pages;
    forget();
}

quint32 MapCells::cellCount() const noexcept
{
    return quint32((quint64(m_pageCount) + m_pagesPerCell - 1) / m_pagesPerCell);
}

void MapCells::forget()
{
    m_known.clear();
    if (m_pagesPerCell > smallCell)
        m_known.resize(cellCount());
}

bool MapCells::isMarked(quint32 page, PageEntry entry) const
{
    if (m_markedPages && (page > m_markedPages->size() || !(*m_markedPages)[page - 1]))
        return false;
    return m_markedOwners.empty()
        || (entry.owner() >= 0 && std::size_t(entry.owner()) < m_markedOwners.size()
            && m_markedOwners[std::size_t(entry.owner())]);
}

quint32 MapCells::pagesOf(quint32 index) const noexcept
{
    return std::min(m_pagesPerCell, m_pageCount - index * m_pagesPerCell);
}

MapCell MapCells::cell(quint32 index)
{
    if (!m_known.empty() && m_known[index].exact)
        return m_known[index];
    const quint32 first = index * m_pagesPerCell + 1;
    if (first > m_readCount) {
        MapCell waiting;
        waiting.exact = true;
        waiting.read = false;
        return waiting;
    }
    const quint32 count = std::min(pagesOf(index), m_readCount - first + 1);
    const bool whole = m_pagesPerCell <= smallCell || count < pagesOf(index);
    return summarise(first, count, whole ? 1 : std::max(1U, count / samples));
}

bool MapCells::refine(quint32 first, quint32 count, std::chrono::microseconds budget)
{
    const auto end = std::chrono::steady_clock::now() + budget;
    const quint32 last = quint32(std::min<quint64>(quint64(first) + count, m_known.size()));
    for (quint32 index = first; index < last; ++index) {
        if (m_known[index].exact)
            continue;
        const quint32 firstPage = index * m_pagesPerCell + 1;
        // A cell whose pages are still being read is summarised again when more of them are there.
        if (quint64(firstPage) + pagesOf(index) - 1 > m_readCount)
            return false;
        if (std::chrono::steady_clock::now() >= end)
            return true;
        m_known[index] = summarise(firstPage, pagesOf(index), 1);
    }
    return false;
}

MapCell MapCells::summarise(quint32 firstPage, quint32 count, quint32 step)
{
    std::array<quint32, pageKindCount> kinds{};
    quint32 looked = 0;
    quint32 marked = 0;
    quint64 fill = 0;
    quint32 filled = 0;
    const bool marks = hasMarks();
    const quint64 end = quint64(firstPage) + count;
    for (quint64 page = firstPage; page < end; page += step) {
        const PageEntry entry = m_entries[page - 1];
        ++looked;
        if (marks) {
            const bool isOne = isMarked(quint32(page), entry);
            if (isOne && marked++ == 0) {
                // From the first marked page on, pages without a mark don't count.
                kinds = {};
                fill = filled = 0;
                for (const int owner : m_ownersSeen)
                    m_ownerCounts[std::size_t(owner)] = 0;
                m_ownersSeen.clear();
            }
            if (!isOne && marked > 0)
                continue;
        }
        ++kinds[std::size_t(entry.kind())];
        const int owner = entry.owner();
        if (owner < 0)
            continue;
        fill += quint64(entry.fill());
        ++filled;
        if (std::size_t(owner) < m_ownerCounts.size() && m_ownerCounts[std::size_t(owner)]++ == 0)
            m_ownersSeen.push_back(owner);
    }

    MapCell cell;
    cell.kind = PageKind(std::ranges::max_element(kinds) - kinds.begin());
    cell.fill = quint8(filled ? fill / filled : 0);
    cell.marked = marked ? quint8(std::max<quint64>(1, quint64(marked) * 255 / looked)) : 0;
    cell.exact = step == 1;
    quint32 most = 0;
    for (const int owner : m_ownersSeen) {
        quint32 &pages = m_ownerCounts[std::size_t(owner)];
        if (pages > most || (pages == most && owner < cell.owner)) {
            most = pages;
            cell.owner = owner;
        }
        pages = 0;
    }
    m_ownersSeen.clear();
    return cell;
}

} // namespace Litecopy
