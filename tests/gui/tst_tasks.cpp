// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What people do most, by as few steps as it is said to take: a step is a click, a drop, or a path that is typed.

#include "copiesplace.h"
#include "paths.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "windowfixture.h"

#include <litecopy/keepcopy.h>

#include <QTabBar>
#include <QTreeWidget>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCopyByDragTakesTwo();
    void aCopyByTypingTakesThree();
    void puttingBackTakesThreeAndUndoOne();
    void whichTableTakesTheSpaceTakesOne();
    void whyACopyWaitsTakesNone();
    void theLastCopyAgainstNowTakesTwo();
    void freezingTakesTwo();

private:
    void click(QWidget &widget);
    void clickTab(int tab);
    void type(QLineEdit &field, const std::filesystem::path &path);
    void drop(const std::filesystem::path &file);
    /// A copy that is kept as a timer does it, and the place remembered as a person chose it once.
    void keep();
    [[nodiscard]] QWidget &panel(const char *name) const { return m_fixture->panel(name); }
    template <typename Widget = QPushButton>
    [[nodiscard]] Widget &inCopies(const char *name) const
    {
        return m_fixture->in<Widget>("copiesPage", name);
    }

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    int m_steps = 0;
};

void TasksTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "shop.db";
    buildDatabase(m_database, {.size = 1 << 20});
    m_steps = 0;
}

void TasksTest::cleanup()
{
    m_fixture.reset();
}

void TasksTest::click(QWidget &widget)
{
    m_fixture->click(widget);
    ++m_steps;
}

void TasksTest::clickTab(int tab)
{
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
    ++m_steps;
}

void TasksTest::type(QLineEdit &field, const std::filesystem::path &path)
{
    m_fixture->type(field, path);
    ++m_steps;
}

void TasksTest::drop(const std::filesystem::path &file)
{
    QVERIFY(m_fixture->drop({urlFromPath(file)}, m_fixture->window->rect().center()));
    ++m_steps;
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
    SqlHandle(m_database)
        .execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1;"
                 "UPDATE accounts SET balance = balance - 1 WHERE id = 2");
}

void TasksTest::aCopyByDragTakesTwo()
{
    drop(m_database);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    click(m_fixture->copyButton());
    QTRY_VERIFY(panel("resultPanel").isVisible());
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied and verified"_qs);
    QCOMPARE(m_steps, 2);
}

void TasksTest::aCopyByTypingTakesThree()
{
    type(m_fixture->from(), m_database);
    type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    click(m_fixture->copyButton());
    QTRY_VERIFY(std::filesystem::exists(m_fixture->folder / "copy.db"));
    QCOMPARE(m_steps, 3);
}

void TasksTest::puttingBackTakesThreeAndUndoOne()
{
    keep();
    const QByteArray changed = SqlHandle(m_database).text("SELECT balance FROM accounts WHERE id = 1");
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    clickTab(4);
    QTRY_VERIFY(inCopies("putBack").isEnabled());
    click(inCopies("putBack"));
    QTRY_VERIFY(inCopies("putBackNow").isVisible() && inCopies("putBackNow").isEnabled());
    click(inCopies("putBackNow"));
    QTRY_VERIFY(inCopies("undoPutBack").isVisible());
    QVERIFY(SqlHandle(m_database).text("SELECT balance FROM accounts WHERE id = 1") != changed);
    QCOMPARE(m_steps, 3);
    click(inCopies("undoPutBack"));
    QTRY_COMPARE(SqlHandle(m_database).text("SELECT balance FROM accounts WHERE id = 1"), changed);
    QCOMPARE(m_steps, 4);
}

void TasksTest::whichTableTakesTheSpaceTakesOne()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    clickTab(1);
    auto &table = *m_fixture->window->findChild<QTreeView *>(u"usageTree"_qs);
    QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 0);
    QVERIFY(!table.model()->index(0, 0).data().toString().isEmpty());
    QCOMPARE(m_steps, 1);
}

void TasksTest::whyACopyWaitsTakesNone()
{
    WriterProcess holder;
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->sentence().contains(writerName()));
    QCOMPARE(m_steps, 0);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(panel("cancelledPanel").isVisible());
}

void TasksTest::theLastCopyAgainstNowTakesTwo()
{
    keep();
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    clickTab(4);
    QTRY_VERIFY(inCopies("compareCopy").isEnabled());
    click(inCopies("compareCopy"));
    auto &differences = *m_fixture->window->findChild<QTreeWidget *>(u"differences"_qs);
    QTRY_VERIFY(differences.isVisible() && differences.topLevelItemCount() > 0);
    QCOMPARE(m_steps, 2);
}

void TasksTest::freezingTakesTwo()
{
    drop(m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+M"_qs));
    ++m_steps;
    QTRY_VERIFY(m_fixture->in<QPushButton>("frozenDialog", "saveFrozen").isEnabled());
    QCOMPARE(m_steps, 2);
}

QTEST_MAIN(TasksTest)

#include "tst_tasks.moc"
