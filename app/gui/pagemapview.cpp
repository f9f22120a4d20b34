// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "pagemapview.h"

#include "quantitytext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace Litecopy {

PageMapView::PageMapView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"pageMap"_qs);
    setAccessibleName(tr("Map of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One that came and went would change how many cells fit in a row.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumHeight(96);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_refining.setSingleShot(true);
    m_refining.setInterval(0);
    connect(&m_refining, &QTimer::timeout, this, &PageMapView::refine);
}

void PageMapView::setInspection(std::shared_ptr<const Inspection> inspection)
{
    m_inspection = std::move(inspection);
    m_cells.setMap(m_inspection ? m_inspection->map : PageMap(), m_inspection ? m_inspection->usage.trees.size() : 0);
    m_currentPage = 0;
    m_wholeFile = true;
    recolour();
    zoomToWholeFile();
}

void PageMapView::setColouring(MapColouring colouring)
{
    m_colouring = colouring;
    recolour();
}

void PageMapView::recolour()
{
    m_colours = m_inspection ? MapColours(m_inspection->usage, m_colouring, palette()) : MapColours();
    repaintAll();
    Q_EMIT legendChanged();
}

void PageMapView::setMarkedOwners(std::vector<bool> owners)
{
    m_cells.setMarkedOwners(std::move(owners));
    repaintAll();
}

void PageMapView::setMarkedPages(std::shared_ptr<const std::vector<bool>> pages)
{
    m_cells.setMarkedPages(std::move(pages));
    repaintAll();
}

void PageMapView::repaintAll()
{
    m_stale = true;
    viewport()->update();
}

void PageMapView::layOut(int level, quint32 pageOnTop)
{
    m_grid = MapGrid(m_cells.map().pageCount(), viewport()->size(), level);
    m_cells.setPagesPerCell(m_grid.pagesPerCell());
    const qint64 hidden = qint64(m_grid.rows()) - m_grid.rowsInSight();
    verticalScrollBar()->setRange(0, int(std::clamp<qint64>(hidden, 0, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(m_grid.rowsInSight());
    verticalScrollBar()->setSingleStep(1);
    if (pageOnTop > 0)
        verticalScrollBar()->setValue(int((pageOnTop - 1) / m_grid.pagesPerCell() / quint32(m_grid.columns())));
    repaintAll();
    Q_EMIT zoomChanged();
}

void PageMapView::zoom(int steps)
{
    const QRect current = pageRect(m_currentPage);
    zoomTo(m_grid.level() + steps, current.isEmpty() ? viewport()->rect().center() : current.center());
}

void PageMapView::zoomTo(int level, QPoint around)
{
    const int whole = MapGrid::wholeFileLevel(m_cells.map().pageCount(), viewport()->size());
    level = std::clamp(level, std::min(whole, MapGrid::finest), MapGrid::finest);
    if (level == m_grid.level())
        return;
    // The page under the pointer stays at its height.
    quint32 page = pageAt(around);
    if (page == 0)
        page = std::min(firstInSight() * m_grid.pagesPerCell() + 1, m_cells.map().pageCount());
    m_wholeFile = level == whole;
    layOut(level, 0);
    const qint64 row = qint64((std::max(page, 1U) - 1) / m_grid.pagesPerCell() / quint32(m_grid.columns()));
    verticalScrollBar()->setValue(int(std::max<qint64>(0, row - around.y() / m_grid.side())));
}

void PageMapView::zoomToWholeFile()
{
    m_wholeFile = true;
    layOut(MapGrid::wholeFileLevel(m_cells.map().pageCount(), viewport()->size()), 1);
}

bool PageMapView::canZoomIn() const noexcept
{
    return !m_cells.map().isEmpty() && m_grid.level() < MapGrid::finest;
}

bool PageMapView::canZoomOut() const
{
    return m_grid.level() > MapGrid::wholeFileLevel(m_cells.map().pageCount(), viewport()->size());
}

void PageMapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_wholeFile)
        zoomToWholeFile();
    else
        layOut(m_grid.level(), firstInSight() * m_grid.pagesPerCell() + 1);
}

void PageMapView::scrollContentsBy(int, int)
{
    repaintAll();
}

void PageMapView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

quint32 PageMapView::topRow() const
{
    return quint32(verticalScrollBar()->value());
}

quint32 PageMapView::firstInSight() const
{
    return topRow() * quint32(m_grid.columns());
}

quint32 PageMapView::countInSight() const
{
    const quint32 most = quint32(m_grid.columns()) * quint32(viewport()->height() / m_grid.side() + 1);
    return std::min(most, m_grid.cellCount() - std::min(firstInSight(), m_grid.cellCount()));
}

quint32 PageMapView::pageAt(QPoint point) const
{
    const quint32 cell = m_grid.cellAt(point, topRow());
    return cell < m_grid.cellCount() ? cell * m_grid.pagesPerCell() + 1 : 0;
}

QRect PageMapView::pageRect(quint32 page) const
{
    if (page == 0 || page > m_cells.map().pageCount())
        return {};
    const QRect area = m_grid.cellRect((page - 1) / m_grid.pagesPerCell(), topRow());
    return viewport()->rect().intersects(area) ? area : QRect();
}

QString PageMapView::describe(quint32 page) const
{
    if (!m_inspection || page == 0 || page > m_cells.map().pageCount())
        return {};
    const quint32 last =
        quint32(std::min<quint64>(quint64(page) + m_grid.pagesPerCell() - 1, m_cells.map().pageCount()));
    if (last == page)
        return tr("Page %1: %2").arg(countText(page), m_inspection->pageText(page));
    const PageSummary summary = m_cells.map().summary(page, last - page + 1);
    QString text =
        tr("Pages %1 to %2, mostly: %3").arg(countText(page), countText(last), pageKindText(summary.mainKind));
    if (summary.mainOwner != PageEntry::noOwner && !isFree(summary.mainKind))
        text += u" · "_qs + m_inspection->usage.trees[std::size_t(summary.mainOwner)].name;
    if (summary.fill > 0)
        text += u" · "_qs + tr("%1 % full").arg(summary.fill);
    const quint32 free =
        summary.kinds[std::size_t(PageKind::FreelistTrunk)] + summary.kinds[std::size_t(PageKind::FreelistLeaf)];
    if (free > 0)
        text += u" · "_qs + tr("%1 free").arg(countText(free));
    return text;
}

void PageMapView::setCurrentPage(quint32 page)
{
    if (m_cells.map().isEmpty())
        return;
    page = std::clamp(page, 1U, m_cells.map().pageCount());
    m_currentPage = (page - 1) / m_grid.pagesPerCell() * m_grid.pagesPerCell() + 1;
    const int row = int((m_currentPage - 1) / m_grid.pagesPerCell() / quint32(m_grid.columns()));
    QScrollBar *bar = verticalScrollBar();
    if (row < bar->value())
        bar->setValue(row);
    else if (row >= bar->value() + m_grid.rowsInSight())
        bar->setValue(row - m_grid.rowsInSight() + 1);
    viewport()->update();
    Q_EMIT currentChanged(describe(m_currentPage));
}

void PageMapView::moveCurrent(qint64 cells)
{
    const qint64 moved = qint64(m_currentPage) + cells * m_grid.pagesPerCell();
    setCurrentPage(m_currentPage == 0 ? firstInSight() * m_grid.pagesPerCell() + 1
                                      : quint32(std::clamp<qint64>(moved, 1, m_cells.map().pageCount())));
}

void PageMapView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr int notch = 120;
    m_wheel += event->angleDelta().y();
    zoomTo(m_grid.level() + m_wheel / notch, event->position().toPoint());
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
        return setCurrentPage(m_cells.map().pageCount());
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
    zoomTo(m_grid.level() + 2, event->position().toPoint());
}

bool PageMapView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const quint32 page = pageAt(help->pos());
    // Names of tables may look like markup.
    QToolTip::showText(help->globalPos(), page ? describe(page).toHtmlEscaped() : QString(), viewport(),
                       pageRect(page));
    return true;
}

} // namespace Litecopy
