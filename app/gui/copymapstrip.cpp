// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copymapstrip.h"

#include "mapcolours.h"

#include <QPainter>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int side = 9; // with the gap
constexpr int rowCount = 4;
constexpr QColor copied(0x56, 0xb4, 0xe9);
constexpr QColor checked(0x00, 0x9e, 0x73);

} // namespace

CopyMapStrip::CopyMapStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"copyMap"_qs);
    setAccessibleName(tr("The pages of the copy"));
    setToolTip(tr("Each square is a part of the file. Pale: waiting. Blue: copied. Hatched: to be copied again, as "
                  "another program changed the database. Green, with a mark: checked."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CopyMapStrip::begin()
{
    m_progress = {};
    m_lostFraction = m_bestFraction = 0;
    m_restarts = 0;
    m_checkSeen = false;
    count();
    update();
}

void CopyMapStrip::setProgress(const CopyProgress &progress)
{
    if (progress.restarts != m_restarts) {
        m_lostFraction = std::max(m_bestFraction, m_lostFraction);
        m_bestFraction = 0;
        m_restarts = progress.restarts;
    }
    m_bestFraction = std::max(m_bestFraction, progress.fraction());
    m_progress = progress;
    m_checkSeen |= progress.phase == CopyPhase::Checking;
    const auto before = std::tuple(m_copied, m_checked, m_lost);
    count();
    if (before != std::tuple(m_copied, m_checked, m_lost))
        update();
}

void CopyMapStrip::count()
{
    const int cells = cellCount();
    const auto of = [cells](double fraction) { return int(std::clamp(fraction, 0.0, 1.0) * cells); };
    const bool after = m_progress.phase > CopyPhase::Copying;
    m_copied = after ? cells : of(m_progress.fraction());
    m_lost = after ? 0 : of(m_lostFraction);
    m_checked = m_progress.phase == CopyPhase::Checking         ? of(m_progress.phaseFraction)
        : m_progress.phase > CopyPhase::Checking && m_checkSeen ? cells
                                                                : 0;
}

int CopyMapStrip::columns() const
{
    return std::max(1, (width() + 1) / side);
}

int CopyMapStrip::cellCount() const
{
    const int most = columns() * rowCount;
    return m_progress.pageCount ? int(std::min<quint32>(m_progress.pageCount, quint32(most))) : most;
}

QSize CopyMapStrip::sizeHint() const
{
    return {360, rowCount * side - 1};
}

QSize CopyMapStrip::minimumSizeHint() const
{
    return {12 * side, rowCount * side - 1};
}

void CopyMapStrip::resizeEvent(QResizeEvent *)
{
    count();
}

void CopyMapStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor pale = palette().color(QPalette::WindowText);
    pale.setAlphaF(0.13F);
    const int inRow = columns();
    const int cells = cellCount();
    for (int cell = 0; cell < cells; ++cell) {
        const QRect area(cell % inRow * side, cell / inRow * side, side - 1, side - 1);
        if (cell < m_checked) {
            painter.fillRect(area, checked);
            painter.fillRect(area.adjusted(3, 3, -3, -3), Qt::white);
        } else if (cell < m_copied) {
            painter.fillRect(area, copied);
        } else if (cell < m_lost) {
            painter.fillRect(area, pale);
            painter.setPen(copied);
            for (int x = 0; x < area.width(); ++x)
                for (int y = 0; y < area.height(); ++y)
                    if (isHatched(Hatch::Diagonal, x, y))
                        painter.drawPoint(area.topLeft() + QPoint(x, y));
        } else {
            painter.fillRect(area, pale);
        }
    }
}

} // namespace Litecopy
