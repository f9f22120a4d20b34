// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Several databases that are copied into one folder, through the window.

#include "copyqueue.h"
#include "filedialog.h"
#include "frozendialog.h"
#include "paths.h"
#include "queuedialog.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"
#include "windows.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTreeWidget>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

class SeveralTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void severalDroppedDatabasesAreCopiedIntoOneFolder();
    void namesAreShownBeforeAnythingIsCopied();
    void databasesOfOneNameGetTwo();
    void whatFailsDoesNotStopTheOthersAndIsTriedAgain();
    void cancelledOnesAreTriedAgain();
    void tryAgainMakesThatCopyAlone();
    void aFolderKeepsTheBytesOfItsName();
    void aPausedCopyGoesOn();
    void closingAsksAndLeavesNothingHalf();
    void theProgramsEndCancelsThem();
    void aFolderAmongThemIsRefused();
    void severalAreTakenOutAtOnce();
    void aFolderThatWasJustTypedCounts();
    void oneIsAddedWhileAnotherOfItsNameIsCopied();
    void closingTheProgramClosesBothWindows();
    void twoWindowsGoTheirOwnWays();
    void oneIsCancelledAndTheOthersGoOn();
    void oneThatWaitsIsLeftOut();
    void aPausedCopyLetsTheNextGoOn();
    void aCopyWaitsForAnotherWindowsCopyToTheSameDrive();
    void theOptionsCountForAll();
    void theBarNeverFalls();
    void databasesAreAddedByTheDialog();
    void severalThatAreChosenUnderFromAreAQueue();
    void whatCanNotBeDroppedIsSaidWhileItHovers();
    void closeClosesOneWindow();
    void quitClosesAllAndAsksInTheSecond();

private:
    [[nodiscard]] QUrl make(const char *name, qint64 size = 1 << 20) const;
    void dropAll(const QList<QUrl> &urls);
    /// Starts copying two databases. A program keeps the first locked, so its copy can't end.
    void startHeld();
    void selectRow(int row)
    {
        auto &table = part<QTreeWidget>("queueTable");
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(table.topLevelItem(row)).center());
    }
    /// Types names into a file dialog that opens in the fixture's folder, and takes them.
    void typeInDialog(QWidget &parent, const QString &names);
    void takeFolder();
    template <typename Widget = QPushButton>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return m_fixture->in<Widget>("queueDialog", name);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return part<QTreeWidget>("queueTable").topLevelItem(row)->text(column);
    }
    [[nodiscard]] QString summary() const { return part<QLabel>("queueSummary").text(); }
    [[nodiscard]] std::filesystem::path copyOf(int row) const
    {
        return m_fixture->folder / "copies" / cell(row, 1).toStdString();
    }
    [[nodiscard]] int filesInFolder() const
    {
        return int(std::distance(std::filesystem::directory_iterator(m_fixture->folder / "copies"), {}));
    }

    std::optional<WindowFixture> m_fixture;
    std::optional<WriterProcess> m_holder;
};

void SeveralTest::init()
{
    m_fixture.emplace();
    std::filesystem::create_directory(m_fixture->folder / "copies");
}

void SeveralTest::cleanup()
{
    m_fixture.reset();
    m_holder.reset();
}

QUrl SeveralTest::make(const char *name, qint64 size) const
{
    const auto path = m_fixture->folder / name;
    std::filesystem::create_directories(path.parent_path());
    buildDatabase(path, {.size = size});
    return urlFromPath(path);
}

void SeveralTest::dropAll(const QList<QUrl> &urls)
{
    QVERIFY(m_fixture->drop(urls, m_fixture->window->rect().center()));
    QTRY_VERIFY(m_fixture->panel("sourceCard").isVisible());
    QTRY_COMPARE(part<QTreeWidget>("queueTable").topLevelItemCount(), int(urls.size()));
}

void SeveralTest::takeFolder()
{
    m_fixture->type(part<QLineEdit>("queueFolder"), m_fixture->folder / "copies");
    QTRY_VERIFY(!cell(0, 1).isEmpty());
    QTRY_VERIFY(part("copyAll").isEnabled());
}

