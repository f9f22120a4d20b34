// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"
#include "support/waits.h"
#include "support/writerprocess.h"

#include <litecopy/copyjob.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

class TestCopyJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copies();
    void finishesExactlyOnce_data();
    void finishesExactlyOnce();
    void progressComesFirstAndLastAndNotTooOften();
    void signalsComeInTheOwnersThread();
    void cancelIsHeardAtOnce_data();
    void cancelIsHeardAtOnce();
    void pauseIsHeardAtOnce_data();
    void pauseIsHeardAtOnce();
    void pausedJobCopiesNothing();
    void pausedRollbackSourceIsNotLocked();
    void destroyingWaitsForTheThreadOnly();
    void requestIsItsOwn();
    void failureIsAResult();
    void manyJobsRunSideBySide();

private:
    [[nodiscard]] CopyRequest slowRequest() const;
    [[nodiscard]] QStringList expectedNames(bool copied) const;

    std::unique_ptr<TemporaryFolder> m_folder;
    fs::path m_source;
};

namespace {

/// Runs the loop until pages are copied.
bool waitUntilCopying(const CopyJob &job)
{
    return QTest::qWaitFor([&job] { return job.progress().phase == CopyPhase::Copying; }, 10'000);
}

} // namespace

void TestCopyJob::initTestCase()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_source = *m_folder / "a.db";
    buildDatabase(m_source, {.size = 2'000'000});
}

/// Takes about a second, if nobody cancels it, and pauses often.
CopyRequest TestCopyJob::slowRequest() const
{
    CopyRequest request;
    request.source = m_source;
    request.destination = *m_folder / "copy.db";
    request.method = CopyMethod::Online;
    request.pagesPerStep = 5;
    request.pauseBetweenSteps = 3ms;
    return request;
}

QStringList TestCopyJob::expectedNames(bool copied) const
{
    return copied ? QStringList{QStringLiteral("a.db"), QStringLiteral("copy.db")}
                  : QStringList{QStringLiteral("a.db")};
}

void TestCopyJob::copies()
{
    CopyRequest request = slowRequest();
    request.pauseBetweenSteps = 0ms;
    CopyJob job(request);
    QCOMPARE(job.state(), CopyJob::State::Idle);
    QSignalSpy finished(&job, &CopyJob::finished);
    job.start();
    QCOMPARE(job.state(), CopyJob::State::Running);
    QVERIFY(finished.wait());
    QCOMPARE(job.state(), CopyJob::State::Finished);
    QVERIFY2(job.result().outcome == CopyOutcome::Verified, qPrintable(inWords(job.result())));
    QCOMPARE(finished.first().first().value<CopyResult>().outcome, CopyOutcome::Verified);
    QCOMPARE(verifyBank(request.destination), QString());
    fs::remove(request.destination);
}

void TestCopyJob::finishesExactlyOnce_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("when");
    for (const char *action : {"nothing", "cancel", "cancel twice", "pause", "pause twice", "pause and cancel",
                               "pause and resume", "resume", "start", "destroy", "pause and destroy"}) {
        for (const char *when : {"before", "at once", "during", "after"})
            QTest::addRow("%s %s", action, when) << QString::fromLatin1(action) << QString::fromLatin1(when);
    }
}

