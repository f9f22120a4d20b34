// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/pagesource.h"

#include <chrono>
#include <vector>

namespace Litecopy {

/// Ends a reading, on its way to whoever started it.
enum class Interrupted
{
    Cancelled,
    Changed, ///< a database was written to: what was read so far is void
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
            if (!source->yieldLock())
                throw m_control.isCancelled() ? Interrupted::Cancelled : Interrupted::Changed;
        }
        m_locked = std::chrono::steady_clock::now();
    }

private:
    std::vector<PageSource *> m_sources;
    CopyControl &m_control;
    std::chrono::milliseconds m_lockTarget;
    std::chrono::steady_clock::time_point m_locked = std::chrono::steady_clock::now();
};

} // namespace Litecopy
