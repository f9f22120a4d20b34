// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copyconnection.h>

#include <QCoreApplication>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <optional>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Space is asked for before anything is written, on file systems of a test's own that are as small as it likes.
class TestCopySpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAskedForFirst_data();
    void isAskedForFirst();
    void snapshotInTheTemporaryFolderIsSummed_data();
    void snapshotInTheTemporaryFolderIsSummed();
    void temporaryFolderOfItsOwnIsCheckedThere_data();
    void temporaryFolderOfItsOwnIsCheckedThere();
    void connectionsAskBeforeTheyWrite();
    void nearlyFullSourceIsCopiedElsewhereWithAWarning();
    void otherWritersKeepTheirRoom();
};

namespace {

QString whyNoMounts = QStringLiteral("not tried");

struct Outcome
{
    CopyResult result;
    bool wrote = false; ///< it came as far as copying
};

Outcome copyAndWatch(const CopyRequest &request)
{
    Outcome outcome;
    outcome.result = copy(request, [&](const CopyProgress &progress) {
        outcome.wrote = outcome.wrote || progress.phase == CopyPhase::Copying;
    });
    return outcome;
}

/// Of all that makes up a database.
qint64 sizeOf(const fs::path &database)
{
    qint64 size = 0;
    for (const fs::path &file : databaseFiles(database))
        size += qint64(fs::file_size(file));
    return size;
}

constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = 1024 * kibibyte;

} // namespace

#define REQUIRE_MOUNTED(system)                                                                                        \
    if (!(system).isMounted())                                                                                         \
    QFAIL("mounting failed")

void TestCopySpace::initTestCase()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(u"this machine lets the test mount no file system: "_qs + whyNoMounts));
}

void TestCopySpace::isAskedForFirst_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<DestinationMode>("mode");
    QTest::addColumn<QByteArray>("source"); ///< journal mode of the source, or how its program crashed
    QTest::addColumn<QByteArray>("target"); ///< journal mode of the database that is there
    QTest::addColumn<bool>("large"); ///< that one is as large as the source
    QTest::addColumn<bool>("safetyCopy");
    QTest::addColumn<double>("enough"); ///< times the source's size: with so much free it must not be refused
    using Method = CopyMethod;
    using Mode = DestinationMode;
    const auto row = [](const char *name, Method method, Mode mode, const char *source, const char *target, bool large,
                        bool safety, double enough) {
        QTest::newRow(name) << method << mode << QByteArray(source) << QByteArray(target) << large << safety << enough;
    };
    row("new file, online", Method::Online, Mode::NewFile, "delete", "", false, false, 1.1);
    row("new file, clone", Method::Clone, Mode::NewFile, "wal", "", false, false, 1.1);
    row("new file, snapshot", Method::UnlockedSnapshot, Mode::NewFile, "delete", "", false, false, 1.1);
    row("new file, snapshot of a log left by a crash", Method::Automatic, Mode::NewFile, "crashed", "", false, false,
        1.2);
    row("replace", Method::Automatic, Mode::Replace, "delete", "delete", true, false, 1.1);
    row("write into a small one", Method::Online, Mode::WriteInto, "delete", "delete", false, false, 1.1);
    row("write into a large one", Method::Online, Mode::WriteInto, "delete", "delete", true, false, 1.1);
    row("write into a large one, safety copy", Method::Online, Mode::WriteInto, "delete", "delete", true, true, 2.2);
    row("write into a small one in WAL mode", Method::Online, Mode::WriteInto, "delete", "wal", false, false, 2.2);
    row("write into a large one in WAL mode", Method::Online, Mode::WriteInto, "delete", "wal", true, false, 1.1);
    // Nobody has it open: it is read from a private copy, so that it can't change behind the last page.
    row("write a WAL source into a large one in WAL mode, safety copy", Method::Online, Mode::WriteInto, "wal", "wal",
        true, true, 3.3);
    row("write a clone into a large one", Method::Clone, Mode::WriteInto, "wal", "delete", true, false, 2.2);
    row("write a snapshot into a small one, safety copy", Method::UnlockedSnapshot, Mode::WriteInto, "delete", "delete",
        false, true, 2.2);
}

