// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The window stands still, and nothing in it is cut: on small and large screens, with large letters, in a long
// language.

#include "cuttext.h"
#include "inspectpage.h"
#include "pagemapview.h"
#include "panel.h"
#include "pseudolanguage.h"
#include "support/databasebuilder.h"
#include "support/writerprocess.h"
#include "tones.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QImage>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QTreeView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// How often a window became another size.
class SizeWatch : public QObject
{
public:
    explicit SizeWatch(QWidget &window) { window.installEventFilter(this); }

    QStringList changes;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            const auto &resize = static_cast<const QResizeEvent &>(*event);
            changes.append(u"%1x%2"_qs.arg(resize.size().width()).arg(resize.size().height()));
        }
        return false;
    }
};

QPalette paletteOf(QRgb window, QRgb text, QRgb base, QRgb highlight)
{
    QPalette palette{QColor(window)};
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    return palette;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theWindowOpensWithinTheScreen_data();
    void theWindowOpensWithinTheScreen();
    void nothingTheProgramDoesChangesTheWindowsSize();
    void nothingIsCutAndCopyIsInSight_data();
    void nothingIsCutAndCopyIsInSight();
    void theCopyPageIsNoWiderThanCanBeRead();
    void theFactsKeepTheirRoom();
    void nothingMovesWithTheFirstCopyOfAll();
    void aLongFactTakesMoreLines();
    void whenAllAreCopiedTheKeyboardIsInTheList();
    void theWordsOfAButtonDoNotTouchItsFrame();
    void aPanelThatHasNoRoomIsSeenFromItsTitle();
    void detailsThatAreUnfoldedAreSeenWithTheirButtons();
    void theMapStaysAsItIsWhenAllIsRead();
    void otherTabsKeepWhatTheyShowWhileACopyRuns();
    void eachToneCanBeToldOnEachTheme_data();
    void eachToneCanBeToldOnEachTheme();
    void theIconHasSeveralColoursAtEachSize();

private:
    void choose();
    [[nodiscard]] QTabBar &tabs() const { return *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs); }
    [[nodiscard]] QRect inWindow(const QWidget &widget) const
    {
        return {widget.mapTo(m_fixture->window.get(), QPoint()), widget.size()};
    }

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    std::filesystem::path m_copy;
    QFont m_font;
};

void LayoutTest::init()
{
    m_font = QApplication::font();
    m_fixture.emplace();
    m_database = m_fixture->folder / "library.db";
    m_copy = m_fixture->folder / "copy.db";
    buildDatabase(m_database, {.journalMode = "wal", .size = 2 << 20, .varied = true});
}

void LayoutTest::cleanup()
{
    m_fixture.reset();
    QApplication::setFont(m_font);
}

void LayoutTest::choose()
{
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->copyButton().setFocus();
}

void LayoutTest::theWindowOpensWithinTheScreen_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QSize>("window");
    QTest::newRow("640x480") << QSize(640, 480) << QSize(576, 432);
    QTest::newRow("1366x768 at 150 %") << QSize(911, 512) << QSize(760, 461);
    QTest::newRow("1080p at 200 %") << QSize(960, 540) << QSize(760, 486);
    QTest::newRow("1080p") << QSize(1920, 1080) << QSize(760, 640);
    QTest::newRow("4K") << QSize(3840, 2160) << QSize(760, 640);
}

void LayoutTest::theWindowOpensWithinTheScreen()
{
    QFETCH(const QSize, screen);
    QFETCH(const QSize, window);
    QCOMPARE(MainWindow::usualSize(screen), window);
    const QSize here = m_fixture->window->screen()->availableSize();
    QCOMPARE(m_fixture->window->size(), MainWindow::usualSize(here));
}

void LayoutTest::nothingTheProgramDoesChangesTheWindowsSize()
{
    const QSize size = m_fixture->window->size();
    const SizeWatch watch(*m_fixture->window);
    choose();
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"optionsToggle"_qs));
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "detailsToggle"));
    QTest::qWait(0);
    for (int tab = 1; tab < tabs().count(); ++tab) {
        tabs().setCurrentIndex(tab);
        QTRY_VERIFY(m_fixture->window->findChild<InspectPage *>()->inspection());
    }
    tabs().setCurrentIndex(0);
    m_fixture->type(m_fixture->to(), m_copy);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QTRY_VERIFY(m_fixture->in<QPushButton>("conflictPanel", "update").isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    m_fixture->type(m_fixture->from(), m_fixture->folder / "nowhere.db");
    QTRY_VERIFY(!m_fixture->copyButton().isEnabled());
    QTest::qWait(0);
    QCOMPARE(watch.changes, QStringList());
    QCOMPARE(m_fixture->window->size(), size);
}

