// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>
#include <litecopy/databaseinfo.h>
#include <litecopy/fileidentity.h>
#include <litecopy/inspection.h>
#include <litecopy/openfiledescriptionlocks.h>

#include "live/databaseuse.h"
#include "sqlite/vfsfile.h"
#include "sqlite/vfstap.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <fstream>
#include <thread>

#include <sys/stat.h>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

Inspection inspect(const std::filesystem::path &path)
{
    CopyControl control;
    InspectOptions options;
    options.patience = std::chrono::milliseconds(100);
    return inspectDatabase(path, control, options);
}

quint64 rowsOf(const Inspection &inspection, const char16_t *table)
{
    for (const TreeUsage &tree : inspection.usage.trees) {
        if (tree.name == QString::fromUtf16(table))
            return tree.figures.entries;
    }
    return 0;
}

std::filesystem::path beside(const std::filesystem::path &path, const char *suffix)
{
    return path.native() + suffix;
}

} // namespace

/// What lies beside a database, and what programs that don't behave as ours do leave there, in the eyes of an
/// inspection.
class InspectBesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOpenFileDescriptionLocks()); }
    void aSidecarThatIsNoFileIsRefusedByName_data();
    void aSidecarThatIsNoFileIsRefusedByName();
    void aNameWithNoRoomForASidecarIsRead_data();
    void aNameWithNoRoomForASidecarIsRead();
    void aSidecarThatCannotBeLookedAtIsNoMissingOne();
    void aLargeTransactionInProgressIsNoDamage_data();
    void aLargeTransactionInProgressIsNoDamage();
    void aHotJournalIsSaidAtOnceAndLeftUntouched();
    void aJournalInMemoryGivesNoProof();
    void aLogUnderAnotherNameIsSaid();
    void aLogLeftBesideARollbackDatabaseIsUsedAndSaid();
    void aLogOfAnotherPageSizeIsUsedAsSqliteDoes();
    void aDamagedFrameInALeftLogIsSaid();
    void aDatabaseThatIsClosedMeanwhileGetsNoSidecars();
    void theLogOfADatabaseThatIsEmptiedStays();
    void whatALinkLeadsToGetsNoSidecars();
    void theLastToCloseAMergedLogTakesItAway();
    void theLastToCloseALogThatIsNotMergedChangesNothing();
    void plainBytesBeforeAnEncryptedDatabaseAreNotBelieved();
    void aNewerFormatIsSaidToBeOne();
    void noWriterWaitsForABusyDatabaseToBeRead_data();
    void noWriterWaitsForABusyDatabaseToBeRead();
};

void InspectBesideTest::aSidecarThatIsNoFileIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("kind");
    for (const char *mode : {"delete", "wal"}) {
        for (const char *suffix : {"-wal", "-shm", "-journal"}) {
            for (const char *kind : {"pipe", "folder", "link"})
                QTest::addRow("%s, %s is a %s", mode, suffix, kind)
                    << QByteArray(mode) << QByteArray(suffix) << QByteArray(kind);
        }
    }
}

void InspectBesideTest::aSidecarThatIsNoFileIsRefusedByName()
{
    QFETCH(QByteArray, mode);
    QFETCH(QByteArray, suffix);
    QFETCH(QByteArray, kind);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.journalMode = mode;
    buildDatabase(path, shape);
    const auto sidecar = beside(path, suffix.constData());
    if (kind == "pipe")
        QCOMPARE(::mkfifo(sidecar.c_str(), 0600), 0);
    else if (kind == "folder")
        std::filesystem::create_directory(sidecar);
    else
        std::filesystem::create_symlink("/dev/zero", sidecar);
    QElapsedTimer timer;
    timer.start();
    const Inspection inspection = inspect(path);
    const DatabaseInfo info = readDatabaseInfo(path);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(inspection.error.code, ErrorCode::SourceNotRegularFile);
    QCOMPARE(inspection.error.path, sidecar);
    QCOMPARE(info.error.code, ErrorCode::SourceNotRegularFile);
    QCOMPARE(info.error.path, sidecar);
}

void InspectBesideTest::aNameWithNoRoomForASidecarIsRead_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("length");
    for (const char *const mode : {"delete", "wal"}) {
        for (const int length : {248, 250, 252, 255})
            QTest::addRow("%s, %d bytes", mode, length) << QByteArray(mode) << length;
    }
}

