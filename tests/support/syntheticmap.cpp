// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/syntheticmap.h"

#include <QRandomGenerator>

namespace Litecopy::Test {

std::vector<PageEntry> syntheticPages(quint32 count)
{
    QRandomGenerator random(4711);
    std::vector<PageEntry> pages;
    pages.reserve(count);
    while (pages.size() < count) {
        // In runs, as tables are.
        const auto kind = PageKind(random.bounded(pageKindCount));
        const bool owned = isLeaf(kind) || isInterior(kind) || kind == PageKind::Overflow;
        const int owner = owned ? random.bounded(syntheticOwners) : PageEntry::noOwner;
        for (int run = random.bounded(1, 400); run > 0 && pages.size() < count; --run)
            pages.emplace_back(kind, owner, owned ? random.bounded(101) : 0);
    }
    return pages;
}

std::shared_ptr<Inspection> syntheticInspection(quint32 pageCount)
{
    auto inspection = std::make_shared<Inspection>();
    inspection->usage.pageSize = 4096;
    inspection->usage.pageCount = pageCount;
    for (int i = 0; i < syntheticOwners; ++i) {
        TreeUsage tree;
        tree.name = tree.table = QStringLiteral("t%1").arg(i);
        tree.figures.leafPages = pageCount / syntheticOwners;
        inspection->usage.trees.push_back(tree);
    }
    inspection->map = PageMap(syntheticPages(pageCount));
    return inspection;
}

} // namespace Litecopy::Test
