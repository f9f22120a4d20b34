// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "cli/manual.h"
#include "cli/program.h"

#include "support/cipherbank.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/waits.h"

#include <litecopy/copydatabase.h>
#include <litecopy/samemoment.h>
#include <litecopy/sourcestate.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <future>
#include <optional>

#include <csignal>

#include <fcntl.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = cipherPageSize;

QString nameOf(const fs::path &path)
{
    return QString::fromStdString(path.native());
}

QByteArray contentOf(const fs::path &path)
{
    QFile file(nameOf(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What of it must hold at any moment.
CipherBank look(const fs::path &database)
{
    return lookAtCipherBank(database);
}

CopyRequest requestOf(const fs::path &source, const fs::path &destination)
{
    CopyRequest request;
    request.source = source;
    request.destination = destination;
    return request;
}

QJsonObject summaryIn(const QByteArray &output)
{
    for (const QByteArray &line : output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(u"type"_qs) == u"summary"_qs)
            return object;
    }
    return {};
}

} // namespace

/// Databases that only their own program can read, copied as they are.
class OpaqueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCopyOfABusyDatabaseOpensWithTheKey_data();
    void everyCopyOfABusyDatabaseOpensWithTheKey();
    void logOfAKilledProgramIsMergedInTheCopy();
    void logWithoutASharedIndexIsMergedInTheCopy();
    void hotJournalIsRefused();
    void closedDatabaseNeedsThePersonsWord();
    void plainFieldsOfTheHeaderTellADatabase();
    void destroyedDatabaseIsNotTakenForAnEncryptedOne();
    void databaseThatSQLiteReadsIsCopiedAsAnyOther();
    void databaseWhoseHeaderIsDamagedIsRescuedAndNotCalledEncrypted_data();
    void databaseWhoseHeaderIsDamagedIsRescuedAndNotCalledEncrypted();
    void noiseIsNoDatabaseForTheLogOfAnother();
    void noiseIsNoDatabaseForALockOfTheWholeFile();
    void whatIsNoPageIsNeverCalledEncrypted_data();
    void whatIsNoPageIsNeverCalledEncrypted();
    void severalCopiesAreOfOneMoment_data();
    void severalCopiesAreOfOneMoment();
    void aSecondCopyIsNoOlderFile();
    void theClockCopiesIt();
    void fileThatEndsWithinAPageIsRefused();
    void newCopyTakesThePlaceOfAnOlderOne();
    void planSaysHowItIsCopied();
    void logUnderAnotherNameIsNotLeftOut();
    void copyIsReadBackAndCompared();
    void lockIsWaitedForAndACancelHeard();
    void whatNeedsItsPagesIsRefusedInOneSentence_data();
    void whatNeedsItsPagesIsRefusedInOneSentence();
    void factsTellWhatCanBeTold();
    void theExampleOfTheHelpIsTrue();
};

void OpaqueTest::initTestCase()
{
    if (!isCipherShellInstalled())
        QSKIP("sqlcipher is not installed");
}

void OpaqueTest::everyCopyOfABusyDatabaseOpensWithTheKey_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rollback") << QByteArray("delete");
    QTest::newRow("WAL") << QByteArray("wal");
}

