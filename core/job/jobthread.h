// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copycontrol.h>
#include <litecopy/error.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <queue>
#include <thread>

namespace Litecopy {

/// A job's thread, and all that the job shares with it. The job and the thread both own it.
///
/// Not a QThread: its object may not be destroyed before a read comes back from a dead network mount, and
/// ThreadSanitizer does not see the locks of a Qt that was built without it. For the same reason the deliveries have a
/// queue of their own under a standard mutex; Qt's event queue carries no data.
class JobThread : public std::enable_shared_from_this<JobThread>
{
public:
    using Function = std::function<void(JobThread &)>;
    using Fail = std::function<void(ErrorCode, const QString &)>;
    using Delivery = std::function<void()>;

    /// `announce` is called on the thread each time something is posted, and has `deliver()` called in the owner's.
    JobThread(std::function<void()> announce, Function function, Fail fail);

    CopyControl control;

    /// For the function on the thread: has `delivery` run in the owner's thread, in the order posted. It may use the
    /// owner: if that is destroyed first, the delivery is dropped.
    void post(Delivery delivery);
    /// For the owner: runs the oldest delivery.
    void deliver();

    /// For the owner: runs the function on a thread, then posts `ended`, which is to call `join()`.
    void begin(const Delivery &ended);
    /// For the owner: waits for the thread. Does nothing where none was started.
    void join();
    /// For the owner that is being destroyed: waits at most for `time`, and drops what is posted from now on. A thread
    /// that is still running then is left behind.
    void leave(std::chrono::milliseconds time);

    /// False where the function hasn't come back in time.
    bool waitForEnd(std::chrono::steady_clock::time_point time);
    /// The same for all that were left behind.
    static bool waitForLeft(std::chrono::steady_clock::time_point time);

private:
    void run(const Delivery &ended);

    const Function m_function;
    const Fail m_fail;
    std::thread m_thread; ///< for the owner alone

    std::mutex m_mutex; ///< for all that follows
    std::condition_variable m_hasEnded;
    std::function<void()> m_announce; ///< null once the owner is being destroyed
    std::queue<Delivery> m_deliveries;
    bool m_ended = false;
};

} // namespace Litecopy
