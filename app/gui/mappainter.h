// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "mapcells.h"
#include "mapcolours.h"
#include "mapgrid.h"

#include <QImage>
#include <QPalette>

#include <vector>

class QPainter;

namespace Litecopy {

/// Paints the cells that are in sight into an image, which is kept until one of them changes.
class MapPainter
{
public:
    /// What the view shows now.
    struct Sight
    {
        const MapGrid &grid;
        quint32 topRow;
        const MapColours &colours;
        const QPalette &palette;
    };

    /// Paints into `image()`, which takes that size in device pixels. False where some cells still come from samples.
    bool paint(MapCells &cells, const Sight &sight, QSize size, double ratio);
    [[nodiscard]] const QImage &image() const noexcept { return m_image; }
    /// Numbers and fill, where they have room in a cell.
    static void drawLabels(QPainter &painter, MapCells &cells, const Sight &sight);
    /// A frame around a cell.
    static void drawFrame(QPainter &painter, const QRect &area, const QPalette &palette);

private:
    void paintCell(const QRect &area, CellLook look, int marked, QRgb base);

    std::vector<QRgb> m_pixels; ///< of the image; kept, since new memory costs more than painting
    QImage m_image;
};

} // namespace Litecopy
