// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/waits.h"
#include "support/writerprocess.h"

#include <litecopy/copydatabase.h>
#include <litecopy/copyplan.h>
#include <litecopy/databaseinfo.h>
#include <litecopy/job.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <functional>
#include <memory>

#include <sys/mount.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

QString whyNoMounts = QStringLiteral("not tried");

constexpr qint64 mebibyte = qint64(1) << 20;

/// A source, and what is wrong with where it is to go.
struct Situation
{
    TemporaryFolder folder;
    std::unique_ptr<MountedMemory> mounted; ///< after the folder: unmounted first
    CopyRequest request;
    WriterProcess other;

    [[nodiscard]] fs::path mountPoint() const { return folder / "mounted"; }
    /// Where so much is free; false where nothing can be mounted.
    [[nodiscard]] bool mountWithRoomFor(qint64 bytes)
    {
        auto small = std::make_unique<SmallFileSystem>(mountPoint(), 8 * mebibyte);
        const bool done = small->isMounted() && small->leave(bytes);
        mounted = std::move(small);
        return done;
    }
};

QElapsedTimer startedTimer()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

/// Makes the situation; false where the machine can't.
using Prepare = std::function<bool(Situation &)>;

} // namespace

Q_DECLARE_METATYPE(Prepare)

/// What the plan says would refuse a copy is what refuses it.
class TestForeseeableError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatRefusesTheCopy_data();
    void isWhatRefusesTheCopy();
    void sourcesErrorComesFirst();
    void aWriterThatMakesTheFileLargerIsNoDamage();
    void nothingIsThrownWhereTheCurrentFolderIsGone();
};

static void addNames(const std::function<void(const char *, ErrorCode, Prepare)> &row)
{
    row("nothing in the way", ErrorCode::None, [](Situation &) { return true; });
    row("the name is taken", ErrorCode::DestinationExists, [](Situation &now) {
        buildDatabase(now.request.destination);
        return true;
    });
    row("the name is a folder's", ErrorCode::DestinationIsFolder,
        [](Situation &now) { return fs::create_directory(now.request.destination); });
    row("no such folder", ErrorCode::DestinationFolderMissing, [](Situation &now) {
        now.request.destination = now.folder / "missing" / "copy.db";
        return true;
    });
    row("a name too long for the file system", ErrorCode::PathTooLong, [](Situation &now) {
        now.request.destination = now.folder / std::string(300, 'n');
        return true;
    });
    row("a name too long for a journal beside it", ErrorCode::PathTooLong, [](Situation &now) {
        now.request.destination = now.folder / std::string(252, 'n');
        return true;
    });
    row("a path too long for SQLite", ErrorCode::PathTooLong, [](Situation &now) {
        now.request.destination = now.folder / std::string(250, 'a') / std::string(240, 'b') / "copy.db";
        return fs::create_directories(now.request.destination.parent_path());
    });
    row("the source itself", ErrorCode::SameFile, [](Situation &now) {
        fs::create_hard_link(now.request.source, now.request.destination);
        now.request.destinationMode = DestinationMode::Replace;
        return true;
    });
    row("a log of a database that is gone", ErrorCode::DestinationLeftovers, [](Situation &now) {
        writeFile(now.folder / "copy.db-wal", "left");
        return true;
    });
}

static void addSources(const std::function<void(const char *, ErrorCode, Prepare)> &row)
{
    row("a source that was cut off", ErrorCode::SourceTruncated, [](Situation &now) {
        fs::resize_file(now.request.source, fs::file_size(now.request.source) - 8192);
        return true;
    });
    row("a source that was cut off, in WAL mode", ErrorCode::SourceTruncated, [](Situation &now) {
        fs::remove(now.request.source);
        buildDatabase(now.request.source, {.journalMode = "wal", .size = mebibyte});
        fs::resize_file(now.request.source, fs::file_size(now.request.source) / 2);
        return true;
    });
    row("a source whose last page is half there", ErrorCode::SourceTruncated, [](Situation &now) {
        fs::resize_file(now.request.source, fs::file_size(now.request.source) - 2048);
        return true;
    });
    // One damaged byte: a thousand times as large, and a million times.
    for (const int byte : {29, 28}) {
        const QByteArray name = "a source whose page count is damaged in byte " + QByteArray::number(byte);
        row(name, ErrorCode::SourceTruncated, [byte](Situation &now) {
            QByteArray content = readFile(now.request.source);
            content[byte] = 0x40;
            writeFile(now.request.source, content);
            return true;
        });
    }
    row("a source of another format", ErrorCode::NewerFormat, [](Situation &now) {
        QByteArray content = readFile(now.request.source);
        content[18] = content[19] = 3;
        writeFile(now.request.source, content);
        return true;
    });
}

