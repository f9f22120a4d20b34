// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "opaquescene.h"

#include "cli/program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copydatabase.h>
#include <litecopy/sourcestate.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fcntl.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// What tells a database that only its own program can read from one that is damaged, and from no database at all.
class OpaqueOrNotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plainFieldsOfTheHeaderTellADatabase();
    void destroyedDatabaseIsNotTakenForAnEncryptedOne();
    void databaseThatSQLiteReadsIsCopiedAsAnyOther();
    void databaseWhoseHeaderIsDamagedIsRescuedAndNotCalledEncrypted_data();
    void databaseWhoseHeaderIsDamagedIsRescuedAndNotCalledEncrypted();
    void noiseIsNoDatabaseForTheLogOfAnother();
    void noiseIsNoDatabaseForALockOfTheWholeFile();
    void whatIsNoPageIsNeverCalledEncrypted_data();
    void whatIsNoPageIsNeverCalledEncrypted();
    void fileThatEndsWithinAPageIsRefused();
    void factsTellWhatCanBeTold();
};

void OpaqueOrNotTest::initTestCase()
{
    if (!isCipherShellInstalled())
        QSKIP("sqlcipher is not installed");
}

/// SEE and SQLite3MultipleCiphers leave eight bytes plain, from which SQLite takes the page size.
void OpaqueOrNotTest::plainFieldsOfTheHeaderTellADatabase()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "delete");
    QFile file(nameOf(folder / "bank.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(16));
    QCOMPARE(file.write(QByteArray::fromHex("0400010130402020")), 8);
    file.close();
    const SourceState state = lookAtSource(folder / "bank.db");
    QVERIFY(state.encrypted);
    QCOMPARE(state.error.code, ErrorCode::SourceEncrypted);
    QCOMPARE(state.pageSize, pageSize);
    const CopyResult result = copy(requestOf(folder / "bank.db", folder / "copy.db"));
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(qint64(result.receipt.pageCount) * pageSize, result.receipt.size);
    QCOMPARE(contentOf(folder / "copy.db"), contentOf(folder / "bank.db"));
}

/// Its other pages are plain, whatever its log and its locks say.
void OpaqueOrNotTest::destroyedDatabaseIsNotTakenForAnEncryptedOne()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 1 << 20});
    SqlHandle program(folder / "a.db");
    program.execute("CREATE TABLE more(n);PRAGMA wal_checkpoint;INSERT INTO more VALUES(1)");
    const QByteArray overwritten = noise(512);
    QFile file(nameOf(folder / "a.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(overwritten), overwritten.size());
    file.close();
    const SourceState state = lookAtSource(folder / "a.db");
    QVERIFY(!state.encrypted);
    QCOMPARE(state.error.code, ErrorCode::SourceDamaged);
    QCOMPARE(copy(requestOf(folder / "a.db", folder / "copy.db")).error.code, ErrorCode::SourceDamaged);
}

void OpaqueOrNotTest::databaseWhoseHeaderIsDamagedIsRescuedAndNotCalledEncrypted_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    for (const int size : {512, 1024, 4096, 65536}) {
        const QByteArray pages = QByteArray::number(size) + " byte pages, ";
        QTest::newRow(pages + "header of noise") << size << 0 << noise(100);
        QTest::newRow(pages + "first 512 bytes of noise") << size << 0 << noise(512);
        QTest::newRow(pages + "all but the magic") << size << 16 << noise(496);
        QTest::newRow(pages + "no page size") << size << 16 << QByteArray(2, '\0');
        QTest::newRow(pages + "impossible fields") << size << 44 << noise(48);
    }
}

