// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/pagewalk.h"

#include <algorithm>

namespace Litecopy {

void PageWalk::scanBlock(std::uint32_t first, std::uint32_t count)
{
    m_source.read(first, std::span(m_block).first(std::size_t(count) * m_geometry.pageSize));
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::byte *const bytes = m_block.data() + std::size_t(i) * m_geometry.pageSize;
        const std::uint32_t number = first + i;
        m_position = number;
        if (!m_ledger.isClaimed(number)) {
            m_ledger.remember(number, bigEndian32(bytes));
            continue;
        }
        const PageEntry entry = m_ledger.entry(number);
        if (isInterior(entry.kind()) || isLeaf(entry.kind()))
            scanTreePage(bytes, number);
        else if (entry.kind() == PageKind::Overflow)
            m_chains.visit(number, bigEndian32(bytes));
    }
}

void PageWalk::scanTreePage(const std::byte *bytes, std::uint32_t number)
{
    const PageEntry entry = m_ledger.entry(number);
    const int owner = entry.owner();
    const std::optional<BtreePage> page = BtreePage::parse(bytes, number, m_geometry);
    if (!page || !belongs(*page, owner)) {
        markDamaged(number, owner);
        return;
    }
    if (page->isLeaf()) {
        const PageKind kind = page->isTable() ? PageKind::TableLeaf : PageKind::IndexLeaf;
        m_ledger.setEntry(number, {kind, owner, fillOf(*page)});
    } else if (isLeaf(entry.kind())) {
        // Taken for a leaf because its neighbours are: only a damaged tree has its leaves on several levels.
        m_ledger.note(PageProblem::Kind::UnevenDepth, number, owner);
        for (const std::uint32_t child : expand(*page, number, owner)) {
            if (child <= m_position)
                m_late.push_back(child);
        }
    }
    countCells(*page, number, owner);
}

void PageWalk::countCells(const BtreePage &page, std::uint32_t number, int owner)
{
    PageFigures &figures = m_trees[std::size_t(owner)].figures;
    (page.isLeaf() ? figures.leafUnused : figures.interiorUnused) += page.unused();
    const std::uint32_t count = page.cellCount();
    if (page.isLeaf() || !page.isTable())
        figures.entries += count;
    std::uint64_t payload = 0;
    std::uint64_t largest = figures.largestPayload;
    std::uint32_t bad = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        Cell cell;
        if (!page.readCell(i, m_geometry, cell)) [[unlikely]] {
            ++bad;
            continue;
        }
        payload += cell.local;
        largest = std::max(largest, cell.payload);
        if (cell.hasOverflow()) [[unlikely]] {
            ++figures.overflowEntries;
            m_chains.start(cell, owner, number, m_position);
        }
    }
    figures.payload += payload;
    figures.largestPayload = largest;
    if (bad != 0)
        m_ledger.note(PageProblem::Kind::CellOutOfPage, number, owner, bad);
}

void PageWalk::scanLatePages()
{
    while (!m_late.empty()) {
        m_pulse.beat();
        const std::uint32_t number = m_late.back();
        m_late.pop_back();
        m_source.read(number, std::span(m_page).first(m_geometry.pageSize));
        scanTreePage(m_page.data(), number);
    }
}

void PageWalk::sumUp()
{
    std::vector<std::uint32_t> previous(m_trees.size());
    std::uint32_t unreferenced = 0;
    for (std::uint32_t number = 1; number <= m_ledger.pageCount(); ++number) {
        if (!m_ledger.isClaimed(number)) {
            ++unreferenced;
            continue;
        }
        const PageEntry entry = m_ledger.entry(number);
        if (entry.owner() == PageEntry::noOwner)
            continue;
        const auto owner = std::size_t(entry.owner());
        PageFigures &figures = m_trees[owner].figures;
        if (isLeaf(entry.kind())) {
            ++figures.leafPages;
            figures.gaps += previous[owner] != 0 && number != previous[owner] + 1;
        } else if (isInterior(entry.kind())) {
            ++figures.interiorPages;
        } else if (entry.kind() == PageKind::Overflow) {
            ++figures.overflowPages;
        }
        previous[owner] = number;
    }
    if (unreferenced != 0)
        m_ledger.note(PageProblem::Kind::UnreferencedPages, 0, PageEntry::noOwner, unreferenced);
}

} // namespace Litecopy