static void addExistingOnes(const std::function<void(const char *, ErrorCode, Prepare)> &row)
{
    row("replace one that is in use", ErrorCode::DestinationInUse, [](Situation &now) {
        buildDatabase(now.request.destination);
        now.request.destinationMode = DestinationMode::Replace;
        return now.other.hold(now.request.destination, QStringLiteral("read"));
    });
    row("replace what is no database", ErrorCode::DestinationNotADatabase, [](Situation &now) {
        writeFile(now.request.destination, "something else");
        now.request.destinationMode = DestinationMode::Replace;
        return true;
    });
    row("replace one", ErrorCode::None, [](Situation &now) {
        buildDatabase(now.request.destination);
        now.request.destinationMode = DestinationMode::Replace;
        return true;
    });
    row("write into nothing", ErrorCode::DestinationMissing, [](Situation &now) {
        now.request.destinationMode = DestinationMode::WriteInto;
        return true;
    });
    row("write into one of another page size in WAL mode", ErrorCode::PageSizeMismatch, [](Situation &now) {
        buildDatabase(now.request.destination, {.pageSize = 1024, .journalMode = "wal"});
        now.request.destinationMode = DestinationMode::WriteInto;
        return true;
    });
    row("write into one of another page size", ErrorCode::None, [](Situation &now) {
        buildDatabase(now.request.destination, {.pageSize = 1024});
        now.request.destinationMode = DestinationMode::WriteInto;
        return true;
    });
}

static void addFileSystems(const std::function<void(const char *, ErrorCode, Prepare)> &row)
{
    row("a read-only file system", ErrorCode::DestinationReadOnly, [](Situation &now) {
        now.mounted = std::make_unique<MountedMemory>(now.mountPoint(), "size=1m", MS_RDONLY);
        now.request.destination = now.mountPoint() / "copy.db";
        return now.mounted->isMounted();
    });
    row("too little space", ErrorCode::DiskFull, [](Situation &now) {
        now.request.destination = now.mountPoint() / "copy.db";
        return now.mountWithRoomFor(mebibyte / 2);
    });
    row("enough space", ErrorCode::None, [](Situation &now) {
        now.request.destination = now.mountPoint() / "copy.db";
        return now.mountWithRoomFor(2 * mebibyte);
    });
    row("too little space to write into one", ErrorCode::DiskFull, [](Situation &now) {
        if (!now.mountWithRoomFor(2 * mebibyte))
            return false;
        now.request.destination = now.mountPoint() / "copy.db";
        now.request.destinationMode = DestinationMode::WriteInto;
        buildDatabase(now.request.destination, {.journalMode = "wal"});
        return true;
    });
    row("too little space in the temporary folder", ErrorCode::DiskFull, [](Situation &now) {
        now.request.method = CopyMethod::UnlockedSnapshot;
        now.request.temporaryFolder = now.mountPoint();
        return now.mountWithRoomFor(mebibyte / 2);
    });
    row("no temporary folder", ErrorCode::DestinationFolderMissing, [](Situation &now) {
        now.request.method = CopyMethod::UnlockedSnapshot;
        now.request.temporaryFolder = now.folder / "missing";
        return true;
    });
    row("no temporary folder to write a snapshot into one", ErrorCode::DestinationFolderMissing, [](Situation &now) {
        buildDatabase(now.request.destination);
        now.request.destinationMode = DestinationMode::WriteInto;
        now.request.method = CopyMethod::UnlockedSnapshot;
        now.request.temporaryFolder = now.folder / "missing";
        return true;
    });
}

void TestForeseeableError::isWhatRefusesTheCopy_data()
{
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<Prepare>("prepare");
    const auto row = [](const char *name, ErrorCode expected, const Prepare &prepare) {
        QTest::newRow(name) << expected << prepare;
    };
    addNames(row);
    addSources(row);
    addExistingOnes(row);
    addFileSystems(row);
}

