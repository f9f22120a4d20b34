// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mappainter.h"

#include "quantitytext.h"
#include "words.h"

#include <QPainter>

#include <algorithm>
#include <chrono>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr int labelFrom = 46; // pixels: in smaller cells no number fits
constexpr int fadedAway = 84; // percent of the ground
constexpr auto sampleFor = 5ms; // of a frame's 16
constexpr quint32 cellsBetweenLooksAtTheClock = 16;

} // namespace

bool MapPainter::paint(MapCells &cells, const Sight &sight, QSize size, double ratio)
{
    if (m_image.size() != size) {
        const std::size_t pixels = std::size_t(size.width()) * std::size_t(size.height());
        if (m_pixels.size() < pixels)
            m_pixels.resize(pixels);
        m_image = QImage(reinterpret_cast<uchar *>(m_pixels.data()), size.width(), size.height(),
                         qsizetype(size.width()) * qsizetype(sizeof(QRgb)), QImage::Format_RGB32);
    }
    m_image.setDevicePixelRatio(ratio);
    const QRgb base = sight.palette.color(QPalette::Base).rgb();
    m_image.fill(base);

    bool exact = true;
    const quint32 first = sight.grid.firstInSight(sight.topRow);
    const quint32 end = first + sight.grid.countInSight(sight.topRow);
    const auto deadline = std::chrono::steady_clock::now() + sampleFor;
    bool late = false;
    MapCell cell;
    for (quint32 index = first; index < end; ++index) {
        if (index % cellsBetweenLooksAtTheClock == 0)
            late = std::chrono::steady_clock::now() >= deadline;
        // A late frame shows the previous cell's look until this cell is made exact.
        if (late && cells.needsSamples(index))
            cell.exact = false;
        else
            cell = cells.cell(index);
        exact &= cell.exact;
        paintCell(sight.grid.cellRect(index, sight.topRow), sight.colours.look(cell),
                  cells.hasMarks() ? cell.marked : 255, base);
    }
    return exact;
}

void MapPainter::paintCell(const QRect &area, CellLook look, int marked, QRgb base)
{
    const double ratio = m_image.devicePixelRatio();
    const int faded = marked == 0 ? fadedAway : (255 - marked) * 45 / 255;
    const QRgb ground = mixed(look.colour, base, faded);
    const QRgb hatched = mixed(hatchColour(look.colour), base, faded);
    const int left = int(area.left() * ratio);
    const int right = std::min(int((area.right() + 1) * ratio), m_image.width());
    const int bottom = std::min(int((area.bottom() + 1) * ratio), m_image.height());
    const auto step = std::size_t(m_image.bytesPerLine()) / sizeof(QRgb);
    QRgb *line = m_pixels.data() + step * std::size_t(area.top() * ratio);
    for (int y = int(area.top() * ratio); y < bottom; ++y, line += step) {
        std::fill(line + left, line + right, ground);
        if (look.hatch == Hatch::None)
            continue;
        const int row = int(y / ratio) - area.top();
        for (int x = left; x < right; ++x)
            if (isHatched(look.hatch, int(x / ratio) - area.left(), row))
                line[x] = hatched;
    }
}

void MapPainter::drawLabels(QPainter &painter, MapCells &cells, const Sight &sight)
{
    if (sight.grid.side() < labelFrom || sight.grid.pagesPerCell() > 1)
        return;
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    const quint32 first = sight.grid.firstInSight(sight.topRow);
    const quint32 end = first + sight.grid.countInSight(sight.topRow);
    for (quint32 index = first; index < end; ++index) {
        const QRect area = sight.grid.cellRect(index, sight.topRow).adjusted(2, 1, -2, -1);
        const MapCell cell = cells.cell(index);
        const int faded = cells.hasMarks() && cell.marked == 0 ? fadedAway : 0;
        const QRgb ground = mixed(sight.colours.look(cell).colour, sight.palette.color(QPalette::Base).rgb(), faded);
        QString text = countText(index + 1);
        if (cell.owner >= 0)
            text += u'\n' + Words::tr("%1 %").arg(cell.fill);
        // Covers the hatch, which would run through the figures.
        const QRect line = painter.fontMetrics().boundingRect(area, Qt::AlignCenter, text).adjusted(-2, 0, 2, 0);
        painter.fillRect(line & area, QColor::fromRgb(ground));
        painter.setPen(qGray(ground) > 120 ? Qt::black : Qt::white);
        painter.drawText(area, Qt::AlignCenter, text);
    }
}

void MapPainter::drawFrame(QPainter &painter, const QRect &area, const QPalette &palette)
{
    // Two lines of different colours: one of them can be seen on any ground.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Base), 1));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
    painter.setPen(QPen(palette.color(QPalette::Text), 2));
    painter.drawRect(area.adjusted(-2, -2, 2, 2));
}

} // namespace Litecopy
