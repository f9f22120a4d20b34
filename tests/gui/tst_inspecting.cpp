// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Looking into databases in the real window: by keys and mouse.

#include "comparisonpanel.h"
#include "filedialog.h"
#include "inspectpage.h"
#include "packedforms.h"
#include "pagemapview.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "usagemodel.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <litecopy/copydatabase.h>

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QProgressBar>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QTreeView>
#include <QTreeWidget>
#include <QWheelEvent>
#include <QtEndian>

#include <algorithm>
#include <cmath>

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
    void theColumnsFitAndAreRemembered();
    void theTableIsSavedAsCsvAndJson();
    void whatCannotBeReadIsSaidInPlace();
    void theMapFillsWhileALargeDatabaseIsRead();
    void readingIsCancelled();
    void aCompressedCopyIsLookedIntoAndLeavesNothing();
    void unpackingIsCancelled();
    void ofADatabaseElsewhereThePageSaysWhatToDoFirst();
    void everyProblemOfADamagedFileIsListedAndLeadsToItsPage();
    void aChangedCopyIsComparedByPagesAndTables();
    void theLastCopyIsOfferedForComparing();
    void aCompressedLastCopyIsOffered();
    void besideACopyAComparisonCanBeCancelledAndNoneIsBegun();
    void aTableIsSavedWhereTheFoldersNameIsNoText();
    void whatIsSavedOverAFileKeepsItsModeAndTheLinkToIt();
    void differencesAreSortedFilteredCopiedAndSaved();
    void whereNothingDiffersThatIsSaid();
    void theSecondDatabaseIsDroppedOnTheTab();
    void theFirstDatabaseIsDroppedWhereverTheWindowIs_data();
    void theFirstDatabaseIsDroppedWhereverTheWindowIs();
    void anotherDatabaseReplacesWhatIsShown();

private:
    void open(const std::filesystem::path &database, int tab);
    void show(const std::filesystem::path &database, int tab);
    /// Yesterday's copy: one table has other rows, one is not there yet.
    [[nodiscard]] std::filesystem::path makeOther();
    void compareWith(const std::filesystem::path &other);
    [[nodiscard]] ComparisonPanel &comparison() const { return *m_fixture->window->findChild<ComparisonPanel *>(); }
    /// Sends a file through the dialog that is open and returns what was written.
    [[nodiscard]] QByteArray saved(const char *name);
    [[nodiscard]] InspectPage &page() const { return *m_fixture->window->findChild<InspectPage *>(); }
    /// The comparison has one, too. Null where none is in sight.
    [[nodiscard]] PageMapView *mapInSight() const
    {
        const auto views = m_fixture->window->findChildren<PageMapView *>();
        const auto found = std::ranges::find_if(views, &QWidget::isVisible);
        return found == views.end() ? nullptr : *found;
    }
    [[nodiscard]] PageMapView &map() const
    {
        if (auto *view = mapInSight())
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

/// A compressed copy of it.
static void copyPacked(const std::filesystem::path &database, const std::filesystem::path &packed, const QString &form)
{
    CopyRequest request;
    request.source = database;
    request.destination = packed;
    request.packing = packedFormNamed(form);
    CopyControl control;
    if (!copyDatabase(request, control).isCopied())
        throw std::runtime_error("no compressed copy");
}

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

void InspectingTest::show(const std::filesystem::path &database, int tab)
{
    m_fixture->type(m_fixture->from(), database);
    QTest::keyClick(m_fixture->window.get(), Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
}

std::filesystem::path InspectingTest::makeOther()
{
    const auto other = m_fixture->folder / "yesterday.db";
    SqlHandle(m_database).execute("PRAGMA wal_checkpoint(TRUNCATE)");
    std::filesystem::copy_file(m_database, other);
    SqlHandle(other).execute("CREATE TABLE added_later(x); INSERT INTO added_later VALUES(1);"
                             "UPDATE accounts SET balance = balance + 1 WHERE id % 3 = 0");
    return other;
}

void InspectingTest::compareWith(const std::filesystem::path &other)
{
    open(m_database, 3);
    auto &field = *m_fixture->window->findChild<QLineEdit *>(u"otherField"_qs);
    QTRY_VERIFY(field.isVisible());
    m_fixture->type(field, other);
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"compare"_qs));
    QTRY_VERIFY(comparison().result());
}