/// A file system takes 255 bytes: `-journal` has no room behind 248, `-wal` and `-shm` have none behind 252.
void InspectBesideTest::aNameWithNoRoomForASidecarIsRead()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const int, length);
    const TemporaryFolder folder;
    const auto path = folder / QByteArray(length, 'n').constData();
    DatabaseShape shape;
    shape.journalMode = mode;
    buildDatabase(folder / "a.db", shape);
    std::filesystem::rename(folder / "a.db", path);
    QCOMPARE(readDatabaseInfo(path).error.code, ErrorCode::None);
    const Inspection inspection = inspect(path);
    QCOMPARE(inspection.error.code, ErrorCode::None);
    QVERIFY(inspection.isSound());
}

void InspectBesideTest::aSidecarThatCannotBeLookedAtIsNoMissingOne()
{
    const TemporaryFolder folder;
    writeFile(folder / "file", "no folder");
    const auto path = folder / "file" / "a.db";
    for (const VfsFile::Kind kind : {VfsFile::Kind::Wal, VfsFile::Kind::Journal}) {
        try {
            static_cast<void>(VfsFile::sidecar(path, kind));
            QFAIL("it is said to be missing");
        } catch (const FileError &error) {
            QCOMPARE(error.systemError(), ENOTDIR);
        }
    }
}

void InspectBesideTest::aLargeTransactionInProgressIsNoDamage_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("journal") << QByteArray("DELETE");
    QTest::newRow("kept journal") << QByteArray("PERSIST");
    QTest::newRow("truncated journal") << QByteArray("TRUNCATE");
}

void InspectBesideTest::aLargeTransactionInProgressIsNoDamage()
{
    QFETCH(QByteArray, mode);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    SqlHandle program(path, true);
    program.execute("PRAGMA journal_mode=" + mode
                    + "; CREATE TABLE t(a INTEGER PRIMARY KEY, b, c); CREATE INDEX i ON t(b);"
                      "WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 3000)"
                      " INSERT INTO t SELECT n, hex(n * 7919), zeroblob(200) FROM x;"
                      "PRAGMA cache_size=10; BEGIN; UPDATE t SET b = b || 'yyyyyyyyyyyyyyyyyyyy', c = zeroblob(900)");
    const Inspection inspection = inspect(path);
    QCOMPARE(inspection.error.code, ErrorCode::None);
    QVERIFY(inspection.consistent);
    QCOMPARE(inspection.problemCount, quint64(0));
    QCOMPARE(rowsOf(inspection, u"t"), quint64(3000));
    const DatabaseInfo info = readDatabaseInfo(path);
    QVERIFY(info.consistent);
    QVERIFY(!info.hotJournal);
    program.execute("COMMIT");
    QVERIFY(inspect(path).isSound());
}

void InspectBesideTest::aHotJournalIsSaidAtOnceAndLeftUntouched()
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "crashed");
    const auto path = folder / "crashed" / "a.db";
    {
        SqlHandle program(folder / "a.db", true);
        program.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, c);"
                        "WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 3000)"
                        " INSERT INTO t SELECT n, zeroblob(200) FROM x;"
                        "PRAGMA cache_size=10; BEGIN; UPDATE t SET c = zeroblob(900)");
        std::filesystem::copy_file(folder / "a.db", path);
        std::filesystem::copy_file(beside(folder / "a.db", "-journal"), beside(path, "-journal"));
    }
    const FileIdentity before = identify(beside(path, "-journal"));
    QElapsedTimer timer;
    timer.start();
    const DatabaseInfo info = readDatabaseInfo(path);
    QVERIFY(timer.elapsed() < 100);
    QVERIFY(info.hotJournal);
    QVERIFY(inspect(path).isSound());
    // Opening it as SQLite does would change its attributes, for root.
    QVERIFY(identify(beside(path, "-journal")) == before);
}

void InspectBesideTest::aJournalInMemoryGivesNoProof()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    SqlHandle program(path, true);
    program.execute("PRAGMA journal_mode=MEMORY; CREATE TABLE t(a INTEGER PRIMARY KEY, c);"
                    "WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 3000)"
                    " INSERT INTO t SELECT n, zeroblob(200) FROM x;"
                    "PRAGMA cache_size=10; BEGIN; UPDATE t SET c = zeroblob(900)");
    const Inspection inspection = inspect(path);
    QCOMPARE(inspection.error.code, ErrorCode::None);
    QVERIFY(!inspection.consistent);
    QVERIFY(inspection.halfWritten);
    const DatabaseInfo info = readDatabaseInfo(path);
    QVERIFY(info.halfWritten);
    QVERIFY(!info.consistent);
}

