// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What people do most, by as few steps as it is said to take, from the moment the window opens. A step is a click, a
// double click, a drop, a key chord, or a path that is typed; whatever reaches the program counts. Moving about in a
// file dialog doesn't.

#include "copiesplace.h"
#include "paths.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <litecopy/keepcopy.h>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QListView>
#include <QTabBar>
#include <QTreeWidget>

#include <optional>
#include <utility>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// Counts what a person does, by what arrives in the program.
class StepCounter : public QObject
{
public:
    StepCounter() { qApp->installEventFilter(this); }

    void begin()
    {
        m_steps = 0;
        m_isTyping = false;
    }
    [[nodiscard]] int steps() const noexcept { return m_steps; }

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
            if (receiver->isWindowType())
                count();
            break;
        case QEvent::MouseButtonDblClick:
            // After two presses, which are one step.
            if (receiver->isWindowType())
                --m_steps;
            break;
        case QEvent::Drop:
        case QEvent::Shortcut:
            count();
            break;
        case QEvent::KeyPress:
            press(static_cast<const QKeyEvent &>(*event));
            break;
        case QEvent::KeyRelease:
            m_isDown = false;
            break;
        default:
            break;
        }
        return false;
    }

private:
    void count()
    {
        ++m_steps;
        m_isTyping = false;
    }

    void press(const QKeyEvent &key)
    {
        // A key that its widget leaves alone is given to the outer ones.
        if (std::exchange(m_isDown, true))
            return;
        if (key.text().isEmpty() || !key.text()[0].isPrint())
            count();
        else if (!std::exchange(m_isTyping, true))
            ++m_steps;
    }

    int m_steps = 0;
    bool m_isDown = false;
    bool m_isTyping = false;
};

} // namespace

class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyKindOfStepCounts();
    void aCopyByDragTakesTwo();
    void aCopyByDragIntoAChosenFolderTakesThree();
    void aCopyByClicksIntoAChosenFolderTakesFive();
    void aCopyIntoTwoFoldersTakesSix();
    void aCopyByTypingTakesThree();
    void puttingBackTakesThreeAndUndoOne();
    void puttingBackAKeptCopyTakesThree();
    void whichTableTakesTheSpaceTakesOne();
    void whyACopyWaitsTakesNone();
    void theLastCopyAgainstNowTakesTwo();
    void freezingTakesTwo();

private:
    void click(QWidget &widget) { m_fixture->click(widget); }
    void clickTab(int tab)
    {
        auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
        m_fixture->clickAt(tabs, tabs.tabRect(tab).center());
    }
    void type(QLineEdit &field, const std::filesystem::path &path) { m_fixture->type(field, path); }
    void drop(const std::filesystem::path &file, const QWidget &place);
    /// The file dialog that opened, in that folder: people move about in it.
    [[nodiscard]] QFileDialog &dialogIn(const std::filesystem::path &folder);
    static void doubleClick(QFileDialog &dialog, const QString &name);
    /// The window as it opens later, when the database was copied once, and has changed since.
    void openLater();
    /// A copy that is kept as a timer does it, and the place remembered as a person chose it once.
    void keep();
    void change() const;
    [[nodiscard]] QByteArray balance() const
    {
        return SqlHandle(m_database).text("SELECT balance FROM accounts WHERE id = 1");
    }
    [[nodiscard]] QWidget &panel(const char *name) const { return m_fixture->panel(name); }
    template <typename Widget = QPushButton>
    [[nodiscard]] Widget &inCopies(const char *name) const
    {
        return m_fixture->in<Widget>("copiesPage", name);
    }

    StepCounter m_counter;
    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
};

void TasksTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "shop.db";
    buildDatabase(m_database, {.size = 1 << 20});
    m_counter.begin();
}

void TasksTest::cleanup()
{
    m_fixture.reset();
}

void TasksTest::drop(const std::filesystem::path &file, const QWidget &place)
{
    QVERIFY(m_fixture->drop({urlFromPath(file)}, place.mapTo(m_fixture->window.get(), place.rect().center())));
}

