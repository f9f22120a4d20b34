// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The part of PageMapView that paints.

#include "pagemapview.h"

#include "quantitytext.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto refineFor = 5ms; // of a frame's 16
constexpr int labelFrom = 46; // pixels: in smaller cells no number fits

QRgb mixed(QRgb one, QRgb other, int percentOfOther)
{
    const auto part = [percentOfOther](int a, int b) { return a + (b - a) * percentOfOther / 100; };
    return qRgb(part(qRed(one), qRed(other)), part(qGreen(one), qGreen(other)), part(qBlue(one), qBlue(other)));
}

} // namespace

void PageMapView::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    if (m_stale || m_image.size() != size)
        render();
    QPainter painter(viewport());
    painter.drawImage(QPoint(0, 0), m_image);
    if (m_grid.side() >= labelFrom)
        drawLabels(painter);
    drawCurrent(painter);
}

void PageMapView::refine()
{
    const bool more = m_cells.refine(firstInSight(), countInSight(), refineFor);
    repaintAll();
    if (more)
        m_refining.start();
}

void PageMapView::render()
{
    const double ratio = devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(palette().color(QPalette::Base));
    m_stale = false;

    bool sampled = false;
    const quint32 first = firstInSight();
    const quint32 end = first + countInSight();
    const quint32 top = topRow();
    for (quint32 index = first; index < end; ++index) {
        const MapCell cell = m_cells.cell(index);
        sampled |= !cell.exact;
        const QRect area = m_grid.cellRect(index, top);
        renderCell(area, m_colours.look(cell), m_cells.hasMarks() ? cell.marked : 255, ratio);
    }
    if (sampled && !m_refining.isActive())
        m_refining.start();
}

void PageMapView::renderCell(const QRect &area, CellLook look, int marked, double ratio)
{
    const QRgb base = palette().color(QPalette::Base).rgb();
    const int faded = marked == 0 ? 84 : (255 - marked) * 45 / 255;
    const QRgb ground = mixed(look.colour, base, faded);
    const QRgb hatched = mixed(hatchColour(look.colour), base, faded);
    const int left = int(area.left() * ratio);
    const int right = std::min(int((area.right() + 1) * ratio), m_image.width());
    const int bottom = std::min(int((area.bottom() + 1) * ratio), m_image.height());
    for (int y = int(area.top() * ratio); y < bottom; ++y) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        std::fill(line + left, line + right, ground);
        if (look.hatch == Hatch::None)
            continue;
        const int row = int(y / ratio) - area.top();
        for (int x = left; x < right; ++x)
            if (isHatched(look.hatch, int(x / ratio) - area.left(), row))
                line[x] = hatched;
    }
}

void PageMapView::drawLabels(QPainter &painter)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    const quint32 first = firstInSight();
    const quint32 end = first + countInSight();
    for (quint32 index = first; index < end; ++index) {
        const QRect area = m_grid.cellRect(index, topRow()).adjusted(2, 1, -2, -1);
        const MapCell cell = m_cells.cell(index);
        const CellLook look = m_colours.look(cell);
        const int faded = m_cells.hasMarks() && cell.marked == 0 ? 84 : 0;
        const QRgb ground = mixed(look.colour, palette().color(QPalette::Base).rgb(), faded);
        QString text = countText(index + 1);
        if (cell.owner >= 0)
            text += u'\n' + tr("%1 %").arg(cell.fill);
        // The hatch would run through the figures.
        const QRect line = painter.fontMetrics().boundingRect(area, Qt::AlignCenter, text).adjusted(-2, 0, 2, 0);
        painter.fillRect(line & area, QColor::fromRgb(ground));
        painter.setPen(qGray(ground) > 120 ? Qt::black : Qt::white);
        painter.drawText(area, Qt::AlignCenter, text);
    }
}

void PageMapView::drawCurrent(QPainter &painter) const
{
    const QRect area = pageRect(m_currentPage);
    if (area.isEmpty())
        return;
    // Two lines, one of which is seen on whatever colour.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.drawRect(area.adjusted(-2, -2, 2, 2));
}

} // namespace Litecopy