QByteArray InspectingTest::saved(const char *name)
{
    const auto opened = [this] { return m_fixture->window->findChild<FileDialog *>(u"saveInspection"_qs); };
    if (!QTest::qWaitFor([&] { return opened() != nullptr; }))
        return "no dialog";
    auto *dialog = opened();
    const auto path = m_fixture->folder / name;
    Q_EMIT dialog->chosen({path});
    dialog->reject();
    delete dialog;
    const auto &notice = *m_fixture->window->findChild<QLabel *>(u"inspectNotice"_qs);
    if (!QTest::qWaitFor([&] { return notice.text().startsWith(u"Saved: "); }))
        return notice.text().toUtf8();
    return std::filesystem::exists(path) ? readFile(path) : QByteArray("not saved");
}

void InspectingTest::withoutADatabaseThePageSaysWhatToDo()
{
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
    auto &choose = *m_fixture->window->findChild<QPushButton *>(u"chooseInspected"_qs);
    QTRY_VERIFY(choose.isVisible());
    QVERIFY(!m_fixture->title("inspectStatus").isEmpty());
    m_fixture->click(choose);
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    m_fixture->window->findChild<FileDialog *>()->reject();
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
    const MapScale whole = view.grid().scale();
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 1U);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentPage(), 1 + view.grid().pagesPerCell());
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentPage(), 1 + (1 + quint32(view.grid().columns())) * view.grid().pagesPerCell());
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.grid().scale() == whole.zoomed(1));
    const QPointF middle = QRectF(view.viewport()->rect()).center();
    QWheelEvent wheel(middle, view.viewport()->mapToGlobal(middle), {}, {0, 120}, {}, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    QVERIFY(view.grid().scale() == whole.zoomed(2));
    while (view.canZoomIn())
        QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.grid().scale() == MapScale::closest());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), page().inspection()->map.pageCount());
    QVERIFY(!view.pageRect(view.currentPage()).isEmpty());
    QVERIFY2(description().startsWith(u"Page "), qPrintable(description()));
    // The mouse is told the same, whatever the name of a table looks like.
    const QPoint last = view.pageRect(view.currentPage()).center();
    QHelpEvent help(QEvent::ToolTip, last, view.viewport()->mapToGlobal(last));
    QApplication::sendEvent(view.viewport(), &help);
    QCOMPARE(QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText(), description());
    QToolTip::hideText();
    QTest::keyClick(&view, Qt::Key_0);
    QVERIFY(view.grid().scale() == whole);
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

void InspectingTest::theColumnsFitAndAreRemembered()
{
    const auto shown = [this] {
        QStringList names;
        for (int place = 0; place < tree().header()->count(); ++place)
            if (const int column = tree().header()->logicalIndex(place); !tree().isColumnHidden(column))
                names.append(tree().model()->headerData(column, Qt::Horizontal).toString());
        return names;
    };
    const auto column = [this](const QString &name) {
        QMenu *menu = tree().actions().constLast()->menu();
        menu->popup(tree().mapToGlobal(QPoint()));
        QAction *found = nullptr;
        for (QAction *action : menu->actions())
            if (action->text().remove(u'&') == name)
                found = action;
        menu->close();
        return found;
    };
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    const QStringList usual = shown();
    QCOMPARE(usual.first(), u"Table or index"_qs);
    QVERIFY(usual.contains(u"Unused"_qs) && usual.contains(u"Scattered"_qs) && !usual.contains(u"Largest row"_qs));
    QVERIFY(!tree().horizontalScrollBar()->isVisible());
    QCOMPARE(tree().header()->length(), tree().viewport()->width());
    m_fixture->window->resize(1100, 760);
    QTRY_COMPARE(tree().header()->length(), tree().viewport()->width());
    // The window manager's answer: were it to come after what is asked for next, it would undo that.
    QTRY_COMPARE(m_fixture->window->screen()->grabWindow(m_fixture->window->winId()).width(), 1100);

    QVERIFY(!column(u"Largest row"_qs)->isChecked());
    column(u"Largest row"_qs)->trigger();
    column(u"Pages"_qs)->trigger();
    tree().header()->moveSection(1, 2);
    tree().header()->resizeSection(0, 333);
    QStringList chosen = shown();
    QVERIFY(chosen.contains(u"Largest row"_qs) && !chosen.contains(u"Pages"_qs));
    QCOMPARE(chosen[1], u"Size"_qs);
    tree().setCurrentIndex(tree().model()->index(0, 0));
    tree().setFocus();
    QTest::keySequence(&tree(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), chosen.size() - 1);

    // Made smaller, the window stays so whatever is looked at next.
    m_fixture->window->resize(700, 560);
    QTRY_COMPARE(m_fixture->window->width(), 700);
    for (const int tab : {2, 0, 3, 1})
        m_fixture->window->findChild<QTabBar *>(u"tabs"_qs)->setCurrentIndex(tab);
    QTest::qWait(0);
    QCOMPARE(m_fixture->window->width(), 700);

    m_fixture->open();
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    QCOMPARE(shown(), chosen);
    QCOMPARE(tree().columnWidth(0), 333);
    QVERIFY(column(u"Largest row"_qs)->isChecked());
    column(u"The Usual Ones"_qs)->trigger();
    QCOMPARE(shown(), usual);
    QCOMPARE(tree().header()->length(), tree().viewport()->width());
}

