// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QRect>
#include <QSize>
#include <QtGlobal>

namespace Litecopy {

/// How many pages a cell of the map stands for, and how large it is painted. Zooming in halves the pages of a cell;
/// once a cell is one page, it makes cells larger.
struct MapScale
{
    quint32 pagesPerCell = 1;
    int side = 8; ///< pixels, the gap to the next cell included

    bool operator==(const MapScale &) const = default;

    /// The scale at which the whole file fills `area`: as few pages a cell as fit in, and cells as large as fit, within
    /// reason.
    [[nodiscard]] static MapScale wholeFile(quint32 pageCount, QSize area);
    /// The largest scale: a cell is one page, with its number in it.
    [[nodiscard]] static MapScale closest();
    /// That many steps nearer, or with a negative number farther.
    [[nodiscard]] MapScale zoomed(int steps) const;
    /// By one step at least.
    [[nodiscard]] bool isNearerThan(const MapScale &other) const noexcept;

private:
    [[nodiscard]] double roomPerPage() const noexcept; ///< on the screen, in square pixels
};

/// Where the cells of the map lie: rows of squares, read like text, as wide as the area. Pure; page numbers as high as
/// SQLite's fit in.
class MapGrid
{
public:
    MapGrid() = default;
    MapGrid(quint32 pageCount, QSize area, MapScale scale);

    [[nodiscard]] const MapScale &scale() const noexcept { return m_scale; }
    [[nodiscard]] int side() const noexcept { return m_scale.side; }
    [[nodiscard]] quint32 pagesPerCell() const noexcept { return m_scale.pagesPerCell; }
    [[nodiscard]] quint32 cellCount() const noexcept { return m_cellCount; }
    [[nodiscard]] int columns() const noexcept { return m_columns; }
    [[nodiscard]] quint32 rows() const noexcept;
    /// Rows that are wholly in sight; at least 1.
    [[nodiscard]] int rowsInSight() const noexcept;
    [[nodiscard]] bool isWholeInSight() const noexcept { return rows() <= quint32(rowsInSight()); }
    /// The row a page is in.
    [[nodiscard]] quint32 rowOf(quint32 page) const noexcept;

    /// With row `topRow` on top, the first cell in sight and how many there are, those cut off at the bottom included.
    [[nodiscard]] quint32 firstInSight(quint32 topRow) const noexcept { return topRow * quint32(m_columns); }
    [[nodiscard]] quint32 countInSight(quint32 topRow) const noexcept;
    /// `cellCount()` where no cell is.
    [[nodiscard]] quint32 cellAt(QPoint point, quint32 topRow) const;
    /// Without the gap.
    [[nodiscard]] QRect cellRect(quint32 cell, quint32 topRow) const;

private:
    [[nodiscard]] int left(int column) const noexcept;

    QSize m_area;
    MapScale m_scale;
    quint32 m_cellCount = 0;
    int m_columns = 1;
};

} // namespace Litecopy
