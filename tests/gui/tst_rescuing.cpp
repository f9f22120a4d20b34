// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What is left of a damaged database, made into a new one through the window.

#include "rescuedialog.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <litecopy/inspection.h>

#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTreeWidget>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

constexpr int pageSize = 4096;

void wipe(const std::filesystem::path &file, quint32 page, int bytes = pageSize)
{
    QByteArray content = readFile(file);
    content.replace(qsizetype(page - 1) * pageSize, bytes, QByteArray(bytes, '\0'));
    writeFile(file, content);
}

/// Pages of a table that hold rows, in their order.
std::vector<quint32> leavesOf(const std::filesystem::path &file, const QString &table)
{
    CopyControl control;
    const Inspection inspection = inspectDatabase(file, control);
    std::vector<quint32> pages;
    for (quint32 page = 1; page <= inspection.map.pageCount(); ++page) {
        const PageEntry entry = inspection.map.at(page);
        if (entry.owner() != PageEntry::noOwner && entry.kind() == PageKind::TableLeaf
            && inspection.usage.trees[std::size_t(entry.owner())].name == table)
            pages.push_back(page);
    }
    return pages;
}

} // namespace

class RescuingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsThatCanBeReadComeIntoANewDatabase();
    void aSoundCopyOffersNoRescue();
    void deletedRowsComeBackOnlyWhereTheyAreAskedFor_data();
    void deletedRowsComeBackOnlyWhereTheyAreAskedFor();
    void aDatabaseThatCantBeCopiedIsRescuedFromThePlan_data();
    void aDatabaseThatCantBeCopiedIsRescuedFromThePlan();
    void aFileThatIsThereIsNeverReplaced();
    void whatCantBeRescuedSaysWhyAndLeavesNothing();
    void aCancelLeavesNothing();
    void closingTheWindowAsksFirst();

private:
    /// Copies the database, and opens the rescue from the result.
    void copyAndOffer();
    void runRescue();
    [[nodiscard]] RescueDialog &dialog() const { return *m_fixture->window->findChild<RescueDialog *>(); }
    template <typename Widget = QPushButton>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return m_fixture->in<Widget>("rescueDialog", name);
    }
    [[nodiscard]] QString reportTitle() const { return m_fixture->in<QLabel>("rescueReport", "title").text(); }
    [[nodiscard]] QString reportText() const { return m_fixture->in<QLabel>("rescueReport", "text").text(); }
    [[nodiscard]] QStringList lineOf(const QString &table) const;

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_data;
    std::filesystem::path m_database;
    std::filesystem::path m_new;
};

void RescuingTest::init()
{
    m_fixture.emplace();
    m_data = m_fixture->folder / "shelf";
    std::filesystem::create_directory(m_data);
    m_database = m_data / "shop.db";
    m_new = m_fixture->folder / "new.db";
    SqlHandle program(m_database, true);
    program.execute("PRAGMA page_size=4096; CREATE TABLE orders(id INTEGER PRIMARY KEY, what TEXT NOT NULL, day TEXT);"
                    "CREATE INDEX orders_by_day ON orders(day);"
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
                    "INSERT INTO orders SELECT i, 'order number ' || i, '2026-11-' || (i % 28) FROM n;"
                    "CREATE TABLE customers(name TEXT); INSERT INTO customers VALUES('Ada'), ('Grace')");
}

void RescuingTest::cleanup()
{
    m_fixture.reset();
}

void RescuingTest::copyAndOffer()
{
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied, but the database is damaged"_qs);
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "rescueResult"));
    QTRY_VERIFY(m_fixture->window->findChild<RescueDialog *>());
    QTRY_VERIFY(dialog().isVisible());
    // A name beside it is suggested.
    QTRY_COMPARE(part<QLineEdit>("rescueField").text(),
                 QString::fromStdString((m_fixture->folder / "copy-rescued.db").native()));
    m_fixture->type(part<QLineEdit>("rescueField"), m_new);
}

void RescuingTest::runRescue()
{
    QTRY_VERIFY(part("rescueNow").isEnabled());
    m_fixture->click(part("rescueNow"));
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("rescueReport").isVisible(), 60'000);
}

QStringList RescuingTest::lineOf(const QString &table) const
{
    const QList<QTreeWidgetItem *> found = part<QTreeWidget>("rescuedTables").findItems(table, Qt::MatchExactly);
    return found.size() == 1 ? QStringList{found.front()->text(1), found.front()->text(2)} : QStringList();
}

