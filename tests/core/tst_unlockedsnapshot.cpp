// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copydatabase.h>

#include <QElapsedTimer>
#include <QTest>

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
    void coarseTimeStampIsNotTrustedWhileItIsFresh();
    void lastTryIsTakenWhereThatIsAsked();
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

void TestUnlockedSnapshot::coarseTimeStampIsNotTrustedWhileItIsFresh()
{
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    // As FAT has it: a change within the next two seconds would leave the same.
    const time_t stamp = ::time(nullptr);
    setModified(request.source, {stamp, 0});
    const CopyResult result = copy(request);
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.restarts, 0);
    QVERIFY(now.tv_sec - stamp >= 2);

    // An old one is as good as any.
    QElapsedTimer timer;
    timer.start();
    setModified(request.source, {stamp - 60, 0});
    fs::remove(request.destination);
    const CopyResult second = copy(request);
    QVERIFY2(second.outcome == CopyOutcome::Verified, qPrintable(inWords(second)));
    QVERIFY(timer.elapsed() < 1500);
    qInfo("stamp of this second: copied after %lld ms; of a minute ago: after %lld ms",
          static_cast<long long>(result.receipt.total.count()), static_cast<long long>(second.receipt.total.count()));
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
