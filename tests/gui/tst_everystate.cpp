// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Nothing is cut in any state of the window: on small and very large screens, with large letters, in languages with
// long words and in one with longer ones.

#include "cuttext.h"
#include "darkpalette.h"
#include "fainttext.h"
#include "pseudolanguage.h"
#include "watchedapplication.h"
#include "windowstates.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTranslator>
#include <QTreeView>

using namespace Litecopy;
using namespace Litecopy::Test;

class EveryStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsCut_data();
    void nothingIsCut();
    void aFaintTextIsSeenToBeFaint();
    void eachTextCanBeReadOnEachTheme_data();
    void eachTextCanBeReadOnEachTheme();
    void theTableComesBeforeTheMapWhereRoomIsShort();
    void eachTableShowsSomeRowsWhole_data();
    void eachTableShowsSomeRowsWhole();
    void aPageIsNotScrolledForWhatItDoesNotShow();
    void thePagesAreOfOneWidthWithABarAndWithoutOne();

private:
    void open(QSize screen);
    void speak(const QString &language);

    std::optional<WindowFixture> m_fixture;
    std::optional<WindowStates> m_states;
    PseudoLanguage m_longWords;
    QTranslator m_texts;
    QFont m_font;
    const QPalette m_palette = QApplication::palette();
};

void EveryStateTest::init()
{
    m_font = QApplication::font();
}

void EveryStateTest::cleanup()
{
    m_states.reset();
    m_fixture.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    QCoreApplication::removeTranslator(&m_longWords);
    QCoreApplication::removeTranslator(&m_texts);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void EveryStateTest::speak(const QString &language)
{
    if (language == u"long") {
        QCoreApplication::installTranslator(&m_longWords);
    } else if (!language.isEmpty()) {
        QVERIFY(m_texts.load(u"litecopy_"_qs + language, QStringLiteral(LITECOPY_TRANSLATIONS)));
        QCoreApplication::installTranslator(&m_texts);
        QLocale::setDefault(QLocale(language));
    }
}

void EveryStateTest::open(QSize screen)
{
    m_fixture.emplace();
    m_states.emplace(*m_fixture);
    // On the largest the window is as large as the screen, as who maximizes it has it.
    const QSize size = screen.width() < 3000 ? MainWindow::usualSize(screen) : screen;
    m_fixture->window->resize(size);
    QTRY_COMPARE(m_fixture->window->size(), size);
}

void EveryStateTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("state");
    struct Way
    {
        const char *name;
        QSize screen;
        int points;
        const char *language;
    };
    for (const Way &way : {Way{"640x480", {640, 480}, 0, ""}, Way{"4K", {3840, 2160}, 0, ""},
                           Way{"20 pt", {1920, 1080}, 20, ""}, Way{"long words", {1920, 1080}, 0, "long"},
                           Way{"German", {1920, 1080}, 0, "de"}, Way{"French", {1920, 1080}, 0, "fr"}}) {
        for (const char *const state : WindowStates::names)
            QTest::addRow("%s, %s", way.name, state)
                << way.screen << way.points << QString::fromLatin1(way.language) << QString::fromLatin1(state);
    }
}

void EveryStateTest::nothingIsCut()
{
    QFETCH(const QSize, screen);
    QFETCH(const int, points);
    QFETCH(const QString, language);
    QFETCH(const QString, state);
    speak(language);
    if (points > 0) {
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    open(screen);
    const QSize size = m_fixture->window->size();
    QWidget &window = m_states->bring(state);
    // A dialog is no larger than the window it belongs to, on a screen that has no room for more.
    if (screen.width() < 1000)
        window.resize(window.size().boundedTo(size));
    // What was shown just now may not be laid out yet.
    static_cast<void>(QTest::qWaitFor([&] { return CutText::in(window).isEmpty(); }, 3000));
    const QStringList cut = CutText::in(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QCOMPARE(m_fixture->window->size(), size);
    if (screen.width() < 1000)
        QVERIFY2(window.width() <= size.width() && window.height() <= size.height(), qPrintable(state));
    // Copy, or what stands in its place, is in sight on its page.
    const QWidget &copy = m_fixture->copyButton();
    if (&window == m_fixture->window.get() && copy.isVisible())
        QVERIFY(window.rect().contains(QRect(copy.mapTo(&window, QPoint()), copy.size())));
}

/// The measure itself.
void EveryStateTest::aFaintTextIsSeenToBeFaint()
{
    QWidget window;
    window.resize(300, 80);
    QLabel label(u"What is written here"_qs, &window);
    label.setGeometry(10, 10, 280, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const auto &[ink, isFaint] : {std::pair(0x00, false), std::pair(0x60, false), std::pair(0xa0, true)}) {
        QPalette colours = m_palette;
        colours.setColor(QPalette::Window, Qt::white);
        colours.setColor(QPalette::WindowText, QColor(ink, ink, ink));
        window.setPalette(colours);
        QCOMPARE(FaintText::in(window).size(), isFaint ? 1 : 0);
    }
}

void EveryStateTest::eachTextCanBeReadOnEachTheme_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("state");
    const std::pair<const char *, QPalette> themes[] = {{"light", m_palette}, {"dark", darkPalette()}};
    for (const auto &[name, palette] : themes) {
        for (const char *const state : WindowStates::names)
            QTest::addRow("%s, %s", name, state) << palette << QString::fromLatin1(state);
    }
}

void EveryStateTest::eachTextCanBeReadOnEachTheme()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QString, state);
    QApplication::setPalette(palette);
    open({1920, 1080});
    QWidget &window = m_states->bring(state);
    QStringList faint;
    static_cast<void>(QTest::qWaitFor([&] { return (faint = FaintText::in(window)).isEmpty(); }, 3000));
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void EveryStateTest::theTableComesBeforeTheMapWhereRoomIsShort()
{
    open({640, 480});
    m_states->bring(u"space"_qs);
    auto &table = *m_fixture->window->findChild<QTreeView *>(u"usageTree"_qs);
    auto &map = *m_fixture->window->findChild<QWidget *>(u"spacePanel"_qs)->findChild<QWidget *>(u"pageMap"_qs);
    MainWindow &window = *m_fixture->window;
    QVERIFY(table.mapTo(&window, QPoint()).y() < map.mapTo(&window, QPoint()).y());
    // What is seen of it, rows that are seen whole.
    const QRect sight = QRect(table.viewport()->mapTo(&window, QPoint()), table.viewport()->size()) & window.rect();
    const int row = table.visualRect(table.model()->index(0, 0)).height();
    QVERIFY2(sight.height() >= 5 * row, qPrintable(u"%1 of rows of %2"_qs.arg(sight.height()).arg(row)));
}