void RescuingTest::rowsThatCanBeReadComeIntoANewDatabase()
{
    const std::vector<quint32> leaves = leavesOf(m_database, u"orders"_qs);
    QVERIFY(leaves.size() > 10);
    wipe(m_database, leaves[3]);
    wipe(m_database, leaves[7]);
    const FolderSnapshot before(m_data);
    copyAndOffer();
    runRescue();
    QCOMPARE(before.differenceTo(FolderSnapshot(m_data)), QString());

    SqlHandle made(m_new);
    const qint64 rows = made.integer("SELECT count(*) FROM orders");
    QVERIFY2(rows > 3500 && rows < 4000, qPrintable(QString::number(rows)));
    QCOMPARE(made.text("PRAGMA integrity_check"), QByteArray("ok"));
    // None is invented.
    QCOMPARE(made.integer("SELECT count(*) FROM orders WHERE what <> 'order number ' || id"), 0);
    QCOMPARE(made.text("SELECT group_concat(name) FROM customers"), QByteArray("Ada,Grace"));
    QCOMPARE(made.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'orders_by_day'"), 1);

    // The report: rows per table, of how many, and what is not there. It is never called a copy.
    const QLocale locale;
    QCOMPARE(lineOf(u"orders"_qs).value(0), u"%1 of 4,000"_qs.arg(locale.toString(rows)));
    QVERIFY2(lineOf(u"orders"_qs).value(1).contains(u"pages unreadable: 2"), qPrintable(lineOf(u"orders"_qs).value(1)));
    QCOMPARE(lineOf(u"customers"_qs), QStringList({u"2"_qs, QString()}));
    QCOMPARE(reportTitle(), u"Rescued %1 rows"_qs.arg(locale.toString(rows + 2)));
    QVERIFY2(reportText().contains(u"Not all of the database could be read") && !reportText().contains(u"copy"),
             qPrintable(reportText()));
    QVERIFY2(part<QLabel>("rescueNotes").text().contains(u"Pages unreadable: 2 of"),
             qPrintable(part<QLabel>("rescueNotes").text()));
    m_fixture->click(m_fixture->in<QPushButton>("rescueReport", "detailsToggle"));
    m_fixture->click(m_fixture->in<QPushButton>("rescueReport", "copyJson"));
    const QJsonObject json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json.value(u"rows"_qs).toInteger(), rows + 2);
    QVERIFY(!json.value(u"complete"_qs).toBool());
}

void RescuingTest::aSoundCopyOffersNoRescue()
{
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_fixture->folder / "copy.db");
    QTRY_VERIFY(m_fixture->copyButton().isEnabled());
    QVERIFY(!m_fixture->in<QPushButton>("planPanel", "rescueFrom").isVisible());
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QVERIFY(!m_fixture->in<QPushButton>("resultPanel", "rescueResult").isVisible());
}

void RescuingTest::deletedRowsComeBackOnlyWhereTheyAreAskedFor_data()
{
    QTest::addColumn<bool>("asked");
    QTest::newRow("not asked for") << false;
    QTest::newRow("asked for") << true;
}

void RescuingTest::deletedRowsComeBackOnlyWhereTheyAreAskedFor()
{
    QFETCH(const bool, asked);
    {
        SqlHandle program(m_database);
        program.execute("PRAGMA secure_delete=OFF; CREATE TABLE letters(a, b, c, d);"
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                        "INSERT INTO letters SELECT 'a letter', i, 'to somebody', i * 2 FROM n; DROP TABLE letters");
    }
    wipe(m_database, leavesOf(m_database, u"orders"_qs)[2]);
    copyAndOffer();
    QVERIFY(!part<QCheckBox>("rescueDeleted").isChecked());
    QVERIFY2(part<QLabel>("rescueDeletedMeaning").text().contains(u"lost_and_found"), "its meaning is said");
    if (asked) {
        // By the keyboard.
        part<QCheckBox>("rescueDeleted").setFocus();
        QTest::keyClick(&part<QCheckBox>("rescueDeleted"), Qt::Key_Space);
        QVERIFY(part<QCheckBox>("rescueDeleted").isChecked());
    }
    runRescue();
    SqlHandle made(m_new);
    const bool isThere = made.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'lost_and_found'") == 1;
    const qint64 letters = isThere ? made.integer("SELECT count(*) FROM lost_and_found WHERE c0 = 'a letter'") : 0;
    QCOMPARE(letters > 300, asked);
    QCOMPARE(letters == 0, !asked);
    QCOMPARE(made.text("PRAGMA integrity_check"), QByteArray("ok"));
}

void RescuingTest::aDatabaseThatCantBeCopiedIsRescuedFromThePlan_data()
{
    QTest::addColumn<QString>("loss");
    QTest::newRow("its header") << u"header"_qs;
    QTest::newRow("its end") << u"end"_qs;
}

