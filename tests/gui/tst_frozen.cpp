// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// A database that is kept in memory as it was, and saved from there, through the window.

#include "filedialog.h"
#include "frozendialog.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QAction>
#include <QSignalSpy>
#include <QTreeWidget>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

class FrozenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsFrozenStaysAsItWasAndIsSavedTwice_data();
    void whatIsFrozenStaysAsItWasAndIsSavedTwice();
    void oneOfABusyDatabaseIsOfOneMoment();
    void theSourceAndItsFolderStayAsTheyWere();
    void whatIsNoDatabaseIsNotFrozen();
    void loadingIsCancelledWhileALockIsHeld();
    void savingIntoAFolderThatIsGoneSaysSo();
    void closingAsksAboutWhatWasNotSaved();
    void whatIsLetGoIsGone();
    void itsOwnFileIsNeverReplaced();
    void aSavedCopyIsAsClosedAsTheDatabase();
    void aCancelledSavingLeavesNothing();

private:
    void freeze();
    void saveTo(const std::filesystem::path &copy);
    template <typename Widget = QPushButton>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return m_fixture->in<Widget>("frozenDialog", name);
    }
    [[nodiscard]] QString status(int row = 0) const
    {
        return part<QTreeWidget>("frozenTable").topLevelItem(row)->text(3);
    }
    [[nodiscard]] QString text() const { return part<QLabel>("frozenText").text(); }

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
};

void FrozenTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "shop.db";
}

void FrozenTest::cleanup()
{
    m_fixture.reset();
}

void FrozenTest::freeze()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(!m_fixture->fromFacts().isEmpty());
    m_fixture->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QTest::keySequence(m_fixture->window.get(), QKeySequence(u"Ctrl+M"_qs));
    QTRY_VERIFY(m_fixture->window->findChild<FrozenDialog *>());
    QTRY_VERIFY(part<QWidget>("frozenTable").isVisible());
}

void FrozenTest::saveTo(const std::filesystem::path &copy)
{
    QTRY_VERIFY(part("saveFrozen").isEnabled());
    m_fixture->click(part("saveFrozen"));
    QTRY_VERIFY(m_fixture->window->findChild<FrozenDialog *>()->findChild<FileDialog *>());
    auto *chooser = m_fixture->window->findChild<FrozenDialog *>()->findChild<FileDialog *>();
    QTRY_VERIFY(chooser->isVisible());
    // As a person who types the name and presses Enter; one that is there would be asked about.
    Q_EMIT chooser->chosen({copy});
    chooser->reject();
    // What came of it names the file.
    QTRY_VERIFY2_WITH_TIMEOUT(text().contains(QString::fromStdString(copy.filename().native())), qPrintable(text()),
                              30'000);
}

void FrozenTest::whatIsFrozenStaysAsItWasAndIsSavedTwice_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("wal") << QByteArray("wal");
    QTest::newRow("delete") << QByteArray("delete");
}

void FrozenTest::whatIsFrozenStaysAsItWasAndIsSavedTwice()
{
    QFETCH(QByteArray, journalMode);
    buildDatabase(m_database, {.journalMode = journalMode, .size = 1 << 20});
    SqlHandle program(m_database);
    program.execute("CREATE TABLE till(coins); INSERT INTO till VALUES(1)");
    freeze();
    QTRY_COMPARE(status(), u"In memory only"_qs);
    program.execute("UPDATE till SET coins = 2");
    for (const char *name : {"first.db", "second.db"}) {
        saveTo(m_fixture->folder / name);
        QTRY_COMPARE(status(), u"Saved"_qs);
        QCOMPARE(SqlHandle(m_fixture->folder / name).text("SELECT coins FROM till"), QByteArray("1"));
        QCOMPARE(SqlHandle(m_fixture->folder / name).text("PRAGMA integrity_check"), QByteArray("ok"));
        program.execute("UPDATE till SET coins = coins + 1");
    }
    QVERIFY(text().startsWith(u"Copied and verified"));
}

void FrozenTest::oneOfABusyDatabaseIsOfOneMoment()
{
    buildDatabase(m_database, {.journalMode = "wal", .size = 4 << 20});
    WriterProcess bank;
    QVERIFY(bank.startBank(m_database, std::chrono::milliseconds(1)));
    freeze();
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"In memory only"_qs, 30'000);
    saveTo(m_fixture->folder / "copy.db");
    QTRY_COMPARE(status(), u"Saved"_qs);
    QCOMPARE(verifyBank(m_fixture->folder / "copy.db"), QString());
}

void FrozenTest::theSourceAndItsFolderStayAsTheyWere()
{
    std::filesystem::create_directory(m_fixture->folder / "data");
    m_database = m_fixture->folder / "data/shop.db";
    buildDatabase(m_database, {.journalMode = "wal", .size = 1 << 20});
    const FolderSnapshot before(m_fixture->folder / "data");
    freeze();
    QTRY_COMPARE(status(), u"In memory only"_qs);
    QCOMPARE(before.differenceTo(FolderSnapshot(m_fixture->folder / "data")), QString());
}

void FrozenTest::whatIsNoDatabaseIsNotFrozen()
{
    writeFile(m_database, QByteArray("Dear Anna. ").repeated(400));
    freeze();
    QTRY_COMPARE(status(), u"Not frozen"_qs);
    QVERIFY2(text().contains(u"not a SQLite database") || text().contains(u"no SQLite database"), qPrintable(text()));
    QVERIFY(!part("saveFrozen").isEnabled());
    QVERIFY(m_fixture->window->close());
}

