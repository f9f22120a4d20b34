// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Keeping copies and putting them back in the real window: by keys and mouse.

#include "comparisonpanel.h"
#include "copiespage.h"
#include "copiesreader.h"
#include "putbackpanel.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "windowfixture.h"

#include <litecopy/keepcopy.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeView>
#include <QTreeWidget>

#include <sys/stat.h>

#include <algorithm>

using namespace Litecopy;
using namespace Litecopy::Test;

class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutADatabaseThePageSaysWhatToDo();
    void aCopyIsKeptByOneClickAndStandsInTheList();
    void whatChangedSinceTheLastCopyIsCounted();
    void theComparisonEndsWhenTheTabIsLeft();
    void theFolderIsSuggestedAndThenRememberedForEachDatabase();
    void aCopyIsKeptForGoodAndLetGo();
    void withoutARuleNothingIsRemoved();
    void whatTheRulesRemoveIsAskedAboutBefore();
    void copiesThatGoMayStayOnce();
    void whatIsWrongWithTheFolderIsSaid();
    void copiesThatAreNotThereAndFilesOfOthersAreNamed();
    void keepingIsCancelled();
    void whatKeepingFailedForIsSaid();
    void aCopyIsComparedWithNow();
    void whatGrewBetweenTwoCopiesIsShownByTable();
    void puttingBackShowsWhatWouldChangeAndWhoUsesIt();
    void aDatabaseInUseIsWrittenIntoAndUndone();
    void aDatabaseThatNobodyUsesIsReplacedAndUndone();
    void theOtherWayIsRefusedInWords();
    void aCopyOntoADatabaseInUseIsPutBackInstead();
    void aDamagedCopyIsPutBackOnlyWhereThatIsAsked();
    void puttingBackIsCancelledWhileItWaits();
    void anotherDatabaseEndsTheQuestion();
    void closingWhileACopyIsPutBackAsks();
    void whileACopyIsPutBackNothingElseCanBeChosen();
    void theKeyboardDoesItAll();
    void everyPartHasANameAndNoMnemonicTwice();

private:
    void open(const std::filesystem::path &database) const;
    /// Without waiting for the list.
    void show(const std::filesystem::path &database) const;
    /// As a timer does it. Each copy differs from the one before.
    ListedCopy keepByRoutine(const std::filesystem::path &folder) const;
    void change(const QByteArray &sql = "UPDATE accounts SET balance = balance + 1 WHERE id = 1") const
    {
        SqlHandle(m_database).execute(sql);
    }
    void setFolder(const std::filesystem::path &folder) const
    {
        auto &field = part<QLineEdit>("copiesFolder");
        m_fixture->type(field, folder);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    template <typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return m_fixture->in<Widget>("copiesPage", name);
    }
    [[nodiscard]] QPushButton &button(const char *name) const { return part<QPushButton>(name); }
    void click(const char *name) const { m_fixture->click(button(name)); }
    [[nodiscard]] QTreeWidget &table() const { return part<QTreeWidget>("copiesTable"); }
    [[nodiscard]] QString headline() const { return part<QLabel>("copiesHeadline").text().replace(QChar::Nbsp, u' '); }
    [[nodiscard]] QString label(const char *name) const { return part<QLabel>(name).text(); }
    [[nodiscard]] CopiesPage &page() const { return *m_fixture->window->findChild<CopiesPage *>(); }
    [[nodiscard]] bool isIdle() const { return !m_fixture->window->findChild<CopiesReader *>()->isComparing(); }
    /// A radio button hears clicks on its words only.
    void choose(const char *way) const
    {
        auto &radio = part<QRadioButton>(way);
        QVERIFY(radio.isVisible() && radio.isEnabled());
        QTest::mouseClick(&radio, Qt::LeftButton, {}, QPoint(10, radio.height() / 2));
    }
    void select(int row) const
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualItemRect(table().topLevelItem(row)).center());
    }
    /// Selects the row and asks to put its copy back; returns once it may be done.
    void askToPutBack(int row) const;
    [[nodiscard]] qint64 balance() const
    {
        return SqlHandle(m_database).integer("SELECT balance FROM accounts WHERE id = 1");
    }
    /// Changes the list of a folder as its file holds it.
    static void edit(const std::filesystem::path &folder, const std::function<void(QJsonArray &)> &change);

    std::unique_ptr<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    std::filesystem::path m_folder;
};

void CopiesTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_database = m_fixture->folder / "data.db";
    m_folder = m_fixture->folder / "Backup";
    std::filesystem::create_directory(m_folder);
    buildDatabase(m_database, {.journalMode = "delete", .size = 2 << 20, .varied = true});
}

void CopiesTest::cleanup()
{
    m_fixture.reset();
}

void CopiesTest::show(const std::filesystem::path &database) const
{
    m_fixture->type(m_fixture->from(), database);
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(4).center());
}

void CopiesTest::open(const std::filesystem::path &database) const
{
    show(database);
    QTRY_VERIFY(page().isVisible());
    setFolder(m_folder);
    QTRY_VERIFY(m_fixture->window->findChild<CopiesReader *>()->folder() == m_folder);
    QTRY_VERIFY(m_fixture->window->findChild<CopiesReader *>()->list());
    QTRY_VERIFY(isIdle());
}

ListedCopy CopiesTest::keepByRoutine(const std::filesystem::path &folder) const
{
    change();
    KeepRequest request;
    request.copy.source = m_database;
    request.folder = folder;
    CopyControl control;
    const KeepResult result = keepCopy(request, control);
    if (result.outcome != KeepOutcome::Kept)
        throw std::runtime_error("no copy was kept");
    return result.copies.front().copy;
}

void CopiesTest::askToPutBack(int row) const
{
    select(row);
    click("putBack");
    QTRY_VERIFY(button("putBackNow").isVisible());
    QTRY_VERIFY(button("putBackNow").isEnabled());
    QTRY_VERIFY(!label("putBackChanges").startsWith(u"Comparing"));
}

void CopiesTest::edit(const std::filesystem::path &folder, const std::function<void(QJsonArray &)> &change)
{
    const auto file = folder / CopyList::fileName;
    QJsonObject list = QJsonDocument::fromJson(readFile(file)).object();
    QJsonArray copies = list.value(u"copies").toArray();
    change(copies);
    list.insert(u"copies"_qs, copies);
    writeFile(file, QJsonDocument(list).toJson());
}

void CopiesTest::withoutADatabaseThePageSaysWhatToDo()
{
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(4).center());
    QTRY_VERIFY(button("chooseCopied").isVisible());
    QVERIFY(!part<QWidget>("copiesCard").isVisible());
    QVERIFY(!table().isVisible());
    click("chooseCopied");
    QTRY_VERIFY(m_fixture->window->findChild<QFileDialog *>());
    m_fixture->window->findChild<QFileDialog *>()->reject();
}

void CopiesTest::aCopyIsKeptByOneClickAndStandsInTheList()
{
    open(m_database);
    QVERIFY(headline().startsWith(u"Not copied into this folder yet"));
    QVERIFY(part<QWidget>("copiesRemark").isVisible());
    click("keepCopy");
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
    QCOMPARE(m_fixture->title("keptPanel"), u"Copied and verified"_qs);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    const QTreeWidgetItem &row = *table().topLevelItem(0);
    QVERIFY2(row.text(0).startsWith(u"today "), qPrintable(row.text(0)));
    QCOMPARE(row.text(1), u"by hand"_qs);
    QCOMPARE(row.text(4), u"checked"_qs);
    QVERIFY(!row.text(3).isEmpty());
    QVERIFY(!part<QWidget>("copiesRemark").isVisible());
    QTRY_VERIFY2(headline().endsWith(u"checked; nothing changed since"), qPrintable(headline()));

    const CopyList list = readCopyList(m_folder);
    QCOMPARE(list.copies.size(), std::size_t(1));
    QCOMPARE(list.copies[0].kind, CopyKind::ByHand);
    QCOMPARE(differenceOfCopy(m_database, list.copies[0].path), QString());
    click("keptDone");
    QVERIFY(!part<QWidget>("keptPanel").isVisible());
    // Another one, though nothing changed: it was asked for.
    click("keepCopy");
    QTRY_COMPARE(table().topLevelItemCount(), 2);
}

