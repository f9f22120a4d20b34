// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>

#include "inspect/comparepages.h"
#include "inspect/comparetrees.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/portalpath.h>

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
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

    void start(std::uint64_t pages, std::uint64_t before = 0)
    {
        m_all = pages;
        m_before = before;
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

/// Whether programs use it, as far as the system tells.
bool isUsed(const std::filesystem::path &database)
{
    return heldLocks(database).any() || askWhetherOpen(database) == OpenElsewhere::Yes;
}

std::int64_t lastWritten(const std::filesystem::path &database)
{
    return std::max(identify(database).modified, identify(beside(database, "-wal")).modified);
}

/// Programs use the first one and not the second, or, where that does not tell them apart, wrote to it later.
bool isRatherUsed(const std::filesystem::path &first, const std::filesystem::path &second)
{
    const bool isFirstUsed = isUsed(first);
    return isFirstUsed == isUsed(second) ? lastWritten(first) > lastWritten(second) : isFirstUsed;
}

/// Two databases that are compared, each held on its own. The one that programs rather use is read second: under its
/// hold nothing of the other is read, which may lie on a medium that reads slowly or not at all. What of its pages
/// differs is kept, so that their rows are compared when it is closed.
class Comparing
{
public:
    /// `current` is always the path that an error is of which names none.
    Comparing(Comparison &result, CopyControl &control, const InspectOptions &options, const CompareSink &sink,
              const std::filesystem::path *&current)
        : m_result(result)
        , m_control(control)
        , m_options(options)
        , m_progress(sink, options.progressInterval)
        , m_current(current)
    {
    }

    /// One attempt. False where it has to be made again, as where it throws `Interrupted`.
    [[nodiscard]] bool compare(const Attempt &attempt);

private:
    [[nodiscard]] Inspection &earlier() noexcept { return m_isFirstLater ? m_result.second : m_result.first; }
    [[nodiscard]] Inspection &later() noexcept { return m_isFirstLater ? m_result.first : m_result.second; }
    [[nodiscard]] PageSource::Options readingOf(const Inspection &which, const Attempt &attempt) const;
    void readEarlier(const Attempt &attempt);
    /// False where its differing pages could not be kept: it stays held.
    [[nodiscard]] bool readLater(const Attempt &attempt);
    void compareTrees(Interruption &interruption);

    Comparison &m_result;
    CopyControl &m_control;
    const InspectOptions &m_options;
    Progress m_progress;
    const std::filesystem::path *&m_current;
    bool m_isFirstLater = false;
    std::optional<PageSource> m_earlier;
    std::optional<PageSource> m_later; ///< its pages may be the earlier one's
    PageSums m_sums; ///< of the earlier one
};

bool Comparing::compare(const Attempt &attempt)
{
    m_later.reset();
    // What an earlier state has in the database file is there as long as the log is pinned.
    m_isFirstLater = !m_options.asOf && isRatherUsed(m_result.first.path, m_result.second.path);
    m_current = &earlier().path;
    m_earlier.emplace(earlier().path, m_control, readingOf(earlier(), attempt));
    readEarlier(attempt);
    // Where programs write to both all the time, the log of the earlier one stays pinned: no program waits for that.
    // In the last attempt nothing else is held, either.
    const bool isPinned = attempt.number > 1 && m_earlier->access() == PageSource::Access::PinnedWal;
    const bool pauses = !attempt.isLast && !isPinned && !m_options.asOf;
    if (pauses)
        m_earlier->pause();
    m_current = &later().path;
    bool isDetached = false;
    const auto readOther = [&](const Attempt &again) {
        isDetached = readLater(again);
        return later().consistent || later().halfWritten;
    };
    if (!readRepeatedly(m_control, m_options.patience, readOther))
        throw Interrupted::Cancelled;
    m_sums.clear();
    m_current = &earlier().path;
    const PageSource::Pages pages = pauses ? m_earlier->resume() : PageSource::Pages::Same;
    if (pages != PageSource::Pages::Same)
        throw pages == PageSource::Pages::Disturbed ? Interrupted::Disturbed : Interrupted::Changed;
    std::vector<PageSource *> held{&*m_earlier};
    if (!isDetached)
        held.push_back(&*m_later);
    Interruption interruption(std::move(held), m_control, attempt.lockTarget(m_options));
    compareTrees(interruption);
    earlier().consistent = m_earlier->isUnchanged();
    later().consistent = m_later->isUnchanged();
    // Of the later one all attempts were made.
    return earlier().consistent || earlier().halfWritten || !later().consistent;
}

/// The second is read as it is now, or as of the commit that is asked for. Where it is the first one, too, now is when
/// that was opened.
PageSource::Options Comparing::readingOf(const Inspection &which, const Attempt &attempt) const
{
    PageSource::Options reading = attempt.reading(m_options);
    if (!m_options.asOf || &which == &m_result.first)
        return reading;
    reading.asOf.reset();
    if (!m_earlier->logStates() || m_result.first.path != m_result.second.path)
        return reading;
    const quint32 last = m_earlier->logStates()->commits().last();
    AsOf until = m_options.until.value_or(AsOf{.number = last});
    // What comes first is held: it says which commit is the last.
    if (until.fromEnd)
        until = {.number = m_earlier->logStates()->numberOf(until, m_result.second.path)};
    until.log = m_earlier->wal()->id();
    reading.asOf = until;
    return reading;
}

void Comparing::readEarlier(const Attempt &attempt)
{
    PageSource &source = *m_earlier;
    const std::uint64_t pages = source.pageCount();
    const auto pagesOfLater = std::uint64_t(identify(later().path).size) / source.pageSize();
    m_progress.start(3 * (pages + pagesOfLater));
    Interruption interruption({&source}, m_control, attempt.lockTarget(m_options));
    const auto inspected = [this](const InspectProgress &report) { m_progress.report(report.done); };
    inspectSource(earlier(), source, interruption, m_options, inspected, false);
    m_progress.finish(pages);
    m_sums = sumPages(source, interruption, [this](std::uint64_t done) { m_progress.report(done); });
    m_progress.finish(pages);
}

bool Comparing::readLater(const Attempt &attempt)
{
    m_later.emplace(later().path, m_control, readingOf(later(), attempt));
    PageSource &source = *m_later;
    const std::uint64_t before = 2 * std::uint64_t(m_earlier->pageCount());
    m_progress.start(3 * (std::uint64_t(source.pageCount()) + m_earlier->pageCount()), before);
    Interruption interruption({&source}, m_control, attempt.lockTarget(m_options));
    const auto inspected = [this](const InspectProgress &report) { m_progress.report(report.done); };
    inspectSource(later(), source, interruption, m_options, inspected, false);
    m_progress.finish(source.pageCount());
    m_result.trees = pairTrees(m_result.first.usage, m_result.second.usage);
    KeptPages kept = comparePages(m_result, source, *m_earlier, m_sums, interruption,
                                  [this](std::uint64_t done) { m_progress.report(done); });
    later().consistent = source.isUnchanged();
    const bool isWhole = kept.isWhole();
    if (isWhole)
        source.detach(std::move(kept), *m_earlier);
    m_progress.finish(source.pageCount());
    return isWhole;
}

void Comparing::compareTrees(Interruption &interruption)
{
    const PageSource &first = m_isFirstLater ? *m_later : *m_earlier;
    const PageSource &second = m_isFirstLater ? *m_earlier : *m_later;
    const PagesDone done = [this](std::uint64_t count) { m_progress.report(count); };
    m_result.encodingDiffers = first.header().encoding != second.header().encoding;
    SchemaDifference schemas; // filled with the first tree, which is sqlite_schema
    for (TreeDifference &tree : m_result.trees) {
        if (tree.presence == TreeDifference::Presence::Both)
            compareTree(tree, m_result, first, second, schemas, interruption, done);
        else if (!(tree.presence == TreeDifference::Presence::OnlyInFirst ? schemas.secondComplete
                                                                          : schemas.firstComplete))
            leaveUndecided(tree);
        tree.sameBytes = m_result.pagesComparable && m_result.differingPages == 0;
        m_progress.finish(pagesOf(m_result.first.usage, tree.firstTree)
                          + pagesOf(m_result.second.usage, tree.secondTree));
    }
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
    const std::filesystem::path *current = &first;
    try {
        result.first.path = outsidePortal(std::filesystem::weakly_canonical(first));
        current = &second;
        result.second.path = outsidePortal(std::filesystem::weakly_canonical(second));
        const LeaseWait leaseWait(waitForLeases(control, options));
        Comparing comparing(result, control, options, progress, current);
        result.cancelled = !readRepeatedly(control, options.patience,
                                           [&](const Attempt &attempt) { return comparing.compare(attempt); });
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
