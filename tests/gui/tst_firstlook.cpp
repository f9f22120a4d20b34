// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What a person sees first: the invitation, the databases that were copied before, and paths that are shown by their
// names and completed while they are typed.

#include "copyhistory.h"
#include "pathcompletion.h"
#include "pathedit.h"
#include "recentlist.h"
#include "sourcecard.h"
#include "support/databasebuilder.h"
#include "tables.h"
#include "tones.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <atomic>
#include <cstdarg>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>

using namespace Litecopy;
using namespace Litecopy::Test;

static std::atomic<bool> folderAnswers = true;
static std::atomic<int> listed = 0;

/// A folder "dead" is on a mount whose server is gone: whoever opens it is kept.
static void askFolder(const char *path) noexcept
{
    if (!std::string_view(path).ends_with("/dead/"))
        return;
    ++listed;
    folderAnswers.wait(false);
}

// In place of the C library's.
extern "C" {

DIR *opendir(const char *path)
{
    static auto *const real = reinterpret_cast<DIR *(*)(const char *)>(::dlsym(RTLD_NEXT, "opendir"));
    askFolder(path);
    return real(path);
}

int openat(int folder, const char *path, int flags, ...)
{
    using Function = int (*)(int, const char *, int, ...);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "openat"));
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    askFolder(path);
    return real(folder, path, flags, mode);
}
}

class FirstLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatHasTheFocusStandsOut_data() { themes(); }
    void whatHasTheFocusStandsOut();
    void theBarsOfATableStandOut_data() { themes(); }
    void theBarsOfATableStandOut();

    void whatIsNotSeenIsBuiltAfterTheFirstPaint();
    void aPageThatIsChosenBeforeTheFirstPaintIsThere();
    void whatHappensBeforeAPageIsBuiltReachesIt();
    void anEmptyWindowIsOneInvitation();
    void toComesWhenFromIsKnownAndStays();
    void databasesCopiedBeforeAreOneClickAway();
    void databasesThatAreForgottenAreNotShown();
    void onASmallScreenTheInvitationIsSeenFirst();
    void whatIsTypedInStaysInSight();
    void aPathIsShownByItsNameUntilItIsEdited();
    void tabAndF2AndTypingEditThePath();
    void aLongFolderIsElidedInItsMiddle();
    void aTypedPathIsCompleted();
    void inALargeFolderTheNameIsFoundAllTheSame();
    void aFolderThatGivesNoAnswerHoldsNobodyUp();

private:
    static void themes();
    [[nodiscard]] PathEdit &from() const { return m_fixture->in<PathEdit>("sourceCard", "field"); }
    [[nodiscard]] PathCompletion &completion() const
    {
        return *m_fixture->window->findChild<SourceCard *>()->completion();
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        return m_fixture->window->findChild<QWidget *>(QLatin1String(name))->isVisible();
    }
    [[nodiscard]] QList<RecentRow *> rows() const
    {
        QList<RecentRow *> shown;
        for (RecentRow *row : m_fixture->window->findChildren<RecentRow *>())
            if (row->isVisible())
                shown.append(row);
        return shown;
    }

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
};

void FirstLookTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "library.db";
    buildDatabase(m_database);
}

void FirstLookTest::cleanup()
{
    m_fixture.reset();
}

/// Of a window, what a function says when it is painted for the first time.
class AtFirstPaint : public QObject
{
public:
    AtFirstPaint(QWidget &window, std::function<void()> look)
        : m_look(std::move(look))
    {
        window.installEventFilter(this);
    }

    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(isPainted, true))
            m_look();
        return false;
    }

private:
    std::function<void()> m_look;
};

void FirstLookTest::whatIsNotSeenIsBuiltAfterTheFirstPaint()
{
    MainWindow window;
    bool wasComplete = true;
    const AtFirstPaint paint(window, [&] { wasComplete = window.isComplete(); });
    window.show();
    QTRY_VERIFY(paint.isPainted);
    QVERIFY(!wasComplete);
    // The tabs and the keys to them are there from the beginning.
    QCOMPARE(window.findChild<QTabBar *>(u"tabs"_qs)->count(), 6);
    QTRY_VERIFY(window.isComplete());
    QVERIFY(window.findChild<QWidget *>(u"copiesPage"_qs));
    QVERIFY(!window.findChild<QWidget *>(u"copiesPage"_qs)->isVisible());
}

