// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rescue/damagedpages.h"
#include "rescue/indexedrows.h"
#include "rescue/tableshape.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace Litecopy {

/// A page with rows, and the rowids that the tree has room for there: more than `low`, up to `high`.
struct RowPage
{
    std::uint32_t page = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::int64_t first = 0; ///< of the rows that are there
    std::int64_t last = 0;
    bool isOrphan = false; ///< no tree leads to it: it was matched to the table
};

/// Rowids that a tree had room for and whose page is not there.
struct Hole
{
    std::int64_t low = 0;
    std::int64_t high = 0;

    [[nodiscard]] bool isWhole() const noexcept
    {
        return low == std::numeric_limits<std::int64_t>::min() && high == std::numeric_limits<std::int64_t>::max();
    }
    [[nodiscard]] bool holds(std::int64_t rowid) const noexcept { return rowid > low && rowid <= high; }
};

/// A table of the damaged database, and where its rows are.
struct DamagedTable
{
    QString name;
    QString sql;
    std::uint32_t root = 0;
    TableShape shape;
    std::vector<RowPage> pages;
    std::vector<Hole> holes;
    std::uint32_t unreadablePages = 0; ///< that its tree points to
    std::uint32_t orphanPages = 0;
    std::optional<IndexedRows> indexed; ///< where an index of it is whole
    bool isRevoked = false; ///< its root turned out to be a page of another table's tree

    [[nodiscard]] bool isWhole() const noexcept { return holes.empty(); }
};

/// Finds the pages of tables by their trees. A page whose rows don't fit into its place, or not into the table, is
/// left to be matched later: its content may have been exchanged with that of another page.
///
/// Each page is given to one table, nothing is recursive: the walk ends in any file.
class TableSurvey
{
public:
    /// `tables` stay where they are.
    TableSurvey(DamagedPages &pages, std::vector<DamagedTable> &tables);

    void walk(std::size_t table);
    /// To be called when all are walked. Where the root of one table is a page that fits another one alone, and the
    /// other way round, the two pages have taken each other's place.
    void exchangeRoots();
    static constexpr std::uint32_t noOwner = 0;
    /// By page: 0, or 1 + the table it was given to. Entry 0 is of no page.
    [[nodiscard]] const std::vector<std::uint32_t> &owners() const noexcept { return m_owners; }
    void claim(std::uint32_t page, std::size_t table) { m_owners[page] = std::uint32_t(table + 1); }
    /// By page: 0, or 1 + a table whose tree points to it although it doesn't fit there.
    [[nodiscard]] const std::vector<std::uint32_t> &pointers() const noexcept { return m_pointers; }

    /// How many of some rows of a page fit the table, and how well.
    struct Likeness
    {
        std::uint32_t rows = 0; ///< looked at
        std::uint32_t fitting = 0;
        double likeness = 0; ///< mean of those that fit
        bool areShort = false; ///< one has fewer values than the table has columns

        [[nodiscard]] bool isOfTable() const noexcept { return fitting * 4 >= rows * 3; }
    };
    [[nodiscard]] Likeness likenessOf(const SalvagePage &page, const std::byte *bytes, const DamagedTable &table);

private:
    struct Place
    {
        std::uint32_t page;
        std::int64_t low;
        std::int64_t high;
        std::uint32_t depth;
    };

    void visit(const Place &place, std::size_t table, std::vector<Place> &pending);
    [[nodiscard]] bool takes(const Place &place, std::size_t table, const std::byte *bytes);
    void takeFromOther(const Place &place, std::size_t table);
    void expand(const Place &place, DamagedTable &table, std::vector<Place> &pending);
    void revoke(std::size_t table);
    [[nodiscard]] bool hasOtherOwner(const SalvagePage &page, const std::byte *bytes, std::size_t table);
    [[nodiscard]] bool fitsTree(std::uint32_t root, const DamagedTable &table);

    DamagedPages &m_pages;
    std::vector<DamagedTable> &m_tables;
    SalvagePage m_page;
    std::vector<std::uint32_t> m_owners;
    std::vector<std::uint32_t> m_pointers;
    std::vector<RecordValue> m_row;
    int m_revoked = 0;
};

/// The values of a record, or of the beginning of one.
void readValues(std::span<const std::byte> record, std::vector<RecordValue> &values);

} // namespace Litecopy
