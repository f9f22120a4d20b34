// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>
#include <litecopy/copyresult.h>

#include <QObject>

#include <filesystem>
#include <memory>
#include <set>
#include <vector>

namespace Litecopy {

class CopyJob;
class Job;

/// One of several databases that are copied. A value.
struct QueuedCopy
{
    enum class State
    {
        Waiting,
        Copying,
        Paused,
        Done,
        Failed,
        Cancelled,
    };

    int id = 0;
    std::filesystem::path source;
    std::filesystem::path destination; ///< as it will be named; empty until that is known
    bool isPacked = false; ///< the source is a compressed copy; meaningful from Copying on
    State state = State::Waiting;
    CopyProgress progress; ///< Copying, Paused
    CopyResult result; ///< Done, Failed, Cancelled

    [[nodiscard]] bool isBeingMade() const noexcept { return state == State::Copying || state == State::Paused; }
};

/// Copies several databases into one folder, one after the other: two copies at once only keep each other waiting for
/// the drive. Each is checked and proved as a single copy is, under a dated name that nothing has. What fails does not
/// stop the others. Thread: the window's; no file system is waited for.
class CopyQueue : public QObject
{
    Q_OBJECT

public:
    explicit CopyQueue(QObject *parent = nullptr);
    ~CopyQueue() override;

    [[nodiscard]] const std::vector<QueuedCopy> &copies() const noexcept { return m_copies; }
    [[nodiscard]] const std::filesystem::path &folder() const noexcept { return m_folder; }
    /// `start()` was called, and a copy is made or waits.
    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }
    [[nodiscard]] int countOf(QueuedCopy::State state) const;

    /// Those that are in the list already are left out.
    void add(const std::vector<std::filesystem::path> &sources);
    /// Leaves alone what is being made.
    void remove(const std::vector<int> &ids);
    /// Of the copies that are still to be made.
    void setFolder(const std::filesystem::path &folder);

    /// Makes all copies that wait. Does nothing without a folder.
    void start();
    void togglePause(int id);
    /// A copy that waits is left out; one that is being made cleans up first.
    void cancel(int id);
    void cancelAll();
    /// Makes a failed or cancelled copy once more, and no other that waits; while the queue runs, when its turn comes.
    /// Without a folder it waits.
    void retry(int id);

Q_SIGNALS:
    /// Copies were added, removed, or named anew.
    void listChanged();
    void copyChanged(int id);
    /// `isRunning()` changed.
    void runningChanged();

private:
    [[nodiscard]] QueuedCopy *find(int id);
    /// It waits, and this run is to make it.
    [[nodiscard]] bool isDue(const QueuedCopy &copy) const;
    void run();
    /// Shows what the copies that wait will be called.
    void nameCopies();
    /// Begins with the next copy, if the queue runs.
    void proceed();
    void begin(QueuedCopy &copy);
    void finish(const CopyResult &result);

    std::vector<QueuedCopy> m_copies;
    std::filesystem::path m_folder;
    std::unique_ptr<Job> m_naming; ///< of all that wait
    std::unique_ptr<Job> m_beginning; ///< names the copy that comes next
    std::unique_ptr<CopyJob> m_job;
    int m_current = 0; ///< of `m_job`
    int m_lastId = 0;
    bool m_isRunning = false;
    bool m_makesAll = false; ///< else only those that are retried
    std::set<int> m_retried;
};

} // namespace Litecopy
