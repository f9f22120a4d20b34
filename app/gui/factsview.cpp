// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "factsview.h"

#include "rowdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTextDocument>

namespace Litecopy {

FactsView::FactsView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"factsView"_qs);
    setAccessibleName(tr("Facts about the database"));
    setHeaderLabels({tr("What"), tr("Value"), tr("SQLite's name")});
    setItemDelegate(new RowDelegate(this));
    setRootIsDecorated(false);
    setIndentation(12);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    auto *copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &FactsView::copySelected);
}

void FactsView::setFacts(const QList<FactGroup> &groups)
{
    clear();
    for (const FactGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(this, {group.title});
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFirstColumnSpanned(true);
        for (const Fact &fact : group.facts) {
            if (fact.name.isEmpty())
                continue;
            auto *item = new QTreeWidgetItem(heading, {fact.name, fact.text, fact.sqliteName});
            item->setFont(2, QFontDatabase::systemFont(QFontDatabase::FixedFont));
            item->setToolTip(1, Qt::convertFromPlainText(fact.text));
        }
    }
    expandAll();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

void FactsView::copySelected()
{
    QStringList lines;
    for (QTreeWidgetItemIterator item(this, QTreeWidgetItemIterator::Selected); *item; ++item)
        lines.append((*item)->text(0) + u": "_qs + (*item)->text(1));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Litecopy
