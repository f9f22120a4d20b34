// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Nothing is cut in any state of the window: on small and very large screens, with large letters, in languages with
// long words and in one with longer ones.

#include "cuttext.h"
#include "pseudolanguage.h"
#include "watchedapplication.h"
#include "windowstates.h"

#include <QScrollBar>
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
    void theTableComesBeforeTheMapWhereRoomIsShort();

private:
    void open(QSize screen);
    void speak(const QString &language);

    std::optional<WindowFixture> m_fixture;
    std::optional<WindowStates> m_states;
    PseudoLanguage m_longWords;
    QTranslator m_texts;
    QFont m_font;
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
    // What was shown just now may not be laid out yet.
    static_cast<void>(QTest::qWaitFor([&] { return CutText::in(window).isEmpty(); }, 3000));
    const QStringList cut = CutText::in(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QCOMPARE(m_fixture->window->size(), size);
    // Copy, or what stands in its place, is in sight on its page.
    const QWidget &copy = m_fixture->copyButton();
    if (&window == m_fixture->window.get() && copy.isVisible())
        QVERIFY(window.rect().contains(QRect(copy.mapTo(&window, QPoint()), copy.size())));
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

LITECOPY_GUI_MAIN(EveryStateTest)

#include "tst_everystate.moc"
