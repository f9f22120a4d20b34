// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mapcells.h"

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

constexpr quint32 smallCell = 8; // pages: as fast looked at as remembered
constexpr quint32 samples = 8;

} // namespace

void MapCells::setMap(const PageMap &map, std::size_t owners)
{
    m_map = map;
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
    return quint32((quint64(m_map.pageCount()) + m_pagesPerCell - 1) / m_pagesPerCell);
}

void MapCells::forget()
{
    m_known.clear();
    if (m_pagesPerCell > smallCell)
        m_known.resize(cellCount());
}

bool MapCells::isMarked(quint32 page, PageEntry entry) const
{
    if (m_markedPages)
        return page <= m_markedPages->size() && (*m_markedPages)[page - 1];
    return entry.owner() >= 0 && std::size_t(entry.owner()) < m_markedOwners.size()
        && m_markedOwners[std::size_t(entry.owner())];
}

MapCell MapCells::cell(quint32 index)
{
    if (!m_known.empty() && m_known[index].exact)
        return m_known[index];
    const quint32 first = index * m_pagesPerCell + 1;
    const quint32 count = std::min(m_pagesPerCell, m_map.pageCount() - first + 1);
    if (m_pagesPerCell <= smallCell)
        return summarise(first, count, 1);
    return summarise(first, count, std::max(1U, count / samples));
}

bool MapCells::refine(quint32 first, quint32 count, std::chrono::microseconds budget)
{
    const auto end = std::chrono::steady_clock::now() + budget;
    const quint32 last = quint32(std::min<quint64>(quint64(first) + count, m_known.size()));
    for (quint32 index = first; index < last; ++index) {
        if (m_known[index].exact)
            continue;
        if (std::chrono::steady_clock::now() >= end)
            return true;
        const quint32 firstPage = index * m_pagesPerCell + 1;
        m_known[index] = summarise(firstPage, std::min(m_pagesPerCell, m_map.pageCount() - firstPage + 1), 1);
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
    const PageEntry *entries = m_map.data();
    const quint64 end = quint64(firstPage) + count;
    for (quint64 page = firstPage; page < end; page += step) {
        const PageEntry entry = entries[page - 1];
        ++looked;
        if (marks) {
            const bool isOne = isMarked(quint32(page), entry);
            if (isOne && marked++ == 0) {
                // From here on the others don't count.
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
        if (owner < 0 || std::size_t(owner) >= m_ownerCounts.size())
            continue;
        if (m_ownerCounts[std::size_t(owner)]++ == 0)
            m_ownersSeen.push_back(owner);
        fill += quint64(entry.fill());
        ++filled;
    }

    MapCell cell;
    cell.kind = PageKind(std::ranges::max_element(kinds) - kinds.begin());
    cell.fill = filled ? quint8(fill / filled) : 0;
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
