// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace Litecopy {

/// Whether SQLite's locks belong to its descriptors, since `useOpenFileDescriptionLocks()` was called: then a database
/// may be opened and closed past SQLite on any thread, and no lock is lost. Otherwise closing any descriptor of it
/// drops the locks that the same file table holds (fcntl(2)). core/sqlite knows; `setLockQuestion()` is how it says so.
[[nodiscard]] bool locksBelongToDescriptors() noexcept;
void setLockQuestion(bool (*question)() noexcept) noexcept;

/// Lets `work`, which must not throw, open and close database files past SQLite: on this thread where that drops no
/// lock, else on one with a file table of its own. False where the system gives none (seccomp rules of a container may
/// forbid it): `work` is not called then.
bool onOwnFileTable(const std::function<void()> &work);

/// A thread on which database files may be opened and closed past SQLite.
///
/// Closing any descriptor of a file drops the POSIX locks that the same file table holds on it (fcntl(2)): done on an
/// ordinary thread, it would take away SQLite's locks on a database, also those of the application's other connections.
/// So this thread has a file table of its own, unless SQLite's locks belong to its descriptors anyway
/// (`useOpenFileDescriptionLocks()`).
/// Work run here must not use SQLite, and what it opens it must close here.
///
/// Thread: of its owner. One piece of work at a time. The destructor waits for it and lets the thread end.
class DescriptorThread
{
public:
    enum class Work
    {
        Long,
        Short, ///< not worth a thread: where closing a file drops no lock, it is done on the calling thread
    };

    /// Throws Failure NoThread where the system starts no thread, or gives it no table of its own.
    explicit DescriptorThread(Work work = Work::Long);
    DescriptorThread(const DescriptorThread &) = delete;
    DescriptorThread &operator=(const DescriptorThread &) = delete;
    ~DescriptorThread() { end(); }

    /// Work is done on the calling thread: `start()` returns when it is done, and nothing is called meanwhile.
    [[nodiscard]] bool isCaller() const noexcept { return !m_thread.joinable(); }
    /// Starts `work` on the thread of this object, and returns at once. The work started before must have ended.
    void start(std::function<void()> work);
    /// Waits until it is done, calling `meanwhile` (which must not throw) every 20 ms or so. What it threw is rethrown
    /// here, once.
    void wait(const std::function<void()> &meanwhile = {});
    /// Both.
    void run(std::function<void()> work, const std::function<void()> &meanwhile = {});

private:
    [[nodiscard]] std::thread begin();
    void end();
    void loop();
    void runWork(std::unique_lock<std::mutex> &lock);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::function<void()> m_work;
    std::exception_ptr m_thrown;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace Litecopy
