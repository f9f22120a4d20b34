// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/copyjob.h>
#include <litecopy/copyplan.h>
#include <litecopy/databaseinfo.h>
#include <litecopy/destinationstate.h>
#include <litecopy/inspectjob.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <new>
#include <stdexcept>

#include <fcntl.h>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// Prints a job's name, the error it finished with, and how often it did; "hangs" where it doesn't finish.
class Finish
{
public:
    template <typename Result>
    void note(const Result &result)
    {
        ++m_count;
        if constexpr (requires { result.error; })
            m_error = errorName(result.error.code);
        else
            m_error = "no error";
        // Whatever comes after the first is counted too.
        QTimer::singleShot(50, &m_loop, &QEventLoop::quit);
    }

    void waitAndPrint(const char *name)
    {
        QTimer::singleShot(10'000, &m_loop, &QEventLoop::quit);
        m_loop.exec();
        std::printf("%s %s %d\n", name, m_error.constData(), m_count);
    }

private:
    QEventLoop m_loop;
    int m_count = 0;
    QByteArray m_error = "hangs";
};

template <typename Job>
void runJob(const char *name, Job &job)
{
    Finish finish;
    QObject::connect(&job, &Job::finished, &job, [&finish](const auto &result) { finish.note(result); });
    job.start();
    finish.waitAndPrint(name);
}

template <typename Read>
void runRead(const char *name, const fs::path &file, Read read)
{
    Finish finish;
    const auto job = readInBackground(file, read, [&finish](const auto &result) { finish.note(result); });
    finish.waitAndPrint(name);
}

/// In a process of its own, that may start no thread.
int runJobs(const fs::path &database)
{
    constexpr uid_t nobodyElse = 64996; // has no other process
    if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobodyElse) != 0 || ::setuid(nobodyElse) != 0))
        return 2;
    const rlimit none{1, 1};
    if (::setrlimit(RLIMIT_NPROC, &none) != 0)
        return 3;
    CopyRequest request;
    request.source = database;
    request.destination = database.native() + "-copy";
    CopyJob copy(request);
    runJob("CopyJob", copy);
    InspectJob inspect(database);
    runJob("InspectJob", inspect);
    CompareJob compare(database, database);
    runJob("CompareJob", compare);
    runRead("readDatabaseInfo", database, readDatabaseInfo);
    runRead("lookAtSource", database, lookAtSourceAndUsers);
    runRead("forecastCopy", database, [&request](const fs::path &) { return forecastCopy(request); });
    runRead("lookAtDestination", database, lookAtDestination);
    return 0;
}

/// In a process of its own: ends while a read hangs.
int leaveARead(const fs::path &fifo)
{
    bool told = false;
    const auto hang = [](const fs::path &file) {
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        return QByteArray::number(descriptor);
    };
    readInBackground(fifo, hang, [&told](const QByteArray &) { told = true; }).reset();
    return told ? 1 : 0;
}

} // namespace

Q_DECLARE_METATYPE(Litecopy::CopyMethod)

/// A job that gets no thread finishes all the same: once, with an error that says so. One whose thread doesn't come
/// back from the system can be destroyed.
class TestHinderedJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobFinishesWithoutAThread();
    void aReadThatHangsIsLeftBehind();
    void theEndOfTheProcessDoesNotWaitForIt();
    void whatAFunctionThrowsIsAnError();
    void aJobMayBeDestroyedInItsOwnSlot_data();
    void aJobMayBeDestroyedInItsOwnSlot();
    void withoutAHelpingThreadSqliteCopies_data();
    void withoutAHelpingThreadSqliteCopies();
};

void TestHinderedJobs::everyJobFinishesWithoutAThread()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder / "a.db", fs::perms(0644));
    QProcess jobs;
    // LeakSanitizer looks for leaks from a thread of its own, which it can't have there.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    jobs.setProcessEnvironment(environment);
    jobs.start(QCoreApplication::applicationFilePath(),
               {QStringLiteral("--jobs"), QString::fromStdString((folder / "a.db").native())});
    QVERIFY(jobs.waitForFinished(100'000));
    QCOMPARE(jobs.exitCode(), 0);
    QCOMPARE(
        jobs.readAllStandardOutput(),
        QByteArray("CopyJob NoThread 1\nInspectJob NoThread 1\nCompareJob NoThread 1\nreadDatabaseInfo NoThread 1\n"
                   "lookAtSource NoThread 1\nforecastCopy NoThread 1\nlookAtDestination no error 1\n"));
}

void TestHinderedJobs::aReadThatHangsIsLeftBehind()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    // Whoever opens a file that another one has on a lease waits until that one gives it back.
    std::signal(SIGIO, SIG_IGN);
    const int lease = ::open((folder / "a.db").c_str(), O_RDWR | O_CLOEXEC);
    if (::fcntl(lease, F_SETLEASE, F_WRLCK) != 0) {
        ::close(lease);
        QSKIP("this file system knows no leases");
    }
    QElapsedTimer timer;
    timer.start();
    {
        const auto read = readInBackground(folder / "a.db", readDatabaseInfo, [](const DatabaseInfo &) {});
        InspectJob inspect(folder / "a.db");
        CompareJob compare(folder / "a.db", folder / "a.db");
        inspect.start();
        compare.start();
        QTest::qWait(100);
        QCOMPARE(inspect.state(), InspectJob::State::Running);
        timer.restart();
    }
    const qint64 taken = timer.elapsed();
    qInfo("destroyed after %lld ms", taken);
    ::fcntl(lease, F_SETLEASE, F_UNLCK);
    ::close(lease);
    QVERIFY(taken < 2000);
    // The threads end now, and what they were to deliver finds nobody.
    QTest::qWait(200);
}

