// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/packedpages.h"

#include <algorithm>
#include <cmath>

namespace Litecopy {

namespace {

constexpr double leafHeader = 8;
constexpr double interiorHeader = 12;
constexpr double childPointer = 4;

} // namespace

quint64 packedPages(const TreeUsage &tree, const PageGeometry &geometry) noexcept
{
    const PageFigures &figures = tree.figures;
    if (figures.leafPages == 0)
        return figures.pages();
    const double usable = geometry.usable;
    const bool isTable = tree.kind == TreeUsage::Kind::Table || tree.kind == TreeUsage::Kind::Schema;
    const double leafBytes = double(figures.leafPages) * (usable - leafHeader) - double(figures.leafUnused);
    const double interiorBytes =
        std::max(0.0, double(figures.interiorPages) * (usable - interiorHeader) - double(figures.interiorUnused));

    // Interior entries of an index are entries as well; a table's only point. Their size is taken as it is now.
    const double children = double(figures.leafPages + figures.interiorPages) - 1;
    const double interiorEntries = std::max(1.0, children - double(figures.interiorPages));
    const double interiorEntry = figures.interiorPages ? interiorBytes / interiorEntries : usable / 4;
    const double leafEntries = std::max(1.0, double(figures.entries) - (isTable ? 0 : interiorEntries));
    const double leafEntry = leafBytes / leafEntries;
    // An entry is never split between pages, so on average half of one stays empty at a page's end.
    const double room = std::max(usable - leafHeader - leafEntry / 2, leafEntry);
    const double moved = isTable ? 0 : interiorBytes - childPointer * interiorEntries;
    double level = std::max(1.0, std::ceil((leafBytes + std::max(0.0, moved)) / room - 0.02));
    if (!isTable) // each leaf but the last gives one entry to its parent
        level = std::max(1.0, std::ceil((leafBytes + std::max(0.0, moved)) / (room + leafEntry)));
    double pages = level;
    const double perInterior = std::max(2.0, (usable - interiorHeader) / std::max(interiorEntry, 1.0));
    while (level > 1) {
        level = std::ceil(level / perInterior);
        pages += level;
    }
    const auto packed = static_cast<quint64>(pages) + figures.overflowPages;
    return std::min(packed, figures.pages());
}

} // namespace Litecopy
