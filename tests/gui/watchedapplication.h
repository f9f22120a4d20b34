// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "filecalls.h"

#include <litecopy/job.h>

#include <QApplication>
#include <QMetaEnum>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <utility>

namespace Litecopy::Test {

/// Measures what each turn of the window's loop does: the delivery of one event to the objects it is for. What others
/// do with the processor meanwhile doesn't count, so that a machine with much to do makes no turn longer.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    /// What nobody notices.
#ifdef NDEBUG
    static constexpr std::chrono::milliseconds limit{50};
#else
    // Without optimization, and beside other tests that keep the processor's caches and the drive busy, a turn that
    // does little was seen to take 400 ms; one that waits for a slow mount takes seconds.
    static constexpr std::chrono::milliseconds limit{400};
#endif

    void begin() noexcept
    {
        m_longest = Time::zero();
    }
    /// How long the thread was kept by a turn since `begin()`, whatever it waited for.
    [[nodiscard]] std::chrono::milliseconds longest() const noexcept
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest);
    }

    /// Prints the longest turn of each test function that had one over the limit; their number.
    [[nodiscard]] int report() const
    {
        for (const auto &[test, turn] : m_long)
            std::fprintf(stderr,
                         "FAIL!  : %s: a turn of the window's loop took %lld ms, %lld of them in file systems: %s\n",
                         test.constData(), static_cast<long long>(turn.work / std::chrono::milliseconds(1)),
                         static_cast<long long>(turn.blocked / std::chrono::milliseconds(1)), turn.what.constData());
        return int(m_long.size());
    }

    /// What the program ends with, as the real one does: nothing waits for a thread that a drive or a bus keeps.
    [[nodiscard]] int ended(int failed) const
    {
        failed += report();
        if (!Job::waitForLeft(std::chrono::seconds(1))) {
            std::fflush(nullptr);
            std::_Exit(failed);
        }
        return failed;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        const int level = thread()->loopLevel();
        // Part of the turn that goes on; a loop within it, as of a drag, has turns of its own.
        if (m_isInside && level == m_level)
            return QApplication::notify(receiver, event);
        const bool wasInside = std::exchange(m_isInside, true);
        const int outerLevel = std::exchange(m_level, level);
        const Turn outer = std::exchange(m_within, Turn{});
        // The receiver may be gone afterwards.
        const QByteArray what = describe(*receiver, *event);
        const Turn start = now();
        const bool isTaken = QApplication::notify(receiver, event);
        const Turn all = now() - start;
        record(all - m_within, what);
        m_within = outer + all;
        m_level = outerLevel;
        m_isInside = wasInside;
        return isTaken;
    }

private:
    using Time = std::chrono::nanoseconds;

    struct Turn
    {
        Time work{0}; ///< the processor's time, and what file systems took
        Time blocked{0}; ///< what file systems took
        Time kept{0}; ///< by the clock, but for the time that the thread was ready and not running

        friend Turn operator-(const Turn &a, const Turn &b)
        {
            return {a.work - b.work, a.blocked - b.blocked, a.kept - b.kept};
        }
        friend Turn operator+(const Turn &a, const Turn &b)
        {
            return {a.work + b.work, a.blocked + b.blocked, a.kept + b.kept};
        }
    };
    struct Long
    {
        Time work{0};
        Time blocked{0};
        QByteArray what;
    };

    [[nodiscard]] static Turn now() noexcept
    {
        const Time blocked = FileCalls::blocked();
        return {processorTime() + blocked, blocked,
                std::chrono::steady_clock::now().time_since_epoch() - timeInRunQueue()};
    }

    [[nodiscard]] static QByteArray describe(const QObject &receiver, const QEvent &event)
    {
        const char *const type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
        QByteArray what = QByteArray(type ? type : "an event") + " for " + receiver.metaObject()->className();
        // A name without a place to keep it: this is called for each event.
        if (const QObject *const owner = receiver.objectName().isEmpty() ? receiver.parent() : &receiver)
            what += ' ' + owner->objectName().toLatin1() + " (" + owner->metaObject()->className() + ')';
        return what;
    }

    void record(const Turn &turn, const QByteArray &what)
    {
        m_longest = std::max(m_longest, turn.kept);
        const char *const test = QTest::currentTestFunction();
        if (turn.work <= limit || !test)
            return;
        const char *const row = QTest::currentDataTag();
        QByteArray name = test;
        if (row)
            name += '(' + QByteArray(row) + ')';
        Long &longest = m_long[name];
        if (turn.work > longest.work)
            longest = {turn.work, turn.blocked, what};
    }

    bool m_isInside = false;
    int m_level = 0;
    Turn m_within; ///< of loops within the turn
    Time m_longest{0};
    std::map<QByteArray, Long> m_long;
};

} // namespace Litecopy::Test

/// In place of QTEST_MAIN for tests of the window: they fail where a turn of its loop is longer than people notice.
#define LITECOPY_GUI_MAIN(TestClass)                                                                                   \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        Litecopy::Test::WatchedApplication application(argc, argv);                                                    \
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);                                                               \
        TestClass test;                                                                                                \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        const int failed = QTest::qExec(&test, argc, argv);                                                            \
        return application.ended(failed);                                                                              \
    }
