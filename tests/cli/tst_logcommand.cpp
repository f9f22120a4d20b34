// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "manual.h"
#include "program.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Litecopy::Test;

/// `log`, `copy --as-of` and `compare --as-of`, run as a person or a script runs them.
class LogCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesOfTheManualBringBackWhatWasDeleted();
    void anyEarlierStateIsComparedAndCopied();
    void whoKeepsTheLogIsNamed();
    void aProgramThatKeepsTheLogIsToldFromOneThatIsPassing();
    void aWatchEndsWithASignalOrWithTheLog();
    void whatOneCommitChangedIsShown();
    void aStateThatIsGoneIsRefusedWithItsPage();
    void aPairThatACrashLeftIsReadWithoutBeingTouched();
    void jsonIsOneObject();
    void aHotJournalIsTold();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();

private:
    /// A database in use with a log of four commits: a table, three rows, one row deleted, and another table.
    static std::unique_ptr<SqlHandle> makeLog(const std::filesystem::path &path)
    {
        auto database = std::make_unique<SqlHandle>(path, true);
        database->execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;"
                          "CREATE TABLE letters(id INTEGER PRIMARY KEY, text);"
                          "INSERT INTO letters VALUES(1, 'a'), (2, 'b'), (3, 'c');"
                          "DELETE FROM letters WHERE id = 2; CREATE TABLE later(a)");
        return database;
    }
};

void LogCommandTest::theExamplesOfTheManualBringBackWhatWasDeleted()
{
    const QList<QByteArrayList> examples =
        manualExamples("log ") + manualExamples("compare --as-of") + manualExamples("copy --as-of");
    QCOMPARE(examples.size(), 4);
    const TemporaryFolder folder;
    const auto database = makeLog(folder / "app.db");
    database->execute("DELETE FROM letters WHERE id = 3");
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd log = run(examples.at(0), setup);
    QVERIFY2(log == 0 && log.output.startsWith("5 commits in the write-ahead log"), log.output.constData());
    const ProgramEnd compared = run(examples.at(2), setup);
    QCOMPARE(compared.exitCode, 1);
    QVERIFY2(compared.output.contains("letters"), compared.output.constData());
    const ProgramEnd copied = run(examples.at(3), setup);
    QVERIFY2(copied == 0, copied.errors.constData());
    QCOMPARE(SqlHandle(folder / "before.db").text("SELECT group_concat(text, '') FROM letters"), QByteArray("ac"));
    QCOMPARE(database->text("SELECT group_concat(text, '') FROM letters"), QByteArray("a"));
}

void LogCommandTest::anyEarlierStateIsComparedAndCopied()
{
    const TemporaryFolder folder;
    const auto database = makeLog(folder / "app.db");
    const ProgramEnd log = run({"log", "app.db"}, {.workingFolder = folder.path()});
    QCOMPARE(log.errors, QByteArray());
    QCOMPARE(log.exitCode, 0);
    QVERIFY2(log.output.startsWith("4 commits in the write-ahead log"), log.output.constData());
    QVERIFY2(log.output.contains("letters 1"), log.output.constData());
    QVERIFY2(log.output.contains("sqlite_schema 1"), log.output.constData());

    const ProgramEnd compared = run({"compare", "--as-of=-2", "app.db"}, {.workingFolder = folder.path()});
    QCOMPARE(compared.exitCode, 1);
    QVERIFY2(compared.output.contains("letters"), compared.output.constData());
    QCOMPARE(run({"compare", "--as-of=-0", "app.db"}, {.workingFolder = folder.path()}).exitCode, 0);

    const ProgramEnd copied = run({"copy", "--as-of=-2", "app.db", "before.db"}, {.workingFolder = folder.path()});
    QCOMPARE(copied.errors, QByteArray());
    QCOMPARE(copied.exitCode, 0);
    QVERIFY2(copied.output.contains("As it was after commit 2 of the 4 in the write-ahead log."),
             copied.output.constData());
    QCOMPARE(SqlHandle(folder / "before.db").text("SELECT group_concat(text, '') FROM letters"), QByteArray("abc"));
    QCOMPARE(database->text("SELECT group_concat(text, '') FROM letters"), QByteArray("ac"));
    const ProgramEnd dry = run({"copy", "--dry-run", "--as-of=2", "app.db", "x.db"}, {.workingFolder = folder.path()});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.output.contains("after an earlier commit"), dry.output.constData());
}

void LogCommandTest::whoKeepsTheLogIsNamed()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal"});
    WriterProcess owner;
    QVERIFY(owner.hold(folder / "bank.db", QStringLiteral("log")));
    WriterProcess reader;
    QVERIFY(reader.hold(folder / "bank.db", QStringLiteral("read")));
    QVERIFY(owner.commitOne());
    const ProgramEnd log = run({"log", "bank.db"}, {.workingFolder = folder.path()});
    QCOMPARE(log.exitCode, 0);
    const QByteArray name = WriterProcess::programName().left(15).toUtf8() + " (" + QByteArray::number(reader.pid())
        + ") has had a read transaction";
    QVERIFY2(log.output.contains(name), log.output.constData());
    QVERIFY2(log.output.contains("can’t be merged"), log.output.constData());
}

