// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "manual.h"
#include "program.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Litecopy::Test;

namespace {

constexpr int pageSize = 4096;
constexpr int orders = 4000;

/// A shop whose order table has lost some pages of rows: the leaves of a table lie one behind the other.
void makeDamaged(const std::filesystem::path &file)
{
    {
        SqlHandle shop(file, true);
        shop.execute("PRAGMA page_size=4096; PRAGMA secure_delete=OFF;"
                     "CREATE TABLE orders(id INTEGER PRIMARY KEY, what TEXT NOT NULL, day TEXT);"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
                     "INSERT INTO orders SELECT i, 'order number ' || i, '2026-11-' || (i % 28) FROM n;"
                     "CREATE INDEX orders_by_day ON orders(day); CREATE VIEW today AS SELECT * FROM orders;"
                     "CREATE TABLE letters(a, b, c, d);"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                     "INSERT INTO letters SELECT 'a letter', i, 'to somebody', i * 2 FROM n; DROP TABLE letters");
    }
    QByteArray bytes = readFile(file);
    for (const int page : {9, 13})
        bytes.replace(qsizetype(page) * pageSize, pageSize, QByteArray(pageSize, '\0'));
    writeFile(file, bytes);
}

} // namespace

/// `rescue`, run as a person or a script runs it. Each run fails the test where a file but the new one changed.
class RescueCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheManualRescuesWhatCanBeRead();
    void theExamplesOfTheHelpAreTrue();
    void deletedRowsComeBackWhereTheyAreAskedFor();
    void whereNothingIsLostItEndsWithZero();
    void everyKeyOfTheJsonIsInTheManualAndNoOther();
    void anErrorIsOneInJsonToo();
    void aFileThatIsThereIsNeverReplaced();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
};