void EveryStateTest::eachTableShowsSomeRowsWhole_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("rows");
    QTest::newRow("tables that differ") << u"compared"_qs << u"differences"_qs << 4;
    QTest::newRow("kept copies") << u"copies"_qs << u"copiesTable"_qs << 4;
    QTest::newRow("copies that may go") << u"remove question"_qs << u"copiesTable"_qs << 4;
    QTest::newRow("commits") << u"log"_qs << u"logCommits"_qs << 3;
    QTest::newRow("tables that changed since") << u"log since"_qs << u"sinceDifferences"_qs << 4;
}

/// Where room is short, the page is scrolled rather than its table.
void EveryStateTest::eachTableShowsSomeRowsWhole()
{
    QFETCH(const QString, state);
    QFETCH(const QString, table);
    QFETCH(const int, rows);
    open({640, 480});
    m_states->bring(state);
    const auto views = m_fixture->window->findChildren<QTreeView *>(table);
    const QTreeView *view = nullptr;
    QTRY_VERIFY(std::ranges::any_of(views, [&view](const QTreeView *one) {
        view = one;
        return one->isVisible() && one->model()->rowCount() > 0;
    }));
    const int row = view->visualRect(view->model()->index(0, 0)).height();
    QTRY_VERIFY2(view->viewport()->height() >= rows * row,
                 qPrintable(u"%1 of rows of %2"_qs.arg(view->viewport()->height()).arg(row)));
}

void EveryStateTest::aPageIsNotScrolledForWhatItDoesNotShow()
{
    open({640, 480});
    m_states->bring(u"chosen"_qs);
    auto &window = *m_fixture->window;
    window.findChild<QTabBar *>(u"tabs"_qs)->setCurrentIndex(4);
    auto &page = *window.findChild<QWidget *>(u"copiesPage"_qs);
    QTRY_VERIFY(page.findChild<QWidget *>(u"copiesRemark"_qs)->isVisible());
    QScrollArea *area = nullptr;
    for (QWidget *outer = &page; outer && !area; outer = outer->parentWidget())
        area = qobject_cast<QScrollArea *>(outer);
    QVERIFY(area);
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
}

/// Space needs more room than there is, and facts don't, also after Space was shown.
void EveryStateTest::thePagesAreOfOneWidthWithABarAndWithoutOne()
{
    open({640, 480});
    m_states->bring(u"space"_qs);
    auto &window = *m_fixture->window;
    const auto &map = *window.findChild<QWidget *>(u"spacePanel"_qs)->findChild<QWidget *>(u"pageMap"_qs);
    const auto &facts = *window.findChild<QWidget *>(u"factsView"_qs);
    const auto rightOf = [&window](const QWidget &part) { return part.mapTo(&window, QPoint(part.width(), 0)).x(); };
    QScrollArea *area = nullptr;
    for (QWidget *outer = window.findChild<InspectPage *>(); outer && !area; outer = outer->parentWidget())
        area = qobject_cast<QScrollArea *>(outer);
    QVERIFY(area);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    const int right = rightOf(map);
    window.findChild<QTabBar *>(u"tabs"_qs)->setCurrentIndex(2);
    QTRY_VERIFY(facts.isVisible());
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(rightOf(facts), right);
}

LITECOPY_GUI_MAIN(EveryStateTest)

#include "tst_everystate.moc"