/// The example of the manual, beside a program that writes all the time: its own writes hide how old a reader is.
void LogCommandTest::aProgramThatKeepsTheLogIsToldFromOneThatIsPassing()
{
    const QList<QByteArrayList> examples = manualExamples("log --watch");
    QCOMPARE(examples.size(), 1);
    const TemporaryFolder folder;
    buildDatabase(folder / "app.db", {.journalMode = "wal"});
    WriterProcess writer;
    QVERIFY(writer.startBank(folder / "app.db", std::chrono::milliseconds(1), {QStringLiteral("autocheckpoint=0")}));
    QElapsedTimer timer;
    timer.start();
    WriterProcess reader;
    QVERIFY(reader.hold(folder / "app.db", QStringLiteral("read")));
    const qint64 before = writer.report().commits;
    QTRY_VERIFY(writer.report().commits > before);
    QByteArrayList command = examples.front();
    QVERIFY(command.removeOne("--watch=10s"));
    command.insert(1, "--watch=3s");
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "the bank goes on"};
    const ProgramEnd log = run(command, setup);
    QVERIFY2(log == 0, log.errors.constData());
    const QByteArray name = WriterProcess::programName().left(15).toUtf8() + " (" + QByteArray::number(reader.pid())
        + ") has had a read transaction";
    const qsizetype at = log.output.indexOf(name);
    QVERIFY2(at >= 0, log.output.constData());
    const auto seconds = QRegularExpression(QStringLiteral("It has been open for at least ([0-9.]+) s\\."))
                             .match(QString::fromUtf8(log.output.sliced(at)));
    QVERIFY2(seconds.hasMatch(), log.output.constData());
    QVERIFY2(seconds.captured(1).toDouble() >= 3, log.output.constData());
    QVERIFY(seconds.captured(1).toDouble() * 1000 <= double(timer.elapsed()));
    const ProgramEnd json = run({"log", "--no-names", "--json", "--watch=1s", "app.db"}, setup);
    QVERIFY2(json == 0, json.errors.constData());
    bool isTold = false;
    for (const QJsonValue keeper : QJsonDocument::fromJson(json.output).object()[u"keepers"].toArray())
        isTold |= keeper[u"pid"].toInteger() == reader.pid() && keeper[u"openForSeconds"].toInteger() >= 1;
    QVERIFY2(isTold, json.output.constData());
    QCOMPARE(writer.stop().failed, 0);
}

void LogCommandTest::aWatchEndsWithASignalOrWithTheLog()
{
    const TemporaryFolder folder;
    auto database = makeLog(folder / "app.db");
    const ProgramSetup setup{
        .workingFolder = folder.path(), .terminalColumns = 80, .othersChangeFiles = "the log is started over"};
    Program watching({"log", "--watch=1h", "app.db"}, setup);
    QVERIFY(watching.waitForError("Watching"));
    watching.send(SIGINT);
    QCOMPARE(watching.waitForEnd().exitCode, 130);
    // What was read of it is not there any more.
    Program other({"log", "--watch=1h", "app.db"}, setup);
    QVERIFY(other.waitForError("Watching"));
    database->execute("PRAGMA wal_checkpoint(TRUNCATE); UPDATE letters SET text = 'z'");
    const ProgramEnd end = other.waitForEnd();
    QCOMPARE(end.exitCode, 75);
    QVERIFY2(end.errors.contains("may not be of one moment"), end.errors.constData());
    // Of a log whose index no program shares there is nothing to watch.
    database.reset();
    QCOMPARE(run({"log", "--watch=1h", "app.db"}, {.workingFolder = folder.path()}).exitCode, 0);
}

void LogCommandTest::whatOneCommitChangedIsShown()
{
    const TemporaryFolder folder;
    const auto database = makeLog(folder / "app.db");
    const ProgramSetup setup{.workingFolder = folder.path()};
    // The third commit deleted a row, the last one made a table.
    const ProgramEnd third = run({"compare", "--csv", "--as-of=2", "--until=3", "app.db"}, setup);
    QCOMPARE(third.exitCode, 1);
    QVERIFY2(third.output.contains("letters") && !third.output.contains("later"), third.output.constData());
    const ProgramEnd last = run({"compare", "--as-of=-1", "--until=-0", "app.db"}, setup);
    QCOMPARE(last.exitCode, 1);
    QVERIFY2(last.output.contains("later") && !last.output.contains("letters"), last.output.constData());
    const ProgramEnd none = run({"compare", "--as-of=1", "--until=99", "app.db"}, setup);
    QCOMPARE(none.exitCode, 66);
}

