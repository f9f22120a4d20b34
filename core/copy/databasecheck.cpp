// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/databasecheck.h"

#include "copy/failure.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"
#include "sqlite/version.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;
namespace fs = std::filesystem;
using Clock = Run::Clock;

// Of a page's first byte.
static constexpr std::byte tableInterior{0x05};
static constexpr std::byte tableLeaf{0x0d};

static constexpr std::size_t mostThreads = 8;
static constexpr qsizetype mostLines = 100;
/// How long a thread may take to hear that it is to end, before it is abandoned.
static constexpr auto untilAbandoned = 80ms;
/// Of the copying thread at the threads that check.
static constexpr auto betweenLooks = 20ms;

/// What one table's expressions may take: more where it may be large, so that a sound one gets through even from a slow
/// medium, but not without end.
static Clock::duration evaluationTime(const Run &run, qint64 size)
{
    const Clock::duration timeout = run.request().timeout;
    const auto bySize = std::chrono::seconds(size >> 20);
    return timeout + std::min<Clock::duration>(bySize, std::max<Clock::duration>(timeout, 1s));
}

void CheckedPages::read(bool walking, std::span<const std::byte> page)
{
    if (!walking) {
        ++m_rowPages;
        return;
    }
    ++m_walked;
    if (page[0] == tableInterior || page[0] == tableLeaf)
        ++m_tablePages;
}

std::optional<double> CheckedPages::fraction() const
{
    if (m_pages == 0)
        return std::nullopt;
    const auto pages = double(m_pages);
    const auto walked = double(std::min(m_walked.load(), m_pages));
    const double tablePages = walked > 0 ? double(m_tablePages) * pages / walked : pages;
    const double read = walked + std::min(double(m_rowPages), tablePages);
    return std::min(read / (pages + tablePages), 1.0);
}

namespace {

/// All but the free list's leaves. Parses no schema.
quint64 pagesToWalk(const Run &run, Connection &connection, quint64 pages)
{
    if (run.request().check != CheckLevel::Quick)
        return 0;
    const auto free = quint64(std::max<qint64>(connection.queryInteger("PRAGMA freelist_count"), 0));
    return pages - std::min(free, pages);
}

void prepare(Connection &connection)
{
    // Before the first statement that parses the schema: a private connection has no functions of an application's.
    connection.setSchemaTrusted(true);
    connection.execute("PRAGMA ignore_check_constraints=ON");
}

/// Runs parts on one connection, counts what they read, and hears whether they are to end.
class PartRunner
{
public:
    PartRunner(Connection &connection, VfsTap &tap, CheckedPages &pages, quint64 pageCount,
               std::function<bool()> canContinue)
        : m_connection(connection)
        , m_tap(tap)
        , m_pages(pages)
        , m_pageCount(pageCount)
        , m_canContinue(std::move(canContinue))
        , m_handler(connection, [this] { return betweenInstructions(); })
    {
        m_tap.onRead([this](std::span<const std::byte> page) { read(page); });
    }
    PartRunner(const PartRunner &) = delete;
    PartRunner &operator=(const PartRunner &) = delete;
    ~PartRunner() { m_tap.onRead({}); }

    [[nodiscard]] PartFindings run(const CheckPart &part)
    {
        begin(part);
        return runPart(m_connection, part, m_isWalked);
    }
    /// The same without calling any function: some functions never return, and can't be interrupted.
    [[nodiscard]] PartFindings runWithoutExpressions(const CheckPart &part)
    {
        begin(part);
        return runPartWithoutExpressions(m_connection, part, m_isWalked);
    }

private:
    void begin(const CheckPart &part)
    {
        m_walking = part.kind == CheckPart::Kind::Structure;
        m_readsOfPart = 0;
        m_callsAfterWalk = 0;
        m_isWalked = false;
    }

