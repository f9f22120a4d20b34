// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Looking into databases in the real window: by keys and mouse.

#include "comparisonpanel.h"
#include "inspectpage.h"
#include "pagemapview.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "usagemodel.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTreeView>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace Litecopy;
using namespace Litecopy::Test;

class InspectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutADatabaseThePageSaysWhatToDo();
    void theTableAddsUpToTheFile();
    void aRowMarksItsPagesAndAPageSelectsItsRow();
    void theMapIsWalkedAndZoomedByKeysAndWheel();
    void filteringKeepsWhatMatchesAndItsIndexes();
    void factsAreShownWithSqlitesNamesAndCopied();
    void theTableIsSavedAsCsvAndJson();
    void whatCannotBeReadIsSaidInPlace();
    void aChangedCopyIsComparedByPagesAndTables();
    void anotherDatabaseReplacesWhatIsShown();

private:
    void open(const std::filesystem::path &database, int tab);
    [[nodiscard]] InspectPage &page() const { return *m_fixture->window->findChild<InspectPage *>(); }
    [[nodiscard]] PageMapView &map() const
    {
        // The comparison has one, too.
        for (auto *view : m_fixture->window->findChildren<PageMapView *>())
            if (view->isVisible())
                return *view;
        throw std::runtime_error("no map in sight");
    }
    [[nodiscard]] QTreeView &tree() const { return *m_fixture->window->findChild<QTreeView *>(u"usageTree"_qs); }
    [[nodiscard]] QString description() const
    {
        return map().parentWidget()->findChild<QLabel *>(u"pageDescription"_qs)->toolTip();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::filesystem::path m_database;
};

void InspectingTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_database = m_fixture->folder / "data.db";
    buildDatabase(m_database, {.journalMode = "wal", .size = 4 << 20, .varied = true});
}

void InspectingTest::cleanup()
{
    m_fixture.reset();
}

void InspectingTest::open(const std::filesystem::path &database, int tab)
{
    m_fixture->type(m_fixture->from(), database);
    QTest::keyClick(m_fixture->window.get(), Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
    QTRY_VERIFY(page().isVisible());
    QTRY_VERIFY(!page().isReading());
}

void InspectingTest::withoutADatabaseThePageSaysWhatToDo()
{
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
    auto &choose = *m_fixture->window->findChild<QPushButton *>(u"chooseInspected"_qs);
    QTRY_VERIFY(choose.isVisible());
    QVERIFY(!m_fixture->title("inspectStatus").isEmpty());
    m_fixture->click(choose);
    QTRY_VERIFY(m_fixture->window->findChild<QFileDialog *>());
    m_fixture->window->findChild<QFileDialog *>()->reject();
}

void InspectingTest::theTableAddsUpToTheFile()
{
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    const QAbstractItemModel &model = *tree().model();
    quint64 pages = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, UsageModel::Pages);
        pages += cell.data(UsageModel::sortRole).toULongLong();
        quint64 below = 0;
        const QModelIndex parent = model.index(row, 0);
        for (int child = 0; child < model.rowCount(parent); ++child)
            below += model.index(child, UsageModel::Pages, parent).data(UsageModel::sortRole).toULongLong();
        if (model.rowCount(parent) > 0)
            QCOMPARE(below, cell.data(UsageModel::sortRole).toULongLong());
        // The largest first.
        if (row > 0)
            QVERIFY(model.index(row - 1, UsageModel::Pages).data(UsageModel::sortRole).toULongLong()
                    >= cell.data(UsageModel::sortRole).toULongLong());
    }
    QCOMPARE(pages, pragma(m_database, "page_count").toULongLong());
}

void InspectingTest::aRowMarksItsPagesAndAPageSelectsItsRow()
{
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    const PageMap &pages = page().inspection()->map;
    quint32 found = 0;
    for (quint32 number = 1; number <= pages.pageCount() && !found; ++number)
        if (pages.at(number).kind() == PageKind::IndexLeaf)
            found = number;
    QVERIFY(found > 0);
    while (map().canZoomIn())
        map().zoom(1);
    map().setCurrentPage(found);
    QVERIFY2(description().contains(u"leaf of"), qPrintable(description()));
    QTest::mouseClick(map().viewport(), Qt::LeftButton, {}, map().pageRect(found).center());
    const QModelIndexList rows = tree().selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data().toString(),
             page().inspection()->usage.trees[std::size_t(pages.at(found).owner())].name);

    // What is marked keeps its colour, the rest steps back.
    const QImage marked = map().viewport()->grab().toImage();
    tree().clearSelection();
    QTRY_VERIFY(map().viewport()->grab().toImage() != marked);
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(tree().model()->index(0, 0)).center());
    const QImage other = map().viewport()->grab().toImage();
    QVERIFY(other != marked);
}

void InspectingTest::theMapIsWalkedAndZoomedByKeysAndWheel()
{
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    PageMapView &view = map();
    const int whole = view.grid().level();
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 1U);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentPage(), 1 + view.grid().pagesPerCell());
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentPage(), 1 + (1 + quint32(view.grid().columns())) * view.grid().pagesPerCell());
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(view.grid().level(), whole + 1);
    const QPointF middle = QRectF(view.viewport()->rect()).center();
    QWheelEvent wheel(middle, view.viewport()->mapToGlobal(middle), {}, {0, 120}, {}, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    QCOMPARE(view.grid().level(), whole + 2);
    while (view.canZoomIn())
        QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(view.grid().level(), MapGrid::finest);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), page().inspection()->map.pageCount());
    QVERIFY(!view.pageRect(view.currentPage()).isEmpty());
    QVERIFY2(description().startsWith(u"Page "), qPrintable(description()));
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.grid().level(), whole);
}

