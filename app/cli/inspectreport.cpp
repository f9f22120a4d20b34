// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspectreport.h"

#include "columns.h"
#include "quantitytext.h"
#include "words.h"

#include <litecopy/sourcestate.h>

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

QString percentText(double share)
{
    return Words::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 1));
}

QString numberText(quint64 number)
{
    return QLocale().toString(number);
}

QStringList figuresRow(const QString &name, const PageFigures &figures, const PageUsage &usage)
{
    return {name,
            numberText(figures.pages()),
            percentText(usage.shareOfFile(figures)),
            numberText(figures.entries),
            sizeText(qint64(figures.payload)),
            sizeText(qint64(figures.unused())),
            percentText(figures.fill(usage.pageSize)),
            numberText(figures.overflowPages),
            QString::number(figures.depth),
            percentText(figures.fragmentation())};
}

/// Indexes below their table, shadow tables below the virtual table whose content they hold.
QString treeName(const TreeUsage &tree)
{
    if (tree.isIndex())
        return Words::tr("  index %1").arg(tree.name);
    return tree.virtualTable.isEmpty() ? tree.name : Words::tr("%1 (of %2)").arg(tree.name, tree.virtualTable);
}

std::vector<const TreeUsage *> largestTablesFirst(const PageUsage &usage)
{
    struct Group
    {
        quint64 pages = 0; ///< of the table and its indexes
        const TreeUsage *table = nullptr;
        std::vector<const TreeUsage *> indexes;
    };
    // Names of tables differ in more than case, and an index may name its table in another case.
    QHash<QString, std::size_t> byName;
    std::vector<Group> groups;
    for (const TreeUsage &tree : usage.trees) {
        if (tree.isIndex())
            continue;
        byName.insert(tree.name.toCaseFolded(), groups.size());
        groups.push_back({tree.figures.pages(), &tree, {}});
    }
    for (const TreeUsage &tree : usage.trees) {
        const auto owner = tree.isIndex() ? byName.constFind(tree.table.toCaseFolded()) : byName.constEnd();
        if (owner == byName.constEnd())
            continue;
        groups[*owner].pages += tree.figures.pages();
        groups[*owner].indexes.push_back(&tree);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &Group::pages);
    std::vector<const TreeUsage *> order;
    for (const Group &group : groups) {
        order.push_back(group.table);
        order.insert(order.end(), group.indexes.begin(), group.indexes.end());
    }
    return order;
}

/// One letter for each kind, capitals for pages that only lead to others.
constexpr std::array<char16_t, pageKindCount> letters{u'?', u'T', u't', u'I', u'i', u'o', u'F', u'.', u'P', u'L', u'!'};

} // namespace

QString inconsistencyText(bool halfWritten, const std::filesystem::path &database)
{
    const QString text = halfWritten
        ? Words::tr("Another program holds the database for a transaction, and what it changed can't be told from what "
                    "is committed: its journal is not on the drive. What is shown may be half a transaction.")
        : Words::tr("Another program wrote to the database meanwhile: this may not be of one moment.");
    if (!lookAtSource(database).networkFileSystem)
        return text;
    return text + u' '
        + Words::tr("It is on a network or FUSE file system, where the locks of other programs don't show: look at it "
                    "where its program runs.");
}

void printTables(const Inspection &inspection, Terminal &terminal)
{
    const PageUsage &usage = inspection.usage;
    std::vector<QStringList> rows{{Words::tr("Table"), Words::tr("Pages"), Words::tr("Share"), Words::tr("Entries"),
                                   Words::tr("Content"), Words::tr("Unused"), Words::tr("Full"), Words::tr("Overflow"),
                                   Words::tr("Depth"), Words::tr("Scattered")}};
    for (const TreeUsage *const tree : largestTablesFirst(usage))
        rows.push_back(figuresRow(treeName(*tree), tree->figures, usage));
    rows.push_back(figuresRow(Words::tr("All tables"), usage.tables(), usage));
    rows.push_back(figuresRow(Words::tr("All indexes"), usage.indexes(), usage));
    const auto pages = [&](const QString &name, quint32 count) {
        if (count != 0)
            rows.push_back({name, countText(count), percentText(double(count) / double(usage.pageCount))});
    };
    pages(Words::tr("Free pages"), usage.freePages());
    pages(Words::tr("Pointer maps"), usage.pointerMapPages);
    pages(Words::tr("Lock-byte page"), usage.lockBytePages);
    pages(Words::tr("Pages of nothing"), usage.unreferencedPages);
    pages(Words::tr("Damaged pages"), usage.damagedPages);
    printGrid(rows, terminal);
    if (usage.compactSavings() == 0)
        terminal.result(Words::tr("A compact copy would be no smaller."));
    else
        terminal.result(Words::tr("A compact copy would have about %1 and save about %2.")
                            .arg(pagesText(usage.compactPageCount()), sizeText(qint64(usage.compactSavings()))));
}

