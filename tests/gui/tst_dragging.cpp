// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Real drags from the window to another process, in an X server with a window manager: the mouse is moved from outside.

#include "copiespage.h"
#include "copypage.h"
#include "resultpanel.h"
#include "stagingfolder.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QProcess>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// The mouse of the X server.
void mouse(const QStringList &arguments)
{
    if (QProcess::execute(u"xdotool"_qs, arguments) != 0)
        throw std::runtime_error("xdotool failed: " + arguments.join(u' ').toStdString());
}

QStringList moveTo(QPoint point)
{
    return {u"mousemove"_qs, QString::number(point.x()), QString::number(point.y())};
}

/// The window that things are dropped on, in a process of its own.
class DropTarget
{
public:
    explicit DropTarget(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(LITECOPY_DROPTARGET), arguments);
        if (!QTest::qWaitFor([this] { return read().contains("ready "); }, 30'000))
            throw std::runtime_error("the drop target did not start");
        const QByteArrayList words = read().mid(read().indexOf("ready ")).split('\n')[0].split(' ');
        m_middle = QPoint(words.at(1).toInt(), words.at(2).toInt());
    }
    DropTarget(const DropTarget &) = delete;
    DropTarget &operator=(const DropTarget &) = delete;
    ~DropTarget()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QPoint middle() const noexcept { return m_middle; }
    /// All that it said.
    [[nodiscard]] QByteArray read()
    {
        m_said += m_process.readAllStandardOutput();
        return m_said;
    }

private:
    QProcess m_process;
    QByteArray m_said;
    QPoint m_middle;
};

struct DragWay
{
    QByteArray until = "over\n"; ///< the target says so, whether it takes it or not
    int steps = 1000; ///< at most, of 20 ms
    std::function<void()> beforeDrop = {};
    std::function<bool()> isOver = {}; ///< the time has come
};

/// Moves the mouse while the drag goes on: `QDrag::exec()` runs the event loop, in which these steps are taken.
class Mover : public QObject
{
    Q_OBJECT

public:
    Mover(DropTarget &target, QPoint from, DragWay way)
        : m_target(target)
        , m_from(from)
        , m_way(std::move(way))
    {
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, &Mover::step);
    }

    /// Presses there, and drags it to the middle of the target, to drop it when the time has come.
    void start()
    {
        mouse(moveTo(m_from));
        mouse({u"mousedown"_qs, u"1"_qs});
        m_timer.start();
    }

    [[nodiscard]] bool isOver() const { return !m_timer.isActive(); }

private:
    void step()
    {
        const QByteArray said = m_target.read();
        ++m_steps;
        if (said.contains(m_way.until) || m_steps > m_way.steps || (m_way.isOver && m_way.isOver())) {
            m_timer.stop();
            if (m_way.beforeDrop)
                m_way.beforeDrop();
            mouse({u"mouseup"_qs, u"1"_qs});
            return;
        }
        // A drag begins when the mouse has moved a little, and a target is entered when it moves there.
        const int along = std::min(m_steps, 20);
        const QPoint way = m_target.middle() - m_from;
        mouse(moveTo(m_from + way * along / 20 + QPoint(m_steps % 2, 0)));
    }

    DropTarget &m_target;
    const QPoint m_from;
    const DragWay m_way;
    QTimer m_timer;
    int m_steps = 0;
};

} // namespace

class DraggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }

    void theIconOfFromSavesACopyWhereItIsDropped();
    void aFileManagerWithoutDirectSaveGetsNothingHalf();
    void whoTakesOnlyFilesGetsAFinishedCopy();
    void whatNobodyTookGoesWithTheWindow();
    void whatIsDroppedTooEarlyIsReadyForTheNextDrag();
    void whatOthersDidToADraggedCopyStays();
    void nothingIsDraggedWhileSomethingRuns_data();
    void nothingIsDraggedWhileSomethingRuns();
    void aDropIsRefusedWhereSomethingHasBegunMeanwhile_data() { nothingIsDraggedWhileSomethingRuns_data(); }
    void aDropIsRefusedWhereSomethingHasBegunMeanwhile();
    void theFinishedCopyIsDraggedOut();
    void aRowOfTheListIsDraggedOut();
    void aFinishedOneOfSeveralIsDraggedOut();

