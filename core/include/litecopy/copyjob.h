// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QObject>

#include <memory>

namespace Litecopy {

/// `copyDatabase()` on a thread of its own, as signals.
///
/// Thread: lives in its owner's thread; every function is called there, every signal is emitted there. The owner runs
/// an event loop. Ownership: an ordinary QObject; destroying a running job cancels it and waits for its thread (at most
/// about 100 ms), and then `finished` is not emitted: nobody is left to hear it. It does not delete itself.
class CopyJob : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,
        Running,
        Finished
    };

    explicit CopyJob(CopyRequest request, QObject *parent = nullptr);
    ~CopyJob() override;

    [[nodiscard]] const CopyRequest &request() const noexcept;
    [[nodiscard]] State state() const noexcept;
    [[nodiscard]] bool isPaused() const noexcept;
    /// The latest report that arrived.
    [[nodiscard]] const CopyProgress &progress() const noexcept;
    /// Meaningful once `state()` is Finished.
    [[nodiscard]] const CopyResult &result() const noexcept;

    /// Starts the thread. A job runs once: on one that is running or finished this does nothing.
    void start();
    /// Cancels; heard within 100 ms. Before `start()`, the job finishes as Cancelled as soon as it is started.
    void cancel();
    void pause();
    void resume();

Q_SIGNALS:
    /// At most ten a second by default; first and last always.
    void progressChanged(const Litecopy::CopyProgress &progress);
    void pausedChanged(bool paused);
    /// Exactly once, after the thread has ended.
    void finished(const Litecopy::CopyResult &result);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Litecopy