void SeveralTest::startHeld()
{
    const QUrl held = make("one.db");
    m_holder.emplace();
    QVERIFY(m_holder->hold(m_fixture->folder / "one.db", u"exclusive"_qs));
    dropAll({held, make("two.db")});
    takeFolder();
    m_fixture->click(part("copyAll"));
    QTRY_VERIFY(part("pauseCopy").isEnabled());
}

void SeveralTest::severalDroppedDatabasesAreCopiedIntoOneFolder()
{
    dropAll({make("one.db"), make("two.db"), make("three.db")});
    QCOMPARE(summary(), u"Choose the folder that the copies go into."_qs);
    QVERIFY(!part("copyAll").isEnabled());
    takeFolder();
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"3 of 3 copied."_qs, 30'000);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(cell(row, 3), u"Copied and verified"_qs);
        QCOMPARE(SqlHandle(copyOf(row)).text("PRAGMA integrity_check"), QByteArray("ok"));
    }
    QCOMPARE(filesInFolder(), 3);
    // The window remembers where they went.
    m_fixture->open();
    dropAll({make("four.db"), make("five.db")});
    QTRY_VERIFY(part("copyAll").isEnabled());
}

void SeveralTest::namesAreShownBeforeAnythingIsCopied()
{
    dropAll({make("one.db"), make("two.sqlite")});
    takeFolder();
    QVERIFY(cell(0, 1).startsWith(u"one-20") && cell(0, 1).endsWith(u".db"));
    QTRY_VERIFY(cell(1, 1).startsWith(u"two-20") && cell(1, 1).endsWith(u".sqlite"));
    QCOMPARE(filesInFolder(), 0);
}

void SeveralTest::databasesOfOneNameGetTwo()
{
    dropAll({make("a/shop.db"), make("b/shop.db")});
    takeFolder();
    QTRY_VERIFY(!cell(1, 1).isEmpty());
    QVERIFY(cell(0, 1) != cell(1, 1));
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 of 2 copied."_qs, 30'000);
    QCOMPARE(filesInFolder(), 2);
}

void SeveralTest::whatFailsDoesNotStopTheOthersAndIsTriedAgain()
{
    const QUrl second = make("two.db");
    dropAll({make("one.db"), second, make("three.db")});
    takeFolder();
    std::filesystem::rename(m_fixture->folder / "two.db", m_fixture->folder / "away.db");
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 3), u"Not copied"_qs, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(2, 3), u"Copied and verified"_qs, 30'000);
    QCOMPARE(filesInFolder(), 2);

    std::filesystem::rename(m_fixture->folder / "away.db", m_fixture->folder / "two.db");
    auto &table = part<QTreeWidget>("queueTable");
    QTRY_VERIFY2(summary().contains(u"There is no file"), qPrintable(summary()));
    m_fixture->click(part("retryCopy"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 3), u"Copied and verified"_qs, 30'000);
    table.clearSelection();
    QTRY_COMPARE(summary(), u"3 of 3 copied."_qs);
    QCOMPARE(filesInFolder(), 3);
}

void SeveralTest::cancelledOnesAreTriedAgain()
{
    startHeld();
    m_fixture->click(part("pauseCopy"));
    QTRY_COMPARE(cell(0, 3), u"Paused"_qs);
    // The second never begins.
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE(cell(0, 3), u"Cancelled"_qs);
    QTRY_COMPARE(cell(1, 3), u"Cancelled"_qs);
    QCOMPARE(filesInFolder(), 0);
    auto &table = part<QTreeWidget>("queueTable");
    table.setCurrentItem(table.topLevelItem(1));
    m_fixture->click(part("retryCopy"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 3), u"Copied and verified"_qs, 30'000);
    QCOMPARE(filesInFolder(), 1);
}

void SeveralTest::tryAgainMakesThatCopyAlone()
{
    const QUrl missing = make("gone.db");
    dropAll({missing, make("there.db")});
    takeFolder();
    std::filesystem::rename(m_fixture->folder / "gone.db", m_fixture->folder / "away.db");
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, 3), u"Not copied"_qs, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 3), u"Copied and verified"_qs, 30'000);
    // Another one is added, and waits to be asked for.
    QVERIFY(m_fixture->drop({make("one.db"), make("two.db")}, m_fixture->window->rect().center()));
    QTRY_COMPARE(part<QTreeWidget>("queueTable").topLevelItemCount(), 4);
    std::filesystem::rename(m_fixture->folder / "away.db", m_fixture->folder / "gone.db");
    auto &table = part<QTreeWidget>("queueTable");
    table.setCurrentItem(table.topLevelItem(0));
    m_fixture->click(part("retryCopy"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, 3), u"Copied and verified"_qs, 30'000);
    QTRY_COMPARE(part("copyAll").text(), u"&Copy All"_qs);
    QCOMPARE(cell(2, 3), u"Comes later"_qs);
    QCOMPARE(cell(3, 3), u"Comes later"_qs);
    QCOMPARE(filesInFolder(), 2);
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE_WITH_TIMEOUT(filesInFolder(), 4, 30'000);
}

void SeveralTest::aFolderKeepsTheBytesOfItsName()
{
    const auto folder = m_fixture->folder / "caf\xe9";
    std::filesystem::create_directory(folder);
    Settings::set(u"severalCopiesFolder"_qs, QString::fromLatin1(urlFromPath(folder).toEncoded()));
    dropAll({make("one.db"), make("two.db")});
    QTRY_VERIFY(part("copyAll").isEnabled());
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 3), u"Copied and verified"_qs, 30'000);
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), 2);
}