void TestHinderedJobs::theEndOfTheProcessDoesNotWaitForIt()
{
    const TemporaryFolder folder;
    QCOMPARE(::mkfifo((folder / "fifo").c_str(), 0600), 0);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--leave"), QString::fromStdString((folder / "fifo").native())});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestHinderedJobs::whatAFunctionThrowsIsAnError()
{
    Error error;
    const auto keep = [&error](const DatabaseInfo &info) { error = info.error; };
    const auto fail = [](const fs::path &) -> DatabaseInfo { throw std::runtime_error("no luck"); };
    const auto failed = readInBackground("a.db", fail, keep);
    QTRY_COMPARE(error.code, ErrorCode::Internal);
    QCOMPARE(error.path, fs::path("a.db"));
    QCOMPARE(error.sqliteText, QStringLiteral("no luck"));
    const auto exhaust = [](const fs::path &) -> DatabaseInfo { throw std::bad_alloc(); };
    const auto exhausted = readInBackground("a.db", exhaust, keep);
    QTRY_COMPARE(error.code, ErrorCode::OutOfMemory);
}

void TestHinderedJobs::aJobMayBeDestroyedInItsOwnSlot_data()
{
    QTest::addColumn<bool>("atTheEnd");
    QTest::newRow("progress") << false;
    QTest::newRow("end") << true;
}

void TestHinderedJobs::aJobMayBeDestroyedInItsOwnSlot()
{
    QFETCH(const bool, atTheEnd);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "b.db";
    auto copy = std::make_unique<CopyJob>(request);
    auto inspect = std::make_unique<InspectJob>(request.source);
    std::unique_ptr<Job> read;
    int told = 0;
    // What a signal carries can still be read after the job is gone.
    if (atTheEnd) {
        connect(copy.get(), &CopyJob::finished, this, [&](const CopyResult &result) {
            copy.reset();
            told += result.receipt.destination == request.destination;
        });
        connect(inspect.get(), &InspectJob::finished, this, [&](const Inspection &inspection) {
            inspect.reset();
            told += inspection.path == request.source;
        });
    } else {
        connect(copy.get(), &CopyJob::progressChanged, this, [&](const CopyProgress &progress) {
            copy.reset();
            told += progress.phase == CopyPhase::Preparing;
        });
        connect(inspect.get(), &InspectJob::pagesRead, this, [&](quint32 first, const QList<PageEntry> &pages) {
            inspect.reset();
            told += first == 1 && !pages.isEmpty();
        });
    }
    read = readInBackground(request.source, readDatabaseInfo, [&](const DatabaseInfo &info) {
        read.reset();
        told += info.path == request.source;
    });
    copy->start();
    inspect->start();
    QTRY_COMPARE(told, 3);
    QVERIFY(!copy && !inspect && !read);
    QTest::qWait(50);
    QCOMPARE(told, 3);
}

void TestHinderedJobs::withoutAHelpingThreadSqliteCopies_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<QString>("taken");
    const QString noTable = QStringLiteral("fileTables=0");
    const QString noThread = QStringLiteral("threads=1");
    const QString posix = QStringLiteral("ofd=0");
    QTest::newRow("no file table, locks of descriptors")
        << QStringList{noTable} << CopyMethod::Automatic << QStringLiteral("clone");
    QTest::newRow("no file table, locks of the process")
        << QStringList{noTable, posix} << CopyMethod::Automatic << QStringLiteral("online");
    QTest::newRow("the same, where files are asked for")
        << QStringList{noTable, posix} << CopyMethod::UnlockedSnapshot << QStringLiteral("online");
    QTest::newRow("no thread") << QStringList{noThread} << CopyMethod::Automatic << QStringLiteral("online");
}

void TestHinderedJobs::withoutAHelpingThreadSqliteCopies()
{
    QFETCH(QStringList, options);
    QFETCH(const CopyMethod, method);
    QFETCH(const QString, taken);
    const TemporaryFolder folder;
    // A small one needs no helping thread.
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    fs::permissions(folder.path(), fs::perms(0777));
    fs::permissions(folder / "a.db", fs::perms(0644));
    if (geteuid() == 0)
        options += QStringLiteral("user=64995");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "b.db";
    request.method = method;
    const CopierReport report = CopierProcess::run(request, options);
    QVERIFY2(report.outcome == QStringLiteral("Verified"), qPrintable(report.outcome + report.title));
    QCOMPARE(report.receipt.value(QStringLiteral("method")).toString(), taken);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--jobs")
        return runJobs(argv[2]);
    if (argc == 3 && QByteArrayView(argv[1]) == "--leave")
        return leaveARead(argv[2]);
    TestHinderedJobs test;
    return QTest::qExec(&test, argc, argv);
}

#include "support/waits.h"
#include "tst_hinderedjobs.moc"