void OpaqueOrNotTest::databaseWhoseHeaderIsDamagedIsRescuedAndNotCalledEncrypted()
{
    QFETCH(const int, size);
    QFETCH(const int, at);
    QFETCH(const QByteArray, bytes);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.pageSize = size, .size = 2 << 20});
    QFile file(nameOf(folder / "a.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const SourceState state = lookAtSource(folder / "a.db");
    QVERIFY(!state.encrypted);
    // Of a header without its magic nothing says that it was one; it is offered to be rescued all the same.
    QVERIFY2(state.error.code == ErrorCode::SourceDamaged || state.error.code == ErrorCode::NotADatabase,
             qPrintable(describe(state.error).title));
    QVERIFY(at == 0 || state.error.code == ErrorCode::SourceDamaged);
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd copied = run({"copy", "a.db", "copy.db"}, setup);
    QCOMPARE(copied.exitCode, 65);
    QVERIFY2(!copied.errors.contains("is encrypted"), copied.errors);
    if (state.error.code == ErrorCode::SourceDamaged) {
        QVERIFY2(copied.errors.contains("is damaged") && copied.errors.contains("litecopy-cli rescue"), copied.errors);
        // A person's word doesn't make it one.
        QCOMPARE(run({"copy", "--opaque", "a.db", "copy.db"}, setup).exitCode, 65);
        QVERIFY(!fs::exists(folder / "copy.db"));
    }
    const ProgramEnd rescued = run({"rescue", "a.db", "rescued.db"}, setup);
    QVERIFY2(rescued.exitCode == 0 || rescued.exitCode == 65, rescued.errors);
    // The names of the tables may stand in what was lost.
    QVERIFY2(SqlHandle(folder / "rescued.db")
                     .integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('accounts', 'lost_and_found')")
                 > 0,
             rescued.output);
}

/// A file of noise beside which a log was left: of a plain database, or of an encrypted one.
void OpaqueOrNotTest::noiseIsNoDatabaseForTheLogOfAnother()
{
    const TemporaryFolder folder;
    {
        SqlHandle other(folder / "other.db", true);
        other.execute("PRAGMA page_size=1024;PRAGMA journal_mode=WAL;CREATE TABLE t(a);INSERT INTO t VALUES('plain')");
        fs::copy_file(folder / "other.db-wal", folder / "noise.db-wal");
    }
    QFile file(nameOf(folder / "noise.db"));
    const QByteArray content = noise(64 * 1024);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QCOMPARE(lookAtSource(folder / "noise.db").error.code, ErrorCode::EncryptedOrDamaged);
    // Nor does a word lay plain pages over it.
    const ProgramEnd told = run({"copy", "--opaque", "noise.db", "copy.db"}, {.workingFolder = folder.path()});
    QCOMPARE(told.exitCode, 65);
    QVERIFY2(told.errors.contains("it is another database’s"), told.errors);
    QVERIFY(!fs::exists(folder / "copy.db"));
    QCOMPARE(contentOf(folder / "noise.db"), content);
    // The log of an encrypted one tells it, as long as its pages may be of that file.
    buildCipherBank(folder / "bank.db", "wal");
    CipherShell program(folder / "bank.db", "UPDATE counter SET n = 1;INSERT INTO transfers(note) VALUES('3')");
    QVERIFY(program.isHolding());
    program.kill();
    fs::remove(folder / "bank.db-shm");
    QCOMPARE(lookAtSource(folder / "bank.db").error.code, ErrorCode::SourceEncrypted);
}

/// A lock of SQLite's lies on its own bytes, at 1 GiB, and nowhere else.
void OpaqueOrNotTest::noiseIsNoDatabaseForALockOfTheWholeFile()
{
    const TemporaryFolder folder;
    QFile file(nameOf(folder / "noise.db"));
    const QByteArray content = noise(64 * 1024);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(content) == content.size() && file.flush());
    const auto lock = [&](short type, off_t first, off_t length) {
        struct flock range = {};
        range.l_type = type;
        range.l_whence = SEEK_SET;
        range.l_start = first;
        range.l_len = length;
        return ::fcntl(file.handle(), F_OFD_SETLK, &range) == 0;
    };
    QVERIFY(lock(F_WRLCK, 0, 0));
    QCOMPARE(lookAtSource(folder / "noise.db").error.code, ErrorCode::EncryptedOrDamaged);
    QVERIFY(lock(F_UNLCK, 0, 0));
    constexpr off_t shared = (1 << 30) + 2;
    QVERIFY(lock(F_RDLCK, shared, 510));
    QCOMPARE(lookAtSource(folder / "noise.db").error.code, ErrorCode::SourceEncrypted);
}

