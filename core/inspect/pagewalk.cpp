// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/pagewalk.h"

#include "sqlite/pendingbyte.h"

#include <algorithm>

namespace Litecopy {

namespace {

/// Large enough that the system call costs nothing, small enough to stay in the processor's cache until it is parsed.
constexpr std::uint32_t blockSize = 256 * 1024;
constexpr std::uint32_t pointerMapEntry = 5;

PageKind kindOf(BtreePage::Type type) noexcept
{
    switch (type) {
    case BtreePage::Type::IndexInterior:
        return PageKind::IndexInterior;
    case BtreePage::Type::TableInterior:
        return PageKind::TableInterior;
    case BtreePage::Type::IndexLeaf:
        return PageKind::IndexLeaf;
    case BtreePage::Type::TableLeaf:
        break;
    }
    return PageKind::TableLeaf;
}

bool mayBeTable(TreeUsage::Kind kind) noexcept
{
    return kind == TreeUsage::Kind::Schema || kind == TreeUsage::Kind::Table;
}

} // namespace

PageWalk::PageWalk(PageSource &source, std::vector<TreeUsage> &trees, PageLedger &ledger, Pulse &pulse)
    : m_source(source)
    , m_trees(trees)
    , m_ledger(ledger)
    , m_pulse(pulse)
    , m_geometry(source.pageSize(), source.header().reservedBytes)
    , m_chains(ledger, trees, m_geometry)
    , m_isTable(trees.size())
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
    const std::uint32_t perBlock = std::max(1U, blockSize / m_geometry.pageSize);
    m_block.resize(std::size_t(std::min(perBlock, pages)) * m_geometry.pageSize + pagePadding);
    for (std::uint32_t done = 0; done < pages;) {
        m_pulse.beat();
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
    const std::uint64_t lockByte = std::uint64_t(pendingByte()) / m_geometry.pageSize + 1;
    if (lockByte <= pages)
        m_ledger.claim(std::uint32_t(lockByte), {PageKind::LockByte, PageEntry::noOwner, 0}, 0);
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
        m_pulse.beat();
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
    m_pulse.beat();
    m_source.read(number, std::span(m_page).first(m_geometry.pageSize));
    std::optional<BtreePage> page = BtreePage::parse(m_page.data(), number, m_geometry);
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
    m_source.read(tree.rootPage, std::span(m_page).first(m_geometry.pageSize));
    const std::optional<BtreePage> root = BtreePage::parse(m_page.data(), tree.rootPage, m_geometry);
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
    m_ledger.setEntry(number, {kindOf(page.type()), owner, fillOf(page)});
    const PageEntry leaf{page.isTable() ? PageKind::TableLeaf : PageKind::IndexLeaf, owner, 0};
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
        m_source.read(pages[i], std::span(m_page).first(m_geometry.pageSize));
        if (const std::optional<BtreePage> page = BtreePage::parse(m_page.data(), pages[i], m_geometry))
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

} // namespace Litecopy