void InspectingTest::theTableIsSavedAsCsvAndJson()
{
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    const QMenu *formats = m_fixture->window->findChild<QPushButton *>(u"saveButton"_qs)->menu();
    formats->actions()[0]->trigger();
    QCOMPARE(saved("space.csv"), page().inspection()->usageToCsv());
    formats->actions()[1]->trigger();
    QCOMPARE(QJsonDocument::fromJson(saved("space.json")).object(), page().inspection()->toJson());
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

/// Of that many pages, all but the first few of which are holes in the file: large, and made at once.
void makeSparse(const std::filesystem::path &path, quint32 pageCount)
{
    buildDatabase(path, {.size = 1 << 20});
    std::filesystem::resize_file(path, quint64(pageCount) * 4096);
    QFile file(QString::fromStdString(path.native()));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(28))
        throw std::runtime_error("not written");
    const quint32 count = qToBigEndian(pageCount);
    file.write(reinterpret_cast<const char *>(&count), 4);
}

void InspectingTest::theMapFillsWhileALargeDatabaseIsRead()
{
    constexpr quint32 pageCount = 8'000'000; // seconds, where a look comes every 50 ms
    const auto large = m_fixture->folder / "large.db";
    makeSparse(large, pageCount);
    show(large, 1);
    QList<quint32> seen;
    const auto &colouring = m_fixture->in<QComboBox>("spacePanel", "colouring");
    QString told;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 const auto *view = mapInSight();
                                 if (view && page().isReading()
                                     && (seen.isEmpty() || view->readCount() > seen.last())) {
                                     seen.append(view->readCount());
                                     told = colouring.currentText();
                                 }
                                 return page().inspection() != nullptr;
                             }()),
                             60'000);
    qInfo("the map was seen to grow %lld times", qlonglong(seen.size()));
    QVERIFY(seen.size() >= 2);
    // Whose the pages are is known at the end.
    QCOMPARE(told, u"Colour by kind of page"_qs);
    QCOMPARE(colouring.currentText(), u"Colour by table"_qs);
    QCOMPARE(map().readCount(), pageCount);
}

void InspectingTest::readingIsCancelled()
{
    const auto large = m_fixture->folder / "large.db";
    makeSparse(large, 16'000'000);
    show(large, 1);
    auto &cancel = *m_fixture->window->findChild<QPushButton *>(u"cancelInspection"_qs);
    QTRY_VERIFY(cancel.isVisible());
    QTRY_VERIFY(mapInSight() && map().readCount() > 0);
    // The bar is as long as what the sentence says is read.
    const auto &bar = *m_fixture->window->findChild<QWidget *>(u"inspectStatus"_qs)->findChild<QProgressBar *>();
    const auto readShare = [this] {
        bool isNumber = false;
        const double read = QLocale().toDouble(m_fixture->text("inspectStatus").section(u' ', 0, 0), &isNumber);
        return isNumber ? read / 16'000'000 : 0;
    };
    QTRY_VERIFY2(readShare() > 0, qPrintable(m_fixture->text("inspectStatus")));
    QVERIFY(bar.maximum() > 0);
    QVERIFY(std::abs(double(bar.value()) / bar.maximum() - readShare()) < 0.002);
    m_fixture->click(cancel);
    QTRY_VERIFY(!page().isReading());
    QCOMPARE(m_fixture->title("inspectStatus"), u"Cancelled"_qs);
    QVERIFY(!page().inspection());
    QVERIFY(!mapInSight());
    QVERIFY(m_fixture->window->findChild<QPushButton *>(u"inspectAgain"_qs)->isVisible());
}

