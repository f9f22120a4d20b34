// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "pagemapview.h"

#include "quantitytext.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto refineFor = 5ms; // of a frame's 16
constexpr auto fade = 450ms;

/// "Page 1,234: leaf of table t, 98 % full", "Pages 65 to 128, mostly: leaf page of a table · t · 91 % full"
QString describePages(const Inspection &inspection, quint32 first, quint32 last)
{
    if (last == first)
        return PageMapView::tr("Page %1: %2").arg(countText(first), inspection.pageText(first));
    const PageSummary summary = inspection.map.summary(first, last - first + 1);
    QString text = PageMapView::tr("Pages %1 to %2, mostly: %3")
                       .arg(countText(first), countText(last), pageKindText(summary.mainKind));
    if (summary.mainOwner != PageEntry::noOwner && !isFree(summary.mainKind))
        text += u" · "_qs + inspection.usage.trees[std::size_t(summary.mainOwner)].name;
    if (summary.fill > 0)
        text += u" · "_qs + PageMapView::tr("%1 % full").arg(summary.fill);
    const quint32 free =
        summary.kinds[std::size_t(PageKind::FreelistTrunk)] + summary.kinds[std::size_t(PageKind::FreelistLeaf)];
    if (free > 0)
        text += u" · "_qs + PageMapView::tr("%1 free").arg(countText(free));
    return text;
}

/// The same of a map that is still being read.
QString describeRead(const MapCells &cells, quint32 first, quint32 last)
{
    const bool read = last <= cells.readCount();
    if (last != first)
        return (read ? PageMapView::tr("Pages %1 to %2: read") : PageMapView::tr("Pages %1 to %2: not read yet"))
            .arg(countText(first), countText(last));
    if (!read)
        return PageMapView::tr("Page %1: not read yet").arg(countText(first));
    const PageKind kind = cells.page(first).kind();
    return PageMapView::tr("Page %1: %2")
        .arg(countText(first),
             kind == PageKind::Unreferenced ? PageMapView::tr("read; what it is, later pages tell")
                                            : pageKindText(kind));
}

} // namespace

