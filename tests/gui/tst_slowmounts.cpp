// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The window while a mount takes three seconds for each answer, or never answers.

#include "alsolist.h"
#include "copiesfixture.h"
#include "copyhistory.h"
#include "filecard.h"
#include "filedialog.h"
#include "foldermodel.h"
#include "frozendialog.h"
#include "queuedialog.h"
#include "repeatdialog.h"
#include "silentbus.h"
#include "watchedapplication.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string_view>
#include <thread>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What the system says of files in a folder "mount", and how long that takes.
static struct Mount
{
    void set(std::chrono::milliseconds answerTime)
    {
        const std::scoped_lock lock(mutex);
        delay = answerTime;
        spared = 0;
        changed.notify_all();
    }

    /// Called before each system call that takes a path.
    void ask(const char *path) noexcept
    {
        const std::string_view name = path ? path : "";
        if (name.find("/mount/") == std::string_view::npos && !name.ends_with("/mount"))
            return;
        // The window's own thread is not kept, so that a test that fails ends.
        if (::gettid() == ::getpid()) {
            ++askedByWindow;
            return;
        }
        std::unique_lock lock(mutex);
        if (delay == 0ms || spared-- > 0)
            return;
        ++asked;
        const auto end = std::chrono::steady_clock::now() + delay;
        changed.wait_until(lock, end, [this] { return delay == 0ms; });
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::chrono::milliseconds delay{0};
    int spared = 0; ///< as many calls are still answered at once
    std::atomic<int> asked = 0;
    std::atomic<int> askedByWindow = 0;
} mount;

static SilentBus *bus = nullptr;

class SlowMountsTest : public QObject, protected CopiesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theMountIsSlow();
    void theListOfCopiesLoadsBesideTheWindow_data() { answers(); }
    void theListOfCopiesLoadsBesideTheWindow();
    void whatWouldBePutBackIsLookedAtBesideTheWindow_data() { answers(); }
    void whatWouldBePutBackIsLookedAtBesideTheWindow();
    void aCopyThatStaysAwayIsLeftWhileItIsUnpacked_data() { answers(); }
    void aCopyThatStaysAwayIsLeftWhileItIsUnpacked();
    void aCopyThatGivesNoAnswerHoldsNoOtherUp();
    void aDestinationThatHangsCanBeLeft();
    void aWindowThatIsClosedWhileCancellingClosesWhenThatIsOver();
    void aHungDestinationOfTheQueueCanBeLeft_data() { ways(); }
    void aHungDestinationOfTheQueueCanBeLeft();
    void aHungSavingOfWhatIsFrozenCanBeLeft_data()
    {
        QTest::addColumn<bool>("bySignal");
        QTest::newRow("ended") << true;
    }
    void aHungSavingOfWhatIsFrozenCanBeLeft();
    void aHungKeptCopyIsLeftAfterItsOwnCancel();
    void aFrozenDatabaseIsSavedTwiceWhereTheFirstNameGivesNoAnswer();
    void choosingBeginsAtHomeWhereTheFolderGivesNoAnswer_data();
    void choosingBeginsAtHomeWhereTheFolderGivesNoAnswer();
    void theFileDialogIsUsedBesideAFolderThatGivesNoAnswer_data() { answers(); }
    void theFileDialogIsUsedBesideAFolderThatGivesNoAnswer();
    void aNewFileIsSavedElsewhereWhereItsFolderGivesNoAnswer();
    void aNameThatIsEditedIsWaitedForNoLonger();
    void aLinkThatGivesNoAnswerHoldsUpNoFile();
    void aPlaceThatGivesNoAnswerHidesNoOther();
    void aDropFromThereIsLookedAtBesideTheWindow();
    void theSpaceOfADatabaseThereIsLeftAtOnce();
    void aTableIsSavedBesideTheWindow();
    void copiesAreRememberedBesideTheWindow_data() { answers(); }
    void copiesAreRememberedBesideTheWindow();
    void aSessionBusThatDoesNotAnswerHoldsNothing();
    void anotherFolderThatGivesNoAnswerIsPassedOver();
    void repeatingIsChosenBesideTheWindow_data() { answers(); }
    void repeatingIsChosenBesideTheWindow();

private:
    static void answers();
    /// The program is closed by its user, or by a signal.
    static void ways();
    /// Ends the window that hangs, as the row says.
    void leave(const std::function<void()> &agree, const std::function<bool()> &saysSo);
    void press(QWidget *parent, const char *name) const
    {
        m_fixture->click(*parent->findChild<QPushButton *>(QLatin1String(name)));
    }
    static void slow();
    void goTo(int tab) const
    {
        auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
    }
    /// Keys arrive and the page answers, for a while.
    void useTheWindow() const;
    static WatchedApplication &loop() { return *static_cast<WatchedApplication *>(qApp); }
    static void verify();
};

