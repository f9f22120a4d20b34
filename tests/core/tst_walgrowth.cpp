// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copyconnection.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <thread>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// While a WAL source is held for a copy, its log takes space on the source's drive with all that others write. The
/// copy ends before that stops them.
class TestWalGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copyEndsBeforeTheDriveIsFull_data();
    void copyEndsBeforeTheDriveIsFull();
    void growthThatLeavesRoomEndsNothing();
    void usualGrowthOnANearlyFullDriveEndsNothing();
};

namespace {

QString whyNoMounts = QStringLiteral("not tried");

constexpr qint64 mebibyte = qint64(1) << 20;

qint64 logSize(const fs::path &database)
{
    return qint64(identify(database.native() + "-wal").size);
}

/// A source on a small drive, copied to another one.
CopyRequest requestFor(const SmallFileSystem &small, const TemporaryFolder &folder)
{
    CopyRequest request;
    request.source = small.path() / "a.db";
    request.destination = folder / "copy.db";
    request.progressInterval = 0ms;
    buildDatabase(request.source, {.journalMode = "wal", .size = mebibyte});
    return request;
}

/// Writes as fast as it can, with rows of 4 KB.
bool startWriter(WriterProcess &writer, const fs::path &database)
{
    return writer.startBank(database, 0ms, {QStringLiteral("grow=4000"), QStringLiteral("synchronous=off")});
}

/// Pauses the copy, once, until the log of its source has that size. `resume` is ended by its owner.
void pauseUntilLogHas(qint64 size, const fs::path &database, CopyControl &control, const WriterProcess &writer,
                      std::jthread &resume)
{
    if (resume.joinable())
        return;
    control.pause();
    resume = std::jthread([size, database, &control, &writer] {
        while (logSize(database) < size && writer.isRunning())
            std::this_thread::sleep_for(5ms);
        control.resume();
    });
}

} // namespace

void TestWalGrowth::initTestCase()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(u"this machine lets the test mount no file system: "_qs + whyNoMounts));
}

void TestWalGrowth::copyEndsBeforeTheDriveIsFull_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<bool>("borrowed");
    QTest::addColumn<bool>("readBack");
    QTest::newRow("online, slow") << CopyMethod::Online << false << false << false;
    QTest::newRow("online, paused") << CopyMethod::Online << true << false << false;
    QTest::newRow("clone, paused") << CopyMethod::Clone << true << false << false;
    QTest::newRow("clone with read-back, paused") << CopyMethod::Clone << true << false << true;
    QTest::newRow("compact, paused") << CopyMethod::Compact << true << false << false;
    QTest::newRow("an application's connection, paused") << CopyMethod::Online << true << true << false;
}

void TestWalGrowth::copyEndsBeforeTheDriveIsFull()
{
    QFETCH(CopyMethod, method);
    QFETCH(bool, paused);
    QFETCH(bool, borrowed);
    QFETCH(bool, readBack);
    const TemporaryFolder folder;
    SmallFileSystem small(folder / "small", 32 * mebibyte);
    QVERIFY(small.isMounted());
    CopyRequest request = requestFor(small, folder);
    request.method = method;
    request.readBack = readBack;
    if (!paused) {
        request.pagesPerStep = 1;
        request.pauseBetweenSteps = 60s;
    }
    WriterProcess writer;
    QVERIFY(startWriter(writer, request.source));

    CopyControl control;
    const ProgressSink pause = [&](const CopyProgress &progress) {
        if (paused && progress.phase == CopyPhase::Copying)
            control.pause();
    };
    CopyResult result;
    if (borrowed) {
        Connection source = Connection::open(request.source, Connection::OpenMode::ReadOnly);
        result = saveCopy(source, request, control, pause);
    } else {
        result = copyDatabase(request, control, pause);
    }
    const qint64 left = small.free();
    QVERIFY2(result.error.code == ErrorCode::DiskFull, qPrintable(inWords(result)));
    QCOMPARE(result.error.path, request.source);
    QVERIFY2(result.error.detail.contains(u"write-ahead log"), qPrintable(result.error.detail));
    QVERIFY(left > mebibyte);
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("small")});

    // Nobody was kept from writing, and the log is merged and started over: it grows no more.
    const qint64 grown = logSize(request.source);
    const qint64 committed = writer.report().commits;
    QTRY_VERIFY_WITH_TIMEOUT(writer.report().commits > committed + 100, 30'000);
    const WriterReport report = writer.stop();
    QVERIFY2(report.failed == 0, qPrintable(report.toString()));
    QCOMPARE(verifyBank(request.source), QString());
    qInfo("of 32 MiB %.1f MiB were left, the log had grown to %.1f MiB; %lld commits, none failed. %s",
          double(left) / mebibyte, double(grown) / mebibyte, static_cast<long long>(report.commits),
          qPrintable(describe(result.error).title));
}

void TestWalGrowth::growthThatLeavesRoomEndsNothing()
{
    const TemporaryFolder folder;
    // More than a writer as fast as it can fills before it is heard that the log is long enough.
    SmallFileSystem small(folder / "small", 1024 * mebibyte);
    QVERIFY(small.isMounted());
    const CopyRequest request = requestFor(small, folder);
    WriterProcess writer;
    QVERIFY(startWriter(writer, request.source));
    CopyControl control;
    std::jthread resume;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying)
            pauseUntilLogHas(20 * mebibyte, request.source, control, writer, resume);
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.walGrowth > 10 * mebibyte);
    QCOMPARE(verifyBank(request.destination), QString());
    qInfo("the log grew by %.1f MiB of 1024", double(result.receipt.walGrowth) / mebibyte);
}

void TestWalGrowth::usualGrowthOnANearlyFullDriveEndsNothing()
{
    const TemporaryFolder folder;
    SmallFileSystem small(folder / "small", 32 * mebibyte);
    QVERIFY(small.isMounted());
    const CopyRequest request = requestFor(small, folder);
    WriterProcess writer;
    QVERIFY(writer.startBank(request.source, 5ms));
    QVERIFY(small.leave(3 * mebibyte));
    CopyControl control;
    std::jthread resume;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying)
            pauseUntilLogHas(logSize(request.source) + mebibyte / 2, request.source, control, writer, resume);
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.plan.reason.contains(u"nearly full"));
    const WriterReport report = writer.stop();
    QVERIFY2(report.failed == 0, qPrintable(report.toString()));
    qInfo("the log grew by %.1f MiB of 3", double(result.receipt.walGrowth) / mebibyte);
}

int main(int argc, char **argv)
{
    whyNoMounts = enterMountNamespace() ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    QCoreApplication application(argc, argv);
    TestWalGrowth test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_walgrowth.moc"
