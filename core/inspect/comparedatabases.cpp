// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>

#include "format/header.h"
#include "inspect/comparetrees.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Litecopy {

namespace {

/// Adds up the parts of a comparison, each counted in pages that are read.
class Progress
{
public:
    Progress(const CompareSink &sink, std::chrono::milliseconds interval)
        : m_sink(sink)
        , m_interval(interval)
    {
    }

    void start(std::uint64_t pages)
    {
        m_all = pages;
        m_before = 0;
    }
    /// A part of so many pages is done.
    void finish(std::uint64_t pages)
    {
        m_before += pages;
        report(0);
    }
    void report(std::uint64_t donePages)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_sink || m_all == 0 || now - m_last < m_interval)
            return;
        m_last = now;
        m_sink(std::min(1.0, double(m_before + donePages) / double(m_all)));
    }

private:
    const CompareSink &m_sink;
    std::chrono::milliseconds m_interval;
    std::uint64_t m_all = 0;
    std::uint64_t m_before = 0;
    std::chrono::steady_clock::time_point m_last;
};

TreeDifference differenceFor(const TreeUsage &tree, TreeDifference::Presence presence)
{
    TreeDifference difference;
    difference.name = tree.name;
    difference.table = tree.table;
    difference.kind = tree.kind;
    difference.presence = presence;
    return difference;
}

/// The same name in both is the same table or index.
std::vector<TreeDifference> pairTrees(const PageUsage &first, const PageUsage &second)
{
    QHash<QString, int> inSecond;
    for (int i = 0; i < int(second.trees.size()); ++i)
        inSecond.insert(second.trees[std::size_t(i)].name, i);
    std::vector<TreeDifference> differences;
    for (int i = 0; i < int(first.trees.size()); ++i) {
        const TreeUsage &tree = first.trees[std::size_t(i)];
        TreeDifference difference = differenceFor(tree, TreeDifference::Presence::OnlyInFirst);
        difference.firstTree = i;
        if (const auto other = inSecond.constFind(tree.name); other != inSecond.constEnd()) {
            difference.presence = TreeDifference::Presence::Both;
            difference.secondTree = *other;
            inSecond.erase(other);
        } else {
            difference.onlyInFirst = tree.figures.entries;
            difference.entriesCompared = true;
        }
        differences.push_back(std::move(difference));
    }
    for (int i = 0; i < int(second.trees.size()); ++i) {
        const TreeUsage &tree = second.trees[std::size_t(i)];
        if (inSecond.value(tree.name, -1) != i)
            continue;
        TreeDifference difference = differenceFor(tree, TreeDifference::Presence::OnlyInSecond);
        difference.secondTree = i;
        difference.onlyInSecond = tree.figures.entries;
        difference.entriesCompared = true;
        differences.push_back(std::move(difference));
    }
    return differences;
}

void clear(Inspection &inspection)
{
    Inspection cleared;
    cleared.path = inspection.path;
    inspection = std::move(cleared);
}

/// The table may be in the other database too, whose list of tables can't be read completely.
void leaveUndecided(TreeDifference &tree)
{
    tree.damaged = true;
    tree.entriesCompared = false;
    tree.onlyInFirst = 0;
    tree.onlyInSecond = 0;
}

/// What looks like damage is what a transaction in progress looks like.
void leaveUnsettled(std::vector<TreeDifference> &trees)
{
    for (TreeDifference &tree : trees)
        tree.unsettled = std::exchange(tree.damaged, false);
}

std::uint64_t pagesOf(const PageUsage &usage, int tree)
{
    return tree == PageEntry::noOwner ? 0 : usage.trees[std::size_t(tree)].figures.pages();
}

constexpr std::uint32_t blockSize = 256 * 1024;

/// Which difference a tree of either inspection belongs to.
std::vector<TreeDifference *> byOwner(std::vector<TreeDifference> &trees, std::size_t count, int TreeDifference::*tree)
{
    std::vector<TreeDifference *> result(count);
    for (TreeDifference &difference : trees) {
        if (difference.*tree != PageEntry::noOwner)
            result[std::size_t(difference.*tree)] = &difference;
    }
    return result;
}

class PageCounter
{
public:
    explicit PageCounter(Comparison &result)
        : m_result(result)
        , m_first(byOwner(result.trees, result.first.usage.trees.size(), &TreeDifference::firstTree))
        , m_second(byOwner(result.trees, result.second.usage.trees.size(), &TreeDifference::secondTree))
    {
    }

