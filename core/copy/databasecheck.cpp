// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/databasecheck.h"

#include "copy/checkparts.h"
#include "copy/finish.h"
#include "sqlite/resultcodes.h"
#include "sqlite/vfstap.h"
#include "system/filesystem.h"

#include <litecopy/sqliteerror.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace Litecopy {

using namespace std::chrono_literals;
namespace fs = std::filesystem;
using Clock = Run::Clock;

namespace {

constexpr std::size_t mostThreads = 8;
/// How long a thread may take to hear that it is to end, before it is abandoned.
constexpr auto untilAbandoned = 80ms;
/// A smaller file is checked in less time than threads and their connections take to start.
constexpr quint32 pagesWorthThreads = 256;
/// Bytes of pages that a thread of a full check keeps: it looks each row up in each index, all over it. With SQLite's
/// usual two MiB each look is a read.
constexpr qint64 largestCache = qint64(128) << 20;
/// Of the copying thread at the threads that check.
constexpr auto betweenLooks = 20ms;

Connection openFinished(const fs::path &database, const VfsTap &tap)
{
    Connection connection = Connection::open(database, Connection::OpenMode::ReadWrite, tap.name());
    // In WAL mode a file without shared memory can only be used so.
    connection.execute("PRAGMA locking_mode=EXCLUSIVE");
    return connection;
}

/// Bytes, of each thread.
qint64 cacheOfFullCheck()
{
    constexpr qint64 share = 32; // of the memory
    constexpr qint64 usual = qint64(2) << 20;
    return std::clamp(memorySize() / share, usual, largestCache);
}

struct Worker
{
    std::thread thread;
    VfsTap tap{VfsTap::ShortReads::RefuseInside, {}, VfsTap::Files::Finished};
    bool hasEnded = false;
    bool isAbandoned = false;
    std::optional<std::size_t> part; ///< that it is at
    Clock::time_point since; ///< it is at it
    std::atomic_bool giveUp = false;
};

/// What the threads of one check share with each other and with the copying thread. An abandoned one keeps it.
class SharedCheck
{
public:
    SharedCheck(fs::path path, CheckLevel checkLevel, CheckPlan plan, quint64 pagesOfWalk, bool tellsOften)
        : parts(std::move(plan.parts))
        , pages(plan.pages)
        , findings(parts.size())
        , m_database(std::move(path))
        , m_level(checkLevel)
        , m_walkPages(pagesOfWalk)
        , m_isWatchedClosely(tellsOften)
    {
    }

    /// What a thread runs.
    void work(Worker &worker);

    const std::vector<CheckPart> parts;
    CheckedPages pages;
    std::atomic_bool stopped = false;
    std::atomic_bool paused = false;

    std::mutex mutex; ///< of what follows, and of the workers
    std::condition_variable changed; ///< for the copying thread
    std::condition_variable resumed; ///< for the workers
    std::vector<std::optional<PartFindings>> findings;
    std::exception_ptr error; ///< that ended it

private:
    void runParts(Worker &worker);
    [[nodiscard]] std::optional<std::size_t> next(Worker &worker);
    void keep(const Worker &worker, std::size_t part, PartFindings found);
    [[nodiscard]] bool canContinue(const Worker &worker);

