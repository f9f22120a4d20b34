// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The page Log: what is in the log of a database, who keeps it, and the way back to an earlier commit.

#include "commitlist.h"
#include "differences.h"
#include "filedialog.h"
#include "logpanel.h"
#include "logtext.h"
#include "sinceview.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QRegularExpression>
#include <QSlider>
#include <QTabBar>

#include <algorithm>
#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

constexpr int logTab = 5;

} // namespace

class LogPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachCommitIsListedWithWhatItChanged();
    void whoKeepsTheLogIsNamedUntilItLetsGo();
    void forHowLongItIsKeptIsSaidWithoutBeingAsked();
    void aLogThatIsStartedOverWhileItIsShownIsSaid();
    void whatACrashWouldLoseIsSaid();
    void theSliderAndTheListShowOneCommit();
    void aCopyAsOfACommitHoldsWhatWasThereThen_data();
    void aCopyAsOfACommitHoldsWhatWasThereThen();
    void theEarlierStateIsGivenUpByItsButtonOrAnotherDatabase();
    void aFileThatIsThereIsAskedAbout();
    void aStateThatIsGoneSaysWhichPageAndCantBeCopied();
    void whatChangedSinceIsCountedTableByTable();
    void whatOneCommitChangedIsCountedTableByTable();
    void aLogThatWasStartedOverMeanwhileIsNotMistaken();
    void aHotJournalIsExplained();
    void withoutALogItIsSaidWhy_data();
    void withoutALogItIsSaidWhy();
    void nothingIsWrittenBesideTheDatabase();
    void manyCommitsAreFluent();

private:
    void open();
    [[nodiscard]] LogPanel &panel() const { return *m_fixture->window->findChild<LogPanel *>(); }
    template <typename Widget = QPushButton>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return m_fixture->in<Widget>("logPanel", name);
    }
    [[nodiscard]] CommitList &list() const { return *panel().findChild<CommitList *>(); }
    [[nodiscard]] QString cell(int row, CommitColumn column) const
    {
        return list().model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QString told(const char *label) const { return part<QLabel>(label).text(); }
    void chooseByKeys(int commit);
    void copyTo(const std::filesystem::path &copy);

    std::optional<WindowFixture> m_fixture;
    std::optional<SqlHandle> m_program;
    std::filesystem::path m_database;
};

void LogPageTest::init()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "shop.db";
    buildDatabase(m_database, {.journalMode = "wal", .size = 1 << 20});
    m_program.emplace(m_database);
    m_program->execute("PRAGMA wal_autocheckpoint=0");
}

void LogPageTest::cleanup()
{
    m_fixture.reset();
    m_program.reset();
}

void LogPageTest::open()
{
    if (m_fixture->from().text().isEmpty()) {
        m_fixture->type(m_fixture->from(), m_database);
        QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    }
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    m_fixture->clickAt(tabs, tabs.tabRect(logTab).center());
    QTRY_VERIFY(panel().isVisible());
    QTRY_VERIFY(panel().log() && !panel().isReading());
}

void LogPageTest::chooseByKeys(int commit)
{
    auto &slider = part<QSlider>("logSlider");
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    for (int step = 0; step < commit; ++step)
        QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.value(), commit);
}

void LogPageTest::copyTo(const std::filesystem::path &copy)
{
    m_fixture->click(part("logCopy"));
    QTRY_VERIFY(panel().findChild<FileDialog *>());
    auto *chooser = panel().findChild<FileDialog *>();
    QTRY_VERIFY(chooser->isVisible());
    // As a person who types the name and presses Enter.
    Q_EMIT chooser->chosen({copy});
    chooser->reject();
}