void OpaqueOrNotTest::whatIsNoPageIsNeverCalledEncrypted_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &content, ErrorCode code) {
        QTest::newRow(name) << content << int(code);
    };
    row("empty", {}, ErrorCode::SourceEmpty);
    row("noise", noise(64 * 1024), ErrorCode::EncryptedOrDamaged);
    row("noise, not of whole pages", noise(64 * 1024 + 100), ErrorCode::NotADatabase);
    row("text", QByteArray("Dear database, how are you?\n").repeated(4096), ErrorCode::NotADatabase);
    row("zeros", QByteArray(64 * 1024, '\0'), ErrorCode::NotADatabase);
    row("packed by gzip", QByteArray("\x1f\x8b\x08", 3) + noise(64 * 1024 - 3), ErrorCode::NotADatabase);
    row("noise in front of zeros", noise(4096) + QByteArray(60 * 1024, '\0'), ErrorCode::EncryptedOrDamaged);
}

/// Locked as SQLite locks, and free: a lock makes no database of a file that can't be one.
void OpaqueOrNotTest::whatIsNoPageIsNeverCalledEncrypted()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    const TemporaryFolder folder;
    QFile file(nameOf(folder / "a.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(content) == content.size() && file.flush());
    QCOMPARE(int(lookAtSource(folder / "a.db").error.code), code);
    struct flock range = {};
    range.l_type = F_RDLCK;
    range.l_start = (1 << 30) + 2;
    range.l_len = 510;
    QVERIFY(::fcntl(file.handle(), F_OFD_SETLK, &range) == 0);
    const SourceState locked = lookAtSource(folder / "a.db");
    const bool isNoise = content == noise(64 * 1024);
    QCOMPARE(locked.encrypted, isNoise);
    if (!isNoise)
        QCOMPARE(int(locked.error.code), code);
}

void OpaqueOrNotTest::databaseThatSQLiteReadsIsCopiedAsAnyOther()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {});
    const ProgramEnd end = run({"copy", "--opaque", "a.db", "copy.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("Copied and verified: "), end.output);
    QVERIFY2(end.errors.contains("It is not encrypted"), end.errors);
    QCOMPARE(verifyBank(folder / "copy.db"), QString());
}

void OpaqueOrNotTest::fileThatEndsWithinAPageIsRefused()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "delete");
    fs::resize_file(folder / "bank.db", fs::file_size(folder / "bank.db") - 100);
    const ProgramEnd end = run({"copy", "--opaque", "bank.db", "copy.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.errors.contains("it doesn’t end where a page ends"), end.errors);
    QCOMPARE(namesIn(folder.path()), QStringList{u"bank.db"_qs});
}

void OpaqueOrNotTest::factsTellWhatCanBeTold()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "wal");
    const CipherShell program(folder / "bank.db", "UPDATE counter SET n = 1");
    QVERIFY(program.isHolding());
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd text = run({"info", "bank.db"}, setup);
    QCOMPARE(text.exitCode, 65);
    QVERIFY2(text.errors.count("is encrypted") == 1, text.errors);
    QVERIFY2(text.output.contains("write-ahead log") && text.output.contains("1 KiB (page_size)")
                 && text.output.contains("sqlcipher"),
             text.output);
    const QJsonObject json = QJsonDocument::fromJson(run({"info", "--json", "bank.db"}, setup).output).object();
    QCOMPARE(json.value(u"encrypted"_qs), true);
    QCOMPARE(json.value(u"pageSize"_qs), pageSize);
    QCOMPARE(json.value(u"journalMode"_qs), u"wal"_qs);
    QCOMPARE(json.value(u"fileSize"_qs).toInteger(), qint64(fs::file_size(folder / "bank.db")));
    QCOMPARE(json.value(u"error"_qs).toObject().value(u"code"_qs), u"SourceEncrypted"_qs);
}

QTEST_GUILESS_MAIN(OpaqueOrNotTest)
#include "tst_opaqueornot.moc"
