// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "differencetable.h"

#include "comparisontext.h"
#include "rowdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

#include <limits>

namespace Litecopy {

namespace {

enum Column
{
    Name,
    Pages,
    SameRows,
    Difference,
    ColumnCount,
};
constexpr int numberRole = Qt::UserRole;
constexpr int treeRole = Qt::UserRole + 1; ///< of the first column

/// Sorted by numbers where the column has them.
class Row : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        const int column = treeWidget()->sortColumn();
        if (column == Name)
            return QString::localeAwareCompare(text(Name), other.text(Name)) < 0;
        const double here = data(column, numberRole).toDouble();
        const double there = other.data(column, numberRole).toDouble();
        // Equal ones by the pages that differ, so that what differs least is not lost among what doesn't at all.
        return here != there ? here < there
                             : data(Pages, numberRole).toDouble() < other.data(Pages, numberRole).toDouble();
    }
};

/// What cannot be counted is more than what can.
double differingRows(const TreeDifference &tree)
{
    if (tree.presence != TreeDifference::Presence::Both || !tree.entriesCompared)
        return std::numeric_limits<double>::max();
    return double(tree.changed + tree.onlyInFirst + tree.onlyInSecond);
}

} // namespace

DifferenceTable::DifferenceTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"differences"_qs);
    setAccessibleName(tr("Differences by table and index"));
    setHeaderLabels({tr("Table or index"), tr("Differing pages"), tr("Same rows"), tr("Difference")});
    headerItem()->setToolTip(Pages, tr("Of its pages, in either database, those that differ in the other"));
    headerItem()->setToolTip(SameRows, tr("Rows, or entries of an index, that are the same in both"));
    headerItem()->setTextAlignment(Pages, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setTextAlignment(SameRows, Qt::AlignRight | Qt::AlignVCenter);
    setItemDelegate(new RowDelegate(this));
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    auto *copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &DifferenceTable::copySelected);
}

void DifferenceTable::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    {
        // What is taken away was not deselected.
        const QSignalBlocker blocker(this);
        clear();
    }
    if (!m_comparison)
        return;
    const QLocale locale;
    QList<QTreeWidgetItem *> rows;
    for (std::size_t i = 0; i < m_comparison->trees.size(); ++i) {
        const TreeDifference &tree = m_comparison->trees[i];
        const bool counted = tree.entriesCompared && tree.presence == TreeDifference::Presence::Both;
        auto *row = new Row(QStringList{treeText(tree), locale.toString(tree.differingPages),
                                        counted ? locale.toString(tree.equal) : QString(), differenceText(tree)});
        row->setData(Name, treeRole, int(i));
        row->setData(Pages, numberRole, double(tree.differingPages));
        row->setData(SameRows, numberRole, counted ? double(tree.equal) : -1.0);
        row->setData(Difference, numberRole, differingRows(tree));
        row->setTextAlignment(Pages, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(SameRows, Qt::AlignRight | Qt::AlignVCenter);
        QFont font = this->font();
        font.setBold(tree.differs());
        row->setFont(Name, font);
        rows.append(row);
    }
    addTopLevelItems(rows);
    sortByColumn(Difference, Qt::DescendingOrder);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setStretchLastSection(true);
    for (int column = 0; column < ColumnCount - 1; ++column)
        resizeColumnToContents(column);
    showRows();
    scrollToTop();
}

void DifferenceTable::setOnlyDifferent(bool only)
{
    m_onlyDifferent = only;
    showRows();
}

void DifferenceTable::showRows()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = topLevelItem(i);
        const auto &tree = m_comparison->trees[std::size_t(row->data(Name, treeRole).toInt())];
        row->setHidden(m_onlyDifferent && !tree.differs() && !tree.isUndecided());
        // What cannot be seen is not meant.
        if (row->isHidden())
            row->setSelected(false);
    }
}

void DifferenceTable::selectTree(int tree, bool ofSecond)
{
    clearSelection();
    for (int i = 0; tree >= 0 && i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = topLevelItem(i);
        const auto &difference = m_comparison->trees[std::size_t(row->data(Name, treeRole).toInt())];
        if ((ofSecond ? difference.secondTree : difference.firstTree) != tree || row->isHidden())
            continue;
        setCurrentItem(row);
        scrollToItem(row);
    }
}

std::vector<int> DifferenceTable::selectedTrees() const
{
    std::vector<int> trees;
    for (const QTreeWidgetItem *row : selectedItems())
        trees.push_back(row->data(Name, treeRole).toInt());
    return trees;
}

QString DifferenceTable::lineOf(const QTreeWidgetItem &row)
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(row.text(column));
    return cells.join(u'\t');
}

QString DifferenceTable::toText() const
{
    QStringList lines{lineOf(*headerItem())};
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (!topLevelItem(i)->isHidden())
            lines.append(lineOf(*topLevelItem(i)));
    return lines.join(u'\n') + u'\n';
}

void DifferenceTable::copySelected()
{
    QStringList lines;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->isSelected())
            lines.append(lineOf(*topLevelItem(i)));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Litecopy
