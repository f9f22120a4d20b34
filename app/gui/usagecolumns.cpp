// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "usagecolumns.h"

#include "usagemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

namespace Litecopy {

namespace {

QString stateKey()
{
    return u"spaceColumns/state"_qs;
}

QString widthsKey()
{
    return u"spaceColumns/widthsChosen"_qs;
}

// In letters.
constexpr int usualName = 22;
constexpr int shortestName = 16;

int usualWidth(int column, bool tight)
{
    // A bar needs room beside its number.
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
    m_view->setColumnWidth(UsageModel::Name, std::max(room, letter * shortestName));
}

bool UsageColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void UsageColumns::restore()
{
    const QSettings settings;
    showUsual();
    const QByteArray state = settings.value(stateKey()).toByteArray();
    if (state.isEmpty() || !m_view->header()->restoreState(state))
        return;
    m_widthsChosen = settings.value(widthsKey()).toBool();
    // A name that can't be seen helps nobody, whatever was written there.
    m_view->setColumnHidden(UsageModel::Name, false);
    fit();
}

void UsageColumns::save() const
{
    QSettings settings;
    settings.setValue(stateKey(), m_view->header()->saveState());
    settings.setValue(widthsKey(), m_widthsChosen);
}

} // namespace Litecopy
