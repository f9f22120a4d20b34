// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "faults.h"
#include "workbench.h"

#include <litecopy/copydatabase.h>

#include <QString>
#include <QStringList>

#include <chrono>
#include <mutex>
#include <span>
#include <thread>

namespace Litecopy::Test {

/// What many faults came to. All but the first four must be 0.
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

/// Makes one scenario's copies fail in every way of `faults`, and judges what they leave behind.
class FaultRun
{
public:
    FaultRun(const Scenario &scenario, TimeLimit &limit);

    /// At most `pointsPerFault` places of each fault, spread over all there are, once and for ever; 0 takes every one.
    /// `seed` moves the places.
    void strikeAll(std::span<const Fault> faults, int pointsPerFault, unsigned seed, bool cleanupFails = false);
    [[nodiscard]] const FaultFigures &figures() const noexcept { return m_figures; }

private:
    [[nodiscard]] Strikes strikeOnce(const Arming &arming);
    void judge(const Arming &arming, const CopyResult &result);
    void judgeFailed(const Arming &arming, const QString &name, const CopyResult &result);
    void judgeLitter(const Arming &arming, const QString &name, bool failed);
    void note(const QString &what, long *figure);

    const Scenario m_scenario;
    const Workbench m_bench;
    TimeLimit &m_limit;
    FaultFigures m_figures;
    bool m_repeating = false;
};

} // namespace Litecopy::Test