private:
    void drag(QWidget &handle, QPoint point, DropTarget &target, DragWay way = {});
    /// Over a program that takes only files, until its copy is made; and lets it go.
    void restUntilReady(DropTarget &target);
    [[nodiscard]] QWidget &icon() const { return m_fixture->in<QWidget>("sourceCard", "sourceHandle"); }
    void choose() const;
    void keep() const;
    /// The file that the target was given last.
    [[nodiscard]] static std::filesystem::path given(DropTarget &target);
    /// Files of copies that were made to be dragged.
    [[nodiscard]] std::vector<std::filesystem::path> staged() const;

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    std::filesystem::path m_folder;
    std::filesystem::path m_cache;
};

void DraggingTest::initTestCase()
{
    if (QGuiApplication::platformName() != u"xcb")
        QSKIP("drags between processes need an X server");
}

void DraggingTest::init()
{
    m_fixture.emplace();
    m_fixture->window->move(20, 20);
    m_database = m_fixture->folder / "shop.db";
    m_folder = m_fixture->folder / "dropped";
    m_cache = m_fixture->folder / "cache";
    for (const auto &folder : {m_folder, m_cache})
        std::filesystem::create_directory(folder);
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(m_cache.native()));
    buildDatabase(m_database, {.size = 1 << 20});
}

void DraggingTest::choose() const
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(!m_fixture->to().text().isEmpty());
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
}

void DraggingTest::keep() const
{
    auto &page = *m_fixture->window->findChild<CopiesPage *>();
    page.suggestFolder(m_folder);
    QTRY_VERIFY(page.canKeep());
    page.keep();
}

std::filesystem::path DraggingTest::given(DropTarget &target)
{
    const QByteArray said = target.read();
    const qsizetype at = said.lastIndexOf("list ");
    const QByteArray url = at < 0 ? QByteArray() : said.mid(at + 5).split('\n')[0].trimmed();
    return QUrl::fromEncoded(url).toLocalFile().toStdString();
}

std::vector<std::filesystem::path> DraggingTest::staged() const
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(m_cache)) {
        if (entry.is_regular_file() && entry.path().extension() == ".db")
            files.push_back(entry.path());
    }
    return files;
}

