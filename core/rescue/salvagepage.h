// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"
#include "format/header.h"

#include <cstdint>
#include <span>
#include <vector>

namespace Litecopy {

/// A cell of a damaged page that stood all tests which can be made on its page.
struct SalvagedCell
{
    std::uint32_t offset = 0; ///< in the page
    std::uint32_t end = 0; ///< the byte behind it
    std::uint32_t child = 0; ///< interior pages: the page left of it
    std::uint64_t payload = 0; ///< bytes of the record, overflow included
    std::uint32_t local = 0; ///< bytes of it on this page
    std::uint32_t localOffset = 0;
    std::uint32_t overflow = 0; ///< meaningful where `local` is less than `payload`
    std::int64_t rowid = 0; ///< of table pages
    bool isOutOfOrder = false; ///< its rowid doesn't fit between those of its neighbours

    [[nodiscard]] bool hasOverflow() const noexcept { return local < payload; }
};

/// The cells of a B-tree page that may be damaged.
///
/// `BtreePage` refuses a page whose header is wrong anywhere. Here each cell is judged alone: it lies within the page,
/// overlaps no other, and its record's header, types and sizes add up to exactly the bytes that the cell says it has. A
/// number of cells or a type of page that a flipped bit changed shows by the page's own sums: cells, free blocks and
/// fragments of a sound page fill its content area to the byte.
///
/// Holds no page; can be used again for the next one, so that nothing is allocated. Thread: one.
class SalvagePage
{
public:
    using Type = BtreePage::Type;

    explicit SalvagePage(const PageGeometry &geometry)
        : m_geometry(geometry)
    {
    }

    /// False where nothing of it can be a B-tree page. `page` has `pagePadding` readable bytes behind it. `number` 1
    /// has the file's header.
    /// Cells that reach beyond its first `available` bytes, where the file ends, are lost.
    bool read(const std::byte *page, std::uint32_t number, std::uint32_t available = largestPageSize);

    [[nodiscard]] Type type() const noexcept { return m_type; }
    [[nodiscard]] bool isLeaf() const noexcept { return m_type == Type::TableLeaf || m_type == Type::IndexLeaf; }
    [[nodiscard]] bool isTable() const noexcept { return m_type == Type::TableLeaf || m_type == Type::TableInterior; }
    /// In the order of the page's pointers. Those of an interior table page have a child and a key, `rowid`.
    [[nodiscard]] std::span<const SalvagedCell> cells() const noexcept { return m_cells; }
    [[nodiscard]] std::uint32_t rightChild() const noexcept { return m_rightChild; }
    /// Cells that the page says it has and that could not be believed.
    [[nodiscard]] std::uint32_t lostCells() const noexcept { return m_lost; }
    /// All of the page's sums are right.
    [[nodiscard]] bool isExact() const noexcept { return m_isExact; }
    [[nodiscard]] const PageGeometry &geometry() const noexcept { return m_geometry; }

private:
    struct FreeBytes
    {
        bool isValid = false;
        std::uint32_t bytes = 0;
    };

    bool readAs(Type type, const std::byte *page, std::uint32_t number);
    [[nodiscard]] bool readCell(std::uint32_t offset, SalvagedCell &cell, bool &isExact);
    [[nodiscard]] FreeBytes freeBytes() const;
    void settleInexact();
    void dropOverlaps();
    void extend(std::uint32_t missing);
    void judgeOrder();
    [[nodiscard]] std::uint32_t sumOfCells() const;

    PageGeometry m_geometry;
    const std::byte *m_page = nullptr;
    std::uint32_t m_start = 0;
    std::uint32_t m_headerEnd = 0;
    std::uint32_t m_contentStart = 0;
    std::uint32_t m_available = 0;
    Type m_type = Type::TableLeaf;
    std::uint32_t m_rightChild = 0;
    std::uint32_t m_read = 0; ///< pointers that were looked at
    std::uint32_t m_lost = 0;
    std::uint64_t m_parsed = 0; ///< bytes of record headers
    bool m_isExact = false;
    std::vector<SalvagedCell> m_cells;
    std::vector<bool> m_inexact; ///< of `m_cells`: the record and the cell differ about its length
    std::vector<std::uint32_t> m_order; ///< work space
    std::vector<std::uint32_t> m_before; ///< work space
};

/// What the header of a record says.
struct RecordHeader
{
    bool isValid = false; ///< every type is one of SQLite's, and the last one ends where the header does
    bool isWhole = false; ///< all of the header was there to be read
    std::uint32_t fields = 0;
    std::uint64_t size = 0; ///< bytes of header and values
};

/// `record` may be cut off anywhere; `pagePadding` readable bytes must follow it.
[[nodiscard]] RecordHeader readRecordHeader(std::span<const std::byte> record) noexcept;

} // namespace Litecopy
