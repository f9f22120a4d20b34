// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Whatever is done in the window, no lock is lost: neither those of a connection of this process, which the mere
// opening and closing of a file may cost, nor those of another program. The kernel's list of locks tells, and a program
// that tries to write.

#include "comparisonpanel.h"
#include "filedialog.h"
#include "inspectpage.h"
#include "pagemapview.h"
#include "resultpanel.h"
#include "support/databasebuilder.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <litecopy/connection.h>

#include <QFile>
#include <QMenu>
#include <QTabBar>
#include <QTreeView>
#include <QtEndian>

#include <sys/stat.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// A lock as the kernel lists it.
struct KernelLock
{
    bool write = false;
    quint64 inode = 0;
    quint64 first = 0;
    quint64 last = 0;

    /// Locks of one owner that touch are listed as one.
    [[nodiscard]] bool covers(const KernelLock &other) const
    {
        return inode == other.inode && first <= other.first && last >= other.last && (write || !other.write);
    }
};

/// All locks on a database and on the index of its WAL.
std::vector<KernelLock> locksOn(const std::filesystem::path &database)
{
    std::vector<quint64> inodes;
    for (const char *suffix : {"", "-shm"}) {
        struct stat status
        {
        };
        if (::stat((database.native() + suffix).c_str(), &status) == 0)
            inodes.push_back(status.st_ino);
    }
    std::vector<KernelLock> locks;
    QFile list(u"/proc/locks"_qs);
    if (!list.open(QIODevice::ReadOnly))
        throw std::runtime_error("the kernel doesn't list locks");
    for (const QByteArray &line : list.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 8 || words[1] == "->")
            continue;
        const KernelLock lock{words[3] == "WRITE", words[5].split(':').last().toULongLong(), words[6].toULongLong(),
                              words[7] == "EOF" ? std::numeric_limits<quint64>::max() : words[7].toULongLong()};
        if (std::ranges::find(inodes, lock.inode) != inodes.end())
            locks.push_back(lock);
    }
    return locks;
}

/// Nearly all of it are holes: made at once, and not copied before somebody can stop the copy.
void enlarge(const std::filesystem::path &database)
{
    constexpr quint32 pageCount = 500'000;
    std::filesystem::resize_file(database, quint64(pageCount) * 4096);
    QFile file(QString::fromStdString(database.native()));
    const quint32 count = qToBigEndian(pageCount);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(28)
        || file.write(reinterpret_cast<const char *>(&count), sizeof count) != qint64(sizeof count))
        throw std::runtime_error("the database can't be made large");
}

/// A lock on a database that somebody keeps while the window is used.
class HeldLock
{
public:
    /// `here`: by a connection of this process, else by another program. "read" or "reserved", as WriterProcess has it.
    HeldLock(const std::filesystem::path &database, bool here, const QString &lock)
        : m_database(database)
        , m_keepsWritersOut(lock == u"reserved" || pragma(database, "journal_mode") != "wal")
    {
        // The prober first: in WAL it has the file open all the time.
        if (!m_prober.startSingleProbe(database) || !m_prober.tryToWrite())
            throw std::runtime_error("the prober can't write");
        if (here) {
            m_connection.emplace(Connection::open(database, Connection::OpenMode::ReadWrite));
            m_connection->execute(lock == u"read" ? "BEGIN" : "BEGIN IMMEDIATE");
            m_transfers = transfers();
        } else if (!m_other.hold(database, lock)) {
            throw std::runtime_error("the lock is not to be had");
        }
        m_locks = locksOn(database);
    }

    /// What was lost; empty where all is as it was.
    [[nodiscard]] QString loss()
    {
        const std::vector<KernelLock> now = locksOn(m_database);
        const QString name = QString::fromStdString(m_database.filename().native());
        for (const KernelLock &lock : m_locks) {
            if (std::ranges::none_of(now, [&](const KernelLock &other) { return other.covers(lock); }))
                return u"%1: the lock on bytes %2 to %3 is gone"_qs.arg(name).arg(lock.first).arg(lock.last);
        }
        if (m_prober.tryToWrite() == m_keepsWritersOut)
            return name + (m_keepsWritersOut ? u": another program writes"_qs : u": no other program can write"_qs);
        if (m_connection && transfers() != m_transfers)
            return name + u": the transaction sees what was written after it began"_qs;
        return {};
    }
    [[nodiscard]] std::size_t count() const { return m_locks.size(); }

private:
    [[nodiscard]] qint64 transfers() { return m_connection->queryInteger("SELECT count(*) FROM transfers"); }

