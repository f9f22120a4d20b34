// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "faultrun.h"

#include "support/copying.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <set>

namespace Litecopy::Test {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

long openDescriptors()
{
    return long(std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

QString describe(const Arming &arming)
{
    return QStringLiteral("%1 at %2%3%4")
        .arg(QString::fromLatin1(arming.fault.name))
        .arg(arming.k)
        .arg(arming.forEver ? QStringLiteral(" and after") : QString(),
             arming.cleanupFails ? QStringLiteral(", nothing can be removed") : QString());
}

/// All of 1..count, or so many of them.
std::set<long> places(long count, int wanted, unsigned seed)
{
    std::set<long> chosen;
    if (wanted == 0 || count <= wanted) {
        for (long k = 1; k <= count; ++k)
            chosen.insert(k);
        return chosen;
    }
    std::minstd_rand random(seed);
    while (long(chosen.size()) < wanted)
        chosen.insert(1 + long(random() % static_cast<unsigned long>(count)));
    return chosen;
}

} // namespace

FaultFigures &FaultFigures::operator+=(const FaultFigures &other)
{
    for (auto member : {&FaultFigures::points, &FaultFigures::copied, &FaultFigures::completeThoughFailed,
                        &FaultFigures::emptySidecars, &FaultFigures::damaged, &FaultFigures::falseSuccesses,
                        &FaultFigures::litter, &FaultFigures::changedSources, &FaultFigures::leakedDescriptors,
                        &FaultFigures::leakedMemory, &FaultFigures::hangs, &FaultFigures::escaped})
        this->*member += other.*member;
    problems += other.problems;
    return *this;
}

long FaultFigures::bad() const
{
    return completeThoughFailed + emptySidecars + damaged + falseSuccesses + litter + changedSources + leakedDescriptors
        + leakedMemory + hangs + escaped;
}

QString FaultFigures::toString() const
{
    return QStringLiteral("%1 points, %2 copied all the same, %3 complete though failed, %12 with empty sidecars "
                          "beside the source; damaged destinations %4, "
                          "false successes %5, litter %6, changed sources %7, leaks of descriptors "
                          "%8, of memory %9, "
                          "hangs %10, escaped exceptions %11")
        .arg(points)
        .arg(copied)
        .arg(completeThoughFailed)
        .arg(damaged)
        .arg(falseSuccesses)
        .arg(litter)
        .arg(changedSources)
        .arg(leakedDescriptors)
        .arg(leakedMemory)
        .arg(hangs)
        .arg(escaped)
        .arg(emptySidecars);
}

TimeLimit::TimeLimit()
    : m_thread([this](const std::stop_token &stop) { watch(stop); })
{
}

TimeLimit::~TimeLimit() = default;

void TimeLimit::begin(CopyControl *control, QString name)
{
    const std::scoped_lock lock(m_mutex);
    m_control = control;
    m_name = std::move(name);
    m_since = std::chrono::steady_clock::now();
    m_late = false;
}

bool TimeLimit::end()
{
    const std::scoped_lock lock(m_mutex);
    m_control = nullptr;
    return m_late;
}

void TimeLimit::watch(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(100ms);
        const std::scoped_lock lock(m_mutex);
        if (!m_control)
            continue;
        const auto time = std::chrono::steady_clock::now() - m_since;
        if (time > patient(patience) && !m_late) {
            m_late = true;
            m_control->cancel();
        } else if (time > patient(3 * patience)) {
            std::fprintf(stderr, "hangs for ever: %s\n", qPrintable(m_name));
            std::abort();
        }
    }
}

FaultRun::FaultRun(const Scenario &scenario, TimeLimit &limit)
    : m_scenario(scenario)
    , m_bench(scenario)
    , m_limit(limit)
{
}

void FaultRun::strikeAll(std::span<const Fault> faults, int pointsPerFault, unsigned seed, bool cleanupFails)
{
    // The first copy of a process fills caches that would look like leaks; the second one counts.
    strikeOnce({});
    strikeOnce({});
    const Strikes all = m_strikes;
    for (const Fault &fault : faults) {
        const long count = all.passed[std::size_t(fault.operation)];
        for (const bool forEver : {false, true}) {
            for (const long k : places(count, pointsPerFault, ++seed))
                strikeOnce({fault, k, forEver, cleanupFails, {}});
        }
    }
}

void FaultRun::strikeAt(std::span<const Fault> moments, int pointsPerMoment, unsigned seed,
                        const std::function<void()> &happening)
{
    strikeOnce({});
    strikeOnce({});
    const Strikes all = m_strikes;
    for (const Fault &moment : moments) {
        for (const long k : places(all.passed[std::size_t(moment.operation)], pointsPerMoment, ++seed))
            strikeOnce({moment, k, false, true, happening});
    }
}

void FaultRun::note(const QString &what, long *figure)
{
    ++*figure;
    if (m_figures.problems.size() < 12)
        m_figures.problems << m_scenario.name() + QStringLiteral(": ") + what;
}

bool FaultRun::strikeOnce(const Arming &arming)
{
    const auto around = [](const std::function<void()> &action) {
        if (action)
            action();
    };
    around(m_surroundings.beforeLaying);
    m_bench.layDestination();
    const CopyRequest request = m_bench.request();
    const long descriptors = openDescriptors();
    const sqlite3_int64 memory = sqlite3_memory_used();
    const long blocks = liveBlocks();
    const QString name = describe(arming);
    bool copied = false;
    {
        CopyControl control;
        m_limit.begin(&control, m_scenario.name() + QStringLiteral(": ") + name);
        CopyResult result;
        bool escaped = false;
        around(m_surroundings.beforeCopy);
        arm(arming);
        try {
            result = copyDatabase(request, control);
        } catch (...) {
            escaped = true;
        }
        m_strikes = disarm();
        around(m_surroundings.afterCopy);
        copied = result.isCopied();
        if (m_limit.end())
            note(name + QStringLiteral(": had to be cancelled"), &m_figures.hangs);
        if (escaped)
            note(name + QStringLiteral(": an exception came out"), &m_figures.escaped);
        m_figures.points += m_strikes.struck > 0 || (arming.fault.operation == Operation::None && arming.k > 0);
        judge(arming, result);
    }
    if (openDescriptors() != descriptors)
        note(name + QStringLiteral(": descriptors leak"), &m_figures.leakedDescriptors);
    const bool grew = sqlite3_memory_used() != memory || liveBlocks() > blocks;
    if (grew && !m_repeating && arming.k > 0) {
        // What is made once in a process's life is no leak: it does not grow again.
        m_repeating = true;
        const FaultFigures before = m_figures;
        strikeOnce(arming);
        const long leaked = m_figures.leakedMemory;
        m_figures = before;
        m_repeating = false;
        if (leaked > before.leakedMemory)
            note(name + QStringLiteral(": memory leaks"), &m_figures.leakedMemory);
    } else if (grew && m_repeating) {
        ++m_figures.leakedMemory;
    }
    return copied;
}

void FaultRun::judge(const Arming &arming, const CopyResult &result)
{
    const QString name = describe(arming) + QStringLiteral(": ") + inWords(result);
    const SourceChange change = m_bench.takeSourceChange();
    if (!change.difference.isEmpty())
        note(name + QStringLiteral(": source changed: ") + change.difference, &m_figures.changedSources);
    if (!change.emptySidecars.isEmpty())
        note(name + QStringLiteral(": beside the source: ") + change.emptySidecars, &m_figures.emptySidecars);
    if (!result.isCopied()) {
        judgeFailed(arming, name, result);
        return;
    }
    m_figures.copied += arming.k > 0;
    QString why;
    judgeLitter(arming, name, false);
    const QByteArray content = contentOf(m_bench.destination(), &why);
    // A medium that fails after the rename may bring the old state back: then, and only then, it must be told.
    const bool told = result.receipt.warnings.join(QLatin1Char('\n')).contains(QStringLiteral("on the medium yet"));
    if (told != !result.receipt.onMedium || (told && result.outcome == CopyOutcome::Verified))
        note(name + QStringLiteral(": called verified, and may not last"), &m_figures.falseSuccesses);
    if (content != m_bench.newContent() && !(told && content == m_bench.oldContent()))
        note(name + QStringLiteral(": not the copy: ") + why, &m_figures.falseSuccesses);
}

void FaultRun::judgeFailed(const Arming &arming, const QString &name, const CopyResult &result)
{
    if (arming.k == 0)
        note(name + QStringLiteral(": failed without a fault"), &m_figures.falseSuccesses);
    else if (result.error.code == ErrorCode::None && result.outcome == CopyOutcome::Failed)
        note(name + QStringLiteral(": no error is given"), &m_figures.falseSuccesses);
    if (m_bench.isAsBefore())
        return;
    judgeLitter(arming, name, true);
    if (!fs::exists(m_bench.destination()) && m_bench.oldContent().isEmpty())
        return;
    // Written into, it may need the next reader to bring it back. Then it must hold the one or the other.
    QString why;
    const QByteArray content = contentOf(m_bench.destination(), &why);
    // In WAL mode a commit whose log was not brought to the medium can be read, and may be gone after a power cut. That
    // it failed is true then, and the doubt is told.
    const bool mayBeGone = content == m_bench.newContent() && m_scenario.writesInto()
        && result.error.detail.contains(QStringLiteral("may be there, or be gone again"));
    if (mayBeGone)
        return;
    if (content == m_bench.newContent())
        note(name + QStringLiteral(": said to have failed, with the copy in place"), &m_figures.completeThoughFailed);
    else if (content.isEmpty() || content != m_bench.oldContent())
        note(name + QStringLiteral(": destination damaged: ") + why, &m_figures.damaged);
}

void FaultRun::judgeLitter(const Arming &arming, const QString &name, bool failed)
{
    QStringList litter;
    for (const QString &file : namesIn(m_bench.folder())) {
        const std::string path = file.toStdString();
        // Journals of a database that stays are its own: its next reader deals with them.
        const bool ownSidecar = path.starts_with("copy.db-")
            && (m_scenario.writesInto() || (failed && !m_scenario.makesNew())) && fs::exists(m_bench.destination());
        if (path != "copy.db" && !ownSidecar)
            litter << file;
    }
    if (litter.isEmpty())
        return;
    // A folder must be opened to be emptied.
    const bool couldRemove = !arming.cleanupFails && arming.fault.operation != Operation::Remove
        && arming.fault.operation != Operation::Open;
    if (couldRemove) {
        note(name + QStringLiteral(": left behind: ") + litter.join(QLatin1Char(' ')), &m_figures.litter);
        return;
    }
    // What could not be removed is removed by the next copy.
    CopyRequest next = m_bench.request();
    next.destination = m_bench.folder() / "next.db";
    next.destinationMode = DestinationMode::NewFile;
    static_cast<void>(copy(next));
    fs::remove(next.destination);
    for (const QString &file : namesIn(m_bench.folder())) {
        if (file.startsWith(QStringLiteral(".litecopy-")))
            note(name + QStringLiteral(": never removed: ") + file, &m_figures.litter);
    }
}

} // namespace Litecopy::Test
