// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/databasebuilder.h"
#include "support/errorcode.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/backup.h>
#include <litecopy/connection.h>
#include <litecopy/statement.h>

#include <QElapsedTimer>
#include <QTest>

#include <sqlite3.h>

#include <optional>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// The stepping engine by itself, as an application would use it by hand.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsToTheEnd();
    void countsAreZeroBeforeTheFirstStepAndAfterFinish();
    void stepOfNothingCountsPages();
    void copyEqualsItsSource();
    void copiesBetweenAnyTwoSchemas_data();
    void copiesBetweenAnyTwoSchemas();
    void emptySourceMakesAValidCopy();
    void finishMayBeCalledAgain();
    void closeMayBeForced();
    void unfinishedBackupLeavesTheDestinationAsItWas();
    void destructorFinishes();
    void finishedBackupIsAnErrorNotACrash();
    void destinationCannotBeUsedMeanwhile();
    void destinationHandleOutlivesItsConnection();
    void sourceHandleOutlivesItsConnection();
    void movedBackupGoesOn();
    void replacedBackupGivesItsDestinationBack();
    void misuseIsAnError_data();
    void misuseIsAnError();
    void sourceMayWriteMeanwhile();
    void otherProgramsWriteStartsItOver();
    void lockedSourceIsBusyUntilItIsFree();
    void lockedDestinationIsBusyUntilItIsFree();
    void lockedSourceNeverWaits();
    void otherPageSizeCannotGoIntoMemory();
    void fullDestinationThrows();
};

namespace {

Connection openCopy(const fs::path &path)
{
    return Connection::open(path, Connection::OpenMode::Create);
}

Connection openSource(const fs::path &path)
{
    return Connection::open(path, Connection::OpenMode::ReadWrite);
}

/// Steps until it says something else than More.
StepResult run(Backup &backup, int pagesPerStep)
{
    StepResult result = StepResult::More;
    while (result == StepResult::More)
        result = backup.step(pagesPerStep);
    return result;
}

qint64 sumIn(Connection &connection, const char *schema = "main")
{
    return connection.queryInteger(QByteArray("SELECT sum(balance) FROM " + QByteArray(schema) + ".accounts"));
}

} // namespace

void TestBackup::stepsToTheEnd()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    const auto pages = quint32(fs::file_size(folder / "a.db") / 4096);
    Connection source = openSource(folder / "a.db");
    Connection destination = openCopy(folder / "b.db");
    Backup backup(destination, source);
    QCOMPARE(backup.step(10), StepResult::More);
    QCOMPARE(backup.pageCount(), pages);
    QCOMPARE(backup.remaining(), pages - 10);
    QVERIFY(!backup.isDone());
    QCOMPARE(run(backup, 10), StepResult::Done);
    QCOMPARE(backup.remaining(), 0u);
    QCOMPARE(backup.pageCount(), pages);
    QVERIFY(backup.isDone());
    QCOMPARE(backup.step(10), StepResult::Done);
    backup.finish();
    QVERIFY(backup.isDone());
    QCOMPARE(sumIn(destination), bankSum);
}

void TestBackup::countsAreZeroBeforeTheFirstStepAndAfterFinish()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection source = openSource(folder / "a.db");
    Connection destination = Connection::openMemory();
    Backup backup(destination, source);
    QCOMPARE(backup.remaining(), 0u);
    QCOMPARE(backup.pageCount(), 0u);
    QCOMPARE(backup.step(1), StepResult::More);
    QVERIFY(backup.remaining() > 0 && backup.pageCount() > 0);
    backup.finish();
    QCOMPARE(backup.remaining(), 0u);
    QCOMPARE(backup.pageCount(), 0u);
    QVERIFY(!backup.isDone());
}