    void count(std::uint32_t page)
    {
        TreeDifference *const here = ownerOf(m_result.first.map, m_first, page);
        TreeDifference *const there = ownerOf(m_result.second.map, m_second, page);
        if (here)
            ++here->differingPages;
        if (there && there != here)
            ++there->differingPages;
    }

private:
    static TreeDifference *ownerOf(const PageMap &map, const std::vector<TreeDifference *> &owners, std::uint32_t page)
    {
        if (page > map.pageCount() || map.at(page).owner() == PageEntry::noOwner)
            return nullptr;
        return owners[std::size_t(map.at(page).owner())];
    }

    Comparison &m_result;
    std::vector<TreeDifference *> m_first;
    std::vector<TreeDifference *> m_second;
};

/// Fills the page part of `result`, whose inspections are there, and the trees' `differingPages`.
void comparePages(Comparison &result, const PageSource &first, const PageSource &second, Interruption &interruption,
                  const PagesDone &done)
{
    result.pagesComparable = first.pageSize() == second.pageSize();
    if (!result.pagesComparable)
        return;
    const std::uint32_t size = first.pageSize();
    const std::uint32_t common = std::min(first.pageCount(), second.pageCount());
    const std::uint32_t all = std::max(first.pageCount(), second.pageCount());
    const std::uint32_t perBlock = std::max(1U, blockSize / size);
    std::vector<bool> differs(all);
    std::vector<std::byte> here(std::size_t(perBlock) * size);
    std::vector<std::byte> there(here.size());
    PageCounter counter(result);
    for (std::uint32_t start = 0; start < all;) {
        interruption.check();
        const std::uint32_t count = std::min(perBlock, (start < common ? common : all) - start);
        const std::size_t bytes = std::size_t(count) * size;
        if (start < common) {
            first.read(start + 1, std::span(here).first(bytes));
            second.read(start + 1, std::span(there).first(bytes));
            if (start == 0) {
                clearBookkeeping(here);
                clearBookkeeping(there);
            }
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::size_t offset = std::size_t(i) * size;
            if (start < common && std::memcmp(here.data() + offset, there.data() + offset, size) == 0)
                continue;
            differs[start + i] = true;
            ++result.differingPages;
            counter.count(start + i + 1);
        }
        start += count;
        done(start);
    }
    result.equalPages = all - result.differingPages;
    result.pageDiffers = std::make_shared<const std::vector<bool>>(std::move(differs));
}

/// One attempt. Throws `Interrupted` where it has to be made again.
void compare(Comparison &result, PageSource &first, PageSource &second, Interruption &interruption,
             const InspectOptions &options, Progress &progress)
{
    const std::uint64_t pages = std::uint64_t(first.pageCount()) + second.pageCount();
    progress.start(pages + std::max(first.pageCount(), second.pageCount()) + pages);
    const auto inspected = [&progress](const InspectProgress &report) { progress.report(report.done); };
    inspectSource(result.first, first, interruption, options, inspected, false);
    progress.finish(first.pageCount());
    inspectSource(result.second, second, interruption, options, inspected, false);
    progress.finish(second.pageCount());

    const PagesDone done = [&progress](std::uint64_t count) { progress.report(count); };
    result.encodingDiffers = first.header().encoding != second.header().encoding;
    result.trees = pairTrees(result.first.usage, result.second.usage);
    comparePages(result, first, second, interruption, done);
    progress.finish(std::max(first.pageCount(), second.pageCount()));
    SchemaDifference schemas; // filled with the first tree, which is sqlite_schema
    for (TreeDifference &tree : result.trees) {
        if (tree.presence == TreeDifference::Presence::Both)
            compareTree(tree, result, first, second, schemas, interruption, done);
        else if (!(tree.presence == TreeDifference::Presence::OnlyInFirst ? schemas.secondComplete
                                                                          : schemas.firstComplete))
            leaveUndecided(tree);
        tree.sameBytes = result.pagesComparable && result.differingPages == 0;
        progress.finish(pagesOf(result.first.usage, tree.firstTree) + pagesOf(result.second.usage, tree.secondTree));
    }
}