void TestCopySpace::isAskedForFirst()
{
    QFETCH(CopyMethod, method);
    QFETCH(DestinationMode, mode);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    QFETCH(bool, large);
    QFETCH(bool, safetyCopy);
    QFETCH(double, enough);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.method = method;
    request.destinationMode = mode;
    request.safetyCopy = safetyCopy;
    request.progressInterval = 0ms;
    buildDatabase(request.source, {.journalMode = source == "delete" ? "delete" : "wal", .size = mebibyte});
    WriterProcess writer;
    if (source == "crashed")
        QVERIFY(writer.crash(request.source, QStringLiteral("wal")));
    const qint64 size = sizeOf(request.source);

    // Whatever is free: it is copied, or it was refused before anything was written.
    qint64 smallest = 0;
    int refused = 0;
    const auto most = qint64(double(size) * enough) + 64 * kibibyte;
    for (qint64 room = most * 7 / 10; room < most; room += 32 * kibibyte) {
        SmallFileSystem small(folder / "small", 8 * mebibyte);
        REQUIRE_MOUNTED(small);
        request.destination = small.path() / "copy.db";
        if (mode != DestinationMode::NewFile)
            buildDatabase(request.destination,
                          {.journalMode = target, .size = large ? mebibyte : qint64(0), .seed = 2});
        QVERIFY(small.leave(room));
        const FolderSnapshot before(small.path());
        const auto [result, wrote] = copyAndWatch(request);
        const QString at = QStringLiteral("with %1 KiB free: %2").arg(room / kibibyte).arg(inWords(result));
        if (result.outcome == CopyOutcome::Verified) {
            smallest = smallest > 0 ? smallest : room;
            continue;
        }
        ++refused;
        QVERIFY2(result.error.code == ErrorCode::DiskFull, qPrintable(at));
        QVERIFY2(!wrote, qPrintable(at));
        QVERIFY2(room < qint64(double(size) * enough), qPrintable(at));
        QVERIFY2(smallest == 0, qPrintable(at));
        QVERIFY2(result.error.detail.contains(QLocale().formattedDataSize(small.free())), qPrintable(at));
        QVERIFY2(result.error.detail.contains(displayPath(small.path())), qPrintable(at));
        const QString difference = before.differenceTo(FolderSnapshot(small.path()));
        QVERIFY2(difference.isEmpty(), qPrintable(at + u"; "_qs + difference));
    }
    QVERIFY(smallest > 0);
    QVERIFY(refused > 0);
    qInfo("source of %lld KiB: copied with %lld KiB free and more, refused first with less (%d sizes)",
          static_cast<long long>(size / kibibyte), static_cast<long long>(smallest / kibibyte), refused);
}

void TestCopySpace::snapshotInTheTemporaryFolderIsSummed_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<double>("needed"); ///< times the source's size
    QTest::newRow("snapshot") << CopyMethod::UnlockedSnapshot << 2.0;
    QTest::newRow("compact from a snapshot") << CopyMethod::Compact << 1.2;
}

void TestCopySpace::snapshotInTheTemporaryFolderIsSummed()
{
    QFETCH(CopyMethod, method);
    QFETCH(double, needed);
    const TemporaryFolder folder;
    SmallFileSystem small(folder / "small", 8 * mebibyte);
    REQUIRE_MOUNTED(small);
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = small.path() / "copy.db";
    request.temporaryFolder = small.path() / "temporary";
    request.method = method;
    request.progressInterval = 0ms;
    fs::create_directory(request.temporaryFolder);
    buildDatabase(request.source, {.size = mebibyte});
    // A rollback-journal source that its program crashed over may not be opened: it is compacted from a snapshot.
    WriterProcess writer;
    if (method == CopyMethod::Compact)
        QVERIFY(writer.crash(request.source, QStringLiteral("hot-journal")));
    const auto size = double(sizeOf(request.source));

    QVERIFY(small.leave(qint64(size * (needed - 0.05))));
    const auto [result, wrote] = copyAndWatch(request);
    QVERIFY2(result.error.code == ErrorCode::DiskFull && !wrote, qPrintable(inWords(result)));
    QVERIFY2(result.error.detail.contains(QLocale().formattedDataSize(small.free())), qPrintable(inWords(result)));
    QVERIFY(small.leave(qint64(size * 2.2)));
    const auto [second, secondWrote] = copyAndWatch(request);
    QVERIFY2(second.outcome == CopyOutcome::Verified && secondWrote, qPrintable(inWords(second)));
    QVERIFY(namesIn(request.temporaryFolder).isEmpty());
    qInfo("%s", qPrintable(describe(result.error).title));
}

void TestCopySpace::temporaryFolderOfItsOwnIsCheckedThere_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<DestinationMode>("mode");
    QTest::newRow("snapshot") << CopyMethod::UnlockedSnapshot << DestinationMode::NewFile;
    QTest::newRow("snapshot, write into") << CopyMethod::UnlockedSnapshot << DestinationMode::WriteInto;
    QTest::newRow("compact from a snapshot") << CopyMethod::Compact << DestinationMode::NewFile;
}

