// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/databaseinfo.h>
#include <litecopy/fileidentity.h>
#include <litecopy/openfiledescriptionlocks.h>
#include <litecopy/sourcestate.h>

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <sqlite3.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// Milliseconds. Of several, because others may have the processor meanwhile.
qint64 quickest(const std::filesystem::path &path)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(readDatabaseInfo(path));
        least = std::min(least, timer.elapsed());
    }
    qInfo("read in %lld ms", static_cast<long long>(least));
    return least;
}

} // namespace

class DatabaseInfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOpenFileDescriptionLocks()); }
    void saysWhatThePragmasSay_data();
    void saysWhatThePragmasSay();
    void leavesTheSourceAsItWas_data();
    void leavesTheSourceAsItWas();
    void seesCommitsThatAreOnlyInTheWal();
    void namesWhatCannotBeRead_data();
    void namesWhatCannotBeRead();
    void anEmptyFileWithALogIsSaidToBeInDanger();
    void readsBesideAnExclusiveLock();
    void takesMillisecondsAtAnySize();
};

void DatabaseInfoTest::saysWhatThePragmasSay_data()
{
    QTest::addColumn<QByteArray>("setUp");
    QTest::newRow("plain") << QByteArray();
    QTest::newRow("512-byte pages") << QByteArray("PRAGMA page_size=512");
    QTest::newRow("64 KiB pages") << QByteArray("PRAGMA page_size=65536");
    QTest::newRow("UTF-16le") << QByteArray("PRAGMA encoding='UTF-16le'");
    QTest::newRow("UTF-16be") << QByteArray("PRAGMA encoding='UTF-16be'");
    QTest::newRow("auto-vacuum full") << QByteArray("PRAGMA auto_vacuum=1");
    QTest::newRow("auto-vacuum incremental") << QByteArray("PRAGMA auto_vacuum=2");
    QTest::newRow("WAL") << QByteArray("PRAGMA journal_mode=WAL");
    QTest::newRow("ids") << QByteArray("PRAGMA user_version=-7; PRAGMA application_id=1196444487");
}

void DatabaseInfoTest::saysWhatThePragmasSay()
{
    QFETCH(QByteArray, setUp);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    {
        SqlHandle database(path, true);
        database.execute(setUp);
        database.execute("CREATE TABLE t(a, b); CREATE INDEX i ON t(b); CREATE VIEW v AS SELECT a FROM t;"
                         "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; END;"
                         "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<2000)"
                         "INSERT INTO t SELECT x, hex(x*7) FROM n; DELETE FROM t WHERE a > 500;");
    }
    const DatabaseInfo info = readDatabaseInfo(path);
    QCOMPARE(info.error.code, ErrorCode::None);
    SqlHandle database(path, true);
    QCOMPARE(info.pageSize, database.integer("PRAGMA page_size"));
    QCOMPARE(info.pageCount, database.integer("PRAGMA page_count"));
    QCOMPARE(info.freelistCount, database.integer("PRAGMA freelist_count"));
    QCOMPARE(info.encoding, database.text("PRAGMA encoding"));
    QCOMPARE(info.journalMode, database.text("PRAGMA journal_mode"));
    QCOMPARE(info.autoVacuum, database.integer("PRAGMA auto_vacuum"));
    QCOMPARE(info.userVersion, database.integer("PRAGMA user_version"));
    QCOMPARE(info.applicationId, database.integer("PRAGMA application_id"));
    QCOMPARE(info.schemaCookie, database.integer("PRAGMA schema_version"));
    QCOMPARE(info.sqliteVersion, sqlite3_libversion_number());
    QCOMPARE(info.applicationName, info.applicationId ? QStringLiteral("GeoPackage") : QString());
    QVERIFY(info.consistent);
}

void DatabaseInfoTest::leavesTheSourceAsItWas_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("crashed");
    const auto row = [](const char *name, const char *journalMode, const char16_t *held, const char16_t *crashed) {
        QTest::newRow(name) << QByteArray(journalMode) << QString::fromUtf16(held) << QString::fromUtf16(crashed);
    };
    row("rollback journal, nobody there", "delete", u"", u"");
    row("persistent journal, nobody there", "persist", u"", u"");
    row("rollback journal, read", "delete", u"read", u"");
    row("rollback journal, being written", "delete", u"reserved", u"");
    row("rollback journal, a commit waits", "delete", u"pending", u"");
    row("rollback journal, exclusively locked", "delete", u"exclusive", u"");
    row("rollback journal, locking_mode=EXCLUSIVE", "delete", u"exclusive-mode", u"");
    row("hot journal", "delete", u"", u"hot-journal");
    row("WAL, nobody there", "wal", u"", u"");
    row("WAL, read", "wal", u"read", u"");
    row("WAL, being written", "wal", u"reserved", u"");
    row("WAL, locking_mode=EXCLUSIVE", "wal", u"exclusive-mode", u"");
    row("leftover WAL", "wal", u"", u"wal");
    row("leftover WAL with an unfinished transaction", "wal", u"", u"wal-uncommitted");
}

