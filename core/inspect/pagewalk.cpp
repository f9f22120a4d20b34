// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/pagewalk.h"

#include "sqlite/version.h"

#include <algorithm>

namespace Litecopy {

namespace {

/// Large enough that the system call costs nothing, small enough to stay in the processor's cache until it is parsed.
constexpr std::uint32_t walkBlock = 256 * 1024;
constexpr std::uint32_t pointerMapEntry = 5;
constexpr std::uint32_t cellOverhead = 12; // bytes: its pointer, its lengths and a large rowid

PageKind leafKind(const BtreePage &page) noexcept
{
    return page.isTable() ? PageKind::TableLeaf : PageKind::IndexLeaf;
}

bool mayBeTable(TreeUsage::Kind kind) noexcept
{
    return kind == TreeUsage::Kind::Schema || kind == TreeUsage::Kind::Table;
}

} // namespace

PageWalk::PageWalk(PageSource &source, std::vector<TreeUsage> &trees, PageLedger &ledger, Interruption &interruption)
    : m_source(source)
    , m_trees(trees)
    , m_ledger(ledger)
    , m_interruption(interruption)
    , m_geometry(source.geometry())
    , m_chains(ledger, trees, m_geometry)
    , m_isTable(trees.size())
    , m_leafSpare(trees.size())
    , m_page(source.pageSize() + pagePadding)
{
}

void PageWalk::run(const BlockSink &blockRead)
{
    if (m_source.missingPages() != 0)
        m_ledger.note(PageProblem::Kind::FileTooShort, 0, PageEntry::noOwner, m_source.declaredPageCount());
    placeFixedPages();
    walkFreelist();
    for (int owner = 0; owner < int(m_trees.size()); ++owner)
        walkTree(owner);

    const std::uint32_t pages = m_ledger.pageCount();
    const std::uint32_t perBlock = std::max(1U, walkBlock / m_geometry.pageSize);
    m_block.resize(std::size_t(std::min(perBlock, pages)) * m_geometry.pageSize + pagePadding);
    for (std::uint32_t done = 0; done < pages;) {
        m_interruption.check();
        const std::uint32_t count = std::min(perBlock, pages - done);
        scanBlock(done + 1, count);
        if (blockRead)
            blockRead(done + 1, count);
        done += count;
    }
    scanLatePages();
    sumUp();
}

void PageWalk::placeFixedPages()
{
    const std::uint64_t pages = m_ledger.pageCount();
    const std::uint32_t lockByte = lockPage(m_geometry.pageSize);
    if (lockByte <= pages)
        m_ledger.claim(lockByte, {PageKind::LockByte, PageEntry::noOwner, 0}, 0);
    if (m_source.header().largestRootPage == 0)
        return;
    const std::uint64_t interval = m_geometry.usable / pointerMapEntry + 1;
    for (std::uint64_t page = 2; page <= pages; page += interval) {
        const std::uint64_t placed = page == lockByte ? page + 1 : page;
        if (placed <= pages)
            m_ledger.claim(std::uint32_t(placed), {PageKind::PointerMap, PageEntry::noOwner, 100}, 0);
    }
}

void PageWalk::walkFreelist()
{
    std::uint32_t from = 1;
    std::uint64_t found = 0;
    for (std::uint32_t trunk = m_source.header().firstFreelistTrunk; trunk != 0;) {
        if (!m_ledger.claim(trunk, {PageKind::FreelistTrunk, PageEntry::noOwner, 0}, from))
            break;
        m_interruption.check();
        m_source.read(trunk, std::span(m_page).first(m_geometry.pageSize));
        const std::uint32_t most = m_geometry.usable / 4 - 2;
        std::uint32_t count = bigEndian32(m_page.data() + 4);
        if (count > most) {
            m_ledger.note(PageProblem::Kind::FreelistTrunk, trunk, PageEntry::noOwner, count);
            count = 0;
        }
        ++found;
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t leaf = bigEndian32(m_page.data() + 8 + 4 * std::size_t(i));
            found += m_ledger.claim(leaf, {PageKind::FreelistLeaf, PageEntry::noOwner, 0}, trunk);
        }
        from = trunk;
        trunk = bigEndian32(m_page.data());
    }
    if (found != m_source.header().freelistCount)
        m_ledger.note(PageProblem::Kind::FreelistCount, 0, PageEntry::noOwner, found);
}

std::optional<BtreePage> PageWalk::readTreePage(std::uint32_t number, int owner)
{
    m_interruption.check();
    std::optional<BtreePage> page = m_source.readTreePage(number, m_page);
    if (page && !belongs(*page, owner))
        page.reset();
    return page;
}

