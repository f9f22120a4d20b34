// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"
#include "inspect/pageledger.h"

#include <litecopy/inspection.h>

#include <cstdint>
#include <vector>

namespace Litecopy {

/// Which tree, chain or list has which page, as far as the walk has come. Each page is given away once, and what does
/// not fit is noted. Four bytes and a bit per page.
class PageLedger
{
public:
    static constexpr std::size_t mostProblems = 100;

    explicit PageLedger(std::uint32_t pageCount);

    [[nodiscard]] std::uint32_t pageCount() const noexcept { return m_pageCount; }
    [[nodiscard]] bool isClaimed(std::uint32_t page) const noexcept { return m_claimed[page - 1]; }
    [[nodiscard]] PageEntry entry(std::uint32_t page) const noexcept { return m_entries[page - 1]; }
    void setEntry(std::uint32_t page, PageEntry entry) noexcept { m_entries[page - 1] = entry; }

    /// Gives `page` to the entry's owner. False where there is no such page or it has an owner already: that is noted
    /// as a problem of page `from`.
    bool claim(std::uint32_t page, PageEntry entry, std::uint32_t from);

    /// A page without an owner may turn out to be part of an overflow chain. Its pointer to the next page is kept in
    /// the place of its entry, so that the page need not be read again.
    void remember(std::uint32_t page, std::uint32_t next) noexcept { setEntry(page, PageEntry::fromBits(next)); }
    [[nodiscard]] std::uint32_t remembered(std::uint32_t page) const noexcept { return entry(page).bits(); }

    void note(PageProblem::Kind kind, std::uint32_t page, int owner, std::uint64_t value = 0);

    [[nodiscard]] const std::vector<PageProblem> &problems() const noexcept { return m_problems; }
    [[nodiscard]] std::uint64_t problemCount() const noexcept { return m_problemCount; }

    /// Moves the entries out of the ledger. The entry of a page that was never claimed says PageKind::Unreferenced.
    [[nodiscard]] std::vector<PageEntry> takeEntries();

private:
    std::uint32_t m_pageCount;
    std::vector<PageEntry> m_entries;
    std::vector<bool> m_claimed;
    std::vector<PageProblem> m_problems;
    std::uint64_t m_problemCount = 0;
};

/// Follows the overflow chains of all rows while the pages go by in their order, so that no page is read twice: what
/// has gone by is in the ledger, what is still to come waits in a heap.
class OverflowChains
{
public:
    OverflowChains(PageLedger &ledger, std::vector<TreeUsage> &trees, const PageGeometry &geometry) noexcept
        : m_ledger(ledger)
        , m_trees(trees)
        , m_geometry(geometry)
    {
    }

    /// A row on page `from` that is continued on overflow pages. Pages up to `position` have gone by.
    void start(const Cell &cell, int owner, std::uint32_t from, std::uint32_t position);
    /// A page goes by that a waiting chain continues on. `next` are its first four bytes.
    void visit(std::uint32_t page, std::uint32_t next);

private:
    struct Chain
    {
        std::uint32_t page; ///< the page that the chain waits for
        std::uint32_t remaining; ///< pages, this one included
        std::uint32_t lastBytes; ///< bytes of content on the last one
        std::int32_t owner;

        /// For a heap with the lowest page on top.
        bool operator<(const Chain &other) const noexcept { return page > other.page; }
    };

    /// Claims pages from `chain.page` on, as far as they have gone by.
    void follow(Chain chain, std::uint32_t from, std::uint32_t position);
    /// Counts a page that was claimed for the chain; false where it is the last.
    bool advance(Chain &chain, std::uint32_t next);

    PageLedger &m_ledger;
    std::vector<TreeUsage> &m_trees;
    const PageGeometry &m_geometry;
    std::vector<Chain> m_waiting;
};

} // namespace Litecopy
