// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Kept copies that a person removes in the real window: by keys and mouse.

#include "copiesfixture.h"
#include "copyhistory.h"
#include "watchedapplication.h"

#include <litecopy/restorecopy.h>

#include <QScopeGuard>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;

class RemovingTest : public QObject, protected CopiesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatIsSelectedGoesOnceItWasAskedAbout();
    void whatStaysIsSaidWithItsReason();
    void copiesBeforeRestoresAreSelectedAtOnceAndGoByTheKey();
    void aFileThatTakesTheNameWhileItIsAskedStays();
    void removingIsCancelledWhileItWaits();
    void anotherDatabaseEndsTheQuestion();
    void whileCopiesAreRemovedNoneIsKept();

private:
    void selectToo(int row) const
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ControlModifier,
                          table().visualItemRect(table().topLevelItem(row)).center());
    }
    void ask() const
    {
        QTRY_VERIFY(button("removeCopies").isEnabled());
        click("removeCopies");
        QTRY_VERIFY(button("removeBack").isVisible());
    }
    [[nodiscard]] QString title() const { return m_fixture->title("removePanel"); }
    [[nodiscard]] QString text() const { return m_fixture->text("removePanel"); }
    /// What is kept when a copy is put back.
    std::filesystem::path restore(const std::filesystem::path &copy) const
    {
        change();
        RestoreRequest request;
        request.copy = copy;
        request.database = m_database;
        CopyControl control;
        return restoreCopy(request, control).copy.receipt.safetyCopy;
    }
};

namespace {

/// Another copy into the folder, as the lock on it shows it.
class FolderHeld
{
public:
    explicit FolderHeld(const std::filesystem::path &folder)
        : m_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        m_isHeld = ::flock(m_folder, LOCK_EX) == 0;
    }
    FolderHeld(const FolderHeld &) = delete;
    FolderHeld &operator=(const FolderHeld &) = delete;
    ~FolderHeld() { ::close(m_folder); }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    const int m_folder;
    bool m_isHeld = false;
};

QString nameOf(const ListedCopy &copy)
{
    return QString::fromStdString(copy.path.filename().native());
}

} // namespace

void RemovingTest::whatIsSelectedGoesOnceItWasAskedAbout()
{
    std::vector<ListedCopy> kept;
    for (int i = 0; i < 4; ++i)
        kept.push_back(keepByRoutine(m_folder));
    for (const ListedCopy &copy : kept) {
        MadeCopy made;
        made.made = copy.made;
        made.source = m_database;
        made.copy = copy.path;
        CopyHistory::add(made);
    }
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 4);
    select(1);
    selectToo(3);
    ask();
    QCOMPARE(title(), u"Remove 2 copies?"_qs);
    for (const int gone : {2, 0})
        QVERIFY2(text().contains(nameOf(kept[std::size_t(gone)])), qPrintable(text()));
    QVERIFY(button("removeBack").hasFocus());
    QTest::keyClick(&button("removeBack"), Qt::Key_Return);
    QVERIFY(!part<QWidget>("removePanel").isVisible());
    ask();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QVERIFY(!part<QWidget>("removePanel").isVisible());
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(4));

    ask();
    click("removeNow");
    QTRY_COMPARE(title(), u"2 copies removed"_qs);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    for (const int gone : {2, 0})
        QVERIFY(!std::filesystem::exists(kept[std::size_t(gone)].path));
    for (const int left : {1, 3})
        QVERIFY(std::filesystem::exists(kept[std::size_t(left)].path));
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(2));
    // No list calls them gone: they were let go.
    QTRY_COMPARE(CopyHistory::read().of(m_database).size(), std::size_t(2));
    click("removeDone");
    QVERIFY(!part<QWidget>("removePanel").isVisible());
}

