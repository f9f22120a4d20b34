// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mapgrid.h"

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

constexpr std::array sides{8, 12, 16, 22, 32, 46, 68, 100};
constexpr int largestForWholeFile = 4; // ten pages that fill a window say no more

} // namespace

MapGrid::MapGrid(quint32 pageCount, QSize area, int level)
    : m_area(area)
    , m_level(std::clamp(level, coarsest, finest))
    , m_cellCount(quint32((quint64(pageCount) + pagesPerCell() - 1) / pagesPerCell()))
    , m_columns(std::max(1, area.width() / side()))
{
}

quint32 MapGrid::pagesPerCell(int level)
{
    return level >= 0 ? 1U : 1U << -level;
}

int MapGrid::side(int level)
{
    return sides[std::size_t(std::clamp(level, 0, finest))];
}

int MapGrid::wholeFileLevel(quint32 pageCount, QSize area)
{
    for (int level = largestForWholeFile; level > coarsest; --level) {
        const MapGrid grid(pageCount, area, level);
        if (grid.rows() <= quint32(std::max(0, area.height() / grid.side())))
            return level;
    }
    return coarsest;
}

quint32 MapGrid::rows() const noexcept
{
    return quint32((quint64(m_cellCount) + quint64(m_columns) - 1) / quint64(m_columns));
}

int MapGrid::rowsInSight() const noexcept
{
    return std::max(1, m_area.height() / side());
}

int MapGrid::left() const noexcept
{
    return std::max(0, (m_area.width() - m_columns * side()) / 2);
}

quint32 MapGrid::cellAt(QPoint point, quint32 topRow) const
{
    const int x = point.x() - left();
    if (x < 0 || point.y() < 0 || x >= m_columns * side())
        return m_cellCount;
    const quint64 row = quint64(topRow) + quint64(point.y() / side());
    const quint64 cell = row * quint64(m_columns) + quint64(x / side());
    return quint32(std::min<quint64>(cell, m_cellCount));
}

QRect MapGrid::cellRect(quint32 cell, quint32 topRow) const
{
    const qint64 row = qint64(cell / quint32(m_columns)) - qint64(topRow);
    // Out of sight is out of sight, however far.
    const int y = int(std::clamp<qint64>(row, -1000, 100'000)) * side();
    return {left() + int(cell % quint32(m_columns)) * side(), y, side() - 1, side() - 1};
}

} // namespace Litecopy