void TestBackup::stepOfNothingCountsPages()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection source = openSource(folder / "a.db");
    Connection destination = Connection::openMemory();
    Backup backup(destination, source);
    QCOMPARE(backup.step(0), StepResult::More);
    QVERIFY(backup.pageCount() > 0);
    QCOMPARE(backup.remaining(), backup.pageCount());
}

void TestBackup::copyEqualsItsSource()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.pageSize = 8192, .reservedBytes = 8, .encoding = "UTF-16be", .varied = true});
    {
        Connection source = openSource(folder / "a.db");
        Connection destination = openCopy(folder / "b.db");
        Backup backup(destination, source);
        QCOMPARE(run(backup, 7), StepResult::Done);
        backup.finish();
    }
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "b.db"), QString());
}

void TestBackup::copiesBetweenAnyTwoSchemas_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    for (const char *from : {"file", "attached file", "memory", "attached memory", "temp"}) {
        for (const char *to : {"file", "attached file", "memory", "attached memory", "temp"})
            QTest::addRow("%s to %s", from, to) << QByteArray(from) << QByteArray(to);
    }
}

namespace {

/// A connection with a schema of that kind, at a path of its own if it is a file; and the schema's name.
std::pair<Connection, QByteArray> connectionWith(const QByteArray &kind, const fs::path &path)
{
    Connection connection = kind == "file" ? openCopy(path) : Connection::openMemory();
    QByteArray schema = "main";
    if (kind == "temp") {
        schema = "temp";
    } else if (kind.startsWith("attached")) {
        schema = "other";
        Statement attach(connection, "ATTACH ? AS other");
        attach.bind(1, kind == "attached file" ? QByteArray::fromStdString(path.native()) : QByteArray(":memory:"));
        static_cast<void>(attach.step());
    }
    return {std::move(connection), schema};
}

} // namespace

void TestBackup::copiesBetweenAnyTwoSchemas()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const TemporaryFolder folder;
    auto [source, sourceSchema] = connectionWith(from, folder / "from.db");
    auto [destination, destinationSchema] = connectionWith(to, folder / "to.db");
    source.execute(QByteArray("CREATE TABLE " + sourceSchema
                              + ".accounts(id, balance);"
                                "INSERT INTO "
                              + sourceSchema + ".accounts VALUES(1, 11),(2, 22)"));
    Backup backup(destination, source, destinationSchema, sourceSchema);
    QCOMPARE(run(backup, 1), StepResult::Done);
    backup.finish();
    QCOMPARE(sumIn(destination, destinationSchema), 33);
    // Nothing else came to it.
    const QByteArray other = destinationSchema == "main" ? "temp" : "main";
    QCOMPARE(destination.queryInteger(QByteArray("SELECT count(*) FROM " + other + ".sqlite_schema")), 0);
}

void TestBackup::emptySourceMakesAValidCopy()
{
    const TemporaryFolder folder;
    Connection source = openCopy(folder / "a.db");
    Connection destination = openCopy(folder / "b.db");
    Backup backup(destination, source);
    QCOMPARE(run(backup, 5), StepResult::Done);
    backup.finish();
    QCOMPARE(destination.queryText("PRAGMA integrity_check"), QByteArray("ok"));
}

void TestBackup::finishMayBeCalledAgain()
{
    Connection source = Connection::openMemory();
    source.execute("CREATE TABLE t(a)");
    Connection destination = Connection::openMemory();
    Backup backup(destination, source);
    QCOMPARE(run(backup, -1), StepResult::Done);
    QVERIFY(!backup.isFinished());
    backup.finish();
    QVERIFY(backup.isFinished());
    backup.finish();
    backup.close();
    backup.close(true);
    destination.execute("INSERT INTO t VALUES(1)");
}

