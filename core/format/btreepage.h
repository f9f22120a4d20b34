// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace Litecopy {

/// What a varint may read past the end of a page: buffers that hold pages are so much longer than these.
inline constexpr std::size_t pagePadding = 32;

/// The sizes that decide how much of a payload stays on its page.
struct PageGeometry
{
    PageGeometry(std::uint32_t bytesPerPage, std::uint32_t reservedBytes) noexcept
        : pageSize(bytesPerPage)
        , usable(bytesPerPage - reservedBytes)
        , least((usable - 12) * 32 / 255 - 23)
        , mostInTableLeaf(usable - 35)
        , mostInIndex((usable - 12) * 64 / 255 - 23)
        , perOverflowPage(usable - 4)
    {
    }

    std::uint32_t pageSize;
    std::uint32_t usable;
    std::uint32_t least;
    std::uint32_t mostInTableLeaf;
    std::uint32_t mostInIndex;
    std::uint32_t perOverflowPage;
};

/// A cell of a page, within the page. What it does not have is 0.
struct Cell
{
    std::uint32_t child = 0; ///< interior pages
    std::uint64_t payload = 0; ///< bytes, overflow included
    std::uint32_t local = 0; ///< bytes of it on this page
    std::uint32_t localOffset = 0; ///< where in the page they start
    std::uint32_t overflow = 0; ///< first page of the chain; meaningful where `local` is less than `payload`
    std::int64_t rowid = 0; ///< table leaves

    [[nodiscard]] bool hasOverflow() const noexcept { return local < payload; }
};

/// A B-tree page as it lies in memory, checked as far as its header. Holds no memory of its own.
class BtreePage
{
public:
    enum class Type : std::uint8_t
    {
        IndexInterior = 2,
        TableInterior = 5,
        IndexLeaf = 10,
        TableLeaf = 13,
    };

    /// Nothing where this can't be a B-tree page: its type, its cell count or its free list makes no sense.
    /// `page` points at the whole page, with `pagePadding` readable bytes behind it; `number` 1 has the file's header.
    [[nodiscard]] static std::optional<BtreePage> parse(const std::byte *page, std::uint32_t number,
                                                        const PageGeometry &geometry) noexcept;

    [[nodiscard]] Type type() const noexcept { return m_type; }
    [[nodiscard]] bool isLeaf() const noexcept { return m_type == Type::TableLeaf || m_type == Type::IndexLeaf; }
    [[nodiscard]] bool isTable() const noexcept { return m_type == Type::TableLeaf || m_type == Type::TableInterior; }
    [[nodiscard]] std::uint32_t cellCount() const noexcept { return m_cellCount; }
    [[nodiscard]] std::uint32_t rightChild() const noexcept { return m_rightChild; }
    /// Bytes that hold nothing: the gap, the free blocks and the fragments.
    [[nodiscard]] std::uint32_t unused() const noexcept { return m_unused; }

    /// The child left of a cell. Only for interior pages; false where the cell is not within the page.
    bool readChild(std::uint32_t index, std::uint32_t &child) const noexcept;
    /// False where the cell is not wholly within the page.
    bool readCell(std::uint32_t index, const PageGeometry &geometry, Cell &cell) const noexcept;

private:
    const std::byte *m_page = nullptr;
    Type m_type = Type::TableLeaf;
    std::uint32_t m_headerEnd = 0;
    std::uint32_t m_cellCount = 0;
    std::uint32_t m_rightChild = 0;
    std::uint32_t m_unused = 0;
    std::uint32_t m_usable = 0;
};

/// SQLite's variable-length integer; returns its length, 1 to 9. Nine bytes must be readable.
inline std::uint32_t readVarint(const std::byte *at, std::uint64_t &value) noexcept
{
    value = byteAt(at);
    if (value < 0x80) [[likely]]
        return 1;
    value &= 0x7f;
    for (std::uint32_t length = 1; length < 8; ++length) {
        const std::uint32_t next = byteAt(at + length);
        value = value << 7 | (next & 0x7f);
        if (next < 0x80)
            return length + 1;
    }
    value = value << 8 | byteAt(at + 8);
    return 9;
}

