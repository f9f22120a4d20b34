// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/progressreporter.h"

#include "copy/failure.h"

#include <new>

namespace Litecopy {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

ProgressReporter::ProgressReporter(const ProgressSink &sink, milliseconds interval)
    : m_sink(sink)
    , m_interval(interval)
{
}

void ProgressReporter::enter(CopyPhase phase)
{
    const auto now = Clock::now();
    m_durations[int(m_state.phase)] += now - m_phaseStart;
    m_phaseStart = now;
    m_state.phase = phase;
    m_state.phaseFraction = -1;
    m_state.waiting = false;
    m_state.waitingFor.clear();
    m_state.waited = {};
    report();
}

void ProgressReporter::report()
{
    m_lastReport = Clock::now();
    m_state.elapsed = elapsed();
    if (!m_sink || m_thrown)
        return;
    try {
        m_sink(m_state);
    } catch (...) {
        // Reports are made from within SQLite's callbacks too, and no exception may pass through those.
        m_thrown = std::current_exception();
    }
}

void ProgressReporter::throwIfSinkThrew() const
{
    if (!m_thrown)
        return;
    QString what;
    try {
        std::rethrow_exception(m_thrown);
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &error) {
        what = QStringLiteral(": ") + QString::fromLocal8Bit(error.what());
    } catch (...) {
        // Nothing is known of it but that it was thrown.
    }
    throw failure(ErrorCode::Misuse, {}, QStringLiteral("the progress callback threw an exception") + what);
}

void ProgressReporter::reportThrottled()
{
    if (Clock::now() - m_lastReport >= m_interval)
        report();
}

milliseconds ProgressReporter::durationOf(CopyPhase phase) const
{
    auto duration = m_durations[int(phase)];
    if (phase == m_state.phase)
        duration += Clock::now() - m_phaseStart;
    return duration_cast<milliseconds>(duration);
}

milliseconds ProgressReporter::elapsed() const
{
    return duration_cast<milliseconds>(Clock::now() - m_start);
}

} // namespace Litecopy
