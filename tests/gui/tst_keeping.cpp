// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Keeping copies in the real window: by keys and mouse.

#include "comparisonpanel.h"
#include "copiesfixture.h"
#include "copychoice.h"
#include "filedialog.h"
#include "watchedapplication.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QMap>
#include <QProgressBar>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUrl>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;

class KeepingTest : public QObject, protected CopiesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void withoutADatabaseThePageSaysWhatToDo();
    void aCopyIsKeptByOneClickAndStandsInTheList();
    void aCopyIsShownInItsFolder();
    void whatACopyAddsIsSaid();
    void whatChangedSinceTheLastCopyIsCounted();
    void theComparisonEndsWhenTheTabIsLeft();
    void theFolderIsSuggestedAndThenRememberedForEachDatabase();
    void aCopyIsKeptForGoodAndLetGo();
    void withoutARuleNothingIsRemoved();
    void whatTheRulesRemoveIsAskedAboutBefore();
    void copiesThatGoMayStayOnce();
    void whatIsWrongWithTheFolderIsSaid();
    void copiesThatAreNotThereAndFilesOfOthersAreNamed();
    void copiesFromAnotherComputerAreTakenOverByOneClick();
    void takingOverIsCancelledAndEndsWithItsDatabase();
    void copiesOfAFolderThatWasCopiedCanBePutBack();
    void withoutItsListTheFilesAreNamedAndStay_data();
    void withoutItsListTheFilesAreNamedAndStay();
    void allOfTheLastDaysMayBeKept();
    void ofADatabaseElsewhereThePageSaysWhatToDoFirst();
    void keepingIsCancelled();
    void aDropWhileACopyIsKeptSaysWhyItIsRefused();
    void freeSpaceIsSaidInOneWay();
    void aCopyThatWasAskedForIsNotBegunWhileOneIsKept();
    void onOtherPagesTheBarSaysHowFarItIs();
    void nothingIsPutBackIntoACompressedCopy();
    void whatKeepingFailedForIsSaid();
    void aCopyIsComparedWithNow();
    void whatGrewBetweenTwoCopiesIsShownByTable();
    void compressedCopiesAreComparedAndLeaveNothing();
};

void KeepingTest::withoutADatabaseThePageSaysWhatToDo()
{
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(4).center());
    QTRY_VERIFY(button("chooseCopied").isVisible());
    QVERIFY(!part<QWidget>("copiesCard").isVisible());
    QVERIFY(!table().isVisible());
    click("chooseCopied");
    QTRY_VERIFY(m_fixture->window->findChild<FileDialog *>());
    m_fixture->window->findChild<FileDialog *>()->reject();
}

void KeepingTest::aDropWhileACopyIsKeptSaysWhyItIsRefused()
{
    open(m_database);
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    click("keepCopy");
    QTRY_VERIFY(button("cancelKeep").isVisible());
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other);
    const auto &notice = *m_fixture->window->findChild<QWidget *>(u"dropNotice"_qs);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(other.native()))});
    const QPoint point = m_fixture->window->rect().center();
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->window.get(), &enter);
    QTRY_VERIFY(notice.isVisible());
    QCOMPARE(notice.findChild<QLabel *>(u"text"_qs)->text(),
             u"A copy is being kept or put back: drop it when that is over."_qs);
    QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->window.get(), &move);
    QVERIFY(!move.isAccepted());
    QVERIFY(notice.isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_fixture->window.get(), &leave);
    QVERIFY(holder.release());
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
}

void KeepingTest::freeSpaceIsSaidInOneWay()
{
    SqlHandle(m_database).execute("VACUUM");
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY2(m_fixture->fromFacts().contains(u"none free"), qPrintable(m_fixture->fromFacts()));
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
    const auto &facts = *m_fixture->window->findChild<QLabel *>(u"inspectSummary"_qs);
    QTRY_VERIFY2(facts.text().replace(QChar::Nbsp, u' ').contains(u"none free"), qPrintable(facts.text()));
}

void KeepingTest::aCopyIsKeptByOneClickAndStandsInTheList()
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
    // It is the first one: all of it, as the column of sizes says.
    QVERIFY2(row.text(3).endsWith(u"MiB") && row.text(3) == row.text(2), qPrintable(row.text(2) + row.text(3)));
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

/// What opens folders, where no file manager is asked over D-Bus.
class FolderOpener : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { Q_EMIT opened(url); }

Q_SIGNALS:
    void opened(const QUrl &url);
};

