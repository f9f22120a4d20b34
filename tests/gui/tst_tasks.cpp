// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What people do most, in as few steps as it is said to take. A step is a click, a double click, a drop, or a path that
// is typed; what reaches the window is counted, whoever sent it. Looking for a folder within a file dialog is no step.

#include "copiesplace.h"
#include "filedialog.h"
#include "paths.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <litecopy/keepcopy.h>

#include <QDialogButtonBox>
#include <QTabBar>
#include <QTreeView>
#include <QTreeWidget>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// Counts what a hand does, in all windows of the program.
class StepCounter : public QObject
{
public:
    StepCounter() { qApp->installEventFilter(this); }

    int steps = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto type = event->type();
        if (watched->isWindowType()) {
            if (type == QEvent::MouseButtonPress)
                ++steps;
            // It comes after two presses, and is one step.
            else if (type == QEvent::MouseButtonDblClick)
                --steps;
        } else if (type == QEvent::Drop && qobject_cast<QMainWindow *>(watched)) {
            ++steps;
        }
        return false;
    }
};

} // namespace

class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCopyBesideTheDatabaseTakesTwo();
    void aCopyIntoAFolderTakesThreeByDrag();
    void aCopyIntoAFolderTakesFiveByClicks();
    void aCopyByTypingTakesThree();
    void twoFoldersTakeFiveByDrag();
    void twoFoldersTakeFiveByClicks();
    void puttingBackTakesThreeAndUndoOne();
    void puttingBackAKeptCopyTakesThreeAndUndoOne();
    void whichTableTakesTheSpaceTakesOne();
    void whyACopyWaitsTakesNone();
    void theLastCopyAgainstNowTakesTwo();
    void aKeptCopyAgainstNowTakesTwo();
    void freezingTakesTwo();

private:
    void click(QWidget &widget) const { m_fixture->click(widget); }
    void clickTab(int tab) const
    {
        auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
        m_fixture->clickAt(tabs, tabs.tabRect(tab).center());
    }
    void type(QLineEdit &field, const std::filesystem::path &path);
    void dropOn(const QWidget &part, const std::filesystem::path &file) const;
    /// The dialog that a button has opened.
    [[nodiscard]] FileDialog &dialog() const;
    void chooseInDialog(const std::filesystem::path &file) const;
    void acceptDialog(const std::filesystem::path &folder) const;
    /// From, as a person has it before them who works with that database.
    void open();
    /// A copy that is kept as a timer does it, and the place remembered as a person chose it once.
    void keep();
    void change() const;
    /// A copy is made, the database changed, and the window opened anew.
    void copyAndStartAnew();
    [[nodiscard]] QByteArray balance() const
    {
        return SqlHandle(m_database).text("SELECT balance FROM accounts WHERE id = 1");
    }
    void putBack(const char *putBack);
    void compare(const char *compare);
    void verifyCopiesIn(const std::vector<std::filesystem::path> &folders) const;
    [[nodiscard]] QWidget &panel(const char *name) const { return m_fixture->panel(name); }
    template <typename Widget = QPushButton>
    [[nodiscard]] Widget &inCopies(const char *name) const
    {
        return m_fixture->in<Widget>("copiesPage", name);
    }

    std::optional<WindowFixture> m_fixture;
    std::optional<StepCounter> m_counter;
    std::filesystem::path m_database;
    std::filesystem::path m_backups;
    std::filesystem::path m_stick;
};

void TasksTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "shop.db";
    m_backups = m_fixture->folder / "Backups";
    m_stick = m_fixture->folder / "stick";
    std::filesystem::create_directory(m_backups);
    std::filesystem::create_directory(m_stick);
    buildDatabase(m_database, {.size = 1 << 20});
    m_counter.emplace();
}

void TasksTest::cleanup()
{
    m_counter.reset();
    m_fixture.reset();
}

void TasksTest::type(QLineEdit &field, const std::filesystem::path &path)
{
    m_fixture->type(field, path);
    ++m_counter->steps;
}

void TasksTest::dropOn(const QWidget &part, const std::filesystem::path &file) const
{
    QVERIFY(m_fixture->drop({urlFromPath(file)}, part.mapTo(m_fixture->window.get(), part.rect().center())));
}

