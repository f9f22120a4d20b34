// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "differences.h"

#include "mappanel.h"
#include "pagemapview.h"
#include "quantitytext.h"
#include "tables.h"
#include "widgets.h"
#include "words.h"
#include "wrapping.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

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
constexpr int leastRows = 4; // in sight: where room is short, the page is scrolled
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
        // Of rows with equal counts, the one with more differing pages comes first: a few differences are not lost
        // among rows without any.
        return here != there ? here < there
                             : data(Pages, numberRole).toDouble() < other.data(Pages, numberRole).toDouble();
    }
};

/// A tree whose differences can't be counted is sorted above those where they can.
double differingRows(const TreeDifference &tree)
{
    if (tree.presence != TreeDifference::Presence::Both || !tree.entriesCompared)
        return std::numeric_limits<double>::max();
    return double(tree.changed + tree.onlyInFirst + tree.onlyInSecond);
}

QString titleOf(const Comparison &comparison)
{
    if (comparison.isSameContent())
        return Words::tr("The content is the same");
    if (const int differing = comparison.differingTables(); differing > 0) {
        return comparison.tableCount() == 1
            ? Words::tr("The only table differs")
            : (differing == 1 ? Words::tr("%1 of %2 tables differs") : Words::tr("%1 of %2 tables differ"))
                  .arg(countText(quint32(differing)), countText(quint32(comparison.tableCount())));
    }
    if (comparison.isUndecided())
        return comparison.isConsistent() ? Words::tr("Damaged: not all could be compared")
                                         : Words::tr("Written to meanwhile: not all could be compared");
    return comparison.schemaDiffers() ? Words::tr("The tables are the same, the schema differs")
                                      : Words::tr("The tables are the same, not all beside them");
}

/// "events", "byTime, index of events"
QString treeText(const TreeDifference &difference)
{
    if (difference.kind == TreeUsage::Kind::Schema)
        return Words::tr("Schema (%1)").arg(difference.name);
    const bool isIndex = difference.kind == TreeUsage::Kind::Index || difference.kind == TreeUsage::Kind::ImpliedIndex;
    return isIndex ? Words::tr("%1, index of %2").arg(difference.name, difference.table) : difference.name;
}

/// "3 changed, 12 only in “shop.db”, 4 only in “shop-2026-11-26.db”"
QString differenceText(const TreeDifference &difference, const ComparedNames &names)
{
    const QLocale locale;
    if (difference.isUndecided() && !difference.differs())
        return difference.unsettled ? Words::tr("written to meanwhile, not compared")
                                    : Words::tr("damaged, not compared");
    switch (difference.presence) {
    case TreeDifference::Presence::OnlyInFirst:
        return names.areStates ? Words::tr("gone since") : Words::tr("only in “%1”").arg(names.first);
    case TreeDifference::Presence::OnlyInSecond:
        return names.areStates ? Words::tr("new since") : Words::tr("only in “%1”").arg(names.second);
    case TreeDifference::Presence::Both:
        break;
    }
    if (!difference.entriesCompared && !difference.damaged && !difference.unsettled)
        return Words::tr("too different to count");
    if (!difference.differs())
        return Words::tr("the same");
    QStringList parts;
    const QString earlier = locale.toString(difference.onlyInFirst);
    const QString later = locale.toString(difference.onlyInSecond);
    if (difference.changed > 0)
        parts.append(Words::tr("%1 changed").arg(locale.toString(difference.changed)));
    if (difference.onlyInFirst > 0)
        parts.append(names.areStates ? Words::tr("%1 deleted").arg(earlier)
                                     : Words::tr("%1 only in “%2”").arg(earlier, names.first));
    if (difference.onlyInSecond > 0)
        parts.append(names.areStates ? Words::tr("%1 added").arg(later)
                                     : Words::tr("%1 only in “%2”").arg(later, names.second));
    if (difference.isUndecided())
        parts.append(difference.unsettled ? Words::tr("the rest was written to meanwhile")
                                          : Words::tr("the rest is damaged"));
    return parts.join(u", "_qs);
}

QString rowAsText(const QTreeWidgetItem &row)
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(row.text(column));
    return cells.join(u'\t');
}

QString withFolder(const std::filesystem::path &file)
{
    return displayPath(file.parent_path().filename() / file.filename());
}

} // namespace

ComparedNames namesOf(const Comparison &comparison)
{
    const std::filesystem::path &first = comparison.first.path;
    const std::filesystem::path &second = comparison.second.path;
    if (first.filename() != second.filename())
        return {.first = displayPath(first.filename()), .second = displayPath(second.filename())};
    return {.first = withFolder(first), .second = withFolder(second)};
}

