// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace Litecopy {

/// When a log was seen to have how many committed frames. What a transaction doesn't see was committed after it began:
/// one that sees no frame behind the 100th is older than any moment at which the log had 101 frames. A value.
///
///     seen         12:00:00 at least 100 frames    12:00:40 at least 140 frames
///     a reader     of 90 frames: since 12:00:00 or longer    of 120 frames: since 12:00:40 or longer
class LogTimes
{
public:
    using Clock = std::chrono::steady_clock;

    /// `log` (`DatabaseLog::id`) had so many committed frames at `when`. What was seen of another log is forgotten.
    void add(quint64 log, quint32 frames, Clock::time_point when);
    /// For how long a transaction that sees no frame behind `frame` has been open at `now`, at least. Nothing where no
    /// later frame was seen.
    [[nodiscard]] std::optional<std::chrono::milliseconds> openFor(quint32 frame, Clock::time_point now) const;

private:
    struct Seen
    {
        quint32 frames;
        Clock::time_point when;
    };

    quint64 m_log = 0;
    std::vector<Seen> m_seen; ///< ascending in both; some thousands at most
};

/// A program that holds a lock on a log, as the locks on its index (the `-shm`) tell it. A value.
///
/// A read transaction holds one of five read marks, each with the last frame that its readers see. No checkpoint merges
/// frames behind the lowest mark that is held, and no writer starts the log over while any mark but the first is held.
struct LogKeeper
{
    enum class Role
    {
        Reads, ///< a read transaction that needs frames of the log
        ReadsDatabase, ///< one that began when all was merged: it reads the database file alone, and stops checkpoints
        Writes, ///< a write transaction is under way
        Merges, ///< a checkpoint is under way
        HasOpen, ///< the database is open, and nothing is held
    };

    qint64 pid = 0; ///< 0 where the system hides it
    QString program; ///< empty where the system hides it
    Role role = Role::HasOpen;
    quint32 frame = 0; ///< of Role::Reads: the last frame that its readers see
    quint32 commit = 0; ///< of Role::Reads: the commit that this frame ends; 0 for the state the log was started in
    quint32 framesKept = 0; ///< of Role::Reads: committed frames behind that, which can't be merged
    /// When the program was started: its transaction can't be older. Since when it holds a lock no system tells.
    std::optional<std::chrono::system_clock::time_point> runningSince;
    /// Of Role::Reads and Role::ReadsDatabase: for how long its transaction has been open, at least, by `LogTimes`. A
    /// log that is looked at once tells it by its time stamp, which is that of the last write; one that is looked at
    /// again and again also where programs write all the time. Nothing where no later commit shows it.
    std::optional<std::chrono::milliseconds> openFor;
};

/// Who keeps a log, some time after it was read. A value.
struct LogLook
{
    quint64 log = 0; ///< `DatabaseLog::id` of the log that is there; 0 where no program shares its index
    quint32 frames = 0; ///< committed ones
    std::vector<LogKeeper> keepers; ///< without their commits, which `DatabaseLog::take()` finds
    LogTimes times;
};

/// Looks again at who keeps a log, without reading a page or a frame. `times` are those of an earlier look or of
/// `DatabaseLog::times`. Blocks for some milliseconds, longer where the file system gives no answer; never throws;
/// changes nothing. Thread: any.
[[nodiscard]] LogLook lookAtKeepers(const std::filesystem::path &database, LogTimes times = {});

/// A lock on a log that a program holds. SQLite locks single bytes of the `-shm`: 120 to write, 121 for a checkpoint,
/// 122 for a recovery, 123 to 127 for the read marks, and 128 for as long as a connection has it open.
struct LogLock
{
    qint64 pid = 0; ///< 0 where the system hides it
    QString program;
    int firstByte = 0; ///< offset in the `-shm`
    int lastByte = 0; ///< locked as well
    bool exclusive = false;
    bool isOwn = false; ///< of this process
    std::optional<std::chrono::system_clock::time_point> runningSince;
};

/// The locks on the log of a database, those of this process included. Opens /proc only, never a file of the database.
/// Thread: any. Empty where there is no `-shm`, or /proc tells nothing.
[[nodiscard]] std::vector<LogLock> logLocks(const std::filesystem::path &database);

} // namespace Litecopy
