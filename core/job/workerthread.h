// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QThread>

#include <mutex>

namespace Litecopy {

/// A job's thread. What `work()` writes belongs to it until `join()` has returned, and to the owner from then on.
///
/// The end of a QThread hands that over too, but not so that ThreadSanitizer sees it where Qt itself was built without;
/// a mutex of our own costs nothing and lets it see.
class WorkerThread : public QThread
{
public:
    /// For the owner: waits for the thread to end. Returns at once where it never began, or has ended.
    void join()
    {
        wait();
        const std::scoped_lock taken(m_handOver);
    }

protected:
    /// On the thread. Does not throw.
    virtual void work() = 0;

private:
    void run() final
    {
        work();
        const std::scoped_lock given(m_handOver);
    }

    std::mutex m_handOver;
};

} // namespace Litecopy
