// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"
#include "inspect/pagesource.h"
#include "inspect/reading.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace Litecopy {

/// The entries of one tree in the order of their keys. A damaged tree ends early, and `isDamaged()` says so.
class TreeCursor
{
public:
    TreeCursor(const PageSource &source, std::uint32_t root, Interruption &interruption);

    /// The next entry; false at the end.
    bool next();
    [[nodiscard]] bool isDamaged() const noexcept { return m_damaged; }
    [[nodiscard]] const Cell &cell() const noexcept { return m_cell; }
    /// The part of the entry's payload that lies on its page. Valid until `next()`.
    [[nodiscard]] std::span<const std::byte> local() const noexcept;
    [[nodiscard]] const PageSource &source() const noexcept { return m_source; }
    [[nodiscard]] const PageGeometry &geometry() const noexcept { return m_geometry; }
    /// Pages read so far.
    [[nodiscard]] std::uint64_t pagesRead() const noexcept { return m_pagesRead; }

private:
    struct Level
    {
        std::vector<std::byte> bytes;
        BtreePage page;
        std::uint32_t step = 0; ///< leaf: the cell; interior: child 0, cell 0, child 1, ..., the right child
    };

    bool descend(std::uint32_t number);
    bool stepInterior(Level &level);

    const PageSource &m_source;
    PageGeometry m_geometry;
    Interruption &m_interruption;
    std::vector<std::unique_ptr<Level>> m_levels; ///< kept for the next page of the same level
    std::size_t m_depth = 0;
    Cell m_cell;
    std::uint64_t m_pagesRead = 0;
    bool m_damaged = false;
};

/// An entry's whole payload, piece by piece.
class PayloadStream
{
public:
    explicit PayloadStream(const TreeCursor &cursor);

    /// The next piece, empty at the end. Valid until the next call.
    [[nodiscard]] std::span<const std::byte> next();
    /// The chain broke off.
    [[nodiscard]] bool isDamaged() const noexcept { return m_damaged; }

private:
    const TreeCursor &m_cursor;
    bool m_localDone = false;
    std::uint64_t m_left;
    std::uint32_t m_page;
    std::vector<std::byte> m_bytes;
    bool m_damaged = false;
};

} // namespace Litecopy