    const fs::path m_database;
    const CheckLevel m_level;
    const quint64 m_walkPages;
    const bool m_isWatchedClosely; ///< more often than the copying thread looks by itself
    std::size_t m_started = 0;
};

bool SharedCheck::canContinue(const Worker &worker)
{
    // Waking a thread takes as long as reading some pages.
    if (m_isWatchedClosely)
        changed.notify_one();
    if (paused) {
        std::unique_lock lock(mutex);
        resumed.wait(lock, [&] { return !paused || stopped; });
    }
    return !stopped && !worker.giveUp;
}

std::optional<std::size_t> SharedCheck::next(Worker &worker)
{
    const std::scoped_lock lock(mutex);
    worker.part.reset();
    if (m_started == parts.size() || stopped || worker.isAbandoned)
        return std::nullopt;
    worker.part = m_started;
    worker.since = Clock::now();
    // Here alone: what is given up is the part that the worker is at.
    worker.giveUp = false;
    return m_started++;
}

void SharedCheck::keep(const Worker &worker, std::size_t part, PartFindings found)
{
    const std::scoped_lock lock(mutex);
    if (!worker.isAbandoned)
        findings[part] = std::move(found);
}

void SharedCheck::runParts(Worker &worker)
{
    std::optional<Connection> connection;
    std::optional<PartRunner> runner;
    while (const auto index = next(worker)) {
        const CheckPart &part = parts[*index];
        if (!runner) {
            connection = openFinished(m_database, worker.tap);
            prepareForCheck(*connection);
            // A part reads each leaf once, and only interior pages again. 50 pages stay in the processor's own cache.
            connection->execute("PRAGMA cache_size=50");
            runner.emplace(*connection, worker.tap, MayEvaluate::Yes, pages, m_walkPages,
                           [this, &worker] { return canContinue(worker); });
        }
        if (m_level == CheckLevel::Full && part.kind == CheckPart::Kind::Table)
            connection->execute("PRAGMA cache_size=-" + QByteArray::number(cacheOfFullCheck() >> 10));
        try {
            keep(worker, *index, runner->run(part));
        } catch (const SqliteError &failed) {
            if (kindOf(failed.extendedCode()) != ResultKind::Interrupted || !worker.giveUp)
                throw;
            keep(worker, *index, {{}, QStringLiteral("it takes too long")});
        }
        // The walk's connection has stand-ins for what the others need.
        if (part.kind == CheckPart::Kind::Structure)
            runner.reset();
    }
}

void SharedCheck::work(Worker &worker)
{
    std::exception_ptr thrown;
    try {
        runParts(worker);
    } catch (...) {
        thrown = std::current_exception();
    }
    const std::scoped_lock lock(mutex);
    if (thrown && !error && !stopped)
        error = thrown;
    stopped = stopped || thrown;
    worker.part.reset();
    worker.hasEnded = true;
    changed.notify_one();
}

/// Checks a file that only this process knows, on as many threads as there are processors. Thread: the copying one.
class DatabaseCheck
{
public:
    DatabaseCheck(Run &run, const fs::path &database, const CopySize &size);
    DatabaseCheck(const DatabaseCheck &) = delete;
    DatabaseCheck &operator=(const DatabaseCheck &) = delete;
    ~DatabaseCheck() { endWorkers(); }

    /// `tap` is for what is done on this thread. Throws what ended the check, with all that was found in `report`.
    void run(VfsTap &tap, CheckReport &report);

private:
    [[nodiscard]] bool startWorkers();
    [[nodiscard]] bool startWorker();
    void tellProgress();
    void sitOutPause();
    void watch();
    void giveUpOverdue();
    void endWorkers();
    void addFindings(CheckReport &report);

    Run &m_run;
    const fs::path m_database;
    const quint32 m_pageCount;
    std::shared_ptr<SharedCheck> m_shared;
    std::vector<std::shared_ptr<Worker>> m_workers;
    /// That one table's expressions may take: more where it may be large, so that a sound one gets through even from a
    /// slow medium, but not without end.
    Clock::duration m_evaluationTime;
    int m_readError = 0; ///< of those workers that ended
};

DatabaseCheck::DatabaseCheck(Run &run, const fs::path &database, const CopySize &size)
    : m_run(run)
    , m_database(database)
    , m_pageCount(size.pageCount)
{
    const Clock::duration timeout = run.request().timeout;
    const auto bySize = std::chrono::seconds(size.size >> 20);
    m_evaluationTime = timeout + std::min<Clock::duration>(bySize, std::max<Clock::duration>(timeout, 1s));
}

/// False where no thread is to be had.
bool DatabaseCheck::startWorker()
{
    // So that nothing can fail once the thread runs.
    m_workers.reserve(m_workers.size() + 1);
    auto worker = std::make_shared<Worker>();
    try {
        // An abandoned thread keeps both.
        worker->thread = std::thread([shared = m_shared, worker] { shared->work(*worker); });
    } catch (const std::system_error &) {
        return false;
    }
    m_workers.push_back(std::move(worker));
    return true;
}

/// False where the system started no thread at all.
bool DatabaseCheck::startWorkers()
{
    const auto processors = std::size_t(std::max(std::thread::hardware_concurrency(), 1U));
    const std::size_t threads = std::min({processors, mostThreads, m_shared->parts.size()});
    while (m_workers.size() < threads && startWorker()) { }
    return !m_workers.empty();
}

/// A part that evaluates expressions is not waited for without end. Its thread ends at the next instruction, or, where
/// it is in the midst of a function, is abandoned; the parts that are left need another one then.
void DatabaseCheck::giveUpOverdue()
{
    const auto now = Clock::now();
    int abandoned = 0;
    {
        const std::scoped_lock lock(m_shared->mutex);
        for (const auto &worker : m_workers) {
            if (!worker->part || worker->isAbandoned || !m_shared->parts[*worker->part].evaluates)
                continue;
            const auto overdue = now - worker->since - m_evaluationTime;
            if (overdue > 0ms)
                worker->giveUp = true;
            if (overdue > untilAbandoned) {
                worker->isAbandoned = true;
                m_shared->findings[*worker->part] = PartFindings{{}, QStringLiteral("it takes too long")};
                ++abandoned;
            }
        }
    }
    // A new thread for each abandoned one. Where the system starts none, the threads that are left do the rest; where
    // none is left, the parts that were not begun are reported as unchecked.
    for (; abandoned > 0 && startWorker(); --abandoned) { }
}

void DatabaseCheck::tellProgress()
{
    // A compact copy's source is checked before the copy is.
    const auto fraction = m_shared->pages.fraction();
    if (fraction && m_run.state().phase == CopyPhase::Checking)
        m_run.checked(*fraction);
    m_run.reportThrottled();
}

void DatabaseCheck::sitOutPause()
{
    const auto start = Clock::now();
    m_shared->paused = true;
    const bool isFree = m_run.canContinue();
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->paused = false;
        m_shared->resumed.notify_all();
        for (const auto &worker : m_workers)
            worker->since += Clock::now() - start;
    }
    if (!isFree)
        m_run.throwIfStopped();
}