ComparisonText comparisonText(const Comparison &comparison)
{
    if (comparison.cancelled)
        return {Words::tr("Cancelled"), {}};
    if (comparison.error) {
        const ErrorText text = describe(comparison.error);
        return {text.title, text.advice};
    }
    ComparisonText result;
    result.title = titleOf(comparison);
    if (!comparison.pagesComparable)
        result.text = Words::tr("Their pages have different sizes, so that only the tables can be compared.");
    else if (comparison.differingPages == 0)
        result.text = comparison.equalPages == 1
            ? Words::tr("The only page is the same.")
            : Words::tr("All %1 are the same.").arg(pagesText(comparison.equalPages));
    else
        result.text = (comparison.differingPages == 1 ? Words::tr("%1 of %2 differs.") : Words::tr("%1 of %2 differ."))
                          .arg(countText(comparison.differingPages),
                               pagesText(comparison.differingPages + comparison.equalPages));
    if (comparison.schemaDiffers() && comparison.differingTables() > 0)
        result.text += u' ' + Words::tr("The schema differs, too.");
    if (comparison.isSameContent() && comparison.pagesComparable && comparison.differingPages > 0)
        result.text += u' ' + Words::tr("The same rows lie elsewhere, as in a compact copy.");
    if (comparison.isUndecided() && comparison.isConsistent())
        result.text += u' ' + Words::tr("What is damaged and could not be read was not compared.");
    if (comparison.encodingDiffers)
        result.text += u' ' + Words::tr("Their text is stored in different encodings, and is compared as it reads.");
    if (!comparison.first.consistent || !comparison.second.consistent)
        result.text += u' ' + Words::tr("Another program wrote meanwhile, so that this may not be of one moment.");
    return result;
}

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
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    makeReadable(this, [this] { return rowsAsText(*this, QTreeWidgetItemIterator::Selected, rowAsText); });
}

void DifferenceTable::setComparison(std::shared_ptr<const Comparison> comparison, const ComparedNames &names)
{
    m_comparison = std::move(comparison);
    {
        // Clearing the table must not show as a deselection elsewhere.
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
        auto *row =
            new Row(QStringList{treeText(tree), locale.toString(tree.differingPages),
                                counted ? locale.toString(tree.equal) : QString(), differenceText(tree, names)});
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
        // Hidden rows are not selected.
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

QString DifferenceTable::toText() const
{
    return rowAsText(*headerItem()) + u'\n' + rowsAsText(*this, QTreeWidgetItemIterator::NotHidden, rowAsText) + u'\n';
}

DifferencesView::DifferencesView(QWidget *parent)
    : QWidget(parent)
    , m_onlyDifferent(new Wrapping<QCheckBox>(tr("Only what &differs"), this))
    , m_side(new QComboBox(this))
    , m_table(new DifferenceTable)
    , m_map(new MapPanel)
{
    m_onlyDifferent->setObjectName(u"onlyDifferent"_qs);
    m_onlyDifferent->setToolTip(tr("Hides tables and indexes whose content is the same in both"));
    m_side->setObjectName(u"mapSide"_qs);
    m_side->setAccessibleName(tr("Whose pages the map shows"));
    // Its words change with what is compared.
    m_side->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_side->addItem({});
    m_side->addItem({});
    m_map->map()->setTableName(m_table->accessibleName());

    auto *controls = new QHBoxLayout;
    controls->addWidget(m_onlyDifferent);
    controls->addStretch(1);
    controls->addWidget(m_side);
    QVBoxLayout *column = makeColumn(this, 6);
    column->addLayout(controls);
    m_table->setMinimumHeight(heightOfRows(*m_table, leastRows));
    column->addWidget(makeSplitter(m_table, 2, m_map, 3), 1);

    connect(m_onlyDifferent, &QCheckBox::toggled, m_table, &DifferenceTable::setOnlyDifferent);
    connect(m_side, &QComboBox::currentIndexChanged, this, &DifferencesView::showMap);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &DifferencesView::markSelected);
    connect(m_map->map(), &PageMapView::pageChosen, this, [this](quint32 page) {
        const PageSummary summary = shown().map.summary(page, m_map->map()->grid().pagesPerCell());
        m_table->selectTree(summary.mainOwner, showsSecond());
    });
}

void DifferencesView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const ComparedNames names = comparison ? namesOf(*comparison) : ComparedNames();
    setComparison(std::move(comparison), names);
}

void DifferencesView::setComparison(std::shared_ptr<const Comparison> comparison, const ComparedNames &names)
{
    m_comparison = std::move(comparison);
    m_side->setItemText(0,
                        names.isOneCommit     ? tr("Map before it")
                            : names.areStates ? tr("Map of then")
                                              : tr("Map of “%1”").arg(names.first));
    m_side->setItemText(1,
                        names.isOneCommit     ? tr("Map after it")
                            : names.areStates ? tr("Map of now")
                                              : tr("Map of “%1”").arg(names.second));
    m_table->setComparison(m_comparison, names);
    const bool pages = m_comparison && m_comparison->pagesComparable;
    m_map->setVisible(pages);
    m_side->setVisible(pages);
    showMap();
}

bool DifferencesView::showsSecond() const
{
    return m_side->currentIndex() == 1;
}

const Inspection &DifferencesView::shown() const
{
    return showsSecond() ? m_comparison->second : m_comparison->first;
}

void DifferencesView::showMap()
{
    if (!m_comparison) {
        m_map->map()->setInspection(nullptr);
        return;
    }
    m_map->map()->setInspection({m_comparison, &shown()});
    m_map->map()->setMarkedPages(m_comparison->pageDiffers);
    m_map->setHint(m_comparison->differingPages > 0
                       ? tr("Pages that differ are in full colour. Choose a row above to see its pages alone.")
                       : tr("All pages are pale: none differs."));
    markSelected();
}

void DifferencesView::markSelected()
{
    if (!m_comparison)
        return;
    std::vector<bool> owners;
    for (const int index : m_table->selectedTrees()) {
        const TreeDifference &difference = m_comparison->trees[std::size_t(index)];
        owners.resize(shown().usage.trees.size());
        if (const int tree = showsSecond() ? difference.secondTree : difference.firstTree; tree != PageEntry::noOwner)
            owners[std::size_t(tree)] = true;
    }
    m_map->map()->setMarkedOwners(std::move(owners));
}

} // namespace Litecopy