/// And the program that writes notices nothing.
void OpaqueTest::everyCopyOfABusyDatabaseOpensWithTheKey()
{
    constexpr int copies = 50;
    QFETCH(const QByteArray, journalMode);
    const bool isWal = journalMode == "wal";
    const TemporaryFolder folder;
    const fs::path source = folder / "bank.db";
    buildCipherBank(source, journalMode);
    CipherWriter writer(source);
    if (isWal)
        QTRY_VERIFY(identify(folder / "bank.db-wal").size > 0);
    int last = -1;
    int withLog = 0;
    for (int i = 0; i < copies; ++i) {
        CopyRequest request = requestOf(source, folder / "copy.db");
        // A log is enough to tell.
        request.method = isWal ? CopyMethod::Automatic : CopyMethod::Opaque;
        request.destinationMode = DestinationMode::Replace;
        const CopyResult result = copy(request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(result.outcome, CopyOutcome::Copied);
        QCOMPARE(result.receipt.plan.method, CopyMethod::Opaque);
        QCOMPARE(result.receipt.check, CheckOutcome::Encrypted);
        QCOMPARE(result.receipt.proof, Proof::Pinned);
        QCOMPARE(result.receipt.pageSize, isWal ? pageSize : 0);
        withLog += identify(folder / "bank.db-wal").size > 0 ? 1 : 0;
        const CipherBank state = look(request.destination);
        QVERIFY2(state.transfers > last, state.wrong + QByteArray::number(last));
        last = state.transfers;
    }
    QCOMPARE(withLog, isWal ? copies : 0);
    QVERIFY(writer.isRunning());
    QCOMPARE(writer.end(), QByteArray("60"));
    QVERIFY(look(source).transfers > last);
}

void OpaqueTest::logOfAKilledProgramIsMergedInTheCopy()
{
    const TemporaryFolder folder;
    const fs::path source = folder / "bank.db";
    buildCipherBank(source, "wal");
    std::optional<CipherWriter> writer(source);
    QTRY_VERIFY(identify(folder / "bank.db-wal").size > 20'000);
    writer->kill();
    const FolderSnapshot before(folder.path());
    const CopyResult result = copy(requestOf(source, folder / "copy.db"));
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.proof, Proof::Still);
    QCOMPARE(result.receipt.check, CheckOutcome::Encrypted);
    QVERIFY(fs::exists(folder / "bank.db-wal"));
    const CipherBank copied = look(folder / "copy.db");
    QVERIFY2(copied.transfers > 0, copied.wrong);
    // As the program itself recovers it.
    QCOMPARE(copied.transfers, look(source).transfers);
}

/// `locking_mode=EXCLUSIVE`: there is no index that others could read.
void OpaqueTest::logWithoutASharedIndexIsMergedInTheCopy()
{
    const TemporaryFolder folder;
    const fs::path source = folder / "bank.db";
    buildCipherBank(source, "wal");
    const CipherShell program(source, "UPDATE counter SET n = 1;INSERT INTO transfers(note) VALUES('3')",
                              {QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")});
    QVERIFY(program.isHolding());
    QVERIFY(!fs::exists(folder / "bank.db-shm"));
    const CopyResult result = copy(requestOf(source, folder / "copy.db"));
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.proof, Proof::Still);
    QCOMPARE(look(folder / "copy.db").transfers, 1);
}

void OpaqueTest::hotJournalIsRefused()
{
    const TemporaryFolder folder;
    const fs::path source = folder / "bank.db";
    buildCipherBank(source, "delete");
    // More than its cache holds: pages are written before the commit.
    CipherShell program(source,
                        "BEGIN;UPDATE filler SET data = randomblob(2999) WHERE rowid < 100;UPDATE counter SET n = 7",
                        {QStringLiteral("PRAGMA cache_size=5")});
    QVERIFY(program.isHolding());
    program.kill();
    QVERIFY(fs::file_size(folder / "bank.db-journal") > 0);
    const ProgramEnd end = run({"copy", "--opaque", "bank.db", "copy.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.errors.contains("left unfinished") && end.errors.contains("only its own program can repair it"),
             end.errors);
    QCOMPARE(namesIn(folder.path()), (QStringList{u"bank.db"_qs, u"bank.db-journal"_qs}));
    // Its program repairs it, and then it can be copied.
    QCOMPARE(look(source).transfers, 0);
    QVERIFY(copy([&] {
                CopyRequest request = requestOf(source, folder / "copy.db");
                request.method = CopyMethod::Opaque;
                return request;
            }())
                .isCopied());
    QCOMPARE(look(folder / "copy.db").transfers, 0);
}

/// Nothing tells it from a file whose beginning was overwritten.
void OpaqueTest::closedDatabaseNeedsThePersonsWord()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "delete");
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd refused = run({"copy", "bank.db", "copy.db"}, setup);
    QCOMPARE(refused.exitCode, 65);
    QVERIFY2(refused.errors.contains("“litecopy-cli copy --opaque” copies it as it is"), refused.errors);
    QVERIFY(!fs::exists(folder / "copy.db"));

    const ProgramEnd copied = run({"copy", "--opaque", "bank.db", "copy.db"}, setup);
    QVERIFY2(copied == 0, copied.errors);
    QVERIFY2(copied.output.contains("Copied; it is encrypted, so only its password can check it: ")
                 && !copied.output.contains("verified") && !copied.output.contains("check passed"),
             copied.output);
    QCOMPARE(copied.errors, QByteArray());
    QCOMPARE(contentOf(folder / "copy.db"), contentOf(folder / "bank.db"));
    QCOMPARE(look(folder / "copy.db").transfers, 0);

    const ProgramEnd json = run({"copy", "--opaque", "--force", "--json", "bank.db", "copy.db"}, setup);
    QVERIFY2(json == 0, json.errors);
    const QJsonObject summary = summaryIn(json.output);
    QCOMPARE(summary.value(u"outcome"_qs), u"copied"_qs);
    const QJsonObject receipt = summary.value(u"receipt"_qs).toObject();
    QCOMPARE(receipt.value(u"method"_qs), u"opaque"_qs);
    QCOMPARE(receipt.value(u"check"_qs), u"encrypted"_qs);
    QCOMPARE(receipt.value(u"proof"_qs), u"pinned"_qs);
    QCOMPARE(receipt.value(u"size"_qs).toInteger(), qint64(fs::file_size(folder / "bank.db")));
}

/// SEE and SQLite3MultipleCiphers leave eight bytes plain, from which SQLite takes the page size.
void OpaqueTest::plainFieldsOfTheHeaderTellADatabase()
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
void OpaqueTest::destroyedDatabaseIsNotTakenForAnEncryptedOne()
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

void OpaqueTest::databaseWhoseHeaderIsDamagedIsRescuedAndNotCalledEncrypted_data()
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

void OpaqueTest::databaseWhoseHeaderIsDamagedIsRescuedAndNotCalledEncrypted()
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
void OpaqueTest::noiseIsNoDatabaseForTheLogOfAnother()
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
void OpaqueTest::noiseIsNoDatabaseForALockOfTheWholeFile()
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

void OpaqueTest::whatIsNoPageIsNeverCalledEncrypted_data()
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
void OpaqueTest::whatIsNoPageIsNeverCalledEncrypted()
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

void OpaqueTest::severalCopiesAreOfOneMoment_data()
{
    everyCopyOfABusyDatabaseOpensWithTheKey_data();
}

void OpaqueTest::severalCopiesAreOfOneMoment()
{
    QFETCH(const QByteArray, journalMode);
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", journalMode);
    for (const char *const name : {"one", "two"})
        fs::create_directory(folder / name);
    CipherWriter writer(folder / "bank.db");
    if (journalMode == "wal")
        QTRY_VERIFY(identify(folder / "bank.db-wal").size > 0);
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "its program writes"};
    for (int turn = 0; turn < 5; ++turn) {
        const ProgramEnd end = run({"copy", "--opaque", "--force", "--read-back", "--json", "bank.db", "copy.db",
                                    "--also", "one/copy.db", "--also", "two/copy.db"},
                                   setup);
        QVERIFY2(end == 0, end.errors + end.output);
        const CipherBank copied = look(folder / "copy.db");
        QVERIFY2(copied.transfers >= 0, copied.wrong);
        for (const char *const name : {"one/copy.db", "two/copy.db"})
            QCOMPARE(contentOf(folder / name), contentOf(folder / "copy.db"));
        int summaries = 0;
        for (const QByteArray &line : end.output.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value(u"type"_qs) != u"summary"_qs)
                continue;
            const QJsonObject receipt = object.value(u"receipt"_qs).toObject();
            ++summaries;
            QCOMPARE(receipt.value(u"check"_qs), u"encrypted"_qs);
            QCOMPARE(receipt.value(u"proof"_qs), u"pinned"_qs);
            QCOMPARE(receipt.value(u"readBack"_qs), u"passed"_qs);
            QCOMPARE(receipt.value(u"method"_qs), summaries == 1 ? u"opaque"_qs : u"received"_qs);
            QCOMPARE(receipt.value(u"size"_qs).toInteger(), qint64(fs::file_size(folder / "copy.db")));
        }
        QCOMPARE(summaries, 3);
    }
    QVERIFY(writer.isRunning());
    QCOMPARE(writer.end(), QByteArray("60"));
}

