// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The models of the map: cells, grid, colours, and what a frame of ten million pages takes.

#include "mapcells.h"
#include "mapcolours.h"
#include "mapgrid.h"
#include "pagemapview.h"
#include "progresspanel.h"
#include "support/syntheticmap.h"
#include "watchedapplication.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// Of this thread alone: what other programs do meanwhile is no fault of the map.
qint64 cpuNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

class MapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreSummariesOfTheirPages_data();
    void cellsAreSummariesOfTheirPages();
    void aSingleMarkedPageIsSeenInAnyCell();
    void theWholeFileFits_data();
    void theWholeFileFits();
    void everyCellIsFoundWhereItIsPainted();
    void zoomingIsUndoneByZoomingBack();
    void coloursAndHatchesAreDistinct();
    void theMapGrowsWhileTheFileIsRead();
    void tenMillionPagesAreNeverAFrameLate();
    void theCopyFillsIsLostAndIsChecked();
    void aCopyThatIsNotCheckedIsNotShownAsChecked();
};

void MapTest::cellsAreSummariesOfTheirPages_data()
{
    QTest::addColumn<quint32>("pagesPerCell");
    for (const quint32 pages : {1U, 2U, 64U, 128U, 4096U, 65536U})
        QTest::addRow("%u pages a cell", pages) << pages;
}

