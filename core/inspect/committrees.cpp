// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/committrees.h"

#include "inspect/pagewalk.h"
#include "inspect/schemareader.h"
#include "sqlite/version.h"

#include <algorithm>
#include <map>
#include <optional>

namespace Litecopy {

CommitTrees::CommitTrees(PageSource &source, Interruption &interruption, const Done &done)
    : m_source(source)
    , m_interruption(interruption)
    , m_done(done)
{
}

void CommitTrees::fill(std::vector<LogCommit> &commits)
{
    const LogStates &states = *m_source.logStates();
    const std::uint32_t last = states.commits().last();
    std::uint32_t first = 0;
    while (first <= last && states.of(first) == WalStates::State::Gone)
        ++first;
    if (first > last)
        return;
    walk(first);
    for (LogCommit &commit : commits) {
        m_interruption.check();
        commit.namedLater = commit.number < first;
        if (commit.number > first)
            follow(commit.number, commit.pages);
        commit.touched = countOf(commit.pages);
    }
    m_source.show(last);
}

void CommitTrees::walk(std::uint32_t number)
{
    m_source.show(number);
    std::vector<TreeUsage> trees = listTrees(readSchema(m_source));
    trees.resize(std::min(trees.size(), std::size_t(PageEntry::mostOwners)));
    PageLedger ledger(m_source.pageCount());
    PageWalk(m_source, trees, ledger, m_interruption).run([&](std::uint32_t first, std::uint32_t count) {
        if (m_done)
            m_done(first + count - 1, m_source.pageCount());
    });
    for (const PageEntry entry : ledger.takeEntries()) {
        const bool isOf = entry.owner() != PageEntry::noOwner;
        m_owners.push_back(isOf                                       ? entry.owner()
                               : isFree(entry.kind())                 ? isFreePage
                               : entry.kind() == PageKind::PointerMap ? isOther
                               : entry.kind() == PageKind::LockByte   ? isOther
                                                                      : unknown);
    }
    for (const TreeUsage &tree : trees) {
        m_roots.insert_or_assign(tree.rootPage, std::int32_t(m_trees.size()));
        m_trees.push_back({tree.name, tree.table, tree.kind});
    }
    m_schemaCookie = m_source.header().schemaCookie;
    readFreelist();
}

std::int32_t CommitTrees::ownerOf(std::uint32_t page) const noexcept
{
    return page >= 1 && page <= m_owners.size() ? m_owners[page - 1] : unknown;
}

void CommitTrees::setOwner(std::uint32_t page, std::int32_t owner)
{
    if (page < 1 || page > m_source.pageCount())
        return;
    if (page > m_owners.size())
        m_owners.resize(page, unknown);
    m_owners[page - 1] = owner;
}

/// The tables and indexes by the schema as it is now. One whose root is where another's was is that one, renamed.
void CommitTrees::readTrees()
{
    m_roots.clear();
    m_trees.clear();
    // Pages keep their owners by name: the numbers of all trees are new.
    std::vector<TreeUsage> trees = listTrees(readSchema(m_source));
    for (const TreeUsage &tree : trees) {
        m_roots.insert_or_assign(tree.rootPage, std::int32_t(m_trees.size()));
        m_trees.push_back({tree.name, tree.table, tree.kind});
    }
}

/// SQLite has at least one trunk page for each (usable / 4 - 2) free pages, and lists each page once.
void CommitTrees::readFreelist()
{
    const DatabaseHeader &header = m_source.header();
    m_firstTrunk = header.firstFreelistTrunk;
    m_freeCount = header.freelistCount;
    for (const std::uint32_t page : m_freePages) {
        if (ownerOf(page) == isFreePage)
            setOwner(page, unknown);
    }
    m_freePages.clear();
    std::vector<std::byte> bytes(m_source.pageSize());
    const std::uint32_t most = header.usableSize() / 4 - 2;
    const std::uint32_t pageCount = m_source.pageCount();
    std::uint32_t trunk = m_firstTrunk;
    while (m_source.hasWhole(trunk) && m_freePages.size() < pageCount) {
        m_interruption.check();
        m_source.read(trunk, bytes);
        m_freePages.push_back(trunk);
        const std::uint32_t count = std::min(bigEndian32(bytes.data() + 4), most);
        for (std::uint32_t i = 0; i < count && m_freePages.size() < pageCount; ++i)
            m_freePages.push_back(bigEndian32(bytes.data() + 8 + std::size_t(i) * 4));
        trunk = bigEndian32(bytes.data());
    }
    for (const std::uint32_t page : m_freePages)
        setOwner(page, isFreePage);
}

/// Notes which pages a tree page points at: children, and the overflow chains of its rows. What a chain goes on with
/// is noted by the chain's own pages.
void CommitTrees::readPointers(std::uint32_t page)
{
    std::vector<std::byte> bytes(m_source.pageSize() + pagePadding);
    const PageGeometry geometry = m_source.geometry();
    const std::optional<BtreePage> tree = m_source.readTreePage(page, bytes);
    const auto note = [&](std::uint32_t child) {
        if (child > 1 && child <= m_source.pageCount() && child != page && ownerOf(child) != isFreePage)
            m_parents.insert_or_assign(child, page);
    };
    if (!tree) {
        note(bigEndian32(bytes.data()));
        return;
    }
    for (std::uint32_t i = 0; i < tree->cellCount(); ++i) {
        Cell cell;
        if (!tree->readCell(i, geometry, cell))
            continue;
        if (!tree->isLeaf())
            note(cell.child);
        if (cell.hasOverflow())
            note(cell.overflow);
    }
    if (!tree->isLeaf())
        note(tree->rightChild());
}

void CommitTrees::follow(std::uint32_t number, std::span<const std::uint32_t> pages)
{
    m_source.show(number);
    const DatabaseHeader &header = m_source.header();
    if (m_owners.size() > m_source.pageCount())
        m_owners.resize(m_source.pageCount());
    const bool isSchemaNew = header.schemaCookie != m_schemaCookie;
    if (isSchemaNew) {
        std::map<std::pair<QString, int>, std::int32_t> before;
        const std::vector<Tree> old = std::move(m_trees);
        std::unordered_map<std::uint32_t, std::int32_t> oldRoots = std::move(m_roots);
        readTrees();
        for (std::size_t i = 0; i < m_trees.size(); ++i)
            before.insert({{m_trees[i].name, int(m_trees[i].kind)}, std::int32_t(i)});
        std::vector<std::int32_t> now(old.size(), unknown);
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (const auto same = before.find({old[i].name, int(old[i].kind)}); same != before.end())
                now[i] = same->second;
        }
        for (const auto &[root, tree] : oldRoots) {
            const auto same = m_roots.find(root);
            if (same != m_roots.end() && now[std::size_t(tree)] == unknown)
                now[std::size_t(tree)] = same->second;
        }
        for (std::int32_t &owner : m_owners)
            owner = owner >= 0 ? now[std::size_t(owner)] : owner;
        m_schemaCookie = header.schemaCookie;
    }
    const bool mayBeFreed = header.firstFreelistTrunk != m_firstTrunk || header.freelistCount != m_freeCount
        || std::ranges::any_of(pages, [this](std::uint32_t page) { return ownerOf(page) == isFreePage; });
    if (mayBeFreed)
        readFreelist();
    markPointerMaps(pages);
    m_parents.clear();
    for (const std::uint32_t page : pages) {
        m_interruption.check();
        if (m_source.hasWhole(page) && ownerOf(page) != isFreePage && ownerOf(page) != isOther)
            readPointers(page);
    }
    settle(pages);
}