void RescueCommandTest::theExampleOfTheManualRescuesWhatCanBeRead()
{
    const QList<QByteArrayList> examples = manualExamples("rescue");
    QCOMPARE(examples.size(), 1);
    QCOMPARE(examples.front().size(), 3);
    const TemporaryFolder folder;
    const std::filesystem::path damaged = folder / examples.front().at(1).toStdString();
    makeDamaged(damaged);
    const QByteArray before = readFile(damaged);
    const ProgramEnd end = run(examples.front(), {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    SqlHandle made(folder / examples.front().at(2).toStdString());
    QCOMPARE(made.text("PRAGMA integrity_check"), QByteArray("ok"));
    const qint64 rows = made.integer("SELECT count(*) FROM orders");
    QVERIFY2(rows > orders - 500 && rows < orders, QByteArray::number(rows));
    QCOMPARE(made.integer("SELECT count(*) FROM orders WHERE what <> 'order number ' || id"), 0);
    QCOMPARE(made.integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('orders_by_day', 'today')"), 2);
    // Of how many, what is unreadable, and never that it is a copy.
    const QByteArray found = QLocale().toString(rows).toUtf8();
    QVERIFY2(end.output.contains("Rescued " + found + " rows into") && end.output.contains(found + " of 4,000 rows")
                 && end.output.contains("pages unreadable: 2")
                 && end.output.contains("Not all of the database could be read."),
             end.output);
    QVERIFY2(!end.output.contains("opied") && !end.output.contains(" copy"), end.output);
    QCOMPARE(readFile(damaged), before);
}

void RescueCommandTest::theExamplesOfTheHelpAreTrue()
{
    int examples = 0;
    for (const QByteArray &line : run({"rescue", "--help"}).output.split('\n')) {
        if (!line.startsWith("  litecopy-cli "))
            continue;
        ++examples;
        const TemporaryFolder folder;
        makeDamaged(folder / "damaged.db");
        const ProgramEnd end = run(line.trimmed().split(' ').sliced(1), {.workingFolder = folder.path()});
        QCOMPARE(end.exitCode, 65);
        QCOMPARE(SqlHandle(folder / "rescued.db").text("PRAGMA integrity_check"), QByteArray("ok"));
    }
    QCOMPARE(examples, 2);
}

void RescueCommandTest::deletedRowsComeBackWhereTheyAreAskedFor()
{
    const TemporaryFolder folder;
    makeDamaged(folder / "damaged.db");
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd plain = run({"rescue", "damaged.db", "plain.db"}, setup);
    QVERIFY2(!plain.output.contains("lost_and_found"), plain.output);
    const ProgramEnd deleted = run({"rescue", "--deleted", "damaged.db", "deleted.db"}, setup);
    QVERIFY2(deleted.errors.contains("Rows that were deleted have come back"), deleted.errors);
    SqlHandle made(folder / "deleted.db");
    QVERIFY(made.integer("SELECT count(*) FROM lost_and_found WHERE c0 = 'a letter'") > 300);
    QCOMPARE(made.integer("SELECT count(*) FROM orders"),
             SqlHandle(folder / "plain.db").integer("SELECT count(*) FROM orders"));
}

void RescueCommandTest::whereNothingIsLostItEndsWithZero()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "sound.db", {.size = 200'000});
    const ProgramEnd end = run({"rescue", "sound.db", "new.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("Nothing is known to be lost."), end.output);
    QCOMPARE(verifyBank(folder / "new.db"), QString());
}

void RescueCommandTest::everyKeyOfTheJsonIsInTheManualAndNoOther()
{
    const TemporaryFolder folder;
    {
        // An index that needs a function which SQLite lacks can't be made: the report has all of its keys then.
        makeDamaged(folder / "damaged.db");
        SqlHandle shop(folder / "damaged.db");
        shop.execute("CREATE TABLE needy(a); CREATE INDEX by_lost ON needy(a); PRAGMA writable_schema=ON;"
                     "UPDATE sqlite_schema SET sql='CREATE INDEX by_lost ON needy(lost(a))' WHERE name='by_lost'");
    }
    const ProgramEnd end = run({"rescue", "--json", "damaged.db", "new.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.output.count('\n') == 1, end.output);
    const QJsonObject json = QJsonDocument::fromJson(end.output).object();
    QCOMPARE(
        json.value(u"rows"_qs).toInteger(),
        SqlHandle(folder / "new.db").integer("SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM needy)"));
    QCOMPARE(json.value(u"complete"_qs), false);
    QCOMPARE(json.value(u"notMade"_qs).toArray().size(), 1);
    QCOMPARE(keysWithoutWords(json, "OPTIONS OF RESCUE"), QString());
    QSet<QString> keys;
    collectKeys(json, keys);
    const QSet<QString> without = manualKeys("OPTIONS OF RESCUE") - keys - QSet<QString>{u"error"_qs};
    QCOMPARE(QStringList(without.values()).join(u' '), QString());
}

void RescueCommandTest::anErrorIsOneInJsonToo()
{
    const TemporaryFolder folder;
    writeFile(folder / "letter.db", QByteArray("This is a letter, whatever its name says. ").repeated(400));
    const ProgramEnd end = run({"rescue", "--json", "letter.db", "new.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    const QJsonObject json = QJsonDocument::fromJson(end.output).object();
    QVERIFY2(json.contains(u"error"_qs) && !json.contains(u"rows"_qs), end.output);
    QVERIFY(!std::filesystem::exists(folder / "new.db"));
}

void RescueCommandTest::aFileThatIsThereIsNeverReplaced()
{
    const TemporaryFolder folder;
    makeDamaged(folder / "damaged.db");
    writeFile(folder / "new.db", "my diary");
    const ProgramEnd end = run({"rescue", "damaged.db", "new.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 73);
    QCOMPARE(readFile(folder / "new.db"), QByteArray("my diary"));
}

void RescueCommandTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("no names") << QByteArrayList{"rescue"};
    QTest::newRow("one name") << QByteArrayList{"rescue", "a.db"};
    QTest::newRow("an empty name") << QByteArrayList{"rescue", "a.db", ""};
    QTest::newRow("three names") << QByteArrayList{"rescue", "a.db", "b.db", "c.db"};
    QTest::newRow("an option of copy") << QByteArrayList{"rescue", "--force", "a.db", "b.db"};
    QTest::newRow("another machine") << QByteArrayList{"rescue", "ssh://host/a.db", "b.db"};
}

void RescueCommandTest::wrongUsageIsRefused()
{
    QFETCH(const QByteArrayList, arguments);
    const ProgramEnd end = run(arguments);
    QCOMPARE(end.exitCode, 64);
    QCOMPARE(end.output, QByteArray());
    QVERIFY(end.errors.contains("--help"));
}

QTEST_GUILESS_MAIN(RescueCommandTest)
#include "tst_rescuecommand.moc"