void SlowMountsTest::init()
{
    FileCalls::hook = [](const char *path) noexcept { mount.ask(path); };
    mount.set(0ms);
    setUp();
    std::filesystem::create_directories(m_fixture->folder / "mount/Backup");
    m_folder = m_fixture->folder / "mount/Backup";
    mount.askedByWindow = 0;
}

void SlowMountsTest::cleanup()
{
    mount.set(0ms);
    tearDown();
}

void SlowMountsTest::answers()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("3 s each") << 3;
    QTest::newRow("never") << 3600;
}

void SlowMountsTest::slow()
{
    QFETCH(const int, seconds);
    mount.asked = 0;
    mount.askedByWindow = 0;
    mount.set(std::chrono::seconds(seconds));
}

void SlowMountsTest::verify()
{
    const auto longest = qlonglong(loop().longest().count());
    qInfo("the window's thread was kept for %lld ms at most", longest);
    QVERIFY2(longest <= WatchedApplication::limit.count(), qPrintable(QString::number(longest) + u" ms"_qs));
    QCOMPARE(mount.askedByWindow.load(), 0);
}

void SlowMountsTest::useTheWindow() const
{
    for (const int tab : {0, 4, 1, 4}) {
        goTo(tab);
        QTest::qWait(20);
    }
}

void SlowMountsTest::theMountIsSlow()
{
    mount.set(300ms);
    std::thread([this] { static_cast<void>(identify(m_folder)); }).join();
    QVERIFY(mount.asked > 0);
    struct stat status
    {
    };
    QCOMPARE(::stat(m_folder.c_str(), &status), 0);
    QCOMPARE(mount.askedByWindow.load(), 1);
    loop().begin();
    QTimer::singleShot(0, this, [] { std::this_thread::sleep_for(80ms); });
    QTest::qWait(200);
    // The kernel tells the time for which a thread was ready in portions of its own.
    QVERIFY(loop().longest() >= 70ms);
}

void SlowMountsTest::theListOfCopiesLoadsBesideTheWindow()
{
    keepByRoutine(m_folder);
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    goTo(4);
    QTRY_VERIFY(page().isVisible());
    slow();
    loop().begin();
    setFolder(m_folder);
    QTRY_VERIFY(mount.asked > 0);
    QCOMPARE(headline(), u"Looking at it…"_qs);
    useTheWindow();
    // Another folder's list doesn't wait for this one.
    const auto near = m_fixture->folder / "near";
    setFolder(near);
    QTRY_COMPARE(m_fixture->title("copiesRemark"), u"The folder of the copies is not there"_qs);
    setFolder(m_folder);
    QTRY_COMPARE(headline(), u"Looking at it…"_qs);
    useTheWindow();
    mount.set(0ms);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    verify();
}

void SlowMountsTest::whatWouldBePutBackIsLookedAtBesideTheWindow()
{
    keepByRoutine(m_folder);
    change();
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    slow();
    loop().begin();
    select(0);
    click("putBack");
    QTRY_VERIFY(part<QWidget>("putBackOffer").isVisible());
    QTRY_VERIFY(mount.asked > 0);
    QCOMPARE(label("putBackCopy"), u"Looking at it…"_qs);
    QVERIFY(!button("putBackNow").isEnabled());
    useTheWindow();
    QVERIFY(part<QWidget>("putBackOffer").isVisible());
    click("putBackBack");
    QTRY_VERIFY(table().isVisible());
    // Asked again when the mount answers.
    mount.set(0ms);
    askToPutBack(0);
    QVERIFY(button("putBackNow").isEnabled());
    verify();
}

void SlowMountsTest::aCopyThatStaysAwayIsLeftWhileItIsUnpacked()
{
    const ListedCopy copy = keepByRoutine(m_folder, u"zstd"_qs);
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    slow();
    loop().begin();
    select(0);
    click("putBack");
    QTRY_VERIFY(part<QWidget>("putBackOffer").isVisible());
    QTRY_VERIFY(mount.asked > 0);
    click("putBackBack");
    QTRY_VERIFY(table().isVisible());
    m_fixture->type(m_fixture->from(), copy.path);
    goTo(1);
    useTheWindow();
    m_fixture->type(m_fixture->from(), m_database);
    goTo(1);
    QTRY_VERIFY(m_fixture->window->findChild<QTreeView *>(u"usageTree"_qs)->isVisible());
    verify();
    mount.set(0ms);
    QTRY_VERIFY(isNothingUnpacked());
}