/// What replaced the first copy before the second was made is not taken for it, and a compressed one can't be made.
void OpaqueTest::aSecondCopyIsNoOlderFile()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "delete");
    CopyRequest first = requestOf(folder / "bank.db", folder / "copy.db");
    first.method = CopyMethod::Opaque;
    first.forAnother = true;
    const CopyResult made = copy(first);
    QVERIFY2(made.isCopied(), qPrintable(inWords(made)));
    const CopyResult second = copy(requestOfSameMoment(first, made.receipt, folder / "second.db"));
    QVERIFY2(second.isCopied(), qPrintable(inWords(second)));
    QCOMPARE(second.receipt.sameMomentAs, made.receipt.destination);
    QCOMPARE(contentOf(folder / "second.db"), contentOf(folder / "bank.db"));
    QFile file(nameOf(folder / "copy.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000) && file.write("x", 1) == 1);
    file.close();
    const CopyResult third = copy(requestOfSameMoment(first, made.receipt, folder / "third.db"));
    QCOMPARE(third.error.code, ErrorCode::SourceReplaced);
    QVERIFY(!fs::exists(folder / "third.db"));
    const ProgramEnd packed =
        run({"copy", "--opaque", "bank.db", "a.db", "--also", "b.db.zst"}, {.workingFolder = folder.path()});
    QCOMPARE(packed.exitCode, 65);
    QVERIFY2(packed.errors.contains("is encrypted") && fs::exists(folder / "a.db"), packed.errors);
    QVERIFY(!fs::exists(folder / "b.db.zst"));
}

/// The example of the manual, as a schedule has it.
void OpaqueTest::theClockCopiesIt()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    const QList<QByteArrayList> examples = manualExamples("schedule add --calendar=weekly -- copy --opaque");
    QCOMPARE(examples.size(), 1);
    const QByteArrayList words = examples.front();
    buildCipherBank(folder / words.at(words.size() - 2).toStdString(), "delete");
    QByteArrayList dry = words;
    dry.insert(2, "--dry-run");
    const ProgramEnd unit = run(dry, setup);
    QVERIFY2(unit == 0, unit.errors);
    QVERIFY2(unit.output.contains("--opaque") && unit.output.contains("--force"), unit.output);
    const QByteArrayList command = words.sliced(words.indexOf("--") + 1);
    for (int time = 0; time < 2; ++time) {
        const ProgramEnd end = run(command, setup);
        QVERIFY2(end == 0, end.errors);
        QCOMPARE(look(folder / command.last().toStdString()).transfers, 0);
    }
}

