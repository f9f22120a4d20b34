// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QElapsedTimer>
#include <QObject>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace Litecopy {

class CopyJob;
class CopyMemory;
class DrivePlace;
class DriveTraffic;
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
    double fraction = 0; ///< 0..1, Copying, Paused; never falls, also where the copy starts over
    QElapsedTimer sinceCancel; ///< Copying, Paused; valid once it was cancelled
    CopyResult result; ///< Done, Failed, Cancelled

    [[nodiscard]] bool isBeingMade() const noexcept { return state == State::Copying || state == State::Paused; }
    [[nodiscard]] bool isCancelling() const noexcept { return isBeingMade() && sinceCancel.isValid(); }
};

/// Copies several databases into one folder, one after the other, and while no other copy of the program is written to
/// the folder's drive: two copies at once only keep each other waiting. A copy that is paused lets the next go on. Each
/// is checked and proved as a single copy is, under a dated name that nothing has. What fails does not stop the others.
/// Thread: the window's; no file system is waited for.
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
    /// All that is still to be made was cancelled, and has not ended yet.
    [[nodiscard]] bool isCancelling() const;
    /// Cancelling takes so long that the file system must hang.
    [[nodiscard]] bool isHanging() const;
    /// No copy begins or goes on.
    [[nodiscard]] bool isHeld() const noexcept { return m_isHeld; }
    /// The next copy waits for one that was not started here.
    [[nodiscard]] bool waitsForDrive() const noexcept { return m_waitsForDrive; }
    [[nodiscard]] int countOf(QueuedCopy::State state) const;
    /// It waits, and this run is to make it.
    [[nodiscard]] bool isDue(const QueuedCopy &copy) const;

    /// Those that are in the list already are left out.
    void add(const std::vector<std::filesystem::path> &sources);
    /// Leaves alone what is being made.
    void remove(const std::vector<int> &ids);
    /// Of the copies that are still to be made.
    void setFolder(const std::filesystem::path &folder);
    /// What the copies that are still to be made are made with: method, check, reading back, journal.
    void setOptions(const CopyRequest &options) { m_options = options; }

    /// Makes all copies that wait. Does nothing without a folder.
    void start();
    /// Pauses a copy, and the next begins; or has it go on, when its turn comes.
    void togglePause(int id);
    /// Pauses what is being made, and no other copy begins; or goes on with it.
    void toggleHold();
    /// A copy that waits is left out; one that is being made cleans up first. The others go on.
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
    void run();
    /// Shows what the copies that wait will be called.
    void nameCopies();
    /// Begins with the next copy, or goes on with one that was paused, if the queue runs.
    void proceed();
    void beginNext(int id);
    void begin(QueuedCopy &copy);
    void link(CopyJob &job, int id);
    void pausedChanged(int id, bool paused);
    void finish(int id, const CopyResult &result);
    /// Takes the folder's drive, unless another copy is written to it.
    [[nodiscard]] bool takeDrive();

    std::vector<QueuedCopy> m_copies;
    std::filesystem::path m_folder;
    CopyRequest m_options;
    std::shared_ptr<DriveTraffic> m_traffic;
    std::shared_ptr<CopyMemory> m_memory;
    std::uint64_t m_device = 0; ///< that the folder is on, as it was when the last copy began
    std::unique_ptr<DrivePlace> m_place; ///< of the copy that is made
    std::unique_ptr<Job> m_naming; ///< of all that wait
    std::unique_ptr<Job> m_beginning; ///< names the copy that comes next
    std::map<int, std::unique_ptr<CopyJob>> m_jobs; ///< the one that is made, and those that are paused
    int m_current = 0; ///< the one that is made; 0 for none
    int m_lastId = 0;
    bool m_isRunning = false;
    bool m_isHeld = false;
    bool m_waitsForDrive = false;
    bool m_makesAll = false; ///< else only those that are retried
    std::set<int> m_retried;
    std::set<int> m_resumed; ///< were paused, and go on when their turn comes
};

} // namespace Litecopy
