// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "faults.h"
#include "workbench.h"

#include <litecopy/copydatabase.h>

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <mutex>
#include <span>
#include <thread>

namespace Litecopy::Test {

/// What many faults came to. All but the first two must be 0.
struct FaultFigures
{
    long points = 0; ///< copies in which a fault struck
    long copied = 0; ///< of them succeeded all the same
    long completeThoughFailed = 0; ///< said to have failed, with the whole copy in place
    long emptySidecars = 0; ///< of a WAL source, which SQLite could not take away with the fault in its way
    long damaged = 0; ///< destinations that are neither what was there before nor the whole copy
    long falseSuccesses = 0; ///< said to be copied, and not so
    long litter = 0; ///< files of ours left behind
    long changedSources = 0;
    long leakedDescriptors = 0;
    long leakedMemory = 0;
    long hangs = 0; ///< copies that had to be cancelled after `patience`
    long escaped = 0; ///< exceptions that left copyDatabase()
    QStringList problems; ///< the first of them, in words

    FaultFigures &operator+=(const FaultFigures &other);
    [[nodiscard]] long bad() const;
    [[nodiscard]] QString toString() const;
};

/// Copies under a time limit: cancels what takes too long, and ends the program where even that is not heard.
class TimeLimit
{
public:
    static constexpr std::chrono::seconds patience{10};

    TimeLimit();
    ~TimeLimit();
    void begin(CopyControl *control, QString name);
    /// Whether it had to be cancelled.
    bool end();

private:
    void watch(const std::stop_token &stop);

    std::mutex m_mutex;
    CopyControl *m_control = nullptr;
    QString m_name;
    std::chrono::steady_clock::time_point m_since;
    bool m_late = false;
    std::jthread m_thread;
};

/// What is done around every copy, where the disk itself is what fails.
struct Surroundings
{
    std::function<void()> beforeLaying; ///< the destination's folder is about to be filled
    std::function<void()> beforeCopy;
    std::function<void()> afterCopy; ///< about to be judged
};

/// Makes one scenario's copies fail in every way of `faults`, and judges what they leave behind.
class FaultRun
{
public:
    FaultRun(const Scenario &scenario, TimeLimit &limit);

    void surroundBy(Surroundings surroundings) { m_surroundings = std::move(surroundings); }
    [[nodiscard]] const Workbench &bench() const noexcept { return m_bench; }

    /// At most `pointsPerFault` places of each fault, spread over all there are, once and for ever; 0 takes every one.
    /// `seed` moves the places.
    void strikeAll(std::span<const Fault> faults, int pointsPerFault, unsigned seed, bool cleanupFails = false);
    /// At so many places of each moment something happens, after which nothing can be removed.
    void strikeAt(std::span<const Fault> moments, int pointsPerMoment, unsigned seed,
                  const std::function<void()> &happening);
    /// One copy; true where it says that it was made.
    bool strikeOnce(const Arming &arming);
    [[nodiscard]] const FaultFigures &figures() const noexcept { return m_figures; }
    /// What the last copy passed.
    [[nodiscard]] const Strikes &strikes() const noexcept { return m_strikes; }

private:
    void judge(const Arming &arming, const CopyResult &result);
    void judgeFailed(const Arming &arming, const QString &name, const CopyResult &result);
    void judgeLitter(const Arming &arming, const QString &name, bool failed);
    void note(const QString &what, long *figure);

    const Scenario m_scenario;
    const Workbench m_bench;
    TimeLimit &m_limit;
    Surroundings m_surroundings;
    FaultFigures m_figures;
    Strikes m_strikes;
    bool m_repeating = false;
};

} // namespace Litecopy::Test
