// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/pagesource.h"
#include "system/leasewait.h"

#include <litecopy/inspection.h>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace Litecopy {

/// Thrown to end a reading.
enum class Interrupted
{
    Cancelled,
    Changed, ///< a database was written to: what was read so far is void
    Disturbed, ///< so it was, without SQLite's locks
};

/// What a long walk does now and then: hear whether it is cancelled, and let waiting writers in.
class Interruption
{
public:
    /// With a `lockTarget` of 0 a lock is never let go.
    Interruption(std::vector<PageSource *> sources, CopyControl &control, std::chrono::milliseconds lockTarget)
        : m_sources(std::move(sources))
        , m_control(control)
        , m_lockTarget(lockTarget)
    {
    }

    /// Cheap: call it for every page that is read alone, and for every block of pages.
    void check()
    {
        if (m_control.isCancelled())
            throw Interrupted::Cancelled;
        const auto now = std::chrono::steady_clock::now();
        if (m_lockTarget.count() == 0 || now - m_locked < m_lockTarget)
            return;
        for (PageSource *const source : m_sources) {
            const PageSource::Pages pages = source->yieldLock();
            if (pages != PageSource::Pages::Same && m_control.isCancelled())
                throw Interrupted::Cancelled;
            if (pages != PageSource::Pages::Same)
                throw pages == PageSource::Pages::Disturbed ? Interrupted::Disturbed : Interrupted::Changed;
        }
        m_locked = std::chrono::steady_clock::now();
    }

private:
    std::vector<PageSource *> m_sources;
    CopyControl &m_control;
    std::chrono::milliseconds m_lockTarget;
    std::chrono::steady_clock::time_point m_locked = std::chrono::steady_clock::now();
};

/// One of several readings of a database that others write to.
struct Attempt
{
    int number = 1;
    /// In the attempts before the last one, the lock is let go now and then. In the last one it is held once, for as
    /// long as it was held at a stretch before: what can be read into memory in that time is of one moment. A larger
    /// database is read beside its writers, and the result says that it may not be of one moment.
    bool isLast = false;

    [[nodiscard]] PageSource::Options reading(const InspectOptions &options) const
    {
        return {.patience = options.patience,
                .lockTarget = options.lockTarget,
                .locking = isLast ? PageSource::Locking::Briefly : PageSource::Locking::Held,
                .needsLog = true,
                .asOf = options.asOf};
    }
    /// For `Interruption`.
    [[nodiscard]] std::chrono::milliseconds lockTarget(const InspectOptions &options) const
    {
        return isLast ? std::chrono::milliseconds(0) : options.lockTarget;
    }
};

/// Calls `read` with an `Attempt` until it returns true, which says that what it read is of one moment. Programs that
/// keep to SQLite's locks leave no better moment: after the third commit that comes between, the next attempt is the
/// last. A program that writes without them comes to an end: that is waited for as long as `patience` says, and four
/// attempts are made at least. False where it was cancelled.
template <typename Read>
[[nodiscard]] bool readRepeatedly(CopyControl &control, std::chrono::milliseconds patience, Read read)
{
    constexpr int attempts = 4;
    const auto giveUp = std::chrono::steady_clock::now() + patience;
    int commits = 0;
    for (int number = 1;; ++number) {
        const bool isLate = number >= attempts && std::chrono::steady_clock::now() >= giveUp;
        const Attempt attempt{number, isLate || commits >= attempts - 1};
        bool isDisturbed = false;
        try {
            if (read(attempt) || attempt.isLast)
                return true;
            isDisturbed = true;
        } catch (Interrupted interruption) {
            if (interruption == Interrupted::Cancelled)
                return false;
            isDisturbed = interruption == Interrupted::Disturbed;
            commits += isDisturbed ? 0 : 1;
        }
        // Each wait is longer than the one before: what writes for a while can finish within one of them.
        if (isDisturbed && !control.wait(std::chrono::milliseconds(std::min(10 * number, 100))))
            return false;
    }
}

/// For a catch block: the exception that is being handled, as an error of a database that is only read.
[[nodiscard]] Error errorOfReading(const std::filesystem::path &database);

/// For the reading thread's LeaseWait: as long as for a lock, and until it is cancelled.
[[nodiscard]] LeaseWait::Wait waitForLeases(CopyControl &control, const InspectOptions &options);
/// Whether it was a cancel that ended such a wait; then it is no error.
[[nodiscard]] bool isCancelledWait(const CopyControl &control, Error *error);

/// One walk over a source that is open: fills the figures, the map and the problems of `result`.
/// Throws `Interrupted` where it has to be made again or was cancelled, and what reading throws.
void inspectSource(Inspection &result, PageSource &source, Interruption &interruption, const InspectOptions &options,
                   const InspectSink &progress, bool restarted);

} // namespace Litecopy