void DatabaseInfoTest::leavesTheSourceAsItWas()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(QString, held);
    QFETCH(QString, crashed);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.journalMode = journalMode;
    shape.varied = true;
    buildDatabase(path, shape);
    WriterProcess other;
    if (!held.isEmpty())
        QVERIFY2(other.hold(path, held), qPrintable(other.errorOutput()));
    if (!crashed.isEmpty())
        QVERIFY2(other.crash(path, crashed), qPrintable(other.errorOutput()));
    const FolderSnapshot before(folder.path());
    const DatabaseInfo info = readDatabaseInfo(path);
    QCOMPARE(info.error.code, ErrorCode::None);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    QVERIFY(info.pageCount > 5);
    QCOMPARE(info.journalMode, journalMode == "wal" ? "wal" : "delete");
}

void DatabaseInfoTest::seesCommitsThatAreOnlyInTheWal()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    SqlHandle database(path, true);
    database.execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE t(a);"
                     "PRAGMA wal_checkpoint; PRAGMA user_version=5; INSERT INTO t VALUES(randomblob(100000));");
    const DatabaseInfo info = readDatabaseInfo(path);
    QVERIFY(!info.error);
    QCOMPARE(info.userVersion, 5);
    QCOMPARE(info.pageCount, database.integer("PRAGMA page_count"));
    QVERIFY(info.walFrames > 20);
    QCOMPARE(info.walPagesNotMerged, info.walFrames);
    // They are what was changed last.
    std::filesystem::last_write_time(path, std::filesystem::last_write_time(path) - std::chrono::hours(24));
    QCOMPARE(readDatabaseInfo(path).modified, identify(path.native() + "-wal").modified);
    database.execute("PRAGMA wal_checkpoint");
    QCOMPARE(readDatabaseInfo(path).walPagesNotMerged, 0U);
    QCOMPARE(readDatabaseInfo(path).walFrames, info.walFrames);
}

void DatabaseInfoTest::namesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty file") << QByteArray("") << ErrorCode::SourceEmpty;
    QTest::newRow("text") << QByteArray("Dear diary") << ErrorCode::NotADatabase;
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) << ErrorCode::NotADatabase;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::SourceMissing;
}

void DatabaseInfoTest::namesWhatCannotBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    if (!content.isNull())
        writeFile(path, content);
    QCOMPARE(readDatabaseInfo(path).error.code, code);
}

void DatabaseInfoTest::anEmptyFileWithALogIsSaidToBeInDanger()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    writeFile(path, {});
    writeFile(folder / "a.db-wal", "what is left of it");
    for (const Error &error : {readDatabaseInfo(path).error, lookAtSource(path).error}) {
        QCOMPARE(error.code, ErrorCode::SourceEmpty);
        const ErrorText text = describe(error);
        QVERIFY2(text.title.contains(u"a.db-wal"), qPrintable(text.title));
        // The log that is there, and no other cause's advice.
        QVERIFY2(text.advice.startsWith(u"Move the log to safety first"), qPrintable(text.advice));
        QVERIFY2(!text.advice.contains(u"no database in it yet"), qPrintable(text.advice));
    }
    QCOMPARE(readFile(folder / "a.db-wal"), QByteArray("what is left of it"));
    writeFile(folder / "a.db-wal", {});
    QCOMPARE(lookAtSource(path).error.detail, QString());
}

void DatabaseInfoTest::readsBesideAnExclusiveLock()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    SqlHandle database(path, true);
    database.execute("CREATE TABLE t(a); PRAGMA user_version=9; BEGIN EXCLUSIVE; INSERT INTO t VALUES(1)");
    const DatabaseInfo info = readDatabaseInfo(path);
    QVERIFY(!info.error);
    QCOMPARE(info.userVersion, 9);
    QVERIFY(quickest(path) < 50);
}

void DatabaseInfoTest::takesMillisecondsAtAnySize()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    SqlHandle(path, true).execute("CREATE TABLE t(a); PRAGMA user_version=3");
    QByteArray content = readFile(path);
    // 64 GiB, nearly all of it a hole.
    constexpr quint32 pages = 16 * 1024 * 1024;
    for (int i = 0; i < 4; ++i)
        content[28 + i] = char(pages >> (24 - 8 * i) & 0xff);
    writeFile(path, content);
    std::filesystem::resize_file(path, std::uintmax_t(pages) * 4096);
    const DatabaseInfo info = readDatabaseInfo(path);
    QVERIFY(!info.error);
    QCOMPARE(info.pageCount, pages);
    QCOMPARE(info.fileSize, qint64(pages) * 4096);
    QVERIFY(info.allocatedSize < 1024 * 1024);
    QCOMPARE(info.tables, 1);
    QVERIFY(quickest(path) < 50);
}

QTEST_GUILESS_MAIN(DatabaseInfoTest)
#include "tst_databaseinfo.moc"
