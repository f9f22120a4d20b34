// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mappanel.h"

#include "flowlayout.h"
#include "leastheight.h"
#include "pagemapview.h"
#include "quantitytext.h"
#include "widgets.h"

#include <QComboBox>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

constexpr int swatch = 13;
constexpr int beside = 6;
constexpr int between = 16;
constexpr int lineGap = 4;
constexpr int widestName = 190;
constexpr int leastLines = 2; // of the legend: the map above keeps its height when the colours tell something else

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"mapLegend"_qs);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const LegendEntry &entry : entries)
        names.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(names.join(u", "_qs)));
    updateGeometry();
    update();
}

int MapLegend::place(int width, QList<QRect> *places) const
{
    const int height = std::max(swatch, fontMetrics().height());
    int x = 0;
    int y = 0;
    for (const LegendEntry &entry : m_entries) {
        const int needed = swatch + beside + std::min(widestName, fontMetrics().horizontalAdvance(entry.text) + 2);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height + lineGap;
        }
        if (places)
            places->append({x, y, needed, height});
        x += needed + between;
    }
    return y + height;
}

int MapLegend::heightForWidth(int width) const
{
    const int line = std::max(swatch, fontMetrics().height());
    return std::max(place(width, nullptr), leastLines * line + (leastLines - 1) * lineGap);
}

QSize MapLegend::sizeHint() const
{
    return {400, heightForWidth(400)};
}

QSize MapLegend::minimumSizeHint() const
{
    return {120, std::max(swatch, fontMetrics().height())};
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QList<QRect> places;
    place(width(), &places);
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(0.25F);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRect &at = places[i];
        const QRect look(at.x(), at.y() + (at.height() - swatch) / 2, swatch, swatch);
        drawLook(painter, look, m_entries[i].look);
        // The palest swatches are hardly seen without an edge.
        painter.setPen(edge);
        painter.drawRect(look.adjusted(0, 0, -1, -1));
        const QRect text = at.adjusted(swatch + beside, 0, 0, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_entries[i].text, Qt::ElideMiddle, text.width()));
    }
}

MapPanel::MapPanel(QWidget *parent)
    : QWidget(parent)
    , m_colouring(new QComboBox(this))
    , m_legend(new MapLegend(this))
    , m_described(new ElidedLabel(this))
    , m_scale(new SecondaryLabel({}, this))
    , m_out(addZoom(u"−"_qs, u"zoomOut"_qs, tr("Show more pages (Ctrl and the wheel, or −)")))
    , m_in(addZoom(u"+"_qs, u"zoomIn"_qs, tr("Show fewer pages, larger (Ctrl and the wheel, or +)")))
    , m_whole(addZoom(tr("Whole file"), u"zoomWhole"_qs, tr("Show the whole file (0)")))
    , m_map(new PageMapView(this))
{
    m_colouring->setObjectName(u"colouring"_qs);
    m_colouring->setAccessibleName(tr("What the colours tell"));
    m_colouring->addItem(tr("Colour by table"));
    m_colouring->addItem(tr("Colour by kind of page"));
    m_colouring->addItem(tr("Colour by how full"));
    m_described->setObjectName(u"pageDescription"_qs);
    m_scale->setWordWrap(false);
    m_scale->setObjectName(u"mapScale"_qs);

    auto *controls = new FlowLayout(6);
    controls->addWidget(m_colouring);
    controls->addWidget(m_scale);
    for (QToolButton *button : {m_out, m_in, m_whole})
        controls->addWidget(button);
    QVBoxLayout *layout = makeColumn(this, 6);
    layout->addLayout(controls);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_described);
    new LeastHeight(this);

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