/// Of all copies. However often they are shown, it keeps one thread here, and one where it is offered for comparing.
void SlowMountsTest::aCopyThatGivesNoAnswerHoldsNoOtherUp()
{
    const auto &made = m_fixture->in<QLabel>("resultPanel", "resultPath");
    for (const char *const name : {"mount/far.db", "near.db"}) {
        m_fixture->window->open(m_database, m_fixture->folder / name);
        QTRY_VERIFY_WITH_TIMEOUT(made.isVisible() && made.toolTip().endsWith(QLatin1String(name)), 30'000);
    }
    goTo(4);
    QTRY_VERIFY(button("allCopies").isVisible());
    click("allCopies");
    mount.asked = 0;
    mount.set(1h);
    loop().begin();
    const auto look = [this] {
        for (const int tab : {3, 4, 3, 4, 3, 4}) {
            goTo(tab);
            QTest::qWait(20);
        }
        return mount.asked > 0;
    };
    QTRY_VERIFY(look());
    QVERIFY(look());
    QVERIFY2(mount.asked <= 2, qPrintable(QString::number(mount.asked)));
    auto &all = part<QTreeWidget>("madeTable");
    QCOMPARE(all.topLevelItem(0)->text(2), u"near.db"_qs);
    QTest::mouseClick(all.viewport(), Qt::LeftButton, {}, all.visualItemRect(all.topLevelItem(0)).center());
    QVERIFY(button("putMadeBack").isEnabled());
    QVERIFY(button("showMade").isEnabled());
    // Later looks go on: what becomes of the other copy is seen, and it is offered for comparing.
    const auto near = m_fixture->folder / "near.db";
    goTo(3);
    QTRY_COMPARE(m_fixture->in<QLineEdit>("otherCard", "otherField").text().toStdString(), near.native());
    std::filesystem::remove(near);
    goTo(4);
    QTRY_COMPARE(all.topLevelItem(0)->text(4), u"Not there"_qs);
    QVERIFY2(mount.asked <= 2, qPrintable(QString::number(mount.asked)));
    verify();
}

void SlowMountsTest::aDestinationThatHangsCanBeLeft()
{
    const auto copy = m_fixture->folder / "mount/copy.db";
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), copy);
    QTRY_VERIFY(m_fixture->toFacts().contains(u"free there"));
    // It hangs once the copy has begun.
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    m_fixture->click(m_fixture->copyButton());
    QTRY_COMPARE(m_fixture->copyButton().text(), u"&Cancel"_qs);
    mount.set(1h);
    mount.asked = 0;
    QVERIFY(holder.release());
    QTRY_VERIFY(mount.asked > 0);
    loop().begin();
    m_fixture->click(m_fixture->copyButton());
    QSignalSpy left(m_fixture->window.get(), &MainWindow::left);
    // Nothing is left to be asked: it is being cancelled.
    QVERIFY2(m_fixture->window->windowTitle().startsWith(u"Cancelling data.db"),
             qPrintable(m_fixture->window->windowTitle()));
    goTo(1);
    QCOMPARE(m_fixture->in<QLabel>("runningBar", "runningActivity").toolTip(), u"Cancelling data.db"_qs);
    m_fixture->window->close();
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(!m_fixture->panel("closeQuestion").isVisible());
    goTo(0);
    QTRY_VERIFY2(m_fixture->sentence().contains(u"gives no answer"), qPrintable(m_fixture->sentence()));
    QTest::qWait(100);
    QCOMPARE(left.size(), 0);
    // While the machine is busy, an answer of the thread may have come late, and the sentence is said anew.
    QTRY_VERIFY(m_fixture->window->close());
    QVERIFY(!m_fixture->window->isVisible());
    QCOMPARE(left.size(), 1);
    verify();
}

void SlowMountsTest::aWindowThatIsClosedWhileCancellingClosesWhenThatIsOver()
{
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "mount/copy.db");
    QTRY_VERIFY(m_fixture->toFacts().contains(u"free there"));
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    m_fixture->click(m_fixture->copyButton());
    QTRY_COMPARE(m_fixture->copyButton().text(), u"&Cancel"_qs);
    mount.set(1h);
    mount.asked = 0;
    QVERIFY(holder.release());
    QTRY_VERIFY(mount.asked > 0);
    m_fixture->click(m_fixture->copyButton());
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->panel("closeQuestion").isVisible());
    QSignalSpy closed(m_fixture->window.get(), &MainWindow::closed);
    mount.set(0ms);
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QVERIFY(!closed.isEmpty());
    QVERIFY(!std::filesystem::exists(m_fixture->folder / "mount/copy.db"));
}