void RemovingTest::whatStaysIsSaidWithItsReason()
{
    const ListedCopy pinned = keepByRoutine(m_folder);
    const ListedCopy changed = keepByRoutine(m_folder);
    const ListedCopy newest = keepByRoutine(m_folder);
    QVERIFY(pinCopy(pinned.path, true).isDone());
    SqlHandle(changed.path).execute("CREATE TABLE other(x)");
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 3);
    // A file that is not the copy can't be meant.
    select(1);
    QVERIFY(!button("removeCopies").isEnabled());
    select(2);
    ask();
    QCOMPARE(title(), u"It can't be removed"_qs);
    QVERIFY2(text().contains(u"It is kept for good."), qPrintable(text()));
    QVERIFY(!button("removeNow").isVisible());
    click("removeBack");
    // With the pinned one there, the newest may go.
    select(0);
    selectToo(1);
    selectToo(2);
    ask();
    QCOMPARE(title(), u"Remove 1 copy?"_qs);
    QVERIFY2(text().startsWith(nameOf(newest) + u';') && text().contains(nameOf(changed) + u". It was changed"_qs),
             qPrintable(text()));
    click("removeNow");
    QTRY_COMPARE(title(), u"1 copy removed"_qs);
    QVERIFY(!std::filesystem::exists(newest.path));
    QVERIFY(std::filesystem::exists(pinned.path) && std::filesystem::exists(changed.path));
    // It is the last sound one now, pinned or not.
    QVERIFY(pinCopy(pinned.path, false).isDone());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    select(1);
    ask();
    QVERIFY2(text().contains(u"It is the last sound copy of its database: it stays."), qPrintable(text()));
    QVERIFY(std::filesystem::exists(pinned.path));
}

void RemovingTest::copiesBeforeRestoresAreSelectedAtOnceAndGoByTheKey()
{
    const ListedCopy kept = keepByRoutine(m_folder);
    std::vector<std::filesystem::path> before;
    for (int i = 0; i < 3; ++i)
        before.push_back(restore(kept.path));
    QVERIFY(pinCopy(before[1], true).isDone());
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 4);
    QVERIFY2(label("unlistedNote").contains(u"“Remove…” lets them go."), qPrintable(label("unlistedNote")));
    QVERIFY(button("selectBefore").isVisible());
    click("selectBefore");
    QCOMPARE(table().selectedItems().size(), 2);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_VERIFY(button("removeBack").isVisible());
    QCOMPARE(title(), u"Remove 2 copies?"_qs);
    click("removeNow");
    QTRY_COMPARE(title(), u"2 copies removed"_qs);
    QVERIFY(!std::filesystem::exists(before[0]) && !std::filesystem::exists(before[2]));
    QVERIFY(std::filesystem::exists(before[1]) && std::filesystem::exists(kept.path));
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    // What is kept for good is meant to stay.
    QVERIFY(!button("selectBefore").isVisible());
}

void RemovingTest::aFileThatTakesTheNameWhileItIsAskedStays()
{
    const ListedCopy older = keepByRoutine(m_folder);
    static_cast<void>(keepByRoutine(m_folder));
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    select(1);
    ask();
    const auto foreign = m_fixture->folder / "foreign";
    writeFile(foreign, "somebody's own");
    std::filesystem::rename(foreign, older.path);
    click("removeNow");
    QTRY_COMPARE(title(), u"No copy was removed"_qs);
    QVERIFY2(text().contains(u"another file has its name"), qPrintable(text()));
    QCOMPARE(readFile(older.path), QByteArray("somebody's own"));
}

void RemovingTest::removingIsCancelledWhileItWaits()
{
    static_cast<void>(keepByRoutine(m_folder));
    static_cast<void>(keepByRoutine(m_folder));
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    select(1);
    ask();
    const FolderHeld other(m_folder);
    QVERIFY(other.isHeld());
    click("removeNow");
    QTRY_VERIFY2(text().endsWith(u"another copy into this folder"), qPrintable(text()));
    QVERIFY(button("cancelRemove").isVisible() && !button("removeNow").isVisible());
    click("cancelRemove");
    QTRY_COMPARE(title(), u"Cancelled: no copy was removed"_qs);
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(2));
}

void RemovingTest::anotherDatabaseEndsTheQuestion()
{
    static_cast<void>(keepByRoutine(m_folder));
    static_cast<void>(keepByRoutine(m_folder));
    const auto database = m_fixture->folder / "other.db";
    buildDatabase(database);
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    select(1);
    ask();
    m_fixture->window->open(database, {});
    QVERIFY(!part<QWidget>("removePanel").isVisible());
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(2));
}

void RemovingTest::whileCopiesAreRemovedNoneIsKept()
{
    static_cast<void>(keepByRoutine(m_folder));
    static_cast<void>(keepByRoutine(m_folder));
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    select(1);
    ask();
    {
        const FolderHeld other(m_folder);
        QVERIFY(other.isHeld());
        click("removeNow");
        QTRY_VERIFY(button("cancelRemove").isVisible());
        for (const char *name : {"keepCopy", "putBack", "removeCopies", "pinCopy"})
            QVERIFY2(!button(name).isEnabled(), name);
    }
    QTRY_COMPARE(title(), u"1 copy removed"_qs);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    QTRY_VERIFY(button("keepCopy").isEnabled());
}

LITECOPY_GUI_MAIN(RemovingTest)
#include "tst_removing.moc"
