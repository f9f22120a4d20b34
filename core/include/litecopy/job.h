// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copycontrol.h>
#include <litecopy/error.h>

#include <QObject>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace Litecopy {

class JobThread;

/// A blocking function of the library on a thread of its own, its progress and its result as signals.
///
/// Thread: lives in its owner's thread; every function is called there, every signal is emitted there. The owner runs
/// an event loop. Ownership: an ordinary QObject, which does not delete itself. It may be destroyed at any time, also
/// in a slot of one of its signals. Destroying a running job cancels it, and no signal is emitted any more. How long
/// the destructor waits for the thread is said for each job. A thread that is still running then is left behind: it
/// ends when its function does, and its result is dropped. The end of the process waits for such threads for a moment.
/// Errors: each job is `finished` exactly once, after its thread has ended, and the result carries the error. It is
/// NoThread where the system starts no thread.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,
        Running,
        Finished
    };

    ~Job() override;

    [[nodiscard]] State state() const noexcept { return m_state; }

    /// Starts the thread. A job runs once: on one that is running or finished this does nothing.
    void start();
    /// Cancels what can be cancelled (copying, inspecting, comparing); heard within 100 ms. Before `start()`, the job
    /// finishes as cancelled as soon as it is started.
    void cancel();

    /// For a program at its end: waits at most for `time` for the threads that were left behind. Where one is still
    /// running, because a drive or a bus gives no answer, the answer is false; end then by std::_Exit(), since static
    /// objects of other libraries, as Qt's of D-Bus, may wait for it for ever.
    [[nodiscard]] static bool waitForLeft(std::chrono::milliseconds time);

Q_SIGNALS:
    /// For the job itself: its thread has posted something.
    void posted(QPrivateSignal);

protected:
    /// How long the destructor waits for a running thread.
    enum class Leave
    {
        AtOnce, ///< a short read that can't be cancelled
        AfterAMoment, ///< a long read: cancelling is heard, unless the file system hangs
        AfterItsEnd, ///< a function that cleans up what it wrote
    };

    /// `function` runs on the thread. `fail` is called in its place, or after it has thrown.
    Job(std::function<void(JobThread &)> function, std::function<void(ErrorCode, const QString &)> fail, Leave leave,
        QObject *parent);

    [[nodiscard]] CopyControl &control() const noexcept;

private:
    /// In the owner's thread, once. May destroy the job.
    virtual void tellFinished() = 0;

    const std::shared_ptr<JobThread> m_thread;
    const Leave m_leave;
    State m_state = State::Idle;
};

/// A job whose function returns a `Result`. One without a member `error` stays as it is made where there is no thread.
template <typename Result>
class ResultJob : public Job
{
public:
    /// Meaningful once `state()` is Finished.
    [[nodiscard]] const Result &result() const noexcept { return *m_result; }

protected:
    /// `file` is the one an error of the job itself names.
    ResultJob(const std::filesystem::path &file, std::function<Result(JobThread &)> function, Leave leave,
              QObject *parent)
        : ResultJob(std::make_shared<Result>(), file, std::move(function), leave, parent)
    {
    }

private:
    ResultJob(const std::shared_ptr<Result> &result, const std::filesystem::path &file,
              std::function<Result(JobThread &)> function, Leave leave, QObject *parent)
        : Job([result, function = std::move(function)](JobThread &thread) { *result = function(thread); },
              [result, file](ErrorCode code, const QString &text) {
                  if constexpr (requires { result->error; })
                      result->error = {code, file, {}, 0, text};
              },
              leave, parent)
        , m_result(result)
    {
    }

    /// The thread's until it has ended, then the owner's.
    const std::shared_ptr<Result> m_result;
};

/// See `readInBackground()`.
template <typename Result>
class ReadJob : public ResultJob<Result>
{
public:
    using Done = std::function<void(const Result &)>;

    ReadJob(const std::filesystem::path &file, const std::function<Result()> &read, Done done)
        : ResultJob<Result>(
            file, [read](JobThread &) { return read(); }, Job::Leave::AtOnce, nullptr)
        , m_done(std::move(done))
    {
    }

private:
    void tellFinished() override { std::exchange(m_done, nullptr)(this->result()); }

    Done m_done;
};

/// Runs a short read of the library, `read(file)`, on a thread, and calls `done` with its result in this one.
/// Destroying the job that is returned never waits, and `done` is not called any more; `done` may itself destroy the
/// job.
///
///     m_read = readInBackground(file, readDatabaseInfo, [this](const DatabaseInfo &info) { show(info); });
template <typename Read, typename Result = std::invoke_result_t<Read, const std::filesystem::path &>>
[[nodiscard]] std::unique_ptr<Job> readInBackground(const std::filesystem::path &file, Read read,
                                                    typename ReadJob<Result>::Done done)
{
    auto job = std::make_unique<ReadJob<Result>>(
        file, [file, read = std::move(read)] { return read(file); }, std::move(done));
    job->start();
    return job;
}

} // namespace Litecopy