void SlowMountsTest::ways()
{
    QTest::addColumn<bool>("bySignal");
    QTest::newRow("closed") << false;
    QTest::newRow("ended") << true;
}

void SlowMountsTest::leave(const std::function<void()> &agree, const std::function<bool()> &saysSo)
{
    QFETCH(const bool, bySignal);
    QSignalSpy left(m_fixture->window.get(), &MainWindow::left);
    if (bySignal) {
        // What SIGTERM does.
        m_fixture->window->end();
    } else {
        QVERIFY(!m_fixture->window->close());
        agree();
        QVERIFY(!m_fixture->window->close());
        QTRY_VERIFY(saysSo());
        QCOMPARE(left.size(), 0);
        QVERIFY(m_fixture->window->close());
        QVERIFY(!m_fixture->window->isVisible());
    }
    QTRY_COMPARE(left.size(), 1);
    verify();
}

void SlowMountsTest::aHungDestinationOfTheQueueCanBeLeft()
{
    const auto second = m_fixture->folder / "second.db";
    buildDatabase(second);
    m_fixture->window->openSeveral({m_database, second});
    auto *const queue = m_fixture->window->findChild<QueueDialog *>();
    auto &table = *queue->findChild<QTreeWidget *>(u"queueTable"_qs);
    m_fixture->type(*queue->findChild<QLineEdit *>(u"queueFolder"_qs), m_folder);
    QTRY_COMPARE(table.topLevelItemCount(), 2);
    QTRY_VERIFY(!table.topLevelItem(0)->text(1).isEmpty());
    // It hangs once the copy has begun.
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    press(queue, "copyAll");
    QTRY_VERIFY(table.topLevelItem(0)->text(3).startsWith(u"Waiting"));
    mount.set(1h);
    mount.asked = 0;
    QVERIFY(holder.release());
    QTRY_VERIFY(mount.asked > 0);
    loop().begin();
    const auto &question = *queue->findChild<QWidget *>(u"closeQuestion"_qs);
    leave(
        [&] {
            QVERIFY(question.isVisible());
            press(queue, "closeAnyway");
            QCOMPARE(table.topLevelItem(0)->text(3), u"Cancelling…"_qs);
            QCOMPARE(table.topLevelItem(1)->text(3), u"Cancelled"_qs);
        },
        [&] { return queue->findChild<QLabel *>(u"queueSummary"_qs)->text().contains(u"gives no answer"); });
    QVERIFY(!question.isVisible());
}

void SlowMountsTest::aHungSavingOfWhatIsFrozenCanBeLeft()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+M"_qs));
    QTRY_VERIFY(m_fixture->window->findChild<FrozenDialog *>());
    auto *const frozen = m_fixture->window->findChild<FrozenDialog *>();
    auto &table = *frozen->findChild<QTreeWidget *>(u"frozenTable"_qs);
    QTRY_COMPARE(table.topLevelItem(0)->text(3), u"In memory only"_qs);
    press(frozen, "saveFrozen");
    QTRY_VERIFY(frozen->findChild<FileDialog *>());
    auto *const dialog = frozen->findChild<FileDialog *>();
    mount.set(1h);
    mount.asked = 0;
    // The look at the name is still answered; saving isn't.
    mount.spared = 1;
    Q_EMIT dialog->chosen({(m_folder / "saved.db")});
    dialog->reject();
    // Both which drive that is and the saving itself.
    QTRY_VERIFY(mount.asked > 1);
    QVERIFY(table.topLevelItem(0)->text(3).startsWith(u"Saving"));
    loop().begin();
    leave(
        [&] {
            QVERIFY(frozen->findChild<QWidget *>(u"closeQuestion"_qs)->isVisible());
            press(frozen, "closeAnyway");
            QCOMPARE(table.topLevelItem(0)->text(3), u"Cancelling…"_qs);
        },
        [&] { return frozen->findChild<QLabel *>(u"frozenText"_qs)->text().contains(u"gives no answer"); });
}