void TestForeseeableError::isWhatRefusesTheCopy()
{
    QFETCH(ErrorCode, expected);
    QFETCH(Prepare, prepare);
    Situation now;
    now.request.source = now.folder / "a.db";
    now.request.destination = now.folder / "copy.db";
    buildDatabase(now.request.source, {.size = mebibyte});
    if (!prepare(now)) {
        if (!whyNoMounts.isEmpty())
            QSKIP(qPrintable(u"this machine lets the test mount no file system: "_qs + whyNoMounts));
        QFAIL("the situation could not be made");
    }
    const FolderSnapshot before(now.folder.path());
    const SourceState source = lookAtSource(now.request.source, now.request.destination);
    const CopyPlan plan = planCopy(source, now.request);
    const Error foreseen = foreseeableError(source, plan, now.request);
    QCOMPARE(QByteArray(errorName(foreseen.code)), QByteArray(errorName(expected)));
    QCOMPARE(before.differenceTo(FolderSnapshot(now.folder.path())), QString());

    bool wrote = false;
    const CopyResult result =
        copy(now.request, [&](const CopyProgress &progress) { wrote = wrote || progress.phase == CopyPhase::Copying; });
    QCOMPARE(QByteArray(errorName(result.error.code)), QByteArray(errorName(expected)));
    QCOMPARE(result.error.path, foreseen.path);
    QCOMPARE(result.error.detail, foreseen.detail);
    QCOMPARE(wrote, expected == ErrorCode::None);
    if (expected != ErrorCode::None) {
        QCOMPARE(before.differenceTo(FolderSnapshot(now.folder.path())), QString());
        qInfo("%s", qPrintable(describe(foreseen).title));
    }
}

void TestForeseeableError::sourcesErrorComesFirst()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "missing.db";
    request.destination = folder / "missing" / "copy.db";
    const SourceState source = lookAtSource(request.source);
    QCOMPARE(foreseeableError(source, planCopy(source, request), request).code, ErrorCode::SourceMissing);
}

/// Its first page tells of pages that are still to come.
void TestForeseeableError::aWriterThatMakesTheFileLargerIsNoDamage()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    buildDatabase(request.source);
    WriterProcess writer;
    QVERIFY(writer.startBank(request.source, std::chrono::milliseconds(0), {QStringLiteral("grow=20000")}));
    int looks = 0;
    for (QElapsedTimer timer = startedTimer(); timer.elapsed() < 2000; ++looks) {
        const CopyForecast forecast = forecastCopy(request);
        QVERIFY2(!forecast.error, qPrintable(describe(forecast.error).title));
    }
    const WriterReport report = writer.stop();
    qInfo("%d looks beside %lld commits", looks, report.commits);
    QVERIFY(looks > 10);
}

void TestForeseeableError::nothingIsThrownWhereTheCurrentFolderIsGone()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::create_directory(folder / "gone");
    const fs::path here = fs::current_path();
    fs::current_path(folder / "gone");
    fs::remove(folder / "gone");
    CopyRequest relative;
    relative.source = "a.db";
    relative.destination = "copy.db";
    CopyRequest nowhere = relative;
    nowhere.source = folder / "a.db";
    const CopyForecast missing = forecastCopy(relative);
    const CopyForecast homeless = forecastCopy(nowhere);
    const CopyResult result = copy(nowhere);
    SourceState looked;
    CopyForecast foreseen;
    DatabaseInfo read;
    const auto foresee = [&relative](const fs::path &) { return forecastCopy(relative); };
    const auto jobs = {
        readInBackground("a.db", lookAtSourceAndUsers, [&](const SourceState &told) { looked = told; }),
        readInBackground("a.db", foresee, [&](const CopyForecast &told) { foreseen = told; }),
        readInBackground("a.db", readDatabaseInfo, [&](const DatabaseInfo &told) { read = told; }),
    };
    for (const auto &job : jobs)
        QTRY_COMPARE(job->state(), Job::State::Finished);
    fs::current_path(here);
    QCOMPARE(missing.error.code, ErrorCode::SourceMissing);
    QCOMPARE(homeless.error.code, ErrorCode::DestinationFolderMissing);
    QCOMPARE(result.error.code, ErrorCode::DestinationFolderMissing);
    QCOMPARE(looked.error.code, ErrorCode::SourceMissing);
    QCOMPARE(foreseen.error.code, ErrorCode::SourceMissing);
    QCOMPARE(read.error.code, ErrorCode::SourceMissing);
}

int main(int argc, char **argv)
{
    whyNoMounts = enterMountNamespace() ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    QCoreApplication application(argc, argv);
    TestForeseeableError test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_foreseeableerror.moc"