void KeepingTest::aCopyIsShownInItsFolder()
{
    FolderOpener opener;
    QDesktopServices::setUrlHandler(u"file"_qs, &opener, "open");
    const auto asBefore = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"file"_qs); });
    QSignalSpy opened(&opener, &FolderOpener::opened);
    keepByRoutine(m_folder);
    open(m_database);
    select(0);
    click("showCopy");
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toUrl(), QUrl::fromLocalFile(QString::fromStdString(m_folder.native())));
}

/// Of one that shares blocks with the copy before it, that is less than its size.
void KeepingTest::whatACopyAddsIsSaid()
{
    keepByRoutine(m_folder);
    keepByRoutine(m_folder);
    edit(m_folder, [](QJsonArray &copies) {
        QJsonObject entry = copies[0].toObject();
        QVERIFY(entry.value(u"adds"_qs).toDouble() > 0);
        entry.insert(u"adds"_qs, 12 * 1024);
        copies[0] = entry;
    });
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    QStringList adds;
    for (const int row : {0, 1})
        adds += table().topLevelItem(row)->text(3).replace(QChar::Nbsp, u' ');
    adds.sort();
    QCOMPARE(adds.first(), u"12 KiB"_qs);
    QVERIFY2(adds.last().endsWith(u" MiB"), qPrintable(adds.last()));
}

void KeepingTest::whatChangedSinceTheLastCopyIsCounted()
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

void KeepingTest::theComparisonEndsWhenTheTabIsLeft()
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

void KeepingTest::theFolderIsSuggestedAndThenRememberedForEachDatabase()
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
    QTRY_VERIFY(page().findChild<FileDialog *>(u"chooseCopiesFolder"_qs));
    auto *dialog = page().findChild<FileDialog *>(u"chooseCopiesFolder"_qs);
    QCOMPARE(dialog->question().kind, FileQuestion::Kind::Folder);
    Q_EMIT dialog->chosen({m_folder});
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

void KeepingTest::aCopyIsKeptForGoodAndLetGo()
{
    keepByRoutine(m_folder);
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    // What is left beside the other columns is the remarks'.
    QTRY_COMPARE(table().header()->length(), table().viewport()->width());
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

void KeepingTest::withoutARuleNothingIsRemoved()
{
    for (int i = 0; i < 3; ++i)
        keepByRoutine(m_folder);
    open(m_database);
    QVERIFY(label("rulesSummary").contains(u"nothing is ever removed"));
    click("keepCopy");
    QTRY_COMPARE(table().topLevelItemCount(), 4);
    QCOMPARE(readCopyList(m_folder).copies.size(), std::size_t(4));
}

void KeepingTest::whatTheRulesRemoveIsAskedAboutBefore()
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

void KeepingTest::copiesThatGoMayStayOnce()
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

void KeepingTest::whatIsWrongWithTheFolderIsSaid()
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

    const auto empty = m_fixture->folder / "Empty";
    std::filesystem::create_directory(empty);
    setFolder(empty);
    QTRY_COMPARE(m_fixture->title("copiesRemark"), u"No copies are kept here yet"_qs);
    QVERIFY(m_fixture->text("copiesRemark").contains(u"left alone"));
}

void KeepingTest::copiesFromAnotherComputerAreTakenOverByOneClick()
{
    keepByRoutine(m_folder);
    keepByRoutine(m_folder);
    edit(m_folder, [](QJsonArray &copies) {
        for (QJsonValueRef copy : copies) {
            QJsonObject entry = copy.toObject();
            entry.insert(u"machine"_qs, u"0123456789abcdef"_qs);
            copy = entry;
        }
    });
    keepByRoutine(m_folder);
    open(m_database);
    QTRY_COMPARE(m_fixture->title("copiesRemark"), u"Copies from another computer are here"_qs);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    click("adoptCopies");
    QTRY_COMPARE(table().topLevelItemCount(), 3);
    QTRY_VERIFY(!part<QWidget>("copiesRemark").isVisible());
    QVERIFY(!button("adoptCopies").isVisible());
}

