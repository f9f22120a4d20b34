// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/backup.h>
#include <litecopy/copyconnection.h>
#include <litecopy/sqldatabase.h>
#include <litecopy/sqliteerror.h>

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QTest>

#include <sqlite3.h>

#include <functional>

// As the driver itself declares it.
Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// Rows of one column, as some other library would give them.
class Answer : public QSqlResult
{
public:
    Answer(const QSqlDriver *driver, std::function<QStringList(const QString &)> rows)
        : QSqlResult(driver)
        , m_answer(std::move(rows))
    {
    }

protected:
    QVariant data(int) override { return m_rows.value(at()); }
    bool isNull(int) override { return false; }
    bool reset(const QString &sql) override
    {
        m_rows = m_answer(sql);
        setSelect(true);
        setActive(true);
        return true;
    }
    bool fetch(int row) override
    {
        setAt(row);
        return row < m_rows.size();
    }
    bool fetchNext() override { return fetch(at() < 0 ? 0 : at() + 1); }
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override { return fetch(int(m_rows.size()) - 1); }
    int size() override { return -1; }
    int numRowsAffected() override { return 0; }

private:
    std::function<QStringList(const QString &)> m_answer;
    QStringList m_rows;
};

/// A driver with an SQLite of its own, as far as it says; its handle is one of ours.
class OtherDriver : public QSqlDriver
{
public:
    sqlite3 *sqlite = nullptr;
    QVariant shown;
    QString sourceId = QString::fromLatin1(sqlite3_sourceid());
    bool sameOptions = true;

    ~OtherDriver() override { sqlite3_close(sqlite); }
    QVariant handle() const override { return shown.isValid() ? shown : QVariant::fromValue(sqlite); }
    bool hasFeature(DriverFeature) const override { return false; }
    bool open(const QString &name, const QString &, const QString &, const QString &vfs, int, const QString &) override
    {
        const QByteArray bytes = vfs.toUtf8();
        sqlite3_open_v2(name.toUtf8().constData(), &sqlite, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        bytes.isEmpty() ? nullptr : bytes.constData());
        setOpen(true);
        return true;
    }
    void close() override { setOpen(false); }
    QSqlResult *createResult() const override
    {
        return new Answer(this, [this](const QString &sql) {
            QStringList rows;
            if (sql.contains(u"source_id"))
                rows << sourceId;
            for (int i = 0; sql.contains(u"compile_options") && sqlite3_compileoption_get(i); ++i)
                rows << QString::fromLatin1(sqlite3_compileoption_get(i));
            if (!sameOptions && !rows.isEmpty() && !sql.contains(u"source_id"))
                rows.removeLast();
            return rows;
        });
    }
};

/// A named QSqlDatabase that takes itself away again.
class Named
{
public:
    explicit Named(const QString &database, const char *name)
        : Named(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QString::fromLatin1(name)), database)
    {
    }
    explicit Named(OtherDriver *driver, const QString &database = QStringLiteral(":memory:"))
        : Named(QSqlDatabase::addDatabase(driver, QStringLiteral("other")), database)
    {
    }
    Named(const Named &) = delete;
    Named &operator=(const Named &) = delete;
    ~Named()
    {
        const QString name = m_database.connectionName();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    QSqlDatabase *operator->() { return &m_database; }
    QSqlDatabase &operator*() { return m_database; }

private:
    Named(QSqlDatabase database, const QString &file)
        : m_database(std::move(database))
    {
        m_database.setDatabaseName(file);
        m_database.open();
    }

    QSqlDatabase m_database;
};

QString inQt(const std::filesystem::path &path)
{
    return QString::fromStdString(path.native());
}

QByteArray whyNotBorrowed(const QSqlDatabase &database)
{
    try {
        static_cast<void>(borrow(database));
    } catch (const SqliteError &error) {
        return error.code() == SQLITE_MISUSE ? error.text() : QByteArray("another error: ") + error.text();
    }
    return {};
}

} // namespace

/// An application that keeps its connection in a QSqlDatabase.
class TestSqlDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saveACopyOnTheApplicationsConnection();
    void documentIsLoadedIntoMemoryAndEdited();
    void queryThatIsStillActiveGoesOn();
    void uncommittedTransactionIsMisuse();
    void borrowedHandleIsLeftOpen();
    void databaseThatCannotBeBorrowedSaysWhy_data();
    void databaseThatCannotBeBorrowedSaysWhy();
    void driverOfTheSameLibraryIsAccepted();
};

void TestSqlDatabase::saveACopyOnTheApplicationsConnection()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    Named database(inQt(folder / "a.db"), "saving");
    QVERIFY2(database->isOpen(), qPrintable(database->lastError().text()));
    QVERIFY(QSqlQuery(*database).exec(QStringLiteral("INSERT INTO transfers(origin,target,amount) VALUES(1,2,0)")));
    Connection connection = borrow(*database);
    CopyRequest request;
    request.destination = folder / "copy.db";
    CopyControl control;
    const CopyResult result = saveCopy(connection, request, control);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(verifyBank(folder / "copy.db"), QString());
    QCOMPARE(Connection::open(folder / "copy.db", Connection::OpenMode::ReadOnly)
                 .queryInteger("SELECT count(*) FROM transfers"),
             1);
}