PageMapView::PageMapView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"pageMap"_qs);
    setAccessibleName(tr("Map of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(72);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_refining.setSingleShot(true);
    m_refining.setInterval(0);
    connect(&m_refining, &QTimer::timeout, this, &PageMapView::refine);
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    m_fading.setDuration(int(fade / 1ms));
    connect(&m_fading, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_fading, &QVariantAnimation::finished, this, [this] { m_before = {}; });
}

void PageMapView::setInspection(std::shared_ptr<const Inspection> inspection)
{
    const bool grown = m_cells.isReading() && inspection && inspection->map.pageCount() == m_cells.pageCount();
    if (grown)
        fadeFromHere();
    m_keepsScale = grown && m_wholeFile;
    m_inspection = std::move(inspection);
    m_cells.setMap(m_inspection ? m_inspection->map : PageMap(), m_inspection ? m_inspection->usage.trees.size() : 0);
    recolour();
    if (grown) {
        if (m_currentPage > 0)
            tellCurrent();
        return;
    }
    m_currentPage = 0;
    zoomToWholeFile();
}

void PageMapView::beginReading(quint32 pageCount)
{
    m_inspection.reset();
    m_keepsScale = false;
    m_fading.stop();
    m_before = {};
    m_cells.beginReading(pageCount);
    m_currentPage = 0;
    recolour();
    zoomToWholeFile();
}

void PageMapView::addRead(quint32 first, const QList<PageEntry> &pages)
{
    m_cells.addRead(first, pages);
    repaintAll();
}

void PageMapView::setColouring(MapColouring colouring)
{
    m_colouring = colouring;
    recolour();
}

void PageMapView::recolour()
{
    m_colours = m_inspection  ? MapColours(m_inspection->usage, m_colouring, palette())
        : m_cells.isReading() ? MapColours::whileReading(m_colouring, palette())
                              : MapColours();
    repaintAll();
    Q_EMIT legendChanged();
}

/// The squares stay where they are, and become what they are now.
void PageMapView::fadeFromHere()
{
    // People may have asked for no movement.
    if (!isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0)
        return;
    m_before = m_painter.image().copy();
    m_fading.start();
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

MapScale PageMapView::wholeFile() const
{
    // The whole file needs no scroll bar.
    return MapScale::wholeFile(m_cells.pageCount(), maximumViewportSize());
}

void PageMapView::layOut(MapScale scale)
{
    m_grid = MapGrid(m_cells.pageCount(), viewport()->size(), scale);
    m_cells.setPagesPerCell(m_grid.pagesPerCell());
    const qint64 hidden = qint64(m_grid.rows()) - m_grid.rowsInSight();
    verticalScrollBar()->setRange(0, int(std::clamp<qint64>(hidden, 0, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(m_grid.rowsInSight());
    verticalScrollBar()->setSingleStep(1);
    repaintAll();
    Q_EMIT zoomChanged();
}

void PageMapView::showRow(quint32 row)
{
    verticalScrollBar()->setValue(int(std::min<quint32>(row, std::numeric_limits<int>::max())));
}

/// Not Qt::ScrollBarAsNeeded: a bar that comes and goes by itself changes how many cells fit in a row.
void PageMapView::setScrollable(bool scrollable)
{
    m_wholeFile = !scrollable;
    setVerticalScrollBarPolicy(scrollable ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void PageMapView::zoom(int steps)
{
    const QRect current = pageRect(m_currentPage);
    zoomTo(m_grid.scale().zoomed(steps), current.isEmpty() ? viewport()->rect().center() : current.center());
}

void PageMapView::zoomTo(MapScale scale, QPoint around)
{
    if (scale == m_grid.scale() || m_cells.pageCount() == 0)
        return;
    if (!scale.isNearerThan(wholeFile())) {
        zoomToWholeFile();
        return;
    }
    // The page under the pointer stays at its height.
    quint32 page = pageAt(around);
    if (page == 0)
        page = firstPageInSight();
    setScrollable(true);
    layOut(scale);
    showRow(quint32(std::max<qint64>(0, qint64(m_grid.rowOf(page)) - around.y() / m_grid.side())));
}

void PageMapView::zoomToWholeFile()
{
    setScrollable(false);
    layOut(wholeFile());
}

bool PageMapView::canZoomIn() const noexcept
{
    return m_cells.pageCount() > 0 && m_grid.scale() != MapScale::closest();
}

void PageMapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const quint32 page = firstPageInSight();
    const MapScale scale = m_grid.scale();
    const bool isKept = m_keepsScale && !wholeFile().isNearerThan(scale)
        && MapGrid(m_cells.pageCount(), viewport()->size(), scale).isWholeInSight();
    if (m_wholeFile && isKept)
        layOut(scale);
    else
        layOut(m_wholeFile ? wholeFile() : scale);
    showRow(m_grid.rowOf(page));
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

quint32 PageMapView::firstPageInSight() const
{
    const quint64 page = quint64(m_grid.firstInSight(topRow())) * m_grid.pagesPerCell() + 1;
    return quint32(std::min<quint64>(page, m_cells.pageCount()));
}

quint32 PageMapView::pageAt(QPoint point) const
{
    const quint32 cell = m_grid.cellAt(point, topRow());
    return cell < m_grid.cellCount() ? cell * m_grid.pagesPerCell() + 1 : 0;
}

QRect PageMapView::pageRect(quint32 page) const
{
    if (page == 0 || page > m_cells.pageCount())
        return {};
    const QRect area = m_grid.cellRect((page - 1) / m_grid.pagesPerCell(), topRow());
    return viewport()->rect().intersects(area) ? area : QRect();
}

QString PageMapView::describe(quint32 page) const
{
    if (page == 0 || page > m_cells.pageCount())
        return {};
    const quint64 end = std::min<quint64>(quint64(page) + m_grid.pagesPerCell() - 1, m_cells.pageCount());
    return m_inspection ? describePages(*m_inspection, page, quint32(end)) : describeRead(m_cells, page, quint32(end));
}

QString PageMapView::inWords() const
{
    QStringList sentences;
    if (const QString page = describe(m_currentPage); !page.isEmpty())
        sentences.append(page + u'.');
    QStringList colours;
    for (const LegendEntry &entry : m_colours.legend())
        colours.append(entry.text);
    if (!colours.isEmpty())
        sentences.append(tr("The colours stand for: %1.").arg(colours.join(u", "_qs)));
    if (!m_tableName.isEmpty())
        sentences.append(tr("The table “%1” says the same in words.").arg(m_tableName));
    return sentences.join(u' ');
}

void PageMapView::tellCurrent()
{
    Q_EMIT currentChanged(describe(m_currentPage));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PageMapView::setCurrentPage(quint32 page)
{
    if (m_cells.pageCount() == 0)
        return;
    page = std::clamp(page, 1U, m_cells.pageCount());
    m_currentPage = (page - 1) / m_grid.pagesPerCell() * m_grid.pagesPerCell() + 1;
    const int row = int(m_grid.rowOf(m_currentPage));
    QScrollBar *bar = verticalScrollBar();
    if (row < bar->value())
        bar->setValue(row);
    else if (row >= bar->value() + m_grid.rowsInSight())
        bar->setValue(row - m_grid.rowsInSight() + 1);
    viewport()->update();
    tellCurrent();
}

void PageMapView::showPage(quint32 page)
{
    if (m_grid.pagesPerCell() > 1) {
        zoomTo(MapScale::closest().zoomed(-4), viewport()->rect().center());
        showRow(m_grid.rowOf(page) - std::min(m_grid.rowOf(page), quint32(m_grid.rowsInSight() / 2)));
    }
    setCurrentPage(page);
}

MapPainter::Sight PageMapView::sight() const
{
    return {m_grid, topRow(), m_colours, palette()};
}

void PageMapView::paintEvent(QPaintEvent *)
{
    const QSize size = viewport()->size() * devicePixelRatioF();
    if (m_stale || m_painter.image().size() != size) {
        if (!m_painter.paint(m_cells, sight(), size, devicePixelRatioF()) && !m_refining.isActive())
            m_refining.start();
        m_stale = false;
    }
    QPainter painter(viewport());
    painter.drawImage(QPoint(0, 0), m_painter.image());
    if (!m_before.isNull() && m_before.size() == m_painter.image().size()) {
        painter.setOpacity(m_fading.currentValue().toDouble());
        painter.drawImage(QPoint(0, 0), m_before);
        painter.setOpacity(1);
    }
    MapPainter::drawLabels(painter, m_cells, sight());
    if (const QRect area = pageRect(m_currentPage); !area.isEmpty())
        MapPainter::drawFrame(painter, area, palette());
}

void PageMapView::refine()
{
    const bool more = m_cells.refine(m_grid.firstInSight(topRow()), m_grid.countInSight(topRow()), refineFor);
    repaintAll();
    if (more)
        m_refining.start();
}

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
