// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "usagetable.h"

#include "sharebardelegate.h"
#include "usagecolumns.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

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
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(UsageModel::Share, Qt::DescendingOrder);
    m_columns = new UsageColumns(m_view);
    m_view->setItemDelegate(new RowDelegate(this));
    auto *bars = new ShareBarDelegate(UsageModel::sortRole, this);
    m_view->setItemDelegateForColumn(UsageModel::Share, bars);
    m_view->setItemDelegateForColumn(UsageModel::Fill, bars);

    auto *copy = new QAction(tr("&Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->addAction(m_columns->menu()->menuAction());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);

    connect(copy, &QAction::triggered, this, &UsageTable::copySelected);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        if (!text.isEmpty())
            m_view->expandAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsageTable::selectionMoved);
}

QWidget *UsageTable::field() const noexcept
{
    return m_filter;
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

void UsageTable::copySelected()
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
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Litecopy
