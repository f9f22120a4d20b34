// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <array>
#include <memory>
#include <vector>

namespace Litecopy {

/// What a page of a database is.
enum class PageKind : quint8
{
    Unreferenced, ///< nothing points at it: lost space
    TableInterior,
    TableLeaf,
    IndexInterior, ///< WITHOUT ROWID tables are stored as indexes are
    IndexLeaf,
    Overflow, ///< the rest of rows too large for their page
    FreelistTrunk, ///< free, and lists other free pages
    FreelistLeaf, ///< free
    PointerMap, ///< auto-vacuum's record of what points where
    LockByte, ///< the page at 1 GiB that SQLite locks and never writes
    Damaged, ///< a table or index points at it, but it is no page of that kind
};
inline constexpr int pageKindCount = 11;

/// The enumerators' own names ("tableLeaf"): for JSON, CSV and the command line, never translated.
[[nodiscard]] const char *pageKindName(PageKind kind) noexcept;
/// For people: "leaf page of a table". Translated.
[[nodiscard]] QString pageKindText(PageKind kind);

[[nodiscard]] constexpr bool isFree(PageKind kind) noexcept
{
    return kind == PageKind::FreelistTrunk || kind == PageKind::FreelistLeaf;
}
[[nodiscard]] constexpr bool isLeaf(PageKind kind) noexcept
{
    return kind == PageKind::TableLeaf || kind == PageKind::IndexLeaf;
}
[[nodiscard]] constexpr bool isInterior(PageKind kind) noexcept
{
    return kind == PageKind::TableInterior || kind == PageKind::IndexInterior;
}

/// One page of the map: four bytes.
class PageEntry
{
public:
    static constexpr int noOwner = -1;
    static constexpr int mostOwners = (1 << 21) - 1;

    constexpr PageEntry() noexcept = default;
    /// `owner` counts from 0; `fill` is in percent.
    constexpr PageEntry(PageKind kind, int owner, int fill) noexcept
        : m_bits(quint32(owner + 1) << 11 | quint32(fill) << 4 | quint32(kind))
    {
    }

    [[nodiscard]] constexpr PageKind kind() const noexcept { return PageKind(m_bits & 0xf); }
    /// The index into `PageUsage::trees`, or `noOwner`.
    [[nodiscard]] constexpr int owner() const noexcept { return int(m_bits >> 11) - 1; }
    /// Bytes in use, headers included, of those a page has: 0 to 100. 0 for pages without content.
    [[nodiscard]] constexpr int fill() const noexcept { return int(m_bits >> 4 & 0x7f); }

    [[nodiscard]] static constexpr PageEntry fromBits(quint32 bits) noexcept
    {
        PageEntry entry;
        entry.m_bits = bits;
        return entry;
    }
    [[nodiscard]] constexpr quint32 bits() const noexcept { return m_bits; }

    constexpr bool operator==(const PageEntry &) const noexcept = default;

private:
    quint32 m_bits = 0;
};
static_assert(sizeof(PageEntry) == 4);

/// Several neighbouring pages as one cell of a picture.
struct PageSummary
{
    std::array<quint32, pageKindCount> kinds{}; ///< pages of each kind
    PageKind mainKind = PageKind::Unreferenced; ///< the most frequent
    int mainOwner = PageEntry::noOwner; ///< the most frequent
    int fill = 0; ///< average over the pages with content, percent
};

/// Every page of a database: its kind and whose it is. A value; copies share their pages, so handing one to another
/// thread costs nothing. Pages are counted from 1, as SQLite does.
class PageMap
{
public:
    PageMap() = default;
    explicit PageMap(std::vector<PageEntry> pages);

    [[nodiscard]] quint32 pageCount() const noexcept { return m_pages ? quint32(m_pages->size()) : 0; }
    [[nodiscard]] bool isEmpty() const noexcept { return pageCount() == 0; }
    /// The page must be there: 1 to `pageCount()`.
    [[nodiscard]] PageEntry at(quint32 page) const noexcept { return (*m_pages)[page - 1]; }
    /// All of them, page 1 first; null for an empty map.
    [[nodiscard]] const PageEntry *data() const noexcept { return m_pages ? m_pages->data() : nullptr; }

    /// Pages of each kind in the whole file.
    [[nodiscard]] std::array<quint32, pageKindCount> kindCounts() const;
    /// `count` pages from `first`, cut off at the end of the map.
    [[nodiscard]] PageSummary summary(quint32 first, quint32 count) const;

private:
    std::shared_ptr<const std::vector<PageEntry>> m_pages;
};

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::PageMap)