FileDialog &TasksTest::dialog() const
{
    FileDialog *found = nullptr;
    const auto isOpen = [&] {
        found = m_fixture->window->findChild<FileDialog *>();
        return found && found->isVisible();
    };
    if (!QTest::qWaitFor(isOpen, 10'000) || !QTest::qWaitForWindowExposed(found))
        throw std::runtime_error("no file dialog");
    return *found;
}

void TasksTest::chooseInDialog(const std::filesystem::path &file) const
{
    FileDialog &open = dialog();
    open.goTo(file.parent_path());
    auto &list = *open.findChild<QTreeView *>(u"fileList"_qs);
    const QString name = QString::fromStdString(file.filename().native());
    QModelIndex row;
    const auto isListed = [&] {
        const auto found = list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        row = found.isEmpty() ? QModelIndex() : found.front();
        return row.isValid() && list.visualRect(row).isValid()
            && list.viewport()->rect().contains(list.visualRect(row).center());
    };
    QTRY_VERIFY(isListed());
    QTest::mouseDClick(open.windowHandle(), Qt::LeftButton, {},
                       list.viewport()->mapTo(&open, list.visualRect(row).center()));
    QTRY_VERIFY(!m_fixture->window->findChild<FileDialog *>());
}

void TasksTest::acceptDialog(const std::filesystem::path &folder) const
{
    FileDialog &open = dialog();
    open.goTo(folder);
    auto *const buttons = open.findChild<QDialogButtonBox *>();
    QPushButton *const accept = buttons->button(
        open.question().kind == FileQuestion::Kind::NewFile ? QDialogButtonBox::Save : QDialogButtonBox::Open);
    QTRY_VERIFY(open.isListed() && accept->isEnabled());
    click(*accept);
    QTRY_VERIFY(!m_fixture->window->findChild<FileDialog *>());
}

void TasksTest::open()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
}

void TasksTest::change() const
{
    SqlHandle(m_database)
        .execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1;"
                 "UPDATE accounts SET balance = balance - 1 WHERE id = 2");
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

void TasksTest::copyAndStartAnew()
{
    m_fixture->window->open(m_database, m_backups / "shop.db");
    QTRY_VERIFY_WITH_TIMEOUT(panel("resultPanel").isVisible(), 30'000);
    change();
    m_fixture->open();
    m_counter->steps = 0;
}

void TasksTest::verifyCopiesIn(const std::vector<std::filesystem::path> &folders) const
{
    QTRY_VERIFY_WITH_TIMEOUT(panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied and verified"_qs);
    for (const auto &folder : folders) {
        int copies = 0;
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            if (!entry.path().filename().native().starts_with("shop-20"))
                continue;
            QCOMPARE(verifyBank(entry.path()), QString());
            ++copies;
        }
        QCOMPARE(copies, 1);
    }
}

void TasksTest::aCopyBesideTheDatabaseTakesTwo()
{
    dropOn(*m_fixture->window, m_database);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    click(m_fixture->copyButton());
    verifyCopiesIn({m_fixture->folder.path()});
    QCOMPARE(m_counter->steps, 2);
}

void TasksTest::aCopyIntoAFolderTakesThreeByDrag()
{
    dropOn(*m_fixture->window, m_database);
    auto &to = m_fixture->in<QWidget>("copyPage", "destinationCard");
    QTRY_VERIFY(to.isVisible());
    dropOn(to, m_backups);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    click(m_fixture->copyButton());
    verifyCopiesIn({m_backups});
    QCOMPARE(m_counter->steps, 3);
}

void TasksTest::aCopyIntoAFolderTakesFiveByClicks()
{
    click(m_fixture->in<QPushButton>("sourceCard", "choose"));
    chooseInDialog(m_database);
    auto &choose = m_fixture->in<QPushButton>("destinationCard", "choose");
    QTRY_VERIFY(choose.isVisible() && !m_fixture->to().text().isEmpty());
    click(choose);
    acceptDialog(m_backups);
    QTRY_COMPARE(m_fixture->to().text().toStdString(),
                 (m_backups / m_fixture->to().text().section(u'/', -1).toStdString()).native());
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    click(m_fixture->copyButton());
    verifyCopiesIn({m_backups});
    QCOMPARE(m_counter->steps, 5);
}

void TasksTest::aCopyByTypingTakesThree()
{
    type(m_fixture->from(), m_database);
    type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    click(m_fixture->copyButton());
    QTRY_VERIFY(std::filesystem::exists(m_fixture->folder / "copy.db"));
    QCOMPARE(m_counter->steps, 3);
}

void TasksTest::twoFoldersTakeFiveByDrag()
{
    dropOn(*m_fixture->window, m_database);
    auto &to = m_fixture->in<QWidget>("copyPage", "destinationCard");
    QTRY_VERIFY(to.isVisible());
    dropOn(to, m_backups);
    click(m_fixture->in<QPushButton>("copyPage", "alsoTo"));
    acceptDialog(m_stick);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    click(m_fixture->copyButton());
    verifyCopiesIn({m_backups, m_stick});
    QCOMPARE(m_counter->steps, 5);
}

void TasksTest::twoFoldersTakeFiveByClicks()
{
    click(m_fixture->in<QPushButton>("sourceCard", "choose"));
    chooseInDialog(m_database);
    auto &also = m_fixture->in<QPushButton>("copyPage", "alsoTo");
    QTRY_VERIFY(also.isVisible() && !m_fixture->to().text().isEmpty());
    click(also);
    acceptDialog(m_stick);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    click(m_fixture->copyButton());
    verifyCopiesIn({m_fixture->folder.path(), m_stick});
    QCOMPARE(m_counter->steps, 5);
}

void TasksTest::putBack(const char *putBack)
{
    const QByteArray changed = balance();
    clickTab(4);
    QTRY_VERIFY(inCopies(putBack).isVisible() && inCopies(putBack).isEnabled());
    click(inCopies(putBack));
    QTRY_VERIFY_WITH_TIMEOUT(inCopies("putBackNow").isVisible() && inCopies("putBackNow").isEnabled(), 30'000);
    click(inCopies("putBackNow"));
    QTRY_VERIFY_WITH_TIMEOUT(inCopies("undoPutBack").isVisible(), 30'000);
    QVERIFY(balance() != changed);
    QCOMPARE(m_counter->steps, 3);
    click(inCopies("undoPutBack"));
    QTRY_COMPARE(balance(), changed);
    QCOMPARE(m_counter->steps, 4);
}

void TasksTest::puttingBackTakesThreeAndUndoOne()
{
    copyAndStartAnew();
    putBack("putMadeBack");
}

void TasksTest::puttingBackAKeptCopyTakesThreeAndUndoOne()
{
    keep();
    open();
    putBack("putBack");
}

void TasksTest::whichTableTakesTheSpaceTakesOne()
{
    open();
    clickTab(1);
    auto &table = *m_fixture->window->findChild<QTreeView *>(u"usageTree"_qs);
    QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 0);
    QVERIFY(!table.model()->index(0, 0).data().toString().isEmpty());
    QCOMPARE(m_counter->steps, 1);
}

void TasksTest::whyACopyWaitsTakesNone()
{
    WriterProcess holder;
    open();
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    click(m_fixture->copyButton());
    m_counter->steps = 0;
    QTRY_VERIFY(m_fixture->sentence().contains(writerName()));
    QCOMPARE(m_counter->steps, 0);
    click(m_fixture->copyButton());
    QTRY_VERIFY(panel("cancelledPanel").isVisible());
}

void TasksTest::compare(const char *compare)
{
    clickTab(4);
    QTRY_VERIFY(inCopies(compare).isVisible() && inCopies(compare).isEnabled());
    click(inCopies(compare));
    auto &differences = *m_fixture->window->findChild<QTreeWidget *>(u"differences"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(differences.isVisible() && differences.topLevelItemCount() > 0, 30'000);
    QCOMPARE(m_counter->steps, 2);
}

void TasksTest::theLastCopyAgainstNowTakesTwo()
{
    copyAndStartAnew();
    compare("compareMade");
}

void TasksTest::aKeptCopyAgainstNowTakesTwo()
{
    keep();
    open();
    compare("compareCopy");
}

void TasksTest::freezingTakesTwo()
{
    dropOn(*m_fixture->window, m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+M"_qs));
    ++m_counter->steps;
    QTRY_VERIFY(m_fixture->in<QPushButton>("frozenDialog", "saveFrozen").isEnabled());
    QCOMPARE(m_counter->steps, 2);
}

LITECOPY_GUI_MAIN(TasksTest)

#include "tst_tasks.moc"