void TestCopyJob::finishesExactlyOnce()
{
    QFETCH(QString, action);
    QFETCH(QString, when);
    const CopyRequest request = slowRequest();
    auto job = std::make_unique<CopyJob>(request);
    QSignalSpy finished(job.get(), &CopyJob::finished);
    int finishedBySlot = 0;
    connect(job.get(), &CopyJob::finished, this, [&finishedBySlot] { ++finishedBySlot; });
    const bool destroys = action.contains(QStringLiteral("destroy"));
    const bool cancels = action.contains(QStringLiteral("cancel"));
    const bool pauses = action.startsWith(QStringLiteral("pause"));

    const auto act = [&] {
        if (pauses)
            job->pause();
        if (action == QStringLiteral("pause twice"))
            job->pause();
        if (cancels)
            job->cancel();
        if (action == QStringLiteral("cancel twice"))
            job->cancel();
        if (action.endsWith(QStringLiteral("resume")))
            job->resume();
        if (action == QStringLiteral("start"))
            job->start();
        if (destroys)
            job.reset();
    };
    if (when == QStringLiteral("before"))
        act();
    if (job)
        job->start();
    if (when == QStringLiteral("at once"))
        act();
    if (when == QStringLiteral("during")) {
        QVERIFY(waitUntilCopying(*job));
        act();
    }
    // A paused one waits for ever.
    const bool staysPaused = (action == QStringLiteral("pause") || action == QStringLiteral("pause twice"))
        && when != QStringLiteral("after");
    if (staysPaused) {
        QVERIFY(!finished.wait(150));
        QVERIFY(job->isPaused());
        job->resume();
    }
    const bool destroyedBeforeEnd = destroys && when != QStringLiteral("after");
    if (!destroyedBeforeEnd)
        QTRY_COMPARE_WITH_TIMEOUT(finishedBySlot, 1, 30'000);
    if (when == QStringLiteral("after"))
        act();
    // Whatever is still queued must not be a second one.
    QCoreApplication::processEvents();
    QCOMPARE(finishedBySlot, destroyedBeforeEnd ? 0 : 1);

    const bool ended = !destroyedBeforeEnd && !(cancels && when != QStringLiteral("after"));
    QCOMPARE(namesIn(m_folder->path()), expectedNames(ended));
    if (job) {
        QCOMPARE(job->state(), CopyJob::State::Finished);
        QCOMPARE(outcomeName(job->result().outcome), ended ? QStringLiteral("Verified") : QStringLiteral("Cancelled"));
        QVERIFY(ended || !job->result().error);
        QCOMPARE(finished.count(), 1);
    }
    fs::remove(request.destination);
}

void TestCopyJob::progressComesFirstAndLastAndNotTooOften()
{
    CopyJob job(slowRequest());
    QSignalSpy finished(&job, &CopyJob::finished);
    QSignalSpy progress(&job, &CopyJob::progressChanged);
    QElapsedTimer timer;
    timer.start();
    job.start();
    QVERIFY(finished.wait(30'000));
    const qint64 duration = timer.elapsed();
    QVERIFY(progress.count() >= 3);
    const auto first = progress.first().first().value<CopyProgress>();
    const auto last = progress.last().first().value<CopyProgress>();
    QCOMPARE(first.phase, CopyPhase::Preparing);
    QCOMPARE(last.phase, CopyPhase::Done);
    QCOMPARE(last.remaining, 0u);
    QCOMPARE(last.pageCount, quint32(fs::file_size(m_source) / 4096));
    // One per 100 ms, and one more for each change of phase and for the first and last pages.
    const qint64 most = duration / 100 + 8;
    QVERIFY2(progress.count() <= most, qPrintable(QStringLiteral("%1 in %2 ms").arg(progress.count()).arg(duration)));
    QVERIFY2(progress.count() >= duration / 200, qPrintable(QString::number(progress.count())));
    qInfo("%d reports in %lld ms", int(progress.count()), duration);
    fs::remove(job.request().destination);
}

void TestCopyJob::signalsComeInTheOwnersThread()
{
    CopyRequest request = slowRequest();
    request.pauseBetweenSteps = 0ms;
    CopyJob job(request);
    QSignalSpy finished(&job, &CopyJob::finished);
    int foreign = 0;
    connect(
        &job, &CopyJob::progressChanged, this, [&] { foreign += QThread::currentThread() != thread(); },
        Qt::DirectConnection);
    connect(
        &job, &CopyJob::finished, this, [&] { foreign += QThread::currentThread() != thread(); }, Qt::DirectConnection);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(foreign, 0);
    fs::remove(request.destination);
}

void TestCopyJob::cancelIsHeardAtOnce_data()
{
    QTest::addColumn<QString>("situation");
    for (const char *situation : {"copying", "adaptive steps", "paused", "resting between steps", "waiting for a lock"})
        QTest::newRow(situation) << QString::fromLatin1(situation);
}

void TestCopyJob::cancelIsHeardAtOnce()
{
    QFETCH(QString, situation);
    CopyRequest request = slowRequest();
    const TemporaryFolder folder;
    WriterProcess holder;
    if (situation == QStringLiteral("adaptive steps")) {
        request.source = folder / "large.db";
        request.pagesPerStep = 0;
        request.pauseBetweenSteps = 0ms;
        buildDatabase(request.source, {.size = 200'000'000});
    } else if (situation == QStringLiteral("resting between steps")) {
        request.pauseBetweenSteps = 60s;
    } else if (situation == QStringLiteral("waiting for a lock")) {
        // Its own: a killed holder leaves its journal.
        request.source = folder / "locked.db";
        buildDatabase(request.source);
        QVERIFY(holder.hold(request.source, QStringLiteral("exclusive")));
    }
    std::vector<qint64> latencies;
    for (int i = 0; i < 5; ++i) {
        CopyJob job(request);
        QSignalSpy finished(&job, &CopyJob::finished);
        QSignalSpy progress(&job, &CopyJob::progressChanged);
        job.start();
        if (situation == QStringLiteral("waiting for a lock")) {
            QVERIFY(progress.wait());
            QVERIFY(!finished.wait(50));
        } else {
            QVERIFY(waitUntilCopying(job));
        }
        if (situation == QStringLiteral("paused")) {
            job.pause();
            QTRY_VERIFY(job.progress().paused);
        }
        QElapsedTimer timer;
        timer.start();
        job.cancel();
        QVERIFY(finished.count() == 1 || finished.wait());
        latencies.push_back(timer.elapsed());
        QVERIFY2(job.result().outcome == CopyOutcome::Cancelled, qPrintable(inWords(job.result())));
        QCOMPARE(namesIn(m_folder->path()).filter(QStringLiteral("copy")), QStringList());
        QCOMPARE(namesIn(m_folder->path()).filter(QStringLiteral("litecopy")), QStringList());
    }
    std::sort(latencies.begin(), latencies.end());
    qInfo("median %lld ms, worst %lld ms", latencies[2], latencies[4]);
    QVERIFY2(latencies[2] < patient(100ms).count(), qPrintable(QString::number(latencies[2])));
}

void TestCopyJob::pauseIsHeardAtOnce_data()
{
    QTest::addColumn<QString>("situation");
    for (const char *situation : {"copying", "resting between steps", "waiting for a lock"})
        QTest::newRow(situation) << QString::fromLatin1(situation);
}

void TestCopyJob::pauseIsHeardAtOnce()
{
    QFETCH(QString, situation);
    CopyRequest request = slowRequest();
    WriterProcess holder;
    if (situation == QStringLiteral("resting between steps"))
        request.pauseBetweenSteps = 60s;
    const TemporaryFolder folder;
    if (situation == QStringLiteral("waiting for a lock")) {
        request.source = folder / "locked.db";
        buildDatabase(request.source);
        QVERIFY(holder.hold(request.source, QStringLiteral("exclusive")));
    }
    CopyJob job(request);
    QSignalSpy finished(&job, &CopyJob::finished);
    QSignalSpy progress(&job, &CopyJob::progressChanged);
    QSignalSpy paused(&job, &CopyJob::pausedChanged);
    job.start();
    if (situation == QStringLiteral("waiting for a lock"))
        QVERIFY(progress.wait() && !finished.wait(50));
    else
        QVERIFY(waitUntilCopying(job));
    QElapsedTimer timer;
    qint64 heard = 0;
    connect(&job, &CopyJob::progressChanged, this, [&](const CopyProgress &report) {
        if (report.paused)
            heard = timer.elapsed();
    });
    std::vector<qint64> latencies;
    for (int i = 0; i < 3; ++i) {
        timer.start();
        job.pause();
        QVERIFY(job.isPaused());
        QTRY_VERIFY_WITH_TIMEOUT(job.progress().paused, 5000);
        latencies.push_back(heard);
        job.resume();
        QTRY_VERIFY_WITH_TIMEOUT(!job.progress().paused, 5000);
    }
    QCOMPARE(paused.count(), 6);
    std::sort(latencies.begin(), latencies.end());
    qInfo("median %lld ms, worst %lld ms", latencies[1], latencies[2]);
    QVERIFY2(latencies[1] < patient(100ms).count(), qPrintable(QString::number(latencies[1])));
    job.cancel();
    QVERIFY(finished.wait());
}

void TestCopyJob::pausedJobCopiesNothing()
{
    CopyRequest request = slowRequest();
    request.pauseBetweenSteps = 15ms; // slow also for a machine that hears of progress late
    CopyJob job(request);
    QSignalSpy finished(&job, &CopyJob::finished);
    job.start();
    QVERIFY(waitUntilCopying(job));
    job.pause();
    QTRY_VERIFY(job.progress().paused);
    const quint32 remaining = job.progress().remaining;
    QVERIFY(remaining > 0);
    QVERIFY(!finished.wait(300));
    QCOMPARE(job.progress().remaining, remaining);
    job.resume();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(job.result().outcome, CopyOutcome::Verified);
    QCOMPARE(verifyBank(job.request().destination), QString());
    fs::remove(job.request().destination);
}

void TestCopyJob::pausedRollbackSourceIsNotLocked()
{
    const TemporaryFolder folder;
    CopyRequest request = slowRequest();
    request.source = folder / "own.db";
    buildDatabase(request.source, {.size = 2'000'000});
    WriterProcess probe;
    QVERIFY(probe.startSingleProbe(request.source));
    CopyJob job(request);
    QSignalSpy finished(&job, &CopyJob::finished);
    job.start();
    QVERIFY(waitUntilCopying(job));
    job.pause();
    QTRY_VERIFY(job.progress().paused);
    QVERIFY(probe.tryToWrite());
    job.resume();
    QVERIFY(finished.wait(30'000));
    QVERIFY2(job.result().isCopied(), qPrintable(inWords(job.result())));
    QCOMPARE(job.result().receipt.restarts, 1);
    QCOMPARE(verifyBank(request.destination), QString());
    fs::remove(request.destination);
}

void TestCopyJob::destroyingWaitsForTheThreadOnly()
{
    std::vector<qint64> times;
    for (int i = 0; i < 5; ++i) {
        auto job = std::make_unique<CopyJob>(slowRequest());
        job->start();
        QVERIFY(waitUntilCopying(*job));
        QElapsedTimer timer;
        timer.start();
        job.reset();
        times.push_back(timer.elapsed());
        QCOMPARE(namesIn(m_folder->path()).join(QLatin1Char(32)), expectedNames(false).join(QLatin1Char(32)));
    }
    std::sort(times.begin(), times.end());
    QVERIFY2(times[2] < patient(100ms).count(), qPrintable(QString::number(times[2])));
}

void TestCopyJob::requestIsItsOwn()
{
    CopyRequest request = slowRequest();
    request.pauseBetweenSteps = 0ms;
    CopyJob job(request);
    request.source.clear();
    request.destination.clear();
    QCOMPARE(job.request().source, m_source);
    QSignalSpy finished(&job, &CopyJob::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.result().outcome, CopyOutcome::Verified);
    fs::remove(job.request().destination);
}

void TestCopyJob::failureIsAResult()
{
    CopyRequest request = slowRequest();
    request.source = *m_folder / "none.db";
    CopyJob job(request);
    QSignalSpy finished(&job, &CopyJob::finished);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.result().outcome, CopyOutcome::Failed);
    QCOMPARE(job.result().error.code, ErrorCode::SourceMissing);
    QCOMPARE(job.result().error.path, request.source);
}

void TestCopyJob::manyJobsRunSideBySide()
{
    std::vector<std::unique_ptr<CopyJob>> jobs;
    int finished = 0;
    for (int i = 0; i < 8; ++i) {
        CopyRequest request = slowRequest();
        request.destination = *m_folder / ("copy" + std::to_string(i) + ".db");
        request.pauseBetweenSteps = 1ms;
        jobs.push_back(std::make_unique<CopyJob>(request));
        connect(jobs.back().get(), &CopyJob::finished, this, [&finished] { ++finished; });
        jobs.back()->start();
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished, 8, 60'000);
    for (const auto &job : jobs) {
        QVERIFY2(job->result().outcome == CopyOutcome::Verified, qPrintable(inWords(job->result())));
        QCOMPARE(verifyBank(job->request().destination), QString());
        fs::remove(job->request().destination);
    }
    QCOMPARE(namesIn(m_folder->path()).join(QLatin1Char(32)), expectedNames(false).join(QLatin1Char(32)));
}

QTEST_GUILESS_MAIN(TestCopyJob)
#include "tst_copyjob.moc"
