// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/failure.h"
#include "copy/readlock.h"
#include "live/errormapping.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copyconnection.h>
#include <litecopy/sqliteerror.h>

#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <new>
#include <optional>
#include <stdexcept>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What a copy says of itself is true, also where it failed, was cancelled, or its caller made a mistake.
class TestTrueReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledHoldIsEndedAndCounted();
    void othersWereHeldOnlyWhereSomebodyWasThere();
    void waitingForALockIsCounted();
    void receiptOfNoCopyClaimsNothing();
    void namesThatAreNotUtf8KeepTheirBytes();
    void proofIsNamed_data();
    void proofIsNamed();
    void callbackThatThrowsEndsTheCopy_data();
    void callbackThatThrowsEndsTheCopy();
    void callbackThatThrowsOfTooLittleMemoryIsThat();
    void snapshotThatCannotBeReadIsNoOtherPlan();
    void writesWithoutLocksShowUnderALock();
    void readOnlyHasItsReason_data();
    void readOnlyHasItsReason();
};

namespace {

CopyRequest requestIn(const TemporaryFolder &folder, qint64 size = 700'000)
{
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.progressInterval = 0ms;
    buildDatabase(request.source, {.size = size});
    return request;
}

/// In place, past SQLite.
void overwriteFile(const fs::path &file, const QByteArray &content)
{
    std::ofstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.write(content.constData(), content.size());
}

} // namespace

void TestTrueReceipt::cancelledHoldIsEndedAndCounted()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Online;
    request.hold = Hold::Always;
    request.pagesPerStep = 10;
    CopyControl control;
    bool held = false;
    CopyProgress last;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        last = progress;
        if (!progress.holding)
            return;
        held = true;
        QTest::qSleep(20);
        control.cancel();
    });
    QVERIFY(held);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Cancelled"));
    QCOMPARE(last.phase, CopyPhase::Done);
    QVERIFY(!last.holding);
    QVERIFY(result.receipt.longestHold >= 20ms);
    QVERIFY(result.receipt.totalHold >= result.receipt.longestHold);
}

void TestTrueReceipt::othersWereHeldOnlyWhereSomebodyWasThere()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Online;
    request.hold = Hold::Always;
    request.pagesPerStep = 10;
    request.pauseBetweenSteps = 1ms;
    const CopyResult alone = copy(request);
    QVERIFY2(alone.isCopied(), qPrintable(inWords(alone)));
    QVERIFY(alone.receipt.longestHold > 0ms);
    QVERIFY(!alone.receipt.heldOthers);
    QCOMPARE(alone.receipt.toJson().value(QStringLiteral("heldOthers")), QJsonValue(false));
    QVERIFY(alone.receipt.toJson().value(QStringLiteral("longestHoldSeconds")).toDouble() > 0);

    // It holds no lock, and may want to write at any time.
    WriterProcess user;
    QVERIFY(user.hold(request.source, QStringLiteral("open")));
    request.destination = folder / "second.db";
    const CopyResult beside = copy(request);
    QVERIFY2(beside.isCopied(), qPrintable(inWords(beside)));
    QVERIFY(beside.receipt.heldOthers);
}

void TestTrueReceipt::waitingForALockIsCounted()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.timeout = 20s;
    WriterProcess writer;
    QVERIFY(writer.hold(request.source, QStringLiteral("exclusive")));
    CopyControl control;
    bool isReleased = false;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.waiting && !isReleased)
            isReleased = writer.release();
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(isReleased);
    // Before it says so, it waits for two seconds.
    QVERIFY(result.receipt.waited >= 1900ms);
    QVERIFY(result.receipt.waited <= result.receipt.total);
    QVERIFY(result.receipt.toJson().value(QStringLiteral("waitedSeconds")).toDouble() >= 1.9);
    request.destination = folder / "second.db";
    QVERIFY(copy(request).receipt.waited < 1s);
}

void TestTrueReceipt::receiptOfNoCopyClaimsNothing()
{
    CopyRequest request;
    request.source = "/nothing/of/that/name.db";
    request.destination = "/nothing/copy.db";
    request.check = CheckLevel::Full;
    const CopyResult result = copy(request);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
    const QJsonObject json = result.receipt.toJson();
    QCOMPARE(json.value(QStringLiteral("proved")), QJsonValue(false));
    QCOMPARE(json.value(QStringLiteral("proof")), QJsonValue(QStringLiteral("none")));
    QCOMPARE(json.value(QStringLiteral("checkLevel")), QJsonValue(QStringLiteral("full")));
    QCOMPARE(json.value(QStringLiteral("check")), QJsonValue(QStringLiteral("not done")));
    QCOMPARE(json.value(QStringLiteral("sourceBefore")).type(), QJsonValue::Null);
    QCOMPARE(json.value(QStringLiteral("sourceAfter")).type(), QJsonValue::Null);
}