void printMap(const Inspection &inspection, Terminal &terminal)
{
    constexpr quint32 mostRows = 64;
    constexpr int numberWidth = 14;
    const PageMap &map = inspection.map;
    const quint32 perRow = quint32(std::clamp(terminal.width() - numberWidth, 16, 128));
    const quint32 group = std::max(1U, (map.pageCount() + perRow * mostRows - 1) / (perRow * mostRows));
    for (quint64 first = 1; first <= map.pageCount(); first += quint64(perRow) * group) {
        QString line = QLocale().toString(first).rightJustified(numberWidth - 2) + u"  "_qs;
        for (quint64 cell = 0; cell < perRow && first + cell * group <= map.pageCount(); ++cell) {
            const PageSummary summary = map.summary(quint32(first + cell * group), group);
            line += QChar(letters[std::size_t(summary.mainKind)]);
        }
        terminal.result(line);
    }
    const auto counts = map.kindCounts();
    for (int kind = 0; kind < pageKindCount; ++kind) {
        if (counts[std::size_t(kind)] != 0)
            terminal.result(Words::tr("%1  %2: %3")
                                .arg(QChar(letters[std::size_t(kind)]))
                                .arg(pageKindText(PageKind(kind)), pagesText(counts[std::size_t(kind)])));
    }
    if (group > 1)
        terminal.result(Words::tr("Each letter is the most frequent kind of %1.").arg(pagesText(group)));
}

void printMapCsv(const Inspection &inspection, Terminal &terminal)
{
    constexpr quint32 pagesAtOnce = 100'000;
    for (quint64 first = 1; first <= inspection.map.pageCount(); first += pagesAtOnce) {
        QByteArray lines = inspection.mapToCsv(quint32(first), pagesAtOnce);
        lines.chop(1); // the terminal ends the line
        terminal.result(lines);
    }
}

void printProblems(const Inspection &inspection, Terminal &terminal)
{
    for (const QString &remark : inspection.log.texts(inspection.path))
        terminal.warning(remark);
    if (!inspection.consistent) {
        // Then a transaction in progress may look like damage.
        terminal.warning(inconsistencyText(inspection.halfWritten, inspection.path));
        return;
    }
    for (const PageProblem &problem : inspection.problems)
        terminal.warning(inspection.problemText(problem));
    if (inspection.problemCount > inspection.problems.size())
        terminal.warning(
            Words::tr("And %1 more.").arg(numberText(inspection.problemCount - inspection.problems.size())));
}

void printGrid(const std::vector<QStringList> &rows, Terminal &terminal, LastColumn last)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = printableLine(row[i]);
            const bool isText = i == 0 || (last == LastColumn::Text && i + 1 == widths.size());
            line += QString(i == 0 ? 0 : 2, u' ') + (isText ? padded(cell, widths[i]) : paddedLeft(cell, widths[i]));
        }
        while (line.endsWith(u' '))
            line.chop(1);
        terminal.result(line);
    }
}

QString differingPagesText(const Comparison &comparison)
{
    const QString differing =
        comparison.differingPages == 1 ? Words::tr("Pages: %1 differs") : Words::tr("Pages: %1 differ");
    const QString equal = comparison.equalPages == 1 ? Words::tr("%1 is the same") : Words::tr("%1 are the same");
    return Words::tr("%1, %2.").arg(differing.arg(countText(comparison.differingPages)),
                                    equal.arg(countText(comparison.equalPages)));
}

QString differingTablesText(const Comparison &comparison)
{
    const auto differing = quint32(comparison.differingTables());
    return (differing == 1 ? Words::tr("Tables: %1 of %2 differs.") : Words::tr("Tables: %1 of %2 differ."))
        .arg(countText(differing), countText(quint32(comparison.tableCount())));
}

} // namespace Litecopy