void SeveralTest::aPausedCopyGoesOn()
{
    startHeld();
    m_fixture->click(part("pauseCopy"));
    QTRY_COMPARE(part("pauseCopy").text(), u"Res&ume"_qs);
    QVERIFY(m_holder->release());
    m_fixture->click(part("pauseCopy"));
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 of 2 copied."_qs, 30'000);
}

void SeveralTest::closingAsksAndLeavesNothingHalf()
{
    startHeld();
    m_fixture->click(part("pauseCopy"));
    QVERIFY(!m_fixture->window->close());
    QVERIFY(part<QWidget>("closeQuestion").isVisible());
    m_fixture->click(part("stay"));
    QVERIFY(!part<QWidget>("closeQuestion").isVisible());
    auto &dialog = *m_fixture->window->findChild<QueueDialog *>();
    QVERIFY(!dialog.close());
    m_fixture->click(part("closeAnyway"));
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(filesInFolder(), 0);
    QVERIFY(m_fixture->window->close());
}

void SeveralTest::theProgramsEndCancelsThem()
{
    startHeld();
    m_fixture->click(part("pauseCopy"));
    QSignalSpy ended(m_fixture->window.get(), &MainWindow::ended);
    m_fixture->window->end();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(filesInFolder(), 0);
}

void SeveralTest::aFolderAmongThemIsRefused()
{
    QVERIFY(!m_fixture->drop({make("one.db"), urlFromPath(m_fixture->folder / "copies")},
                             m_fixture->window->rect().center()));
}

void SeveralTest::severalAreTakenOutAtOnce()
{
    dropAll({make("one.db"), make("two.db"), make("three.db")});
    auto &table = part<QTreeWidget>("queueTable");
    table.topLevelItem(0)->setSelected(true);
    table.topLevelItem(2)->setSelected(true);
    m_fixture->click(part("removeDatabase"));
    QCOMPARE(table.topLevelItemCount(), 1);
    QCOMPARE(cell(0, 0), u"two.db"_qs);
}

