// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/version.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// A medium that does not give back what was written to it shows while the copy is checked: that is no damage of the
/// source, and the copy gets no name.
class TestCopyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unreadableCopyIsNoCopy_data();
    void unreadableCopyIsNoCopy();
    void contentWrittenIntoADatabaseStaysAndIsSaidToBeUnchecked();
    void unreadableSourceIsNotSaidToBeCutShort();
    void copyThatCannotBeReadBackIsNoCopy();
    void sourceOfAnotherPageSizeByThenIsReadBackAsItIs_data();
    void sourceOfAnotherPageSizeByThenIsReadBackAsItIs();
    void badSectorInAnOlderCopyStopsNoNewOne_data();
    void badSectorInAnOlderCopyStopsNoNewOne();
    void destinationWithoutLocksWillDo_data();
    void destinationWithoutLocksWillDo();
    void vanishedDestinationIsNotBlamedOnTheSource_data();
    void vanishedDestinationIsNotBlamedOnTheSource();
    void progressGoesOnToTheEnd_data();
    void progressGoesOnToTheEnd();
    void cancelIsHeardWithinTheFirstWalk();
    void whatTheWalkFindsAtItsEndIsFound_data();
    void whatTheWalkFindsAtItsEndIsFound();
};

namespace {

/// Seconds that all threads of the test have had a processor.
double processorTime()
{
    timespec time = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// SQLite's reads of files of that name fail, as of a medium that is going bad, from the nth on.
struct BadMedium
{
    std::string name; ///< empty: all is well
    int readable = 0; ///< reads that still succeed
    int failed = 0;
};
BadMedium medium;
std::mutex mediumMutex; ///< the check reads on several threads

ssize_t readFromMedium(int descriptor, void *buffer, size_t size, off64_t offset)
{
    const std::scoped_lock lock(mediumMutex);
    if (!medium.name.empty()) {
        std::error_code error;
        const fs::path path = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error);
        if (path.filename() == medium.name && --medium.readable < 0) {
            ++medium.failed;
            errno = EIO;
            return -1;
        }
    }
    return ::syscall(SYS_pread64, descriptor, buffer, size, offset);
}

/// Files of those names are on a file system that knows no locks.
bool knowsNoLocks = false;

int fcntlWithoutLocks(int descriptor, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    const bool locks = command == F_SETLK || command == F_SETLKW || command == F_GETLK || command == F_OFD_SETLK
        || command == F_OFD_SETLKW || command == F_OFD_GETLK;
    if (locks && knowsNoLocks) {
        std::error_code error;
        const std::string name = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error).filename();
        if (name.starts_with("copy.db") || name.starts_with("snapshot.db")) {
            errno = ENOLCK;
            return -1;
        }
    }
    return ::fcntl(descriptor, command, argument);
}

/// Reads of the medium that don't go through SQLite: when a copy is read back, by whole MiB. Nothing else reads so
/// much.
std::atomic<bool> readsBack = true;
/// Only the first MiB of the older copy can be read.
std::atomic<bool> hasBadSector = false;

ssize_t readWhole(int descriptor, void *buffer, size_t size, off64_t offset)
{
    std::error_code error;
    // A thread may have a file table of its own.
    const auto name = [&] { return fs::read_symlink("/proc/thread-self/fd/" + std::to_string(descriptor), error); };
    if (hasBadSector && offset + off64_t(size) > (1 << 20) && name().filename() == "older.db") {
        errno = EIO;
        return -1;
    }
    if (size >= (1 << 20) && !readsBack) {
        errno = EIO;
        return -1;
    }
    return ::syscall(SYS_pread64, descriptor, buffer, size, offset);
}

CopyRequest requestIn(const TemporaryFolder &folder)
{
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    return request;
}

/// As soon as the copy is checked, it can be read `readable` times only.
ProgressSink badFromCheckingOn(const std::string &name, int readable)
{
    return [=](const CopyProgress &progress) {
        const std::scoped_lock lock(mediumMutex);
        if (progress.phase == CopyPhase::Checking && medium.name.empty())
            medium = {name, readable, 0};
    };
}

} // namespace

extern "C" ssize_t pread(int descriptor, void *buffer, size_t size, off_t offset)
{
    return readWhole(descriptor, buffer, size, offset);
}

extern "C" ssize_t pread64(int descriptor, void *buffer, size_t size, off64_t offset)
{
    return readWhole(descriptor, buffer, size, offset);
}

void TestCopyCheck::initTestCase()
{
    sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    for (const char *call : {"pread", "pread64"})
        QCOMPARE(vfs->xSetSystemCall(vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(&readFromMedium)), SQLITE_OK);
    QCOMPARE(vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&fcntlWithoutLocks)), SQLITE_OK);
}