void OpaqueTest::databaseThatSQLiteReadsIsCopiedAsAnyOther()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {});
    const ProgramEnd end = run({"copy", "--opaque", "a.db", "copy.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("Copied and verified: "), end.output);
    QVERIFY2(end.errors.contains("It is not encrypted"), end.errors);
    QCOMPARE(verifyBank(folder / "copy.db"), QString());
}

void OpaqueTest::fileThatEndsWithinAPageIsRefused()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "delete");
    fs::resize_file(folder / "bank.db", fs::file_size(folder / "bank.db") - 100);
    const ProgramEnd end = run({"copy", "--opaque", "bank.db", "copy.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.errors.contains("it doesn’t end where a page ends"), end.errors);
    QCOMPARE(namesIn(folder.path()), QStringList{u"bank.db"_qs});
}

void OpaqueTest::newCopyTakesThePlaceOfAnOlderOne()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "delete");
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "its program writes between two"};
    QVERIFY(run({"copy", "--opaque", "bank.db", "copy.db"}, setup) == 0);
    QCOMPARE(askCipherShell(folder / "bank.db", "UPDATE counter SET n = 1;INSERT INTO transfers(note) VALUES('3')"),
             QByteArray());
    QCOMPARE(run({"copy", "--opaque", "bank.db", "copy.db"}, setup).exitCode, 73);
    const ProgramEnd end = run({"copy", "--opaque", "--force", "bank.db", "copy.db"}, setup);
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(look(folder / "copy.db").transfers, 1);
}