void LogPageTest::eachCommitIsListedWithWhatItChanged()
{
    m_program->execute("CREATE TABLE orders(id INTEGER PRIMARY KEY, what)");
    m_program->execute("INSERT INTO orders(what) VALUES('tea')");
    m_program->execute("ALTER TABLE orders RENAME TO sales");
    m_program->execute("INSERT INTO sales(what) VALUES('coffee')");
    open();
    QCOMPARE(list().model()->rowCount(), 5);
    QVERIFY2(cell(2, CommitColumn::Touched).contains(u"orders"), qPrintable(cell(2, CommitColumn::Touched)));
    QVERIFY2(cell(4, CommitColumn::Touched).contains(u"sales"), qPrintable(cell(4, CommitColumn::Touched)));
    QCOMPARE(cell(4, CommitColumn::State), u"can be read"_qs);
    QVERIFY(m_fixture->in<QLabel>("logState", "title").text().startsWith(u"4 commits in the write-ahead log"));
    QVERIFY(m_fixture->in<QLabel>("logState", "text").text().contains(u"None of it is merged"));
    // The last one is chosen: the database as it is.
    QCOMPARE(list().currentIndex().row(), 4);
    QVERIFY2(told("logChosen").contains(u"after commit 4, the last one"), qPrintable(told("logChosen")));
    // For a report: all of it as text.
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"copyInspection"_qs));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"4 commits") && text.contains(u"sales"), qPrintable(text));
}

void LogPageTest::whoKeepsTheLogIsNamedUntilItLetsGo()
{
    m_program->execute("CREATE TABLE orders(what)");
    WriterProcess reader;
    QVERIFY(reader.hold(m_database, u"read"_qs));
    m_program->execute("INSERT INTO orders VALUES(zeroblob(100000))");
    open();
    const QString kept = told("logKeepers");
    QVERIFY2(kept.contains(u"%1 (%2)"_qs.arg(writerName()).arg(reader.pid())), qPrintable(kept));
    // A moment as it is written everywhere else.
    const QRegularExpression since(
        u"The program has been running since \\w{3} \\d{1,2} \\w{3} \\d{4} \\d\\d:\\d\\d\\."_qs);
    QVERIFY2(kept.contains(u"since commit 1") && kept.contains(u"KiB of frames behind it can’t be merged")
                 && kept.contains(since),
             qPrintable(kept));
    QVERIFY2(told("logAdvice").contains(u"End that transaction"), qPrintable(told("logAdvice")));
    // It isn't the window that ends it: no button does.
    QVERIFY(reader.release());
    m_fixture->click(part("logRenew"));
    QTRY_VERIFY2(!told("logKeepers").contains(u"can’t be merged"), qPrintable(told("logKeepers")));
    QVERIFY(!told("logAdvice").contains(u"End that transaction"));
}

