// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What matters most, by the mouse of a real X server: the window has to be where it says it is, and nothing over it.

#include "copiesfixture.h"
#include "repeatdialog.h"
#include "watchedapplication.h"

#include <QProcess>

using namespace Litecopy;
using namespace Litecopy::Test;

class MouseTest : public QObject, protected CopiesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { tearDown(); }

    void aCopyIsKept();
    void aCopyIsPutBackAndThatIsUndone();
    void theConflictPanelPutsBack();
    void aCopyIsRepeated();

private:
    /// The middle of the widget, on the screen.
    static void press(const QWidget &widget) { pressAt(widget, widget.rect().center()); }
    static void pressAt(const QWidget &widget, QPoint point);
    void pressButton(const char *name) const { press(button(name)); }
    void pressTab(int tab) const
    {
        auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
        pressAt(tabs, tabs.tabRect(tab).center());
    }
    void chooseDatabase() const
    {
        m_fixture->type(m_fixture->from(), m_database);
        QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    }
    void showFolder() const
    {
        pressTab(4);
        QTRY_VERIFY(page().isVisible());
        setFolder(m_folder);
        QTRY_VERIFY(m_fixture->window->findChild<CopiesReader *>()->list());
        QTRY_VERIFY(isIdle());
    }
};

void MouseTest::initTestCase()
{
    if (QGuiApplication::platformName() != u"xcb")
        QSKIP("the mouse is an X server's");
}

void MouseTest::init()
{
    setUp();
    m_fixture->window->move(20, 20);
}

void MouseTest::pressAt(const QWidget &widget, QPoint point)
{
    QVERIFY2(widget.isVisible() && widget.isEnabled(), qPrintable(widget.objectName()));
    // What was shown just now may not have its place yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::qWait(50);
    const QPoint place = widget.mapToGlobal(point);
    QProcess mouse;
    mouse.start(u"xdotool"_qs,
                {u"mousemove"_qs, QString::number(place.x()), QString::number(place.y()), u"click"_qs, u"1"_qs});
    QTRY_COMPARE(mouse.state(), QProcess::NotRunning);
    QCOMPARE(mouse.exitCode(), 0);
}

void MouseTest::aCopyIsKept()
{
    chooseDatabase();
    showFolder();
    QCOMPARE(table().topLevelItemCount(), 0);
    QTRY_VERIFY(button("keepCopy").isEnabled());
    pressButton("keepCopy");
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    pressButton("keptDone");
    QTRY_VERIFY(!part<QWidget>("keptPanel").isVisible());
}

void MouseTest::aCopyIsPutBackAndThatIsUndone()
{
    keepByRoutine(m_folder);
    const qint64 then = balance();
    change();
    const qint64 now = balance();
    chooseDatabase();
    showFolder();
    QTRY_VERIFY(table().isVisible() && table().topLevelItemCount() == 1);
    pressAt(*table().viewport(), table().visualItemRect(table().topLevelItem(0)).center());
    QTRY_VERIFY(button("putBack").isEnabled());
    pressButton("putBack");
    QTRY_VERIFY(button("putBackNow").isVisible() && button("putBackNow").isEnabled());
    QTRY_VERIFY(!label("putBackChanges").startsWith(u"Comparing"));
    QCOMPARE(balance(), now);
    pressButton("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), then);
    pressButton("undoPutBack");
    QTRY_COMPARE(m_fixture->title("putBackResult"), u"Undone"_qs);
    QCOMPARE(balance(), now);
    QTRY_VERIFY(button("putBackDone").isVisible());
    pressButton("putBackDone");
    QTRY_VERIFY(table().isVisible());
}

void MouseTest::theConflictPanelPutsBack()
{
    const ListedCopy copy = keepByRoutine(m_folder);
    const qint64 then = balance();
    change();
    WriterProcess user;
    QVERIFY(user.hold(m_database, u"open"_qs));
    m_fixture->type(m_fixture->from(), copy.path);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), m_database);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    press(m_fixture->copyButton());
    auto &putItBack = m_fixture->in<QPushButton>("conflictPanel", "putItBack");
    QTRY_VERIFY(putItBack.isVisible());
    press(putItBack);
    QTRY_VERIFY(button("putBackNow").isVisible() && button("putBackNow").isEnabled());
    QTRY_VERIFY(!label("putBackChanges").startsWith(u"Comparing"));
    pressButton("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), then);
}

void MouseTest::aCopyIsRepeated()
{
    chooseDatabase();
    press(*m_fixture->window->findChild<QPushButton *>(u"repeatButton"_qs));
    QTRY_VERIFY(m_fixture->window->findChild<RepeatDialog *>());
    auto &dialog = *m_fixture->window->findChild<RepeatDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto &single = *dialog.findChild<QRadioButton *>(u"single"_qs);
    QVERIFY(!single.isChecked());
    pressAt(single, QPoint(10, single.height() / 2));
    QTRY_VERIFY(single.isChecked());
    QTRY_VERIFY(dialog.findChild<QLineEdit *>(u"copy"_qs)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<RepeatDialog *>());
    QVERIFY(m_fixture->window->isVisible());
}

LITECOPY_GUI_MAIN(MouseTest)

#include "tst_mouse.moc"