void TestSqlDatabase::documentIsLoadedIntoMemoryAndEdited()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    Named database(QStringLiteral(":memory:"), "memory");
    Connection connection = borrow(*database);
    CopyControl control;
    const CopyResult result = loadIntoMemory(folder / "a.db", connection, control);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QSqlQuery query(*database);
    QVERIFY(query.exec(QStringLiteral("UPDATE accounts SET balance = balance")));
    QVERIFY(query.exec(QStringLiteral("SELECT sum(balance) FROM accounts")) && query.next());
    QCOMPARE(query.value(0).toLongLong(), bankSum);
    query.finish();
    Named other(inQt(folder / "b.db"), "file");
    Connection file = borrow(*other);
    QVERIFY(copy(connection, file).isCopied());
    QCOMPARE(verifyBank(folder / "b.db"), QString());
}

void TestSqlDatabase::queryThatIsStillActiveGoesOn()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    Named database(inQt(folder / "a.db"), "active");
    QSqlQuery query(*database);
    query.setForwardOnly(true);
    QVERIFY(query.exec(QStringLiteral("SELECT id FROM accounts")) && query.next());
    Connection connection = borrow(*database);
    Connection memory = Connection::openMemory();
    const CopyResult result = copy(connection, memory);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    int rows = 1;
    while (query.next())
        ++rows;
    QCOMPARE(rows, int(memory.queryInteger("SELECT count(*) FROM accounts")));
}

void TestSqlDatabase::uncommittedTransactionIsMisuse()
{
    Named database(QStringLiteral(":memory:"), "transaction");
    Connection connection = borrow(*database);
    Connection memory = Connection::openMemory();
    QVERIFY(database->transaction());
    QVERIFY(QSqlQuery(*database).exec(QStringLiteral("CREATE TABLE t(a)")));
    QCOMPARE(copy(connection, memory).error.code, ErrorCode::Misuse);
    QCOMPARE(copy(memory, connection).error.code, ErrorCode::Misuse);
    QVERIFY(database->commit());
    QVERIFY(copy(connection, memory).isCopied());
}

void TestSqlDatabase::borrowedHandleIsLeftOpen()
{
    Named database(QStringLiteral(":memory:"), "open");
    {
        Connection connection = borrow(*database);
        connection.execute("CREATE TABLE t(a)");
        connection.close();
        QVERIFY(connection.isClosed());
    }
    QVERIFY(QSqlQuery(*database).exec(QStringLiteral("INSERT INTO t VALUES(1)")));
}

using Making = std::function<OtherDriver *()>;
Q_DECLARE_METATYPE(Making)

void TestSqlDatabase::databaseThatCannotBeBorrowedSaysWhy_data()
{
    QTest::addColumn<Making>("make");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const char *why, const std::function<void(OtherDriver &)> &change) {
        QTest::newRow(name) << Making([change] {
            auto *const driver = new OtherDriver;
            change(*driver);
            return driver;
        }) << QByteArray(why);
    };
    QTest::newRow("no driver at all") << Making() << QByteArray("has no driver");
    row("another version of SQLite", "another version", [](OtherDriver &driver) { driver.sourceId.chop(1); });
    row("a driver that answers nothing", "another version", [](OtherDriver &driver) { driver.sourceId.clear(); });
    row("an SQLite that was built otherwise", "other options", [](OtherDriver &driver) { driver.sameOptions = false; });
    row("no SQLite", "not one for SQLite", [](OtherDriver &driver) { driver.shown = 42; });
}

void TestSqlDatabase::databaseThatCannotBeBorrowedSaysWhy()
{
    QFETCH(const Making, make);
    QFETCH(const QByteArray, why);
    if (!make) {
        QVERIFY(whyNotBorrowed(QSqlDatabase()).contains(why));
        return;
    }
    Named database(make());
    const QByteArray said = whyNotBorrowed(*database);
    QVERIFY2(said.contains(why), said.constData());
    database->close();
    QVERIFY(whyNotBorrowed(*database).contains("not open"));
}

void TestSqlDatabase::driverOfTheSameLibraryIsAccepted()
{
    Named database(new OtherDriver);
    QCOMPARE(whyNotBorrowed(*database), QByteArray());
    // A VFS that SQLite does not know, as that of a second copy of the library is.
    sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.zName = "of another library";
    sqlite3_vfs_register(&vfs, 0);
    auto *const driver = new OtherDriver;
    QSqlDatabase other = QSqlDatabase::addDatabase(driver, QStringLiteral("vfs"));
    driver->open(QStringLiteral(":memory:"), {}, {}, QStringLiteral("of another library"), 0, {});
    QCOMPARE(whyNotBorrowed(other), QByteArray());
    sqlite3_vfs_unregister(&vfs);
    QVERIFY(whyNotBorrowed(other).contains("another copy of the library"));
    sqlite3_close(std::exchange(driver->sqlite, nullptr));
    other = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("vfs"));
}

QTEST_GUILESS_MAIN(TestSqlDatabase)
#include "tst_sqldatabase.moc"
