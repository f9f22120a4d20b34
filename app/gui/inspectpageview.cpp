// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The part of InspectPage that is seen: layout, and how the table and the map tell each other what is chosen.

#include "inspectpage.h"

#include "comparisonpanel.h"
#include "factsview.h"
#include "inspectstatus.h"
#include "labels.h"
#include "mappanel.h"
#include "pagemapview.h"
#include "usagetable.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

QWidget *InspectPage::buildSpace()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_map);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(12);
    return splitter;
}

void InspectPage::buildLayout()
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_summary->setObjectName(u"inspectSummary"_qs);
    m_copy->setObjectName(u"copyInspection"_qs);
    m_copy->setAutoDefault(true);
    m_save->setObjectName(u"saveButton"_qs);
    m_save->setAutoDefault(true);
    m_notice->setObjectName(u"inspectNotice"_qs);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    auto *formats = new QMenu(m_save);
    formats->addAction(tr("As &CSV…"), this, [this] { save(false); });
    formats->addAction(tr("As &JSON…"), this, [this] { save(true); });
    m_save->setMenu(formats);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_summary);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addLayout(texts, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    head->addWidget(m_save, 0, Qt::AlignTop);

    auto *statusColumn = new QVBoxLayout(m_statusPage);
    statusColumn->setContentsMargins(0, 0, 0, 0);
    statusColumn->addWidget(m_status);
    statusColumn->addStretch(1);
    for (QWidget *page : {m_statusPage, m_space, static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_comparison)})
        m_stack->addWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
}

void InspectPage::link()
{
    connect(m_copy, &QPushButton::clicked, this, &InspectPage::copyText);
    connect(m_status, &InspectStatus::chooseAsked, this, &InspectPage::sourceAsked);
    connect(m_status, &InspectStatus::cancelAsked, this, &InspectPage::cancel);
    connect(m_status, &InspectStatus::againAsked, this, &InspectPage::refresh);
    connect(m_table, &UsageTable::ownersSelected, m_map->map(), &PageMapView::setMarkedOwners);
    connect(m_map->map(), &PageMapView::pageChosen, this, [this](quint32 page) {
        const quint32 pages = m_map->map()->grid().pagesPerCell();
        const PageEntry entry = m_inspection->map.at(page);
        // A square of many pages belongs to whom most of it belongs to.
        m_table->selectOwner(pages == 1 ? entry.owner() : m_inspection->map.summary(page, pages).mainOwner);
    });
}

} // namespace Litecopy