void LayoutTest::nothingIsCutAndCopyIsInSight_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("isLong");
    const std::pair<const char *, QSize> screens[] = {{"640x480", {640, 480}},
                                                      {"1366x768 at 150 %", {911, 512}},
                                                      {"1080p at 200 %", {960, 540}},
                                                      {"1080p", {1920, 1080}}};
    for (const auto &[name, size] : screens) {
        QTest::addRow("%s", name) << size << 0 << false;
        QTest::addRow("%s, long words", name) << size << 0 << true;
    }
    QTest::newRow("20 pt") << QSize(1920, 1080) << 20 << false;
    QTest::newRow("20 pt, long words") << QSize(1920, 1080) << 20 << true;
}

void LayoutTest::nothingIsCutAndCopyIsInSight()
{
    QFETCH(const QSize, screen);
    QFETCH(const int, points);
    QFETCH(const bool, isLong);
    PseudoLanguage language;
    if (isLong)
        QVERIFY(QCoreApplication::installTranslator(&language));
    if (points > 0) {
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    QTRY_VERIFY(Settings::isIdle());
    QSettings().clear();
    Settings::reset();
    m_fixture->open();
    MainWindow &window = *m_fixture->window;
    window.resize(MainWindow::usualSize(screen));
    QTRY_COMPARE(window.size(), MainWindow::usualSize(screen));

    QStringList found;
    const auto look = [&](const QString &state) {
        // What was shown just now may not be laid out yet.
        constexpr int layoutTime = 5000;
        const int time = points > 0 && isLong ? layoutTime / 10 : layoutTime;
        static_cast<void>(QTest::qWaitFor([&] { return CutText::in(window).isEmpty(); }, time));
        for (const QString &fault : CutText::in(window)) {
            // Both at once have no room in this window: pages may be scrolled sideways then.
            if (points == 0 || !isLong || !fault.endsWith(u" too wide"))
                found.append(state + u": "_qs + fault);
        }
    };
    const auto lookAtPage = [&](const QString &state) {
        look(state);
        if (!window.rect().contains(inWindow(m_fixture->copyButton())))
            found.append(state + u": Copy is not in sight"_qs);
    };
    lookAtPage(u"empty"_qs);
    WriterProcess writer;
    QVERIFY(writer.hold(m_database, u"open"_qs));
    choose();
    QTRY_VERIFY2(m_fixture->fromFacts().contains(writerName()), qPrintable(m_fixture->fromFacts()));
    lookAtPage(u"chosen"_qs);
    auto &toggle = *window.findChild<QPushButton *>(u"optionsToggle"_qs);
    toggle.click();
    lookAtPage(u"options"_qs);
    toggle.click();
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    lookAtPage(u"finished"_qs);
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "detailsToggle"));
    lookAtPage(u"details"_qs);
    m_fixture->type(m_fixture->to(), m_copy);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QTRY_VERIFY(m_fixture->in<QPushButton>("conflictPanel", "replace").isEnabled());
    lookAtPage(u"conflict"_qs);
    QTest::keyClick(&window, Qt::Key_Escape);
    for (int tab = 1; tab < tabs().count(); ++tab) {
        tabs().setCurrentIndex(tab);
        QTRY_VERIFY(window.findChild<InspectPage *>()->inspection());
        look(tabs().tabText(tab));
    }
    QCOMPARE(window.size(), MainWindow::usualSize(screen));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void LayoutTest::theCopyPageIsNoWiderThanCanBeRead()
{
    MainWindow &window = *m_fixture->window;
    choose();
    window.resize(1200, 700);
    QTRY_COMPARE(window.width(), 1200);
    const QRect card = inWindow(m_fixture->panel("sourceCard"));
    QVERIFY2(card.width() <= 760, qPrintable(QString::number(card.width())));
    QVERIFY2(std::abs(card.center().x() - window.width() / 2) <= 2, qPrintable(QString::number(card.center().x())));
    // What belongs to it stands under it.
    QVERIFY(inWindow(m_fixture->copyButton()).right() <= card.right());
    QVERIFY(inWindow(tabs()).left() < 40);
}