/// Pointer maps have fixed places (btree.c, ptrmapPageno). Their entries may look like a tree page's.
void CommitTrees::markPointerMaps(std::span<const std::uint32_t> pages)
{
    if (m_source.header().largestRootPage == 0)
        return;
    const std::uint32_t interval = m_source.header().usableSize() / 5 + 1;
    const std::uint32_t locked = lockPage(m_source.pageSize());
    for (const std::uint32_t page : pages) {
        // The one that would lie on the lock page lies behind it.
        const bool isMoved = page == locked + 1 && (locked - 2) % interval == 0;
        if (page >= 2 && page != locked && ((page - 2) % interval == 0 || isMoved))
            setOwner(page, isOther);
    }
}

/// A page is whose its uppermost parent among the pages of the commit is; and that is a root, or whose it was before.
void CommitTrees::settle(std::span<const std::uint32_t> pages)
{
    const auto ownerFrom = [this](std::uint32_t page) {
        for (std::size_t steps = 0; steps <= m_parents.size(); ++steps) {
            if (const auto root = m_roots.find(page); root != m_roots.end())
                return root->second;
            const auto parent = m_parents.find(page);
            if (parent == m_parents.end())
                break;
            page = parent->second;
        }
        return ownerOf(page);
    };
    std::vector<std::pair<std::uint32_t, std::int32_t>> found;
    for (const std::uint32_t page : pages) {
        if (ownerOf(page) != isFreePage && ownerOf(page) != isOther)
            found.emplace_back(page, ownerFrom(page));
    }
    for (const auto &[child, parent] : m_parents)
        found.emplace_back(child, ownerFrom(child));
    for (const auto &[page, owner] : found)
        setOwner(page, owner);
}

TouchedPages CommitTrees::countOf(std::span<const std::uint32_t> pages) const
{
    TouchedPages touched;
    touched.isKnown = true;
    std::map<std::int32_t, quint32> counts;
    for (const std::uint32_t page : pages)
        ++counts[ownerOf(page)];
    for (const auto &[owner, count] : counts) {
        if (owner == isFreePage)
            touched.freePages = count;
        else if (owner < 0)
            touched.otherPages += count;
        else
            touched.trees.push_back({m_trees[std::size_t(owner)].name, m_trees[std::size_t(owner)].table,
                                     m_trees[std::size_t(owner)].kind, count});
    }
    std::ranges::stable_sort(touched.trees, std::ranges::greater(), &TouchedTree::pages);
    return touched;
}

TouchedPages treesOf(PageSource &source, Interruption &interruption, const std::vector<std::uint32_t> &pages)
{
    Inspection inspection;
    inspectSource(inspection, source, interruption, {}, {}, false);
    TouchedPages touched;
    touched.isKnown = true;
    std::map<int, quint32> counts;
    for (const std::uint32_t page : pages) {
        const bool isThere = page >= 1 && page <= inspection.map.pageCount();
        const PageEntry entry = isThere ? inspection.map.at(page) : PageEntry();
        if (entry.owner() != PageEntry::noOwner)
            ++counts[entry.owner()];
        else if (isFree(entry.kind()))
            ++touched.freePages;
        else
            ++touched.otherPages;
    }
    for (const auto &[owner, count] : counts) {
        const TreeUsage &tree = inspection.usage.trees[std::size_t(owner)];
        touched.trees.push_back({tree.name, tree.table, tree.kind, count});
    }
    std::ranges::stable_sort(touched.trees, std::ranges::greater(), &TouchedTree::pages);
    return touched;
}

} // namespace Litecopy
