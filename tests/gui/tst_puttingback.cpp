// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Putting copies back in the real window: by keys and mouse.

#include "copiesfixture.h"
#include "putbackpanel.h"
#include "watchedapplication.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QMenuBar>
#include <QSpinBox>

#include <sys/stat.h>

using namespace Litecopy;
using namespace Litecopy::Test;

class PuttingBackTest : public QObject, protected CopiesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void puttingBackShowsWhatWouldChangeAndWhoUsesIt();
    void aDatabaseInUseIsWrittenIntoAndUndone();
    void aDatabaseThatNobodyUsesIsReplacedAndUndone();
    void theOtherWayIsRefusedInWords();
    void aCopyOntoADatabaseInUseIsPutBackInstead();
    void aFinishedCopyIsPutBackFromItsResult();
    void aCopyUnderFromIsPutBackWhereItCameFrom_data();
    void aCopyUnderFromIsPutBackWhereItCameFrom();
    void aCompressedCopyIsPutBackAndUndone();
    void aDamagedCompressedCopyIsRefusedByItsName();
    void aDamagedCopyIsPutBackOnlyWhereThatIsAsked();
    void puttingBackIsCancelledWhileItWaits();
    void anotherDatabaseEndsTheQuestion();
    void closingWhileACopyIsPutBackAsks();
    void whileACopyIsPutBackNothingElseCanBeChosen();
    void theKeyboardDoesItAll();
    void whileAllCopiesAreShownTheKeyPutsNothingBack();
    void everyPartHasANameAndNoMnemonicTwice();
};

void PuttingBackTest::puttingBackShowsWhatWouldChangeAndWhoUsesIt()
{
    const ListedCopy kept = keepByRoutine(m_folder);
    change("UPDATE accounts SET balance = balance + 1 WHERE id <= 5");
    change("CREATE TABLE newer(x)");
    CopyControl control;
    const Comparison comparison = compareDatabases(kept.path, m_database, control);
    QVERIFY(comparison.differingPages > 1);
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
    const QString pages =
        u"%1 of %2 pages differ."_qs.arg(QLocale().toString(comparison.differingPages),
                                         QLocale().toString(comparison.differingPages + comparison.equalPages));
    QVERIFY2(label("putBackChanges").replace(QChar::Nbsp, u' ').contains(pages), qPrintable(label("putBackChanges")));
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

void PuttingBackTest::aDatabaseInUseIsWrittenIntoAndUndone()
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

void PuttingBackTest::aDatabaseThatNobodyUsesIsReplacedAndUndone()
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

void PuttingBackTest::theOtherWayIsRefusedInWords()
{
    keepByRoutine(m_folder);
    change();
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

void PuttingBackTest::aCopyOntoADatabaseInUseIsPutBackInstead()
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

void PuttingBackTest::aFinishedCopyIsPutBackFromItsResult()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    m_fixture->type(m_fixture->to(), m_folder / "copy.db");
    const qint64 then = balance();
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY(m_fixture->panel("resultPanel").isVisible());
    change();
    const qint64 now = balance();
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "putResultBack"));
    QTRY_VERIFY(button("putBackNow").isVisible());
    QTRY_VERIFY(button("putBackNow").isEnabled());
    QVERIFY(label("putBackDatabase").contains(u"data.db"));
    QVERIFY(label("putBackCopy").contains(u"copy.db"));
    QCOMPARE(balance(), now);
    // Nothing is squeezed to make room for it.
    for (const char *row : {"putBackDatabase", "putBackUsers", "putBackCopy", "putBackKept", "putBackChanges"})
        QTRY_VERIFY2(part<QLabel>(row).height() >= part<QLabel>(row).heightForWidth(part<QLabel>(row).width()), row);
    for (const char *way : {"putBackInto", "putBackReplace"})
        QTRY_VERIFY2(part<QRadioButton>(way).height() >= part<QRadioButton>(way).sizeHint().height(), way);
    click("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), then);
    click("putBackDone");
    QTRY_VERIFY(m_fixture->panel("resultPanel").isVisible());
}

void PuttingBackTest::aCopyUnderFromIsPutBackWhereItCameFrom_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::newRow("the list of its folder names it") << true;
    QTest::newRow("this window made it before") << false;
}