void TestBackup::closeMayBeForced()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    WriterProcess holder;
    Connection source = openSource(folder / "a.db");
    Connection destination = Connection::openMemory();
    Backup backup(destination, source);
    QVERIFY(holder.hold(folder / "a.db", QStringLiteral("exclusive")));
    QCOMPARE(backup.step(1), StepResult::Busy);
    // BUSY at the end is no failure of the backup: it was only not done.
    backup.close();
    QVERIFY(backup.isFinished() && !backup.isDone());
    destination.execute("CREATE TABLE t(a)");
}

void TestBackup::unfinishedBackupLeavesTheDestinationAsItWas()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 400'000});
    buildDatabase(folder / "b.db", {.size = 200'000, .seed = 2});
    const QByteArray before = readFile(folder / "b.db");
    {
        Connection source = openSource(folder / "a.db");
        Connection destination = openCopy(folder / "b.db");
        Backup backup(destination, source);
        QCOMPARE(backup.step(50), StepResult::More);
        backup.finish();
        QCOMPARE(sumIn(destination), bankSum);
    }
    QVERIFY(readFile(folder / "b.db") == before);
    QVERIFY(!fs::exists(folder / "b.db-journal"));
}

void TestBackup::destructorFinishes()
{
    Connection source = Connection::openMemory();
    source.execute("CREATE TABLE t(a); INSERT INTO t VALUES(5)");
    Connection destination = Connection::openMemory();
    {
        Backup backup(destination, source);
        QCOMPARE(run(backup, -1), StepResult::Done);
    }
    QCOMPARE(destination.queryInteger("SELECT a FROM t"), 5);
}

void TestBackup::finishedBackupIsAnErrorNotACrash()
{
    Connection source = Connection::openMemory();
    source.execute("CREATE TABLE t(a)");
    Connection destination = Connection::openMemory();
    Backup backup(destination, source);
    backup.finish();
    QCOMPARE(codeThrownBy([&] { static_cast<void>(backup.step(1)); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(backup.step(0)); }), SQLITE_MISUSE);
    QCOMPARE(backup.remaining(), 0u);
}

void TestBackup::destinationCannotBeUsedMeanwhile()
{
    Connection source = Connection::openMemory();
    source.execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    Connection destination = Connection::openMemory();
    Statement before(destination, "SELECT 1");
    Connection third = Connection::openMemory();
    Backup backup(destination, source);
    QCOMPARE(backup.step(1), StepResult::More);
    QCOMPARE(codeThrownBy([&] { destination.execute("CREATE TABLE u(a)"); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(destination.queryInteger("SELECT 1")); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(before.step()); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { destination.close(); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { const Backup second(destination, third); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { const Backup second(third, destination); }), SQLITE_MISUSE);
    // The source may be used.
    QCOMPARE(source.queryInteger("SELECT a FROM t"), 1);
    QCOMPARE(run(backup, -1), StepResult::Done);
    backup.finish();
    QCOMPARE(destination.queryInteger("SELECT a FROM t"), 1);
    QVERIFY(before.step());
}

void TestBackup::destinationHandleOutlivesItsConnection()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection source = openSource(folder / "a.db");
    std::optional<Connection> destination = openCopy(folder / "b.db");
    Backup backup(*destination, source);
    QCOMPARE(backup.step(1), StepResult::More);
    destination.reset();
    QCOMPARE(run(backup, 1), StepResult::Done);
    backup.finish();
    QCOMPARE(verifyBank(folder / "b.db"), QString());
}

void TestBackup::sourceHandleOutlivesItsConnection()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    std::optional<Connection> source = openSource(folder / "a.db");
    Connection destination = openCopy(folder / "b.db");
    Backup backup(destination, *source);
    QCOMPARE(backup.step(1), StepResult::More);
    source->close();
    source.reset();
    QCOMPARE(run(backup, 1), StepResult::Done);
    backup.finish();
    QCOMPARE(sumIn(destination), bankSum);
}

void TestBackup::movedBackupGoesOn()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection source = openSource(folder / "a.db");
    Connection destination = Connection::openMemory();
    Backup first(destination, source);
    QCOMPARE(first.step(1), StepResult::More);
    Backup second = std::move(first);
    QVERIFY(first.isFinished()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(codeThrownBy([&] { static_cast<void>(first.step(1)); }), SQLITE_MISUSE);
    first.finish();
    QVERIFY(second.pageCount() > 0);
    QCOMPARE(codeThrownBy([&] { destination.close(); }), SQLITE_MISUSE);
    QCOMPARE(run(second, 5), StepResult::Done);
    second.finish();
    QCOMPARE(sumIn(destination), bankSum);
}

void TestBackup::replacedBackupGivesItsDestinationBack()
{
    Connection source = Connection::openMemory();
    source.execute("CREATE TABLE t(a); INSERT INTO t VALUES(3)");
    Connection one = Connection::openMemory();
    Connection two = Connection::openMemory();
    Backup backup(one, source);
    QCOMPARE(backup.step(1), StepResult::More);
    backup = Backup(two, source);
    QCOMPARE(one.queryInteger("SELECT count(*) FROM sqlite_schema"), 0);
    QCOMPARE(run(backup, -1), StepResult::Done);
    backup.finish();
    QCOMPARE(two.queryInteger("SELECT a FROM t"), 3);
}

void TestBackup::misuseIsAnError_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what :
         {"same connection", "same handle twice", "closed source", "closed destination", "unknown source schema",
          "unknown destination schema", "destination in a transaction", "destination in a read transaction"})
        QTest::newRow(what) << QByteArray(what);
}

