// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/pageusage.h>

#include "format/header.h"
#include "inspect/pagewalk.h"

#include <litecopy/pagemap.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

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
    // The pointer at the head of each overflow page but a chain's first one counts as content: what points to the first
    // is the entry.
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
    static constexpr const char *names[] = {"schema", "table", "withoutRowid", "index", "impliedIndex"};
    static_assert(std::size(names) == std::size_t(TreeUsage::Kind::ImpliedIndex) + 1);
    return names[std::size_t(kind)];
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
    // Pointer maps stay in proportion to the pages.
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

namespace {

constexpr double leafHeader = 8;
constexpr double interiorHeader = 12;

} // namespace

quint64 packedPages(const TreeUsage &tree, quint64 leafSpare, const PageGeometry &geometry) noexcept
{
    const PageFigures &figures = tree.figures;
    if (figures.leafPages == 0)
        return figures.pages();
    const double usable = geometry.usable;
    const bool isTable = tree.kind == TreeUsage::Kind::Table || tree.kind == TreeUsage::Kind::Schema;
    const double leafBytes = double(figures.leafPages) * (usable - leafHeader) - double(figures.leafUnused);
    const double interiorBytes =
        std::max(0.0, double(figures.interiorPages) * (usable - interiorHeader) - double(figures.interiorUnused));

    // Entries on interior pages of an index are entries, too; those of a table only point. Their average size is taken
    // as it is now.
    const double children = double(figures.leafPages + figures.interiorPages) - 1;
    const double interiorEntries = std::max(1.0, children - double(figures.interiorPages));
    const double interiorEntry = figures.interiorPages ? interiorBytes / interiorEntries : usable / 4;
    const double leafEntries = std::max(1.0, double(figures.entries) - (isTable ? 0 : interiorEntries));
    const double leafEntry = leafBytes / leafEntries;
    // An entry is never split between pages. What stays empty for that stays so: without its spare room a leaf is full.
    const double room = usable - leafHeader;
    const double filled = leafBytes + double(figures.leafUnused) - double(leafSpare);
    double level = std::max(1.0, std::ceil(filled / room - 0.02));
    // Each leaf of an index but the last has given one entry to its parent, and takes it back where it goes.
    if (!isTable)
        level = std::max(1.0, std::ceil((filled + double(figures.leafPages) * leafEntry) / (room + leafEntry) - 0.02));
    double pages = level;
    const double perInterior = std::max(2.0, std::floor((usable - interiorHeader) / std::max(interiorEntry, 1.0)));
    while (level > 1) {
        level = std::ceil(level / perInterior);
        pages += level;
    }
    const auto packed = static_cast<quint64>(pages) + figures.overflowPages;
    return std::min(packed, figures.pages());
}

const char *pageKindName(PageKind kind) noexcept
{
    static constexpr const char *names[] = {"unreferenced", "tableInterior", "tableLeaf",     "indexInterior",
                                            "indexLeaf",    "overflow",      "freelistTrunk", "freelistLeaf",
                                            "pointerMap",   "lockByte",      "damaged"};
    static_assert(std::size(names) == pageKindCount);
    return names[std::size_t(kind)];
}

QString pageKindText(PageKind kind)
{
    static constexpr const char *texts[] = {
        QT_TRANSLATE_NOOP("PageKind", "belongs to nothing"),
        QT_TRANSLATE_NOOP("PageKind", "interior page of a table"),
        QT_TRANSLATE_NOOP("PageKind", "leaf page of a table"),
        QT_TRANSLATE_NOOP("PageKind", "interior page of an index"),
        QT_TRANSLATE_NOOP("PageKind", "leaf page of an index"),
        QT_TRANSLATE_NOOP("PageKind", "overflow page"),
        QT_TRANSLATE_NOOP("PageKind", "free page, lists other free pages"),
        QT_TRANSLATE_NOOP("PageKind", "free page"),
        QT_TRANSLATE_NOOP("PageKind", "pointer map"),
        QT_TRANSLATE_NOOP("PageKind", "lock-byte page, always empty"),
        QT_TRANSLATE_NOOP("PageKind", "damaged page"),
    };
    static_assert(std::size(texts) == pageKindCount);
    return QCoreApplication::translate("PageKind", texts[std::size_t(kind)]);
}

PageMap::PageMap(std::vector<PageEntry> pages)
    : m_pages(std::make_shared<const std::vector<PageEntry>>(std::move(pages)))
{
}

std::array<quint32, pageKindCount> PageMap::kindCounts() const
{
    std::array<quint32, pageKindCount> counts{};
    for (quint32 i = 0; i < pageCount(); ++i)
        ++counts[std::size_t((*m_pages)[i].kind())];
    return counts;
}

PageSummary PageMap::summary(quint32 first, quint32 count) const
{
    PageSummary summary;
    if (first == 0 || first > pageCount())
        return summary;
    QHash<int, quint32> owners;
    quint64 fill = 0;
    quint32 withContent = 0;
    const quint32 last = first + std::min(count, pageCount() - first + 1) - 1;
    for (quint32 page = first; page <= last; ++page) {
        const PageEntry entry = at(page);
        ++summary.kinds[std::size_t(entry.kind())];
        if (entry.owner() != PageEntry::noOwner) {
            ++owners[entry.owner()];
            fill += quint64(entry.fill());
            ++withContent;
        }
    }
    summary.mainKind = PageKind(std::ranges::max_element(summary.kinds) - summary.kinds.begin());
    quint32 most = 0;
    for (auto owner = owners.constBegin(); owner != owners.constEnd(); ++owner) {
        // Equal shares go to the lower owner, so that a picture is the same every time.
        if (owner.value() > most || (owner.value() == most && owner.key() < summary.mainOwner)) {
            most = owner.value();
            summary.mainOwner = owner.key();
        }
    }
    summary.fill = withContent ? int(fill / withContent) : 0;
    return summary;
}

} // namespace Litecopy