    std::filesystem::path m_database;
    bool m_keepsWritersOut;
    WriterProcess m_prober;
    WriterProcess m_other;
    std::optional<Connection> m_connection;
    qint64 m_transfers = 0;
    std::vector<KernelLock> m_locks;
};

} // namespace

class LocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void choosingLosesNoLock_data() { addHolders(); }
    void choosingLosesNoLock();
    void copyingLosesNoLock_data() { addHolders(); }
    void copyingLosesNoLock();
    void stoppingLosesNoLock_data() { addHolders(); }
    void stoppingLosesNoLock();
    void inspectingLosesNoLock_data() { addHolders(); }
    void inspectingLosesNoLock();
    void comparingLosesNoLock_data() { addHolders(); }
    void comparingLosesNoLock();
    void theLockOfACopyIsNotLost();

private:
    static void addHolders();
    enum class Size
    {
        Small,
        Large
    };
    /// Both databases are locked as the row says.
    void hold(Size size = Size::Small);
    /// Does something in the window and says what was lost by it.
    [[nodiscard]] QString afterwards(const std::function<void()> &action);
    void drop(const std::filesystem::path &file, const QWidget &where);
    void chooseInDialog(const QKeySequence &keys, bool accept);
    void copyBy(const QString &method);
    void showTab(int tab);
    void save(int format);
    /// After a dialog: not every window system does it by itself.
    void activate();
    [[nodiscard]] InspectPage &page() const { return *m_fixture->window->findChild<InspectPage *>(); }

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    std::filesystem::path m_other;
    std::vector<std::unique_ptr<HeldLock>> m_held;
    int m_actions = 0;
};

// Every action is followed by a look at the locks, and a failing look names the action by its line.
#define ACTION(...)                                                                                                    \
    do {                                                                                                               \
        const QString lost = afterwards([&] { __VA_ARGS__; });                                                         \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
        QVERIFY2(lost.isEmpty(), qPrintable(u"after "_qs + QStringLiteral(#__VA_ARGS__) + u": "_qs + lost));           \
    } while (false)

void LocksTest::addHolders()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<bool>("here");
    QTest::addColumn<QString>("lock");
    for (const char *mode : {"delete", "wal"}) {
        for (const bool here : {true, false}) {
            for (const char *lock : {"read", "reserved"})
                QTest::addRow("%s, %s, %s", mode, here ? "this process" : "another program", lock)
                    << QByteArray(mode) << here << QString::fromLatin1(lock);
        }
    }
}

void LocksTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "data.db";
    m_other = m_fixture->folder / "other.db";
    m_actions = 0;
}

void LocksTest::cleanup()
{
    if (m_actions > 0)
        qInfo("%d actions, %d locks kept", m_actions,
              m_held.empty() ? 0 : int(m_held.front()->count() + m_held.back()->count()));
    m_fixture.reset();
    m_held.clear();
}

void LocksTest::hold(Size size)
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const bool, here);
    QFETCH(const QString, lock);
    for (const auto &path : {m_database, m_other}) {
        buildDatabase(path, {.journalMode = journalMode, .size = 1 << 20, .varied = true, .seed = path == m_other});
        if (size == Size::Large)
            enlarge(path);
        m_held.push_back(std::make_unique<HeldLock>(path, here, lock));
        QVERIFY(m_held.back()->count() > 0);
        QCOMPARE(m_held.back()->loss(), QString());
    }
}

QString LocksTest::afterwards(const std::function<void()> &action)
{
    action();
    ++m_actions;
    QStringList losses;
    for (const auto &held : m_held)
        losses << held->loss();
    losses.removeAll(QString());
    return losses.join(u", ");
}

void LocksTest::drop(const std::filesystem::path &file, const QWidget &where)
{
    const QPoint point = where.mapTo(m_fixture->window.get(), where.rect().center());
    QVERIFY(m_fixture->drop({QUrl::fromLocalFile(QString::fromStdString(file.native()))}, point));
}

void LocksTest::activate()
{
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
}