void LayoutTest::theFactsKeepTheirRoom()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->to().isVisible());
    const auto places = [this] {
        QTest::qWait(0);
        return QList<QRect>{inWindow(m_fixture->panel("sourceCard")), inWindow(m_fixture->panel("destinationCard")),
                            inWindow(m_fixture->copyButton())};
    };
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    const QList<QRect> before = places();
    WriterProcess writer;
    QVERIFY(writer.hold(m_database, u"open"_qs));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_fixture->fromFacts().startsWith(u"in use by"));
    QCOMPARE(places(), before);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "nowhere" / "copy.db");
    QTRY_VERIFY(m_fixture->toFacts().contains(u"no such folder"));
    QCOMPARE(places(), before);
    for (const QString &line : m_fixture->fromFacts().split(u'\n'))
        QVERIFY2(!line.trimmed().endsWith(u'·'), qPrintable(line));
}

/// The list of all copies begins with it, and with that the button that leads there.
void LayoutTest::nothingMovesWithTheFirstCopyOfAll()
{
    const auto folder = m_fixture->folder / "Backup";
    std::filesystem::create_directory(folder);
    m_fixture->window->open(m_database, {});
    tabs().setCurrentIndex(4);
    auto &field = m_fixture->in<QLineEdit>("copiesPage", "copiesFolder");
    m_fixture->type(field, folder);
    QTest::keyClick(&field, Qt::Key_Return);
    auto &keep = m_fixture->in<QPushButton>("copiesPage", "keepCopy");
    const auto &all = m_fixture->in<QPushButton>("copiesPage", "allCopies");
    QTRY_VERIFY(keep.isEnabled());
    QVERIFY(!all.isVisible());
    const int before = inWindow(keep).top();
    m_fixture->click(keep);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->in<QWidget>("copiesPage", "keptPanel").isVisible(), 30'000);
    QTRY_VERIFY(all.isVisible());
    QCOMPARE(inWindow(keep).top(), before);
}

/// Where there is room for a line alone, it is one.
void LayoutTest::aLongFactTakesMoreLines()
{
    choose();
    tabs().setCurrentIndex(2);
    const auto &facts = *m_fixture->window->findChild<QTreeView *>(u"factsView"_qs);
    QTRY_VERIFY(facts.isVisible());
    const auto height = [&facts](int group) {
        // The path of the file, and the size of a page.
        return facts.visualRect(facts.model()->index(0, 1, facts.model()->index(group, 0))).height();
    };
    m_fixture->window->resize(MainWindow::usualSize({640, 480}));
    QTRY_VERIFY(height(0) > height(1) + facts.fontMetrics().height() / 2);
    m_fixture->window->resize(1600, 640);
    QTRY_COMPARE(height(0), height(1));
}

/// Not in the folder's field, all of whose text the next key would replace.
void LayoutTest::whenAllAreCopiedTheKeyboardIsInTheList()
{
    const auto folder = m_fixture->folder / "Backup";
    std::filesystem::create_directory(folder);
    m_fixture->window->openSeveral({m_database});
    m_fixture->type(m_fixture->in<QLineEdit>("queueDialog", "queueFolder"), folder);
    auto &all = m_fixture->in<QPushButton>("queueDialog", "copyAll");
    QTRY_VERIFY(all.isEnabled());
    m_fixture->click(all);
    QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::is_empty(folder) && !all.isEnabled(), 30'000);
    QTRY_VERIFY(m_fixture->in<QWidget>("queueDialog", "queueTable").hasFocus());
}

void LayoutTest::theWordsOfAButtonDoNotTouchItsFrame()
{
    int seen = 0;
    for (const QPushButton *const button : m_fixture->window->findChildren<QPushButton *>()) {
        if (button->text().isEmpty() || !button->icon().isNull() || button->menu())
            continue;
        ++seen;
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        const int air = button->sizeHint().width() - words;
        QVERIFY2(air >= 2 * button->fontMetrics().averageCharWidth(), qPrintable(button->text()));
    }
    QVERIFY(seen > 20);
}

