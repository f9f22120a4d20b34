// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copycontrol.h>

#include <QElapsedTimer>
#include <QTest>

#include <future>
#include <thread>

using namespace Litecopy;
using namespace std::chrono_literals;

class TestCopyControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsTheWholeTimeWhenNothingHappens();
    void cancelWakesAWaiter();
    void cancelBeforeWaitingReturnsAtOnce();
    void cancelIsFinal();
    void pauseHoldsUntilResumed();
    void pauseHoldsNoLongerThanTheTime();
    void cancelWakesAPausedWaiter();
    void neverPausedReturnsAtOnce();
    void manyThreadsAskAtOnce();
};

namespace {

/// Runs `wait` on another thread and `action` once it has begun; returns how long the waiter went on after that.
template <typename Wait, typename Action>
std::chrono::milliseconds timeAfter(Wait &&wait, Action &&action)
{
    std::promise<void> begun;
    std::chrono::steady_clock::time_point ended;
    std::thread waiter([&] {
        begun.set_value();
        wait();
        ended = std::chrono::steady_clock::now();
    });
    begun.get_future().wait();
    const auto asked = std::chrono::steady_clock::now();
    action();
    waiter.join();
    return std::chrono::duration_cast<std::chrono::milliseconds>(ended - asked);
}

} // namespace

void TestCopyControl::waitsTheWholeTimeWhenNothingHappens()
{
    CopyControl control;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(control.wait(30ms));
    QVERIFY(timer.elapsed() >= 30);
}

void TestCopyControl::cancelWakesAWaiter()
{
    CopyControl control;
    bool goOn = true;
    const auto time = timeAfter([&] { goOn = control.wait(60s); }, [&] { control.cancel(); });
    QVERIFY(!goOn);
    QVERIFY2(time < 100ms, qPrintable(QString::number(time.count())));
}

void TestCopyControl::cancelBeforeWaitingReturnsAtOnce()
{
    CopyControl control;
    control.cancel();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!control.wait(60s));
    QVERIFY(!control.waitWhilePaused(60s));
    QVERIFY(timer.elapsed() < 1000);
}

void TestCopyControl::cancelIsFinal()
{
    CopyControl control;
    QVERIFY(!control.isCancelled());
    control.cancel();
    control.resume();
    control.pause();
    control.cancel();
    QVERIFY(control.isCancelled());
    QVERIFY(!control.wait(0ms));
}

void TestCopyControl::pauseHoldsUntilResumed()
{
    CopyControl control;
    control.pause();
    QVERIFY(control.isPaused());
    bool goOn = false;
    const auto time = timeAfter([&] { goOn = control.waitWhilePaused(60s); }, [&] { control.resume(); });
    QVERIFY(goOn);
    QVERIFY(!control.isPaused());
    QVERIFY2(time < 100ms, qPrintable(QString::number(time.count())));
}

void TestCopyControl::pauseHoldsNoLongerThanTheTime()
{
    CopyControl control;
    control.pause();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(control.waitWhilePaused(30ms));
    QVERIFY(timer.elapsed() >= 30);
    QVERIFY(control.isPaused());
}

void TestCopyControl::cancelWakesAPausedWaiter()
{
    CopyControl control;
    control.pause();
    bool goOn = true;
    const auto time = timeAfter([&] { goOn = control.waitWhilePaused(60s); }, [&] { control.cancel(); });
    QVERIFY(!goOn);
    QVERIFY2(time < 100ms, qPrintable(QString::number(time.count())));
}

void TestCopyControl::neverPausedReturnsAtOnce()
{
    CopyControl control;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(control.waitWhilePaused(60s));
    QVERIFY(timer.elapsed() < 1000);
}

void TestCopyControl::manyThreadsAskAtOnce()
{
    CopyControl control;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&control, i] {
            for (int k = 0; k < 2000; ++k)
                (k + i) % 2 ? control.pause() : control.resume();
            control.cancel();
        });
    }
    while (control.waitWhilePaused(1ms)) { }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(control.isCancelled());
}

QTEST_GUILESS_MAIN(TestCopyControl)
#include "tst_copycontrol.moc"