void OpaqueTest::planSaysHowItIsCopied()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "wal");
    std::optional<CipherShell> program;
    program.emplace(folder / "bank.db", "UPDATE counter SET n = 1");
    QVERIFY(program->isHolding());
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "its program ends between two"};
    const ProgramEnd inUse = run({"copy", "--dry-run", "bank.db", "copy.db"}, setup);
    QVERIFY2(inUse == 0, inUse.errors);
    QVERIFY2(inUse.output.contains("opaque, pinned") && inUse.output.contains("only its password can check the copy"),
             inUse.output);
    const CopyForecast forecast = forecastCopy(requestOf(folder / "bank.db", folder / "copy.db"));
    QVERIFY(!forecast.error && forecast.plan.method == CopyMethod::Opaque);
    program->kill();
    const ProgramEnd left = run({"copy", "--dry-run", "bank.db", "copy.db"}, setup);
    QVERIFY2(left == 0, left.errors);
    QVERIFY2(!left.output.contains("pinned") && left.output.contains("stand still"), left.output);
    QVERIFY(!fs::exists(folder / "copy.db"));
}

/// A hard link: the log lies beside the name by which the program opened the database.
void OpaqueTest::logUnderAnotherNameIsNotLeftOut()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "wal");
    fs::create_directory(folder / "other");
    fs::create_hard_link(folder / "bank.db", folder / "other/name.db");
    const CipherShell program(folder / "bank.db", "UPDATE counter SET n = 1;INSERT INTO transfers(note) VALUES('3')");
    QVERIFY(program.isHolding());
    CopyRequest request = requestOf(folder / "other/name.db", folder / "copy.db");
    request.method = CopyMethod::Opaque;
    const CopyResult result = copy(request);
    QCOMPARE(result.error.code, ErrorCode::SourceLogElsewhere);
    QVERIFY2(inWords(result).contains(u"bank.db"), qPrintable(inWords(result)));
}

void OpaqueTest::copyIsReadBackAndCompared()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "wal");
    const CipherShell program(folder / "bank.db", "UPDATE counter SET n = 1;INSERT INTO transfers(note) VALUES('3')");
    QVERIFY(program.isHolding());
    for (const CopyMethod method : {CopyMethod::Automatic, CopyMethod::Opaque}) {
        CopyRequest request = requestOf(folder / "bank.db", folder / "copy.db");
        request.destinationMode = DestinationMode::Replace;
        request.method = method;
        request.readBack = true;
        request.sha256 = true;
        const CopyResult result = copy(request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(result.receipt.readBack, CheckOutcome::Passed);
        QCOMPARE(result.receipt.check, CheckOutcome::Encrypted);
        QCOMPARE(result.receipt.sha256.size(), 64);
        QCOMPARE(look(request.destination).transfers, 1);
    }
}

