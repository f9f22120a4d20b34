// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/filesversion.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copydatabase.h>

#include <QTest>

#include <semaphore>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <time.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Without a lock, that nothing changed meanwhile is told by time stamps, which not every file system keeps well, and
/// by what SQLite writes.
class TestUnlockedSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeThatTheTimeStampHidesIsSeen();
    void freshTimeStampIsWaitedFor_data();
    void freshTimeStampIsWaitedFor();
    void timeStampAheadOfTheClockIsNoReasonToRefuse();
    void lastTryIsTakenWhereThatIsAsked();
    void theEndOfAChangeIsAwaited();
};

namespace {

void setModified(const fs::path &path, timespec time)
{
    const timespec times[] = {{0, UTIME_OMIT}, time};
    if (::utimensat(AT_FDCWD, path.c_str(), times, 0) != 0)
        qFatal("utimensat failed");
}

CopyRequest requestIn(const TemporaryFolder &folder)
{
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.method = CopyMethod::UnlockedSnapshot;
    request.progressInterval = 0ms;
    buildDatabase(request.source, {.size = 1'000'000});
    setModified(request.source, {1'000'000'000, 123'456'789});
    return request;
}

/// Changes a row, and makes the file look as old as before.
void changeInSecret(const fs::path &database, int value)
{
    SqlHandle(database).execute("PRAGMA synchronous=OFF; UPDATE transfers SET note = 'x';"
                                "UPDATE accounts SET balance = balance + "
                                + QByteArray::number(value) + " WHERE id = 1;"
                                + "UPDATE accounts SET balance = balance - " + QByteArray::number(value)
                                + " WHERE id = 2");
    setModified(database, {1'000'000'000, 123'456'789});
}

} // namespace

void TestUnlockedSnapshot::changeThatTheTimeStampHidesIsSeen()
{
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    bool changed = false;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying && progress.copied() > 0 && !std::exchange(changed, true))
            changeInSecret(request.source, 17);
    });
    QVERIFY(changed);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.restarts, 1);
    QCOMPARE(SqlHandle(request.destination).integer("SELECT balance FROM accounts WHERE id = 1"), 117);
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestUnlockedSnapshot::freshTimeStampIsWaitedFor_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<std::chrono::nanoseconds>("age");
    QTest::addColumn<bool>("wholeSeconds");
    QTest::addColumn<std::chrono::milliseconds>("least");
    QTest::addColumn<std::chrono::milliseconds>("most");
    const auto row = [](const char *name, std::chrono::nanoseconds age, bool wholeSeconds,
                        std::chrono::milliseconds least, std::chrono::milliseconds most) {
        QTest::newRow(name) << age << wholeSeconds << least << most;
    };
    // A second change within a tick of the clock leaves the same stamp.
    row("of now", 0ns, false, 1ms, 21ms);
    row("of a second ago", 1s, false, 0ms, 0ms);
    // FAT keeps every other second.
    row("of now, in whole seconds", 0ns, true, 1000ms, 2021ms);
    row("of a minute ago, in whole seconds", 60s, true, 0ms, 0ms);
    // One that is ahead of the clock is not set again by a write of now, so it is not waited for until it is past.
    row("two hours ahead", -7200s, false, 2000ms, 2021ms);
}

void TestUnlockedSnapshot::freshTimeStampIsWaitedFor()
{
    QFETCH(std::chrono::nanoseconds, age);
    QFETCH(bool, wholeSeconds);
    QFETCH(std::chrono::milliseconds, least);
    QFETCH(std::chrono::milliseconds, most);
    FilesVersion version;
    version.database.exists = true;
    const std::chrono::nanoseconds stamp = std::chrono::system_clock::now().time_since_epoch() - age;
    version.database.modified = wholeSeconds ? stamp.count() / 1'000'000'000 * 1'000'000'000 : stamp.count() | 1;
    version.database.changed = version.database.modified;
    const auto wait = version.untilChangesShow();
    QVERIFY2(wait >= least && wait <= most, qPrintable(QString::number(wait.count())));
}

void TestUnlockedSnapshot::timeStampAheadOfTheClockIsNoReasonToRefuse()
{
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    setModified(request.source, {::time(nullptr) + 7200, 5});
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.restarts, 0);
}

/// A program that rested in the midst of a transaction when the last byte was read, and then took it back.
void TestUnlockedSnapshot::theEndOfAChangeIsAwaited()
{
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    WriterProcess writer;
    QVERIFY(writer.hold(request.source, u"exclusive"_qs));
    std::binary_semaphore isRead(0);
    bool told = false;
    CopyResult result;
    std::thread copier([&] {
        result = copy(request, [&](const CopyProgress &progress) {
            if (progress.pageCount > 0 && progress.remaining == 0 && !std::exchange(told, true))
                isRead.release();
        });
    });
    isRead.acquire();
    // It is held when the file was read to its end; nothing waits for this time to be over.
    std::this_thread::sleep_for(100ms);
    const bool released = writer.release();
    copier.join();
    QVERIFY(released);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.isProved());
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestUnlockedSnapshot::lastTryIsTakenWhereThatIsAsked()
{
    for (const bool strict : {true, false}) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.retries = 3;
        request.strict = strict;
        int changes = 0;
        const CopyResult result = copy(request, [&](const CopyProgress &progress) {
            if (progress.phase == CopyPhase::Copying && progress.copied() > 0)
                changeInSecret(request.source, ++changes);
        });
        QVERIFY(changes >= 3);
        if (strict) {
            QVERIFY2(result.error.code == ErrorCode::SourceUnstable, qPrintable(inWords(result)));
            QVERIFY(!fs::exists(request.destination));
        } else {
            QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
            QVERIFY(!result.receipt.isProved());
            QVERIFY(result.outcome != CopyOutcome::Verified);
        }
        QCOMPARE(result.receipt.restarts, 4);
    }
}

QTEST_GUILESS_MAIN(TestUnlockedSnapshot)
#include "tst_unlockedsnapshot.moc"