void InspectingTest::aCompressedCopyIsLookedIntoAndLeavesNothing()
{
    const auto temporary = m_fixture->folder / "temporary";
    std::filesystem::create_directory(temporary);
    qputenv("TMPDIR", QByteArray::fromStdString(temporary.native()));
    const auto restored = qScopeGuard([] { qunsetenv("TMPDIR"); });
    const auto packed = m_fixture->folder / "data.db.zst";
    copyPacked(m_database, packed, u"zstd"_qs);
    open(packed, 1);
    QTRY_VERIFY(page().inspection());
    QCOMPARE(page().inspection()->path, packed);
    QVERIFY(mapInSight());
    QVERIFY(tree().model()->rowCount() > 3);
    QCOMPARE(namesIn(temporary).size(), 1);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_3, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    auto &copy = *m_fixture->window->findChild<QPushButton *>(u"copyInspection"_qs);
    QTRY_VERIFY(copy.isVisible());
    m_fixture->click(copy);
    const QString facts = QGuiApplication::clipboard()->text();
    QVERIFY2(facts.contains(u"Where: %1\n"_qs.arg(QString::fromStdString(packed.native()))), qPrintable(facts));
    const QString size = QLocale().toString(qint64(std::filesystem::file_size(packed)));
    QVERIFY2(facts.contains(u'(' + size + u" bytes)"_qs), qPrintable(facts));
    QVERIFY2(!facts.contains(u".litecopy-"), qPrintable(facts));

    auto &field = *m_fixture->window->findChild<QLineEdit *>(u"otherField"_qs);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(field.isVisible());
    m_fixture->type(field, m_database);
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_VERIFY(comparison().result());
    QVERIFY(comparison().result()->isSameContent());
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_COMPARE(namesIn(temporary), QStringList());
}

void InspectingTest::unpackingIsCancelled()
{
    const auto temporary = m_fixture->folder / "temporary";
    std::filesystem::create_directory(temporary);
    qputenv("TMPDIR", QByteArray::fromStdString(temporary.native()));
    const auto restored = qScopeGuard([] { qunsetenv("TMPDIR"); });
    const auto large = m_fixture->folder / "large.db";
    const auto packed = m_fixture->folder / "large.db.gz";
    buildDatabase(large, {.size = 96 << 20});
    copyPacked(large, packed, u"gzip"_qs);
    show(packed, 1);
    auto &cancel = *m_fixture->window->findChild<QPushButton *>(u"cancelInspection"_qs);
    const auto &text = m_fixture->in<QLabel>("inspectStatus", "text");
    QTRY_VERIFY(cancel.isVisible() && text.text().contains(u'%'));
    QVERIFY2(text.text().startsWith(u"Unpacking large.db.gz ("), qPrintable(text.text()));
    m_fixture->click(cancel);
    QTRY_COMPARE(m_fixture->in<QLabel>("inspectStatus", "title").text(), u"Cancelled"_qs);
    QTRY_COMPARE(namesIn(temporary), QStringList());
}

void InspectingTest::ofADatabaseElsewhereThePageSaysWhatToDoFirst()
{
    for (const int tab : {1, 2, 3}) {
        show("ssh://host.invalid/srv/app.db", tab);
        QTRY_VERIFY(m_fixture->in<QLabel>("inspectStatus", "text").isVisible());
        QVERIFY2(m_fixture->in<QLabel>("inspectStatus", "text").text().contains(u"Copy the database here first"),
                 qPrintable(m_fixture->in<QLabel>("inspectStatus", "text").text()));
    }
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"copyInspected"_qs));
    QTRY_VERIFY(m_fixture->from().isVisible());
}

