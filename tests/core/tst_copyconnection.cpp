// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/backup.h>
#include <litecopy/copyconnection.h>
#include <litecopy/statement.h>

#include <QElapsedTimer>
#include <QTest>

#include <sqlite3.h>

#include <functional>
#include <optional>

using namespace std::chrono_literals;
using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

/// Copies between connections that are open already. What Save a Copy and loading do is in tst_documentconnection.
class TestCopyConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEitherWay_data();
    void copiesEitherWay();
    void destinationKeepsItsJournalMode_data();
    void destinationKeepsItsJournalMode();
    void anySchemaCanBeEitherSide();
    void pageSizeIsTakenOnWhereItCanBe_data();
    void pageSizeIsTakenOnWhereItCanBe();
    void misuseIsAnErrorWithAName_data();
    void misuseIsAnErrorWithAName();
    void callFromWithinAStatementIsRefused_data();
    void callFromWithinAStatementIsRefused();
    void sameFileIsRefusedByAnyName_data();
    void sameFileIsRefusedByAnyName();
    void readersOfTheDestinationAreWaitedForAndNamed();
    void destinationIsWrittenWhenItsReaderHasGone();
    void lockedSourceEndsWithItsTimeout();
    void busyTimeoutsArePutBack();
    void cancelLeavesTheDestinationAsItWas_data();
    void cancelLeavesTheDestinationAsItWas();
    void progressGoesFromFirstToLast();
    void walSourceIsOneMomentWhileOthersWrite();
    void statementsOfTheDestinationSeeTheNewContent();
};

namespace {

constexpr char sumOfAccounts[] = "SELECT sum(balance) FROM accounts";

Connection openFile(const fs::path &path)
{
    return Connection::open(path, Connection::OpenMode::Create);
}

Connection memoryBank(const TemporaryFolder &folder, const DatabaseShape &shape = {})
{
    buildDatabase(folder / "bank-of-memory.db", shape);
    Connection file = openFile(folder / "bank-of-memory.db");
    Connection memory = Connection::openMemory();
    const CopyResult result = copy(file, memory);
    if (!result.isCopied())
        throw std::runtime_error(inWords(result).toStdString());
    return memory;
}

} // namespace

void TestCopyConnection::copiesEitherWay_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::addColumn<bool>("toFile");
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *mode : {"delete", "wal"}) {
        QTest::addRow("file to memory, %s", mode) << true << false << QByteArray(mode);
        QTest::addRow("memory to file, %s", mode) << false << true << QByteArray(mode);
        QTest::addRow("file to file, %s", mode) << true << true << QByteArray(mode);
        QTest::addRow("memory to memory, %s", mode) << false << false << QByteArray(mode);
    }
}

void TestCopyConnection::copiesEitherWay()
{
    QFETCH(const bool, fromFile);
    QFETCH(const bool, toFile);
    QFETCH(const QByteArray, journalMode);
    const TemporaryFolder folder;
    const DatabaseShape shape{.journalMode = journalMode, .size = 300'000};
    buildDatabase(folder / "a.db", shape);
    Connection source = fromFile ? openFile(folder / "a.db") : memoryBank(folder, shape);
    {
        Connection destination = toFile ? openFile(folder / "b.db") : Connection::openMemory();
        const CopyResult result = copy(source, destination);
        QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
        QCOMPARE(destination.queryInteger(sumOfAccounts), bankSum);
        QCOMPARE(destination.queryText("PRAGMA integrity_check"), QByteArray("ok"));
        QCOMPARE(qint64(result.receipt.pageCount), destination.queryInteger("PRAGMA page_count"));
        QCOMPARE(result.receipt.size, qint64(result.receipt.pageCount) * 4096);
        QCOMPARE(result.receipt.restarts, 0);
        QCOMPARE(result.receipt.source.empty(), !fromFile);
        QCOMPARE(result.receipt.destination.empty(), !toFile);
        QVERIFY(!result.receipt.plan.reason.isEmpty());
        // Both are the application's again, with nothing left open on them.
        QVERIFY(source.isAutocommit());
        destination.execute("UPDATE accounts SET balance = balance + 0");
        source.execute("UPDATE accounts SET balance = balance + 0");
    }
    if (toFile)
        QCOMPARE(verifyBank(folder / "b.db"), QString());
}

void TestCopyConnection::destinationKeepsItsJournalMode_data()
{
    QTest::addColumn<QByteArray>("sourceMode");
    QTest::addColumn<QByteArray>("destinationMode");
    for (const char *source : {"delete", "wal"}) {
        for (const char *destination : {"delete", "truncate", "persist", "wal"})
            QTest::addRow("%s over %s", source, destination) << QByteArray(source) << QByteArray(destination);
    }
}

void TestCopyConnection::destinationKeepsItsJournalMode()
{
    QFETCH(const QByteArray, sourceMode);
    QFETCH(const QByteArray, destinationMode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = sourceMode});
    buildDatabase(folder / "b.db", {.journalMode = destinationMode, .seed = 2});
    Connection source = openFile(folder / "a.db");
    Connection destination = openFile(folder / "b.db");
    static_cast<void>(destination.queryText("PRAGMA journal_mode=" + destinationMode));
    const CopyResult result = copy(source, destination);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(destination.queryText("PRAGMA journal_mode"), destinationMode);
    QCOMPARE(source.queryText("PRAGMA journal_mode"), sourceMode);
    destination.close();
    QCOMPARE(pragma(folder / "b.db", "journal_mode") == "wal", destinationMode == "wal");
}