void CopiesTest::whatChangedSinceTheLastCopyIsCounted()
{
    const ListedCopy copy = keepByRoutine(m_folder);
    edit(m_folder, [](QJsonArray &copies) {
        QJsonObject entry = copies[0].toObject();
        entry.insert(u"made"_qs,
                     QDateTime(QDate::currentDate().addDays(-1), QTime(17, 0)).toUTC().toString(Qt::ISODateWithMs));
        copies[0] = entry;
    });
    SqlHandle(m_database).execute("UPDATE accounts SET balance = balance + 1 WHERE id % 3 = 0");
    CopyControl control;
    const Comparison comparison = compareDatabases(m_database, copy.path, control);
    QVERIFY(comparison.differingPages > 1);
    open(m_database);
    const QString expected = u"Last copied yesterday 17:00, checked; %1 pages changed since"_qs.arg(
        QLocale().toString(comparison.differingPages));
    QTRY_COMPARE(headline(), expected);
}

void CopiesTest::theComparisonEndsWhenTheTabIsLeft()
{
    keepByRoutine(m_folder);
    // The comparison waits for a lock before it reads beside it.
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    show(m_database);
    setFolder(m_folder);
    QTRY_VERIFY(!isIdle());
    QVERIFY(headline().contains(u"comparing with now"));
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(0).center());
    QVERIFY(isIdle());
    holder.release();
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(4).center());
    QTRY_VERIFY(headline().endsWith(u"nothing changed since"));
}

void CopiesTest::theFolderIsSuggestedAndThenRememberedForEachDatabase()
{
    const auto other = m_fixture->folder / "other.db";
    const auto elsewhere = m_fixture->folder / "Elsewhere";
    std::filesystem::create_directory(elsewhere);
    buildDatabase(other);
    show(m_database);
    auto &field = part<QLineEdit>("copiesFolder");
    // The folder of To, which is the database's own until another is chosen.
    QTRY_COMPARE(field.text(), QString::fromStdString(m_fixture->folder.path().native()));
    m_fixture->type(m_fixture->to(), elsewhere / "copy.db");
    QTRY_COMPARE(field.text(), QString::fromStdString(elsewhere.native()));

    click("chooseCopies");
    QTRY_VERIFY(page().findChild<QFileDialog *>(u"chooseCopiesFolder"_qs));
    auto *dialog = page().findChild<QFileDialog *>(u"chooseCopiesFolder"_qs);
    QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
    Q_EMIT dialog->fileSelected(QString::fromStdString(m_folder.native()));
    dialog->reject();
    QTRY_COMPARE(field.text(), QString::fromStdString(m_folder.native()));

    m_fixture->open();
    show(other);
    auto &again = part<QLineEdit>("copiesFolder");
    QTRY_COMPARE(again.text(), QString::fromStdString(m_fixture->folder.path().native()));
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_COMPARE(again.text(), QString::fromStdString(m_folder.native()));
    // An empty field takes the suggestion again.
    again.setFocus();
    again.selectAll();
    QTest::keyClick(&again, Qt::Key_Delete);
    QTest::keyClick(&again, Qt::Key_Return);
    QTRY_COMPARE(again.text(), QString::fromStdString(m_fixture->folder.path().native()));
}

void CopiesTest::aCopyIsKeptForGoodAndLetGo()
{
    keepByRoutine(m_folder);
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    select(0);
    QCOMPARE(button("pinCopy").text().remove(u'&'), u"Keep for Good"_qs);
    click("pinCopy");
    QTRY_COMPARE(table().topLevelItem(0)->text(5), u"kept for good"_qs);
    QVERIFY(readCopyList(m_folder).copies[0].pinned);
    QTRY_VERIFY(button("pinCopy").isEnabled());
    QCOMPARE(button("pinCopy").text().remove(u'&'), u"Let Go by Rules"_qs);
    click("pinCopy");
    QTRY_COMPARE(table().topLevelItem(0)->text(5), QString());
    QVERIFY(!readCopyList(m_folder).copies[0].pinned);
    QVERIFY(label("copiesNotice").contains(u"by its rules again"));
}

void CopiesTest::withoutARuleNothingIsRemoved()
{
    for (int i = 0; i < 3; ++i)
        keepByRoutine(m_folder);
    open(m_database);
    QVERIFY(label("rulesSummary").contains(u"nothing is ever removed"));
    click("keepCopy");
    QTRY_COMPARE(table().topLevelItemCount(), 4);
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(4));
}

