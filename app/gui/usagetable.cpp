// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "usagetable.h"

#include "settings.h"
#include "tables.h"
#include "widgets.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

namespace {

// Keys of the settings.
constexpr QAnyStringView stateKey = u"spaceColumns/state";
constexpr QAnyStringView widthsKey = u"spaceColumns/widthsChosen";

// In letters.
constexpr int usualName = 22;
constexpr int shortestName = 16;

int usualWidth(int column, bool tight)
{
    // Share and fill have a bar beside their number.
    if (column == UsageModel::Share || column == UsageModel::Fill)
        return tight ? 15 : 18;
    return tight ? 10 : 11;
}

bool isUsual(int column)
{
    switch (column) {
    case UsageModel::AverageEntry:
    case UsageModel::LargestEntry:
    case UsageModel::OverflowPages:
    case UsageModel::Depth:
        return false;
    default:
        return true;
    }
}

} // namespace

UsageColumns::UsageColumns(QTreeView *view)
    : QObject(view)
    , m_view(view)
    , m_menu(new QMenu(tr("Co&lumns"), view))
{
    QHeaderView *header = view->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    buildMenu();
    restore();
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint point) { m_menu->popup(header->viewport()->mapToGlobal(point)); });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_widthsChosen = true;
        save();
    });
    connect(header, &QHeaderView::sectionMoved, this, &UsageColumns::save);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &UsageColumns::save);
    view->viewport()->installEventFilter(this);
}

void UsageColumns::buildMenu()
{
    m_menu->menuAction()->setObjectName(u"columnsMenu"_qs);
    for (int column = 0; column < UsageModel::ColumnCount; ++column) {
        if (column == UsageModel::Name)
            continue;
        QAction *action = m_menu->addAction(m_view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            const QScopedValueRollback fitting(m_fitting, true);
            m_view->setColumnHidden(column, !shown);
            fit();
            save();
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("The &Usual Ones"), this, [this] {
        showUsual();
        save();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &UsageColumns::fillMenu);
}

void UsageColumns::fillMenu()
{
    for (QAction *action : m_menu->actions())
        if (action->isCheckable())
            action->setChecked(!m_view->isColumnHidden(action->data().toInt()));
}

void UsageColumns::showUsual()
{
    const QScopedValueRollback fitting(m_fitting, true);
    m_widthsChosen = false;
    QHeaderView *header = m_view->header();
    for (int column = 0; column < UsageModel::ColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        m_view->setColumnHidden(column, !isUsual(column));
    }
    fit();
}

QList<int> UsageColumns::shown() const
{
    QList<int> columns;
    const QHeaderView *header = m_view->header();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    return columns;
}

void UsageColumns::fit()
{
    if (m_widthsChosen)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int letter = m_view->fontMetrics().averageCharWidth();
    const int most = m_view->viewport()->width();
    int room = most;
    for (const bool tight : {false, true}) {
        room = most;
        for (const int column : shown()) {
            if (column == UsageModel::Name)
                continue;
            const int width = std::max(m_view->header()->sectionSizeHint(column), letter * usualWidth(column, tight));
            m_view->setColumnWidth(column, width);
            room -= width;
        }
        if (room >= letter * usualName)
            break;
    }
    const QString name = m_view->model()->headerData(UsageModel::Name, Qt::Horizontal).toString();
    const int heading = m_view->fontMetrics().horizontalAdvance(name) + letter;
    m_view->setColumnWidth(UsageModel::Name, std::max({room, letter * shortestName, heading}));
}

bool UsageColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void UsageColumns::restore()
{
    showUsual();
    const QByteArray state = Settings::value(stateKey).toByteArray();
    if (state.isEmpty() || !m_view->header()->restoreState(state))
        return;
    m_widthsChosen = Settings::value(widthsKey).toBool();
    // Settings may have been edited by hand: the names stay in sight.
    m_view->setColumnHidden(UsageModel::Name, false);
    fit();
}

void UsageColumns::save() const
{
    Settings::set(stateKey, m_view->header()->saveState());
    Settings::set(widthsKey, m_widthsChosen);
}

UsageTable::UsageTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new UsageModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(UsageModel::sortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(UsageModel::Name);
    m_sorted->setRecursiveFilteringEnabled(true);
    m_sorted->setAutoAcceptChildRows(true);

    m_filter->setObjectName(u"usageFilter"_qs);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter tables and indexes by name"));
    m_filter->setClearButtonEnabled(true);

    m_view->setObjectName(u"usageTree"_qs);
    m_view->setAccessibleName(tr("Tables and indexes, and the space they take"));
    m_view->setModel(m_sorted);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(UsageModel::Share, Qt::DescendingOrder);
    m_columns = new UsageColumns(m_view);
    makeReadable(m_view, [this] { return selectedText(); });
    auto *bars = new ShareBarDelegate(UsageModel::sortRole, this);
    m_view->setItemDelegateForColumn(UsageModel::Share, bars);
    m_view->setItemDelegateForColumn(UsageModel::Fill, bars);

    m_view->addAction(m_columns->menu()->menuAction());

    QVBoxLayout *layout = makeColumn(this, 6);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        if (!text.isEmpty())
            m_view->expandAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsageTable::selectionMoved);
}

void UsageTable::setInspection(std::shared_ptr<const Inspection> inspection)
{
    m_model->setInspection(std::move(inspection));
    m_columns->fit();
}

void UsageTable::selectOwner(int owner)
{
    const QModelIndex row = m_sorted->mapFromSource(m_model->indexOf(owner));
    if (!row.isValid()) {
        m_view->clearSelection();
        return;
    }
    m_view->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(row);
}

void UsageTable::selectionMoved()
{
    std::vector<bool> owners;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        const std::vector<bool> ofRow = m_model->owners(m_sorted->mapToSource(row));
        owners.resize(ofRow.size());
        for (std::size_t i = 0; i < ofRow.size(); ++i)
            owners[i] = owners[i] || ofRow[i];
    }
    if (std::ranges::find(owners, true) == owners.end())
        owners.clear();
    Q_EMIT ownersSelected(owners);
}

QString UsageTable::selectedText() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, [this](const QModelIndex &one, const QModelIndex &other) {
        return m_view->visualRect(one).top() < m_view->visualRect(other).top();
    });
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : m_columns->shown())
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace Litecopy
