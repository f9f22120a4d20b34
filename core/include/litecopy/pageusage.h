// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace Litecopy {

/// What some B-trees take of a file: the figures of `sqlite3_analyzer`, by its definitions. They add up.
struct PageFigures
{
    int trees = 0; ///< B-trees that were added up
    quint64 interiorPages = 0;
    quint64 leafPages = 0;
    quint64 overflowPages = 0;
    quint64 entries = 0; ///< rows of tables, entries of indexes
    quint64 payload = 0; ///< bytes of content
    quint64 overflowPayload = 0; ///< bytes of it on overflow pages
    quint64 overflowEntries = 0; ///< entries that do not fit on one page
    quint64 largestPayload = 0; ///< bytes of the largest entry
    quint64 interiorUnused = 0; ///< bytes
    quint64 leafUnused = 0;
    quint64 overflowUnused = 0;
    quint64 gaps = 0; ///< leaf pages that do not follow the previous page of their tree
    int depth = 0; ///< levels from root to leaf; the deepest tree's
    quint64 packedPages = 0; ///< estimate: pages after VACUUM

    PageFigures &operator+=(const PageFigures &other);
    bool operator==(const PageFigures &) const = default;

    [[nodiscard]] quint64 pages() const noexcept { return interiorPages + leafPages + overflowPages; }
    [[nodiscard]] quint64 unused() const noexcept { return interiorUnused + leafUnused + overflowUnused; }
    /// Bytes of all their pages.
    [[nodiscard]] quint64 storage(int pageSize) const noexcept { return pages() * quint64(pageSize); }
    /// Bytes that are neither content nor unused: headers, pointers, lengths.
    [[nodiscard]] quint64 metadata(int pageSize) const noexcept;
    /// 0..1, of the bytes of their pages; 0 where there are none.
    [[nodiscard]] double fill(int pageSize) const noexcept;
    [[nodiscard]] double averagePayload() const noexcept; ///< bytes per entry
    [[nodiscard]] double averageUnused() const noexcept; ///< bytes per entry
    /// Children per interior page; 0 where there is no interior page. (`sqlite3_analyzer` rounds it down, and counts
    /// an index's root as a child.)
    [[nodiscard]] double fanOut() const noexcept;
    /// 0..1: gaps per page that could follow another; 0 for a single page.
    [[nodiscard]] double fragmentation() const noexcept;
};

/// One table or index: a B-tree of the file.
struct TreeUsage
{
    enum class Kind
    {
        Schema, ///< sqlite_schema itself
        Table,
        WithoutRowid,
        Index,
        ImpliedIndex, ///< made by SQLite for a UNIQUE or PRIMARY KEY
    };

    QString name;
    QString table; ///< the table it belongs to: an index's, or its own name
    QString virtualTable; ///< the virtual table whose content it holds; empty for all others
    Kind kind = Kind::Table;
    bool internal = false; ///< SQLite's own: "sqlite_..."
    quint32 rootPage = 0;
    PageFigures figures;

    [[nodiscard]] bool isIndex() const noexcept { return kind == Kind::Index || kind == Kind::ImpliedIndex; }
};

/// The enumerators' own names ("withoutRowid"): for JSON, CSV and the command line, never translated.
[[nodiscard]] const char *treeKindName(TreeUsage::Kind kind) noexcept;

/// What takes the space in a database. A value.
struct PageUsage
{
    int pageSize = 0; ///< bytes
    quint32 pageCount = 0;
    quint32 freelistTrunks = 0;
    quint32 freelistLeaves = 0;
    quint32 pointerMapPages = 0;
    quint32 lockBytePages = 0;
    quint32 unreferencedPages = 0;
    quint32 damagedPages = 0;
    std::vector<TreeUsage> trees; ///< sqlite_schema first, then in the schema's order

    [[nodiscard]] quint32 freePages() const noexcept { return freelistTrunks + freelistLeaves; }
    /// 0..1: of the file's pages.
    [[nodiscard]] double shareOfFile(const PageFigures &figures) const noexcept;

    /// Sums: of all, of what is no index, of the indexes.
    [[nodiscard]] PageFigures all() const;
    [[nodiscard]] PageFigures tables() const;
    [[nodiscard]] PageFigures indexes() const;
    /// A table with its indexes.
    [[nodiscard]] PageFigures table(const QString &name) const;
    /// A virtual table: all its shadow tables with their indexes.
    [[nodiscard]] PageFigures virtualTable(const QString &name) const;

    /// Estimate of the pages a compact copy has: everything packed, nothing free.
    [[nodiscard]] quint32 compactPageCount() const;
    /// Bytes it saves; never negative.
    [[nodiscard]] quint64 compactSavings() const;
};

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::PageUsage)