void FirstLookTest::aPageThatIsChosenBeforeTheFirstPaintIsThere()
{
    for (const auto &[tab, part] :
         {std::pair(1, u"chooseInspected"_qs), std::pair(4, u"chooseCopied"_qs), std::pair(5, u"chooseInspected"_qs)}) {
        MainWindow window;
        window.findChild<QTabBar *>(u"tabs"_qs)->setCurrentIndex(tab);
        bool wasThere = false;
        const AtFirstPaint paint(window, [&] {
            auto *const shown = window.findChild<QPushButton *>(part);
            wasThere = shown && shown->isVisible();
        });
        window.show();
        QTRY_VERIFY(paint.isPainted);
        QVERIFY2(wasThere, qPrintable(part));
        QTRY_VERIFY(window.isComplete());
        QVERIFY(window.findChild<QPushButton *>(part)->isVisible());
    }
}

void FirstLookTest::whatHappensBeforeAPageIsBuiltReachesIt()
{
    buildDatabase(m_fixture->folder / "early.db", {.size = 1 << 20});
    std::filesystem::create_directory(m_fixture->folder / "there");
    WriterProcess holder;
    QVERIFY(holder.hold(m_fixture->folder / "early.db", u"exclusive"_qs));
    MainWindow window;
    // A copy runs before the window was ever seen.
    window.open(m_fixture->folder / "early.db", m_fixture->folder / "there/copy.db");
    auto &tabs = *window.findChild<QTabBar *>(u"tabs"_qs);
    const auto &cancel = *window.findChild<QPushButton *>(u"copyButton"_qs);
    QTRY_COMPARE(cancel.text(), u"&Cancel"_qs);
    QVERIFY(!window.isComplete());
    tabs.setCurrentIndex(4);
    QVERIFY(!window.isComplete());
    window.show();
    QTRY_VERIFY(window.isComplete());
    auto &copies = *window.findChild<QWidget *>(u"copiesPage"_qs);
    QCOMPARE(copies.findChild<QLineEdit *>(u"copiesFolder"_qs)->text().toStdString(),
             (m_fixture->folder / "there").native());
    QVERIFY(!copies.findChild<QPushButton *>(u"keepCopy"_qs)->isEnabled());
    tabs.setCurrentIndex(1);
    QTRY_VERIFY(window.findChild<QWidget *>(u"inspectStatus"_qs)->isVisible());
    QVERIFY(holder.release());
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QTreeView *>(u"usageTree"_qs)->isVisible(), 30'000);
    QTRY_VERIFY(copies.findChild<QPushButton *>(u"keepCopy"_qs)->isEnabled());
}

void FirstLookTest::anEmptyWindowIsOneInvitation()
{
    QCOMPARE(m_fixture->in<QLabel>("sourceCard", "invitation").text(), u"Drop a database here"_qs);
    QVERIFY(isShown("invitation"));
    QVERIFY(m_fixture->in<QPushButton>("sourceCard", "choose").isVisible());
    QVERIFY(!isShown("destinationCard"));
    QVERIFY(!isShown("optionsToggle"));
    QVERIFY(!isShown("recentList"));
    QVERIFY(from().hasFocus());
}

void FirstLookTest::toComesWhenFromIsKnownAndStays()
{
    m_fixture->type(from(), m_database);
    QTRY_VERIFY(isShown("destinationCard"));
    QVERIFY(isShown("optionsToggle"));
    QVERIFY(!isShown("invitation"));
    // What is typed on the way to another database shows and hides nothing.
    m_fixture->type(from(), m_fixture->folder / "nowhere.db");
    QTRY_COMPARE(m_fixture->title("planPanel"), u"This can't be copied"_qs);
    QVERIFY(isShown("destinationCard"));
    from().clear();
    QTRY_VERIFY(isShown("invitation"));
    QVERIFY(!isShown("destinationCard"));
}