void SlowMountsTest::aHungKeptCopyIsLeftAfterItsOwnCancel()
{
    open(m_database);
    setFolder(m_folder);
    QTRY_VERIFY(button("keepCopy").isEnabled());
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    click("keepCopy");
    QTRY_VERIFY(button("cancelKeep").isVisible());
    mount.set(1h);
    mount.asked = 0;
    QVERIFY(holder.release());
    QTRY_VERIFY(mount.asked > 0);
    click("cancelKeep");
    QSignalSpy left(m_fixture->window.get(), &MainWindow::left);
    QVERIFY(m_fixture->window->windowTitle().startsWith(u"Cancelling data.db"));
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!part<QWidget>("closeQuestion").isVisible());
    QTRY_VERIFY2(m_fixture->window->close(), "it can't be left");
    QCOMPARE(left.size(), 1);
}

void SlowMountsTest::aFrozenDatabaseIsSavedTwiceWhereTheFirstNameGivesNoAnswer()
{
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other);
    FrozenDialog frozen;
    frozen.show();
    for (const auto &database : {m_database, other})
        frozen.freeze(database);
    auto &table = *frozen.findChild<QTreeWidget *>(u"frozenTable"_qs);
    QTRY_COMPARE(table.topLevelItem(1)->text(3), u"In memory only"_qs);
    QTRY_COMPARE(table.topLevelItem(0)->text(3), u"In memory only"_qs);
    const auto save = [&](int row, const std::filesystem::path &copy) {
        table.setCurrentItem(table.topLevelItem(row));
        press(&frozen, "saveFrozen");
        QTRY_VERIFY(frozen.findChild<FileDialog *>());
        auto *const dialog = frozen.findChild<FileDialog *>();
        Q_EMIT dialog->chosen({copy});
        delete dialog;
    };
    mount.set(1h);
    save(0, m_folder / "first.db");
    QCOMPARE(table.topLevelItem(0)->text(3), u"Looking at the folder…"_qs);
    save(1, m_fixture->folder / "second.db");
    QTRY_COMPARE(table.topLevelItem(1)->text(3), u"Saved"_qs);
    // The first is not forgotten.
    mount.set(0ms);
    QTRY_COMPARE(table.topLevelItem(0)->text(3), u"Saved"_qs);
    QVERIFY(std::filesystem::exists(m_folder / "first.db"));
}

void SlowMountsTest::choosingBeginsAtHomeWhereTheFolderGivesNoAnswer_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("From") << u"sourceCard"_qs;
    QTest::newRow("To") << u"destinationCard"_qs;
    QTest::newRow("the database to compare with") << u"comparisonPanel"_qs;
    QTest::newRow("the folder of the copies") << u"copiesPage"_qs;
}

void SlowMountsTest::choosingBeginsAtHomeWhereTheFolderGivesNoAnswer()
{
    QFETCH(const QString, button);
    const auto there = m_folder / "app.db";
    std::filesystem::copy_file(m_database, there);
    m_fixture->type(m_fixture->from(), there);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), m_folder / "copy.db");
    QTRY_VERIFY(m_fixture->toFacts().contains(u"free there"));
    if (button == u"comparisonPanel")
        goTo(3);
    if (button == u"copiesPage") {
        goTo(4);
        setFolder(m_folder);
    }
    mount.set(1h);
    mount.askedByWindow = 0;
    loop().begin();
    const char *const name = button == u"copiesPage" ? "chooseCopies"
        : button == u"comparisonPanel"               ? "chooseOther"
                                                     : "choose";
    auto *const parent = m_fixture->window->findChild<QWidget *>(button);
    QVERIFY(parent);
    press(parent, name);
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    auto *const dialog = m_fixture->window->findChild<FileDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(QString::fromStdString(dialog->folder().native()), QDir::homePath());
    dialog->reject();
    QCOMPARE(mount.askedByWindow.load(), 0);
}