QFileDialog &TasksTest::dialogIn(const std::filesystem::path &folder)
{
    QFileDialog *dialog = nullptr;
    const auto isOpen = [&] {
        dialog = m_fixture->window->findChild<QFileDialog *>();
        return dialog && dialog->isVisible();
    };
    if (!QTest::qWaitFor(isOpen, 30'000))
        throw std::runtime_error("no file dialog opens");
    dialog->setDirectory(QString::fromStdString(folder.native()));
    return *dialog;
}

void TasksTest::doubleClick(QFileDialog &dialog, const QString &name)
{
    auto &list = *dialog.findChild<QListView *>(u"listView"_qs);
    QModelIndex file;
    const auto isThere = [&] {
        const auto found =
            list.model()->match(list.rootIndex().model() ? list.model()->index(0, 0, list.rootIndex()) : QModelIndex(),
                                Qt::DisplayRole, name, 1, Qt::MatchExactly);
        file = found.value(0);
        return file.isValid() && list.viewport()->rect().contains(list.visualRect(file).center());
    };
    QTRY_VERIFY(isThere());
    QTest::mouseDClick(dialog.windowHandle(), Qt::LeftButton, {},
                       list.viewport()->mapTo(&dialog, list.visualRect(file).center()));
}

void TasksTest::change() const
{
    SqlHandle(m_database)
        .execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1;"
                 "UPDATE accounts SET balance = balance - 1 WHERE id = 2");
}

void TasksTest::openLater()
{
    m_fixture->window->open(m_database, m_fixture->folder / "copy.db");
    QTRY_VERIFY(panel("resultPanel").isVisible());
    change();
    m_fixture->open();
    m_counter.begin();
}

void TasksTest::keep()
{
    KeepRequest request;
    request.copy.source = m_database;
    request.folder = m_fixture->folder / "copies";
    std::filesystem::create_directories(request.folder);
    CopyControl control;
    QVERIFY(keepCopy(request, control).outcome == KeepOutcome::Kept);
    rememberCopies(m_database, {request.folder, {}});
    change();
}

void TasksTest::everyKindOfStepCounts()
{
    type(m_fixture->from(), m_database);
    QCOMPARE(m_counter.steps(), 1);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QTest::keyClick(&m_fixture->from(), Qt::Key_Return);
    QCOMPARE(m_counter.steps(), 2);
    QTRY_VERIFY(panel("resultPanel").isVisible());
    clickTab(1);
    QCOMPARE(m_counter.steps(), 3);
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+1"_qs));
    QCOMPARE(m_counter.steps(), 4);
    drop(m_database, *m_fixture->window);
    QCOMPARE(m_counter.steps(), 5);
    QTest::mouseDClick(m_fixture->window->windowHandle(), Qt::LeftButton, {}, QPoint(3, 100));
    QCOMPARE(m_counter.steps(), 6);
}

void TasksTest::aCopyByDragTakesTwo()
{
    drop(m_database, *m_fixture->window);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    click(m_fixture->copyButton());
    QTRY_VERIFY(panel("resultPanel").isVisible());
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied and verified"_qs);
    QCOMPARE(m_counter.steps(), 2);
}

void TasksTest::aCopyByDragIntoAChosenFolderTakesThree()
{
    const auto folder = m_fixture->folder / "Backup";
    std::filesystem::create_directory(folder);
    drop(m_database, *m_fixture->window);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    drop(folder, panel("destinationCard"));
    QTRY_VERIFY(m_fixture->toFacts().contains(u"free") && m_fixture->copyButton().isEnabled());
    click(m_fixture->copyButton());
    QTRY_VERIFY(panel("resultPanel").isVisible());
    QCOMPARE(m_counter.steps(), 3);
    QVERIFY(!std::filesystem::is_empty(folder));
}

void TasksTest::aCopyByClicksIntoAChosenFolderTakesFive()
{
    const auto folder = m_fixture->folder / "Backup";
    std::filesystem::create_directory(folder);
    click(m_fixture->in<QPushButton>("sourceCard", "choose"));
    doubleClick(dialogIn(m_fixture->folder.path()), u"shop.db"_qs);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QTRY_VERIFY(!m_fixture->window->findChild<QFileDialog *>());
    click(m_fixture->in<QPushButton>("destinationCard", "choose"));
    QFileDialog &dialog = dialogIn(folder);
    click(*dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    QTRY_VERIFY(m_fixture->to().text().startsWith(QString::fromStdString(folder.native())));
    QTRY_VERIFY(m_fixture->copyButton().isEnabled() && !m_fixture->window->findChild<QFileDialog *>());
    click(m_fixture->copyButton());
    QTRY_VERIFY(panel("resultPanel").isVisible());
    QCOMPARE(m_counter.steps(), 5);
    QVERIFY(!std::filesystem::is_empty(folder));
}

void TasksTest::aCopyIntoTwoFoldersTakesSix()
{
    for (const char *const name : {"Backup", "Stick"})
        std::filesystem::create_directory(m_fixture->folder / name);
    drop(m_database, *m_fixture->window);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    drop(m_fixture->folder / "Backup", panel("destinationCard"));
    QTRY_VERIFY(m_fixture->toFacts().contains(u"free") && m_fixture->copyButton().isEnabled());
    click(m_fixture->in<QPushButton>("alsoList", "alsoTo"));
    QFileDialog &dialog = dialogIn(m_fixture->folder / "Stick");
    auto *const buttons = dialog.findChild<QDialogButtonBox *>();
    click(*buttons->button(QDialogButtonBox::Open));
    QTRY_VERIFY(m_fixture->window->findChild<QLabel *>(u"alsoFolder"_qs));
    QTRY_VERIFY(!m_fixture->window->findChild<QFileDialog *>());
    click(m_fixture->copyButton());
    QTRY_VERIFY(panel("resultPanel").isVisible());
    QVERIFY2(m_counter.steps() <= 6, qPrintable(QString::number(m_counter.steps())));
    for (const char *const name : {"Backup", "Stick"})
        QVERIFY2(!std::filesystem::is_empty(m_fixture->folder / name), name);
}

void TasksTest::aCopyByTypingTakesThree()
{
    type(m_fixture->from(), m_database);
    type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    click(m_fixture->copyButton());
    QTRY_VERIFY(std::filesystem::exists(m_fixture->folder / "copy.db"));
    QCOMPARE(m_counter.steps(), 3);
}

void TasksTest::puttingBackTakesThreeAndUndoOne()
{
    const QByteArray copied = balance();
    openLater();
    const QByteArray changed = balance();
    clickTab(4);
    QTRY_VERIFY(inCopies("putMadeBack").isVisible() && inCopies("putMadeBack").isEnabled());
    click(inCopies("putMadeBack"));
    QTRY_VERIFY(inCopies("putBackNow").isVisible() && inCopies("putBackNow").isEnabled());
    click(inCopies("putBackNow"));
    QTRY_VERIFY(inCopies("undoPutBack").isVisible());
    QCOMPARE(balance(), copied);
    QCOMPARE(m_counter.steps(), 3);
    click(inCopies("undoPutBack"));
    QTRY_COMPARE(balance(), changed);
    QCOMPARE(m_counter.steps(), 4);
}

/// Of a database that is chosen.
void TasksTest::puttingBackAKeptCopyTakesThree()
{
    keep();
    const QByteArray changed = balance();
    drop(m_database, *m_fixture->window);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_counter.begin();
    clickTab(4);
    QTRY_VERIFY(inCopies("putBack").isEnabled());
    click(inCopies("putBack"));
    QTRY_VERIFY(inCopies("putBackNow").isVisible() && inCopies("putBackNow").isEnabled());
    click(inCopies("putBackNow"));
    QTRY_VERIFY(inCopies("undoPutBack").isVisible());
    QVERIFY(balance() != changed);
    QCOMPARE(m_counter.steps(), 3);
}

/// Of a database that is chosen.
void TasksTest::whichTableTakesTheSpaceTakesOne()
{
    drop(m_database, *m_fixture->window);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_counter.begin();
    clickTab(1);
    auto &table = *m_fixture->window->findChild<QTreeView *>(u"usageTree"_qs);
    QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 0);
    QVERIFY(!table.model()->index(0, 0).data().toString().isEmpty());
    QCOMPARE(m_counter.steps(), 1);
}

/// Once it is asked for.
void TasksTest::whyACopyWaitsTakesNone()
{
    WriterProcess holder;
    type(m_fixture->from(), m_database);
    type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    click(m_fixture->copyButton());
    m_counter.begin();
    QTRY_VERIFY(m_fixture->sentence().contains(writerName()));
    QCOMPARE(m_counter.steps(), 0);
    click(m_fixture->copyButton());
    QTRY_VERIFY(panel("cancelledPanel").isVisible());
}

void TasksTest::theLastCopyAgainstNowTakesTwo()
{
    openLater();
    clickTab(4);
    QTRY_VERIFY(inCopies("compareMade").isVisible() && inCopies("compareMade").isEnabled());
    click(inCopies("compareMade"));
    auto &differences = *m_fixture->window->findChild<QTreeWidget *>(u"differences"_qs);
    QTRY_VERIFY(differences.isVisible() && differences.topLevelItemCount() > 0);
    QCOMPARE(m_counter.steps(), 2);
}

void TasksTest::freezingTakesTwo()
{
    drop(m_database, *m_fixture->window);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+M"_qs));
    QTRY_VERIFY(m_fixture->in<QPushButton>("frozenDialog", "saveFrozen").isEnabled());
    QCOMPARE(m_counter.steps(), 2);
}

LITECOPY_GUI_MAIN(TasksTest)

#include "tst_tasks.moc"