void InspectingTest::everyProblemOfADamagedFileIsListedAndLeadsToItsPage()
{
    SqlHandle(m_database).execute("PRAGMA journal_mode=DELETE");
    QByteArray bytes = readFile(m_database);
    for (const int number : {30, 60, 90})
        bytes.replace((number - 1) * 4096, 64, QByteArray(64, '\x7f'));
    writeFile(m_database, bytes);
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    const Inspection &inspection = *page().inspection();
    QVERIFY(inspection.problemCount >= 3);
    auto &problems = *m_fixture->window->findChild<QTreeWidget *>(u"problems"_qs);
    QVERIFY(problems.isVisible());
    QCOMPARE(std::size_t(problems.topLevelItemCount()), inspection.problems.size());

    for (int row = 0; row < problems.topLevelItemCount(); ++row) {
        const PageProblem &problem = inspection.problems[std::size_t(row)];
        QTreeWidgetItem *item = problems.topLevelItem(row);
        QCOMPARE(item->text(1), inspection.problemText(problem));
        QTest::mouseClick(problems.viewport(), Qt::LeftButton, {}, problems.visualItemRect(item).center());
        if (problem.page == 0)
            continue;
        QCOMPARE(map().currentPage(), problem.page);
        QCOMPARE(map().grid().pagesPerCell(), 1U);
        QVERIFY(!map().pageRect(problem.page).isEmpty());
    }
    problems.setFocus();
    QTest::keyClick(&problems, Qt::Key_Home);
    QTest::keyClick(&problems, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&problems, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 inspection.problemText(inspection.problems[0]) + u'\n'
                     + inspection.problemText(inspection.problems[1]));
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"copyInspection"_qs));
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), qsizetype(inspection.problems.size()));

    auto &choice = *m_fixture->window->findChild<QTabBar *>(u"spaceChoice"_qs);
    QTest::mouseClick(&choice, Qt::LeftButton, {}, choice.tabRect(0).center());
    QVERIFY(tree().isVisible());
}

void InspectingTest::aChangedCopyIsComparedByPagesAndTables()
{
    compareWith(makeOther());
    QVERIFY(comparison().result()->differingPages > 0);
    auto &differences = *m_fixture->window->findChild<QTreeWidget *>(u"differences"_qs);
    QVERIFY(differences.isVisible());
    const auto added = differences.findItems(u"added_later"_qs, Qt::MatchExactly);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first()->text(3), u"only in “yesterday.db”"_qs);
    const QString tables = QString::number(comparison().result()->tableCount());
    QCOMPARE(m_fixture->window->findChild<QLabel *>(u"comparisonTitle"_qs)->text(),
             QString::number(comparison().result()->differingTables()) + u" of "_qs + tables + u" tables differ"_qs);
    QVERIFY(m_fixture->window->findChild<QLabel *>(u"comparisonText"_qs)->text().contains(u"The schema differs, too."));
    QVERIFY(map().isVisible());
    // A row alone is marked by less, the other's map has other pages.
    const QImage all = map().viewport()->grab().toImage();
    differences.setCurrentItem(differences.findItems(u"accounts"_qs, Qt::MatchExactly).first());
    QVERIFY(map().viewport()->grab().toImage() != all);
    m_fixture->choose("mapSide", u"Map of “yesterday.db”"_qs);
    QCOMPARE(map().readCount(), comparison().result()->second.map.pageCount());
}

void InspectingTest::theLastCopyIsOfferedForComparing()
{
    const auto copy = m_fixture->folder / "copy.db";
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), copy);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    SqlHandle(m_database).execute("CREATE TABLE since(x); INSERT INTO since VALUES(1)");
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(3).center());
    auto &field = *m_fixture->window->findChild<QLineEdit *>(u"otherField"_qs);
    QTRY_COMPARE(field.text(), QString::fromStdString(copy.native()));
    QVERIFY(m_fixture->window->findChild<QLabel *>(u"comparisonText"_qs)->text().startsWith(u"“copy.db” is the last"));
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"compare"_qs));
    QTRY_VERIFY(comparison().result());
    auto &differences = *m_fixture->window->findChild<QTreeWidget *>(u"differences"_qs);
    const auto added = differences.findItems(u"since"_qs, Qt::MatchExactly);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first()->text(3), u"only in “%1”"_qs.arg(QString::fromStdString(m_database.filename().native())));

    // What was offered goes with its database, and what a person typed stays.
    const auto another = m_fixture->folder / "another.db";
    buildDatabase(another);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(0).center());
    m_fixture->type(m_fixture->from(), another);
    QTRY_COMPARE(field.text(), QString());
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(3).center());
    QTRY_VERIFY(field.isVisible());
    QMenu &recent = *m_fixture->window->findChild<QPushButton *>(u"recentOther"_qs)->menu();
    recent.popup(QPoint());
    QVERIFY(!recent.actions().isEmpty());
    QVERIFY2(recent.actions().first()->text().startsWith(u"copy.db"), qPrintable(recent.actions().first()->text()));
    recent.close();
    QCOMPARE(field.text(), QString());
}

