// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/pageusage.h>

#include "format/header.h"

#include <algorithm>

namespace Litecopy {

namespace {

double ratio(quint64 part, quint64 whole) noexcept
{
    return whole ? double(part) / double(whole) : 0;
}

template <typename Condition>
PageFigures sum(const std::vector<TreeUsage> &trees, Condition condition)
{
    PageFigures figures;
    for (const TreeUsage &tree : trees) {
        if (condition(tree))
            figures += tree.figures;
    }
    return figures;
}

} // namespace

PageFigures &PageFigures::operator+=(const PageFigures &other)
{
    trees += other.trees;
    interiorPages += other.interiorPages;
    leafPages += other.leafPages;
    overflowPages += other.overflowPages;
    entries += other.entries;
    payload += other.payload;
    overflowPayload += other.overflowPayload;
    overflowEntries += other.overflowEntries;
    largestPayload = std::max(largestPayload, other.largestPayload);
    interiorUnused += other.interiorUnused;
    leafUnused += other.leafUnused;
    overflowUnused += other.overflowUnused;
    gaps += other.gaps;
    depth = std::max(depth, other.depth);
    packedPages += other.packedPages;
    return *this;
}

quint64 PageFigures::metadata(int pageSize) const noexcept
{
    // The pointer at the head of an overflow page that only another overflow page needs counts with the content it
    // leads to: the first of a chain is pointed at from the entry.
    const quint64 bytes = storage(pageSize) + 4 * overflowPages;
    const quint64 others = payload + unused() + 4 * overflowEntries;
    return bytes > others ? bytes - others : 0;
}

double PageFigures::fill(int pageSize) const noexcept
{
    return pages() ? 1 - ratio(unused(), storage(pageSize)) : 0;
}

double PageFigures::averagePayload() const noexcept
{
    return ratio(payload, entries);
}

double PageFigures::averageUnused() const noexcept
{
    return ratio(unused(), entries);
}

double PageFigures::fanOut() const noexcept
{
    const quint64 inTrees = interiorPages + leafPages;
    return inTrees > quint64(trees) ? ratio(inTrees - quint64(trees), interiorPages) : 0;
}

double PageFigures::fragmentation() const noexcept
{
    return pages() > 1 ? ratio(gaps, pages() - 1) : 0;
}

const char *treeKindName(TreeUsage::Kind kind) noexcept
{
    switch (kind) {
    case TreeUsage::Kind::Schema:
        return "schema";
    case TreeUsage::Kind::Table:
        return "table";
    case TreeUsage::Kind::WithoutRowid:
        return "withoutRowid";
    case TreeUsage::Kind::Index:
        return "index";
    case TreeUsage::Kind::ImpliedIndex:
        break;
    }
    return "impliedIndex";
}

double PageUsage::shareOfFile(const PageFigures &figures) const noexcept
{
    return ratio(figures.pages(), pageCount);
}

PageFigures PageUsage::all() const
{
    return sum(trees, [](const TreeUsage &) { return true; });
}

PageFigures PageUsage::tables() const
{
    return sum(trees, [](const TreeUsage &tree) { return !tree.isIndex(); });
}

PageFigures PageUsage::indexes() const
{
    return sum(trees, [](const TreeUsage &tree) { return tree.isIndex(); });
}

PageFigures PageUsage::table(const QString &name) const
{
    return sum(trees, [&name](const TreeUsage &tree) { return tree.table.compare(name, Qt::CaseInsensitive) == 0; });
}

PageFigures PageUsage::virtualTable(const QString &name) const
{
    return sum(trees,
               [&name](const TreeUsage &tree) { return tree.virtualTable.compare(name, Qt::CaseInsensitive) == 0; });
}

quint32 PageUsage::compactPageCount() const
{
    quint64 pages = all().packedPages;
    // What the file needs for itself stays in proportion.
    if (pointerMapPages && pageCount)
        pages += quint64(double(pages) * double(pointerMapPages) / double(pageCount)) + 1;
    if (lockBytePages && pages > quint64(LockBytes::pending) / quint64(pageSize))
        ++pages;
    return quint32(std::min<quint64>(pages, pageCount));
}

quint64 PageUsage::compactSavings() const
{
    return quint64(pageCount - compactPageCount()) * quint64(pageSize);
}

} // namespace Litecopy