void DraggingTest::drag(QWidget &handle, QPoint point, DropTarget &target, DragWay way)
{
    const bool isFree = way.steps < 1000 || way.isOver;
    const qsizetype before = target.read().size();
    Mover mover(target, handle.mapToGlobal(point), std::move(way));
    mover.start();
    QTRY_VERIFY_WITH_TIMEOUT(mover.isOver(), 60'000);
    if (isFree)
        return;
    const auto isAnswered = [&] {
        const QByteArray said = target.read().mid(before);
        return said.contains("saved ") || said.contains("list ") || said.contains("nothing\n");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 60'000);
}

void DraggingTest::theIconOfFromSavesACopyWhereItIsDropped()
{
    DropTarget target({u"save"_qs, QString::fromStdString(m_folder.native())});
    auto &handle = m_fixture->in<QWidget>("sourceCard", "sourceHandle");
    QVERIFY(handle.toolTip().isEmpty());
    QVERIFY(handle.cursor().shape() != Qt::OpenHandCursor);
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(!m_fixture->to().text().isEmpty());
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    drag(handle, handle.rect().center(), target);
    QVERIFY2(target.read().contains("saved S\n"), target.read());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    const std::filesystem::path copy = m_fixture->in<QLabel>("resultPanel", "resultPath").toolTip().toStdString();
    QCOMPARE(copy.parent_path(), m_folder);
    QVERIFY(copy.filename().native().starts_with("shop-20"));
    QCOMPARE(verifyBank(copy), QString());
    QCOMPARE(int(std::distance(std::filesystem::directory_iterator(m_folder), {})), 1);
}

void DraggingTest::aFileManagerWithoutDirectSaveGetsNothingHalf()
{
    DropTarget target({u"list"_qs});
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    auto &handle = m_fixture->in<QWidget>("sourceCard", "sourceHandle");
    drag(handle, handle.rect().center(), target);
    QVERIFY2(!target.read().contains("list "), target.read());
    QVERIFY(std::filesystem::is_empty(m_folder));
}

void DraggingTest::restUntilReady(DropTarget &target)
{
    const auto &activity = m_fixture->in<QLabel>("runningBar", "runningActivity");
    const auto isReady = [&activity] { return activity.isVisible() && activity.toolTip().contains(u"ready"); };
    drag(icon(), icon().rect().center(), target, {.until = "never", .isOver = isReady});
    QVERIFY(isReady());
    QVERIFY2(!target.read().contains("list "), target.read());
}

void DraggingTest::whoTakesOnlyFilesGetsAFinishedCopy()
{
    DropTarget target({u"list"_qs});
    choose();
    restUntilReady(target);
    drag(icon(), icon().rect().center(), target, {.until = "enter\nover\n"});
    QTRY_VERIFY2(target.read().contains("list "), target.read());
    const auto file = given(target);
    QVERIFY2(file.filename().native().starts_with("shop-20"), file.c_str());
    QVERIFY2(file.native().starts_with(m_cache.native()), file.c_str());
    QCOMPARE(verifyBank(file), QString());
    QCOMPARE(std::filesystem::status(file.parent_path()).permissions(), std::filesystem::perms::owner_all);
    // To names what it named, and nothing lies there.
    QVERIFY(!std::filesystem::exists(m_fixture->to().text().toStdString()));
    QVERIFY(!m_fixture->panel("resultPanel").isVisible());
    // Nobody tells when the other program has read it: it stays until the program is started anew.
    m_fixture->window.reset();
    QVERIFY(std::filesystem::exists(file));
    StagingFolder::removeLeftovers();
    QTRY_VERIFY(!std::filesystem::exists(file.parent_path()));
    QVERIFY(staged().empty());
}

void DraggingTest::whatNobodyTookGoesWithTheWindow()
{
    DropTarget target({u"list"_qs});
    choose();
    restUntilReady(target);
    QCOMPARE(staged().size(), std::size_t(1));
    m_fixture->window.reset();
    QTRY_VERIFY(staged().empty());
}

void DraggingTest::whatIsDroppedTooEarlyIsReadyForTheNextDrag()
{
    DropTarget target({u"list"_qs});
    choose();
    const auto &activity = m_fixture->in<QLabel>("runningBar", "runningActivity");
    // It begins, and can't go on.
    WriterProcess writer;
    QVERIFY(writer.hold(m_database, u"exclusive"_qs));
    bool hasBegun = false;
    drag(icon(), icon().rect().center(), target,
         {.until = "never", .steps = 150, .beforeDrop = [&] { hasBegun = activity.isVisible(); }});
    QVERIFY(hasBegun);
    QVERIFY2(!target.read().contains("list "), target.read());
    QVERIFY(std::filesystem::is_empty(m_folder));
    QVERIFY(writer.release());
    QTRY_VERIFY2_WITH_TIMEOUT(activity.toolTip().contains(u"ready") || activity.text().contains(u"ready"),
                              qPrintable(activity.text()), 30'000);
    drag(icon(), icon().rect().center(), target, {.until = "enter\nover\n"});
    QTRY_VERIFY2(target.read().contains("list "), target.read());
    QCOMPARE(verifyBank(given(target)), QString());
    // It is of that moment, and not offered again.
    QTRY_VERIFY(!activity.isVisible());
}

void DraggingTest::whatOthersDidToADraggedCopyStays()
{
    DropTarget target({u"list"_qs});
    choose();
    restUntilReady(target);
    drag(icon(), icon().rect().center(), target, {.until = "enter\nover\n"});
    QTRY_VERIFY2(target.read().contains("list "), target.read());
    const auto file = given(target);
    SqlHandle(file).execute("CREATE TABLE mine(x)");
    m_fixture->window.reset();
    StagingFolder::removeLeftovers();
    QVERIFY(std::filesystem::exists(file));
}

void DraggingTest::nothingIsDraggedWhileSomethingRuns_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("a copy") << false;
    QTest::newRow("one that is kept") << true;
}

void DraggingTest::nothingIsDraggedWhileSomethingRuns()
{
    QFETCH(const bool, isKept);
    DropTarget target({u"save"_qs, QString::fromStdString(m_folder.native())});
    choose();
    WriterProcess writer;
    QVERIFY(writer.hold(m_database, u"exclusive"_qs));
    if (isKept)
        keep();
    else
        m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(icon().toolTip().isEmpty());
    drag(icon(), icon().rect().center(), target, {.until = "enter\nover\n", .steps = 40});
    QVERIFY2(!target.read().contains("enter") && !target.read().contains("saved"), target.read());
    // What runs goes on.
    QVERIFY(writer.release());
    QTRY_VERIFY_WITH_TIMEOUT(!icon().toolTip().isEmpty(), 60'000);
}

void DraggingTest::aDropIsRefusedWhereSomethingHasBegunMeanwhile()
{
    QFETCH(const bool, isKept);
    DropTarget target({u"save"_qs, QString::fromStdString(m_folder.native())});
    choose();
    const QString to = m_fixture->to().text();
    WriterProcess writer;
    const auto begin = [&] {
        QVERIFY(writer.hold(m_database, u"exclusive"_qs));
        isKept ? keep() : m_fixture->window->findChild<CopyPage *>()->copy();
        QTRY_VERIFY(icon().toolTip().isEmpty());
    };
    drag(icon(), icon().rect().center(), target, {.beforeDrop = begin});
    // The file manager is told, and nothing is promised.
    QVERIFY2(target.read().contains("saved E\n"), target.read());
    QCOMPARE(m_fixture->to().text(), to);
    QVERIFY(writer.release());
    QTRY_VERIFY_WITH_TIMEOUT(!icon().toolTip().isEmpty(), 60'000);
}

void DraggingTest::theFinishedCopyIsDraggedOut()
{
    const auto copy = m_folder / "copy.db";
    m_fixture->window->open(m_database, copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    DropTarget target({u"list"_qs});
    auto &tile = m_fixture->in<DragTile>("resultPanel", "dragTile");
    drag(tile, tile.rect().center(), target);
    QVERIFY2(target.read().contains("list file://" + QByteArray::fromStdString(copy.native())), target.read());
    QVERIFY(std::filesystem::exists(copy));
}

void DraggingTest::aRowOfTheListIsDraggedOut()
{
    const auto copy = m_folder / "copy.db";
    m_fixture->window->open(m_database, copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    m_fixture->open();
    m_fixture->window->move(20, 20);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_5, Qt::ControlModifier);
    auto &table = m_fixture->in<QTreeWidget>("copiesPage", "madeTable");
    QTRY_VERIFY(table.isVisible());
    table.topLevelItem(0)->setSelected(true);
    DropTarget target({u"list"_qs});
    drag(*table.viewport(), table.visualItemRect(table.topLevelItem(0)).center(), target);
    QVERIFY2(target.read().contains("list file://" + QByteArray::fromStdString(copy.native())), target.read());
}

void DraggingTest::aFinishedOneOfSeveralIsDraggedOut()
{
    m_fixture->window->openSeveral({m_database});
    m_fixture->type(m_fixture->in<QLineEdit>("queueDialog", "queueFolder"), m_folder);
    auto &all = m_fixture->in<QPushButton>("queueDialog", "copyAll");
    QTRY_VERIFY(all.isEnabled());
    all.window()->move(20, 20);
    m_fixture->click(all);
    auto &table = m_fixture->in<QTreeWidget>("queueDialog", "queueTable");
    table.topLevelItem(0)->setSelected(true);
    QTRY_VERIFY(m_fixture->in<QPushButton>("queueDialog", "showCopy").isEnabled());
    DropTarget target({u"list"_qs});
    drag(*table.viewport(), table.visualItemRect(table.topLevelItem(0)).center(), target);
    const auto file = given(target);
    QCOMPARE(file.parent_path(), m_folder);
    QCOMPARE(verifyBank(file), QString());
}

LITECOPY_GUI_MAIN(DraggingTest)
#include "tst_dragging.moc"
