// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The part of PageMapView that listens: keys, mouse, wheel, and what the pointer rests on.

#include "pagemapview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace Litecopy {

void PageMapView::moveCurrent(qint64 cells)
{
    const qint64 moved = qint64(m_currentPage) + cells * m_grid.pagesPerCell();
    setCurrentPage(m_currentPage == 0 ? firstPageInSight()
                                      : quint32(std::clamp<qint64>(moved, 1, m_cells.pageCount())));
}

void PageMapView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    zoomTo(m_grid.scale().zoomed(m_wheel / notch), event->position().toPoint());
    m_wheel %= notch;
    event->accept();
}

void PageMapView::keyPressEvent(QKeyEvent *event)
{
    const qint64 row = m_grid.columns();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCurrent(-1);
    case Qt::Key_Right:
        return moveCurrent(1);
    case Qt::Key_Up:
        return moveCurrent(-row);
    case Qt::Key_Down:
        return moveCurrent(row);
    case Qt::Key_PageUp:
        return moveCurrent(-row * m_grid.rowsInSight());
    case Qt::Key_PageDown:
        return moveCurrent(row * m_grid.rowsInSight());
    case Qt::Key_Home:
        return setCurrentPage(1);
    case Qt::Key_End:
        return setCurrentPage(m_cells.pageCount());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1);
    case Qt::Key_Minus:
        return zoom(-1);
    case Qt::Key_0:
        return zoomToWholeFile();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_currentPage > 0)
            Q_EMIT pageChosen(m_currentPage);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageMapView::mousePressEvent(QMouseEvent *event)
{
    const quint32 page = pageAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || page == 0)
        return;
    setCurrentPage(page);
    Q_EMIT pageChosen(page);
}

void PageMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    zoomTo(m_grid.scale().zoomed(2), event->position().toPoint());
}

bool PageMapView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const quint32 page = pageAt(help->pos());
    // Names of tables may look like markup.
    QToolTip::showText(help->globalPos(), page ? Qt::convertFromPlainText(describe(page)) : QString(), viewport(),
                       pageRect(page));
    return true;
}

} // namespace Litecopy