void LocksTest::chooseInDialog(const QKeySequence &keys, bool accept)
{
    QTest::keySequence(m_fixture->window.get(), keys);
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    QPointer<FileDialog> dialog = m_fixture->window->findChild<FileDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    // All files of the folder are in the list, with their icons and kinds.
    auto &list = *dialog->findChild<QTreeView *>(u"fileList"_qs);
    const auto row = [&] {
        for (int i = 0; i < list.model()->rowCount(); ++i) {
            const QModelIndex index = list.model()->index(i, 0);
            if (index.data().toString() == u"data.db")
                return index;
        }
        return QModelIndex();
    };
    QTRY_VERIFY(row().isValid());
    list.setCurrentIndex(row());
    QVERIFY(!dialog->grab().isNull());
    if (accept)
        Q_EMIT dialog->chosen({m_database});
    dialog->reject();
    QTRY_VERIFY(!dialog);
    activate();
}

void LocksTest::choosingLosesNoLock()
{
    hold();
    ACTION(m_fixture->type(m_fixture->from(), m_database);
           QTRY_VERIFY2(m_fixture->fromFacts().contains(u"pages"), qPrintable(m_fixture->fromFacts())));
    ACTION(QTRY_VERIFY(m_fixture->panel("planPanel").isVisible()));
    ACTION(QTest::keyClick(m_fixture->window.get(), Qt::Key_F5));
    ACTION(m_fixture->type(m_fixture->to(), m_other));
    ACTION(chooseInDialog(QKeySequence::Open, false));
    ACTION(chooseInDialog(QKeySequence::Open, true));
    ACTION(chooseInDialog(QKeySequence::Save, false));
    ACTION(drop(m_database, m_fixture->panel("sourceCard")));
    ACTION(drop(m_database, m_fixture->panel("planPanel")));
    ACTION(drop(m_other, m_fixture->panel("destinationCard")));
    ACTION(m_fixture->type(m_fixture->from(), m_other));
    ACTION(m_fixture->type(m_fixture->from(), m_database.native() + "-wal"));
    ACTION(QTRY_VERIFY(m_fixture->panel("planPanel").isVisible()));
    ACTION(m_fixture->window.reset());
    m_fixture->open();
}

void LocksTest::copyBy(const QString &method)
{
    const auto copy = m_fixture->folder / "copy.db";
    std::error_code missing;
    std::filesystem::remove(copy, missing);
    m_fixture->choose("method", method);
    m_fixture->type(m_fixture->to(), copy);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), qPrintable(m_fixture->title("errorPanel")),
                              30'000);
}

void LocksTest::copyingLosesNoLock()
{
    hold();
    m_fixture->type(m_fixture->from(), m_database);
    for (const char *method :
         {"Automatic", "Online, page by page", "Clone the files", "Snapshot without a lock", "Compact"})
        ACTION(copyBy(QString::fromLatin1(method)));
    ACTION(m_fixture->in<DragTile>("resultPanel", "dragTile").setFocus();
           QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return));
    ACTION(m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "copyAgain"));
           QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000));

    // A destination that is in use, and the source itself.
    ACTION(m_fixture->type(m_fixture->to(), m_other); m_fixture->click(m_fixture->copyButton());
           QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
           QTRY_VERIFY(!m_fixture->in<QLabel>("conflictPanel", "existingFacts").text().contains(u'…')));
    ACTION(m_fixture->click(m_fixture->in<QPushButton>("conflictPanel", "back")));
    ACTION(m_fixture->type(m_fixture->to(), m_database); m_fixture->choose("existing", u"Replace it, this once"_qs);
           m_fixture->click(m_fixture->copyButton());
           QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("errorPanel").isVisible(), 30'000));
}

void LocksTest::stoppingLosesNoLock()
{
    hold(Size::Large);
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->choose("method", u"Online, page by page"_qs);
    const auto begin = [this] {
        m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
        m_fixture->click(m_fixture->copyButton());
        // It begins when its destination has been looked at.
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->pauseButton().isVisible(), 30'000);
        m_fixture->click(m_fixture->pauseButton());
        QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->sentence().startsWith(u"Paused"), qPrintable(m_fixture->sentence()),
                                  30'000);
    };
    ACTION(begin());
    ACTION(QVERIFY(!m_fixture->window->close()); QVERIFY(m_fixture->panel("closeQuestion").isVisible()));
    ACTION(QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return));
    ACTION(showTab(1));
    ACTION(showTab(0));
    ACTION(QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
           QTRY_VERIFY(m_fixture->panel("cancelledPanel").isVisible()));
    ACTION(begin());
    ACTION(QVERIFY(!m_fixture->window->close());
           m_fixture->click(m_fixture->in<QPushButton>("copyPage", "closeAnyway"));
           QTRY_VERIFY(!m_fixture->window->isVisible()));
    ACTION(m_fixture->open());
}

