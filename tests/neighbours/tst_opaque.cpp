// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "opaquescene.h"

#include "cli/program.h"
#include "support/copying.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/waits.h"

#include <litecopy/copydatabase.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <chrono>
#include <future>
#include <optional>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

/// What of it must hold at any moment.
CipherBank look(const fs::path &database)
{
    return lookAtCipherBank(database);
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

/// Databases that only their own program can read, copied as they are while it uses them.
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
    void logUnderAnotherNameIsNotLeftOut();
    void copyIsReadBackAndCompared();
    void lockIsWaitedForAndACancelHeard();
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

QTEST_GUILESS_MAIN(OpaqueTest)
#include "tst_opaque.moc"
