// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/interruption.h"
#include "inspect/pagesource.h"

#include <chrono>
#include <vector>

namespace Litecopy {

/// What a long walk does now and then: hear whether it is cancelled, and let waiting writers in.
class Pulse
{
public:
    /// With a `lockTarget` of 0 a lock is never let go.
    Pulse(std::vector<PageSource *> sources, CopyControl &control, std::chrono::milliseconds lockTarget)
        : m_sources(std::move(sources))
        , m_control(control)
        , m_lockTarget(lockTarget)
    {
    }

    /// Cheap: call it for every page that is read alone, and for every block of pages.
    void beat()
    {
        if (m_control.isCancelled())
            throw Interruption::Cancelled;
        const auto now = std::chrono::steady_clock::now();
        if (m_lockTarget.count() == 0 || now - m_locked < m_lockTarget)
            return;
        for (PageSource *const source : m_sources) {
            if (!source->relax())
                throw m_control.isCancelled() ? Interruption::Cancelled : Interruption::Changed;
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
