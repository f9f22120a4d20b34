// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "spacepanel.h"

#include "mappanel.h"
#include "pagemapview.h"
#include "tables.h"
#include "usagetable.h"
#include "widgets.h"

#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace Litecopy {

namespace {

constexpr int leastLines = 13; // for the lists: where room is short, they come before the map

} // namespace

SpacePanel::SpacePanel(QWidget *parent)
    : QWidget(parent)
    , m_upper(new QWidget(this))
    , m_choice(new QTabBar(m_upper))
    , m_lists(new QStackedWidget(m_upper))
    , m_noticeRoom(new QWidget)
    , m_table(new UsageTable)
    , m_problems(new ProblemList)
    , m_map(new MapPanel)
{
    setObjectName(u"spacePanel"_qs);
    m_choice->setObjectName(u"spaceChoice"_qs);
    m_choice->setAccessibleName(tr("What is listed"));
    m_choice->setDrawBase(false);
    m_choice->setExpanding(false);
    m_choice->addTab(tr("Tables and indexes"));
    m_choice->addTab({});
    m_map->map()->setTableName(m_table->findChild<QTreeView *>()->accessibleName());
    buildLayout();
    connect(m_choice, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    connect(m_table, &UsageTable::ownersSelected, m_map->map(), &PageMapView::setMarkedOwners);
    connect(m_problems, &ProblemList::pageChosen, this, [this](quint32 page) {
        if (page > 0)
            m_map->map()->showPage(page);
    });
    connect(m_map->map(), &PageMapView::pageChosen, this, &SpacePanel::choosePage);
    setInspection(nullptr);
}

void SpacePanel::buildLayout()
{
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_problems);
    m_lists->addWidget(m_noticeRoom);
    m_upper->setMinimumHeight(fontMetrics().lineSpacing() * leastLines);
    makeColumn(m_noticeRoom, 0)->addStretch(1);
    QVBoxLayout *column = makeColumn(m_upper, 6);
    column->addWidget(m_choice);
    column->addWidget(m_lists, 1);

    makeColumn(this, 0)->addWidget(makeSplitter(m_upper, 1, m_map, 1));
}

void SpacePanel::setInspection(std::shared_ptr<const Inspection> inspection)
{
    m_inspection = std::move(inspection);
    m_table->setInspection(m_inspection);
    m_problems->setInspection(m_inspection.get());
    m_map->map()->setInspection(m_inspection);
    m_upper->setVisible(m_inspection != nullptr);
    const bool problems = m_inspection && m_inspection->problemCount > 0;
    m_choice->setVisible(problems);
    if (problems)
        m_choice->setTabText(1, tr("Problems (%1)").arg(QLocale().toString(m_inspection->problemCount)));
    // Damage is shown first.
    m_choice->setCurrentIndex(problems ? 1 : 0);
    m_lists->setCurrentIndex(m_choice->currentIndex());
    m_map->setHint(tr("Choose a row above to see where its pages are, or a square to see whose it is."));
}

void SpacePanel::beginReading(quint32 pageCount)
{
    m_inspection.reset();
    m_upper->show();
    m_choice->hide();
    m_lists->setCurrentWidget(m_noticeRoom);
    m_map->map()->beginReading(pageCount);
    m_map->setHint(tr("The map fills as the pages are read. Their tables are named when all of them are."));
}

void SpacePanel::showNotice(QWidget *notice)
{
    if (notice->parentWidget() != m_noticeRoom)
        static_cast<QVBoxLayout *>(m_noticeRoom->layout())->insertWidget(0, notice);
}

void SpacePanel::addRead(quint32 first, const QList<PageEntry> &pages)
{
    m_map->map()->addRead(first, pages);
}

QString SpacePanel::toText() const
{
    return m_choice->currentIndex() == 1 ? m_problems->toText() : m_table->model().toText();
}

void SpacePanel::choosePage(quint32 page)
{
    if (!m_inspection)
        return;
    const quint32 pages = m_map->map()->grid().pagesPerCell();
    // A square of many pages stands for the table that has most of them.
    m_table->selectOwner(pages == 1 ? m_inspection->map.at(page).owner()
                                    : m_inspection->map.summary(page, pages).mainOwner);
}

} // namespace Litecopy
