// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QApplication>
#include <QFile>
#include <QList>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace Litecopy::Test {

/// Measures how long the window's thread is kept by any one event: no turn of its loop is shorter. Time in which the
/// thread could have run and others had the processor doesn't count.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    void begin() noexcept { m_longest = Time::zero(); }
    /// Since `begin()`.
    [[nodiscard]] std::chrono::milliseconds longest() const noexcept
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest);
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const Time start = now();
        const bool isTaken = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, now() - start);
        m_isInside = false;
        return isTaken;
    }

private:
    using Time = std::chrono::nanoseconds;

    /// Of the clock, without the time that the thread was ready and not running.
    [[nodiscard]] static Time now()
    {
        Time waited{0};
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (file.open(QIODevice::ReadOnly))
            waited = Time(file.readAll().split(' ').value(1).toLongLong());
        return std::chrono::steady_clock::now().time_since_epoch() - waited;
    }

    bool m_isInside = false;
    Time m_longest{0};
};

} // namespace Litecopy::Test