void TestCopyConnection::anySchemaCanBeEitherSide()
{
    const TemporaryFolder folder;
    Connection source = openFile(folder / "a.db");
    source.execute("ATTACH ':memory:' AS \"od\"\"d name\"; CREATE TABLE main.t(a); CREATE TEMP TABLE t(a);"
                   "CREATE TABLE \"od\"\"d name\".t(a); INSERT INTO main.t VALUES('main');"
                   "INSERT INTO temp.t VALUES('temp'); INSERT INTO \"od\"\"d name\".t VALUES('attached')");
    Connection destination = Connection::openMemory();
    const std::string attach = "ATTACH '" + (folder / "b.db").native() + "' AS other";
    destination.execute(attach.c_str());

    struct Sides
    {
        const char *from;
        const char *to;
        const char *query;
        const char *content;
    };
    for (const Sides &sides : {Sides{"main", "other", "SELECT a FROM other.t", "main"},
                               Sides{"od\"d name", "main", "SELECT a FROM main.t", "attached"},
                               Sides{"temp", "main", "SELECT a FROM main.t", "temp"},
                               Sides{"main", "temp", "SELECT a FROM temp.t", "main"}}) {
        const CopyResult result =
            copy(source, destination, {.sourceSchema = sides.from, .destinationSchema = sides.to});
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(destination.queryText(sides.query), QByteArray(sides.content));
    }
    QVERIFY(fs::file_size(folder / "b.db") > 0);
    // The temporary schema of a connection that never used it.
    Connection fresh = Connection::openMemory();
    QVERIFY(copy(fresh, destination, {.sourceSchema = "temp"}).isCopied());
    QCOMPARE(destination.queryInteger("SELECT count(*) FROM main.sqlite_schema"), 0);
}

void TestCopyConnection::pageSizeIsTakenOnWhereItCanBe_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<bool>("taken");
    QTest::newRow("empty memory") << QByteArray("memory") << true;
    QTest::newRow("memory with content") << QByteArray("filled memory") << false;
    QTest::newRow("new file") << QByteArray("new") << true;
    QTest::newRow("file with a rollback journal") << QByteArray("delete") << true;
    QTest::newRow("file in WAL mode") << QByteArray("wal") << false;
}

void TestCopyConnection::pageSizeIsTakenOnWhereItCanBe()
{
    QFETCH(const QByteArray, destination);
    QFETCH(const bool, taken);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.pageSize = 1024});
    if (destination == "delete" || destination == "wal")
        buildDatabase(folder / "b.db", {.pageSize = 8192, .journalMode = destination, .seed = 2});
    Connection source = openFile(folder / "a.db");
    Connection target = destination.endsWith("memory") ? Connection::openMemory() : openFile(folder / "b.db");
    if (destination == "filled memory")
        target.execute("CREATE TABLE kept(a)");
    const qint64 before = target.queryInteger("SELECT count(*) FROM sqlite_schema");
    const CopyResult result = copy(source, target);
    if (taken) {
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(result.receipt.pageSize, 1024);
        QCOMPARE(target.queryInteger("PRAGMA page_size"), 1024);
        QCOMPARE(target.queryInteger(sumOfAccounts), bankSum);
    } else {
        QCOMPARE(result.error.code, ErrorCode::PageSizeMismatch);
        QVERIFY(describe(result.error).title.contains(u"page size"));
        QCOMPARE(target.queryInteger("SELECT count(*) FROM sqlite_schema"), before);
        QCOMPARE(target.queryText("PRAGMA integrity_check"), QByteArray("ok"));
    }
}

