// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rescue/damagedpages.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace Litecopy {

/// A row whose record goes on in overflow pages.
struct ChainedRow
{
    enum class Place
    {
        Nowhere, ///< no row, or one that is there already
        Table, ///< as a whole one
        LostAndFound, ///< as a whole one
        Pending, ///< a part of it is lost: it goes to `incomplete_rows` when all pages have their owners
    };

    std::size_t table = 0; ///< 0 where it isn't known
    std::uint32_t root = 0; ///< of its tree, or the topmost page above it
    std::uint32_t page = 0;
    std::uint32_t cell = 0; ///< where it begins on the page
    std::uint32_t lostPages = 0; ///< at the end of its chain, because they are another row's
    std::optional<std::int64_t> rowid;
    Place place = Place::Nowhere;
    std::int64_t stray = 0; ///< of Place::LostAndFound: its rowid there
};

/// Which row each overflow page belongs to.
///
/// A page belongs to one row. Where two rows lead to it, one of them has a wrong pointer. What tells which one it is,
/// in this order: a row of a table comes before one whose table is not known; the pointer map; the chain behind the
/// page has as many pages as one of the rows needs; a page that points to the page right behind it, for that is the
/// order in which SQLite takes them; a cell's own pointer, for a wrong pointer within a chain leads anywhere, and
/// seldom to the first page of another chain. Where nothing tells, neither row gets the page.
///
/// Thread: one. Ends in any file: no chain is followed further than its row needs, and all together not further than
/// three times the file.
class ChainClaims
{
public:
    /// `pages` are those that chains are read from.
    explicit ChainClaims(DamagedPages &pages);

    /// The row whose chain is read from now on.
    void begin(const ChainedRow &row);
    /// Whether the row that was begun last may have the page.
    [[nodiscard]] bool takes(const ChainStep &step);
    /// Whether the row of that number still owns the page.
    [[nodiscard]] bool isOf(std::size_t row, const ChainStep &step) const;
    [[nodiscard]] std::span<ChainedRow> rows() noexcept { return m_rows; }

private:
    /// Of an overflow page.
    struct Claim
    {
        std::uint32_t row = 0; ///< 0 for none, or 1 + its number
        std::uint32_t before = 0; ///< the page that points to it, 0 where the cell does
        std::uint32_t left = 0; ///< pages that the row needs from here on
    };
    enum class Side
    {
        Former,
        Latter,
        Neither,
    };

    [[nodiscard]] Side ownerOf(std::uint32_t page, const Claim &former, const Claim &latter);
    [[nodiscard]] Side byPointerMap(std::uint32_t page, const Claim &former, const Claim &latter);
    [[nodiscard]] Side byLength(std::uint32_t page, const Claim &former, const Claim &latter);
    [[nodiscard]] std::uint32_t pagesToEnd(std::uint32_t page, std::uint32_t most);
    [[nodiscard]] static Side sideOf(bool isFormer, bool isLatter) noexcept;

    /// Of a page that two rows lead to and that neither gets.
    static constexpr std::uint32_t nobody = 0xffffffff;

    DamagedPages &m_pages;
    PointerMap m_map;
    std::vector<Claim> m_claims; ///< by page; empty while no row has a chain
    std::vector<ChainedRow> m_rows;
    std::uint64_t m_steps; ///< that may still be made behind pages which two rows lead to
};

} // namespace Litecopy