void KeepingTest::takingOverIsCancelledAndEndsWithItsDatabase()
{
    keepByRoutine(m_folder);
    edit(m_folder, [](QJsonArray &copies) {
        QJsonObject entry = copies.at(0).toObject();
        entry.insert(u"machine"_qs, u"0123456789abcdef"_qs);
        copies.replace(0, entry);
    });
    open(m_database);
    QTRY_VERIFY(button("adoptCopies").isVisible());
    const QByteArray list = readFile(m_folder / CopyList::fileName);
    // As another copy into the folder does.
    const int folder = ::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const auto closed = qScopeGuard([folder] { ::close(folder); });
    QCOMPARE(::flock(folder, LOCK_EX), 0);
    const auto cancels = [this](const std::function<void()> &cancel) {
        click("adoptCopies");
        QTRY_VERIFY(label("copiesNotice").endsWith(u"another copy into this folder"));
        QVERIFY(!button("adoptCopies").isVisible());
        cancel();
        QTRY_VERIFY(!part<QWidget>("copiesNotice").isVisible());
    };
    cancels([this] { click("cancelAdoption"); });
    QTRY_VERIFY(button("adoptCopies").isVisible());
    QVERIFY(!button("cancelAdoption").isVisible());
    cancels([this] { QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape); });
    QTRY_VERIFY(button("adoptCopies").isVisible());
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other);
    cancels([&] {
        m_fixture->window->open(other, {});
        QVERIFY(page().isVisible());
    });
    QCOMPARE(::flock(folder, LOCK_UN), 0);
    open(m_database);
    QTRY_VERIFY(button("adoptCopies").isVisible());
    QCOMPARE(readFile(m_folder / CopyList::fileName), list);
}

void KeepingTest::copiesOfAFolderThatWasCopiedCanBePutBack()
{
    keepByRoutine(m_folder);
    const auto other = m_fixture->folder / "other";
    std::filesystem::copy(m_folder, other);
    keepByRoutine(m_folder);
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    setFolder(other);
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    QCOMPARE(table().topLevelItem(0)->text(5), u"moved here, not read yet"_qs);
    select(0);
    for (const char *name : {"putBack", "pinCopy", "compareCopy"})
        QVERIFY2(button(name).isEnabled(), name);
}

void KeepingTest::copiesThatAreNotThereAndFilesOfOthersAreNamed()
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

void KeepingTest::withoutItsListTheFilesAreNamedAndStay_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("title");
    QTest::newRow("it is lost") << QByteArray() << u"The list of the copies is not there"_qs;
    QTest::newRow("it is not understood") << QByteArray("[") << u"The list of copies can't be used"_qs;
}

void KeepingTest::withoutItsListTheFilesAreNamedAndStay()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, title);
    const QStringList names{QString::fromStdString(keepByRoutine(m_folder).path.filename().native()),
                            QString::fromStdString(keepByRoutine(m_folder).path.filename().native())};
    std::filesystem::remove(m_folder / CopyList::fileName);
    if (!list.isEmpty())
        writeFile(m_folder / CopyList::fileName, list);
    writeFile(m_folder / "other-2020-01-01-120000.db", "of another database");
    open(m_database);
    QTRY_COMPARE(m_fixture->title("copiesRemark"), title);
    const QString text = m_fixture->text("copiesRemark");
    for (const QString &name : names)
        QVERIFY2(text.contains(name), qPrintable(text));
    QVERIFY2(text.contains(u"2 files") && text.contains(u"Nothing removes them"), qPrintable(text));
    QVERIFY2(!text.contains(u"other-2020"), qPrintable(text));
}

void KeepingTest::allOfTheLastDaysMayBeKept()
{
    for (int i = 0; i < 3; ++i)
        keepByRoutine(m_folder);
    open(m_database);
    click("rulesToggle");
    auto &within = part<QSpinBox>("within");
    QTRY_VERIFY(within.isVisible());
    within.setFocus();
    within.selectAll();
    QTest::keyClicks(&within, u"3"_qs);
    QTRY_COMPARE(label("rulesSummary"), u"Keeps all of the last 3 days"_qs);
    QTRY_VERIFY2(label("rulesPreview").startsWith(u"With the next copy none would go"),
                 qPrintable(label("rulesPreview")));
    auto &unit = part<QComboBox>("withinUnit");
    unit.setFocus();
    QTest::keyClick(&unit, Qt::Key_Down);
    QTRY_COMPARE(label("rulesSummary"), u"Keeps all of the last 3 months"_qs);
    m_fixture->open();
    show(m_database);
    QTRY_COMPARE(part<QSpinBox>("within").value(), 3);
    QCOMPARE(part<QComboBox>("withinUnit").currentText(), u"months"_qs);
}

void KeepingTest::ofADatabaseElsewhereThePageSaysWhatToDoFirst()
{
    show("ssh://host.invalid/srv/app.db");
    QTRY_VERIFY(part<QWidget>("copiesEmpty").isVisible());
    QVERIFY2(m_fixture->text("copiesEmpty").contains(u"Copy the database here first"),
             qPrintable(m_fixture->text("copiesEmpty")));
    QVERIFY(!part<QWidget>("copiesCard").isVisible());
    click("copyHereFirst");
    QTRY_VERIFY(m_fixture->from().isVisible());
    // A database here needs no such words.
    show(m_database);
    QTRY_VERIFY(part<QWidget>("copiesCard").isVisible());
}