void TestTrueReceipt::namesThatAreNotUtf8KeepTheirBytes()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    fs::rename(request.source, folder / "a\xff.db");
    request.source = folder / "a\xff.db";
    request.destination = folder / "b\xfe.db";
    request.destinationMode = DestinationMode::WriteInto;
    buildDatabase(request.destination, {.seed = 2});
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    const QJsonObject json = result.receipt.toJson();
    const auto bytes = [&](const char *key) {
        return QByteArray::fromBase64(json.value(QLatin1String(key)).toString().toLatin1()).toStdString();
    };
    QCOMPARE(bytes("sourceBase64"), request.source.native());
    QCOMPARE(bytes("destinationBase64"), request.destination.native());
    QCOMPARE(bytes("safetyCopyBase64"), result.receipt.safetyCopy.native());
    QVERIFY(json.value(QStringLiteral("source")).isString());
    QVERIFY(!CopyReceipt().toJson().contains(QStringLiteral("sourceBase64")));
}

void TestTrueReceipt::proofIsNamed_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"stepped file", "held file", "WAL file", "into", "connection", "memory", "load"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestTrueReceipt::proofIsNamed()
{
    QFETCH(const QByteArray, kind);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = CopyMethod::Online;
    request.pagesPerStep = 20;
    if (kind == "held file")
        request.hold = Hold::Always;
    std::optional<SqlHandle> user;
    if (kind == "WAL file") {
        user.emplace(request.source);
        user->execute("PRAGMA journal_mode=WAL; CREATE TABLE mine(a)");
    }
    CopyResult result;
    CopyControl control;
    if (kind == "connection" || kind == "memory") {
        Connection document = kind == "memory" ? Connection::openMemory()
                                               : Connection::open(request.source, Connection::OpenMode::ReadWrite);
        document.execute("CREATE TABLE mine(a)");
        result = saveCopy(document, request, control);
    } else if (kind == "load") {
        Connection memory = Connection::openMemory();
        result = loadIntoMemory(request.source, memory, control);
    } else {
        if (kind == "into") {
            request.destinationMode = DestinationMode::WriteInto;
            buildDatabase(request.destination, {.seed = 2});
        }
        result = copyDatabase(request, control);
    }
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.proof, Proof::Pinned);
    QVERIFY(result.receipt.unproved.isEmpty());
    QCOMPARE(result.outcome == CopyOutcome::Verified, kind != "load");
    QCOMPARE(result.receipt.checkLevel, kind == "load" ? CheckLevel::None : CheckLevel::Quick);
}

void TestTrueReceipt::callbackThatThrowsEndsTheCopy_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<DestinationMode>("mode");
    for (const CopyMethod method : allMethods) {
        if (method == CopyMethod::Automatic)
            continue;
        QTest::addRow("%s, new file", methodName(method)) << method << DestinationMode::NewFile;
        QTest::addRow("%s, write into", methodName(method)) << method << DestinationMode::WriteInto;
    }
}

void TestTrueReceipt::callbackThatThrowsEndsTheCopy()
{
    QFETCH(const CopyMethod, method);
    QFETCH(const DestinationMode, mode);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    fs::create_directory(folder / "to");
    request.destination = folder.path() / "to" / "copy.db";
    request.method = method;
    request.destinationMode = mode;
    request.pagesPerStep = 60;
    const fs::path original = folder / "original.db";
    buildDatabase(original, {.size = 1'500'000, .seed = 2});
    int failed = 0;
    bool thrownWhenDone = false;
    for (int k = 0; !thrownWhenDone; ++k) {
        fs::remove_all(folder / "to");
        fs::create_directory(folder / "to");
        if (mode == DestinationMode::WriteInto)
            fs::copy_file(original, request.destination);
        int calls = 0;
        bool thrown = false;
        const CopyResult result = copy(request, [&](const CopyProgress &progress) {
            QVERIFY(!thrown);
            // How many reports there are before the last one depends on the check's threads.
            if (calls++ != k && progress.phase != CopyPhase::Done)
                return;
            thrown = true;
            thrownWhenDone = progress.phase == CopyPhase::Done;
            throw std::runtime_error("a mistake");
        });
        QVERIFY(thrown);
        if (result.isCopied()) {
            QCOMPARE(verifyBank(request.destination), QString());
            continue;
        }
        ++failed;
        QVERIFY2(result.error.code == ErrorCode::Misuse, qPrintable(inWords(result)));
        QVERIFY2(result.error.detail.contains(QStringLiteral("a mistake")), qPrintable(result.error.detail));
        QCOMPARE(namesIn(folder / "to").size(), mode == DestinationMode::WriteInto ? 1 : 0);
        if (mode == DestinationMode::WriteInto)
            QCOMPARE(readFile(request.destination), readFile(original));
    }
    qInfo("failed %d times", failed);
    QVERIFY(failed >= 3);
}