void CopiesTest::whatTheRulesRemoveIsAskedAboutBefore()
{
    QStringList names;
    for (int i = 0; i < 4; ++i)
        names.prepend(QString::fromStdString(keepByRoutine(m_folder).path.filename().native()));
    open(m_database);
    click("rulesToggle");
    auto &last = part<QSpinBox>("last");
    QTRY_VERIFY(last.isVisible());
    last.setFocus();
    last.selectAll();
    QTest::keyClicks(&last, u"1"_qs);
    QTRY_VERIFY2(label("rulesPreview").startsWith(u"With the next copy: 3 copies would go: "_qs + names[1]),
                 qPrintable(label("rulesPreview")));
    QCOMPARE(label("rulesSummary"), u"Keeps the last"_qs);

    click("keepCopy");
    QTRY_VERIFY(part<QWidget>("goingPanel").isVisible());
    QCOMPARE(m_fixture->title("goingPanel"), u"3 copies would go"_qs);
    for (int i = 1; i < 4; ++i)
        QVERIFY(m_fixture->text("goingPanel").contains(names[i]));
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(4));
    click("goingBack");
    QVERIFY(!part<QWidget>("goingPanel").isVisible());
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(4));

    click("keepCopy");
    QTRY_VERIFY(part<QWidget>("goingPanel").isVisible());
    click("letGo");
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    QVERIFY(m_fixture->text("keptPanel").contains(u"3 copies were removed by the rules."));
    const QStringList left = namesIn(m_folder);
    QVERIFY(left.contains(names[0]));
    for (int i = 1; i < 4; ++i)
        QVERIFY(!left.contains(names[i]));
    // Remembered for this database.
    m_fixture->open();
    show(m_database);
    QTRY_COMPARE(part<QSpinBox>("last").value(), 1);
}

void CopiesTest::copiesThatGoMayStayOnce()
{
    for (int i = 0; i < 3; ++i)
        keepByRoutine(m_folder);
    open(m_database);
    click("rulesToggle");
    auto &last = part<QSpinBox>("last");
    last.setFocus();
    last.selectAll();
    QTest::keyClicks(&last, u"1"_qs);
    click("keepCopy");
    QTRY_VERIFY(part<QWidget>("goingPanel").isVisible());
    click("removeNothing");
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
    QTRY_COMPARE(table().topLevelItemCount(), 4);
    // The rules stay.
    QCOMPARE(last.value(), 1);
}

void CopiesTest::whatIsWrongWithTheFolderIsSaid()
{
    keepByRoutine(m_folder);
    writeFile(m_folder / CopyList::fileName, "[");
    open(m_database);
    QTRY_VERIFY(part<QWidget>("copiesRemark").isVisible());
    QCOMPARE(m_fixture->title("copiesRemark"), u"The list of copies can't be used"_qs);
    QVERIFY(m_fixture->text("copiesRemark").contains(u"no copy is removed"));
    QCOMPARE(table().topLevelItemCount(), 0);

    setFolder(m_fixture->folder / "stick");
    QTRY_COMPARE(m_fixture->title("copiesRemark"), u"The folder of the copies is not there"_qs);
    QVERIFY(m_fixture->text("copiesRemark").contains(u"stick"));
    // What is kept there fails in words, too.
    click("keepCopy");
    QTRY_VERIFY(part<QWidget>("notKeptPanel").isVisible());
    click("notKeptBack");

    std::filesystem::remove(m_folder / CopyList::fileName);
    setFolder(m_folder);
    QTRY_COMPARE(m_fixture->title("copiesRemark"), u"No copies are kept here yet"_qs);
    QVERIFY(m_fixture->text("copiesRemark").contains(u"left alone"));
}

void CopiesTest::copiesThatAreNotThereAndFilesOfOthersAreNamed()
{
    const ListedCopy gone = keepByRoutine(m_folder);
    const ListedCopy changed = keepByRoutine(m_folder);
    const ListedCopy newest = keepByRoutine(m_folder);
    std::filesystem::remove(gone.path);
    SqlHandle(changed.path).execute("CREATE TABLE other(x)");
    writeFile(m_folder / "data-2020-01-01-120000.db", "somebody's own");
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 3);
    QCOMPARE(table().topLevelItem(0)->text(5), QString());
    QCOMPARE(table().topLevelItem(1)->text(5), u"changed, or another file"_qs);
    QCOMPARE(table().topLevelItem(2)->text(5), u"not there"_qs);
    QVERIFY(label("unlistedNote").contains(u"data-2020-01-01-120000.db"));
    select(0);
    QVERIFY(button("putBack").isEnabled());
    for (const int row : {1, 2}) {
        select(row);
        QVERIFY(!button("putBack").isEnabled());
        QVERIFY(!button("pinCopy").isEnabled());
        QVERIFY(!button("compareCopy").isEnabled());
    }
    QVERIFY(!button("showCopy").isEnabled());
    // It is no copy of this database.
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other);
    m_fixture->type(m_fixture->from(), other);
    setFolder(m_folder);
    QTRY_COMPARE(m_fixture->title("copiesRemark"), u"No copies of this database are kept here yet"_qs);
    QVERIFY(m_fixture->text("copiesRemark").contains(u"data.db"));
}

