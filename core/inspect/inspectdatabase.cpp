// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/inspection.h>

#include "inspect/pagewalk.h"
#include "inspect/reading.h"
#include "inspect/schemareader.h"
#include "live/errormapping.h"
#include "system/failure.h"

#include <litecopy/portalpath.h>
#include <litecopy/sqliteerror.h>

#include <QElapsedTimer>

namespace Litecopy {

namespace {

/// Hands out what was read so far, no more often than asked for.
class Reporter
{
public:
    Reporter(const InspectSink &sink, std::chrono::milliseconds interval, const PageLedger &ledger, bool restarted)
        : m_sink(sink)
        , m_interval(interval)
        , m_ledger(ledger)
        , m_restarted(restarted)
    {
        report();
    }

    void blockRead(std::uint32_t first, std::uint32_t count)
    {
        if (!m_sink)
            return;
        m_done = first + count - 1;
        if (m_done == m_ledger.pageCount() || std::chrono::steady_clock::now() - m_last >= m_interval)
            report();
    }

private:
    void report()
    {
        if (!m_sink)
            return;
        m_entries.clear();
        for (std::uint32_t page = m_reported + 1; page <= m_done; ++page)
            m_entries.push_back(m_ledger.isClaimed(page) ? m_ledger.entry(page) : PageEntry());
        InspectProgress progress;
        progress.done = m_done;
        progress.pageCount = m_ledger.pageCount();
        progress.first = m_reported + 1;
        progress.entries = m_entries.data();
        progress.entryCount = quint32(m_entries.size());
        progress.restarted = std::exchange(m_restarted, false);
        m_sink(progress);
        m_reported = m_done;
        m_last = std::chrono::steady_clock::now();
    }

    const InspectSink &m_sink;
    const std::chrono::milliseconds m_interval;
    const PageLedger &m_ledger;
    bool m_restarted;
    std::uint32_t m_done = 0;
    std::uint32_t m_reported = 0;
    std::vector<PageEntry> m_entries;
    std::chrono::steady_clock::time_point m_last;
};

void countPages(PageUsage &usage, const PageMap &map)
{
    const auto counts = map.kindCounts();
    const auto of = [&counts](PageKind kind) { return counts[std::size_t(kind)]; };
    usage.pageCount = map.pageCount();
    usage.freelistTrunks = of(PageKind::FreelistTrunk);
    usage.freelistLeaves = of(PageKind::FreelistLeaf);
    usage.pointerMapPages = of(PageKind::PointerMap);
    usage.lockBytePages = of(PageKind::LockByte);
    usage.unreferencedPages = of(PageKind::Unreferenced);
    usage.damagedPages = of(PageKind::Damaged);
}

} // namespace

Error errorOfReading(const std::filesystem::path &database)
{
    try {
        throw;
    } catch (const Failure &failure) {
        return failure.error;
    } catch (const SqliteError &error) {
        return errorFrom(error, Side::Source, database, {});
    } catch (const std::filesystem::filesystem_error &error) {
        return errorFromSystem(error.code(), Side::Source, database, "looking at the source");
    } catch (const std::bad_alloc &) {
        return {ErrorCode::OutOfMemory, database, {}, 0, {}};
    }
}

LeaseWait::Wait waitForLeases(CopyControl &control, const InspectOptions &options)
{
    return [&control, patience = options.patience](LeaseWait::Clock::duration waited) {
        return waited < patience && control.wait(std::chrono::milliseconds(20));
    };
}

bool isCancelledWait(const CopyControl &control, Error *error)
{
    const bool isCancelled = control.isCancelled() && error->detail == leaseText();
    if (isCancelled)
        *error = {};
    return isCancelled;
}

void inspectSource(Inspection &result, PageSource &source, Interruption &interruption, const InspectOptions &options,
                   const InspectSink &progress, bool restarted)
{
    result.log = source.logRemarks();
    result.halfWritten = source.isHalfWritten();
    result.missingPages = source.missingPages();
    const Schema schema = readSchema(source);
    PageLedger ledger(source.pageCount());
    std::vector<TreeUsage> trees = listTrees(schema);
    if (!schema.complete)
        ledger.note(PageProblem::Kind::SchemaUnreadable, 1, 0, schema.entries.size());
    if (trees.size() > std::size_t(PageEntry::mostOwners)) {
        ledger.note(PageProblem::Kind::TooManyTrees, 1, 0, trees.size());
        trees.resize(std::size_t(PageEntry::mostOwners));
    }
    Reporter reporter(progress, options.progressInterval, ledger, restarted);
    PageWalk walk(source, trees, ledger, interruption);
    walk.run([&reporter](std::uint32_t first, std::uint32_t count) { reporter.blockRead(first, count); });
    result.problems = ledger.problems();
    result.problemCount = ledger.problemCount();
    result.map = PageMap(ledger.takeEntries());
    result.usage.pageSize = int(source.pageSize());
    for (std::size_t i = 0; i < trees.size(); ++i)
        trees[i].figures.packedPages = packedPages(trees[i], walk.leafSpare()[i], source.geometry());
    result.usage.trees = std::move(trees);
    countPages(result.usage, result.map);
}

Inspection inspectDatabase(const std::filesystem::path &database, CopyControl &control, const InspectOptions &options,
                           const InspectSink &progress)
{
    QElapsedTimer timer;
    timer.start();
    Inspection result;
    result.path = database;
    try {
        const LeaseWait leaseWait(waitForLeases(control, options));
        result.path = outsidePortal(std::filesystem::weakly_canonical(database));
        result.cancelled = !readRepeatedly(control, options.patience, [&](const Attempt &attempt) {
            PageSource source(result.path, control, attempt.reading(options));
            Interruption interruption({&source}, control, attempt.lockTarget(options));
            inspectSource(result, source, interruption, options, progress, attempt.number > 1);
            result.consistent = source.isUnchanged();
            // A transaction that outlasts the waiting will not have ended for another reading either.
            return result.consistent || result.halfWritten;
        });
    } catch (...) {
        result.error = errorOfReading(result.path);
        result.cancelled = isCancelledWait(control, &result.error);
    }
    if (result.error || result.cancelled) {
        result.missingPages = 0;
        result.usage = {};
        result.map = {};
        result.problems.clear();
        result.problemCount = 0;
    }
    result.elapsed = std::chrono::milliseconds(timer.elapsed());
    return result;
}

} // namespace Litecopy