void TestCopyCheck::unreadableCopyIsNoCopy_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<CheckLevel>("level");
    QTest::addColumn<int>("readable");
    for (const CopyMethod method : allMethods) {
        for (const CheckLevel level : {CheckLevel::Quick, CheckLevel::Full}) {
            for (const int readable : {0, 1, 2, 5, 50})
                QTest::addRow("%s, %s check, after %d reads", methodName(method),
                              level == CheckLevel::Full ? "full" : "quick", readable)
                    << method << level << readable;
        }
    }
}

void TestCopyCheck::unreadableCopyIsNoCopy()
{
    QFETCH(CopyMethod, method);
    QFETCH(CheckLevel, level);
    QFETCH(int, readable);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    request.check = level;
    buildDatabase(request.source, {.size = 400'000, .varied = true});
    const FolderSnapshot before(folder.path());
    const CopyResult result = copy(request, badFromCheckingOn("copy.db", readable));
    const int failed = medium.failed;
    medium = {};
    QVERIFY(failed > 0);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
    QVERIFY2(result.error.code == ErrorCode::IoError, qPrintable(inWords(result)));
    QCOMPARE(result.error.path, request.destination);
    QVERIFY(result.receipt.check != CheckOutcome::Damaged);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void TestCopyCheck::contentWrittenIntoADatabaseStaysAndIsSaidToBeUnchecked()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.destinationMode = DestinationMode::WriteInto;
    request.safetyCopy = false;
    buildDatabase(request.source, {.size = 20'000'000});
    SqlHandle(request.source).execute("PRAGMA user_version=7");
    buildDatabase(request.destination, {.seed = 2});
    const CopyResult result = copy(request, badFromCheckingOn("copy.db", 0));
    const int failed = medium.failed;
    medium = {};
    QVERIFY(failed > 0);
    QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.check, CheckOutcome::NotDone);
    QVERIFY2(result.receipt.checkMessages.join(QLatin1Char(' ')).contains(QStringLiteral("copy.db")),
             qPrintable(result.receipt.checkMessages.join(QLatin1Char(' '))));
    QCOMPARE(SqlHandle(request.destination).integer("PRAGMA user_version"), 7);
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestCopyCheck::unreadableSourceIsNotSaidToBeCutShort()
{
    // A compact copy is made from a private one: what can't be read then is the destination's medium.
    for (const auto &[method, unreadable] :
         {std::pair(CopyMethod::Online, "a.db"), std::pair(CopyMethod::Compact, "snapshot.db")}) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.method = method;
        buildDatabase(request.source, {.size = 400'000});
        const FolderSnapshot before(folder.path());
        medium = {unreadable, 10, 0};
        const CopyResult result = copy(request);
        const int failed = medium.failed;
        medium = {};
        QVERIFY(failed > 0);
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
        QVERIFY2(result.error.code == ErrorCode::IoError, qPrintable(inWords(result)));
        QCOMPARE(result.error.path, method == CopyMethod::Online ? request.source : request.destination);
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    }
}

void TestCopyCheck::copyThatCannotBeReadBackIsNoCopy()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.readBack = true;
    buildDatabase(request.source, {.size = 3'000'000});
    const FolderSnapshot before(folder.path());
    readsBack = false;
    const CopyResult result = copy(request);
    readsBack = true;
    QVERIFY2(result.outcome == CopyOutcome::Failed, qPrintable(inWords(result)));
    QVERIFY2(result.error.code == ErrorCode::IoError, qPrintable(inWords(result)));
    QCOMPARE(result.error.path, request.destination);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    const CopyResult again = copy(request);
    QVERIFY2(again.outcome == CopyOutcome::Verified, qPrintable(inWords(again)));
}

void TestCopyCheck::sourceOfAnotherPageSizeByThenIsReadBackAsItIs_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    for (const CopyMethod method : {CopyMethod::Automatic, CopyMethod::Online, CopyMethod::Compact}) {
        for (const auto &[before, after] : {std::pair(4096, 512), std::pair(512, 4096), std::pair(65536, 1024)})
            QTest::addRow("%s, %d to %d", methodName(method), before, after) << method << before << after;
    }
}

void TestCopyCheck::sourceOfAnotherPageSizeByThenIsReadBackAsItIs()
{
    QFETCH(CopyMethod, method);
    QFETCH(int, before);
    QFETCH(int, after);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    request.readBack = true;
    buildDatabase(request.source, {.pageSize = before});
    bool isVacuumed = false;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        // It was looked at, and no lock is taken yet.
        if (progress.phase == CopyPhase::Copying && !std::exchange(isVacuumed, true))
            SqlHandle(request.source).execute("PRAGMA page_size=" + QByteArray::number(after) + "; VACUUM");
    });
    QVERIFY(isVacuumed);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.readBack, CheckOutcome::Passed);
    QCOMPARE(result.receipt.pageSize, after);
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestCopyCheck::badSectorInAnOlderCopyStopsNoNewOne_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<QString>("how");
    for (const CopyMethod method : {CopyMethod::Online, CopyMethod::Clone, CopyMethod::UnlockedSnapshot}) {
        for (const char *const how : {"update", "in place", "where anything differs"})
            QTest::addRow("%s, %s", methodName(method), how) << method << QString::fromLatin1(how);
    }
}

