// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copydatabase.h>

#include <QTest>

#include <utility>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// A log whose end is cut off, or is no log any more, is what a crash or a full disk leaves. SQLite takes it as far as
/// it is whole, and so does a copy.
class TestTornWal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyHasWhatSqliteReads_data();
    void copyHasWhatSqliteReads();
    void logCutUnderItsReaderIsSaidToBeCut_data();
    void logCutUnderItsReaderIsSaidToBeCut();
    void commitsOfAProgramThatClosesMeanwhileAreKept();
};

namespace {

constexpr qint64 headerSize = 32;
constexpr qint64 frameSize = 24 + 4096;

/// What became of the log.
QByteArray torn(QByteArray log, const QByteArray &how)
{
    const qint64 frames = (log.size() - headerSize) / frameSize;
    const auto frameAt = [](qint64 number) { return headerSize + number * frameSize; };
    if (how == "cut within the last frame")
        return log.first(log.size() - 1000);
    if (how == "cut within the last frame's header")
        return log.first(frameAt(frames - 1) + 10);
    if (how == "cut within a frame in the middle")
        return log.first(frameAt(frames / 2) + 2000);
    if (how == "cut behind a frame in the middle")
        return log.first(frameAt(frames / 2));
    if (how == "cut within the first frame")
        return log.first(frameAt(0) + 100);
    if (how == "cut behind its header")
        return log.first(headerSize);
    if (how == "cut within its header")
        return log.first(20);
    if (how == "cut to nothing")
        return {};
    if (how == "zeros at the end")
        return log.replace(frameAt(frames - 3), 3 * frameSize, QByteArray(3 * frameSize, '\0'));
    if (how == "zeros behind it")
        return log + QByteArray(10'000, '\0');
    if (how == "noise behind it")
        return log + QByteArray(3 * frameSize, '\x5a');
    if (how == "a changed byte in a frame's page")
        log[frameAt(frames / 2) + 1000] = char(log[frameAt(frames / 2) + 1000] ^ 1);
    else if (how == "a changed byte in a frame's header")
        log[frameAt(frames / 2) + 3] = char(log[frameAt(frames / 2) + 3] ^ 1);
    else if (how == "a changed byte in its header")
        log[13] = char(log[13] ^ 1);
    else if (how == "all zeros")
        log.fill('\0');
    return log;
}

qint64 transfersIn(const fs::path &database)
{
    return SqlHandle(database).integer("SELECT count(*) FROM transfers");
}

/// Of "a.db", whose program crashed with everything in its log.
bool requestCopyOfCrashed(const TemporaryFolder &folder, CopyMethod method, CopyRequest &request)
{
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.method = method;
    buildDatabase(request.source, {.journalMode = "wal"});
    WriterProcess crashed;
    return crashed.crash(request.source, QStringLiteral("wal"));
}

} // namespace

void TestTornWal::copyHasWhatSqliteReads_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<bool>("inUse");
    for (const char *how :
         {"cut within the last frame", "cut within the last frame's header", "cut within a frame in the middle",
          "cut behind a frame in the middle", "cut within the first frame", "cut behind its header",
          "cut within its header", "cut to nothing", "zeros at the end", "zeros behind it", "noise behind it",
          "a changed byte in a frame's page", "a changed byte in a frame's header", "a changed byte in its header",
          "all zeros"}) {
        for (const CopyMethod method : allMethods) {
            QTest::addRow("%s, %s", how, methodName(method)) << QByteArray(how) << method << false;
            QTest::addRow("%s, %s, with a reader", how, methodName(method)) << QByteArray(how) << method << true;
        }
    }
}

void TestTornWal::copyHasWhatSqliteReads()
{
    QFETCH(QByteArray, how);
    QFETCH(CopyMethod, method);
    QFETCH(bool, inUse);
    const TemporaryFolder folder;
    CopyRequest request;
    QVERIFY(requestCopyOfCrashed(folder, method, request));
    const fs::path log = folder / "a.db-wal";
    writeFile(log, torn(readFile(log), how));
    // The index of the log is another program's memory: after a crash of the whole system it is gone.
    fs::remove(folder / "a.db-shm");

    fs::create_directory(folder / "sqlite");
    for (const char *name : {"a.db", "a.db-wal"})
        fs::copy_file(folder / name, folder / "sqlite" / name);
    const qint64 expected = transfersIn(folder / "sqlite" / "a.db");

    WriterProcess reader;
    if (inUse)
        QVERIFY(reader.hold(request.source, QStringLiteral("read")));
    const FolderSnapshot before(folder.path());
    const CopyResult result = copy(request);
    // A reader has it open, and its index isn't asked by this method: a damaged frame before others that end a commit
    // may be one that every program sees.
    const bool mayLackCommits =
        inUse && method == CopyMethod::UnlockedSnapshot && how.startsWith("a changed byte in a");
    QVERIFY2(result.outcome == (mayLackCommits ? CopyOutcome::Copied : CopyOutcome::Verified),
             qPrintable(inWords(result)));
    QCOMPARE(result.receipt.unproved.isEmpty(), !mayLackCommits);
    QCOMPARE(transfersIn(request.destination), expected);
    QCOMPARE(verifyBank(request.destination), QString());
    fs::remove(request.destination);
    const QString difference = before.differenceTo(FolderSnapshot(folder.path()));
    QVERIFY2(difference.isEmpty() || (inUse && difference.contains(u"a.db-shm")), qPrintable(difference));
    qInfo("%lld of 199 transfers, by %s", static_cast<long long>(expected), methodName(result.receipt.plan.method));
}

void TestTornWal::logCutUnderItsReaderIsSaidToBeCut_data()
{
    QTest::addColumn<CopyMethod>("method");
    for (const CopyMethod method : allMethods) {
        // Without a lock nobody knows how long it was.
        if (method != CopyMethod::UnlockedSnapshot)
            QTest::newRow(methodName(method)) << method;
    }
}

void TestTornWal::logCutUnderItsReaderIsSaidToBeCut()
{
    QFETCH(CopyMethod, method);
    const TemporaryFolder folder;
    CopyRequest request;
    QVERIFY(requestCopyOfCrashed(folder, method, request));
    WriterProcess reader;
    QVERIFY(reader.hold(request.source, QStringLiteral("read")));
    // To SQLite's reader it reaches further: it has the index in its memory.
    const fs::path log = folder / "a.db-wal";
    fs::resize_file(log, fs::file_size(log) / 2);
    const CopyResult result = copy(request);
    QVERIFY2(result.error.code == ErrorCode::SourceTruncated, qPrintable(inWords(result)));
    QVERIFY(!fs::exists(request.destination));
    qInfo("%s", qPrintable(describe(result.error).title));
}

/// The program can't merge its log while the copy reads it, and a recovery ends at its frames without checksums.
void TestTornWal::commitsOfAProgramThatClosesMeanwhileAreKept()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.method = CopyMethod::Online;
    request.pagesPerStep = 5;
    request.progressInterval = std::chrono::milliseconds(0);
    buildDatabase(request.source, {.journalMode = "wal"});
    WriterProcess program;
    QVERIFY(program.hold(request.source, QStringLiteral("unsealed")));
    const qint64 seen = transfersIn(request.source);
    bool closed = false;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying && progress.copied() > 0 && !std::exchange(closed, true))
            QVERIFY(program.release());
    });
    QVERIFY(closed);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(transfersIn(request.destination), seen);
    program.stop();
    QCOMPARE(transfersIn(request.source), seen);
}

QTEST_GUILESS_MAIN(TestTornWal)
#include "tst_tornwal.moc"