namespace {

/// Two connections, and what is done to them before they are copied.
struct Misuse
{
    TemporaryFolder folder;
    std::optional<Connection> source;
    std::optional<Connection> destination;
    Connection *to = nullptr;
    ConnectionCopyOptions options;
    std::optional<Connection> other;
    std::optional<Statement> statement;
    std::optional<Backup> backup;

    Misuse()
    {
        buildDatabase(folder / "a.db");
        buildDatabase(folder / "b.db", {.seed = 2});
        source = openFile(folder / "a.db");
        destination = openFile(folder / "b.db");
        to = &*destination;
    }
};

void beginBackup(Misuse &m)
{
    m.other = Connection::openMemory();
    m.other->execute("CREATE TABLE t(a)");
    m.backup.emplace(*m.destination, *m.other);
}

} // namespace

using Mistake = std::function<void(Misuse &)>;
Q_DECLARE_METATYPE(Mistake)

void TestCopyConnection::misuseIsAnErrorWithAName_data()
{
    QTest::addColumn<Mistake>("mistake");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const char *name, Mistake mistake) {
        QTest::newRow(what) << std::move(mistake) << QString::fromLatin1(name);
    };
    row("one connection on both sides", "same connection", [](Misuse &m) { m.to = &*m.source; });
    row("one handle on both sides, borrowed", "same connection", [](Misuse &m) {
        m.other = Connection::borrow(m.source->handle());
        m.to = &*m.other;
    });
    row("closed source", "source's connection is closed", [](Misuse &m) { m.source->close(); });
    row("moved-from source", "source's connection is closed", [](Misuse &m) { m.other = std::move(*m.source); });
    row("closed destination", "destination's connection is closed", [](Misuse &m) { m.destination->close(); });
    row("moved-from destination", "destination's connection is closed",
        [](Misuse &m) { m.other = std::move(*m.destination); });
    row("no such schema in the source", "source has no schema", [](Misuse &m) { m.options.sourceSchema = "none"; });
    row("source schema with a NUL", "source has no schema",
        [](Misuse &m) { m.options.sourceSchema = QByteArray("main\0x", 6); });
    row("no source schema at all", "source has no schema", [](Misuse &m) { m.options.sourceSchema.clear(); });
    row("no such schema in the destination", "destination has no schema",
        [](Misuse &m) { m.options.destinationSchema = "none"; });
    row("destination in a transaction that has done nothing yet", "destination has a transaction open",
        [](Misuse &m) { m.destination->execute("BEGIN"); });
    row("destination in a write transaction", "destination has a transaction open",
        [](Misuse &m) { m.destination->execute("BEGIN IMMEDIATE"); });
    row("destination with a statement running", "destination has a statement running", [](Misuse &m) {
        m.statement.emplace(*m.destination, "SELECT * FROM accounts");
        static_cast<void>(m.statement->step());
    });
    row("destination opened read-only", "destination was opened read-only",
        [](Misuse &m) { m.destination = Connection::open(m.folder / "b.db", Connection::OpenMode::ReadOnly); });
    row("destination of a Backup", "destination of a running backup", beginBackup);
    row("destination of a Backup, by another name", "being written to by a backup", [](Misuse &m) {
        beginBackup(m);
        m.other->execute("CREATE TABLE u(a); CREATE TABLE v(a)");
        static_cast<void>(m.backup->step(1));
        m.destination = Connection::borrow(m.destination->handle());
    });
    row("source in its own write transaction", "its own write transaction",
        [](Misuse &m) { m.source->execute("BEGIN; UPDATE accounts SET balance = balance"); });
    row("source that a Backup writes to", "destination of a running backup", [](Misuse &m) {
        beginBackup(m);
        std::swap(m.source, m.destination);
    });
}