    void read(std::span<const std::byte> page)
    {
        ++m_readsOfPart;
        m_pages.read(m_walking, page);
        // Between two instructions SQLite calls by itself, but up to 3.40 the walk is one.
        if (m_readsOfPart % 64 == 0 && !m_canContinue())
            m_handler.interrupt();
    }

    /// Where the walk is one instruction, a call with half of the pages read comes after it: the rows, which SQLite
    /// would read one after the other now, are other parts'. A result of the walk is a row, which comes before any
    /// loop; but SQLite also calls when it gives a row, so it must have gone on for a while. A newer SQLite calls
    /// within the walk: nothing shows its end, so the rows are read twice there.
    bool betweenInstructions()
    {
        if (m_callsOnlyAfterWalk && m_walking && m_pageCount >= 1000 && m_readsOfPart > m_pageCount / 2
            && ++m_callsAfterWalk > 3) {
            m_isWalked = true;
            return false;
        }
        return m_canContinue();
    }

    Connection &m_connection;
    VfsTap &m_tap;
    CheckedPages &m_pages;
    const quint64 m_pageCount; ///< that a walk reads
    const std::function<bool()> m_canContinue;
    const bool m_callsOnlyAfterWalk = walksTreesInOneInstruction();
    bool m_walking = false;
    bool m_isWalked = false;
    quint64 m_readsOfPart = 0;
    int m_callsAfterWalk = 0;
    ProgressHandler m_handler;
};

} // namespace

struct DatabaseCheck::Worker
{
    std::thread thread;
    bool hasEnded = false;
    bool isAbandoned = false;
    std::optional<std::size_t> part; ///< that it is at
    Clock::time_point since; ///< it is at it
    std::atomic_bool giveUp = false;
};

struct DatabaseCheck::Shared
{
    Shared(fs::path path, CheckLevel checkLevel, std::vector<CheckPart> allParts, quint64 pagesOfWalk,
           quint64 pagesToTell, bool tellsOften)
        : database(std::move(path))
        , level(checkLevel)
        , parts(std::move(allParts))
        , walkPages(pagesOfWalk)
        , pages(pagesToTell)
        , isWatchedClosely(tellsOften)
        , findings(parts.size())
    {
    }

    void work(Worker &worker);
    void runParts(Worker &worker);
    [[nodiscard]] std::optional<std::size_t> next(Worker &worker);
    void keep(const Worker &worker, std::size_t part, PartFindings found);
    [[nodiscard]] bool canContinue(const Worker &worker);

    const fs::path database;
    const CheckLevel level;
    const std::vector<CheckPart> parts;
    const quint64 walkPages;
    CheckedPages pages;
    const bool isWatchedClosely; ///< more often than the copying thread looks by itself
    std::atomic_bool stopped = false;
    std::atomic_bool paused = false;

    std::mutex mutex;
    std::condition_variable changed; ///< for the copying thread
    std::condition_variable resumed; ///< for the workers
    std::size_t started = 0;
    std::vector<std::optional<PartFindings>> findings;
    int readError = 0;
    std::exception_ptr error;
};

bool DatabaseCheck::Shared::canContinue(const Worker &worker)
{
    // Waking a thread takes as long as reading some pages.
    if (isWatchedClosely)
        changed.notify_one();
    if (paused) {
        std::unique_lock lock(mutex);
        resumed.wait(lock, [&] { return !paused || stopped; });
    }
    return !stopped && !worker.giveUp;
}

std::optional<std::size_t> DatabaseCheck::Shared::next(Worker &worker)
{
    const std::scoped_lock lock(mutex);
    worker.part.reset();
    if (started == parts.size() || stopped || worker.isAbandoned)
        return std::nullopt;
    worker.part = started;
    worker.since = Clock::now();
    // Here alone: what is given up is the part that the worker is at.
    worker.giveUp = false;
    return started++;
}

void DatabaseCheck::Shared::keep(const Worker &worker, std::size_t part, PartFindings found)
{
    const std::scoped_lock lock(mutex);
    if (!worker.isAbandoned)
        findings[part] = std::move(found);
}

