// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/descriptorthread.h"

#include "system/failure.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <system_error>
#include <utility>

#include <linux/close_range.h>
#include <sched.h>
#include <unistd.h>

namespace Litecopy {

using namespace std::chrono_literals;

static std::atomic<bool (*)() noexcept> lockQuestion = nullptr;

void setLockQuestion(bool (*question)() noexcept) noexcept
{
    lockQuestion = question;
}

bool locksBelongToDescriptors() noexcept
{
    const auto question = lockQuestion.load();
    return question && question();
}

/// Gives the calling thread a file table of its own, in which SQLite's descriptors mean nothing: only for a thread that
/// was made for this.
static bool separateFileTable() noexcept
{
    if (locksBelongToDescriptors())
        return true;
    // close_range() leaves the inherited descriptors out of the new table. A copy of one there would keep a lock by
    // flock() or F_OFD_SETLK until the kernel has freed the thread's table, which is a moment after join(). Descriptors
    // 0 to 2 stay: open() would give their numbers to a database.
    return ::close_range(3, ~0U, CLOSE_RANGE_UNSHARE) == 0 || ::unshare(CLONE_FILES) == 0;
}

bool onOwnFileTable(const std::function<void()> &work)
{
    if (locksBelongToDescriptors()) {
        work();
        return true;
    }
    bool done = false;
    try {
        std::thread([&] {
            if ((done = separateFileTable()))
                work();
        }).join();
    } catch (const std::system_error &) {
        // The system starts no thread.
    }
    return done;
}

static Failure withoutThread(const std::error_code &reason, const char *what, QString detail)
{
    Failure failed = systemFailure(reason, Side::Source, what);
    failed.error.code = ErrorCode::NoThread;
    failed.error.detail = std::move(detail);
    return failed;
}

std::thread DescriptorThread::begin()
{
    try {
        return std::thread([this] { loop(); });
    } catch (const std::system_error &error) {
        throw withoutThread(error.code(), "starting a thread", {});
    }
}

DescriptorThread::DescriptorThread(Work work)
{
    if (work == Work::Short && locksBelongToDescriptors())
        return;
    m_thread = begin();
    try {
        run([] {
            if (!separateFileTable())
                throw withoutThread(
                    lastError(), "giving a thread its own file table",
                    QCoreApplication::translate("Litecopy", "it gives a thread no table of open files of its own"));
        });
    } catch (...) {
        end();
        throw;
    }
}

void DescriptorThread::end()
{
    if (isCaller())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void DescriptorThread::start(std::function<void()> work)
{
    std::unique_lock lock(m_mutex);
    Q_ASSERT(!m_work);
    m_thrown = nullptr;
    m_work = std::move(work);
    if (isCaller())
        runWork(lock);
    else
        m_changed.notify_all();
}

void DescriptorThread::wait(const std::function<void()> &meanwhile)
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, 20ms, [this] { return !m_work; })) {
        lock.unlock();
        if (meanwhile)
            meanwhile();
        lock.lock();
    }
    if (m_thrown)
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
}

void DescriptorThread::run(std::function<void()> work, const std::function<void()> &meanwhile)
{
    start(std::move(work));
    wait(meanwhile);
}

void DescriptorThread::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_work || m_ending; });
        if (!m_work)
            return;
        runWork(lock);
        m_changed.notify_all();
    }
}

void DescriptorThread::runWork(std::unique_lock<std::mutex> &lock)
{
    lock.unlock();
    std::exception_ptr thrown;
    try {
        m_work();
    } catch (...) {
        thrown = std::current_exception();
    }
    lock.lock();
    m_thrown = std::exchange(thrown, nullptr);
    m_work = nullptr;
}

} // namespace Litecopy
