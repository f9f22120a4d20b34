// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rescue/tablesurvey.h"

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace Litecopy {

/// Pages that hold nothing the database still needs, by its list of them.
struct Freelist
{
    std::vector<bool> pages; ///< by page; entry 0 is of no page
    std::uint32_t count = 0;
    bool isWhole = true; ///< as many as the header says, and no trunk is damaged
};

/// Trees come first: a page that one has is not free. Ends in any file.
[[nodiscard]] Freelist readFreelist(DamagedPages &pages, const std::vector<std::uint32_t> &owners);

/// Marks the pages of an index's tree, which hold no rows. Only what looks like an index's page is marked. False where
/// a part of the tree is lost.
bool markIndexPages(DamagedPages &pages, std::uint32_t root, std::vector<bool> &marks);

/// A page with rows that no tree leads to.
struct OrphanPage
{
    std::uint32_t page = 0;
    std::uint32_t root = 0; ///< the topmost orphan above it, or itself
    bool isTable = false;
    bool mayBeOfIndex = false; ///< it would fit a table WITHOUT ROWID, and an index that lost pages
};

/// Gives pages that no tree leads to, to the tables that lack pages.
///
/// What decides, in this order: whether a whole index of the table has the page's rows; whether the page's rowids fill
/// a hole of the table's tree to its ends; the pointer map of an auto-vacuum database, which knows places and not what
/// stands there; whether the rowids lie in a hole; how well the values fit the columns. Pages that hang on one orphaned
/// interior page go together. Where two tables could both have a page, neither gets it.
class OrphanPages
{
public:
    OrphanPages(DamagedPages &pages, TableSurvey &survey, std::vector<DamagedTable> &tables, PointerMap &map);

    /// How many values the entries of indexes have that lost pages: such pages are given to no table.
    void setLostIndexes(std::vector<std::size_t> fields) { m_lostIndexes = std::move(fields); }
    /// Looks at all pages for which `isWanted` says true.
    void find(const std::function<bool(std::uint32_t)> &isWanted);
    /// Moves pages into the tables that have holes.
    void match();
    /// What is left.
    [[nodiscard]] const std::vector<OrphanPage> &pages() const noexcept { return m_pages; }

private:
    struct Candidate
    {
        std::size_t table = 0;
        double score = 0;
        RowPage place;
    };

    void findParents();
    [[nodiscard]] std::vector<Candidate> candidatesFor(OrphanPage &orphan);
    [[nodiscard]] bool isDisproved(const std::byte *bytes, const DamagedTable &table);
    [[nodiscard]] bool mayBeOfIndex(const std::byte *bytes) const;
    [[nodiscard]] static const Candidate *bestOf(const std::vector<Candidate> &candidates, double margin);

    DamagedPages &m_source;
    TableSurvey &m_survey;
    std::vector<DamagedTable> &m_tables;
    PointerMap &m_map;
    SalvagePage m_page;
    std::vector<RecordValue> m_row;
    std::vector<OrphanPage> m_pages;
    std::vector<std::size_t> m_lacking; ///< the tables that have holes
    std::vector<std::size_t> m_lostIndexes;
    std::unordered_map<std::uint32_t, std::uint32_t> m_parents;
};

} // namespace Litecopy