void SlowMountsTest::theFileDialogIsUsedBesideAFolderThatGivesNoAnswer()
{
    std::filesystem::copy_file(m_database, m_folder / "app.db");
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    const auto opened = [this] {
        press(m_fixture->window->findChild<QWidget *>(u"sourceCard"_qs), "choose");
        if (!QTest::qWaitFor([this] { return m_fixture->window->findChild<FileDialog *>() != nullptr; }))
            throw std::runtime_error("no dialog");
        return m_fixture->window->findChild<FileDialog *>();
    };
    FileDialog *dialog = opened();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isListed());
    QCOMPARE(dialog->folder(), m_database.parent_path());
    slow();
    loop().begin();
    const auto &notice = *dialog->findChild<QLabel *>(u"fileNotice"_qs);
    auto &name = *dialog->findChild<QLineEdit *>(u"fileNameEdit"_qs);
    // By a path that is typed, letter by letter: the folder is asked, and the name at the end of it.
    QTest::keyClicks(&name, QString::fromStdString((m_folder / "app.db").native()));
    QTest::qWait(300);
    QTest::keyClick(&name, Qt::Key_Return);
    QTRY_VERIFY(mount.asked > 0);
    QTRY_VERIFY2(notice.text().startsWith(u"No answer yet"), qPrintable(notice.text()));
    QVERIFY(dialog->isVisible());
    // Into it, and out again.
    dialog->goTo(m_folder);
    QTRY_VERIFY2(notice.isVisible() && notice.text().startsWith(u"No answer yet"), qPrintable(notice.text()));
    QTest::keyClick(dialog, Qt::Key_Up, Qt::AltModifier);
    dialog->goTo(m_fixture->folder.path());
    QTRY_VERIFY(dialog->isListed());
    name.selectAll();
    QTest::keyClicks(&name, QString::fromStdString(m_database.filename().native()));
    QTest::keyClick(&name, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->window->findChild<FileDialog *>());
    QCOMPARE(m_fixture->from().text().toStdString(), m_database.native());
    // Cancelling doesn't wait, either.
    dialog = opened();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->goTo(m_folder);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<FileDialog *>());
    verify();
}

void SlowMountsTest::aNewFileIsSavedElsewhereWhereItsFolderGivesNoAnswer()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(!m_fixture->to().text().isEmpty());
    press(m_fixture->window->findChild<QWidget *>(u"destinationCard"_qs), "choose");
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    auto *const dialog = m_fixture->window->findChild<FileDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->goTo(m_folder);
    QTRY_VERIFY(dialog->isListed());
    auto &name = *dialog->findChild<QLineEdit *>(u"fileNameEdit"_qs);
    const auto &save = *dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    name.selectAll();
    QTest::keyClicks(&name, u"fresh.db"_qs);
    mount.set(1h);
    mount.asked = 0;
    QTest::keyClick(&name, Qt::Key_Return);
    QTRY_VERIFY(mount.asked > 0);
    QVERIFY(!save.isEnabled());
    dialog->goTo(m_fixture->folder.path());
    QVERIFY(save.isEnabled());
    // The answer comes after all.
    mount.set(0ms);
    QTRY_VERIFY(dialog->isListed());
    QCOMPARE(name.text(), u"fresh.db"_qs);
    QTest::keyClick(&name, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->window->findChild<FileDialog *>());
    QCOMPARE(m_fixture->to().text().toStdString(), (m_fixture->folder / "fresh.db").native());
}