void InspectBesideTest::aLogUnderAnotherNameIsSaid()
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "program");
    SqlHandle(folder / "a.db", true).execute("CREATE TABLE t(a)");
    std::filesystem::create_hard_link(folder / "a.db", folder / "program" / "a.db");
    SqlHandle program(folder / "program" / "a.db");
    program.execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; INSERT INTO t VALUES(1), (2)");
    const FolderSnapshot before(folder.path());
    const Inspection inspection = inspect(folder / "a.db");
    QCOMPARE(inspection.error.code, ErrorCode::SourceLogElsewhere);
    const DatabaseInfo info = readDatabaseInfo(folder / "a.db");
    QCOMPARE(info.error.code, ErrorCode::None);
    QVERIFY(info.log.elsewhere);
    QVERIFY(info.log.texts(info.path).join(u' ').contains(u"a.db-wal"));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    QCOMPARE(rowsOf(inspect(folder / "program" / "a.db"), u"t"), quint64(2));
}

void InspectBesideTest::aLogLeftBesideARollbackDatabaseIsUsedAndSaid()
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "restored");
    SqlHandle program(folder / "a.db", true);
    program.execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE t(a); INSERT INTO t VALUES(1);"
                    "PRAGMA wal_checkpoint(TRUNCATE)");
    const auto restored = folder / "restored" / "a.db";
    std::filesystem::copy_file(folder / "a.db", restored);
    QByteArray bytes = readFile(restored);
    bytes[18] = bytes[19] = 1; // as a backup in rollback mode has it
    writeFile(restored, bytes);
    program.execute("INSERT INTO t VALUES(2), (3)");
    std::filesystem::copy_file(beside(folder / "a.db", "-wal"), beside(restored, "-wal"));
    const FolderSnapshot before(folder / "restored");
    const Inspection inspection = inspect(restored);
    QCOMPARE(inspection.error.code, ErrorCode::None);
    QVERIFY(inspection.log.foreign);
    const quint64 rows = rowsOf(inspection, u"t");
    QVERIFY(readDatabaseInfo(restored).log.foreign);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder / "restored")), QString());
    QCOMPARE(rows, quint64(SqlHandle(restored).integer("SELECT count(*) FROM t")));
    QCOMPARE(rows, quint64(3));
}

void InspectBesideTest::aLogOfAnotherPageSizeIsUsedAsSqliteDoes()
{
    const TemporaryFolder folder;
    SqlHandle program(folder / "small.db", true);
    program.execute("PRAGMA page_size=512; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE t(a);"
                    "WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 500)"
                    " INSERT INTO t SELECT zeroblob(100) FROM x");
    const auto path = folder / "a.db";
    SqlHandle(path, true).execute("PRAGMA page_size=4096; CREATE TABLE other(a)");
    std::filesystem::copy_file(beside(folder / "small.db", "-wal"), beside(path, "-wal"));
    const Inspection inspection = inspect(path);
    const DatabaseInfo info = readDatabaseInfo(path);
    QCOMPARE(inspection.error.code, ErrorCode::None);
    QVERIFY(info.walFrames > 0);
    QCOMPARE(rowsOf(inspection, u"t"), quint64(SqlHandle(path).integer("SELECT count(*) FROM t")));
    QCOMPARE(inspection.usage.pageSize, 512);
}

void InspectBesideTest::aDamagedFrameInALeftLogIsSaid()
{
    const TemporaryFolder folder;
    SqlHandle program(folder / "a.db", true);
    program.execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE t(a);"
                    "INSERT INTO t VALUES(1); INSERT INTO t VALUES(2); INSERT INTO t VALUES(3)");
    const auto left = folder / "left.db";
    std::filesystem::copy_file(folder / "a.db", left);
    QByteArray log = readFile(beside(folder / "a.db", "-wal"));
    const qsizetype frame = 4096 + 24;
    const qsizetype third = log.size() - 2 * frame;
    log[third + 2000] = char(log[third + 2000] ^ 1);
    writeFile(beside(left, "-wal"), log);
    const Inspection inspection = inspect(left);
    QVERIFY(inspection.log.brokenFrame > 0);
    QCOMPARE(readDatabaseInfo(left).log.brokenFrame, inspection.log.brokenFrame);
    QCOMPARE(rowsOf(inspection, u"t"), quint64(SqlHandle(left).integer("SELECT count(*) FROM t")));

    // Programs that have it open see all there is behind a frame that was damaged under them.
    writeFile(folder / "a.db-wal.damaged", log);
    {
        std::fstream file(beside(folder / "a.db", "-wal"), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(third + 2000);
        file.put(log[third + 2000]);
    }
    const Inspection live = inspect(folder / "a.db");
    QCOMPARE(rowsOf(live, u"t"), quint64(3));
    QVERIFY(live.log.brokenFrame > 0);
}