void CopiesTest::keepingIsCancelled()
{
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    show(m_database);
    setFolder(m_folder);
    QTRY_VERIFY(button("keepCopy").isEnabled());
    click("keepCopy");
    QTRY_VERIFY(button("cancelKeep").isVisible());
    QTRY_VERIFY(m_fixture->window->windowTitle().startsWith(u"Keeping a copy of data.db"));
    click("cancelKeep");
    QTRY_COMPARE(m_fixture->title("keptPanel"), u"Cancelled"_qs);
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
    QCOMPARE(namesIn(m_folder), QStringList());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QVERIFY(!part<QWidget>("keptPanel").isVisible());
}

void CopiesTest::whatKeepingFailedForIsSaid()
{
    const auto letter = m_fixture->folder / "letter.db";
    writeFile(letter, QByteArray("This is a letter, whatever its name says. ").repeated(400));
    show(letter);
    setFolder(m_folder);
    QTRY_VERIFY(button("keepCopy").isEnabled());
    click("keepCopy");
    QTRY_VERIFY(part<QWidget>("notKeptPanel").isVisible());
    QVERIFY(m_fixture->title("notKeptPanel").contains(u"letter.db"));
    QCOMPARE(namesIn(m_folder), QStringList());
    std::filesystem::remove(letter);
    buildDatabase(letter);
    click("keepAgain");
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
}

void CopiesTest::aCopyIsComparedWithNow()
{
    keepByRoutine(m_folder);
    change("UPDATE accounts SET balance = balance + 1 WHERE id % 3 = 0");
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    select(0);
    click("compareCopy");
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QCOMPARE(tabs.currentIndex(), 3);
    auto &comparison = *m_fixture->window->findChild<ComparisonPanel *>();
    QTRY_VERIFY(comparison.isVisible());
    QTRY_VERIFY(comparison.result());
    QVERIFY(!comparison.result()->isSameContent());
    QVERIFY(m_fixture->window->findChild<QLabel *>(u"comparisonTitle"_qs)->text().contains(u"differ"));
}

void CopiesTest::whatGrewBetweenTwoCopiesIsShownByTable()
{
    keepByRoutine(m_folder);
    SqlHandle(m_database)
        .execute("CREATE TABLE photos(id INTEGER PRIMARY KEY, content BLOB);"
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                 "INSERT INTO photos SELECT i, randomblob(2000) FROM n;"
                 "UPDATE accounts SET balance = balance + 1 WHERE id <= 7");
    keepByRoutine(m_folder);
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    select(0);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table().visualItemRect(table().topLevelItem(1)).center());
    QCOMPARE(button("compareCopy").text().remove(u'&'), u"What Grew Between"_qs);
    click("compareCopy");
    auto &growth = part<QTreeWidget>("growthTable");
    QTRY_VERIFY(growth.isVisible());
    QTRY_VERIFY(growth.topLevelItemCount() > 1);
    QCOMPARE(growth.topLevelItem(0)->text(0), u"photos"_qs);
    QVERIFY(growth.topLevelItem(0)->text(3).startsWith(u'+'));
    QCOMPARE(growth.topLevelItem(0)->text(4), u"500"_qs);
    const auto accounts = growth.findItems(u"accounts"_qs, Qt::MatchExactly, 0);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0]->text(3), u"0"_qs);
    QCOMPARE(accounts[0]->text(6), u"7"_qs);
    QVERIFY(label("growthText").startsWith(u"The file grew by "));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(table().isVisible());
}