void LayoutTest::aPanelThatHasNoRoomIsSeenFromItsTitle()
{
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * 1.8);
    QApplication::setFont(font);
    m_fixture->open();
    m_fixture->window->resize(MainWindow::usualSize({640, 480}));
    choose();
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QTest::qWait(0);
    auto &area = *m_fixture->window->findChild<QWidget *>(u"copyPage"_qs)->findChild<QScrollArea *>();
    QVERIFY(m_fixture->panel("resultPanel").height() > area.viewport()->height());
    const auto &title = m_fixture->in<QLabel>("resultPanel", "title");
    QVERIFY(area.viewport()->rect().contains(QRect(title.mapTo(area.viewport(), QPoint()), title.size())));
}

void LayoutTest::detailsThatAreUnfoldedAreSeenWithTheirButtons()
{
    m_fixture->window->resize(MainWindow::usualSize({640, 480}));
    choose();
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "detailsToggle"));
    auto &area = *m_fixture->window->findChild<QWidget *>(u"copyPage"_qs)->findChild<QScrollArea *>();
    auto &details = m_fixture->in<QPlainTextEdit>("resultPanel", "details");
    for (const QWidget *const part : {static_cast<QWidget *>(&details),
                                      static_cast<QWidget *>(&m_fixture->in<QPushButton>("resultPanel", "copyJson"))})
        QTRY_VERIFY(area.viewport()->rect().contains(QRect(part->mapTo(area.viewport(), QPoint()), part->size())));
    // Its lines are read without scrolling sideways.
    QCOMPARE(details.horizontalScrollBar()->maximum(), 0);
}

void LayoutTest::theMapStaysAsItIsWhenAllIsRead()
{
    // Large, so that it is seen to grow: nearly all of it are holes in the file.
    constexpr quint32 pageCount = 8'000'000;
    std::filesystem::resize_file(m_database, quint64(pageCount) * 4096);
    QFile file(QString::fromStdString(m_database.native()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(28));
    const quint32 count = qToBigEndian(pageCount);
    file.write(reinterpret_cast<const char *>(&count), 4);
    file.close();

    m_fixture->type(m_fixture->from(), m_database);
    tabs().setCurrentIndex(1);
    auto &page = *m_fixture->window->findChild<InspectPage *>();
    auto &map = m_fixture->in<PageMapView>("spacePanel", "pageMap");
    QRect place;
    MapScale scale;
    QRect first;
    int looks = 0;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 if (page.isReading() && map.isVisible() && map.isReading() && map.readCount() > 0) {
                                     ++looks;
                                     place = inWindow(map);
                                     scale = map.grid().scale();
                                     first = map.pageRect(1);
                                 }
                                 return page.inspection() != nullptr;
                             }()),
                             150'000);
    QVERIFY(looks > 0);
    QTRY_COMPARE(inWindow(map), place);
    QCOMPARE(map.grid().scale(), scale);
    QCOMPARE(map.pageRect(1), first);
}

void LayoutTest::otherTabsKeepWhatTheyShowWhileACopyRuns()
{
    m_fixture.reset();
    m_fixture.emplace();
    m_database = m_fixture->folder / "library.db";
    m_copy = m_fixture->folder / "copy.db";
    buildDatabase(m_database, {.journalMode = "delete", .size = 2 << 20, .varied = true});
    choose();
    auto &page = *m_fixture->window->findChild<InspectPage *>();
    tabs().setCurrentIndex(1);
    QTRY_VERIFY(page.inspection());
    tabs().setCurrentIndex(0);
    WriterProcess writer;
    QVERIFY(writer.hold(m_database, u"exclusive"_qs));
    m_fixture->choose("method", u"Online, page by page"_qs);
    auto &running = *m_fixture->window->findChild<QWidget *>(u"runningBar"_qs);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->pauseButton().isVisible());
    QVERIFY(!running.isVisible()); // the page itself shows it
    const SizeWatch watch(*m_fixture->window);
    tabs().setCurrentIndex(1);
    QVERIFY(running.isVisible());
    QVERIFY(page.inspection());
    QVERIFY(m_fixture->window->findChild<QWidget *>(u"spacePanel"_qs)->isVisible());
    for (const int tab : {2, 3, 4}) {
        tabs().setCurrentIndex(tab);
        QVERIFY(running.isVisible());
        QVERIFY(
            m_fixture->window->rect().contains(inWindow(m_fixture->in<QPushButton>("runningBar", "cancelRunning"))));
    }
    // It waits for the lock, and looks so.
    QTRY_COMPARE(m_fixture->in<QProgressBar>("runningBar", "runningProgress").palette().color(QPalette::Highlight),
                 toneColour(Tone::Caution, running.palette()));
    m_fixture->click(m_fixture->in<QPushButton>("runningBar", "cancelRunning"));
    QTRY_VERIFY(!running.isVisible());
    QVERIFY(!std::filesystem::exists(m_copy));
    QCOMPARE(watch.changes, QStringList());
}

