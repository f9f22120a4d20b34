// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "mapcells.h"
#include "mapcolours.h"
#include "mapgrid.h"
#include "mappainter.h"

#include <litecopy/inspection.h>

#include <QAbstractScrollArea>
#include <QImage>
#include <QTimer>
#include <QVariantAnimation>

#include <memory>

namespace Litecopy {

/// A database as a picture: every page, or group of pages, a cell. Zoomed by Ctrl and the wheel or by + and -, walked
/// through by the arrow keys. It fills while the database is read.
class PageMapView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageMapView(QWidget *parent = nullptr);

    /// What was read, to the end; null for nothing. A map that grew before keeps its zoom.
    void setInspection(std::shared_ptr<const Inspection> inspection);
    /// A database of that many pages is being read from its first page on. Shows all of them as not read.
    void beginReading(quint32 pageCount);
    /// The next pages; `first` follows the last one added.
    void addRead(quint32 first, const QList<PageEntry> &pages);
    [[nodiscard]] bool isReading() const noexcept { return m_cells.isReading(); }
    [[nodiscard]] quint32 readCount() const noexcept { return m_cells.readCount(); }

    void setColouring(MapColouring colouring);
    /// Pages of these trees stand out; empty for all. By index into `PageUsage::trees`. Where pages are marked, too,
    /// only pages that are both.
    void setMarkedOwners(std::vector<bool> owners);
    /// These pages stand out; by page number - 1; null for all.
    void setMarkedPages(std::shared_ptr<const std::vector<bool>> pages);

    /// The page, or the first of the cell, that keys move from; 0 for none.
    [[nodiscard]] quint32 currentPage() const noexcept { return m_currentPage; }
    /// Brings it in sight.
    void setCurrentPage(quint32 page);
    /// The same, zoomed in until the page has a cell of its own.
    void showPage(quint32 page);
    [[nodiscard]] const MapGrid &grid() const noexcept { return m_grid; }
    [[nodiscard]] const MapColours &colours() const noexcept { return m_colours; }
    /// "Page 1,234: leaf of table t, 98 % full"; empty for a page that is not there.
    [[nodiscard]] QString describe(quint32 page) const;
    /// For who doesn't see it: the current page, what the colours tell, and where the same is told in words.
    [[nodiscard]] QString inWords() const;
    /// The name of the table beside it that says the same.
    void setTableName(const QString &name) { m_tableName = name; }
    /// On the viewport; empty for a page that is not in sight.
    [[nodiscard]] QRect pageRect(quint32 page) const;
    /// False while cells in sight still come from samples.
    [[nodiscard]] bool isExact() const noexcept { return !m_refining.isActive(); }

    void zoom(int steps);
    void zoomTo(MapScale scale, QPoint around);
    void zoomToWholeFile();
    [[nodiscard]] bool canZoomIn() const noexcept;
    [[nodiscard]] bool canZoomOut() const noexcept { return !m_wholeFile; }

Q_SIGNALS:
    /// Clicked, or Enter pressed.
    void pageChosen(quint32 page);
    /// By keys or mouse.
    void currentChanged(const QString &description);
    void zoomChanged();
    void legendChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] MapScale wholeFile() const;
    void layOut(MapScale scale);
    void showRow(quint32 row);
    void setScrollable(bool scrollable);
    void recolour();
    void fadeFromHere();
    void repaintAll();
    void refine();
    [[nodiscard]] MapPainter::Sight sight() const;
    [[nodiscard]] quint32 topRow() const;
    [[nodiscard]] quint32 firstPageInSight() const;
    [[nodiscard]] quint32 pageAt(QPoint point) const;
    void moveCurrent(qint64 cells);
    void tellCurrent();

    std::shared_ptr<const Inspection> m_inspection; ///< null while it is read
    MapCells m_cells;
    MapGrid m_grid;
    MapColours m_colours;
    MapColouring m_colouring = MapColouring::Owner;
    MapPainter m_painter;
    bool m_stale = true;
    bool m_wholeFile = true; ///< the whole file is shown, also after the window is resized
    quint32 m_currentPage = 0;
    QString m_tableName;
    int m_wheel = 0;
    QTimer m_refining;
    QImage m_before; ///< fades out while the colours come to tell something else
    QVariantAnimation m_fading;
    bool m_keepsScale = false; ///< of the map as it was read, while the whole file fits in
};

} // namespace Litecopy
