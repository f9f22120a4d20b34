// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"
#include "inspect/pageledger.h"
#include "inspect/pagesource.h"
#include "inspect/reading.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace Litecopy {

/// One walk over a database that finds out what every page is and how much every tree takes.
///
/// First the pages that say where others are (free list, interior pages of the trees) are read, each alone. Then all
/// pages are read in the order in which they lie, in large blocks: that is where the time goes. No page of the second
/// part is read twice, nothing is recursive, and each page is given to one owner only, so the walk ends in any file.
class PageWalk
{
public:
    /// Fills the figures of `trees`, whose names and roots are there.
    PageWalk(PageSource &source, std::vector<TreeUsage> &trees, PageLedger &ledger, Interruption &interruption);

    /// Called after every block of pages with its first page and their number.
    using BlockSink = std::function<void(std::uint32_t first, std::uint32_t count)>;
    void run(const BlockSink &blockRead);
    /// Of each tree, the bytes on its leaf pages that could hold further entries as large as the largest of their page.
    [[nodiscard]] const std::vector<quint64> &leafSpare() const noexcept { return m_leafSpare; }

private:
    void placeFixedPages();
    void walkFreelist();
    void walkTree(int owner);
    /// Marks an interior page and claims its children as leaves. Returns those that had no owner yet.
    [[nodiscard]] std::vector<std::uint32_t> expand(const BtreePage &page, std::uint32_t number, int owner);
    [[nodiscard]] bool areLeaves(const std::vector<std::uint32_t> &pages);
    [[nodiscard]] std::optional<BtreePage> readTreePage(std::uint32_t number, int owner);

    void scanBlock(std::uint32_t first, std::uint32_t count);
    void scanTreePage(const std::byte *bytes, std::uint32_t number);
    void countCells(const BtreePage &page, std::uint32_t number, int owner);
    void scanLatePages();
    void sumUp();

    [[nodiscard]] bool belongs(const BtreePage &page, int owner) const noexcept
    {
        return page.isTable() == m_isTable[std::size_t(owner)];
    }
    void markDamaged(std::uint32_t number, int owner);
    [[nodiscard]] int fillOf(const BtreePage &page) const noexcept;

    PageSource &m_source;
    std::vector<TreeUsage> &m_trees;
    PageLedger &m_ledger;
    Interruption &m_interruption;
    PageGeometry m_geometry;
    OverflowChains m_chains;
    std::vector<bool> m_isTable; ///< by owner: whether its pages are those of a table with rowids
    std::vector<quint64> m_leafSpare;
    std::vector<std::byte> m_page; ///< for pages read alone
    std::vector<std::byte> m_block;
    std::uint32_t m_position = 0; ///< pages that have gone by
    std::vector<std::uint32_t> m_late; ///< tree pages recognized after they had gone by: only in damaged files
};

/// Estimate of the pages a tree takes after VACUUM, which fills pages one after the other.
[[nodiscard]] quint64 packedPages(const TreeUsage &tree, quint64 leafSpare, const PageGeometry &geometry) noexcept;

} // namespace Litecopy
