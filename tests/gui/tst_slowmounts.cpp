// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The window while a mount takes three seconds for each answer, or never answers.

#include "alsolist.h"
#include "copiesfixture.h"
#include "repeatdialog.h"
#include "watchedapplication.h"

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
        if (delay == 0ms)
            return;
        ++asked;
        const auto end = std::chrono::steady_clock::now() + delay;
        changed.wait_until(lock, end, [this] { return delay == 0ms; });
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::chrono::milliseconds delay{0};
    std::atomic<int> asked = 0;
    std::atomic<int> askedByWindow = 0;
} mount;

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
    void anotherFolderThatGivesNoAnswerIsPassedOver();
    void repeatingIsChosenBesideTheWindow_data() { answers(); }
    void repeatingIsChosenBesideTheWindow();

private:
    static void answers();
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
    QVERIFY2(longest <= 50, qPrintable(QString::number(longest) + u" ms"_qs));
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
    QVERIFY(loop().longest() >= 80ms);
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
    m_fixture->window->close();
    QVERIFY(m_fixture->window->isVisible());
    QTRY_VERIFY2(m_fixture->sentence().contains(u"gives no answer"), qPrintable(m_fixture->sentence()));
    QTest::qWait(100);
    QCOMPARE(left.size(), 0);
    m_fixture->window->close();
    QVERIFY(!m_fixture->window->isVisible());
    QCOMPARE(left.size(), 1);
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

LITECOPY_GUI_MAIN(SlowMountsTest)

#include "tst_slowmounts.moc"
