// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/run.h"

#include <litecopy/error.h>
#include <litecopy/lockholders.h>

#include <filesystem>
#include <limits>
#include <vector>

namespace Litecopy {

/// Waiting for another program's lock: never spins, is never silent, never endless.
///
/// `wait()` after each refusal; `gained()` when the lock was had or ground was gained. After two seconds the progress
/// names the programs in the way; after the request's timeout `wait()` throws, naming them too.
class LockWait
{
public:
    using Clock = Run::Clock;

    /// `file` is the one that is locked, and `onTimeout` what to say of it in the end.
    LockWait(Run &run, std::filesystem::path file, ErrorCode onTimeout);

    void gained();
    /// Throws CopyFailure with `onTimeout`, and what `Run::checkpoint()` throws.
    void wait();
    /// A pause is no waiting.
    void addPause(Clock::duration pause) { m_since += pause; }
    [[nodiscard]] Clock::duration waited() const { return Clock::now() - m_since; }
    /// Refusals since ground was last gained.
    [[nodiscard]] int attempts() const noexcept { return m_attempts; }
    [[nodiscard]] Error timeoutError();

private:
    [[nodiscard]] const std::vector<LockHolder> &holders();

    Run &m_run;
    std::filesystem::path m_file;
    ErrorCode m_onTimeout;
    Clock::time_point m_since = Clock::now();
    Clock::time_point m_lookedAtHolders;
    std::vector<LockHolder> m_holders;
    int m_attempts = 0;
};

/// Tells a slow copy from a stuck one by the time since the least number of pages or bytes remained: restarts alone
/// don't.
class StallClock
{
public:
    using Clock = Run::Clock;

    /// Of a copy that reads the database `source`.
    StallClock(const Run &run, std::filesystem::path source)
        : m_run(run)
        , m_source(std::move(source))
    {
    }

    void remaining(qint64 amount);
    /// How long holding the source until the end would take, as far as one can tell. Where that is less than the
    /// request's stall time, it isn't tried for longer to do without.
    void expectHold(Clock::duration time) { m_expectedHold = time; }
    /// A pause is no stalling.
    void addPause(Clock::duration pause) { m_lastLow += pause; }
    /// The source should be held from now on, for it has started over and gains no ground. With `Hold::Never` it throws
    /// CopyFailure SourceLocked when that lasts for the whole timeout, and is never true.
    [[nodiscard]] bool isStalled() const;

private:
    const Run &m_run;
    std::filesystem::path m_source;
    qint64 m_low = std::numeric_limits<qint64>::max();
    Clock::duration m_expectedHold = Clock::duration::max();
    Clock::time_point m_lastLow = Clock::now();
};

} // namespace Litecopy