void TestCopySpace::temporaryFolderOfItsOwnIsCheckedThere()
{
    QFETCH(CopyMethod, method);
    QFETCH(DestinationMode, mode);
    const TemporaryFolder folder;
    SmallFileSystem small(folder / "small", 4 * mebibyte);
    REQUIRE_MOUNTED(small);
    SmallFileSystem temporary(folder / "temporary", 4 * mebibyte);
    REQUIRE_MOUNTED(temporary);
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = small.path() / "copy.db";
    request.temporaryFolder = temporary.path();
    request.method = method;
    request.destinationMode = mode;
    request.progressInterval = 0ms;
    buildDatabase(request.source, {.size = mebibyte});
    if (mode == DestinationMode::WriteInto)
        buildDatabase(request.destination, {.seed = 2});
    WriterProcess writer;
    if (method == CopyMethod::Compact)
        QVERIFY(writer.crash(request.source, QStringLiteral("hot-journal")));
    const auto size = double(sizeOf(request.source));

    QVERIFY(temporary.leave(qint64(size * 0.9)));
    const auto [result, wrote] = copyAndWatch(request);
    QVERIFY2(result.error.code == ErrorCode::DiskFull && !wrote, qPrintable(inWords(result)));
    QVERIFY2(result.error.detail.contains(displayPath(temporary.path())), qPrintable(inWords(result)));
    // Room in one of them is none in the other: each has just what goes there.
    QVERIFY(temporary.leave(qint64(size * 1.1)));
    QVERIFY(small.leave(qint64(size * 1.15)));
    const auto [second, secondWrote] = copyAndWatch(request);
    QVERIFY2(second.outcome == CopyOutcome::Verified && secondWrote, qPrintable(inWords(second)));
    QCOMPARE(namesIn(temporary.path()), QStringList{QStringLiteral("filler")});
}

void TestCopySpace::connectionsAskBeforeTheyWrite()
{
    const TemporaryFolder folder;
    SmallFileSystem small(folder / "small", 4 * mebibyte);
    REQUIRE_MOUNTED(small);
    buildDatabase(folder / "a.db", {.size = mebibyte});
    buildDatabase(small.path() / "live.db", {.journalMode = "wal", .seed = 2});
    Connection source = Connection::open(folder / "a.db", Connection::OpenMode::ReadOnly);
    Connection destination = Connection::open(small.path() / "live.db", Connection::OpenMode::ReadWrite);
    QVERIFY(small.leave(3 * mebibyte / 2));
    bool wrote = false;
    const CopyResult result = copy(source, destination, {}, nullptr, [&](const CopyProgress &progress) {
        wrote = wrote || progress.phase == CopyPhase::Copying;
    });
    QVERIFY2(result.error.code == ErrorCode::DiskFull && !wrote, qPrintable(inWords(result)));
    QVERIFY(small.leave(5 * mebibyte / 2));
    const CopyResult second = copy(source, destination);
    QVERIFY2(second.isCopied(), qPrintable(inWords(second)));
}

void TestCopySpace::nearlyFullSourceIsCopiedElsewhereWithAWarning()
{
    const TemporaryFolder folder;
    SmallFileSystem small(folder / "small", 16 * mebibyte);
    REQUIRE_MOUNTED(small);
    CopyRequest request;
    request.source = small.path() / "a.db";
    request.destination = folder / "copy.db";
    buildDatabase(request.source, {.journalMode = "wal", .size = mebibyte});
    WriterProcess writer;
    QVERIFY(writer.hold(request.source, QStringLiteral("read")));
    const auto warns = [&] { return planCopy(lookAtSource(request.source), request).reason.contains(u"nearly full"); };
    QVERIFY(!warns());
    QVERIFY(small.leave(mebibyte));
    QVERIFY(warns());
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.plan.reason.contains(QLocale().formattedDataSize(small.free())));
    QCOMPARE(result.receipt.sourceFreeSpace, small.free());
    // Nothing is held of a source that is copied by its files, or is in no WAL mode.
    request.method = CopyMethod::UnlockedSnapshot;
    QVERIFY(!warns());
    qInfo("%s", qPrintable(result.receipt.plan.reason));
}

void TestCopySpace::otherWritersKeepTheirRoom()
{
    const TemporaryFolder folder;
    SmallFileSystem small(folder / "small", 16 * mebibyte);
    REQUIRE_MOUNTED(small);
    CopyRequest request;
    request.source = small.path() / "a.db";
    request.destination = small.path() / "copy.db";
    request.progressInterval = 0ms;
    buildDatabase(request.source, {.journalMode = "wal", .size = mebibyte});
    std::optional<WriterProcess> writer(std::in_place);
    QVERIFY(writer->hold(request.source, QStringLiteral("read")));
    // Enough for the copy, too little for it and a WAL of 1000 pages.
    QVERIFY(small.leave(4 * mebibyte));
    const auto [result, wrote] = copyAndWatch(request);
    QVERIFY2(result.error.code == ErrorCode::DiskFull && !wrote, qPrintable(inWords(result)));
    QVERIFY(writer->release());
    writer.reset();
    const auto [alone, aloneWrote] = copyAndWatch(request);
    QVERIFY2(alone.outcome == CopyOutcome::Verified && aloneWrote, qPrintable(inWords(alone)));
    qInfo("%s", qPrintable(describe(result.error).title));
}

int main(int argc, char **argv)
{
    whyNoMounts = enterMountNamespace() ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    QCoreApplication application(argc, argv);
    TestCopySpace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_copyspace.moc"
