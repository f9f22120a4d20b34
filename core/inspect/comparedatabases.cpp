// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>

#include "inspect/comparetrees.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <algorithm>

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
    /// A part is done that had so many pages.
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

/// It may be in the other database too, whose list of tables can't be read completely.
void leaveUndecided(TreeDifference &tree)
{
    tree.damaged = true;
    tree.entriesCompared = false;
    tree.onlyInFirst = 0;
    tree.onlyInSecond = 0;
}

std::uint64_t pagesOf(const PageUsage &usage, int tree)
{
    return tree == PageEntry::noOwner ? 0 : usage.trees[std::size_t(tree)].figures.pages();
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

/// Of the tables their users know, those of which a tree fulfils the condition.
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
    return !error && !cancelled && std::ranges::any_of(trees, &TreeDifference::isUndecided);
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
    // Both are read at once: what fails names its file itself.
    const std::filesystem::path *current = &first;
    try {
        result.first.path = std::filesystem::weakly_canonical(first);
        current = &second;
        result.second.path = std::filesystem::weakly_canonical(second);
        current = &first;
        Progress parts(progress, options.progressInterval);
        result.cancelled = !readRepeatedly([&](const Attempt &attempt) {
            PageSource here(result.first.path, control, attempt.reading(options));
            PageSource there(result.second.path, control, attempt.reading(options));
            Interruption interruption({&here, &there}, control, attempt.lockTarget(options));
            compare(result, here, there, interruption, options, parts);
            result.first.consistent = here.isUnchanged();
            result.second.consistent = there.isUnchanged();
            const bool isConsistent = result.first.consistent && result.second.consistent;
            return isConsistent || result.first.halfWritten || result.second.halfWritten;
        });
        if (progress && !result.cancelled)
            progress(1);
    } catch (...) {
        result.error = errorOfReading(*current);
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