void SlowMountsTest::aNameThatIsEditedIsWaitedForNoLonger()
{
    press(m_fixture->window->findChild<QWidget *>(u"sourceCard"_qs), "choose");
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    auto *const dialog = m_fixture->window->findChild<FileDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->goTo(m_folder);
    QTRY_VERIFY(dialog->isListed());
    const auto &notice = *dialog->findChild<QLabel *>(u"fileNotice"_qs);
    auto &name = *dialog->findChild<QLineEdit *>(u"fileNameEdit"_qs);
    mount.set(1h);
    QTest::keyClicks(&name, u"a"_qs);
    QTest::keyClick(&name, Qt::Key_Return);
    QTest::keyClicks(&name, u"b"_qs);
    bool isOver = false;
    // After the timer of the dialog, whose time is less.
    QTimer::singleShot(600, this, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY2(!notice.isVisible(), qPrintable(notice.text()));
    dialog->reject();
    QTRY_VERIFY(!m_fixture->window->findChild<FileDialog *>());
}

void SlowMountsTest::aLinkThatGivesNoAnswerHoldsUpNoFile()
{
    const auto folder = m_fixture->folder / "list";
    std::filesystem::create_directories(folder / "sub");
    std::filesystem::copy_file(m_database, folder / "app.db");
    // By its name it is taken for the mount, also where it is asked for itself.
    std::filesystem::create_directory_symlink(m_folder, folder / "mount");
    std::filesystem::create_directory_symlink(folder / "sub", folder / "near");
    mount.set(1h);
    mount.asked = 0;
    mount.askedByWindow = 0;
    loop().begin();
    FileDialog dialog({}, folder, nullptr);
    dialog.show();
    QTRY_VERIFY(dialog.isListed());
    const auto &model = *dialog.findChild<FolderModel *>();
    const auto isFolder = [&model](const char *name) {
        const int row = model.rowOf(name);
        return row >= 0 && model.entryAt(row).isFolder;
    };
    QVERIFY(isFolder("sub") && model.rowOf("mount") >= 0);
    const auto has = [&model](const char *name, FolderModel::Column column) {
        return !model.index(model.rowOf(name), column).data().toString().isEmpty();
    };
    QTRY_VERIFY(has("app.db", FolderModel::Size));
    QTRY_VERIFY(isFolder("near"));
    QTRY_VERIFY(has("sub", FolderModel::Changed));
    QVERIFY(mount.asked > 0);
    QVERIFY(model.entryAt(model.rowOf("mount")).isUnseenLink);
    mount.set(0ms);
    QTRY_VERIFY(isFolder("mount"));
    verify();
}

void SlowMountsTest::aPlaceThatGivesNoAnswerHidesNoOther()
{
    const auto desktop = m_fixture->folder / "desk";
    const auto documents = m_fixture->folder / "mount/Documents";
    const auto settings = m_fixture->folder / "config";
    for (const auto &made : {desktop, documents, settings})
        std::filesystem::create_directory(made);
    QFile dirs(settings / "user-dirs.dirs");
    QVERIFY(dirs.open(QIODevice::WriteOnly));
    dirs.write(QByteArray::fromStdString("XDG_DESKTOP_DIR=\"" + desktop.native() + "\"\nXDG_DOCUMENTS_DIR=\""
                                         + documents.native() + "\"\n"));
    dirs.close();
    const bool wasSet = qEnvironmentVariableIsSet("XDG_CONFIG_HOME");
    const auto restore = qScopeGuard([wasSet, before = qgetenv("XDG_CONFIG_HOME")] {
        if (wasSet)
            qputenv("XDG_CONFIG_HOME", before);
        else
            qunsetenv("XDG_CONFIG_HOME");
    });
    qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(settings.native()));
    mount.set(1h);
    mount.asked = 0;
    mount.askedByWindow = 0;
    loop().begin();
    FileDialog dialog({}, m_fixture->folder.path(), nullptr);
    dialog.show();
    const auto &places = *dialog.findChild<QListWidget *>(u"places"_qs);
    const auto at = [&places](const std::filesystem::path &folder) {
        for (int row = 0; row < places.count(); ++row) {
            if (places.item(row)->toolTip() == displayPath(folder))
                return row;
        }
        return -1;
    };
    QTRY_COMPARE(at(pathFromFileName(QDir::homePath())), 0);
    QTRY_COMPARE(at(desktop), 1);
    QTRY_VERIFY(at("/") >= 0);
    QTRY_VERIFY(mount.asked > 0);
    QCOMPARE(at(documents), -1);
    mount.set(0ms);
    QTRY_COMPARE(at(documents), 2);
    verify();
}

void SlowMountsTest::aDropFromThereIsLookedAtBesideTheWindow()
{
    const auto there = m_folder / "app.db";
    std::filesystem::copy_file(m_database, there);
    mount.set(300ms);
    mount.asked = 0;
    mount.askedByWindow = 0;
    loop().begin();
    QVERIFY(m_fixture->drop({urlFromPath(there)}, m_fixture->window->rect().center()));
    QCOMPARE(m_fixture->from().text(), QString::fromStdString(there.native()));
    QVERIFY(mount.asked > 0);
    verify();
}

void SlowMountsTest::theSpaceOfADatabaseThereIsLeftAtOnce()
{
    const auto there = m_folder / "app.db";
    std::filesystem::copy_file(m_database, there);
    m_fixture->type(m_fixture->from(), there);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    mount.set(1h);
    mount.asked = 0;
    mount.askedByWindow = 0;
    goTo(1);
    QTRY_VERIFY(mount.asked > 0);
    loop().begin();
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->window->findChild<QTreeView *>(u"usageTree"_qs)->isVisible());
    verify();
}

/// In the user's home, with the settings.
void SlowMountsTest::copiesAreRememberedBesideTheWindow()
{
    const auto copy = m_fixture->folder / "copy.db";
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_folder.native()));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder.native()));
    Settings::reset();
    // Read once, before the first window.
    QVERIFY(RecentPaths::sources().paths().empty());
    slow();
    loop().begin();
    m_fixture->open();
    m_fixture->window->open(m_database, copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QTRY_VERIFY(mount.asked > 0);
    goTo(4);
    auto &made = *m_fixture->window->findChild<QTreeWidget *>(u"madeTable"_qs);
    m_fixture->click(part<QPushButton>("allCopies"));
    QTRY_COMPARE(made.topLevelItemCount(), 1);
    QCOMPARE(made.topLevelItem(0)->text(2), u"copy.db"_qs);
    useTheWindow();
    verify();
    mount.set(0ms);
    QTRY_VERIFY(CopyHistory::read().newestOf(m_database));
    QCOMPARE(CopyHistory::read().newestOf(m_database)->copy, copy);
    QTRY_VERIFY(Settings::isIdle());
    Settings::reset();
    QCOMPARE(RecentPaths::sources().paths(), std::vector{m_database});
    QCOMPARE(RecentPaths::destinations().paths(), std::vector{copy});
}