/// Beside a program that writes all the time, so that the log's own time stamp says nothing.
void LogPageTest::forHowLongItIsKeptIsSaidWithoutBeingAsked()
{
    m_program->execute("CREATE TABLE orders(what)");
    QElapsedTimer timer;
    timer.start();
    WriterProcess reader;
    QVERIFY(reader.hold(m_database, u"read"_qs));
    WriterProcess bank;
    QVERIFY(bank.startBank(m_database, std::chrono::milliseconds(5), {u"autocheckpoint=0"_qs}));
    open();
    const QString name = u"%1 (%2)"_qs.arg(writerName()).arg(reader.pid());
    const int rows = list().model()->rowCount();
    const auto told = [&] {
        const QStringList lines = this->told("logKeepers").split(u'\n');
        const auto line = std::ranges::find_if(lines, [&](const QString &text) { return text.startsWith(name); });
        return line == lines.end() ? QString() : *line;
    };
    static const QRegularExpression least(u"It has been open for at least ([0-9.]+) s\\."_qs);
    QTRY_VERIFY2_WITH_TIMEOUT(least.match(told()).captured(1).toDouble() >= 3, qPrintable(told()), 30'000);
    QVERIFY2(least.match(told()).captured(1).toDouble() * 1000 <= double(timer.elapsed()), qPrintable(told()));
    QVERIFY2(told().contains(u"since commit 1"), qPrintable(told()));
    // The list stays as it was read.
    QCOMPARE(list().model()->rowCount(), rows);
    // That it lets go shows by itself, too.
    QVERIFY(reader.release());
    QTRY_VERIFY2_WITH_TIMEOUT(told().isEmpty(), qPrintable(told()), 30'000);
    QCOMPARE(bank.stop().failed, 0);
}

void LogPageTest::aLogThatIsStartedOverWhileItIsShownIsSaid()
{
    m_program->execute("CREATE TABLE till(coins); INSERT INTO till VALUES(1)");
    open();
    QVERIFY(!told("logAdvice").contains(u"started over"));
    m_program->execute("PRAGMA wal_checkpoint(TRUNCATE); UPDATE till SET coins = 3");
    QTRY_VERIFY2_WITH_TIMEOUT(told("logAdvice").contains(u"has been started over"), qPrintable(told("logAdvice")),
                              30'000);
    m_fixture->click(part("logRenew"));
    QTRY_VERIFY(panel().log() && !panel().isReading() && panel().log()->commits.size() == 1);
    QVERIFY2(!told("logAdvice").contains(u"has been started over"), qPrintable(told("logAdvice")));
}

void LogPageTest::whatACrashWouldLoseIsSaid()
{
    if (sealsEveryFrame())
        QSKIP("this SQLite seals every frame");
    m_program.reset();
    WriterProcess writer;
    QVERIFY(writer.hold(m_database, u"unsealed"_qs));
    open();
    const quint32 first = panel().log()->firstUnsealed();
    QVERIFY(first > 0);
    QVERIFY2(told("logAdvice").contains(u"would lose that commit"), qPrintable(told("logAdvice")));
    QVERIFY2(cell(int(first), CommitColumn::Touched).contains(u"not sealed"),
             qPrintable(cell(int(first), CommitColumn::Touched)));
}

void LogPageTest::theSliderAndTheListShowOneCommit()
{
    for (int commit = 0; commit < 6; ++commit)
        m_program->execute("UPDATE accounts SET balance = balance + 1 WHERE id = " + QByteArray::number(commit + 1));
    open();
    chooseByKeys(3);
    QCOMPARE(list().currentIndex().row(), 3);
    QVERIFY2(told("logChosen").contains(u"after commit 3 of 6, 3 commits ago"), qPrintable(told("logChosen")));
    const auto &hint = m_fixture->in<QLabel>("logHistory", "pageDescription");
    QTRY_VERIFY(hint.isVisible());
    QVERIFY2(hint.text().startsWith(u"Commit 3 changed 1 page"), qPrintable(hint.text()));
    // By the list.
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Up);
    QCOMPARE(part<QSlider>("logSlider").value(), 2);
    QTest::keyClick(&list(), Qt::Key_Home);
    QCOMPARE(part<QSlider>("logSlider").value(), 0);
    QVERIFY2(told("logChosen").contains(u"when the log was started, 6 commits ago"), qPrintable(told("logChosen")));
    // By the mouse.
    const QRect row = list().visualRect(list().model()->index(1, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(part<QSlider>("logSlider").value(), 1);
    // Read anew, the same commit stays chosen though there are more.
    m_program->execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F5);
    QTRY_COMPARE(list().model()->rowCount(), 8);
    QTRY_COMPARE(part<QSlider>("logSlider").value(), 1);
}

void LogPageTest::aCopyAsOfACommitHoldsWhatWasThereThen_data()
{
    QTest::addColumn<int>("commit");
    QTest::newRow("when the log was started") << 0;
    QTest::newRow("in the midst") << 3;
    QTest::newRow("the last one") << 6;
}

void LogPageTest::aCopyAsOfACommitHoldsWhatWasThereThen()
{
    QFETCH(const int, commit);
    const QByteArray content =
        "SELECT group_concat(id || ' ' || balance) FROM (SELECT id, balance FROM accounts ORDER BY id)";
    QList<QByteArray> states{m_program->text(content)};
    for (int number = 1; number <= 6; ++number) {
        m_program->execute("UPDATE accounts SET balance = balance + " + QByteArray::number(number)
                           + " WHERE id % 5 = " + QByteArray::number(number % 5));
        states += m_program->text(content);
    }
    open();
    chooseByKeys(commit);
    // What is written meanwhile changes nothing of it.
    WriterProcess bank;
    QVERIFY(bank.startBank(m_database, std::chrono::milliseconds(2), {u"autocheckpoint=0"_qs}));
    const auto copy = m_fixture->folder / "then.db";
    copyTo(copy);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(m_fixture->title("resultPanel"), u"Copied and verified"_qs);
    const QString text = m_fixture->text("resultPanel");
    QVERIFY2(
        text.contains(commit == 0 ? u"when the write-ahead log was started"_qs : u"after commit %1 of"_qs.arg(commit)),
        qPrintable(text));
    QVERIFY(m_fixture->panel("earlierState").isVisible());
    QCOMPARE(bank.stop().failed, 0);
    SqlHandle made(copy);
    QCOMPARE(made.text(content), states[commit]);
    QCOMPARE(made.text("PRAGMA integrity_check"), QByteArray("ok"));
    QVERIFY(m_program->text(content) != states[commit] || commit == 6);
}

void LogPageTest::theEarlierStateIsGivenUpByItsButtonOrAnotherDatabase()
{
    m_program->execute("CREATE TABLE till(coins); INSERT INTO till VALUES(1)");
    m_program->execute("UPDATE till SET coins = 2");
    open();
    chooseByKeys(2);
    copyTo(m_fixture->folder / "one.db");
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(SqlHandle(m_fixture->folder / "one.db").text("SELECT coins FROM till"), QByteArray("1"));
    // “Copy Again” is of the same state.
    m_fixture->click(m_fixture->in<QPushButton>("resultPanel", "copyAgain"));
    const auto again = [&] { return std::filesystem::path(m_fixture->to().text().toStdString()); };
    QTRY_VERIFY(again().filename() != "one.db" && std::filesystem::exists(again()));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(SqlHandle(again()).text("SELECT coins FROM till"), QByteArray("1"));
    // Given up: as it is now.
    m_fixture->click(m_fixture->in<QPushButton>("earlierState", "presentState"));
    QVERIFY(!m_fixture->panel("earlierState").isVisible());
    m_fixture->type(m_fixture->to(), m_fixture->folder / "two.db");
    QTRY_VERIFY(m_fixture->copyButton().isEnabled() && m_fixture->copyButton().text() == u"&Copy"_qs);
    m_fixture->click(m_fixture->copyButton());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(SqlHandle(m_fixture->folder / "two.db").text("SELECT coins FROM till"), QByteArray("2"));
    // It is never another database's.
    open();
    chooseByKeys(1);
    copyTo(m_fixture->folder / "three.db");
    QTRY_VERIFY(m_fixture->panel("earlierState").isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    m_fixture->type(m_fixture->from(), m_fixture->folder / "two.db");
    QVERIFY(!m_fixture->panel("earlierState").isVisible());
}

void LogPageTest::aFileThatIsThereIsAskedAbout()
{
    m_program->execute("CREATE TABLE till(coins)");
    const auto other = m_fixture->folder / "other.db";
    buildDatabase(other);
    const QByteArray before = readFile(other);
    open();
    chooseByKeys(0);
    copyTo(other);
    QTRY_VERIFY(m_fixture->panel("conflictPanel").isVisible());
    QCOMPARE(readFile(other), before);
    // An older state brings nothing up to date.
    QVERIFY(!m_fixture->in<QPushButton>("conflictPanel", "update").isVisible());
    QTRY_VERIFY(m_fixture->in<QPushButton>("conflictPanel", "replace").isEnabled());
    m_fixture->click(m_fixture->in<QPushButton>("conflictPanel", "replace"));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(SqlHandle(other).text("SELECT count(*) FROM sqlite_schema WHERE name = 'till'"), QByteArray("0"));
    QCOMPARE(verifyBank(other), QString());
}

void LogPageTest::aStateThatIsGoneSaysWhichPageAndCantBeCopied()
{
    m_program->execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    m_program->execute("UPDATE accounts SET balance = balance - 1 WHERE id = 1");
    WriterProcess reader;
    QVERIFY(reader.hold(m_database, u"read"_qs));
    m_program->execute("UPDATE accounts SET balance = balance + 1 WHERE id = 2");
    m_program->execute("PRAGMA wal_checkpoint(PASSIVE)");
    open();
    chooseByKeys(0);
    QVERIFY2(cell(0, CommitColumn::State).startsWith(u"gone: what page"), qPrintable(cell(0, CommitColumn::State)));
    QVERIFY2(told("logChosen")
                 .contains(u"Gone: what page %1 held then was written over"_qs.arg(panel().log()->startGonePage)),
             qPrintable(told("logChosen")));
    QVERIFY(!part("logCopy").isEnabled());
    QVERIFY(!part("logCompare").isEnabled());
    chooseByKeys(2);
    QVERIFY2(cell(2, CommitColumn::State).contains(u"merged"), qPrintable(cell(2, CommitColumn::State)));
    QVERIFY(part("logCopy").isEnabled());
    QVERIFY(part("logCompare").isEnabled());
    // Nothing has changed since the last one.
    chooseByKeys(3);
    QVERIFY(!part("logCompare").isEnabled());
}

void LogPageTest::whatChangedSinceIsCountedTableByTable()
{
    m_program->execute("CREATE TABLE orders(id INTEGER PRIMARY KEY, what);"
                       "INSERT INTO orders VALUES(1, 'a'), (2, 'b'), (3, 'c'), (4, 'd')");
    m_program->execute("DELETE FROM orders WHERE id = 2");
    m_program->execute("UPDATE orders SET what = 'x' WHERE id > 2");
    m_program->execute("INSERT INTO orders VALUES(9, 'e')");
    m_program->execute("CREATE TABLE later(x)");
    open();
    chooseByKeys(2);
    m_fixture->click(part("logCompare"));
    QTRY_VERIFY_WITH_TIMEOUT(panel().since().result(), 30'000);
    const QString text = panel().since().toText();
    QVERIFY2(text.contains(u"2 changed, 1 deleted, 1 added"), qPrintable(text));
    QVERIFY2(text.contains(u"later\t") && text.contains(u"new since"), qPrintable(text));
    QVERIFY2(part<QLabel>("sinceText").text().contains(u"after commit 2 of 6"),
             qPrintable(part<QLabel>("sinceText").text()));
    QVERIFY(!part<QWidget>("logCommits").isVisible());
    // Escape goes back to the log.
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QTRY_VERIFY(part<QWidget>("logCommits").isVisible());
    QCOMPARE(part<QSlider>("logSlider").value(), 2);
}

void LogPageTest::whatOneCommitChangedIsCountedTableByTable()
{
    m_program->execute("CREATE TABLE orders(id INTEGER PRIMARY KEY, what);"
                       "INSERT INTO orders VALUES(1, 'a'), (2, 'b'), (3, 'c'), (4, 'd')");
    m_program->execute("DELETE FROM orders WHERE id = 2");
    m_program->execute("UPDATE orders SET what = 'x' WHERE id > 2");
    open();
    chooseByKeys(0);
    QVERIFY(!part("logChanged").isEnabled());
    chooseByKeys(3);
    m_fixture->click(part("logChanged"));
    QTRY_VERIFY_WITH_TIMEOUT(panel().since().result(), 30'000);
    const QString text = panel().since().toText();
    QVERIFY2(text.contains(u"1 deleted") && !text.contains(u"changed,") && !text.contains(u"added"), qPrintable(text));
    QVERIFY2(part<QLabel>("sinceText").text().contains(u"after commit 2 of 4")
                 && part<QLabel>("sinceText").text().contains(u"after commit 3 of 4"),
             qPrintable(part<QLabel>("sinceText").text()));
    m_fixture->click(part("sinceBack"));
    // The last one, too.
    chooseByKeys(4);
    m_fixture->click(part("logChanged"));
    QTRY_VERIFY_WITH_TIMEOUT(panel().since().result(), 30'000);
    QVERIFY2(panel().since().toText().contains(u"2 changed"), qPrintable(panel().since().toText()));
}

void LogPageTest::aLogThatWasStartedOverMeanwhileIsNotMistaken()
{
    m_program->execute("CREATE TABLE till(coins); INSERT INTO till VALUES(1)");
    m_program->execute("UPDATE till SET coins = 2");
    open();
    chooseByKeys(1);
    // Commit 1 is another one then.
    m_program->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    m_program->execute("UPDATE till SET coins = 3");
    m_program->execute("UPDATE till SET coins = 4");
    copyTo(m_fixture->folder / "then.db");
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("errorPanel").isVisible(), 30'000);
    QVERIFY2(m_fixture->title("errorPanel").contains(u"shop.db"), qPrintable(m_fixture->title("errorPanel")));
    QVERIFY(!std::filesystem::exists(m_fixture->folder / "then.db"));
}

void LogPageTest::aHotJournalIsExplained()
{
    m_program.reset();
    m_database = m_fixture->folder / "till.db";
    buildDatabase(m_database, {.size = 200'000});
    WriterProcess writer;
    QVERIFY(writer.crash(m_database, u"hot-journal"_qs));
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(!m_fixture->fromFacts().isEmpty());
    open();
    QVERIFY2(told("logJournal").contains(u"left a hot journal") && told("logJournal").contains(u"puts back"),
             qPrintable(told("logJournal")));
    QVERIFY2(told("logJournal").contains(u"accounts"), qPrintable(told("logJournal")));
    QVERIFY(!part<QWidget>("logCommits").isVisible());
    QVERIFY(!part<QWidget>("logCopy").isVisible());
    QVERIFY(part("logAgain").isVisible());
}

void LogPageTest::withoutALogItIsSaidWhy_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("why");
    QTest::newRow("wal") << QByteArray("wal") << u"begins with the next commit"_qs;
    QTest::newRow("delete") << QByteArray("delete") << u"not in WAL mode"_qs;
}

void LogPageTest::withoutALogItIsSaidWhy()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, why);
    m_program.reset();
    m_database = m_fixture->folder / "quiet.db";
    buildDatabase(m_database, {.journalMode = journalMode});
    open();
    QVERIFY2(told("logAdvice").contains(why), qPrintable(told("logAdvice")));
    QCOMPARE(m_fixture->in<QLabel>("logState", "title").text(), u"There is no write-ahead log."_qs);
    QVERIFY(!part<QWidget>("logSlider").isVisible());
    // With the first commit there is one.
    SqlHandle program(m_database);
    program.execute("CREATE TABLE first(x)");
    m_fixture->click(part("logAgain"));
    QTRY_COMPARE(part<QWidget>("logSlider").isVisible(), journalMode == "wal");
}

void LogPageTest::nothingIsWrittenBesideTheDatabase()
{
    m_program.reset();
    const auto data = m_fixture->folder / "shelf";
    std::filesystem::create_directory(data);
    m_database = data / "left.db";
    buildDatabase(m_database, {.journalMode = "wal"});
    WriterProcess writer;
    QVERIFY(writer.crash(m_database, u"wal"_qs));
    const FolderSnapshot before(data);
    open();
    QVERIFY2(told("logAdvice").contains(u"the log was left behind"), qPrintable(told("logAdvice")));
    chooseByKeys(0);
    m_fixture->click(part("logCompare"));
    QTRY_VERIFY_WITH_TIMEOUT(panel().since().result(), 30'000);
    m_fixture->click(part("sinceBack"));
    copyTo(m_fixture->folder / "then.db");
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->panel("resultPanel").isVisible(), 30'000);
    QCOMPARE(before.differenceTo(FolderSnapshot(data)), QString());
    QCOMPARE(verifyBank(m_fixture->folder / "then.db"), QString());
}

void LogPageTest::manyCommitsAreFluent()
{
    constexpr int commits = 4'000;
    m_program->execute("PRAGMA synchronous=OFF; CREATE TABLE counter(n); INSERT INTO counter VALUES(0)");
    for (int commit = 0; commit < commits; ++commit)
        m_program->execute("UPDATE counter SET n = n + 1");
    open();
    QCOMPARE(list().model()->rowCount(), commits + 3);
    auto &slider = part<QSlider>("logSlider");
    slider.setFocus();
    QElapsedTimer timer;
    timer.start();
    for (int step = 0; step < 50; ++step)
        QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(list().currentIndex().row(), commits + 2 - 50);
    // A step is a picture of the map, whatever the number of commits.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

LITECOPY_GUI_MAIN(LogPageTest)

#include "tst_logpage.moc"
