// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mapgrid.h"

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

constexpr int smallest = 8;
constexpr std::array sides{smallest, 12, 16, 22, 32, 46, 68, 100};
constexpr int nearest = int(sides.size()) - 1;
constexpr int farthest = -31;
constexpr int largestForWholeFile = 68; // pixels: ten pages in still larger cells say no more
constexpr double aStep = 1.25; // less would not be noticed

/// From level 0 on a cell is one page, and is drawn larger from level to level. Below 0 it stands for 2, 4, 8, ...
/// pages.
MapScale scaleOf(int level)
{
    if (level >= 0)
        return {1, sides[std::size_t(std::min(level, nearest))]};
    return {1U << std::min(-level, -farthest), smallest};
}

quint32 cellsFor(quint32 pageCount, quint32 pagesPerCell)
{
    return quint32((quint64(pageCount) + pagesPerCell - 1) / pagesPerCell);
}

bool fits(quint32 cells, int side, QSize area)
{
    const quint64 columns = quint64(std::max(1, area.width() / side));
    return (cells + columns - 1) / columns <= quint64(std::max(0, area.height() / side));
}

} // namespace

MapScale MapScale::wholeFile(quint32 pageCount, QSize area)
{
    MapScale scale{1, smallest};
    for (int level = 0; level >= farthest; --level) {
        scale = scaleOf(level);
        scale.side = smallest;
        if (fits(cellsFor(pageCount, scale.pagesPerCell), smallest, area))
            break;
    }
    const quint32 cells = cellsFor(pageCount, scale.pagesPerCell);
    for (int side = largestForWholeFile; side > smallest; --side)
        if (fits(cells, side, area))
            return {scale.pagesPerCell, side};
    return scale;
}

MapScale MapScale::closest()
{
    return scaleOf(nearest);
}

MapScale MapScale::zoomed(int steps) const
{
    MapScale scale = *this;
    for (; steps > 0; --steps) {
        int level = farthest;
        while (level < nearest && !scaleOf(level).isNearerThan(scale))
            ++level;
        scale = scaleOf(level);
    }
    for (; steps < 0; ++steps) {
        int level = nearest;
        while (level > farthest && !scale.isNearerThan(scaleOf(level)))
            --level;
        scale = scaleOf(level);
    }
    return scale;
}

double MapScale::roomPerPage() const noexcept
{
    return double(side) * side / pagesPerCell;
}

bool MapScale::isNearerThan(const MapScale &other) const noexcept
{
    return roomPerPage() >= other.roomPerPage() * aStep;
}

MapGrid::MapGrid(quint32 pageCount, QSize area, MapScale scale)
    : m_area(area)
    , m_scale(scale)
    , m_cellCount(cellsFor(pageCount, scale.pagesPerCell))
    , m_columns(std::max(1, area.width() / scale.side))
{
}

quint32 MapGrid::rows() const noexcept
{
    return quint32((quint64(m_cellCount) + quint64(m_columns) - 1) / quint64(m_columns));
}

int MapGrid::rowsInSight() const noexcept
{
    return std::max(1, m_area.height() / side());
}

quint32 MapGrid::rowOf(quint32 page) const noexcept
{
    return (std::max(page, 1U) - 1) / pagesPerCell() / quint32(m_columns);
}

quint32 MapGrid::countInSight(quint32 topRow) const noexcept
{
    const quint32 most = quint32(m_columns) * quint32(m_area.height() / side() + 1);
    return std::min(most, m_cellCount - std::min(firstInSight(topRow), m_cellCount));
}

/// Spreads the pixels that are left over among the columns, so that rows end where the area ends.
int MapGrid::left(int column) const noexcept
{
    return m_area.width() < side() ? column * side() : column * m_area.width() / m_columns;
}

quint32 MapGrid::cellAt(QPoint point, quint32 topRow) const
{
    if (point.x() < 0 || point.y() < 0 || point.x() >= left(m_columns))
        return m_cellCount;
    int column = std::min(m_columns - 1, point.x() / side());
    while (left(column) > point.x())
        --column;
    const quint64 row = quint64(topRow) + quint64(point.y() / side());
    return quint32(std::min<quint64>(row * quint64(m_columns) + quint64(column), m_cellCount));
}

QRect MapGrid::cellRect(quint32 cell, quint32 topRow) const
{
    const qint64 row = qint64(cell / quint32(m_columns)) - qint64(topRow);
    // Keeps rows that are far out of sight within the range of int.
    const int y = int(std::clamp<qint64>(row, -1000, 100'000)) * side();
    const int column = int(cell % quint32(m_columns));
    return {left(column), y, left(column + 1) - left(column) - 1, side() - 1};
}

} // namespace Litecopy
