// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/pagemap.h>

#include <QList>

#include <chrono>
#include <memory>
#include <vector>

namespace Litecopy {

/// What one cell of the map shows: a page, or several neighbouring ones.
struct MapCell
{
    PageKind kind = PageKind::Unreferenced; ///< the most frequent one; where pages are marked, among these alone
    quint8 fill = 0; ///< percent, likewise
    quint8 marked = 0; ///< share of the pages that are marked, 0..255; never 0 where one is
    bool exact = false; ///< all pages of the cell that are known were counted; else samples of them
    int owner = PageEntry::noOwner; ///< the most frequent one, likewise
    bool read = true; ///< false while none of its pages has been read
};

/// The cells of a page map at one scale, added up only where and when they are asked for. Pure.
///
/// A file has more pages than can be looked at within one frame. So cells of many pages come from samples at first, and
/// are made exact in slices: a frame is never late, and its cells are exact a moment later.
///
/// The map is there as a whole, or grows from its first page on while the file is read.
class MapCells
{
public:
    /// `owners`: how many there are at most, the size of `PageUsage::trees`.
    void setMap(const PageMap &map, std::size_t owners);
    /// Begins a map of which only the number of pages is known. While it is read, owners are not told apart.
    void beginReading(quint32 pageCount);
    /// The next pages of it, `first` being the one after the last that was added; others are left out.
    void addRead(quint32 first, const QList<PageEntry> &pages);

    /// Pages of these owners are marked; empty for all.
    void setMarkedOwners(std::vector<bool> owners);
    /// Only these pages are marked, by page number - 1; null for all.
    void setMarkedPages(std::shared_ptr<const std::vector<bool>> pages);
    void setPagesPerCell(quint32 pages);

    [[nodiscard]] quint32 pageCount() const noexcept { return m_pageCount; }
    /// Pages that are known, from the first on: all, but while the file is read.
    [[nodiscard]] quint32 readCount() const noexcept { return m_readCount; }
    [[nodiscard]] bool isReading() const noexcept { return m_reading; }
    /// The page must have been read.
    [[nodiscard]] PageEntry page(quint32 number) const noexcept { return m_entries[number - 1]; }
    [[nodiscard]] quint32 pagesPerCell() const noexcept { return m_pagesPerCell; }
    [[nodiscard]] quint32 cellCount() const noexcept;
    [[nodiscard]] bool hasMarks() const noexcept { return m_markedPages || !m_markedOwners.empty(); }

    /// At once: exact, or from samples.
    [[nodiscard]] MapCell cell(quint32 index);
    /// Whether `cell()` reads samples. They lie far apart in memory: some machines read hardly a hundred in a
    /// millisecond.
    [[nodiscard]] bool needsSamples(quint32 index) const noexcept { return !m_known.empty() && !m_known[index].exact; }
    /// Makes cells exact for as long as `budget`; true where some of them are still not.
    bool refine(quint32 first, quint32 count, std::chrono::microseconds budget);

private:
    [[nodiscard]] quint32 pagesOf(quint32 index) const noexcept;
    [[nodiscard]] MapCell summarise(quint32 firstPage, quint32 count, quint32 step);
    [[nodiscard]] bool isMarked(quint32 page, PageEntry entry) const;
    void take(const PageEntry *entries, quint32 pageCount, quint32 readCount, std::size_t owners);
    void forget();

    PageMap m_map;
    std::vector<PageEntry> m_growing; ///< in place of the map, while the file is read
    const PageEntry *m_entries = nullptr; ///< of either
    quint32 m_pageCount = 0;
    quint32 m_readCount = 0;
    bool m_reading = false;
    std::vector<bool> m_markedOwners;
    std::shared_ptr<const std::vector<bool>> m_markedPages;
    quint32 m_pagesPerCell = 1;
    std::vector<MapCell> m_known; ///< of large cells only
    std::vector<quint32> m_ownerCounts; ///< scratch, all 0 between calls
    std::vector<int> m_ownersSeen; ///< scratch
};

} // namespace Litecopy
