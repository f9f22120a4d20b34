// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <optional>
#include <thread>
#include <tuple>
#include <utility>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

// The file that is slow to read, and how slow all others are to write.
static std::atomic<ino_t> slowSource = 0;
static std::atomic<int> readingTime = 0; // microseconds
static std::atomic<int> writingTime = 0;

static bool isSource(int file)
{
    struct stat status = {};
    return ::fstat(file, &status) == 0 && status.st_ino == slowSource;
}

// In place of the C library's: a drive that takes its time.
extern "C" {

ssize_t pread64(int file, void *data, size_t size, off64_t offset)
{
    if (readingTime > 0 && isSource(file))
        ::usleep(useconds_t(readingTime));
    return ::syscall(SYS_pread64, file, data, size, offset);
}

ssize_t pread(int file, void *data, size_t size, off_t offset)
{
    return ::pread64(file, data, size, offset);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    if (writingTime > 0 && !isSource(file))
        ::usleep(useconds_t(writingTime));
    return ::syscall(SYS_pwrite64, file, data, size, offset);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    return ::pwrite64(file, data, size, offset);
}

ssize_t copy_file_range(int from, off64_t *readAt, int to, off64_t *writeAt, size_t size, unsigned flags)
{
    // The kernel's own copying meets the same drive.
    if (isSource(from))
        ::usleep(useconds_t(readingTime + writingTime));
    return ::syscall(SYS_copy_file_range, from, readAt, to, writeAt, size, flags);
}

} // extern "C"

/// What a copy says its time went into.
class TimeSpentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSlowSourceIsTimeOfReading_data();
    void aSlowSourceIsTimeOfReading();
    void aSlowDestinationIsTimeOfWriting_data() { aSlowSourceIsTimeOfReading_data(); }
    void aSlowDestinationIsTimeOfWriting();
    void aLockOfAnotherProgramIsTimeOfOthers();
    void whatACommitMadeWorthlessIsTimeOfOthers();
    void aPauseIsTimeOfNobody();

private:
    [[nodiscard]] CopyRequest request(CopyMethod method = CopyMethod::Automatic) const
    {
        CopyRequest request;
        request.source = m_source;
        request.destination = m_folder->path() / "copy.db";
        request.method = method;
        request.progressInterval = 0ms;
        return request;
    }

    std::optional<TemporaryFolder> m_folder;
    std::filesystem::path m_source;
};

void TimeSpentTest::init()
{
    m_folder.emplace();
    m_source = m_folder->path() / "data.db";
    buildDatabase(m_source, {.size = 24 << 20});
    struct stat status = {};
    QCOMPARE(::stat(m_source.c_str(), &status), 0);
    slowSource = status.st_ino;
}

void TimeSpentTest::cleanup()
{
    readingTime = writingTime = 0;
    m_folder.reset();
}

void TimeSpentTest::aSlowSourceIsTimeOfReading_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<bool>("readBack");
    QTest::newRow("by the kernel") << CopyMethod::Clone << false;
    QTest::newRow("through a buffer") << CopyMethod::Clone << true;
    QTest::newRow("page by page") << CopyMethod::Online << false;
}

void TimeSpentTest::aSlowSourceIsTimeOfReading()
{
    QFETCH(const CopyMethod, method);
    QFETCH(const bool, readBack);
    CopyRequest asked = request(method);
    asked.readBack = readBack;
    TimeSpent spent;
    std::chrono::milliseconds elapsed{0};
    readingTime = method == CopyMethod::Online ? 100 : 5000;
    const CopyResult result = copy(asked, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying)
            std::tie(spent, elapsed) = std::pair(progress.spent, progress.elapsed);
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY2(spent.reading > spent.writing * 2, qPrintable(QString::number(spent.reading.count())));
    QVERIFY(spent.reading + spent.writing + spent.others <= elapsed + 50ms);
    QVERIFY(spent.reading > elapsed / 4);
}

void TimeSpentTest::aSlowDestinationIsTimeOfWriting()
{
    QFETCH(const CopyMethod, method);
    QFETCH(const bool, readBack);
    CopyRequest asked = request(method);
    asked.readBack = readBack;
    TimeSpent spent;
    writingTime = method == CopyMethod::Online ? 100 : 5000;
    const CopyResult result = copy(asked, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying)
            spent = progress.spent;
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY2(spent.writing > spent.reading * 2, qPrintable(QString::number(spent.writing.count())));
}

void TimeSpentTest::aLockOfAnotherProgramIsTimeOfOthers()
{
    WriterProcess holder;
    QVERIFY(holder.hold(m_source, u"exclusive"_qs));
    CopyRequest asked = request(CopyMethod::Online);
    TimeSpent spent;
    bool released = false;
    const CopyResult result = copy(asked, [&](const CopyProgress &progress) {
        spent = progress.spent;
        if (spent.others >= 300ms && !std::exchange(released, true))
            holder.release();
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(released);
    QVERIFY(spent.others >= 300ms);
}

void TimeSpentTest::whatACommitMadeWorthlessIsTimeOfOthers()
{
    CopyRequest asked = request(CopyMethod::Online);
    asked.pagesPerStep = 100;
    TimeSpent spent;
    int restarts = 0;
    bool committed = false;
    readingTime = 50;
    const CopyResult result = copy(asked, [&](const CopyProgress &progress) {
        spent = progress.spent;
        restarts = progress.restarts;
        // One commit, in the midst of it: between two steps nobody holds the source.
        if (progress.phase == CopyPhase::Copying && progress.copied() > 2000 && !std::exchange(committed, true))
            SqlHandle(m_source).execute("PRAGMA user_version = 7");
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(restarts, 1);
    QVERIFY2(spent.others > 0ns, qPrintable(QString::number(spent.others.count())));
    QVERIFY(spent.reading > 0ns);
}

void TimeSpentTest::aPauseIsTimeOfNobody()
{
    CopyControl control;
    TimeSpent spent;
    bool paused = false;
    std::thread resumer;
    const CopyResult result = copyDatabase(request(CopyMethod::Online), control, [&](const CopyProgress &progress) {
        spent = progress.spent;
        if (progress.phase == CopyPhase::Copying && progress.copied() > 0 && !std::exchange(paused, true))
            control.pause();
        else if (progress.paused && !resumer.joinable())
            resumer = std::thread([&control] {
                std::this_thread::sleep_for(500ms);
                control.resume();
            });
    });
    resumer.join();
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(spent.reading + spent.writing + spent.others < result.receipt.total - 400ms);
}

QTEST_GUILESS_MAIN(TimeSpentTest)
#include "tst_timespent.moc"