void TestCopyCheck::badSectorInAnOlderCopyStopsNoNewOne()
{
    QFETCH(const CopyMethod, method);
    QFETCH(const QString, how);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 4 << 20});
    CopyRequest request = requestIn(folder);
    request.destination = folder / "older.db";
    request.method = method;
    QVERIFY(copy(request).isCopied());
    request.destinationMode = DestinationMode::Update;
    request.inPlace = how == u"in place";
    if (how == u"where anything differs") {
        request.destinationMode = DestinationMode::NewFile;
        request.base = request.destination;
        request.destination = folder / "next.db";
        request.skipUnchanged = true;
    }
    hasBadSector = true;
    const CopyResult result = copy(request);
    hasBadSector = false;
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY2(result.receipt.anewBecause.contains(u"can’t be read"), qPrintable(result.receipt.anewBecause));
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestCopyCheck::destinationWithoutLocksWillDo_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<QByteArray>("journalMode");
    for (const CopyMethod method : allMethods) {
        for (const char *const mode : {"delete", "wal"})
            QTest::addRow("%s, %s", methodName(method), mode) << method << QByteArray(mode);
    }
}

void TestCopyCheck::destinationWithoutLocksWillDo()
{
    QFETCH(CopyMethod, method);
    QFETCH(QByteArray, journalMode);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    request.journal = CopyJournal::Keep;
    buildDatabase(request.source, {.journalMode = journalMode, .size = 100'000, .varied = true});
    knowsNoLocks = true;
    const CopyResult result = copy(request);
    knowsNoLocks = false;
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestCopyCheck::vanishedDestinationIsNotBlamedOnTheSource_data()
{
    QTest::addColumn<CopyMethod>("method");
    for (const CopyMethod method : allMethods)
        QTest::newRow(methodName(method)) << method;
}

void TestCopyCheck::vanishedDestinationIsNotBlamedOnTheSource()
{
    QFETCH(CopyMethod, method);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    request.destination = folder / "stick/copy.db";
    request.progressInterval = std::chrono::milliseconds(0);
    fs::create_directory(folder / "stick");
    buildDatabase(request.source, {.size = 5'000'000});
    bool isGone = false;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        const bool begun = progress.phase == CopyPhase::Copying && progress.remaining < progress.pageCount;
        if (begun && !std::exchange(isGone, true))
            fs::rename(folder / "stick", folder / "gone");
    });
    QVERIFY(isGone);
    QVERIFY2(result.outcome == CopyOutcome::Failed, qPrintable(inWords(result)));
    QVERIFY2(result.error.path != request.source, qPrintable(inWords(result)));
    QVERIFY2(result.error.code == ErrorCode::DestinationFolderMissing, qPrintable(inWords(result)));
}

void TestCopyCheck::progressGoesOnToTheEnd_data()
{
    QTest::addColumn<qint64>("large"); ///< bytes of large rows
    QTest::addColumn<QByteArray>("sql"); ///< what is done besides
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<bool>("readBack");
    QTest::addColumn<bool>("sha256");
    const QByteArray rows = "CREATE TABLE small(id INTEGER PRIMARY KEY, a TEXT NOT NULL, b INTEGER);"
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)"
                            " INSERT INTO small SELECT i, hex(randomblob(40)), i * 7919 % 300007 FROM n;";
    const auto row = [](const char *name, qint64 large, const QByteArray &sql, int autoVacuum = 0,
                        bool readBack = false, bool sha256 = false) {
        QTest::newRow(name) << large << sql << autoVacuum << readBack << sha256;
    };
    row("large rows", 160'000'000, {});
    row("small rows", 0, rows);
    row("both", 30'000'000, rows);
    row("indexes", 0, rows + "CREATE INDEX i ON small(b, a); CREATE INDEX j ON small(a);");
    row("free pages", 20'000'000, rows + "DROP TABLE filler;");
    row("auto-vacuum", 20'000'000, rows, 1);
    row("read-back", 20'000'000, rows, 0, true);
    row("SHA-256", 20'000'000, rows, 0, false, true);
    row("read-back and SHA-256", 20'000'000, rows, 0, true, true);
}

