// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/comparejob.h>
#include <litecopy/copyjob.h>
#include <litecopy/infojob.h>
#include <litecopy/inspectjob.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <type_traits>

#include <fcntl.h>
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// Runs a job and prints its name and the error it finished with; "hangs" where it doesn't finish.
template <typename Job>
void runJob(const char *name, Job &job)
{
    QEventLoop loop;
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    int finished = 0;
    QByteArray error = "hangs";
    QObject::connect(&job, &Job::finished, &loop, [&](const auto &result) {
        ++finished;
        if constexpr (!std::is_same_v<std::decay_t<decltype(result)>, DestinationState>)
            error = errorName(result.error.code);
        else
            error = "no error";
        // Whatever comes after the first is counted too.
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
    });
    job.start();
    loop.exec();
    std::printf("%s %s %d\n", name, error.constData(), finished);
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
    InfoJob info(database);
    runJob("InfoJob", info);
    LookJob look(database);
    runJob("LookJob", look);
    ForecastJob forecast(request);
    runJob("ForecastJob", forecast);
    PlaceJob place(database);
    runJob("PlaceJob", place);
    return 0;
}

} // namespace

/// A job that gets no thread finishes all the same: once, with an error that says so. One whose thread doesn't come
/// back from the system can be destroyed.
class TestHinderedJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobFinishesWithoutAThread();
    void aReadThatHangsIsLeftBehind();
};

void TestHinderedJobs::everyJobFinishesWithoutAThread()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder / "a.db", fs::perms(0644));
    QProcess jobs;
    jobs.start(QCoreApplication::applicationFilePath(),
               {QStringLiteral("--jobs"), QString::fromStdString((folder / "a.db").native())});
    QVERIFY(jobs.waitForFinished(100'000));
    QCOMPARE(jobs.exitCode(), 0);
    QCOMPARE(jobs.readAllStandardOutput(),
             QByteArray("CopyJob NoThread 1\nInspectJob NoThread 1\nCompareJob NoThread 1\nInfoJob NoThread 1\n"
                        "LookJob NoThread 1\nForecastJob NoThread 1\nPlaceJob no error 1\n"));
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

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--jobs")
        return runJobs(argv[2]);
    TestHinderedJobs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hinderedjobs.moc"
