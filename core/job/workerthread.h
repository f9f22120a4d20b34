// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <queue>

namespace Litecopy {

/// A job's thread. What `work()` writes belongs to it until `join()` has returned, and to the owner from then on.
///
/// What crosses earlier is posted. Qt's event queue and the end of a QThread hand things over too, but not so that
/// ThreadSanitizer sees it where Qt itself was built without; mutexes of our own cost nothing and let it see.
class WorkerThread : public QThread
{
    Q_OBJECT

public:
    WorkerThread();

    /// For the owner: starts the thread. Where the system gives none, `workWithout()` is called and `ended` comes all
    /// the same.
    void begin();
    /// For the owner of a thread that only reads, and was told to end: waits for it a moment. One that doesn't come
    /// back from the system by then (a dead network mount) is left behind, and frees itself when it ends; nothing that
    /// it posts is delivered any more.
    static void leave(std::unique_ptr<WorkerThread> thread);

    /// For the owner: waits for the thread to end. Returns at once where it never began, or has ended.
    void join();

Q_SIGNALS:
    /// There is one more thing to deliver.
    void posted();
    /// In the owner's thread, once, after the thread has ended and all that it posted is delivered.
    void ended();

protected:
    /// On the thread. Does not throw.
    virtual void work() = 0;

    /// In the owner's thread: what the job came to, where there is no thread to work on.
    virtual void workWithout() = 0;

    /// On the thread: has `delivery` run in the owner's, in the order posted and before `finished`. Where this object
    /// is being destroyed, what is still on its way is dropped.
    void post(std::function<void()> delivery);

private:
    void run() final;
    void deliver();

    bool m_left = false; ///< for the owner's thread alone
    std::mutex m_handOver;
    std::mutex m_mutex;
    std::queue<std::function<void()>> m_deliveries; ///< under `m_mutex`
};

} // namespace Litecopy
