// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>

namespace Litecopy {

/// How this thread waits for a file that is leased to another program (fcntl(2), F_SETLEASE), as file servers lease
/// what their clients use.
///
/// open(2) waits until the lease is given back, for up to 45 s (/proc/sys/fs/lease-break-time), and hears nothing
/// meanwhile. With O_NONBLOCK it asks for the lease and fails with EWOULDBLOCK at once, so that it can be tried again.
/// The inner one of two counts. Thread: the one that made it.
class LeaseWait
{
public:
    using Clock = std::chrono::steady_clock;
    /// Called between two tries with the time waited so far: sleeps a little, and returns false to wait no longer; the
    /// open then fails with EWOULDBLOCK. Throws nothing: SQLite is below it.
    using Wait = std::function<bool(Clock::duration waited)>;

    explicit LeaseWait(Wait wait);
    LeaseWait(const LeaseWait &) = delete;
    LeaseWait &operator=(const LeaseWait &) = delete;
    ~LeaseWait();

    /// One lives on this thread.
    [[nodiscard]] static bool isSet() noexcept;
    /// Waits once, as the thread's LeaseWait does; where there is none, for 2 s in all. False at once for a second
    /// after a wait that was in vain: who looks at a file opens it several times. Keeps errno.
    [[nodiscard]] static bool again(Clock::time_point since) noexcept;

private:
    const Wait m_wait;
    const Wait *const m_outer;
};

} // namespace Litecopy