void TestCopyCheck::progressGoesOnToTheEnd()
{
    QFETCH(qint64, large);
    QFETCH(QByteArray, sql);
    QFETCH(int, autoVacuum);
    QFETCH(bool, readBack);
    QFETCH(bool, sha256);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.readBack = readBack;
    request.sha256 = sha256;
    request.progressInterval = std::chrono::milliseconds(0);
    // Much larger than the cache that the check has.
    buildDatabase(request.source, {.autoVacuum = autoVacuum, .size = large});
    if (!sql.isEmpty())
        SqlHandle(request.source).execute("PRAGMA synchronous=OFF; BEGIN;" + sql + "COMMIT");
    std::vector<double> fractions;
    std::vector<qint64> times; // ms
    std::vector<double> work; // s of processor time, of all threads
    std::vector<long> preemptions;
    QElapsedTimer timer;
    timer.start();
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Checking || progress.phaseFraction < 0)
            return;
        fractions.push_back(progress.phaseFraction);
        times.push_back(timer.elapsed());
        work.push_back(processorTime());
        struct rusage usage = {};
        ::getrusage(RUSAGE_THREAD, &usage);
        preemptions.push_back(usage.ru_nivcsw);
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY2(fractions.size() > 50, qPrintable(QString::number(fractions.size())));
    QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    QVERIFY2(fractions.front() < 0.1, qPrintable(QString::number(fractions.front())));
    // What the cache keeps of the first walk is not read again.
    QVERIFY2(fractions.back() > 0.8 && fractions.back() <= 1, qPrintable(QString::number(fractions.back())));
    // It neither runs ahead nor jumps at the end. Time that other processes have is none of the check's.
    const auto full = std::find_if(fractions.begin(), fractions.end(), [](double fraction) { return fraction > 0.99; });
    const double workWhenFull = full == fractions.end() ? work.back() : work[std::size_t(full - fractions.begin())];
    const double standing = (work.back() - workWhenFull) / (work.back() - work.front());
    double jump = 0;
    for (std::size_t i = 2; i < fractions.size(); ++i) {
        // While other processes have the processors, the threads that check may go on without the one that reports.
        if (times[i] - times[i - 1] < 3 && preemptions[i] == preemptions[i - 2])
            jump = std::max(jump, fractions[i] - fractions[i - 1]);
    }
    qInfo("%zu reports, %.1f %% of the work at the end; largest jump %.1f %%, last %.1f %%", fractions.size(),
          standing * 100, jump * 100, fractions.back() * 100);
    QVERIFY(standing < 0.1);
    // A medium may be busy with other things for a while, and deliver all of it at once then.
    QVERIFY(readBack || jump < 0.2);
}

void TestCopyCheck::cancelIsHeardWithinTheFirstWalk()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.progressInterval = std::chrono::milliseconds(0);
    buildDatabase(request.source, {.size = 60'000'000});
    CopyControl control;
    double cancelledAt = -1;
    double last = -1;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Checking)
            return;
        last = std::max(last, progress.phaseFraction);
        if (progress.phaseFraction > 0.1 && !control.isCancelled()) {
            cancelledAt = progress.phaseFraction;
            control.cancel();
        }
    });
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Cancelled"));
    QVERIFY(cancelledAt > 0);
    // The first walk is the first half.
    QVERIFY2(last < 0.5, qPrintable(QString::number(last)));
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("a.db")});
    qInfo("cancelled at %.1f %%, ended at %.1f %%", cancelledAt * 100, last * 100);
}

void TestCopyCheck::whatTheWalkFindsAtItsEndIsFound_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("quick") << false;
    QTest::newRow("full") << true;
}

/// Of any SQLite: a newer one calls the progress handler long before.
void TestCopyCheck::whatTheWalkFindsAtItsEndIsFound()
{
    QFETCH(bool, full);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = full ? CheckLevel::Full : CheckLevel::Quick;
    buildDatabase(request.source, {.size = 8'000'000});
    // A page that belongs to nothing shows when all others have been read.
    QByteArray content = readFile(request.source);
    const auto pages = quint32(content.size() / 4096);
    qToBigEndian(pages + 1, content.data() + 28);
    writeFile(request.source, content + QByteArray(4096, '\0'));
    const CopyResult result = copy(request);
    QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
    QVERIFY2(result.receipt.checkMessages.join(QLatin1Char(' ')).contains(QString::number(pages + 1)),
             qPrintable(result.receipt.checkMessages.join(QLatin1Char(' '))));
    QVERIFY(walksTreesInOneInstruction(3'040'001) && !walksTreesInOneInstruction(3'041'000));
}

QTEST_GUILESS_MAIN(TestCopyCheck)
#include "tst_copycheck.moc"