void DatabaseCheck::Shared::runParts(Worker &worker)
{
    VfsTap tap(VfsTap::ShortReads::RefuseInside, {}, VfsTap::Files::Finished);
    std::optional<Connection> connection;
    std::optional<PartRunner> runner;
    try {
        while (const auto index = next(worker)) {
            const CheckPart &part = parts[*index];
            if (!runner) {
                connection = Connection::open(database, Connection::OpenMode::ReadWrite, tap.name());
                // In WAL mode a file without shared memory can only be used so.
                connection->execute("PRAGMA locking_mode=EXCLUSIVE");
                prepare(*connection);
                // No part of a quick check comes back to a page, but for those on the way to it. So few stay in the
                // processor's own cache.
                if (level == CheckLevel::Quick)
                    connection->execute("PRAGMA cache_size=50");
                runner.emplace(*connection, tap, pages, walkPages, [this, &worker] { return canContinue(worker); });
            }
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
    } catch (...) {
        const std::scoped_lock lock(mutex);
        if (!error && !stopped)
            error = std::current_exception();
        stopped = true;
    }
    runner.reset();
    const std::scoped_lock lock(mutex);
    if (readError == 0)
        readError = tap.readError();
    connection.reset();
}

void DatabaseCheck::Shared::work(Worker &worker)
{
    try {
        runParts(worker);
    } catch (...) {
        // No memory for the tap.
        const std::scoped_lock lock(mutex);
        error = std::current_exception();
        stopped = true;
    }
    const std::scoped_lock lock(mutex);
    worker.part.reset();
    worker.hasEnded = true;
    changed.notify_one();
}

DatabaseCheck::DatabaseCheck(Run &run, const fs::path &database, quint32 pageCount, qint64 size)
    : m_run(run)
    , m_database(database)
    , m_pageCount(pageCount)
    , m_evaluationTime(evaluationTime(run, size))
{
}

DatabaseCheck::~DatabaseCheck()
{
    endWorkers();
}

void DatabaseCheck::startWorker()
{
    auto worker = std::make_shared<Worker>();
    m_workers.push_back(worker);
    try {
        // An abandoned thread keeps both.
        worker->thread = std::thread([shared = m_shared, worker] { shared->work(*worker); });
    } catch (...) {
        // No thread to be had, or no memory for one.
        m_workers.pop_back();
        throw;
    }
}

/// False where not one thread is to be had.
bool DatabaseCheck::startWorkers()
{
    const auto processors = std::size_t(std::max(std::thread::hardware_concurrency(), 1U));
    const std::size_t threads = std::min({processors, mostThreads, m_shared->parts.size()});
    while (m_workers.size() < threads) {
        try {
            startWorker();
        } catch (const std::system_error &) {
            break;
        }
    }
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
    try {
        for (; abandoned > 0; --abandoned)
            startWorker();
    } catch (const std::exception &) {
        // The other threads go on. Where there is none, the parts that were not begun are reported as unchecked.
    }
}

void DatabaseCheck::tellProgress()
{
    // A compact copy's source is checked before the copy is.
    const auto fraction = m_shared->pages.fraction();
    if (fraction && m_run.state().phase == CopyPhase::Checking)
        m_run.checked(*fraction);
    m_run.reportThrottled();
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
        if (m_run.control().isPaused()) {
            const auto start = Clock::now();
            m_shared->paused = true;
            const bool stopped = !m_run.canContinue();
            lock.lock();
            m_shared->paused = false;
            m_shared->resumed.notify_all();
            for (const auto &worker : m_workers)
                worker->since += Clock::now() - start;
            lock.unlock();
            if (stopped)
                m_run.throwIfStopped();
        }
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
        if (worker->isAbandoned)
            worker->thread.detach();
        else
            worker->thread.join();
    }
    m_workers.clear();
}