void LogCommandTest::aStateThatIsGoneIsRefusedWithItsPage()
{
    const TemporaryFolder folder;
    const auto database = makeLog(folder / "app.db");
    // As the checkpoint of a program that has committed often enough.
    database->execute("PRAGMA wal_checkpoint(PASSIVE)");
    const ProgramEnd copied = run({"copy", "--as-of=1", "app.db", "before.db"}, {.workingFolder = folder.path()});
    QCOMPARE(copied.exitCode, 0); // its page 2 is in the log
    const ProgramEnd start = run({"copy", "--as-of=0", "app.db", "start.db"}, {.workingFolder = folder.path()});
    QCOMPARE(start.exitCode, 66);
    QVERIFY2(start.errors.contains("what page 1 held then is gone"), start.errors.constData());
    QVERIFY(!std::filesystem::exists(folder / "start.db"));
    const ProgramEnd none = run({"copy", "--as-of=9", "app.db", "none.db"}, {.workingFolder = folder.path()});
    QCOMPARE(none.exitCode, 66);
    QVERIFY2(none.errors.contains("commits in the log now: 4"), none.errors.constData());
}

void LogCommandTest::aPairThatACrashLeftIsReadWithoutBeingTouched()
{
    const TemporaryFolder folder;
    const auto database = makeLog(folder / "app.db");
    const TemporaryFolder evidence;
    for (const char *const name : {"app.db", "app.db-wal"})
        std::filesystem::copy_file(folder / name, evidence / name);
    // Its end fails the test where a file of the folder changed.
    const ProgramEnd log = run({"log", "app.db"}, {.workingFolder = evidence.path()});
    QCOMPARE(log.exitCode, 0);
    QVERIFY2(log.output.contains("the log was left behind"), log.output.constData());
    const TemporaryFolder out;
    const ProgramEnd copied =
        run({"copy", "--as-of=2", "app.db", bytes(out / "before.db")}, {.workingFolder = evidence.path()});
    QCOMPARE(copied.exitCode, 0);
    QCOMPARE(SqlHandle(out / "before.db").integer("SELECT count(*) FROM letters"), 3);
}

void LogCommandTest::jsonIsOneObject()
{
    const TemporaryFolder folder;
    const auto database = makeLog(folder / "app.db");
    const ProgramEnd log = run({"log", "--json", "app.db"}, {.workingFolder = folder.path()});
    QCOMPARE(log.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(log.output).object();
    QCOMPARE(json.value(QLatin1String("commits")).toArray().size(), 5);
    QCOMPARE(keysWithoutWords(json, "THE LOG"), QString());
    const ProgramEnd copied = run({"copy", "--json", "--as-of=3", "app.db", "b.db"}, {.workingFolder = folder.path()});
    const QByteArray last = copied.output.trimmed().split('\n').last();
    const QJsonObject summary = QJsonDocument::fromJson(last).object();
    QVERIFY2(last.contains("\"asOfCommit\":3") && last.contains("\"commitsInLog\":4"), last.constData());
    QVERIFY(!summary.isEmpty());
    const ProgramEnd none = run({"log", "--json", "--no-names", "none.db"}, {.workingFolder = folder.path()});
    QCOMPARE(none.exitCode, 66);
    QCOMPARE(QJsonDocument::fromJson(none.output).object().value(QLatin1String("error")).toString(),
             QStringLiteral("SourceMissing"));
}

void LogCommandTest::aHotJournalIsTold()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.size = 200'000});
    WriterProcess writer;
    QVERIFY(writer.crash(folder / "bank.db", QStringLiteral("hot-journal")));
    const ProgramEnd log = run({"log", "bank.db"}, {.workingFolder = folder.path()});
    QCOMPARE(log.exitCode, 0);
    QVERIFY2(log.output.contains("There is no write-ahead log.") && log.output.contains("left a hot journal"),
             log.output.constData());
}

void LogCommandTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("no database") << QByteArrayList{"log"};
    QTest::newRow("two databases") << QByteArrayList{"log", "a.db", "b.db"};
    QTest::newRow("no number") << QByteArrayList{"copy", "--as-of=x", "a.db", "b.db"};
    QTest::newRow("two signs") << QByteArrayList{"copy", "--as-of=--2", "a.db", "b.db"};
    QTest::newRow("too large a number") << QByteArrayList{"compare", "--as-of=99999999999", "a.db"};
    QTest::newRow("a method that can't") << QByteArrayList{"copy", "--as-of=2", "--method=online", "a.db", "b.db"};
    QTest::newRow("never held") << QByteArrayList{"copy", "--as-of=2", "--hold=never", "a.db", "b.db"};
    QTest::newRow("no time") << QByteArrayList{"log", "--watch=x", "a.db"};
    QTest::newRow("until and no beginning") << QByteArrayList{"compare", "--until=2", "a.db"};
    QTest::newRow("until of another database") << QByteArrayList{"compare", "--as-of=1", "--until=2", "a.db", "b.db"};
    QTest::newRow("until no number") << QByteArrayList{"compare", "--as-of=1", "--until=x", "a.db"};
    QTest::newRow("standard input") << QByteArrayList{"copy", "--as-of=2", "-", "b.db"};
}

void LogCommandTest::wrongUsageIsRefused()
{
    QFETCH(const QByteArrayList, arguments);
    const ProgramEnd end = run(arguments);
    QCOMPARE(end.exitCode, 64);
    QCOMPARE(end.output, QByteArray());
    QVERIFY(end.errors.contains("--help"));
}

QTEST_GUILESS_MAIN(LogCommandTest)
#include "tst_logcommand.moc"