void InspectBesideTest::aDatabaseThatIsClosedMeanwhileGetsNoSidecars()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.journalMode = "wal";
    buildDatabase(path, shape);
    const FolderSnapshot before(folder.path());
    // As a look that still saw a program finds the database a moment later: closed, without sidecars.
    for (const auto mode : {Connection::OpenMode::ReadOnly, Connection::OpenMode::ReadWrite}) {
        VfsTap tap(VfsTap::ShortReads::Accept);
        tap.keepSidecarsOf(path);
        Connection connection = Connection::open(path, mode, tap.name());
        QVERIFY_THROWS_EXCEPTION(SqliteError, beginReading(connection));
    }
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());

    // A program that opens and closes it all the time.
    std::atomic<bool> ends = false;
    std::thread program([&] {
        while (!ends) {
            SqlHandle handle(path);
            static_cast<void>(handle.integer("SELECT count(*) FROM sqlite_schema"));
        }
    });
    for (int i = 0; i < 100; ++i)
        static_cast<void>(readDatabaseInfo(path));
    ends = true;
    program.join();
    QVERIFY(!std::filesystem::exists(beside(path, "-wal")));
    QVERIFY(!std::filesystem::exists(beside(path, "-shm")));
}

/// cp empties the file that it writes over: to SQLite that is a database without pages, whose log it deletes.
void InspectBesideTest::theLogOfADatabaseThatIsEmptiedStays()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    buildDatabase(path);
    VfsTap tap(VfsTap::ShortReads::Accept);
    tap.keepSidecarsOf(path);
    Connection connection = Connection::open(path, Connection::OpenMode::ReadOnly, tap.name());
    beginReading(connection);
    connection.execute("COMMIT");
    writeFile(beside(path, "-wal"), QByteArray(5000, 'x'));
    std::filesystem::resize_file(path, 0);
    const FolderSnapshot before(folder.path());
    QVERIFY_THROWS_EXCEPTION(SqliteError, beginReading(connection));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

/// Its owner can make a name lead elsewhere at any moment.
void InspectBesideTest::whatALinkLeadsToGetsNoSidecars()
{
    const TemporaryFolder folder;
    DatabaseShape shape;
    shape.journalMode = "wal";
    std::filesystem::create_directory(folder / "victim");
    buildDatabase(folder / "victim" / "v.db", shape);
    std::filesystem::create_symlink(folder / "victim" / "v.db", folder / "a.db");
    const FolderSnapshot before(folder / "victim");
    VfsTap tap(VfsTap::ShortReads::Accept);
    tap.keepSidecarsOf(folder / "a.db");
    QVERIFY_THROWS_EXCEPTION(SqliteError,
                             Connection::open(folder / "a.db", Connection::OpenMode::ReadOnly, tap.name()));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder / "victim")), QString());
    // One in a folder's place is followed.
    tap.keepSidecarsOf(folder / "b.db");
    Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadOnly, tap.name());
    QVERIFY(tap.openedFile());
    QCOMPARE(tap.openedFile()->inode, identify(folder / "victim" / "v.db").inode);
    QVERIFY_THROWS_EXCEPTION(SqliteError, beginReading(connection));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder / "victim")), QString());
}

void InspectBesideTest::theLastToCloseAMergedLogTakesItAway()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    auto program = std::make_unique<SqlHandle>(path, true);
    program->execute("PRAGMA journal_mode=WAL; CREATE TABLE t(a);"
                     "WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 20000)"
                     " INSERT INTO t SELECT zeroblob(300) FROM x; PRAGMA wal_checkpoint");
    CopyControl control;
    InspectOptions options;
    options.progressInterval = std::chrono::milliseconds(0);
    const Inspection inspection =
        inspectDatabase(path, control, options, [&](const InspectProgress &) { program.reset(); });
    QVERIFY(inspection.isSound());
    QVERIFY(!std::filesystem::exists(beside(path, "-wal")));
    QVERIFY(!std::filesystem::exists(beside(path, "-shm")));
}