void OpaqueTest::lockIsWaitedForAndACancelHeard()
{
    const TemporaryFolder folder;
    const fs::path source = folder / "bank.db";
    buildCipherBank(source, "delete");
    CipherShell program(source, "BEGIN EXCLUSIVE");
    QVERIFY(program.isHolding());
    // An exclusive lock is SQLite's: the person need not say it.
    CopyRequest request = requestOf(source, folder / "copy.db");
    request.timeout = 300ms;
    const CopyResult refused = copy(request);
    QCOMPARE(refused.error.code, ErrorCode::SourceLocked);
    QVERIFY2(inWords(refused).contains(u"sqlcipher"), qPrintable(inWords(refused)));

    request.timeout = 60s;
    CopyControl control;
    std::promise<void> begun;
    bool isTold = false;
    std::future<CopyResult> copying = std::async(std::launch::async, [&] {
        return copyDatabase(request, control, [&](const CopyProgress &progress) {
            if (progress.phase == CopyPhase::Copying && !std::exchange(isTold, true))
                begun.set_value();
        });
    });
    begun.get_future().get();
    QElapsedTimer timer;
    timer.start();
    control.cancel();
    QCOMPARE(copying.get().outcome, CopyOutcome::Cancelled);
    QVERIFY2(timer.elapsed() < patient(100ms).count(), QByteArray::number(timer.elapsed()));
    QCOMPARE(namesIn(folder.path()), QStringList{u"bank.db"_qs});
}

void OpaqueTest::whatNeedsItsPagesIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("update") << QByteArrayList{"copy", "--update", "bank.db", "copy.db"};
    QTest::newRow("into") << QByteArrayList{"copy", "--into", "bank.db", "plain.db"};
    QTest::newRow("compact") << QByteArrayList{"copy", "--method=compact", "bank.db", "copy.db"};
    QTest::newRow("online") << QByteArrayList{"copy", "--method=online", "bank.db", "copy.db"};
    QTest::newRow("as of") << QByteArrayList{"copy", "--as-of=-1", "bank.db", "copy.db"};
    QTest::newRow("compressed") << QByteArrayList{"copy", "bank.db", "copy.db.zst"};
    QTest::newRow("to standard output") << QByteArrayList{"copy", "bank.db", "-"};
    QTest::newRow("tables") << QByteArrayList{"info", "--tables", "bank.db"};
    QTest::newRow("compare") << QByteArrayList{"compare", "bank.db", "plain.db"};
    QTest::newRow("log") << QByteArrayList{"log", "bank.db"};
    QTest::newRow("restore") << QByteArrayList{"restore", "bank.db", "plain.db"};
    QTest::newRow("keep") << QByteArrayList{"keep", "bank.db", "kept"};
    QTest::newRow("rescue") << QByteArrayList{"rescue", "bank.db", "copy.db"};
}

void OpaqueTest::whatNeedsItsPagesIsRefusedInOneSentence()
{
    QFETCH(const QByteArrayList, command);
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "wal");
    buildDatabase(folder / "plain.db", {});
    fs::create_directory(folder / "kept");
    const CipherShell program(folder / "bank.db", "UPDATE counter SET n = 1");
    QVERIFY(program.isHolding());
    const QByteArray before = contentOf(folder / "plain.db");
    const ProgramEnd end = run(command, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.errors.count("is encrypted") == 1, end.errors);
    QVERIFY(!fs::exists(folder / "copy.db") && !fs::exists(folder / "copy.db.zst"));
    QVERIFY(fs::is_empty(folder / "kept"));
    QCOMPARE(contentOf(folder / "plain.db"), before);
}

void OpaqueTest::factsTellWhatCanBeTold()
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

void OpaqueTest::theExampleOfTheHelpIsTrue()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    const QByteArrayList lines = run({"copy", "--help"}, setup).output.split('\n');
    const auto example = std::ranges::find_if(
        lines, [](const QByteArray &line) { return line.trimmed().startsWith("litecopy-cli copy --opaque "); });
    QVERIFY(example != lines.end());
    const QByteArrayList words = example->trimmed().split(' ');
    QCOMPARE(words.size(), 5);
    buildCipherBank(folder / words.at(3).toStdString(), "delete");
    const ProgramEnd end = run(words.sliced(1), setup);
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(look(folder / words.at(4).toStdString()).transfers, 0);
}

QTEST_GUILESS_MAIN(OpaqueTest)
#include "tst_opaque.moc"