void DatabaseCheck::watch()
{
    const auto isRunning = [this] {
        return std::ranges::any_of(m_workers,
                                   [](const auto &worker) { return !worker->hasEnded && !worker->isAbandoned; });
    };
    std::unique_lock lock(m_shared->mutex);
    while (isRunning()) {
        m_shared->changed.wait_for(lock, betweenLooks);
        lock.unlock();
        tellProgress();
        if (m_run.control().isPaused())
            sitOutPause();
        m_run.throwIfStopped();
        giveUpOverdue();
        lock.lock();
    }
}

void DatabaseCheck::endWorkers()
{
    if (!m_shared)
        return;
    {
        std::unique_lock lock(m_shared->mutex);
        m_shared->stopped = true;
        m_shared->resumed.notify_all();
        const auto haveEnded = [this] {
            return std::ranges::all_of(m_workers,
                                       [](const auto &worker) { return worker->hasEnded || worker->isAbandoned; });
        };
        m_shared->changed.wait_for(lock, untilAbandoned, haveEnded);
        for (const auto &worker : m_workers)
            worker->isAbandoned = !worker->hasEnded;
    }
    for (const auto &worker : m_workers) {
        if (worker->isAbandoned) {
            worker->thread.detach();
            continue;
        }
        worker->thread.join();
        if (m_readError == 0)
            m_readError = worker->tap.readError();
    }
    m_workers.clear();
}

void DatabaseCheck::addFindings(CheckReport &report)
{
    const std::scoped_lock lock(m_shared->mutex);
    report.readError = m_readError;
    for (std::size_t i = 0; i < m_shared->parts.size(); ++i) {
        const auto &found = m_shared->findings[i];
        if (found || !m_shared->error)
            report.add(m_shared->parts[i], found.value_or(PartFindings{{}, QStringLiteral("no thread")}));
    }
    if (m_shared->error)
        std::rethrow_exception(m_shared->error);
}

void DatabaseCheck::run(VfsTap &tap, CheckReport &report)
{
    {
        Connection connection = openFinished(m_database, tap);
        CheckPlan plan = planCheck(m_run, connection, m_pageCount);
        // An expression may never end: only a thread can be left with it.
        if (m_pageCount < pagesWorthThreads && std::ranges::none_of(plan.parts, &CheckPart::evaluates)) {
            runParts(m_run, connection, tap, m_pageCount, plan, report);
            return;
        }
        m_shared = std::make_shared<SharedCheck>(m_database, m_run.request().check, std::move(plan), m_pageCount,
                                                 m_run.request().progressInterval < betweenLooks);
    }
    // The threads may have read much before this one is given a processor again.
    tellProgress();
    if (!startWorkers()) {
        Connection connection = openFinished(m_database, tap);
        checkThrough(m_run, connection, tap, m_pageCount, report);
        return;
    }
    watch();
    endWorkers();
    addFindings(report);
}

} // namespace

void checkFile(Run &run, const fs::path &database, const CopySize &size, VfsTap &tap, CheckReport &report)
{
    DatabaseCheck(run, database, size).run(tap, report);
}

void checkThrough(Run &run, Connection &connection, VfsTap &tap, quint32 pageCount, CheckReport &report)
{
    runParts(run, connection, tap, pageCount, planCheck(run, connection, pageCount), report);
}

} // namespace Litecopy