void TestCopyConnection::misuseIsAnErrorWithAName()
{
    QFETCH(const Mistake, mistake);
    QFETCH(const QString, name);
    Misuse misuse;
    mistake(misuse);
    QElapsedTimer timer;
    timer.start();
    const CopyResult result = copy(*misuse.source, *misuse.to, misuse.options);
    QVERIFY(timer.elapsed() < patient(1s).count());
    QCOMPARE(result.outcome, CopyOutcome::Failed);
    QVERIFY2(result.error.code == ErrorCode::Misuse, qPrintable(inWords(result)));
    QVERIFY2(result.error.detail.contains(name), qPrintable(result.error.detail));
    QVERIFY(!describe(result.error).title.isEmpty());
}

namespace {

/// What is called from within a statement, and what came of it.
struct Inside
{
    std::function<CopyResult()> call;
    QList<CopyResult> results;

    static int busy(void *self, int)
    {
        static_cast<Inside *>(self)->run();
        return 0;
    }
    static void function(sqlite3_context *context, int, sqlite3_value **)
    {
        static_cast<Inside *>(sqlite3_user_data(context))->run();
        sqlite3_result_int(context, 1);
    }
    static int progress(void *self)
    {
        auto *const inside = static_cast<Inside *>(self);
        if (inside->results.isEmpty())
            inside->run();
        return 0;
    }
    void run() { results << call(); }
};

} // namespace

void TestCopyConnection::callFromWithinAStatementIsRefused_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    for (const char *where : {"busy handler", "busy handler while the schema is read", "busy handler of a writer",
                              "function", "progress handler"}) {
        for (const char *what : {"copy from", "copy to", "save a copy"})
            QTest::addRow("%s, called in a %s", what, where) << QByteArray(where) << QByteArray(what);
    }
}

void TestCopyConnection::callFromWithinAStatementIsRefused()
{
    QFETCH(const QByteArray, where);
    QFETCH(const QByteArray, what);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection connection = openFile(folder / "a.db");
    Connection memory = Connection::openMemory();
    Inside inside;
    inside.call = [&]() -> CopyResult {
        if (what == "copy from")
            return copy(connection, memory);
        if (what == "copy to")
            return copy(memory, connection);
        CopyRequest request;
        request.destination = folder / "saved.db";
        CopyControl control;
        return saveCopy(connection, request, control);
    };
    WriterProcess holder;
    if (!where.contains("schema"))
        QCOMPARE(connection.queryInteger(sumOfAccounts), bankSum);
    if (where.startsWith("busy")) {
        sqlite3_busy_handler(connection.handle(), &Inside::busy, &inside);
        QVERIFY(holder.hold(folder / "a.db", QStringLiteral("exclusive")));
        const char *const sql = where.endsWith("writer") ? "UPDATE accounts SET balance = balance" : sumOfAccounts;
        QVERIFY(sqlite3_exec(connection.handle(), sql, nullptr, nullptr, nullptr) == SQLITE_BUSY);
    } else if (where == "function") {
        sqlite3_create_function(connection.handle(), "inside", 0, SQLITE_UTF8, &inside, &Inside::function, nullptr,
                                nullptr);
        QCOMPARE(connection.queryInteger("SELECT inside()"), 1);
    } else {
        sqlite3_progress_handler(connection.handle(), 1, &Inside::progress, &inside);
        QCOMPARE(connection.queryInteger(sumOfAccounts), bankSum);
    }
    QCOMPARE(inside.results.size(), 1);
    QVERIFY2(inside.results[0].error.code == ErrorCode::Misuse, qPrintable(inWords(inside.results[0])));
    QVERIFY(inside.results[0].error.detail.contains(u"within a statement"));
    QVERIFY(!fs::exists(folder / "saved.db"));
}

void TestCopyConnection::sameFileIsRefusedByAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *mode : {"delete", "wal"}) {
        for (const char *name : {"same name", "symbolic link", "hard link", "attached"})
            QTest::addRow("%s, %s", name, mode) << QByteArray(name) << QByteArray(mode);
    }
    QTest::newRow("shared cache in memory") << QByteArray("shared cache") << QByteArray("delete");
}