void InspectingTest::filteringKeepsWhatMatchesAndItsIndexes()
{
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    const int all = tree().model()->rowCount();
    QTest::keyClicks(m_fixture->window->findChild<QLineEdit *>(u"usageFilter"_qs), u"ACCOUNT"_qs);
    QVERIFY(tree().model()->rowCount() < all);
    QVERIFY(tree().model()->rowCount() > 0);
    for (int row = 0; row < tree().model()->rowCount(); ++row)
        QVERIFY(tree().model()->index(row, 0).data().toString().contains(u"account"_qs));
}

void InspectingTest::factsAreShownWithSqlitesNamesAndCopied()
{
    open(m_database, 2);
    auto &facts = *m_fixture->window->findChild<QTreeWidget *>(u"factsView"_qs);
    QTRY_VERIFY(facts.isVisible());
    const auto found = facts.findItems(u"page_count"_qs, Qt::MatchExactly | Qt::MatchRecursive, 2);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()->text(1), QLocale().toString(pragma(m_database, "page_count").toUInt()));
    facts.setCurrentItem(found.first());
    facts.setFocus();
    QTest::keyClick(&facts, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), found.first()->text(0) + u": "_qs + found.first()->text(1));
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"copyInspection"_qs));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"(page_size)"));
}

void InspectingTest::theTableIsSavedAsCsvAndJson()
{
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    const QMenu *formats = m_fixture->window->findChild<QPushButton *>(u"saveButton"_qs)->menu();
    for (const bool json : {false, true}) {
        formats->actions()[json ? 1 : 0]->trigger();
        auto *dialog = m_fixture->window->findChild<QFileDialog *>(u"saveInspection"_qs);
        QVERIFY(dialog);
        const auto path = m_fixture->folder / (json ? "space.json" : "space.csv");
        Q_EMIT dialog->fileSelected(QString::fromStdString(path.native()));
        dialog->reject();
        delete dialog;
        QFile file(QString::fromStdString(path.native()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        if (json)
            QCOMPARE(QJsonDocument::fromJson(content).object(), page().inspection()->toJson());
        else
            QCOMPARE(content, page().inspection()->usageToCsv());
    }
}

void InspectingTest::whatCannotBeReadIsSaidInPlace()
{
    const auto text = m_fixture->folder / "letter.db";
    writeFile(text, QByteArray("Not a database, whatever its name says. ").repeated(100));
    open(text, 1);
    auto &again = *m_fixture->window->findChild<QPushButton *>(u"inspectAgain"_qs);
    QTRY_VERIFY(again.isVisible());
    QVERIFY2(m_fixture->title("inspectStatus").contains(u"letter.db"), qPrintable(m_fixture->title("inspectStatus")));
    std::filesystem::remove(text);
    buildDatabase(text, {.size = 1 << 20});
    m_fixture->click(again);
    QTRY_VERIFY(page().inspection());
    QVERIFY(!again.isVisible());
}

void InspectingTest::aChangedCopyIsComparedByPagesAndTables()
{
    const auto copy = m_fixture->folder / "yesterday.db";
    {
        SqlHandle(m_database).execute("PRAGMA wal_checkpoint(TRUNCATE)");
        std::filesystem::copy_file(m_database, copy);
        SqlHandle(copy).execute("CREATE TABLE added_later(x); INSERT INTO added_later VALUES(1)");
    }
    open(m_database, 3);
    auto &field = *m_fixture->window->findChild<QLineEdit *>(u"otherField"_qs);
    QTRY_VERIFY(field.isVisible());
    m_fixture->type(field, copy);
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"compare"_qs));
    const auto &panel = *m_fixture->window->findChild<ComparisonPanel *>();
    QTRY_VERIFY(panel.result());
    QVERIFY(panel.result()->differingPages > 0);
    auto &differences = *m_fixture->window->findChild<QTreeWidget *>(u"differences"_qs);
    QVERIFY(differences.isVisible());
    const auto added = differences.findItems(u"added_later"_qs, Qt::MatchExactly);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first()->text(3), u"only in the other"_qs);
    QCOMPARE(m_fixture->window->findChild<QLabel *>(u"comparisonTitle"_qs)->text(),
             comparisonText(*panel.result()).title);
    QVERIFY(map().isVisible());
}

void InspectingTest::anotherDatabaseReplacesWhatIsShown()
{
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other, {.pageSize = 1024, .size = 1 << 20});
    QTest::keyClick(m_fixture->window.get(), Qt::Key_1, Qt::ControlModifier);
    open(other, 1);
    QTRY_VERIFY(page().inspection());
    QCOMPARE(page().inspection()->usage.pageSize, 1024);
    QCOMPARE(page().inspection()->map.pageCount(), pragma(other, "page_count").toUInt());
}

QTEST_MAIN(InspectingTest)

#include "tst_inspecting.moc"
