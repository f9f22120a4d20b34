// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "problemlist.h"

#include "labels.h"
#include "quantitytext.h"
#include "rowdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Litecopy {

namespace {

enum Column
{
    Page,
    What,
};

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QTreeWidget(this))
    , m_rest(new SecondaryLabel({}, this))
{
    m_rows->setObjectName(u"problems"_qs);
    m_rows->setAccessibleName(tr("Problems found in the file"));
    m_rows->setHeaderLabels({tr("Page"), tr("What is wrong")});
    m_rows->header()->setSectionResizeMode(Page, QHeaderView::ResizeToContents);
    m_rows->setItemDelegate(new RowDelegate(this));
    m_rows->setRootIsDecorated(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rest->setObjectName(u"problemsLeftOut"_qs);
    auto *copy = new QAction(tr("&Copy"), m_rows);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_rows->addAction(copy);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_rest);

    connect(copy, &QAction::triggered, this, &ProblemList::copySelected);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *row) {
        if (row)
            Q_EMIT pageChosen(row->data(Page, Qt::UserRole).toUInt());
    });
}

void ProblemList::setInspection(const Inspection *inspection)
{
    {
        // What is taken away was not chosen.
        const QSignalBlocker blocker(m_rows);
        m_rows->clear();
    }
    m_rest->hide();
    if (!inspection)
        return;
    for (const PageProblem &problem : inspection->problems) {
        const QString text = inspection->problemText(problem);
        auto *row = new QTreeWidgetItem(m_rows, {problem.page > 0 ? countText(problem.page) : tr("file"), text});
        row->setData(Page, Qt::UserRole, problem.page);
        row->setTextAlignment(Page, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(What, Qt::convertFromPlainText(text));
    }
    const quint64 leftOut = inspection->problemCount - inspection->problems.size();
    m_rest->setVisible(leftOut > 0);
    m_rest->setText(tr("These are the first; %1 more were counted.").arg(QLocale().toString(leftOut)));
}

QString ProblemList::toText() const
{
    QStringList lines;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row)
        lines.append(m_rows->topLevelItem(row)->text(What));
    if (!m_rest->isHidden())
        lines.append(m_rest->text());
    return lines.join(u'\n') + u'\n';
}

void ProblemList::copySelected()
{
    QStringList lines;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row)
        if (m_rows->topLevelItem(row)->isSelected())
            lines.append(m_rows->topLevelItem(row)->text(What));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Litecopy