void TestCopyConnection::sameFileIsRefusedByAnyName()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, journalMode);
    const TemporaryFolder folder;
    const fs::path path = folder / "a.db";
    buildDatabase(path, {.journalMode = journalMode});
    fs::create_symlink(path, folder / "symbolic.db");
    fs::create_hard_link(path, folder / "hard.db");
    Connection source = openFile(path);
    Connection destination = name == "symbolic link" ? openFile(folder / "symbolic.db")
        : name == "hard link"                        ? openFile(folder / "hard.db")
        : name == "same name"                        ? openFile(path)
                                                     : Connection::openMemory();
    ConnectionCopyOptions options{.timeout = 2s};
    sqlite3 *one = nullptr;
    sqlite3 *two = nullptr;
    if (name == "attached") {
        destination.execute(("ATTACH '" + path.native() + "' AS other").c_str());
        options.destinationSchema = "other";
    } else if (name == "shared cache") {
        for (sqlite3 **handle : {&one, &two})
            sqlite3_open_v2("file:shared?mode=memory&cache=shared", handle,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI, nullptr);
        source = Connection::borrow(one);
        destination = Connection::borrow(two);
        source.execute("CREATE TABLE accounts(balance); INSERT INTO accounts VALUES(100000)");
    }
    const CopyResult result = copy(source, destination, options);
    QVERIFY2(result.error.code == ErrorCode::SameFile, qPrintable(inWords(result)));
    QCOMPARE(source.queryInteger(sumOfAccounts), bankSum);
    sqlite3_close(one);
    sqlite3_close(two);
}

void TestCopyConnection::readersOfTheDestinationAreWaitedForAndNamed()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db", {.seed = 2});
    WriterProcess reader;
    QVERIFY(reader.hold(folder / "b.db", QStringLiteral("read")));
    Connection source = openFile(folder / "a.db");
    Connection destination = openFile(folder / "b.db");
    QElapsedTimer timer;
    timer.start();
    const CopyResult result = copy(source, destination, {.timeout = 300ms});
    qInfo("gave up after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() >= 300 && timer.elapsed() < patient(2s).count());
    QVERIFY2(result.error.code == ErrorCode::DestinationInUse, qPrintable(inWords(result)));
    QVERIFY2(result.error.detail.contains(QString::number(reader.pid())), qPrintable(result.error.detail));
    QVERIFY(reader.release());
    QCOMPARE(destination.queryText("PRAGMA integrity_check"), QByteArray("ok"));
}

void TestCopyConnection::destinationIsWrittenWhenItsReaderHasGone()
{
    const TemporaryFolder folder;
    Connection source = memoryBank(folder);
    buildDatabase(folder / "b.db", {.seed = 2});
    WriterProcess reader;
    QVERIFY(reader.hold(folder / "b.db", QStringLiteral("read")));
    Connection destination = openFile(folder / "b.db");
    bool released = false;
    QString waitedFor;
    const CopyResult result = copy(source, destination, {}, nullptr, [&](const CopyProgress &progress) {
        if (!progress.waiting || released)
            return;
        waitedFor = progress.waitingFor;
        released = reader.release();
    });
    QVERIFY(released);
    QVERIFY2(waitedFor.contains(QString::number(reader.pid())), qPrintable(waitedFor));
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(destination.queryText("PRAGMA integrity_check"), QByteArray("ok"));
}

void TestCopyConnection::lockedSourceEndsWithItsTimeout()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection source = openFile(folder / "a.db");
    source.execute("PRAGMA busy_timeout=60000");
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", QStringLiteral("exclusive")));
    Connection destination = Connection::openMemory();
    QElapsedTimer timer;
    timer.start();
    const CopyResult result = copy(source, destination, {.timeout = 300ms});
    QVERIFY(timer.elapsed() < patient(2s).count());
    QVERIFY2(result.error.code == ErrorCode::SourceLocked, qPrintable(inWords(result)));
    QVERIFY2(result.error.detail.contains(QString::number(holder.pid())), qPrintable(result.error.detail));
    QCOMPARE(source.queryInteger("PRAGMA busy_timeout"), 60000);
}