void TestBackup::misuseIsAnError()
{
    QFETCH(QByteArray, what);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db");
    Connection source = openSource(folder / "a.db");
    Connection destination = openCopy(folder / "b.db");
    Connection borrowed = Connection::borrow(source.handle());
    Connection *from = &source;
    Connection *to = &destination;
    const char *fromSchema = "main";
    const char *toSchema = "main";
    if (what == "same connection")
        to = from;
    else if (what == "same handle twice")
        to = &borrowed;
    else if (what == "closed source")
        source.close();
    else if (what == "closed destination")
        destination.close();
    else if (what == "unknown source schema")
        fromSchema = "none";
    else if (what == "unknown destination schema")
        toSchema = "none";
    else if (what == "destination in a transaction")
        destination.execute("BEGIN IMMEDIATE");
    else if (what == "destination in a read transaction")
        destination.execute("BEGIN; SELECT count(*) FROM accounts");
    try {
        const Backup backup(*to, *from, toSchema, fromSchema);
        QFAIL("nothing was thrown");
    } catch (const SqliteError &error) {
        QCOMPARE(error.code(), SQLITE_MISUSE);
        // Words, not only "bad parameter or other API misuse".
        QVERIFY(!error.text().isEmpty());
        QVERIFY(error.text() != sqlite3_errstr(SQLITE_MISUSE));
    }
}

void TestBackup::sourceMayWriteMeanwhile()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 400'000});
    Connection source = openSource(folder / "a.db");
    Connection destination = openCopy(folder / "b.db");
    Backup backup(destination, source);
    quint32 lowest = std::numeric_limits<quint32>::max();
    for (int i = 0; backup.step(5) == StepResult::More; ++i) {
        // What the source's own connection writes doesn't start it over, it is patched in.
        QVERIFY(backup.remaining() <= lowest);
        lowest = backup.remaining();
        source.execute("BEGIN; UPDATE accounts SET balance = balance - 1 WHERE id = 1;"
                       "UPDATE accounts SET balance = balance + 1 WHERE id = 2; COMMIT");
    }
    QVERIFY(backup.isDone());
    backup.finish();
    QCOMPARE(sumIn(destination), bankSum);
    const char *const balance = "SELECT balance FROM accounts WHERE id = 2";
    QVERIFY(source.queryInteger(balance) > 110);
    QCOMPARE(destination.queryInteger(balance), source.queryInteger(balance));
}

