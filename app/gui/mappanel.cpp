// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mappanel.h"

#include "labels.h"
#include "maplegend.h"
#include "pagemapview.h"
#include "quantitytext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Litecopy {

MapPanel::MapPanel(QWidget *parent)
    : QWidget(parent)
    , m_map(new PageMapView(this))
    , m_colouring(new QComboBox(this))
    , m_legend(new MapLegend(this))
    , m_described(new ElidedLabel(this))
    , m_scale(new SecondaryLabel({}, this))
    , m_out(addZoom(u"−"_qs, u"zoomOut"_qs, tr("Show more pages (Ctrl and the wheel, or −)")))
    , m_in(addZoom(u"+"_qs, u"zoomIn"_qs, tr("Show fewer pages, larger (Ctrl and the wheel, or +)")))
    , m_whole(addZoom(tr("Whole file"), u"zoomWhole"_qs, tr("Show the whole file (0)")))
{
    m_colouring->setObjectName(u"colouring"_qs);
    m_colouring->setAccessibleName(tr("What the colours tell"));
    m_colouring->addItem(tr("Colour by table"));
    m_colouring->addItem(tr("Colour by kind of page"));
    m_colouring->addItem(tr("Colour by how full"));
    m_described->setObjectName(u"pageDescription"_qs);
    m_scale->setWordWrap(false);
    m_scale->setObjectName(u"mapScale"_qs);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(6);
    controls->addWidget(m_colouring);
    controls->addStretch(1);
    controls->addWidget(m_scale);
    for (QToolButton *button : {m_out, m_in, m_whole})
        controls->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(controls);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_described);

    connect(m_colouring, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_map->setColouring(MapColouring(index)); });
    connect(m_colouring, &QComboBox::activated, this, [this](int index) {
        m_tablesLater = false;
        m_map->setColouring(MapColouring(index));
    });
    connect(m_map, &PageMapView::legendChanged, this, &MapPanel::showLegend);
    connect(m_map, &PageMapView::zoomChanged, this, &MapPanel::showZoom);
    connect(m_map, &PageMapView::currentChanged, this,
            [this](const QString &description) { m_described->setFullText(description); });
    connect(m_out, &QToolButton::clicked, this, [this] { m_map->zoom(-1); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_map->zoom(1); });
    connect(m_whole, &QToolButton::clicked, m_map, &PageMapView::zoomToWholeFile);
    showZoom();
}

QToolButton *MapPanel::addZoom(const QString &text, const QString &name, const QString &explanation)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(name);
    button->setToolTip(explanation);
    button->setAccessibleName(explanation);
    button->setMinimumWidth(fontMetrics().height() + 8);
    return button;
}

void MapPanel::setHint(const QString &hint)
{
    m_described->setFullText(hint);
}

void MapPanel::showLegend()
{
    m_legend->setEntries(m_map->colours().legend());
    const QSignalBlocker blocker(m_colouring);
    const bool reading = m_map->isReading();
    if (auto *items = qobject_cast<QStandardItemModel *>(m_colouring->model()))
        items->item(int(MapColouring::Owner))->setEnabled(!reading);
    if (reading && m_colouring->currentIndex() == int(MapColouring::Owner)) {
        m_tablesLater = true;
        m_colouring->setCurrentIndex(int(MapColouring::Kind));
    } else if (!reading && std::exchange(m_tablesLater, false)) {
        m_colouring->setCurrentIndex(int(MapColouring::Owner));
    }
}

void MapPanel::showZoom()
{
    m_out->setEnabled(m_map->canZoomOut());
    m_in->setEnabled(m_map->canZoomIn());
    m_whole->setEnabled(m_map->canZoomOut());
    m_scale->setText(tr("A square is %1").arg(pagesText(m_map->grid().pagesPerCell())));
}

} // namespace Litecopy