void LayoutTest::eachToneCanBeToldOnEachTheme_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(0xffefefef, 0xff000000, 0xffffffff, 0xff308cc6);
    QTest::newRow("dark") << paletteOf(0xff2b2d30, 0xffe8e8e8, 0xff1e1f22, 0xff3d8fe0);
    QTest::newRow("black") << paletteOf(0xff000000, 0xffffffff, 0xff000000, 0xff2a82da);
    QTest::newRow("a faint highlight on dark") << paletteOf(0xff333333, 0xffffffff, 0xff222222, 0xff12608a);
    QTest::newRow("a faint highlight on light") << paletteOf(0xfffdfdfd, 0xff202020, 0xffffffff, 0xffb0d8ff);
}

void LayoutTest::eachToneCanBeToldOnEachTheme()
{
    QFETCH(const QPalette, palette);
    constexpr double enough = 3;
    QVERIFY(contrast(Qt::black, Qt::white) > 20.9 && contrast(Qt::red, Qt::red) < 1.01);
    QList<QColor> seen;
    for (const Tone tone : {Tone::Plain, Tone::Good, Tone::Caution, Tone::Bad}) {
        QWidget ground;
        ground.setPalette(palette);
        ground.resize(400, 160);
        Panel panel(Glyph::Check, u"Title"_qs, u"Text"_qs, &ground);
        panel.setTone(tone);
        panel.setGeometry(20, 20, 360, 120);
        const QImage image = ground.grab().toImage();
        const QColor window = image.pixelColor(5, 5);
        const QColor card = image.pixelColor(20 + 340, 20 + 60);
        QCOMPARE(window, palette.color(QPalette::Window));
        if (tone != Tone::Plain) {
            // The strip at its side.
            const QColor strip = image.pixelColor(20 + 2, 20 + 60);
            QVERIFY2(contrast(strip, window) >= enough && contrast(strip, card) >= enough, qPrintable(strip.name()));
        }
        // And the glyph: the pixel of it that stands out most.
        double most = 0;
        for (int x = 40; x < 75; ++x)
            for (int y = 30; y < 70; ++y)
                most = std::max(most, contrast(image.pixelColor(x, y), card));
        QVERIFY2(most >= enough, qPrintable(QString::number(most)));
        seen.append(toneColour(tone, palette));
    }
    for (qsizetype i = 1; i < seen.size(); ++i)
        for (qsizetype j = i + 1; j < seen.size(); ++j)
            QVERIFY(std::abs(seen[i].hue() - seen[j].hue()) > 20);
}

void LayoutTest::theIconHasSeveralColoursAtEachSize()
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        const QImage icon(QStringLiteral(LITECOPY_ICONS) + u"/%1x%1/org.litecopy.litecopy.png"_qs.arg(size));
        QCOMPARE(icon.size(), QSize(size, size));
        // In sixths of the circle: what is seen as a colour of its own.
        std::array<int, 6> hues{};
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const QColor colour = icon.pixelColor(x, y);
                if (colour.alpha() > 200 && colour.saturation() > 90)
                    ++hues[std::size_t(colour.hue() / 60)];
            }
        }
        const auto several = std::ranges::count_if(hues, [size](int count) { return count * 20 > size * size; });
        QVERIFY2(several >= 3, qPrintable(QString::number(size)));
    }
}

LITECOPY_GUI_MAIN(LayoutTest)
#include "tst_layout.moc"