void MapTest::cellsAreSummariesOfTheirPages()
{
    QFETCH(quint32, pagesPerCell);
    const PageMap map(syntheticPages(70'001));
    MapCells cells;
    cells.setMap(map, syntheticOwners);
    cells.setPagesPerCell(pagesPerCell);
    QCOMPARE(cells.cellCount(), (70'001 + pagesPerCell - 1) / pagesPerCell);
    while (cells.refine(0, cells.cellCount(), std::chrono::milliseconds(1))) { }
    for (quint32 index = 0; index < cells.cellCount(); ++index) {
        const MapCell cell = cells.cell(index);
        const PageSummary expected = map.summary(index * pagesPerCell + 1, pagesPerCell);
        QVERIFY(cell.exact);
        QCOMPARE(cell.kind, expected.mainKind);
        QCOMPARE(cell.owner, expected.mainOwner);
        QCOMPARE(int(cell.fill), expected.fill);
    }
}

void MapTest::aSingleMarkedPageIsSeenInAnyCell()
{
    std::vector<PageEntry> pages(100'000, PageEntry(PageKind::TableLeaf, 0, 90));
    pages[77'776] = PageEntry(PageKind::IndexLeaf, 1, 20);
    MapCells cells;
    cells.setMap(PageMap(pages), 2);
    cells.setPagesPerCell(4096);
    cells.setMarkedOwners({false, true});
    QVERIFY(!cells.refine(0, cells.cellCount(), std::chrono::seconds(10)));
    for (quint32 index = 0; index < cells.cellCount(); ++index) {
        const MapCell cell = cells.cell(index);
        const bool here = index == 77'776 / 4096;
        QCOMPARE(cell.marked > 0, here);
        QCOMPARE(cell.owner, here ? 1 : 0);
    }
    auto marked = std::make_shared<std::vector<bool>>(100'000);
    (*marked)[5] = true;
    cells.setMarkedPages(marked);
    // Of the marked owners' pages, those: none.
    QVERIFY(!cells.refine(0, cells.cellCount(), std::chrono::seconds(10)));
    QVERIFY(cells.cell(0).marked == 0);
    cells.setMarkedOwners({});
    QVERIFY(!cells.refine(0, cells.cellCount(), std::chrono::seconds(10)));
    QVERIFY(cells.cell(0).marked > 0);
    QVERIFY(cells.cell(1).marked == 0);
}

void MapTest::theWholeFileFits_data()
{
    QTest::addColumn<quint32>("pages");
    QTest::newRow("no page") << 0U;
    QTest::newRow("one page") << 1U;
    QTest::newRow("a small file") << 2'311U;
    QTest::newRow("a large file") << 10'000'000U;
    QTest::newRow("as large as SQLite goes") << 4'294'967'294U;
}

void MapTest::theWholeFileFits()
{
    QFETCH(quint32, pages);
    const QSize area(800, 350);
    const MapScale whole = MapScale::wholeFile(pages, area);
    const MapGrid grid(pages, area, whole);
    QVERIFY(quint64(grid.rows()) * quint64(grid.side()) <= 350);
    QVERIFY(quint64(grid.cellCount()) * grid.pagesPerCell() >= pages);
    const MapGrid closest(pages, area, MapScale::closest());
    QCOMPARE(closest.cellCount(), pages);
    if (pages == 0)
        return;
    QVERIFY(quint64(closest.rows()) * quint64(closest.columns()) >= pages);
    // Rows are as wide as the area, and there is no room for larger cells.
    QCOMPARE(grid.cellRect(quint32(grid.columns()) - 1, 0).right() + 2, area.width());
    const int larger = whole.side + 1;
    const quint64 columns = quint64(area.width() / larger);
    const bool filled = (grid.cellCount() + columns - 1) / columns > quint64(area.height() / larger);
    QVERIFY2(filled || whole.side >= 64, qPrintable(QString::number(whole.side)));
}

void MapTest::everyCellIsFoundWhereItIsPainted()
{
    for (const MapScale scale : {MapScale{8, 8}, MapScale{1, 8}, MapScale{1, 13}, MapScale::closest()}) {
        const MapGrid grid(20'000, QSize(643, 300), scale);
        for (quint32 cell = 0; cell < std::min(grid.cellCount(), 2000U); ++cell) {
            const quint32 top = cell / quint32(grid.columns());
            const QRect area = grid.cellRect(cell, top);
            QCOMPARE(grid.cellAt(area.center(), top), cell);
            QCOMPARE(grid.cellAt(area.topLeft(), top), cell);
            QCOMPARE(grid.cellAt(area.bottomRight(), top), cell);
        }
        QCOMPARE(grid.cellAt(QPoint(-1, 0), 0), grid.cellCount());
        QCOMPARE(grid.cellAt(QPoint(643, 0), 0), grid.cellCount());
        QCOMPARE(grid.cellAt(QPoint(639, 0), grid.rows()), grid.cellCount());
    }
}

void MapTest::zoomingIsUndoneByZoomingBack()
{
    for (const quint32 pages : {40U, 5'000U, 10'000'000U}) {
        const MapScale whole = MapScale::wholeFile(pages, QSize(800, 350));
        MapScale scale = whole;
        for (int step = 0; scale != MapScale::closest(); ++step) {
            QVERIFY(step < 40);
            const MapScale nearer = scale.zoomed(1);
            QVERIFY(nearer.isNearerThan(scale));
            QVERIFY(!nearer.zoomed(-1).isNearerThan(scale));
            scale = nearer;
        }
        QVERIFY(scale.zoomed(1) == scale);
        QVERIFY(!scale.zoomed(-60).isNearerThan(whole));
    }
}

void MapTest::coloursAndHatchesAreDistinct()
{
    const auto inspection = syntheticInspection(5'000);
    const MapColours kinds(inspection->usage, MapColouring::Kind, QPalette());
    QList<CellLook> looks;
    for (int kind = 0; kind < pageKindCount; ++kind) {
        const CellLook look = kinds.look({PageKind(kind), 0, 0, true});
        // Free is free, whichever of the two.
        if (kind != int(PageKind::FreelistLeaf))
            QVERIFY2(!looks.contains(look), pageKindName(PageKind(kind)));
        looks.append(look);
    }
    inspection->usage.trees[3].kind = TreeUsage::Kind::Index;
    inspection->usage.trees[3].table = inspection->usage.trees[2].table;
    const MapColours byOwner(inspection->usage, MapColouring::Owner, QPalette());
    const CellLook table = byOwner.look({PageKind::TableLeaf, 90, 0, true, 2, true});
    const CellLook index = byOwner.look({PageKind::IndexLeaf, 90, 0, true, 3, true});
    QCOMPARE(table.colour, index.colour);
    QVERIFY(table.hatch != index.hatch);
}

void MapTest::theMapGrowsWhileTheFileIsRead()
{
    const auto inspection = syntheticInspection(50'000);
    const QList<PageEntry> pages(inspection->map.data(), inspection->map.data() + inspection->map.pageCount());
    PageMapView view;
    view.resize(500, 300);
    view.show();
    view.beginReading(50'000);
    const auto picture = [&view] { return view.viewport()->grab().toImage(); };
    const QImage waiting = picture();
    QVERIFY(view.describe(1).contains(u"not read yet"));
    view.addRead(1, pages.first(20'000));
    QCOMPARE(view.readCount(), 20'000U);
    const QImage growing = picture();
    QVERIFY(growing != waiting);
    // The last line waits still.
    const QPoint end = view.grid().cellRect(view.grid().cellCount() - 1, 0).center();
    QCOMPARE(growing.pixel(end), waiting.pixel(end));
    // What does not follow is left out; half a cell is no obstacle.
    view.addRead(30'000, pages.sliced(29'999));
    QCOMPARE(view.readCount(), 20'000U);
    view.addRead(20'001, pages.sliced(20'000, 13));
    QCOMPARE(view.readCount(), 20'013U);
    QVERIFY(!picture().isNull());
    QTRY_VERIFY(view.isExact());

    view.zoomTo(view.grid().scale().zoomed(4), QPoint(200, 100));
    view.setCurrentPage(15'000);
    const quint32 current = view.currentPage();
    view.addRead(20'014, pages.sliced(20'013));
    view.setInspection(inspection);
    QCOMPARE(view.currentPage(), current); // nobody is thrown back to the whole file
    QVERIFY(view.canZoomOut());
    view.zoomToWholeFile();
    QTRY_VERIFY(view.isExact());
    QTRY_VERIFY(picture().pixel(end) != waiting.pixel(end)); // it fades in
    // Another program wrote: all of it waits again.
    view.beginReading(50'000);
    QCOMPARE(picture(), waiting);
}

void MapTest::tenMillionPagesAreNeverAFrameLate()
{
    constexpr quint32 pageCount = 10'000'000;
    PageMapView view;
    view.resize(1200, 600);
    view.show();
    view.setInspection(syntheticInspection(pageCount));
    QImage screen(view.size(), QImage::Format_RGB32);
    // Of three times the same, the least: a machine that is slow to give memory for the first time is not the map's
    // doing.
    std::vector<qint64> frames;
    for (int sweep = 0; sweep < 3; ++sweep) {
        std::size_t number = 0;
        const auto frame = [&](const std::function<void()> &act) {
            const qint64 start = cpuNanoseconds();
            act();
            view.viewport()->render(&screen);
            const qint64 taken = cpuNanoseconds() - start;
            if (sweep == 0)
                frames.push_back(taken);
            frames.at(number) = std::min(frames.at(number), taken);
            ++number;
        };
        frame([] {});
        for (bool more = true; more;) {
            for (int step = 0; step < 20; ++step)
                frame([&] { view.setCurrentPage(quint32(step) * (pageCount / 20) + 1); });
            more = view.canZoomIn();
            frame([&] { view.zoomTo(view.grid().scale().zoomed(1), QPoint(300, 200)); });
        }
        frame([&] { view.setMarkedOwners({false, true}); });
        frame([&] { view.setColouring(MapColouring::Fill); });
        frame([&] { view.zoomToWholeFile(); });
        view.setMarkedOwners({});
        view.setColouring(MapColouring::Owner);
    }
    const qint64 longest = *std::ranges::max_element(frames);
    qInfo("%zu frames of 10,000,000 pages, the longest %.1f ms", frames.size(), double(longest) / 1e6);
    QElapsedTimer settling;
    settling.start();
    QTRY_VERIFY(view.isExact());
    qInfo("all 10,000,000 pages added up after %lld ms, in slices", settling.elapsed());
#ifdef NDEBUG
    constexpr double most = 16;
#else
    constexpr double most = 16 * 3; // not optimised
#endif
    QVERIFY2(double(longest) / 1e6 <= most, qPrintable(QString::number(double(longest) / 1e6)));
}

void MapTest::theCopyFillsIsLostAndIsChecked()
{
    CopyMapStrip strip;
    strip.resize(400, 36);
    strip.begin();
    CopyProgress progress;
    progress.phase = CopyPhase::Copying;
    progress.pageCount = 100'000;
    progress.remaining = 50'000;
    strip.setProgress(progress);
    const int half = strip.cellCount() / 2;
    QCOMPARE(strip.copiedCells(), half);
    QCOMPARE(strip.lostCells(), 0);
    progress.restarts = 1;
    progress.remaining = 90'000;
    strip.setProgress(progress);
    QCOMPARE(strip.copiedCells(), strip.cellCount() / 10);
    QCOMPARE(strip.lostCells(), half);
    progress.phase = CopyPhase::Checking;
    progress.remaining = 0;
    progress.phaseFraction = 0.25;
    strip.setProgress(progress);
    QCOMPARE(strip.copiedCells(), strip.cellCount());
    QCOMPARE(strip.checkedCells(), strip.cellCount() / 4);
    QCOMPARE(strip.lostCells(), 0);
    progress.phase = CopyPhase::Writing;
    strip.setProgress(progress);
    QCOMPARE(strip.checkedCells(), strip.cellCount());
}

void MapTest::aCopyThatIsNotCheckedIsNotShownAsChecked()
{
    CopyMapStrip strip;
    strip.resize(400, 36);
    strip.begin();
    CopyProgress progress;
    progress.phase = CopyPhase::Writing;
    progress.pageCount = 12;
    strip.setProgress(progress);
    QCOMPARE(strip.cellCount(), 12);
    QCOMPARE(strip.copiedCells(), 12);
    QCOMPARE(strip.checkedCells(), 0);
}

LITECOPY_GUI_MAIN(MapTest)

#include "support/waits.h"
#include "tst_map.moc"