void FirstLookTest::databasesCopiedBeforeAreOneClickAway()
{
    const auto other = m_fixture->folder / "a & b.db";
    const auto folder = m_fixture->folder / "Backup";
    std::filesystem::create_directory(folder);
    buildDatabase(other);
    for (const auto &database : {m_database, other}) {
        m_fixture->window->open(database, folder / database.filename());
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(folder / database.filename()), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    }
    QTRY_VERIFY(CopyHistory::read().newestOf(other));
    QCOMPARE(CopyHistory::read().newestOf(other)->copy, folder / "a & b.db");
    std::filesystem::remove(other);

    // Whether they are still there is not asked for the list.
    m_fixture->open();
    QTRY_COMPARE(rows().size(), 2);
    QCOMPARE(rows()[0]->database(), other);
    QVERIFY2(rows()[1]->accessibleName().contains(u"library.db"), qPrintable(rows()[1]->accessibleName()));
    QVERIFY2(rows()[1]->accessibleName().contains(u"Copied today"), qPrintable(rows()[1]->accessibleName()));
    QVERIFY2(rows()[1]->accessibleName().contains(u"“Backup”"), qPrintable(rows()[1]->accessibleName()));
    m_fixture->click(*rows()[1]);
    QCOMPARE(from().text(), QString::fromStdString(m_database.native()));
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QVERIFY(rows().isEmpty());
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
}

void FirstLookTest::databasesThatAreForgottenAreNotShown()
{
    m_fixture->window->open(m_database, m_fixture->folder / "copy.db");
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    m_fixture->open();
    QCOMPARE(rows().size(), 1);
    auto &recent = m_fixture->in<QPushButton>("sourceCard", "recent");
    recent.menu()->popup(recent.mapToGlobal(QPoint()));
    QTRY_VERIFY(recent.menu()->isVisible());
    QTest::keyClick(recent.menu(), Qt::Key_Up);
    QTest::keyClick(recent.menu(), Qt::Key_Return);
    QTRY_VERIFY(!isShown("recentList"));
    QVERIFY(rows().isEmpty());
    QVERIFY(!recent.isEnabled());
    m_fixture->open();
    QVERIFY(!isShown("recentList"));
}

/// With a list of databases under it, all of it has no room.
void FirstLookTest::onASmallScreenTheInvitationIsSeenFirst()
{
    for (const char *const name : {"1.db", "2.db", "3.db", "4.db"}) {
        const auto database = m_fixture->folder / name;
        buildDatabase(database);
        m_fixture->window->open(database, {});
        m_fixture->window->open(database, m_fixture->folder / (std::string("copy of ") + name));
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(m_fixture->folder / (std::string("copy of ") + name)), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    }
    m_fixture->open();
    MainWindow &window = *m_fixture->window;
    window.resize(MainWindow::usualSize({640, 480}));
    QTRY_COMPARE(rows().size(), 4);
    auto &area = *window.findChild<QWidget *>(u"copyPage"_qs)->findChild<QScrollArea *>();
    QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
    // What is said below is news to nobody.
    QTest::keyClick(&window, Qt::Key_F5);
    QTest::qWait(0);
    auto &invitation = m_fixture->in<QLabel>("sourceCard", "invitation");
    QVERIFY(area.viewport()->rect().contains(QRect(invitation.mapTo(area.viewport(), QPoint()), invitation.size())));
    // What was done with each takes the room that its name leaves.
    for (const RecentRow *const row : rows())
        QVERIFY(row->accessibleName().contains(u"Copied today"));
}

/// What will be copied how is said below, as soon as it is known.
void FirstLookTest::whatIsTypedInStaysInSight()
{
    MainWindow &window = *m_fixture->window;
    window.resize(MainWindow::usualSize({640, 480}));
    auto &area = *window.findChild<QWidget *>(u"copyPage"_qs)->findChild<QScrollArea *>();
    const auto isSeen = [&area](const QWidget &part) {
        return area.viewport()->rect().contains(QRect(part.mapTo(area.viewport(), QPoint()), part.size()));
    };
    m_fixture->type(from(), m_database);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled() && m_fixture->fromFacts().contains(u"pages"));
    QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
    QTest::qWait(0);
    QVERIFY(from().hasFocus() && isSeen(from()));
    // Out of the fields, what is said comes into sight by its own.
    m_fixture->copyButton().setFocus();
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(isSeen(m_fixture->panel("planPanel")));
}