/// A compressed one is not known by its files, and is offered all the same; also after a restart.
void InspectingTest::aCompressedLastCopyIsOffered()
{
    const auto copy = m_fixture->folder / "copy.db.gz";
    if (!packedFormOf(copy))
        QSKIP("built without zlib");
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), copy);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    m_fixture->open();
    open(m_database, 3);
    QTRY_COMPARE(m_fixture->window->findChild<QLineEdit *>(u"otherField"_qs)->text(),
                 QString::fromStdString(copy.native()));
}

void InspectingTest::besideACopyAComparisonCanBeCancelledAndNoneIsBegun()
{
    const auto other = makeOther();
    open(m_database, 3);
    // Both wait for it.
    SqlHandle(m_database).execute("PRAGMA journal_mode = delete");
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    auto &field = *m_fixture->window->findChild<QLineEdit *>(u"otherField"_qs);
    auto &button = *m_fixture->window->findChild<QPushButton *>(u"compare"_qs);
    QTRY_VERIFY(field.isVisible());
    m_fixture->type(field, other);
    m_fixture->click(button);
    QVERIFY(comparison().isRunning());
    m_fixture->window->open({}, m_fixture->folder / "copy.db");
    QTRY_COMPARE(m_fixture->copyButton().text(), u"&Cancel"_qs);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(comparison().isRunning());
    QCOMPARE(button.text(), u"Cancel"_qs);
    m_fixture->click(button);
    QTRY_VERIFY(!comparison().isRunning());
    QVERIFY(!button.isEnabled());
    QVERIFY(!field.isEnabled());
    m_fixture->click(m_fixture->in<QPushButton>("runningBar", "cancelRunning"));
    QTRY_VERIFY(field.isEnabled());
    QVERIFY(button.isEnabled());
}

void InspectingTest::aTableIsSavedWhereTheFoldersNameIsNoText()
{
    const auto folder = m_fixture->folder / "caf\xe9";
    std::filesystem::create_directory(folder);
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    m_fixture->window->findChild<QPushButton *>(u"saveButton"_qs)->menu()->actions()[0]->trigger();
    QCOMPARE(saved("caf\xe9/table-\xe9.csv"), page().inspection()->usageToCsv());
    QCOMPARE(namesIn(folder).size(), 1);
}

void InspectingTest::whatIsSavedOverAFileKeepsItsModeAndTheLinkToIt()
{
    const auto file = m_fixture->folder / "private.csv";
    const auto link = m_fixture->folder / "link.csv";
    writeFile(file, "old");
    std::filesystem::permissions(file, std::filesystem::perms(0600));
    std::filesystem::create_symlink("private.csv", link);
    open(m_database, 1);
    QTRY_VERIFY(page().inspection());
    m_fixture->window->findChild<QPushButton *>(u"saveButton"_qs)->menu()->actions()[0]->trigger();
    QCOMPARE(saved("link.csv"), page().inspection()->usageToCsv());
    QVERIFY(std::filesystem::is_symlink(link));
    QCOMPARE(readFile(file), page().inspection()->usageToCsv());
    QVERIFY(std::filesystem::status(file).permissions() == std::filesystem::perms(0600));
}