/// The second is read as it is now; where it is the first one, too, now is when that was opened.
PageSource::Options secondReading(const PageSource &first, const Comparison &result, const Attempt &attempt,
                                  const InspectOptions &options)
{
    PageSource::Options reading = attempt.reading(options);
    reading.asOf.reset();
    if (options.asOf && first.logStates() && result.first.path == result.second.path)
        reading.asOf = AsOf{.number = first.logStates()->commits().last(), .log = first.wal()->id()};
    return reading;
}

/// The names of the tables that users know and of which a tree fulfils the condition. A shadow table counts as its
/// virtual table.
template <typename Condition>
QSet<QString> tableNames(const Comparison &comparison, Condition condition)
{
    QSet<QString> names;
    for (const TreeDifference &tree : comparison.trees) {
        const bool inFirst = tree.firstTree != PageEntry::noOwner;
        const Inspection &inspection = inFirst ? comparison.first : comparison.second;
        const TreeUsage &usage = inspection.usage.trees[std::size_t(inFirst ? tree.firstTree : tree.secondTree)];
        if (usage.kind != TreeUsage::Kind::Schema && !usage.isIndex() && !usage.internal && condition(tree))
            names.insert(usage.virtualTable.isEmpty() ? usage.name : usage.virtualTable);
    }
    return names;
}

} // namespace

bool Comparison::isSameContent() const noexcept
{
    return !error && !cancelled && !isUndecided() && std::ranges::none_of(trees, &TreeDifference::differs);
}

bool Comparison::isUndecided() const noexcept
{
    return !error && !cancelled && (lacksPages() || std::ranges::any_of(trees, &TreeDifference::isUndecided));
}

bool Comparison::lacksPages() const noexcept
{
    const bool isSame = pagesComparable && differingPages == 0 && first.missingPages == second.missingPages;
    return !isSame && isConsistent() && (first.missingPages != 0 || second.missingPages != 0);
}

quint64 Comparison::storedDifferently() const noexcept
{
    quint64 sum = 0;
    for (const TreeDifference &tree : trees)
        sum += tree.storedDifferently;
    return sum;
}

int Comparison::tableCount() const
{
    return int(tableNames(*this, [](const TreeDifference &) { return true; }).size());
}

int Comparison::differingTables() const
{
    return int(tableNames(*this, [](const TreeDifference &tree) { return tree.differs(); }).size());
}

int Comparison::undecidedTables() const
{
    return int(tableNames(*this, [](const TreeDifference &tree) { return tree.isUndecided(); }).size());
}

bool Comparison::schemaDiffers() const noexcept
{
    return std::ranges::any_of(
        trees, [](const TreeDifference &tree) { return tree.kind == TreeUsage::Kind::Schema && tree.differs(); });
}

Comparison compareDatabases(const std::filesystem::path &first, const std::filesystem::path &second,
                            CopyControl &control, const InspectOptions &options, const CompareSink &progress)
{
    QElapsedTimer timer;
    timer.start();
    Comparison result;
    // From here on both are read at once, and an error names its file itself.
    const std::filesystem::path *current = &first;
    try {
        result.first.path = std::filesystem::weakly_canonical(first);
        current = &second;
        result.second.path = std::filesystem::weakly_canonical(second);
        current = &first;
        const LeaseWait leaseWait(waitForLeases(control, options));
        Progress parts(progress, options.progressInterval);
        result.cancelled = !readRepeatedly(control, options.patience, [&](const Attempt &attempt) {
            PageSource here(result.first.path, control, attempt.reading(options));
            PageSource there(result.second.path, control, secondReading(here, result, attempt, options));
            Interruption interruption({&here, &there}, control, attempt.lockTarget(options));
            compare(result, here, there, interruption, options, parts);
            result.first.consistent = here.isUnchanged();
            result.second.consistent = there.isUnchanged();
            const bool isConsistent = result.first.consistent && result.second.consistent;
            return isConsistent || result.first.halfWritten || result.second.halfWritten;
        });
        if (!result.isConsistent())
            leaveUnsettled(result.trees);
        if (progress && !result.cancelled)
            progress(1);
    } catch (...) {
        result.error = errorOfReading(*current);
        result.cancelled = isCancelledWait(control, &result.error);
    }
    if (result.error || result.cancelled) {
        clear(result.first);
        clear(result.second);
        result.trees.clear();
    }
    result.elapsed = std::chrono::milliseconds(timer.elapsed());
    return result;
}

} // namespace Litecopy