void CopiesTest::puttingBackShowsWhatWouldChangeAndWhoUsesIt()
{
    keepByRoutine(m_folder);
    change("UPDATE accounts SET balance = balance + 1 WHERE id <= 5");
    change("CREATE TABLE newer(x)");
    WriterProcess user;
    QVERIFY(user.hold(m_database, u"open"_qs));
    open(m_database);
    const qint64 before = balance();
    askToPutBack(0);
    QVERIFY(m_fixture->title("putBackOffer").startsWith(u"Put back the copy of today "));
    QVERIFY(label("putBackDatabase").contains(u"data.db, changed today "));
    QVERIFY(label("putBackUsers").contains(writerName()));
    QVERIFY(label("putBackCopy").contains(u"made today "));
    QVERIFY(label("putBackKept").contains(QString::fromStdString(m_folder.native())));
    QVERIFY2(label("putBackChanges").contains(u" tables differ."), qPrintable(label("putBackChanges")));
    auto &tables = part<QTreeWidget>("putBackTables");
    const auto accounts = tables.findItems(u"accounts"_qs, Qt::MatchExactly, 0);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0]->text(1), u"5"_qs);
    QCOMPARE(tables.findItems(u"newer"_qs, Qt::MatchExactly, 0).at(0)->text(3), u"whole table"_qs);
    // The better way is chosen, and said.
    QVERIFY(part<QRadioButton>("putBackInto").isChecked());
    QVERIFY(label("putBackReason").startsWith(u"The database is in use"));
    // Enter does no harm.
    QVERIFY(button("putBackBack").hasFocus());
    QTest::keyClick(&button("putBackBack"), Qt::Key_Return);
    QTRY_VERIFY(table().isVisible());
    QCOMPARE(balance(), before);
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(1));
}

void CopiesTest::aDatabaseInUseIsWrittenIntoAndUndone()
{
    keepByRoutine(m_folder);
    const qint64 then = balance();
    change("UPDATE accounts SET balance = balance + 100 WHERE id = 1");
    const qint64 now = balance();
    ::chmod(m_database.c_str(), 0640);
    WriterProcess user;
    QVERIFY(user.hold(m_database, u"open"_qs));
    open(m_database);
    askToPutBack(0);
    click("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(m_fixture->title("putBackResult"), u"Put back"_qs);
    QVERIFY(m_fixture->text("putBackResult").contains(u"go on with it"));
    QCOMPARE(balance(), then);
    // What was there is kept in the list.
    std::vector<ListedCopy> copies = readCopyList(m_folder).copies;
    QCOMPARE(copies.size(), std::size_t(2));
    QCOMPARE(copies[0].kind, CopyKind::BeforeRestore);
    QVERIFY(part<QLabel>("putBackResultKept")
                .toolTip()
                .contains(QString::fromStdString(copies[0].path.filename().native())));
    QCOMPARE(SqlHandle(copies[0].path).integer("SELECT balance FROM accounts WHERE id = 1"), now);

    click("undoPutBack");
    QTRY_COMPARE(m_fixture->title("putBackResult"), u"Undone"_qs);
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), now);
    QCOMPARE(button("undoPutBack").text().remove(u'&'), u"Put Back Again"_qs);
    click("undoPutBack");
    QTRY_COMPARE(m_fixture->title("putBackResult"), u"Put back"_qs);
    QTRY_VERIFY(button("putBackDone").isVisible());
    QCOMPARE(balance(), then);
    struct stat status
    {
    };
    QCOMPARE(::stat(m_database.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0640U);
    click("putBackDone");
    // One shot: nothing is offered any more, and the list has what was kept.
    QTRY_VERIFY(table().isVisible());
    QTRY_COMPARE(table().topLevelItemCount(), 4);
    QCOMPARE(table().topLevelItem(0)->text(1), u"before a restore"_qs);
    QTRY_VERIFY(isIdle());
    QVERIFY2(user.commitOne(), qPrintable(user.errorOutput()));
}

void CopiesTest::aDatabaseThatNobodyUsesIsReplacedAndUndone()
{
    keepByRoutine(m_folder);
    const qint64 then = balance();
    change("DELETE FROM accounts WHERE id > 10");
    change("UPDATE accounts SET balance = 7 WHERE id = 1");
    open(m_database);
    askToPutBack(0);
    QVERIFY(part<QRadioButton>("putBackReplace").isChecked());
    QCOMPARE(label("putBackUsers"), u"no other program"_qs);
    click("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), then);
    click("undoPutBack");
    QTRY_COMPARE(m_fixture->title("putBackResult"), u"Undone"_qs);
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), 7);
}