/// One value of a record, as a row or an index entry holds it.
struct RecordValue
{
    std::uint64_t type = 0; ///< SQLite's serial type, which says how long the value is
    std::uint64_t size = 0; ///< bytes by that type
    std::span<const std::byte> bytes; ///< those of them that are there

    [[nodiscard]] bool isWhole() const noexcept { return bytes.size() == size; }
    [[nodiscard]] bool isInteger() const noexcept { return (type >= 1 && type <= 6) || type == 8 || type == 9; }
    [[nodiscard]] bool isText() const noexcept { return type >= 13 && type % 2 == 1; }
    [[nodiscard]] bool isBlob() const noexcept { return type >= 12 && type % 2 == 0; }
    /// All that is there as one big-endian number, with its sign; of types 8 and 9 the number they stand for.
    [[nodiscard]] std::int64_t integer() const noexcept;
};

/// The values of a record, one after the other. Holds no memory of its own.
class RecordReader
{
public:
    /// `record` may be the beginning of one, and is followed by `pagePadding` readable bytes.
    explicit RecordReader(std::span<const std::byte> record) noexcept;

    /// Nothing at the end, and where this is no record.
    [[nodiscard]] std::optional<RecordValue> next() noexcept;
    /// Its header reaches beyond it, or a value has an impossible type.
    [[nodiscard]] bool isDamaged() const noexcept { return m_isDamaged; }

private:
    std::span<const std::byte> m_record;
    std::uint64_t m_headerSize = 0;
    std::uint64_t m_at = 0; ///< in the header
    std::uint64_t m_body = 0; ///< where the next value begins
    bool m_isDamaged;
};

/// How much of a payload stays on the page, where not all of it fits.
[[nodiscard]] inline std::uint32_t localPayload(std::uint64_t payload, std::uint32_t most,
                                                const PageGeometry &geometry) noexcept
{
    if (payload <= most) [[likely]]
        return static_cast<std::uint32_t>(payload);
    const std::uint64_t surplus = geometry.least + (payload - geometry.least) % geometry.perOverflowPage;
    return surplus <= most ? static_cast<std::uint32_t>(surplus) : geometry.least;
}

inline bool BtreePage::readChild(std::uint32_t index, std::uint32_t &child) const noexcept
{
    const std::uint32_t offset = bigEndian16(m_page + m_headerEnd + 2 * index);
    if (offset < m_headerEnd || offset + 4 > m_usable)
        return false;
    child = bigEndian32(m_page + offset);
    return true;
}

inline bool BtreePage::readCell(std::uint32_t index, const PageGeometry &geometry, Cell &cell) const noexcept
{
    std::uint32_t offset = bigEndian16(m_page + m_headerEnd + 2 * index);
    if (offset < m_headerEnd || offset + 4 > m_usable) [[unlikely]]
        return false;
    cell = {};
    if (!isLeaf()) {
        cell.child = bigEndian32(m_page + offset);
        offset += 4;
    }
    if (m_type == Type::TableInterior)
        return true;
    offset += readVarint(m_page + offset, cell.payload);
    if (m_type == Type::TableLeaf) {
        std::uint64_t rowid = 0;
        offset += readVarint(m_page + offset, rowid);
        cell.rowid = static_cast<std::int64_t>(rowid);
    }
    const std::uint32_t most = m_type == Type::TableLeaf ? geometry.mostInTableLeaf : geometry.mostInIndex;
    cell.local = localPayload(cell.payload, most, geometry);
    cell.localOffset = offset;
    if (!cell.hasOverflow()) [[likely]]
        return offset + cell.local <= m_usable;
    if (offset + cell.local + 4 > m_usable || cell.payload > 0x7fffffff)
        return false;
    cell.overflow = bigEndian32(m_page + offset + cell.local);
    return true;
}

} // namespace Litecopy