void PageWalk::walkTree(int owner)
{
    TreeUsage &tree = m_trees[std::size_t(owner)];
    tree.figures.trees = 1;
    m_isTable[std::size_t(owner)] = mayBeTable(tree.kind);
    if (!m_ledger.claim(tree.rootPage, {PageKind::TableLeaf, owner, 0}, owner == 0 ? 0 : 1))
        return;
    const std::optional<BtreePage> root = m_source.readTreePage(tree.rootPage, m_page);
    if (root && !root->isTable() && tree.kind == TreeUsage::Kind::Table) {
        tree.kind = TreeUsage::Kind::WithoutRowid;
        m_isTable[std::size_t(owner)] = false;
    }

    tree.figures.depth = 1;
    std::vector<std::uint32_t> level{tree.rootPage};
    while (!level.empty()) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t number : level) {
            const std::optional<BtreePage> page = readTreePage(number, owner);
            if (!page || page->isLeaf())
                continue; // met again, and judged, when all pages go by
            const std::vector<std::uint32_t> children = expand(*page, number, owner);
            next.insert(next.end(), children.begin(), children.end());
        }
        if (!next.empty())
            ++tree.figures.depth;
        // The leaves are all on one level, so looking at some of them saves reading them alone.
        if (areLeaves(next))
            break;
        std::ranges::sort(next);
        level = std::move(next);
    }
}

std::vector<std::uint32_t> PageWalk::expand(const BtreePage &page, std::uint32_t number, int owner)
{
    const PageKind kind = page.isTable() ? PageKind::TableInterior : PageKind::IndexInterior;
    m_ledger.setEntry(number, {kind, owner, fillOf(page)});
    const PageEntry leaf{leafKind(page), owner, 0};
    std::vector<std::uint32_t> children;
    children.reserve(page.cellCount() + 1);
    const auto claim = [&](std::uint32_t child) {
        if (m_ledger.claim(child, leaf, number))
            children.push_back(child);
    };
    for (std::uint32_t i = 0; i < page.cellCount(); ++i) {
        std::uint32_t child = 0;
        if (page.readChild(i, child))
            claim(child);
        // A child that can't be read is noted when the page's cells are counted.
    }
    claim(page.rightChild());
    return children;
}

bool PageWalk::areLeaves(const std::vector<std::uint32_t> &pages)
{
    constexpr std::size_t looks = 4;
    for (std::size_t i = 0; i < std::min(looks, pages.size()); ++i) {
        if (const std::optional<BtreePage> page = m_source.readTreePage(pages[i], m_page))
            return page->isLeaf();
    }
    return true;
}

void PageWalk::markDamaged(std::uint32_t number, int owner)
{
    m_ledger.setEntry(number, {PageKind::Damaged, owner, 0});
    m_ledger.note(PageProblem::Kind::NotATreePage, number, owner);
}

int PageWalk::fillOf(const BtreePage &page) const noexcept
{
    const std::uint32_t size = m_geometry.pageSize;
    return static_cast<int>((size - std::min(size, page.unused())) * 100 / size);
}

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
        m_ledger.setEntry(number, {leafKind(*page), owner, fillOf(*page)});
    } else if (isLeaf(entry.kind())) {
        // It was taken for a leaf because its neighbours are leaves: only a damaged tree has leaves on several levels.
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
    std::uint32_t largestHere = 0;
    std::uint32_t bad = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        Cell cell;
        if (!page.readCell(i, m_geometry, cell)) [[unlikely]] {
            ++bad;
            continue;
        }
        payload += cell.local;
        largest = std::max(largest, cell.payload);
        largestHere = std::max(largestHere, cell.local);
        if (cell.hasOverflow()) [[unlikely]] {
            ++figures.overflowEntries;
            m_chains.start(cell, owner, number, m_position);
        }
    }
    figures.payload += payload;
    figures.largestPayload = largest;
    // A further entry fits where the largest would. Half of one is left over at the end of a page.
    if (const std::uint32_t entry = largestHere + cellOverhead; page.isLeaf() && page.unused() >= entry)
        m_leafSpare[std::size_t(owner)] += page.unused() - entry / 2;
    if (bad != 0)
        m_ledger.note(PageProblem::Kind::CellOutOfPage, number, owner, bad);
}

void PageWalk::scanLatePages()
{
    while (!m_late.empty()) {
        m_interruption.check();
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
