// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/btreepage.h"
#include "inspect/pageledger.h"

#include <cstdint>
#include <vector>

namespace Litecopy {

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

    /// A row on page `from` that goes on elsewhere. Pages up to `position` have gone by.
    void start(const Cell &cell, int owner, std::uint32_t from, std::uint32_t position);
    /// An overflow page of a chain that waits for it goes by. `next` are its first four bytes.
    void visit(std::uint32_t page, std::uint32_t next);

private:
    struct Chain
    {
        std::uint32_t page; ///< that waits
        std::uint32_t remaining; ///< pages, this one included
        std::uint32_t lastBytes; ///< content of the last one
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