void TestCopyConnection::busyTimeoutsArePutBack()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Connection source = openFile(folder / "a.db");
    Connection destination = openFile(folder / "b.db");
    source.execute("PRAGMA busy_timeout=1234");
    destination.execute("PRAGMA busy_timeout=4321");
    QVERIFY(copy(source, destination).isCopied());
    QCOMPARE(source.queryInteger("PRAGMA busy_timeout"), 1234);
    QCOMPARE(destination.queryInteger("PRAGMA busy_timeout"), 4321);
}

void TestCopyConnection::cancelLeavesTheDestinationAsItWas_data()
{
    QTest::addColumn<bool>("toFile");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

void TestCopyConnection::cancelLeavesTheDestinationAsItWas()
{
    QFETCH(const bool, toFile);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 2'000'000});
    Connection source = openFile(folder / "a.db");
    Connection destination = toFile ? openFile(folder / "b.db") : Connection::openMemory();
    destination.execute("CREATE TABLE kept(a); INSERT INTO kept VALUES(7)");
    CopyControl control;
    const ConnectionCopyOptions options{.pagesPerStep = 10, .progressInterval = 0ms};
    const CopyResult result = copy(source, destination, options, &control, [&](const CopyProgress &progress) {
        if (progress.copied() > 100)
            control.cancel();
    });
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    QCOMPARE(result.error.code, ErrorCode::None);
    QCOMPARE(destination.queryInteger("SELECT a FROM kept"), 7);
    QCOMPARE(destination.queryText("PRAGMA integrity_check"), QByteArray("ok"));
    QVERIFY(source.isAutocommit());
    source.execute("UPDATE accounts SET balance = balance");
}

void TestCopyConnection::progressGoesFromFirstToLast()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 400'000});
    Connection source = openFile(folder / "a.db");
    Connection destination = Connection::openMemory();
    QList<CopyProgress> reports;
    const ConnectionCopyOptions options{.pagesPerStep = 10, .progressInterval = 0ms};
    const CopyResult result =
        copy(source, destination, options, nullptr, [&](const CopyProgress &progress) { reports << progress; });
    QVERIFY(result.isCopied());
    QVERIFY(reports.size() > int(result.receipt.pageCount / 10));
    QCOMPARE(reports.first().phase, CopyPhase::Preparing);
    QCOMPARE(reports.last().phase, CopyPhase::Done);
    QCOMPARE(reports.last().remaining, 0U);
    QCOMPARE(reports.last().pageCount, result.receipt.pageCount);
    QCOMPARE(reports.last().pageSize, 4096);
}

void TestCopyConnection::walSourceIsOneMomentWhileOthersWrite()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 4'000'000});
    Connection source = openFile(folder / "a.db");
    WriterProcess writer;
    QVERIFY(writer.startBank(folder / "a.db", 0ms));
    for (int round = 0; round < 20; ++round) {
        Connection destination = Connection::openMemory();
        const CopyResult result = copy(source, destination, {.pagesPerStep = 50});
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(result.receipt.restarts, 0);
        QCOMPARE(destination.queryInteger(sumOfAccounts), bankSum);
        QCOMPARE(destination.queryText("PRAGMA quick_check"), QByteArray("ok"));
    }
    const WriterReport report = writer.stop();
    qInfo("20 copies; writer: %s", qPrintable(report.toString()));
    QCOMPARE(report.failed, 0);
}

void TestCopyConnection::statementsOfTheDestinationSeeTheNewContent()
{
    Connection source = Connection::openMemory();
    source.execute("CREATE TABLE u(x); CREATE TABLE t(b, a); INSERT INTO t VALUES(1, 'new')");
    Connection destination = Connection::openMemory();
    destination.execute("CREATE TABLE t(a); INSERT INTO t VALUES('old')");
    Statement statement(destination, "SELECT a FROM t");
    QVERIFY(statement.step());
    QCOMPARE(statement.text(0), QByteArray("old"));
    statement.reset();
    QVERIFY(copy(source, destination).isCopied());
    QVERIFY(statement.step());
    QCOMPARE(statement.text(0), QByteArray("new"));
}

QTEST_GUILESS_MAIN(TestCopyConnection)
#include "tst_copyconnection.moc"