void KeepingTest::keepingIsCancelled()
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

void KeepingTest::aCopyThatWasAskedForIsNotBegunWhileOneIsKept()
{
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    show(m_database);
    setFolder(m_folder);
    QTRY_VERIFY(button("keepCopy").isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QSignalSpy settled(m_fixture->window->findChild<CopyChoice *>(), &CopyChoice::settled);
    // Both keys come before the destination was looked at.
    QTest::keyClick(&m_fixture->from(), Qt::Key_Return);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->window->windowTitle().startsWith(u"Keeping a copy of data.db"));
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(m_fixture->copyButton().text(), u"&Copy"_qs);
    QVERIFY(holder.release());
    QTRY_VERIFY(part<QWidget>("keptPanel").isVisible());
    QVERIFY(m_fixture->copyButton().isEnabled());
}

void KeepingTest::onOtherPagesTheBarSaysHowFarItIs()
{
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"exclusive"_qs));
    show(m_database);
    setFolder(m_folder);
    QTRY_VERIFY(button("keepCopy").isEnabled());
    click("keepCopy");
    QTRY_VERIFY(button("cancelKeep").isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_1, Qt::ControlModifier);
    const auto &bar = m_fixture->in<QProgressBar>("runningBar", "runningProgress");
    QTRY_VERIFY(bar.isVisible());
    QMap<QString, int> shown;
    connect(&page(), &CopiesPage::activityChanged, this, [&] {
        if (page().isBusy())
            shown.insert(page().activity(), qRound(bar.value() / 10.0));
    });
    QVERIFY(holder.release());
    QTRY_VERIFY_WITH_TIMEOUT(!page().isBusy(), 30'000);
    disconnect(&page(), nullptr, this, nullptr);
    QVERIFY(std::ranges::any_of(shown, [](int percent) { return percent > 0; }));
    for (auto said = shown.begin(); said != shown.end(); ++said) {
        if (said.key().endsWith(u'%'))
            QVERIFY2(said.key().endsWith(u", %1 %"_qs.arg(said.value())), qPrintable(said.key()));
    }
}

void KeepingTest::nothingIsPutBackIntoACompressedCopy()
{
    const auto packed = m_fixture->folder / "old.db.gz";
    if (!packedFormOf(packed))
        QSKIP("built without zlib");
    m_fixture->window->open(m_database, packed);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    open(packed);
    click("keepCopy");
    QTRY_COMPARE(table().topLevelItemCount(), 1);
    click("keptDone");
    QTRY_VERIFY(button("compareCopy").isEnabled());
    QVERIFY(!button("putBack").isEnabled());
    open(m_database);
    keepByRoutine(m_folder);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_VERIFY(button("putBack").isEnabled());
}

void KeepingTest::whatKeepingFailedForIsSaid()
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

void KeepingTest::aCopyIsComparedWithNow()
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

void KeepingTest::whatGrewBetweenTwoCopiesIsShownByTable()
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

void KeepingTest::compressedCopiesAreComparedAndLeaveNothing()
{
    keepByRoutine(m_folder, u"zstd"_qs);
    SqlHandle(m_database)
        .execute("CREATE TABLE photos(id INTEGER PRIMARY KEY, content BLOB);"
                 "INSERT INTO photos VALUES (1, randomblob(200000))");
    keepByRoutine(m_folder, u"gzip"_qs);
    change();
    open(m_database);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    select(0);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table().visualItemRect(table().topLevelItem(1)).center());
    click("compareCopy");
    auto &growth = part<QTreeWidget>("growthTable");
    QTRY_VERIFY(growth.topLevelItemCount() > 0);
    QCOMPARE(growth.topLevelItem(0)->text(0), u"photos"_qs);
    QTRY_VERIFY(isNothingUnpacked());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(table().isVisible());

    select(1);
    click("compareCopy");
    auto &comparison = *m_fixture->window->findChild<ComparisonPanel *>();
    QTRY_VERIFY(comparison.isVisible());
    QTRY_VERIFY(comparison.result());
    QVERIFY(!comparison.result()->isSameContent());
    QVERIFY(comparison.result()->second.path.native().ends_with(".db.zst"));
    QTRY_VERIFY(isNothingUnpacked());
}

LITECOPY_GUI_MAIN(KeepingTest)
#include "tst_keeping.moc"
