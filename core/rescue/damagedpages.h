// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/pagesource.h"
#include "inspect/reading.h"
#include "rescue/salvagepage.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace Litecopy {

/// The pages of a damaged database, one at a time. Pages that are read one after the other come in larger blocks.
/// Hears a cancel with each page. Thread: one.
class DamagedPages
{
public:
    DamagedPages(const PageSource &source, Interruption &interruption);

    [[nodiscard]] std::uint32_t count() const noexcept { return m_source.pageCount(); }
    [[nodiscard]] bool has(std::uint32_t page) const noexcept { return page != 0 && page <= count(); }
    [[nodiscard]] const PageSource &source() const noexcept { return m_source; }
    [[nodiscard]] const PageGeometry &geometry() const noexcept { return m_geometry; }
    [[nodiscard]] Interruption &interruption() const noexcept { return m_interruption; }

    [[nodiscard]] std::uint32_t bytesOf(std::uint32_t page) const noexcept { return m_source.bytesOf(page); }

    /// The page's bytes, with `pagePadding` readable ones behind them, valid until the next call. `has(page)` holds.
    [[nodiscard]] const std::byte *at(std::uint32_t page);

private:
    const PageSource &m_source;
    PageGeometry m_geometry;
    Interruption &m_interruption;
    std::uint32_t m_first = 0; ///< in the block
    std::uint32_t m_held = 0; ///< pages in it
    std::uint32_t m_last = 0; ///< the page that was asked for before
    std::vector<std::byte> m_block;
};

/// The pointer map that an auto-vacuum database keeps: of each page, what it is and which page points to it.
class PointerMap
{
public:
    enum class Kind : std::uint8_t
    {
        Unknown = 0,
        Root = 1,
        Free = 2,
        FirstOverflow = 3,
        Overflow = 4,
        TreePage = 5,
    };
    struct Entry
    {
        Kind kind = Kind::Unknown;
        std::uint32_t parent = 0;
    };

    explicit PointerMap(DamagedPages &pages);

    /// Whether the database has one. Page 2 tells, not the header, which may be lost.
    [[nodiscard]] bool exists() const noexcept { return m_exists; }
    [[nodiscard]] bool isMapPage(std::uint32_t page) const noexcept;
    [[nodiscard]] Entry of(std::uint32_t page);
    /// The root of the tree that a tree page belongs to; 0 where the map doesn't say.
    [[nodiscard]] std::uint32_t rootOf(std::uint32_t page);

private:
    [[nodiscard]] std::uint32_t mapPageOf(std::uint32_t page) const noexcept;

    DamagedPages &m_pages;
    bool m_exists = false;
};

/// A page that an overflow chain leads to.
struct ChainStep
{
    std::uint32_t page = 0;
    std::uint32_t before = 0; ///< the page that points to it, 0 where the cell does
    std::uint32_t left = 0; ///< pages that the payload needs from here on, this one included
};

/// The payload of a cell, put together from its page and its overflow chain.
class PayloadReader
{
public:
    /// Asked for each page of a chain: false ends it.
    using MayTake = std::function<bool(const ChainStep &)>;

    /// `owners`, by page number, is 0 for pages that no tree has: an overflow chain ends in front of any other page.
    PayloadReader(DamagedPages &pages, const std::vector<std::uint32_t> &owners);

    /// False where the chain breaks off; then `bytes()` are those before that.
    bool read(const std::byte *page, const SalvagedCell &cell, const MayTake &mayTake = {});
    /// The payload; `pagePadding` readable bytes follow it.
    [[nodiscard]] std::span<const std::byte> bytes() const noexcept { return m_bytes; }

private:
    bool readChain(const SalvagedCell &cell, const MayTake &mayTake);

    DamagedPages &m_pages;
    const std::vector<std::uint32_t> &m_owners;
    std::span<const std::byte> m_bytes;
    std::vector<std::byte> m_buffer;
    std::uint64_t m_budget; ///< bytes of chains: three times what the file can hold, for no row is stored twice
};

} // namespace Litecopy