/// As where a program commits, and ends, between the last look at the log's index and the close.
void InspectBesideTest::theLastToCloseALogThatIsNotMergedChangesNothing()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    auto program = std::make_unique<SqlHandle>(path, true);
    program->execute("PRAGMA journal_mode=WAL; CREATE TABLE t(a); PRAGMA wal_checkpoint");
    {
        VfsTap tap(VfsTap::ShortReads::Accept);
        tap.keepSidecarsOf(path);
        Connection connection = Connection::open(path, Connection::OpenMode::ReadOnly, tap.name());
        QCOMPARE(connection.queryInteger("SELECT count(*) FROM t"), 0);
        program->execute("INSERT INTO t VALUES(1)");
        program.reset();
        const QByteArray database = readFile(path);
        const QByteArray log = readFile(beside(path, "-wal"));
        QVERIFY(!log.isEmpty());
        connection.close();
        QVERIFY(readFile(path) == database);
        QVERIFY(readFile(beside(path, "-wal")) == log);
    }
    QCOMPARE(SqlHandle(path).integer("SELECT count(*) FROM t"), 1);
}

void InspectBesideTest::plainBytesBeforeAnEncryptedDatabaseAreNotBelieved()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    buildDatabase(path);
    QByteArray bytes = readFile(path);
    bytes[20] = 80; // reserved for what the encryption adds
    quint32 random = 7;
    for (qsizetype i = 32; i < bytes.size(); ++i)
        bytes[i] = char((random = random * 1664525 + 1013904223) >> 24);
    writeFile(path, bytes);
    QCOMPARE(readDatabaseInfo(path).error.code, ErrorCode::SourceEncrypted);
    QCOMPARE(inspect(path).error.code, ErrorCode::SourceEncrypted);
}

void InspectBesideTest::aNewerFormatIsSaidToBeOne()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    buildDatabase(path);
    QByteArray bytes = readFile(path);
    bytes[18] = bytes[19] = 3;
    writeFile(path, bytes);
    QCOMPARE(readDatabaseInfo(path).error.code, ErrorCode::NewerFormat);
    QCOMPARE(inspect(path).error.code, ErrorCode::NewerFormat);
}

void InspectBesideTest::noWriterWaitsForABusyDatabaseToBeRead_data()
{
    QTest::addColumn<bool>("compares");
    QTest::newRow("info") << false;
    QTest::newRow("compare") << true;
}

void InspectBesideTest::noWriterWaitsForABusyDatabaseToBeRead()
{
    QFETCH(const bool, compares);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.size = 100 * 1024 * 1024; // more than is read into memory
    buildDatabase(path, shape);
    buildDatabase(folder / "b.db");
    std::atomic<bool> ends = false;
    std::atomic<qint64> longest = 0;
    std::atomic<int> commits = 0;
    std::thread writer([&] {
        SqlHandle handle(path);
        handle.execute("PRAGMA busy_timeout=20000; PRAGMA synchronous=OFF; CREATE TABLE own(a)");
        while (!ends) {
            QElapsedTimer timer;
            timer.start();
            handle.execute("INSERT INTO own VALUES(1)");
            longest = std::max(longest.load(), timer.elapsed());
            ++commits;
        }
    });
    CopyControl control;
    const Comparison comparison = compares ? compareDatabases(folder / "b.db", path, control) : Comparison();
    const Inspection inspection = compares ? comparison.second : inspect(path);
    ends = true;
    writer.join();
    QCOMPARE(inspection.error.code, ErrorCode::None);
    QCOMPARE(comparison.error.code, ErrorCode::None);
    // What was not read at one moment looks damaged, and nothing says that it is.
    for (const TreeDifference &tree : comparison.trees)
        QVERIFY2(!tree.damaged, qPrintable(tree.name));
    qInfo("%d commits meanwhile, the slowest after %lld ms; of one moment: %d", commits.load(),
          static_cast<long long>(longest.load()), int(inspection.consistent));
    QVERIFY(commits > 10);
    // SQLite's busy handler sleeps up to 100 ms between two tries.
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
}

QTEST_GUILESS_MAIN(InspectBesideTest)
#include "tst_inspectbeside.moc"
