// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/databasebuilder.h"
#include "support/errorcode.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QElapsedTimer>
#include <QTest>

#include <sqlite3.h>

#include <optional>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAFileOfAnyName_data();
    void opensAFileOfAnyName();
    void opensARelativePath();
    void refusesANameWithANulByte();
    void neverCreatesUnlessAskedTo();
    void readOnlyConnectionRefusesToWrite();
    void immutableConnectionLeavesNothingBehind();
    void errorCarriesCodeAndTextOfItsOwn();
    void busyComesBackAtOnce();
    void memoryConnectionHasNoFile();
    void tellsTheFilesOfItsSchemas();
    void tellsItsTransactions();
    void borrowedHandleStaysOpen();
    void borrowingNothingIsMisuse();
    void closedConnectionIsMisuse();
    void movedFromConnectionIsMisuse();
    void statementOutlivesItsConnection();
    void checkpointAtCloseCanBeSwitchedOff();
};

void TestConnection::opensAFileOfAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("a.db");
    QTest::newRow("space") << QByteArray("a b.db");
    QTest::newRow("newline") << QByteArray("a\nb.db");
    QTest::newRow("percent escape") << QByteArray("a%41%00.db");
    QTest::newRow("question mark") << QByteArray("a?mode=memory.db");
    QTest::newRow("hash") << QByteArray("a#b.db");
    QTest::newRow("URI") << QByteArray("file:a.db?mode=ro");
    QTest::newRow("memory name") << QByteArray(":memory:");
    QTest::newRow("leading dash") << QByteArray("-a.db");
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff\xfe.db");
    QTest::newRow("quotes") << QByteArray("a'b\"c.db");
    QTest::newRow("backslash") << QByteArray("a\\b.db");
}

void TestConnection::opensAFileOfAnyName()
{
    QFETCH(QByteArray, name);
    const TemporaryFolder folder;
    const fs::path path = folder / name.toStdString();
    {
        Connection connection = Connection::open(path, Connection::OpenMode::Create);
        connection.execute("CREATE TABLE t(a); INSERT INTO t VALUES(42)");
        QVERIFY(connection.isFile());
        QCOMPARE(connection.path(), path);
    }
    // One file, of exactly that name.
    QCOMPARE(std::distance(fs::directory_iterator(folder.path()), {}), 1);
    QVERIFY(fs::exists(path));
    for (const auto mode :
         {Connection::OpenMode::ReadOnly, Connection::OpenMode::Immutable, Connection::OpenMode::ReadWrite}) {
        Connection connection = Connection::open(path, mode);
        QCOMPARE(connection.queryInteger("SELECT a FROM t"), 42);
    }
}

void TestConnection::opensARelativePath()
{
    const TemporaryFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    std::optional<Connection> connection = Connection::open("file:relative.db", Connection::OpenMode::Create);
    fs::current_path(before);
    connection->execute("CREATE TABLE t(a)");
    QCOMPARE(connection->path(), folder / "file:relative.db");
}

void TestConnection::refusesANameWithANulByte()
{
    const TemporaryFolder folder;
    const fs::path path = folder.path() / std::string("a\0b.db", 6);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(Connection::open(path, Connection::OpenMode::Create)); }),
             SQLITE_CANTOPEN);
    QVERIFY(fs::is_empty(folder.path()));
}

void TestConnection::neverCreatesUnlessAskedTo()
{
    const TemporaryFolder folder;
    for (const auto mode :
         {Connection::OpenMode::ReadOnly, Connection::OpenMode::Immutable, Connection::OpenMode::ReadWrite})
        QCOMPARE(codeThrownBy([&] { static_cast<void>(Connection::open(folder / "none.db", mode)); }), SQLITE_CANTOPEN);
    QVERIFY(fs::is_empty(folder.path()));
}

void TestConnection::readOnlyConnectionRefusesToWrite()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const FolderSnapshot before(folder.path());
    {
        Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadOnly);
        QCOMPARE(codeThrownBy([&] { connection.execute("DELETE FROM accounts"); }), SQLITE_READONLY);
    }
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void TestConnection::immutableConnectionLeavesNothingBehind()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    const FolderSnapshot before(folder.path());
    {
        Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::Immutable);
        QCOMPARE(connection.queryInteger("SELECT sum(balance) FROM accounts"), bankSum);
    }
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void TestConnection::errorCarriesCodeAndTextOfItsOwn()
{
    Connection connection = Connection::openMemory();
    try {
        connection.execute("SELECT a FROM nowhere");
        QFAIL("nothing was thrown");
    } catch (const SqliteError &error) {
        // A later call overwrites the connection's text, not the error's.
        connection.execute("SELECT 1");
        QCOMPARE(error.code(), SQLITE_ERROR);
        QCOMPARE(error.text(), QByteArray("no such table: nowhere"));
        QCOMPARE(QByteArray(error.what()), error.text());
    }
    connection.execute("CREATE TABLE t(a UNIQUE); INSERT INTO t VALUES(1)");
    try {
        connection.execute("INSERT INTO t VALUES(1)");
        QFAIL("nothing was thrown");
    } catch (const SqliteError &error) {
        QCOMPARE(error.extendedCode(), SQLITE_CONSTRAINT_UNIQUE);
        QCOMPARE(error.code(), SQLITE_CONSTRAINT);
    }
    try {
        static_cast<void>(Connection::open("/proc/none/none.db", Connection::OpenMode::ReadOnly));
        QFAIL("nothing was thrown");
    } catch (const SqliteError &error) {
        QCOMPARE(error.code(), SQLITE_CANTOPEN);
        // What the system said is worth more than "unable to open database file".
        QVERIFY2(error.text().contains("No such file"), error.what());
    }
}