/// The walk finds all that the walks of single tables find in trees.
static void addDamage(CheckReport &report, const CheckPart &part, QStringList damage)
{
    const bool walk = part.kind == CheckPart::Kind::Structure;
    QStringList &others = walk ? report.damage : damage;
    if (walk ? !damage.isEmpty() : !report.damage.isEmpty())
        others.removeIf([](const QString &line) { return line.startsWith(u"***"); });
    report.damage = walk ? damage + report.damage : report.damage + damage;
}

static void add(CheckReport &report, const CheckPart &part, const PartFindings &found)
{
    addDamage(report, part, found.damage);
    if (!found.unchecked.isEmpty())
        report.unchecked << QString::fromUtf8(part.table) + QStringLiteral(": ") + found.unchecked;
}

CheckReport DatabaseCheck::report()
{
    CheckReport report;
    const std::scoped_lock lock(m_shared->mutex);
    report.readError = m_shared->readError;
    report.error = m_shared->error;
    for (std::size_t i = 0; i < m_shared->parts.size(); ++i) {
        if (!m_shared->findings[i] && m_shared->error)
            continue;
        const PartFindings found = m_shared->findings[i].value_or(PartFindings{{}, QStringLiteral("no thread")});
        add(report, m_shared->parts[i], found);
    }
    // The rows of one table are many parts.
    report.unchecked.removeDuplicates();
    report.damage.resize(std::min(report.damage.size(), mostLines));
    return report;
}

/// On the copying thread.
CheckReport DatabaseCheck::runHere()
{
    VfsTap tap(VfsTap::ShortReads::RefuseInside, {}, VfsTap::Files::Finished);
    Connection connection = Connection::open(m_database, Connection::OpenMode::ReadWrite, tap.name());
    connection.execute("PRAGMA locking_mode=EXCLUSIVE");
    return checkThrough(m_run, connection, tap, m_pageCount);
}

CheckReport DatabaseCheck::run()
{
    VfsTap tap(VfsTap::ShortReads::RefuseInside, {}, VfsTap::Files::Finished);
    try {
        Connection connection = Connection::open(m_database, Connection::OpenMode::ReadWrite, tap.name());
        connection.execute("PRAGMA locking_mode=EXCLUSIVE");
        prepare(connection);
        const quint64 pages = pagesToWalk(m_run, connection, m_pageCount);
        auto parts = partsOfCheck(connection, m_run.request().check, [this] { m_run.checkpoint(); });
        m_shared = std::make_shared<Shared>(m_database, m_run.request().check, std::move(parts), m_pageCount, pages,
                                            m_run.request().progressInterval < betweenLooks);
    } catch (const SqliteError &) {
        CheckReport report;
        report.readError = tap.readError();
        report.error = std::current_exception();
        return report;
    }
    // The threads may have read much before this one is given a processor again.
    tellProgress();
    if (!startWorkers())
        return runHere();
    watch();
    endWorkers();
    return report();
}

CheckReport checkThrough(Run &run, Connection &connection, VfsTap &tap, quint32 pageCount)
{
    CheckReport report;
    try {
        prepare(connection);
        CheckedPages pages(pagesToWalk(run, connection, pageCount));
        const std::vector<CheckPart> parts =
            partsOfCheck(connection, run.request().check, [&run] { run.checkpoint(); });
        PartRunner runner(connection, tap, pages, pageCount, [&] {
            if (const auto fraction = pages.fraction())
                run.checked(*fraction);
            run.reportThrottled();
            return run.canContinue();
        });
        // The walk last: it leaves the connection with stand-ins.
        for (std::size_t i = 1; i <= parts.size(); ++i) {
            const CheckPart &part = parts[i % parts.size()];
            add(report, part, runner.runWithoutExpressions(part));
        }
    } catch (const SqliteError &) {
        report.error = std::current_exception();
    }
    report.readError = tap.readError();
    report.damage.resize(std::min(report.damage.size(), mostLines));
    return report;
}

} // namespace Litecopy