void PuttingBackTest::aCopyUnderFromIsPutBackWhereItCameFrom()
{
    QFETCH(const bool, isListed);
    std::filesystem::path copy = m_folder / "copy.db";
    if (isListed) {
        copy = keepByRoutine(m_folder).path;
    } else {
        m_fixture->type(m_fixture->from(), m_database);
        QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
        m_fixture->type(m_fixture->to(), copy);
        m_fixture->click(m_fixture->copyButton());
        QTRY_VERIFY(m_fixture->panel("resultPanel").isVisible());
        m_fixture->open();
    }
    const qint64 then = balance();
    change();
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_COMPARE(m_fixture->title("planPanel"), u"How it will be copied"_qs);
    auto &putBack = m_fixture->in<QPushButton>("planPanel", "putFromBack");
    QVERIFY(!putBack.isVisible());
    m_fixture->type(m_fixture->from(), copy);
    QTRY_VERIFY(putBack.isVisible());
    const QString plan = m_fixture->text("planPanel");
    QVERIFY2(plan.contains(u"It is a copy of “%1”"_qs.arg(QString::fromStdString(m_database.native()))),
             qPrintable(plan));
    QCOMPARE(plan.contains(u"made today "), isListed);
    m_fixture->click(putBack);
    QTRY_VERIFY(button("putBackNow").isVisible());
    QTRY_VERIFY(button("putBackNow").isEnabled());
    click("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), then);
    click("putBackDone");
    QTRY_VERIFY(m_fixture->from().isVisible());
    // Another file of that name is no copy.
    SqlHandle(copy).execute("CREATE TABLE other(x)");
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_COMPARE(m_fixture->title("planPanel"), u"How it will be copied"_qs);
    m_fixture->type(m_fixture->from(), copy);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QVERIFY(!putBack.isVisible());
}

void PuttingBackTest::aCompressedCopyIsPutBackAndUndone()
{
    const ListedCopy copy = keepByRoutine(m_folder, u"zstd"_qs);
    const QString name = QString::fromStdString(copy.path.filename().native());
    QVERIFY(name.endsWith(u".zst"));
    const qint64 then = balance();
    change();
    const qint64 now = balance();
    open(m_database);
    QCOMPARE(table().topLevelItem(0)->text(5), u"compressed"_qs);
    QVERIFY(headline().contains(u"only when you ask"));
    askToPutBack(0);
    QVERIFY2(label("putBackCopy").contains(name), qPrintable(label("putBackCopy")));
    QVERIFY2(label("putBackChanges").contains(u" tables differs."), qPrintable(label("putBackChanges")));
    // In private, while it is needed.
    QCOMPARE(namesIn(m_temporary).size(), 1);
    click("putBackNow");
    QTRY_VERIFY(button("undoPutBack").isVisible());
    QCOMPARE(balance(), then);
    click("undoPutBack");
    QTRY_COMPARE(m_fixture->title("putBackResult"), u"Undone"_qs);
    QTRY_VERIFY(button("putBackDone").isVisible());
    QCOMPARE(balance(), now);
    click("putBackDone");
    QTRY_VERIFY(table().isVisible());
    QTRY_VERIFY(isNothingUnpacked());

    // The same under From, where Escape ends it before it is read.
    m_fixture->type(m_fixture->from(), copy.path);
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(0).center());
    auto &putBack = m_fixture->in<QPushButton>("planPanel", "putFromBack");
    QTRY_VERIFY(putBack.isVisible());
    m_fixture->click(putBack);
    QTRY_VERIFY(part<QWidget>("putBackOffer").isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(putBack.isVisible());
    QTRY_VERIFY(isNothingUnpacked());
    QCOMPARE(balance(), now);
}

void PuttingBackTest::aDamagedCompressedCopyIsRefusedByItsName()
{
    const ListedCopy copy = keepByRoutine(m_folder, u"gzip"_qs);
    const qint64 before = balance();
    writeFile(copy.path, readFile(copy.path).chopped(3000));
    m_fixture->type(m_fixture->from(), copy.path);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"compressed"));
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(4).center());
    page().putBack(copy.path, m_database, {});
    QTRY_VERIFY2(label("putBackReason").contains(QString::fromStdString(copy.path.filename().native())),
                 qPrintable(label("putBackReason")));
    QVERIFY(!button("putBackNow").isEnabled());
    QVERIFY2(!label("putBackReason").contains(u".litecopy-"), qPrintable(label("putBackReason")));
    click("putBackBack");
    QTRY_VERIFY(isNothingUnpacked());
    QCOMPARE(balance(), before);
}

void PuttingBackTest::aDamagedCopyIsPutBackOnlyWhereThatIsAsked()
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

void PuttingBackTest::puttingBackIsCancelledWhileItWaits()
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

void PuttingBackTest::anotherDatabaseEndsTheQuestion()
{
    keepByRoutine(m_folder);
    change();
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other);
    open(m_database);
    askToPutBack(0);
    m_fixture->type(m_fixture->from(), other);
    QTRY_VERIFY(!part<QWidget>("putBackOffer").isVisible());
    QVERIFY(part<QWidget>("copiesCard").isVisible());
}

void PuttingBackTest::closingWhileACopyIsPutBackAsks()
{
    keepByRoutine(m_folder);
    change();
    open(m_database);
    WriterProcess holder;
    QVERIFY(holder.hold(m_database, u"reserved"_qs));
    askToPutBack(0);
    click("putBackNow");
    QTRY_VERIFY(button("cancelPutBack").isVisible());
    m_fixture->window->close();
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(button("stay").isVisible());
    click("stay");
    QVERIFY(!button("stay").isVisible());
    QVERIFY(page().isBusy());
    m_fixture->window->close();
    click("closeAnyway");
    QTRY_VERIFY(!m_fixture->window->isVisible());
    QVERIFY(!page().isBusy());
}

void PuttingBackTest::whileACopyIsPutBackNothingElseCanBeChosen()
{
    keepByRoutine(m_folder);
    change();
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

void PuttingBackTest::theKeyboardDoesItAll()
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
    for (const char *next : {"chooseCopies", "keepCopy", "copiesTable", "putBack", "compareCopy", "showCopy", "pinCopy",
                             "removeCopies", "rulesToggle"}) {
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

/// The list behind it has its newest copy selected, which is not in sight.
void PuttingBackTest::whileAllCopiesAreShownTheKeyPutsNothingBack()
{
    keepByRoutine(m_folder);
    m_fixture->window->open(m_database, m_fixture->folder / "made.db");
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    open(m_database);
    QTRY_VERIFY(button("putBack").isVisible() && button("putBack").isEnabled());
    click("allCopies");
    const auto &all = part<QTreeWidget>("madeTable");
    QVERIFY(all.isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(all.isVisible());
    QVERIFY(!part<QWidget>("putBackOffer").isVisible());
    click("allCopies");
    QTest::keyClick(m_fixture->window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(part<QWidget>("putBackOffer").isVisible());
}

/// Those that a person can reach by the Tab key, and their mnemonics together with the menus'.
void PuttingBackTest::everyPartHasANameAndNoMnemonicTwice()
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

LITECOPY_GUI_MAIN(PuttingBackTest)
#include "tst_puttingback.moc"
