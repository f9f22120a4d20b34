// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The list of all copies that were made, by the window or by the command line: it survives a restart, and each copy can
// be shown, compared, put back and taken along.

#include "packedforms.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QProcess>
#include <QTabBar>
#include <QTreeWidget>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

class MadeCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyCopyIsThereAfterARestart();
    void copiesOfTheCommandLineAreInIt();
    void aCopyThatIsGoneIsSaidToBeGone();
    void aCopyIsPutBackFromTheList();
    void nothingIsPutBackIntoACompressedCopy();
    void aCopyIsComparedFromTheList();
    void theKeyForCopyingTakesTheFiles();
    void whatIsLeftOutStaysOut();
    void besideADatabaseTheListIsOneClickAway();

private:
    [[nodiscard]] std::filesystem::path at(const char *name) const { return m_fixture->folder / name; }
    void copy(const char *source, const char *copy);
    /// The page without a database, as after a restart.
    void showList();
    template <typename Widget = QPushButton>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return m_fixture->in<Widget>("copiesPage", name);
    }
    [[nodiscard]] QTreeWidget &table() const { return part<QTreeWidget>("madeTable"); }
    /// By the mouse, once the table has its place.
    void choose(int row) const
    {
        const auto isChosen = [&] {
            // The list may have been read anew.
            const QTreeWidgetItem *const item = table().topLevelItem(row);
            QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualItemRect(item).center());
            return item->isSelected();
        };
        QTRY_VERIFY(isChosen());
    }

    std::optional<WindowFixture> m_fixture;
};

void MadeCopiesTest::init()
{
    m_fixture.emplace();
    for (const char *const name : {"shop.db", "till.db"})
        buildDatabase(at(name), {.size = 1 << 20});
}