void SlowMountsTest::aTableIsSavedBesideTheWindow()
{
    m_fixture->type(m_fixture->from(), m_database);
    goTo(1);
    auto &save = *m_fixture->window->findChild<QPushButton *>(u"saveButton"_qs);
    QTRY_VERIFY(save.isVisible());
    save.menu()->actions().front()->trigger();
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    auto *const dialog = m_fixture->window->findChild<FileDialog *>();
    mount.set(1h);
    mount.asked = 0;
    mount.askedByWindow = 0;
    loop().begin();
    Q_EMIT dialog->chosen({m_folder / "space.csv"});
    QTRY_VERIFY(mount.asked > 0);
    const auto &notice = *m_fixture->window->findChild<QLabel *>(u"inspectNotice"_qs);
    QVERIFY2(notice.text().startsWith(u"Saving "), qPrintable(notice.text()));
    useTheWindow();
    verify();
    mount.set(0ms);
    goTo(1);
    QTRY_VERIFY2(notice.text().startsWith(u"Saved: "), qPrintable(notice.text()));
    delete dialog;
    QVERIFY(std::filesystem::file_size(m_folder / "space.csv") > 0);
}

void SlowMountsTest::aSessionBusThatDoesNotAnswerHoldsNothing()
{
    QVERIFY(bus && bus->isListening());
    loop().begin();
    m_fixture->window->open(m_database, m_fixture->folder / "copy.db");
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    // Somebody has asked it, in this test or before.
    QTRY_VERIFY(bus->wasAsked());
    verify();
}

void SlowMountsTest::anotherFolderThatGivesNoAnswerIsPassedOver()
{
    const auto near = m_fixture->folder / "near";
    std::filesystem::create_directory(near);
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    for (const auto &folder : {m_folder, near})
        m_fixture->window->findChild<AlsoList *>()->add(folder);
    mount.set(1h);
    m_fixture->click(m_fixture->copyButton());
    QTRY_COMPARE(m_fixture->title("progressPanel"), u"Looking at “Backup”…"_qs);
    loop().begin();
    QVERIFY(m_fixture->window->windowTitle().startsWith(u"Looking at “Backup”…"));
    m_fixture->click(m_fixture->pauseButton());
    QTRY_VERIFY(m_fixture->window->windowTitle().startsWith(u"Paused: data.db"));
    m_fixture->click(m_fixture->pauseButton());
    QTRY_COMPARE(m_fixture->title("progressPanel"), u"Looking at “Backup”…"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 60'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied to 2 of 3 places"_qs);
    const QString text = m_fixture->text("resultPanel");
    QVERIFY2(text.startsWith(u"Not copied: ") && text.contains(u"mount/Backup”: it gave no answer in time"),
             qPrintable(text));
    QVERIFY(std::filesystem::exists(near / "copy.db"));
    verify();
}

void SlowMountsTest::repeatingIsChosenBesideTheWindow()
{
    const auto there = m_fixture->folder / "mount/app.db";
    std::filesystem::copy_file(m_database, there);
    slow();
    loop().begin();
    m_fixture->type(m_fixture->from(), there);
    QTRY_VERIFY(mount.asked > 0);
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"repeatButton"_qs));
    QTRY_VERIFY(m_fixture->window->findChild<RepeatDialog *>());
    auto *const dialog = m_fixture->window->findChild<RepeatDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto &folder = *dialog->findChild<QLineEdit *>(u"folder"_qs);
    folder.setFocus();
    folder.selectAll();
    QTest::keyClicks(&folder, QString::fromStdString(m_folder.native()));
    QTest::qWait(50);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<RepeatDialog *>());
    verify();
}

int main(int argc, char **argv)
{
    SilentBus silent;
    bus = &silent;
    qputenv("DBUS_SESSION_BUS_ADDRESS", silent.address());
    WatchedApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    SlowMountsTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    const int failed = QTest::qExec(&test, argc, argv);
    return application.ended(failed);
}

#include "tst_slowmounts.moc"
