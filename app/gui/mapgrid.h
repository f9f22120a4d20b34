// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QRect>
#include <QSize>
#include <QtGlobal>

namespace Litecopy {

/// Where the cells of the map lie: rows of squares, read like text. Pure; counts as high as SQLite's fit in.
///
/// Zoom levels: at 0 a cell is one page at its smallest size; above, it is larger; below, it stands for 2, 4, 8, ...
/// pages.
class MapGrid
{
public:
    static constexpr int finest = 7;
    static constexpr int coarsest = -31;

    MapGrid() = default;
    MapGrid(quint32 pageCount, QSize area, int level);

    /// The finest level, within reason, at which the whole file is in sight.
    [[nodiscard]] static int wholeFileLevel(quint32 pageCount, QSize area);
    [[nodiscard]] static quint32 pagesPerCell(int level);
    /// The side of a cell with the gap to the next, in pixels.
    [[nodiscard]] static int side(int level);

    [[nodiscard]] int level() const noexcept { return m_level; }
    [[nodiscard]] int side() const noexcept { return side(m_level); }
    [[nodiscard]] quint32 pagesPerCell() const noexcept { return pagesPerCell(m_level); }
    [[nodiscard]] quint32 cellCount() const noexcept { return m_cellCount; }
    [[nodiscard]] int columns() const noexcept { return m_columns; }
    [[nodiscard]] quint32 rows() const noexcept;
    /// Rows that are wholly in sight; at least 1.
    [[nodiscard]] int rowsInSight() const noexcept;
    /// Unused on the left, so that the cells stand in the middle.
    [[nodiscard]] int left() const noexcept;

    /// With row `topRow` on top. `cellCount()` where there is none.
    [[nodiscard]] quint32 cellAt(QPoint point, quint32 topRow) const;
    /// Without the gap.
    [[nodiscard]] QRect cellRect(quint32 cell, quint32 topRow) const;

private:
    QSize m_area;
    int m_level = 0;
    quint32 m_cellCount = 0;
    int m_columns = 1;
};

} // namespace Litecopy