void TestBackup::otherProgramsWriteStartsItOver()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 400'000});
    WriterProcess writer;
    QVERIFY(writer.startSingleProbe(folder / "a.db"));
    Connection source = openSource(folder / "a.db");
    Connection destination = openCopy(folder / "b.db");
    Backup backup(destination, source);
    QCOMPARE(backup.step(50), StepResult::More);
    const quint32 before = backup.remaining();
    QVERIFY(writer.tryToWrite());
    QCOMPARE(backup.step(5), StepResult::More);
    QVERIFY(backup.remaining() > before);
    QCOMPARE(run(backup, -1), StepResult::Done);
    backup.finish();
    QCOMPARE(destination.queryInteger("SELECT count(*) FROM transfers"), 1);
    QCOMPARE(sumIn(destination), bankSum);
}

void TestBackup::lockedSourceIsBusyUntilItIsFree()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 400'000});
    Connection source = openSource(folder / "a.db");
    Connection destination = openCopy(folder / "b.db");
    Backup backup(destination, source);
    QCOMPARE(backup.step(20), StepResult::More);
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", QStringLiteral("exclusive")));
    QCOMPARE(backup.step(20), StepResult::Busy);
    QCOMPARE(backup.step(20), StepResult::Busy);
    QVERIFY(!backup.isDone());
    QVERIFY(holder.release());
    QCOMPARE(run(backup, 20), StepResult::Done);
    backup.finish();
    QCOMPARE(sumIn(destination), bankSum);
}

void TestBackup::lockedDestinationIsBusyUntilItIsFree()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 400'000});
    buildDatabase(folder / "b.db", {.seed = 2});
    WriterProcess reader;
    QVERIFY(reader.hold(folder / "b.db", QStringLiteral("read")));
    Connection source = openSource(folder / "a.db");
    Connection destination = openCopy(folder / "b.db");
    Backup backup(destination, source);
    StepResult result = backup.step(20);
    while (result == StepResult::More)
        result = backup.step(20);
    QCOMPARE(result, StepResult::Busy);
    QVERIFY(reader.release());
    QCOMPARE(run(backup, 20), StepResult::Done);
    backup.finish();
    QCOMPARE(sumIn(destination), bankSum);
    QCOMPARE(destination.queryText("PRAGMA integrity_check"), QByteArray("ok"));
}

void TestBackup::lockedSourceNeverWaits()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", QStringLiteral("exclusive")));
    Connection source = openSource(folder / "a.db");
    Connection destination = Connection::openMemory();
    Backup backup(destination, source);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(backup.step(20), StepResult::Busy);
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
}

void TestBackup::otherPageSizeCannotGoIntoMemory()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.pageSize = 1024});
    Connection source = openSource(folder / "a.db");
    Connection destination = Connection::openMemory();
    destination.execute("CREATE TABLE t(a)");
    Backup backup(destination, source);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(run(backup, 5)); }), SQLITE_READONLY);
    // It is over, and the destination is free again.
    QVERIFY(backup.isFinished());
    QCOMPARE(codeThrownBy([&] { static_cast<void>(backup.step(5)); }), SQLITE_MISUSE);
    QCOMPARE(destination.queryInteger("SELECT count(*) FROM t"), 0);
}

void TestBackup::fullDestinationThrows()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 400'000});
    Connection source = openSource(folder / "a.db");
    Connection destination = Connection::openMemory();
    destination.execute("PRAGMA max_page_count=20; CREATE TABLE t(a)");
    Backup backup(destination, source);
    try {
        static_cast<void>(run(backup, 5));
        QFAIL("nothing was thrown");
    } catch (const SqliteError &error) {
        QCOMPARE(error.code(), SQLITE_FULL);
        QVERIFY2(error.text() != "not an error", error.what());
    }
    QCOMPARE(destination.queryInteger("SELECT count(*) FROM t"), 0);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