void FrozenTest::loadingIsCancelledWhileALockIsHeld()
{
    buildDatabase(m_database, {.size = 1 << 20});
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    freeze();
    QTRY_VERIFY(status().startsWith(u"Waiting"));
    m_fixture->click(part("cancelFrozen"));
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Cancelled"_qs, 2000);
}

void FrozenTest::savingIntoAFolderThatIsGoneSaysSo()
{
    buildDatabase(m_database, {.size = 1 << 20});
    freeze();
    saveTo(m_fixture->folder / "gone/copy.db");
    QTRY_VERIFY2(text().contains(u"gone"), qPrintable(text()));
    QCOMPARE(status(), u"In memory only"_qs);
    saveTo(m_fixture->folder / "copy.db");
    QTRY_COMPARE(status(), u"Saved"_qs);
}

void FrozenTest::closingAsksAboutWhatWasNotSaved()
{
    buildDatabase(m_database, {.size = 1 << 20});
    freeze();
    QTRY_COMPARE(status(), u"In memory only"_qs);
    QVERIFY(!m_fixture->window->close());
    QVERIFY(part<QWidget>("closeQuestion").isVisible());
    m_fixture->click(part("stay"));
    QVERIFY(!m_fixture->window->close());
    m_fixture->click(part("closeAnyway"));
    QTRY_VERIFY(!m_fixture->window->isVisible());
}

void FrozenTest::whatIsLetGoIsGone()
{
    buildDatabase(m_database, {.size = 1 << 20});
    freeze();
    QTRY_COMPARE(status(), u"In memory only"_qs);
    m_fixture->click(part("letGo"));
    QCOMPARE(part<QTreeWidget>("frozenTable").topLevelItemCount(), 0);
    QVERIFY(m_fixture->window->close());
}

void FrozenTest::itsOwnFileIsNeverReplaced()
{
    buildDatabase(m_database, {.size = 1 << 20});
    SqlHandle(m_database).execute("CREATE TABLE till(coins); INSERT INTO till VALUES(1)");
    freeze();
    QTRY_COMPARE(status(), u"In memory only"_qs);
    SqlHandle(m_database).execute("UPDATE till SET coins = 2");
    for (const char *name : {"shop.db", "shop.db-wal", "shop.db-journal"}) {
        saveTo(m_fixture->folder / name);
        QTRY_VERIFY2(text().contains(u"shop.db"), qPrintable(text()));
        QCOMPARE(status(), u"In memory only"_qs);
    }
    QCOMPARE(SqlHandle(m_database).text("SELECT coins FROM till"), QByteArray("2"));
}

void FrozenTest::aSavedCopyIsAsClosedAsTheDatabase()
{
    buildDatabase(m_database, {.size = 1 << 20});
    std::filesystem::permissions(m_database, std::filesystem::perms(0600));
    freeze();
    saveTo(m_fixture->folder / "copy.db");
    QTRY_COMPARE(status(), u"Saved"_qs);
    QCOMPARE(int(std::filesystem::status(m_fixture->folder / "copy.db").permissions()), 0600);
}

void FrozenTest::aCancelledSavingLeavesNothing()
{
    buildDatabase(m_database, {.size = 64 << 20});
    std::filesystem::create_directory(m_fixture->folder / "copies");
    freeze();
    saveTo(m_fixture->folder / "copies/first.db");
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"Saved"_qs, 30'000);
    m_fixture->click(part("saveFrozen"));
    QTRY_VERIFY(m_fixture->window->findChild<FrozenDialog *>()->findChild<FileDialog *>());
    auto *chooser = m_fixture->window->findChild<FrozenDialog *>()->findChild<FileDialog *>();
    Q_EMIT chooser->chosen({(m_fixture->folder / "copies/second.db")});
    chooser->reject();
    QTRY_VERIFY(part("cancelFrozen").isEnabled());
    m_fixture->click(part("cancelFrozen"));
    QTRY_VERIFY_WITH_TIMEOUT(part("saveFrozen").isEnabled(), 10'000);
    // It may have been named before the cancel was heard.
    const bool isThere = std::filesystem::exists(m_fixture->folder / "copies/second.db");
    QVERIFY2(text().contains(isThere ? u"second.db" : u"first.db"), qPrintable(text()));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(m_fixture->folder / "copies"), {}), isThere ? 2 : 1);
    // A new one is let go, and the one beside it stays.
    const QList<QAction *> actions = m_fixture->window->findChildren<QAction *>();
    const auto again = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(u"Ctrl+M"_qs);
    });
    QVERIFY(again != actions.end());
    QTRY_VERIFY((*again)->isEnabled());
    (*again)->trigger();
    QTRY_COMPARE(part<QTreeWidget>("frozenTable").topLevelItemCount(), 2);
    auto &table = part<QTreeWidget>("frozenTable");
    table.setCurrentItem(table.topLevelItem(0));
    QTRY_VERIFY(part("letGo").isEnabled());
    m_fixture->click(part("letGo"));
    QCOMPARE(table.topLevelItemCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"In memory only"_qs, 30'000);
}

LITECOPY_GUI_MAIN(FrozenTest)

#include "tst_frozen.moc"