void SeveralTest::aFolderThatWasJustTypedCounts()
{
    std::filesystem::create_directory(m_fixture->folder / "other");
    dropAll({make("one.db"), make("two.db")});
    m_fixture->type(part<QLineEdit>("queueFolder"), m_fixture->folder / "other");
    QTRY_VERIFY(part("copyAll").isEnabled());
    m_fixture->type(part<QLineEdit>("queueFolder"), m_fixture->folder / "copies");
    QTest::keyClick(&part<QLineEdit>("queueFolder"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 of 2 copied."_qs, 30'000);
    QCOMPARE(filesInFolder(), 2);
    QVERIFY(std::filesystem::is_empty(m_fixture->folder / "other"));
}

void SeveralTest::oneIsAddedWhileAnotherOfItsNameIsCopied()
{
    startHeld();
    buildDatabase(m_fixture->folder / "copies.db", {.size = 1 << 20});
    std::filesystem::create_directory(m_fixture->folder / "a");
    buildDatabase(m_fixture->folder / "a/one.db", {.size = 1 << 20});
    m_fixture->window->openSeveral({m_fixture->folder / "a/one.db"});
    QTRY_VERIFY(!cell(2, 1).isEmpty());
    QVERIFY(cell(2, 1) != cell(0, 1));
    QVERIFY(m_holder->release());
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"3 of 3 copied."_qs, 30'000);
    QCOMPARE(filesInFolder(), 3);
}

void SeveralTest::closingTheProgramClosesBothWindows()
{
    startHeld();
    QVERIFY(!m_fixture->window->close());
    m_fixture->click(part("closeAnyway"));
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QCOMPARE(filesInFolder(), 0);
}

void SeveralTest::twoWindowsGoTheirOwnWays()
{
    buildDatabase(m_fixture->folder / "one.db", {.size = 1 << 20});
    m_holder.emplace();
    QVERIFY(m_holder->hold(m_fixture->folder / "one.db", u"exclusive"_qs));
    Windows windows;
    MainWindow &first = windows.open();
    QVERIFY(QTest::qWaitForWindowActive(&first));
    QTest::keySequence(&first, QKeySequence(QKeySequence::New));
    QCOMPARE(windows.all().size(), std::size_t(2));
    MainWindow &second = *windows.all()[1];
    QVERIFY(second.pos() != first.pos());
    // The first waits for a lock; the other copies meanwhile, and is closed.
    first.open(m_fixture->folder / "one.db", m_fixture->folder / "one-copy.db");
    buildDatabase(m_fixture->folder / "two.db", {.size = 1 << 20});
    second.open(m_fixture->folder / "two.db", m_fixture->folder / "two-copy.db");
    QTRY_VERIFY_WITH_TIMEOUT(second.findChild<QWidget *>(u"resultPanel"_qs)->isVisible(), 30'000);
    QVERIFY(second.close());
    QCOMPARE(windows.all(), std::vector<MainWindow *>{&first});
    QTRY_VERIFY(first.findChild<QPushButton *>(u"pauseButton"_qs)->isVisible());
    QVERIFY(!first.close());
    QSignalSpy ended(&windows, &Windows::ended);
    windows.end();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!std::filesystem::exists(m_fixture->folder / "one-copy.db"));
    QVERIFY(std::filesystem::exists(m_fixture->folder / "two-copy.db"));
}

void SeveralTest::oneIsCancelledAndTheOthersGoOn()
{
    startHeld();
    QTRY_VERIFY(cell(0, 3).startsWith(u"Waiting"));
    QVERIFY(!part("cancelCopy").isEnabled());
    selectRow(0);
    m_fixture->click(part("cancelCopy"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, 3), u"Cancelled"_qs, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 3), u"Copied and verified"_qs, 30'000);
    QCOMPARE(filesInFolder(), 1);
    QVERIFY(!part("cancelCopy").isEnabled());
}

void SeveralTest::oneThatWaitsIsLeftOut()
{
    startHeld();
    selectRow(1);
    m_fixture->click(part("cancelCopy"));
    QCOMPARE(cell(1, 3), u"Cancelled"_qs);
    QVERIFY(m_holder->release());
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, 3), u"Copied and verified"_qs, 30'000);
    QTRY_COMPARE(part("copyAll").text(), u"&Copy All"_qs);
    QCOMPARE(filesInFolder(), 1);
}

void SeveralTest::aPausedCopyLetsTheNextGoOn()
{
    startHeld();
    selectRow(0);
    m_fixture->click(part("pauseCopy"));
    QTRY_COMPARE(cell(0, 3), u"Paused"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 3), u"Copied and verified"_qs, 30'000);
    QCOMPARE(cell(0, 3), u"Paused"_qs);
    QVERIFY(m_holder->release());
    selectRow(0);
    QCOMPARE(part("pauseCopy").text(), u"Res&ume"_qs);
    m_fixture->click(part("pauseCopy"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, 3), u"Copied and verified"_qs, 30'000);
    QCOMPARE(filesInFolder(), 2);
}

void SeveralTest::aCopyWaitsForAnotherWindowsCopyToTheSameDrive()
{
    buildDatabase(m_fixture->folder / "held.db", {.size = 1 << 20});
    m_holder.emplace();
    QVERIFY(m_holder->hold(m_fixture->folder / "held.db", u"exclusive"_qs));
    MainWindow other;
    other.show();
    other.open(m_fixture->folder / "held.db", m_fixture->folder / "copies/held.db");
    auto &pause = *other.findChild<QPushButton *>(u"pauseButton"_qs);
    QTRY_VERIFY(pause.isVisible());
    dropAll({make("one.db"), make("two.db")});
    takeFolder();
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE(cell(0, 3), u"Waits for another copy to that drive"_qs);
    QVERIFY(!std::filesystem::exists(copyOf(0)));
    // One that is paused writes nothing.
    QTest::mouseClick(&pause, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cell(1, 3), u"Copied and verified"_qs, 30'000);
    QVERIFY(m_holder->release());
    QTest::mouseClick(&pause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(other.findChild<QWidget *>(u"resultPanel"_qs)->isVisible(), 30'000);
    QCOMPARE(filesInFolder(), 3);
}

void SeveralTest::theOptionsCountForAll()
{
    const QUrl first = make("one.db", 4 << 20);
    SqlHandle(m_fixture->folder / "one.db")
        .execute("CREATE TABLE much AS SELECT randomblob(2000000) AS b; DROP TABLE much");
    QVERIFY(SqlHandle(m_fixture->folder / "one.db").integer("PRAGMA freelist_count") > 0);
    m_fixture->choose("method", u"Compact"_qs);
    m_fixture->choose("check", u"Full"_qs);
    dropAll({first, make("two.db")});
    const auto &said = part<QLabel>("queueOptions");
    QCOMPARE(said.text(), u"As chosen under Options: Compact · full check"_qs);
    // Changed while the list is there.
    m_fixture->window->findChild<QAbstractButton *>(u"readBack"_qs)->setChecked(true);
    QCOMPARE(said.text(), u"As chosen under Options: Compact · full check · read back"_qs);
    takeFolder();
    m_fixture->click(part("copyAll"));
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 of 2 copied."_qs, 30'000);
    QCOMPARE(SqlHandle(copyOf(0)).integer("PRAGMA freelist_count"), 0);
    for (const QueuedCopy &copy : m_fixture->window->findChild<CopyQueue *>()->copies()) {
        QCOMPARE(copy.result.receipt.plan.method, CopyMethod::Compact);
        QCOMPARE(copy.result.receipt.checkLevel, CheckLevel::Full);
        QCOMPARE(copy.result.receipt.readBack, CheckOutcome::Passed);
    }
}

void SeveralTest::theBarNeverFalls()
{
    buildDatabase(m_fixture->folder / "busy.db", {.journalMode = "delete", .size = 48 << 20});
    WriterProcess bank;
    QVERIFY(bank.startBank(m_fixture->folder / "busy.db", std::chrono::milliseconds(5)));
    CopyQueue queue;
    CopyRequest options;
    options.method = CopyMethod::Online;
    queue.setOptions(options);
    double last = 0;
    bool fell = false;
    int restarts = 0;
    connect(&queue, &CopyQueue::copyChanged, this, [&] {
        const QueuedCopy &copy = queue.copies().front();
        if (!copy.isBeingMade())
            return;
        fell |= copy.fraction < last;
        last = copy.fraction;
        restarts = std::max(restarts, copy.progress.restarts);
    });
    queue.add({m_fixture->folder / "busy.db"});
    queue.setFolder(m_fixture->folder / "copies");
    queue.start();
    QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), 60'000);
    QVERIFY(restarts > 0);
    QVERIFY(last > 0);
    QVERIFY(!fell);
}

void SeveralTest::typeInDialog(QWidget &parent, const QString &names)
{
    QTRY_VERIFY(parent.findChild<FileDialog *>());
    auto *const dialog = parent.findChild<FileDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->goTo(m_fixture->folder.path());
    auto &field = *dialog->findChild<QLineEdit *>(u"fileNameEdit"_qs);
    field.setFocus();
    QTest::keyClicks(&field, names);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open), Qt::LeftButton);
    QTRY_VERIFY(!parent.findChild<FileDialog *>());
}

void SeveralTest::databasesAreAddedByTheDialog()
{
    dropAll({make("one.db"), make("two.db")});
    static_cast<void>(make("three.db"));
    static_cast<void>(make("four.db"));
    m_fixture->click(part("addDatabases"));
    typeInDialog(*m_fixture->window->findChild<QueueDialog *>(), u"\"three.db\" \"four.db\""_qs);
    QCOMPARE(part<QTreeWidget>("queueTable").topLevelItemCount(), 4);
    QCOMPARE(cell(2, 0), u"three.db"_qs);
    QCOMPARE(cell(3, 0), u"four.db"_qs);
}

void SeveralTest::severalThatAreChosenUnderFromAreAQueue()
{
    static_cast<void>(make("one.db"));
    static_cast<void>(make("two.db"));
    m_fixture->click(m_fixture->in<QPushButton>("sourceCard", "choose"));
    typeInDialog(m_fixture->panel("sourceCard"), u"\"one.db\" \"two.db\""_qs);
    QTRY_VERIFY(m_fixture->window->findChild<QueueDialog *>());
    QCOMPARE(part<QTreeWidget>("queueTable").topLevelItemCount(), 2);
    QVERIFY(m_fixture->from().text().isEmpty());
}

void SeveralTest::whatCanNotBeDroppedIsSaidWhileItHovers()
{
    dropAll({make("one.db"), make("two.db")});
    auto &dialog = *m_fixture->window->findChild<QueueDialog *>();
    const auto &notice = *dialog.findChild<QWidget *>(u"dropNotice"_qs);
    const QPoint point = dialog.rect().center();
    QMimeData folder;
    folder.setUrls({urlFromPath(m_fixture->folder / "copies")});
    QDragEnterEvent enter(point, Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &enter);
    QTRY_VERIFY(notice.isVisible());
    QVERIFY(notice.findChild<QLabel *>(u"text"_qs)->text().startsWith(u"Only databases"));
    QDragMoveEvent move(point, Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &move);
    QVERIFY(!move.isAccepted());
    QDragLeaveEvent leave;
    QApplication::sendEvent(&dialog, &leave);
    // What can be is taken.
    QMimeData database;
    database.setUrls({make("three.db")});
    QDragEnterEvent again(point, Qt::CopyAction, &database, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &again);
    const auto isTaken = [&] {
        QDragMoveEvent over(point, Qt::CopyAction, &database, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&dialog, &over);
        return over.isAccepted();
    };
    QTRY_VERIFY(isTaken());
    QVERIFY(!notice.isVisible());
    QDropEvent drop(point, Qt::CopyAction, &database, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &drop);
    QCOMPARE(part<QTreeWidget>("queueTable").topLevelItemCount(), 3);
}

void SeveralTest::closeClosesOneWindow()
{
    Windows windows;
    windows.open();
    MainWindow &second = windows.open();
    QVERIFY(QTest::qWaitForWindowActive(&second));
    QTest::keySequence(&second, QKeySequence(QKeySequence::Close));
    QTRY_COMPARE(windows.all().size(), std::size_t(1));
}

void SeveralTest::quitClosesAllAndAsksInTheSecond()
{
    buildDatabase(m_fixture->folder / "one.db");
    Windows windows;
    MainWindow &first = windows.open();
    MainWindow &second = windows.open();
    QVERIFY(QTest::qWaitForWindowActive(&second));
    m_fixture->type(*second.findChild<QLineEdit *>(u"field"_qs), m_fixture->folder / "one.db");
    QTRY_VERIFY(!second.findChild<QLabel *>(u"facts"_qs)->text().isEmpty());
    const auto freeze = [&] {
        QTest::keySequence(&second, QKeySequence(u"Ctrl+M"_qs));
        return second.findChild<FrozenDialog *>() != nullptr;
    };
    QTRY_VERIFY(freeze());
    auto &frozen = *second.findChild<FrozenDialog *>();
    QTRY_COMPARE(frozen.findChild<QTreeWidget *>(u"frozenTable"_qs)->topLevelItem(0)->text(3), u"In memory only"_qs);
    first.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first));
    QTest::keySequence(&first, QKeySequence(u"Ctrl+Q"_qs));
    QTRY_COMPARE(windows.all(), std::vector<MainWindow *>{&second});
    QVERIFY(second.isVisible());
    QVERIFY(frozen.findChild<QWidget *>(u"closeQuestion"_qs)->isVisible());
    m_fixture->click(*frozen.findChild<QPushButton *>(u"closeAnyway"_qs));
    QTRY_VERIFY(windows.all().empty());
}

LITECOPY_GUI_MAIN(SeveralTest)

#include "tst_several.moc"