void TestTrueReceipt::callbackThatThrowsOfTooLittleMemoryIsThat()
{
    const TemporaryFolder folder;
    const CopyResult result = copy(requestIn(folder), [](const CopyProgress &) { throw std::bad_alloc(); });
    QVERIFY2(result.error.code == ErrorCode::OutOfMemory, qPrintable(inWords(result)));
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("a.db")});
}

void TestTrueReceipt::snapshotThatCannotBeReadIsNoOtherPlan()
{
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    const CopySource source = fileSource(lookAtSource(request.source));
    const fs::path copy = folder / "private.db";
    writeFile(copy, "private");
    const CopySource snapshot = snapshotSource(copy, source);
    QCOMPARE(source.path(), request.source);
    QVERIFY(source.writersWait());
    QVERIFY(!snapshot.writersWait());
    const auto thrown = [&](int sqliteCode) -> Error {
        try {
            throwSourceError(snapshot, SqliteError(sqliteCode, nullptr));
        } catch (const CopyFailure &failed) {
            return failed.error;
        }
    };
    QCOMPARE(thrown(SQLITE_CANTOPEN).path, copy);
    QCOMPARE(thrown(SQLITE_READONLY_ROLLBACK).code, ErrorCode::IoError);
    QCOMPARE(thrown(SQLITE_CORRUPT).code, ErrorCode::SourceDamaged);
    QCOMPARE(thrown(SQLITE_FULL).code, ErrorCode::DiskFull);
}

/// As those of cp and rsync. A second write within a tick of the clock leaves the same time stamp.
void TestTrueReceipt::writesWithoutLocksShowUnderALock()
{
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    const QByteArray content = readFile(request.source);
    const CopySource source = fileSource(lookAtSource(request.source));
    CopyControl control;
    const ProgressSink unheard;
    Run run(request, control, unheard);
    SourceConnection from(run, source, SourceAccess::ReadOnly);
    for (int attempt = 0; attempt < 20; ++attempt) {
        overwriteFile(request.source, content);
        ReadLock lock(from);
        const std::chrono::nanoseconds stamp(std::max(lock.file().modified, lock.file().changed));
        // No kernel ticks faster.
        QVERIFY(std::chrono::system_clock::now().time_since_epoch() - stamp > 1ms);
        lock.requireUndisturbed();
        overwriteFile(request.source, content);
        QVERIFY_THROWS_EXCEPTION(SourceChanged, lock.requireUndisturbed());
    }
}

void TestTrueReceipt::readOnlyHasItsReason_data()
{
    QTest::addColumn<int>("sqliteCode");
    QTest::addColumn<ErrorCode>("atDestination");
    QTest::addColumn<ErrorCode>("atSource");
    QTest::addColumn<QString>("detail");
    using Code = ErrorCode;
    const auto row = [](const char *name, int sqlite, Code destination, Code source, const char *detail) {
        QTest::newRow(name) << sqlite << destination << source << QString::fromLatin1(detail);
    };
    row("plain", SQLITE_READONLY, Code::DestinationNotPermitted, Code::SourceNotPermitted, "");
    row("moved", SQLITE_READONLY_DBMOVED, Code::DestinationReplaced, Code::SourceReplaced, "");
    row("folder", SQLITE_READONLY_DIRECTORY, Code::DestinationNotPermitted, Code::SourceNeedsRecovery, "folder");
    row("recovery", SQLITE_READONLY_RECOVERY, Code::DestinationNotPermitted, Code::SourceNeedsRecovery, "log");
    row("lock", SQLITE_READONLY_CANTLOCK, Code::DestinationNotPermitted, Code::SourceNeedsRecovery, "log");
    row("index", SQLITE_READONLY_CANTINIT, Code::DestinationNotPermitted, Code::SourceNeedsRecovery, "log");
    row("journal", SQLITE_READONLY_ROLLBACK, Code::DestinationNotPermitted, Code::SourceNeedsRecovery, "crashed");
}

void TestTrueReceipt::readOnlyHasItsReason()
{
    QFETCH(const int, sqliteCode);
    QFETCH(const ErrorCode, atDestination);
    QFETCH(const ErrorCode, atSource);
    QFETCH(const QString, detail);
    const SqliteError error(sqliteCode, nullptr);
    const Error destination = errorFrom(error, Side::Destination, "a.db", "copy.db");
    QCOMPARE(destination.code, atDestination);
    QCOMPARE(destination.path, fs::path("copy.db"));
    QVERIFY2(destination.detail.contains(detail), qPrintable(destination.detail));
    QCOMPARE(destination.detail.isEmpty(), detail.isEmpty());
    const Error source = errorFrom(error, Side::Source, "a.db", "copy.db");
    QCOMPARE(source.code, atSource);
    QCOMPARE(source.path, fs::path("a.db"));
}

QTEST_GUILESS_MAIN(TestTrueReceipt)
#include "tst_truereceipt.moc"