void CopiesTest::theOtherWayIsRefusedInWords()
{
    keepByRoutine(m_folder);
    WriterProcess user;
    QVERIFY(user.hold(m_database, u"open"_qs));
    open(m_database);
    askToPutBack(0);
    choose("putBackReplace");
    QTRY_VERIFY2(label("putBackReason").contains(writerName()), qPrintable(label("putBackReason")));
    QVERIFY(!button("putBackNow").isEnabled());
    choose("putBackInto");
    QTRY_VERIFY(button("putBackNow").isEnabled());
    QVERIFY(label("putBackReason").startsWith(u"The database is in use"));
}

void CopiesTest::aCopyOntoADatabaseInUseIsPutBackInstead()
{
    const ListedCopy copy = keepByRoutine(m_folder);
    const qint64 then = balance();
    change();
    const qint64 now = balance();
    WriterProcess user;
    QVERIFY(user.hold(m_database, u"open"_qs));
    m_fixture->type(m_fixture->from(), copy.path);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), m_database);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->click(m_fixture->copyButton());
    auto &putItBack = m_fixture->in<QPushButton>("conflictPanel", "putItBack");
    QTRY_VERIFY(putItBack.isVisible());
    QVERIFY(!m_fixture->in<QPushButton>("conflictPanel", "replace").isVisible());
    m_fixture->click(putItBack);
    QTRY_VERIFY(part<QWidget>("putBackOffer").isVisible());
    QTRY_VERIFY(button("putBackNow").isEnabled());
    QVERIFY(label("putBackUsers").contains(writerName()));
    QCOMPARE(balance(), now);
    click("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), then);
    click("undoPutBack");
    QTRY_COMPARE(m_fixture->title("putBackResult"), u"Undone"_qs);
    QTRY_VERIFY(button("putBackDone").isVisible());
    QCOMPARE(balance(), now);
    click("putBackDone");
    // Back where it was asked.
    QTRY_VERIFY(m_fixture->from().isVisible());
    QVERIFY(m_fixture->panel("planPanel").isVisible());
}

void CopiesTest::aDamagedCopyIsPutBackOnlyWhereThatIsAsked()
{
    const ListedCopy copy = keepByRoutine(m_folder);
    // Damaged on its medium: the file's times are those of the list.
    {
        QByteArray bytes = readFile(copy.path);
        bytes.replace(20 * 4096, 4096, QByteArray(4096, '\x7f'));
        writeFile(copy.path, bytes);
        edit(m_folder, [&](QJsonArray &copies) {
            QJsonObject entry = copies[0].toObject();
            const FileIdentity now = identify(copy.path);
            QJsonObject file = entry.value(u"file").toObject();
            file.insert(u"modified"_qs, QString::number(now.modified));
            file.insert(u"changed"_qs, QString::number(now.changed));
            entry.insert(u"file"_qs, file);
            copies[0] = entry;
        });
    }
    const qint64 before = balance();
    open(m_database);
    askToPutBack(0);
    click("putBackNow");
    QTRY_VERIFY(button("putBackEvenDamaged").isVisible());
    QCOMPARE(balance(), before);
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(1));
    click("putBackEvenDamaged");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QVERIFY(m_fixture->text("putBackResult").contains(u"damage"));
    click("undoPutBack");
    QTRY_COMPARE(m_fixture->title("putBackResult"), u"Undone"_qs);
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), before);
}

void CopiesTest::puttingBackIsCancelledWhileItWaits()
{
    keepByRoutine(m_folder);
    change();
    const qint64 before = balance();
    open(m_database);
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"reserved"_qs));
    askToPutBack(0);
    click("putBackNow");
    QTRY_VERIFY(button("cancelPutBack").isVisible());
    QTRY_VERIFY(m_fixture->window->windowTitle().startsWith(u"Putting back data.db"));
    click("cancelPutBack");
    QTRY_VERIFY(part<QWidget>("putBackCancelled").isVisible());
    QVERIFY(m_fixture->text("putBackCancelled").contains(u"as it was"));
    holder.release();
    QCOMPARE(balance(), before);
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(1));
    QCOMPARE(namesIn(m_folder).size(), 2); // the copy, and the list
    click("cancelledBack");
    QTRY_VERIFY(table().isVisible());
}

void CopiesTest::anotherDatabaseEndsTheQuestion()
{
    keepByRoutine(m_folder);
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other);
    open(m_database);
    askToPutBack(0);
    m_fixture->type(m_fixture->from(), other);
    QTRY_VERIFY(!part<QWidget>("putBackOffer").isVisible());
    QVERIFY(part<QWidget>("copiesCard").isVisible());
}