void TestConnection::busyComesBackAtOnce()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", QStringLiteral("exclusive")));
    Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadOnly);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeThrownBy([&] { static_cast<void>(connection.queryInteger("SELECT count(*) FROM accounts")); }),
             SQLITE_BUSY);
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
}

void TestConnection::memoryConnectionHasNoFile()
{
    Connection connection = Connection::openMemory();
    connection.execute("CREATE TABLE t(a)");
    QVERIFY(!connection.isFile());
    QVERIFY(connection.path().empty());
    QVERIFY(!connection.isClosed());
}

void TestConnection::tellsTheFilesOfItsSchemas()
{
    const TemporaryFolder folder;
    Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::Create);
    const std::string attach = "ATTACH '" + (folder / "b.db").native() + "' AS other; ATTACH ':memory:' AS m";
    connection.execute(attach.c_str());
    QCOMPARE(connection.path(), folder / "a.db");
    QCOMPARE(connection.path("other"), folder / "b.db");
    QVERIFY(connection.isFile("other"));
    QVERIFY(!connection.isFile("m"));
    QVERIFY(!connection.isFile("temp"));
    QVERIFY(connection.hasSchema("main") && connection.hasSchema("other") && connection.hasSchema("m"));
    // It is there from the start, though SQLite makes its file only when it is used.
    QVERIFY(connection.hasSchema("temp"));
    QVERIFY(!connection.hasSchema("none"));
}

void TestConnection::tellsItsTransactions()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
    using State = Connection::TransactionState;
    QCOMPARE(connection.transactionState(), State::None);
    connection.execute("BEGIN");
    QCOMPARE(connection.transactionState(), State::None);
    static_cast<void>(connection.queryInteger("SELECT count(*) FROM accounts"));
    QCOMPARE(connection.transactionState(), State::Read);
    connection.execute("UPDATE accounts SET balance = balance");
    QCOMPARE(connection.transactionState(), State::Write);
    QCOMPARE(connection.transactionState("temp"), State::None);
    connection.execute("ROLLBACK");
    QCOMPARE(connection.transactionState(), State::None);
}

void TestConnection::borrowedHandleStaysOpen()
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &handle), SQLITE_OK);
    {
        Connection connection = Connection::borrow(handle);
        connection.execute("CREATE TABLE t(a); INSERT INTO t VALUES(7)");
        Connection closed = Connection::borrow(handle);
        closed.close();
        QVERIFY(closed.isClosed());
    }
    QCOMPARE(Connection::borrow(handle).queryInteger("SELECT a FROM t"), 7);
    QCOMPARE(sqlite3_close(handle), SQLITE_OK);
}

void TestConnection::borrowingNothingIsMisuse()
{
    QCOMPARE(codeThrownBy([] { static_cast<void>(Connection::borrow(nullptr)); }), SQLITE_MISUSE);
}

void TestConnection::closedConnectionIsMisuse()
{
    Connection connection = Connection::openMemory();
    connection.close();
    connection.close();
    QVERIFY(connection.isClosed());
    QVERIFY(!connection.handle());
    QCOMPARE(codeThrownBy([&] { connection.execute("SELECT 1"); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(connection.queryText("SELECT 1")); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(connection.path()); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(connection.hasSchema("main")); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { static_cast<void>(connection.transactionState()); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { connection.setCheckpointOnClose(false); }), SQLITE_MISUSE);
    QCOMPARE(codeThrownBy([&] { const Statement statement(connection, "SELECT 1"); }), SQLITE_MISUSE);
}

void TestConnection::movedFromConnectionIsMisuse()
{
    Connection first = Connection::openMemory();
    first.execute("CREATE TABLE t(a); INSERT INTO t VALUES(9)");
    Connection second = std::move(first);
    QVERIFY(first.isClosed()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(codeThrownBy([&] { first.execute("SELECT 1"); }), SQLITE_MISUSE);
    QCOMPARE(second.queryInteger("SELECT a FROM t"), 9);
    first = std::move(second);
    QCOMPARE(first.queryInteger("SELECT a FROM t"), 9);
}

void TestConnection::statementOutlivesItsConnection()
{
    std::optional<Connection> connection = Connection::openMemory();
    connection->execute("CREATE TABLE t(a); INSERT INTO t VALUES(1),(2)");
    Statement statement(*connection, "SELECT a FROM t ORDER BY a");
    QVERIFY(statement.step());
    connection.reset();
    QVERIFY(statement.step());
    QCOMPARE(statement.integer(0), 2);
    QVERIFY(!statement.step());
}

void TestConnection::checkpointAtCloseCanBeSwitchedOff()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    WriterProcess crasher;
    QVERIFY(crasher.crash(folder / "a.db", QStringLiteral("wal")));
    const QByteArray database = readFile(folder / "a.db");
    const QByteArray wal = readFile(folder / "a.db-wal");
    {
        Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
        connection.setCheckpointOnClose(false);
        QCOMPARE(connection.queryInteger("SELECT count(*) FROM transfers"), 199);
    }
    QCOMPARE(readFile(folder / "a.db"), database);
    QCOMPARE(readFile(folder / "a.db-wal"), wal);
    {
        Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
        QCOMPARE(connection.queryInteger("SELECT count(*) FROM transfers"), 199);
    }
    QVERIFY(readFile(folder / "a.db") != database);
    QVERIFY(!fs::exists(folder / "a.db-wal"));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