void MadeCopiesTest::copy(const char *source, const char *copy)
{
    m_fixture->window->open(at(source), at(copy));
    const auto &path = m_fixture->in<QLabel>("resultPanel", "resultPath");
    QTRY_VERIFY_WITH_TIMEOUT(path.isVisible() && path.toolTip().endsWith(QLatin1String(copy)), 30'000);
}

void MadeCopiesTest::showList()
{
    m_fixture->open();
    QTest::keyClick(m_fixture->window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(table().isVisible());
}

void MadeCopiesTest::everyCopyIsThereAfterARestart()
{
    copy("shop.db", "one.db");
    copy("till.db", "two.db");
    showList();
    QCOMPARE(table().topLevelItemCount(), 2);
    QCOMPARE(table().topLevelItem(0)->text(1), u"till.db"_qs);
    QCOMPARE(table().topLevelItem(0)->text(2), u"two.db"_qs);
    QCOMPARE(table().topLevelItem(1)->text(2), u"one.db"_qs);
    QVERIFY(!table().topLevelItem(1)->text(0).isEmpty());
    QVERIFY(!table().topLevelItem(1)->text(3).isEmpty());
    QCOMPARE(table().topLevelItem(1)->text(4), u"Passed, proved"_qs);
    QCOMPARE(table().topLevelItem(1)->text(5).toStdString(), m_fixture->folder.path().native());
}

void MadeCopiesTest::copiesOfTheCommandLineAreInIt()
{
#ifdef LITECOPY_CLI
    copy("shop.db", "one.db");
    showList();
    const QString folder = QString::fromStdString(at("Backup").native());
    std::filesystem::create_directory(at("Backup"));
    const auto source = QString::fromStdString(at("till.db").native());
    QCOMPARE(QProcess::execute(QStringLiteral(LITECOPY_CLI), {u"keep"_qs, u"--quiet"_qs, source, folder}), 0);
    // As it is shown: nothing has to be started anew.
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_COMPARE(table().topLevelItemCount(), 2);
    QCOMPARE(table().topLevelItem(0)->text(1), u"till.db"_qs);
    QCOMPARE(table().topLevelItem(0)->text(5), folder);
    choose(0);
    QTRY_VERIFY(part("putMadeBack").isEnabled());
#else
    QSKIP("built without the command line");
#endif
}

void MadeCopiesTest::aCopyThatIsGoneIsSaidToBeGone()
{
    copy("shop.db", "one.db");
    std::filesystem::remove(at("one.db"));
    showList();
    QTRY_COMPARE(table().topLevelItem(0)->text(4), u"Not there"_qs);
    choose(0);
    for (const char *const button : {"putMadeBack", "compareMade", "showMade"})
        QVERIFY2(!part(button).isEnabled(), button);
    QVERIFY(part("forgetMade").isEnabled());
}

void MadeCopiesTest::aCopyIsPutBackFromTheList()
{
    copy("shop.db", "one.db");
    const QByteArray before = SqlHandle(at("shop.db")).text("SELECT balance FROM accounts WHERE id = 1");
    SqlHandle(at("shop.db")).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    showList();
    choose(0);
    QTRY_VERIFY(part("putMadeBack").isEnabled());
    m_fixture->click(part("putMadeBack"));
    QCOMPARE(m_fixture->from().text().toStdString(), at("shop.db").native());
    QTRY_VERIFY_WITH_TIMEOUT(part("putBackNow").isVisible() && part("putBackNow").isEnabled(), 30'000);
    m_fixture->click(part("putBackNow"));
    QTRY_VERIFY_WITH_TIMEOUT(part("undoPutBack").isVisible(), 30'000);
    QCOMPARE(SqlHandle(at("shop.db")).text("SELECT balance FROM accounts WHERE id = 1"), before);
}

void MadeCopiesTest::nothingIsPutBackIntoACompressedCopy()
{
    if (!packedFormOf("shop.db.gz"))
        QSKIP("built without zlib");
    copy("shop.db", "shop.db.gz");
    copy("shop.db.gz", "one.db");
    showList();
    choose(0);
    QTRY_VERIFY(part("compareMade").isEnabled());
    QCOMPARE(table().topLevelItem(0)->text(1), u"shop.db.gz"_qs);
    QVERIFY(!part("putMadeBack").isEnabled());
    choose(1);
    QTRY_VERIFY(part("putMadeBack").isEnabled());
}

void MadeCopiesTest::aCopyIsComparedFromTheList()
{
    copy("shop.db", "one.db");
    SqlHandle(at("shop.db")).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    showList();
    choose(0);
    QTRY_VERIFY(part("compareMade").isEnabled());
    m_fixture->click(part("compareMade"));
    QCOMPARE(m_fixture->window->findChild<QTabBar *>(u"tabs"_qs)->currentIndex(), 3);
    QCOMPARE(m_fixture->from().text().toStdString(), at("shop.db").native());
    QCOMPARE(m_fixture->in<QLineEdit>("otherCard", "otherField").text().toStdString(), at("one.db").native());
    const auto &title = m_fixture->in<QLabel>("comparisonPanel", "comparisonTitle");
    QTRY_VERIFY2_WITH_TIMEOUT(title.text().startsWith(u"1 of "), qPrintable(title.text()), 30'000);
}

void MadeCopiesTest::theKeyForCopyingTakesTheFiles()
{
    copy("shop.db", "one.db");
    copy("till.db", "two.db");
    showList();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QList<QUrl> expected{QUrl::fromLocalFile(QString::fromStdString(at("two.db").native())),
                               QUrl::fromLocalFile(QString::fromStdString(at("one.db").native()))};
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(), expected);
}

void MadeCopiesTest::whatIsLeftOutStaysOut()
{
    copy("shop.db", "one.db");
    copy("till.db", "two.db");
    showList();
    choose(0);
    m_fixture->click(part("forgetMade"));
    QCOMPARE(table().topLevelItemCount(), 1);
    QVERIFY(std::filesystem::exists(at("two.db")));
    showList();
    QCOMPARE(table().topLevelItemCount(), 1);
    QCOMPARE(table().topLevelItem(0)->text(2), u"one.db"_qs);
}

void MadeCopiesTest::besideADatabaseTheListIsOneClickAway()
{
    copy("shop.db", "one.db");
    QTest::keyClick(m_fixture->window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(part("allCopies").isVisible());
    QVERIFY(!table().isVisible());
    m_fixture->click(part("allCopies"));
    QVERIFY(table().isVisible());
    QVERIFY(!part<QWidget>("copiesCard").isVisible());
    m_fixture->click(part("allCopies"));
    QVERIFY(!table().isVisible());
    QVERIFY(part<QWidget>("copiesCard").isVisible());
}

LITECOPY_GUI_MAIN(MadeCopiesTest)
#include "tst_madecopies.moc"