void FirstLookTest::aPathIsShownByItsNameUntilItIsEdited()
{
    m_fixture->window->open(m_database, {});
    QVERIFY(!from().isEditing());
    QCOMPARE(from().shownName(), u"library.db"_qs);
    QCOMPARE(from().shownFolder(), QString::fromStdString(m_database.parent_path().native()));
    QVERIFY(from().height() >= 2 * from().fontMetrics().height());
    QTest::mouseClick(&from(), Qt::LeftButton);
    QVERIFY(from().isEditing());
    QCOMPARE(from().selectedText(), from().text());
    m_fixture->in<QPushButton>("sourceCard", "choose").setFocus();
    QVERIFY(!from().isEditing());
    // A folder, and what is in the root.
    m_fixture->window->open("/", {});
    QCOMPARE(from().shownFolder() + from().shownName(), u"/"_qs);
    m_fixture->window->open("/a.db", {});
    QCOMPARE(from().shownFolder(), u"/"_qs);
    QCOMPARE(from().shownName(), u"a.db"_qs);
    m_fixture->window->open("/srv/folder/", {});
    QCOMPARE(from().shownName(), u"folder/"_qs);
    QCOMPARE(from().shownFolder(), u"/srv"_qs);
}

void FirstLookTest::tabAndF2AndTypingEditThePath()
{
    m_fixture->window->open(m_database, {});
    from().setFocus();
    QVERIFY(!from().isEditing());
    QTest::keyClick(&from(), Qt::Key_F2);
    QVERIFY(from().isEditing());
    QCOMPARE(from().selectedText(), from().text());
    QTest::keyClick(&from(), Qt::Key_Tab);
    QVERIFY(!from().isEditing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(from().hasFocus() && from().isEditing());
    m_fixture->in<QPushButton>("sourceCard", "choose").setFocus();
    from().setFocus();
    QTest::keyClicks(&from(), u"2"_qs);
    QVERIFY(from().isEditing());
}

void FirstLookTest::aLongFolderIsElidedInItsMiddle()
{
    const std::filesystem::path folder = "/home/anna/" + std::string(120, 'x') + "/end";
    m_fixture->window->open(folder / "library.db", {});
    QTRY_VERIFY(from().width() > 100);
    QVERIFY2(from().shownFolder().startsWith(u"/home"), qPrintable(from().shownFolder()));
    QVERIFY2(from().shownFolder().endsWith(u"/end"), qPrintable(from().shownFolder()));
    QVERIFY(from().shownFolder().contains(u'…'));
    QCOMPARE(from().shownName(), u"library.db"_qs);
    QCOMPARE(from().toolTip(), QString::fromStdString((folder / "library.db").native()));
}

void FirstLookTest::aTypedPathIsCompleted()
{
    const auto shelf = m_fixture->folder / "shelf";
    std::filesystem::create_directories(shelf / "old");
    buildDatabase(shelf / "orders.db");
    for (const char *name : {"orders.db-wal", ".hidden", "notes.txt"})
        writeFile(shelf / name, "x");
    const QString typed = QString::fromStdString(shelf.native()) + u'/';
    m_fixture->type(from(), typed.toStdString() + "o");
    QTRY_COMPARE(completion().offered(), QStringList({typed + u"old/"_qs, typed + u"orders.db"_qs}));
    QTest::keyClicks(&from(), u"r"_qs);
    QTRY_COMPARE(completion().offered(), QStringList(typed + u"orders.db"_qs));
    // By the keys of a list.
    QWidget *const list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(from().text(), typed + u"orders.db"_qs);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QVERIFY(!QApplication::activePopupWidget());
    // What is there already needs no completion: its folder is read again, and nothing is offered.
    QSignalSpy looked(&completion(), &PathCompletion::looked);
    m_fixture->type(from(), shelf / "orders.db");
    looked.clear();
    QTRY_VERIFY(!looked.isEmpty());
    QCOMPARE(completion().offered(), QStringList());
}

void FirstLookTest::inALargeFolderTheNameIsFoundAllTheSame()
{
    const auto shelf = m_fixture->folder / "shelf";
    std::filesystem::create_directory(shelf);
    const std::array<const char *, 2> databases{"quarter.db", "year.db"};
    // Some file systems name the newest first, some the oldest.
    writeFile(shelf / databases[0], "x");
    for (int i = 0; i < 3 * PathCompletion::most; ++i)
        writeFile(shelf / ("note" + std::to_string(i)), "");
    writeFile(shelf / databases[1], "x");
    const QString typed = QString::fromStdString(shelf.native()) + u'/';
    for (const char *const name : databases) {
        m_fixture->type(from(), typed.toStdString() + name[0]);
        QTRY_COMPARE(completion().offered(), QStringList(typed + QLatin1String(name)));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    }
}

void FirstLookTest::aFolderThatGivesNoAnswerHoldsNobodyUp()
{
    const auto dead = m_fixture->folder / "dead";
    std::filesystem::create_directory(dead);
    writeFile(dead / "found.db", "x");
    listed = 0;
    folderAnswers = false;
    const auto answer = qScopeGuard([] {
        folderAnswers = true;
        folderAnswers.notify_all();
    });
    m_fixture->type(from(), dead / "f");
    QTRY_COMPARE(listed.load(), 1);
    // It is asked once, however long one types; and another folder's names don't wait for it.
    QTest::keyClicks(&from(), u"o"_qs);
    bool isOver = false;
    // After the timer of the field, whose time is less.
    QTimer::singleShot(600, this, [&isOver] { isOver = true; });
    QTRY_VERIFY(isOver);
    m_fixture->type(from(), m_fixture->folder / "lib");
    QTRY_COMPARE(completion().offered().size(), 1);
    QCOMPARE(listed.load(), 1);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    m_fixture->window->close();
}

void FirstLookTest::themes()
{
    QTest::addColumn<QPalette>("palette");
    const auto paletteOf = [](QRgb window, QRgb text, QRgb base, QRgb highlight) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::AlternateBase, base);
        palette.setColor(QPalette::Highlight, highlight);
        return palette;
    };
    QTest::newRow("a faint highlight on dark") << paletteOf(0xff333333, 0xffffffff, 0xff222222, 0xff12608a);
    QTest::newRow("a faint highlight on light") << paletteOf(0xfffdfdfd, 0xff202020, 0xffffffff, 0xffb0d8ff);
    QTest::newRow("a usual one") << paletteOf(0xffefefef, 0xff000000, 0xffffffff, 0xff308cc6);
}

