// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Real drags from the window to another process, in an X server with a window manager: the mouse is moved from outside.

#include "resultpanel.h"
#include "support/databasebuilder.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QProcess>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <optional>

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

/// Moves the mouse while the drag goes on: `QDrag::exec()` runs the event loop, in which these steps are taken.
class Mover : public QObject
{
    Q_OBJECT

public:
    Mover(DropTarget &target, QPoint from)
        : m_target(target)
        , m_from(from)
    {
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, &Mover::step);
    }

    /// Presses there, and drags it to the middle of the target, to drop it when that has taken it, or has said no.
    void start()
    {
        mouse(moveTo(m_from));
        mouse({u"mousedown"_qs, u"1"_qs});
        m_timer.start();
    }

private:
    void step()
    {
        const QByteArray said = m_target.read();
        ++m_steps;
        if (said.contains("over\n") || m_steps > 1000) {
            m_timer.stop();
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
    void theFinishedCopyIsDraggedOut();
    void aRowOfTheListIsDraggedOut();

private:
    void drag(QWidget &handle, QPoint point, DropTarget &target);

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    std::filesystem::path m_folder;
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
    std::filesystem::create_directory(m_folder);
    buildDatabase(m_database, {.size = 1 << 20});
}

void DraggingTest::drag(QWidget &handle, QPoint point, DropTarget &target)
{
    Mover mover(target, handle.mapToGlobal(point));
    mover.start();
    QTRY_VERIFY_WITH_TIMEOUT(target.read().contains("saved ") || target.read().contains("list ")
                                 || target.read().contains("nothing\n"),
                             60'000);
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

LITECOPY_GUI_MAIN(DraggingTest)
#include "tst_dragging.moc"