void RescuingTest::aDatabaseThatCantBeCopiedIsRescuedFromThePlan()
{
    QFETCH(const QString, loss);
    if (loss == u"header")
        wipe(m_database, 1, 100);
    else
        std::filesystem::resize_file(m_database, std::filesystem::file_size(m_database) / 2 / pageSize * pageSize);
    const FolderSnapshot before(m_data);
    m_fixture->type(m_fixture->from(), m_database);
    auto &offered = m_fixture->in<QPushButton>("planPanel", "rescueFrom");
    QTRY_VERIFY(offered.isVisible());
    m_fixture->click(offered);
    QTRY_VERIFY(dialog().isVisible());
    QTRY_COMPARE(part<QLineEdit>("rescueField").text(), QString::fromStdString((m_data / "shop-rescued.db").native()));
    m_fixture->type(part<QLineEdit>("rescueField"), m_new);
    runRescue();
    QCOMPARE(before.differenceTo(FolderSnapshot(m_data)), QString());
    SqlHandle made(m_new);
    QCOMPARE(made.text("PRAGMA integrity_check"), QByteArray("ok"));
    QVERIFY2(made.integer("SELECT count(*) FROM orders") > (loss == u"header" ? 3999 : 500), qPrintable(reportTitle()));
    if (loss == u"header")
        QVERIFY2(!part<QLabel>("rescueNotes").text().isEmpty(), "what was guessed is said");
}

void RescuingTest::aFileThatIsThereIsNeverReplaced()
{
    wipe(m_database, leavesOf(m_database, u"orders"_qs)[2]);
    copyAndOffer();
    writeFile(m_new, "my diary");
    runRescue();
    QCOMPARE(readFile(m_new), QByteArray("my diary"));
    QVERIFY2(reportTitle().contains(u"new.db"), qPrintable(reportTitle()));
    QVERIFY(!part("showRescued").isVisible());
    // Under another name it is made.
    m_fixture->click(part("rescueAgain"));
    QTRY_VERIFY(part("rescueNow").isEnabled());
    runRescue();
    QVERIFY2(reportTitle().startsWith(u"Rescued "), qPrintable(reportTitle()));
    QCOMPARE(SqlHandle(m_fixture->folder / "copy-rescued.db").text("PRAGMA integrity_check"), QByteArray("ok"));
}

void RescuingTest::whatCantBeRescuedSaysWhyAndLeavesNothing()
{
    writeFile(m_database, QByteArray("This is a letter, whatever its name says. ").repeated(400));
    m_fixture->type(m_fixture->from(), m_database);
    auto &offered = m_fixture->in<QPushButton>("planPanel", "rescueFrom");
    QTRY_VERIFY(offered.isVisible());
    m_fixture->click(offered);
    QTRY_VERIFY(part("rescueNow").isEnabled());
    const FolderSnapshot before(m_data);
    runRescue();
    QVERIFY2(reportTitle().contains(u"shop.db"), qPrintable(reportTitle()));
    QVERIFY(!part<QTreeWidget>("rescuedTables").isVisible());
    QCOMPARE(before.differenceTo(FolderSnapshot(m_data)), QString());
}

void RescuingTest::aCancelLeavesNothing()
{
    buildDatabase(m_data / "large.db", {.size = 48 << 20, .varied = true});
    m_database = m_data / "large.db";
    wipe(m_database, leavesOf(m_database, u"person"_qs)[1]);
    copyAndOffer();
    const FolderSnapshot before(m_fixture->folder.path());
    QSignalSpy changes(&dialog(), &RescueDialog::activityChanged);
    m_fixture->click(part("rescueNow"));
    QVERIFY(dialog().isRunning());
    QVERIFY2(dialog().activity().startsWith(u"Rescuing copy.db"), qPrintable(dialog().activity()));
    QTRY_VERIFY(changes.size() > 2 || !dialog().isRunning());
    QVERIFY(dialog().isRunning());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog().isRunning());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    // Back at the question; nothing is there that wasn't.
    QVERIFY(part<QWidget>("rescueOffer").isVisible());
    QVERIFY(!std::filesystem::exists(m_new));
    QCOMPARE(before.differenceTo(FolderSnapshot(m_fixture->folder.path())), QString());
}

void RescuingTest::closingTheWindowAsksFirst()
{
    buildDatabase(m_data / "large.db", {.size = 48 << 20, .varied = true});
    m_database = m_data / "large.db";
    wipe(m_database, leavesOf(m_database, u"person"_qs)[1]);
    copyAndOffer();
    m_fixture->click(part("rescueNow"));
    QVERIFY(dialog().isRunning());
    m_fixture->window->close();
    QVERIFY(m_fixture->window->isVisible());
    QTRY_VERIFY(part<QWidget>("closeQuestion").isVisible());
    QVERIFY(dialog().isRunning());
    m_fixture->click(part("closeAnyway"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window->isVisible(), 10'000);
    QVERIFY(!dialog().isRunning());
    QVERIFY(!std::filesystem::exists(m_new));
}

LITECOPY_GUI_MAIN(RescuingTest)

#include "tst_rescuing.moc"
