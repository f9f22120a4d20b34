// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace Litecopy {

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
};

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