void LocksTest::showTab(int tab)
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key(Qt::Key_1 + tab), Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->window->findChild<QTabBar *>(u"tabs"_qs)->currentIndex(), tab);
}

void LocksTest::save(int format)
{
    m_fixture->window->findChild<QPushButton *>(u"saveButton"_qs)->menu()->actions()[format]->trigger();
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>(u"saveInspection"_qs));
    QPointer<FileDialog> dialog = m_fixture->window->findChild<FileDialog *>(u"saveInspection"_qs);
    const auto file = m_fixture->folder / "saved";
    Q_EMIT dialog->chosen({file});
    dialog->reject();
    delete dialog;
    QTRY_VERIFY(std::filesystem::exists(file));
    activate();
}

void LocksTest::inspectingLosesNoLock()
{
    hold();
    ACTION(m_fixture->type(m_fixture->from(), m_database));
    ACTION(showTab(1); QTRY_VERIFY_WITH_TIMEOUT(page().inspection(), 30'000));
    auto &map = *m_fixture->window->findChild<PageMapView *>(u"pageMap"_qs);
    ACTION(map.setFocus(); QTest::keyClick(&map, Qt::Key_Plus); QTest::keyClick(&map, Qt::Key_End));
    ACTION(save(0));
    ACTION(save(1));
    ACTION(m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"copyInspection"_qs)));
    ACTION(QTest::keyClick(m_fixture->window.get(), Qt::Key_F5); QTRY_VERIFY(!page().isReading()));
    ACTION(showTab(2));
    ACTION(showTab(0));
}

void LocksTest::comparingLosesNoLock()
{
    hold();
    ACTION(m_fixture->type(m_fixture->from(), m_database));
    ACTION(showTab(3));
    auto &field = *m_fixture->window->findChild<QLineEdit *>(u"otherField"_qs);
    QTRY_VERIFY(field.isVisible());
    ACTION(m_fixture->type(field, m_other));
    const auto result = [this] { return m_fixture->window->findChild<ComparisonPanel *>()->result() != nullptr; };
    ACTION(m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"compare"_qs));
           QTRY_VERIFY_WITH_TIMEOUT(result(), 30'000));
    ACTION(save(0));
    ACTION(drop(m_other, *m_fixture->window->findChild<QWidget *>(u"otherCard"_qs)));
    ACTION(m_fixture->window.reset());
    m_fixture->open();
}

/// What the engine holds itself while the window goes on being used.
void LocksTest::theLockOfACopyIsNotLost()
{
    buildDatabase(m_database, {.journalMode = "wal"});
    enlarge(m_database);
    // What nobody has open is read without a lock.
    WriterProcess program;
    QVERIFY(program.hold(m_database, u"read"_qs));
    const std::size_t ofOthers = locksOn(m_database).size();

    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    m_fixture->choose("method", u"Online, page by page"_qs);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->sentence().startsWith(u"Copying: "), qPrintable(m_fixture->sentence()),
                              30'000);
    m_fixture->click(m_fixture->pauseButton());
    QTRY_VERIFY2_WITH_TIMEOUT(m_fixture->sentence().startsWith(u"Paused"), qPrintable(m_fixture->sentence()), 30'000);
    const std::vector<KernelLock> before = locksOn(m_database);
    QVERIFY(before.size() >= ofOthers + 2); // its place in the WAL, and that it has the index open
    const auto keptAfter = [&](const std::function<void()> &action) {
        action();
        const std::vector<KernelLock> now = locksOn(m_database);
        return std::ranges::all_of(before, [&](const KernelLock &lock) {
            return std::ranges::any_of(now, [&](const KernelLock &other) { return other.covers(lock); });
        });
    };
    QVERIFY(keptAfter([this] {
        QVERIFY(!m_fixture->window->close());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }));
    // Nothing is read there before the copy has ended.
    for (const int tab : {1, 2, 3, 0})
        QVERIFY(keptAfter([this, tab] { showTab(tab); }));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->panel("cancelledPanel").isVisible());
    QTRY_COMPARE(locksOn(m_database).size(), ofOthers);
}

LITECOPY_GUI_MAIN(LocksTest)
#include "tst_locks.moc"
