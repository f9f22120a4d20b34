// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <chrono>
#include <cstddef>
#include <functional>

namespace Litecopy {

/// The named phases of a copy, in their order. A phase that is not asked for is not entered.
enum class CopyPhase
{
    Preparing, ///< looking at the source, waiting for its lock
    Copying, ///< pages travel
    Checking, ///< the finished temporary is checked
    Writing, ///< to the medium: fsync, rename, fsync of the folder
    Done,
};

/// What the time of a running copy went into so far, as far as it is measured; the rest is neither of these.
struct TimeSpent
{
    std::chrono::nanoseconds reading{0}; ///< reading the source
    std::chrono::nanoseconds writing{0}; ///< writing the copy
    /// Waiting for the locks of other programs, and copying pages that their commits made worthless.
    std::chrono::nanoseconds others{0};
    std::chrono::nanoseconds packing{0}; ///< waiting for the compressor, when all else was done

    bool operator==(const TimeSpent &) const = default;
};

/// A snapshot of a running copy. A value, made on the copying thread.
struct CopyProgress
{
    CopyPhase phase = CopyPhase::Preparing;
    quint32 remaining = 0; ///< pages still to copy; meaningless while `pageCount` is 0
    /// Pages of the source; 0 until the first step: show an indeterminate bar. Where an older copy is read before the
    /// source is held, what remains is the share that is left of both together, so that `fraction()` goes up once.
    quint32 pageCount = 0;
    int pageSize = 0; ///< bytes; 0 until known
    bool comparing = false; ///< with an older copy, while pages are read
    quint32 changed = 0; ///< where it is compared with an older copy: pages found to differ so far
    /// Where those pages lie: of each of so many equal parts of the file, how much differs, 0 nothing, 255 all of it.
    static constexpr std::size_t parts = 256;
    std::array<quint8, parts> changedParts{};
    int restarts = 0; ///< how often another program's commit made the copy start over
    double phaseFraction = -1; ///< 0..1 within a phase other than Copying; negative where it can't be told
    bool holding = false; ///< a rollback-journal source is held: its writers wait
    /// A database that is written into is locked: its writers wait, in rollback mode its readers too.
    bool holdingDestination = false;
    /// What it holds is being kept first, in its safety copy; in the phase Checking, that copy is checked, and all else
    /// is done. `phaseFraction` says how far.
    bool keepingOld = false;
    bool paused = false;
    bool waiting = false; ///< no lock was to be had for 2 s; `waitingFor` says whose it is, where that can be told
    QString waitingFor; ///< "firefox (4312) with an exclusive lock"; may be empty
    std::chrono::milliseconds waited{0}; ///< for the lock, so far; 0 where `waiting` is false
    std::chrono::milliseconds elapsed{0}; ///< since the copy started, pauses included
    TimeSpent spent;

    [[nodiscard]] quint32 copied() const noexcept { return pageCount - remaining; }
    /// 0..1 over the pages; 0 while there are none to count.
    [[nodiscard]] double fraction() const noexcept { return pageCount ? double(copied()) / double(pageCount) : 0; }

    bool operator==(const CopyProgress &) const = default;
};

/// Called on the copying thread, with the source possibly locked: return at once. One that throws is not called again,
/// and the copy fails with Misuse (std::bad_alloc: OutOfMemory) as if it were cancelled; where it throws when the copy
/// is complete already, the copy stays what it is.
using ProgressSink = std::function<void(const CopyProgress &)>;

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::CopyProgress)