void FirstLookTest::whatHasTheFocusStandsOut()
{
    QFETCH(const QPalette, palette);
    QWidget ground;
    ground.setPalette(palette);
    auto *const column = new QVBoxLayout(&ground);
    auto *const edit = new PathEdit(&ground);
    auto *const list = new RecentList(&ground);
    column->addWidget(edit);
    column->addWidget(list);
    edit->setText(u"/data/shop.db"_qs);
    edit->setReadOnly(true);
    list->setDatabases({"/data/shop.db"});
    ground.resize(600, 300);
    ground.show();
    QVERIFY(QTest::qWaitForWindowActive(&ground));
    auto *const row = list->findChild<QAbstractButton *>();
    QVERIFY(row);
    for (QWidget *const part : {static_cast<QWidget *>(edit), static_cast<QWidget *>(row)}) {
        part->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(part->hasFocus());
        const QImage image = ground.grab().toImage();
        const QPoint edge = part->mapTo(&ground, QPoint(0, part->height() / 2));
        const double seen = contrast(image.pixelColor(edge), palette.color(QPalette::Window));
        QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
    }
}

void FirstLookTest::theBarsOfATableStandOut()
{
    QFETCH(const QPalette, palette);
    QTreeWidget table;
    table.setPalette(palette);
    table.setItemDelegate(new ShareBarDelegate(Qt::UserRole, &table));
    auto *const row = new QTreeWidgetItem(&table, {QString()});
    row->setData(0, Qt::UserRole, 1.0);
    table.setRootIsDecorated(false);
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QRect cell = table.visualItemRect(row);
    const QImage image = table.viewport()->grab().toImage();
    const QColor bar = image.pixelColor(cell.left() + 20, cell.center().y());
    const double seen = contrast(bar, image.pixelColor(cell.right() - 2, cell.center().y()));
    QVERIFY2(seen >= 3, qPrintable(QString::number(seen)));
}

LITECOPY_GUI_MAIN(FirstLookTest)
#include "tst_firstlook.moc"