void InspectingTest::differencesAreSortedFilteredCopiedAndSaved()
{
    compareWith(makeOther());
    const Comparison &result = *comparison().result();
    auto &differences = *m_fixture->window->findChild<QTreeWidget *>(u"differences"_qs);
    QCOMPARE(std::size_t(differences.topLevelItemCount()), result.trees.size());
    QCOMPARE(differences.topLevelItem(0)->text(0), u"added_later"_qs);
    differences.sortByColumn(2, Qt::DescendingOrder);
    for (int row = 1; row < differences.topLevelItemCount(); ++row)
        QVERIFY(differences.topLevelItem(row - 1)->data(2, Qt::UserRole).toDouble()
                >= differences.topLevelItem(row)->data(2, Qt::UserRole).toDouble());

    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"copyInspection"_qs));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"the same"));
    auto &only = *m_fixture->window->findChild<QCheckBox *>(u"onlyDifferent"_qs);
    only.setFocus();
    QTest::keyClick(&only, Qt::Key_Space);
    std::size_t shown = 0;
    for (int row = 0; row < differences.topLevelItemCount(); ++row)
        shown += !differences.topLevelItem(row)->isHidden();
    QCOMPARE(shown, std::size_t(std::ranges::count_if(result.trees, &TreeDifference::differs)));
    QVERIFY(shown < result.trees.size());
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"copyInspection"_qs));
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().contains(u"the same"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"added_later"));

    const QMenu *formats = m_fixture->window->findChild<QPushButton *>(u"saveButton"_qs)->menu();
    formats->actions()[0]->trigger();
    QCOMPARE(saved("differences.csv"), result.toCsv());
    formats->actions()[1]->trigger();
    QCOMPARE(QJsonDocument::fromJson(saved("differences.json")).object(), result.toJson());
}

void InspectingTest::whereNothingDiffersThatIsSaid()
{
    SqlHandle(m_database).execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto same = m_fixture->folder / "same.db";
    std::filesystem::copy_file(m_database, same);
    compareWith(same);
    QCOMPARE(m_fixture->window->findChild<QLabel *>(u"comparisonTitle"_qs)->text(), u"The content is the same"_qs);
    QCOMPARE(description(), u"All pages are pale: none differs."_qs);
}

void InspectingTest::theSecondDatabaseIsDroppedOnTheTab()
{
    const auto other = makeOther();
    m_fixture->type(m_fixture->from(), m_database);
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    const QPoint onTab = tabs.mapTo(m_fixture->window.get(), tabs.tabRect(3).center());
    QVERIFY(m_fixture->drop({QUrl::fromLocalFile(QString::fromStdString(other.native()))}, onTab));
    QCOMPARE(tabs.currentIndex(), 3);
    QTRY_VERIFY(comparison().result());
    QCOMPARE(comparison().result()->second.path, other);
    QCOMPARE(comparison().result()->first.path, m_database);
}

void InspectingTest::theFirstDatabaseIsDroppedWhereverTheWindowIs_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<bool>("onTab");
    QTest::newRow("on the page Space") << 1 << false;
    QTest::newRow("on the page Facts") << 2 << false;
    QTest::newRow("on the page Compare") << 3 << false;
    QTest::newRow("on the tab Space") << 1 << true;
    QTest::newRow("on the tab Compare") << 3 << true;
}

void InspectingTest::theFirstDatabaseIsDroppedWhereverTheWindowIs()
{
    QFETCH(const int, tab);
    QFETCH(const bool, onTab);
    const auto other = makeOther();
    MainWindow *window = m_fixture->window.get();
    auto &tabs = *window->findChild<QTabBar *>(u"tabs"_qs);
    if (!onTab)
        tabs.setCurrentIndex(tab);
    const auto drop = [&](const std::filesystem::path &file) {
        const QPoint point = onTab ? tabs.mapTo(window, tabs.tabRect(tab).center())
                                   : QPoint(window->width() / 2, window->height() * 2 / 3);
        return m_fixture->drop({QUrl::fromLocalFile(QString::fromStdString(file.native()))}, point);
    };
    QVERIFY(drop(m_database));
    QCOMPARE(m_fixture->from().text(), QString::fromStdString(m_database.native()));
    QCOMPARE(tabs.currentIndex(), tab);
    QTRY_VERIFY(page().inspection());
    if (tab != 3)
        return;
    // The second one there is for comparing.
    QVERIFY(drop(other));
    QTRY_VERIFY(comparison().result());
    QCOMPARE(m_fixture->from().text(), QString::fromStdString(m_database.native()));
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

LITECOPY_GUI_MAIN(InspectingTest)

#include "tst_inspecting.moc"