void CopiesTest::closingWhileACopyIsPutBackAsks()
{
    keepByRoutine(m_folder);
    open(m_database);
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"reserved"_qs));
    askToPutBack(0);
    click("putBackNow");
    QTRY_VERIFY(button("cancelPutBack").isVisible());
    m_fixture->window->close();
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(button("goOn").isVisible());
    click("goOn");
    QVERIFY(!button("goOn").isVisible());
    QVERIFY(page().isBusy());
    m_fixture->window->close();
    click("cancelKeepAndClose");
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QVERIFY(!page().isBusy());
}

void CopiesTest::whileACopyIsPutBackNothingElseCanBeChosen()
{
    keepByRoutine(m_folder);
    open(m_database);
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"reserved"_qs));
    askToPutBack(0);
    click("putBackNow");
    QTRY_VERIFY(button("cancelPutBack").isVisible());
    QVERIFY(!m_fixture->from().isEnabled());
    QVERIFY(!m_fixture->copyButton().isEnabled());
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other);
    QVERIFY(!m_fixture->drop({QUrl::fromLocalFile(QString::fromStdString(other.native()))},
                             m_fixture->window->rect().center()));
    click("cancelPutBack");
    QTRY_VERIFY(part<QWidget>("putBackCancelled").isVisible());
    QVERIFY(m_fixture->from().isEnabled());
}

void CopiesTest::theKeyboardDoesItAll()
{
    keepByRoutine(m_folder);
    const qint64 then = balance();
    change();
    const qint64 now = balance();
    m_fixture->type(m_fixture->from(), m_database);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(page().isVisible());
    setFolder(m_folder);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    QTRY_VERIFY(button("putBack").isEnabled());
    // In the order on the screen.
    part<QLineEdit>("copiesFolder").setFocus();
    for (const char *next :
         {"chooseCopies", "keepCopy", "copiesTable", "putBack", "compareCopy", "showCopy", "pinCopy", "rulesToggle"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(next));
    }
    table().setFocus();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(button("putBackNow").isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(table().isVisible());
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(button("putBackNow").isVisible());
    QTRY_VERIFY(button("putBackNow").isEnabled());
    button("putBackNow").setFocus();
    QTest::keyClick(&button("putBackNow"), Qt::Key_Return);
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QVERIFY(button("putBackDone").hasFocus());
    QCOMPARE(balance(), then);
    button("undoPutBack").setFocus();
    QTest::keyClick(&button("undoPutBack"), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->title("putBackResult"), u"Undone"_qs);
    QTRY_VERIFY(button("putBackDone").isVisible());
    QCOMPARE(balance(), now);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(table().isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
    QTRY_COMPARE(table().topLevelItemCount(), 4);
}

/// Those that a person can reach by the Tab key, and their mnemonics together with the menus'.
void CopiesTest::everyPartHasANameAndNoMnemonicTwice()
{
    keepByRoutine(m_folder);
    keepByRoutine(m_folder);
    const auto verify = [this](const char *state) {
        QStringList mnemonics;
        const auto add = [&](const QString &text) {
            const qsizetype place = text.indexOf(u'&');
            if (place < 0)
                return;
            const QString letter = text.mid(place + 1, 1).toLower();
            QVERIFY2(!mnemonics.contains(letter), qPrintable(QLatin1String(state) + u": "_qs + text));
            mnemonics.append(letter);
        };
        for (const QAction *menu : m_fixture->window->menuBar()->actions())
            add(menu->text());
        for (QWidget *widget : page().findChildren<QWidget *>()) {
            if (!widget->isVisible() || qobject_cast<QSpinBox *>(widget->parentWidget()))
                continue;
            if (const auto *text = qobject_cast<QLabel *>(widget); text && text->buddy())
                add(text->text());
            const auto *pressed = qobject_cast<QAbstractButton *>(widget);
            if (pressed)
                add(pressed->text());
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1String(state) + u": "_qs + widget->objectName() + u' '
                                + QLatin1String(widget->metaObject()->className())));
        }
    };
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    click("rulesToggle");
    verify("list");
    askToPutBack(1);
    verify("offer");
    click("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    verify("result");
}

QTEST_MAIN(CopiesTest)
#include "tst_copies.moc"
