// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sqlite/vfstap.h"

#include <litecopy/connection.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace Litecopy {

class CopyControl;

/// A read transaction on a database in WAL mode, begun in a moment when a program has it open.
///
/// A program that opens its database, commits and closes it, again and again, has a log and an index beside it for a
/// few milliseconds at a time. A reader of ours makes no such files, so it can begin only while they are there, and a
/// plan made in such a moment is out of date before it is followed. This transaction makes the moment last: a program
/// that closes finds another user, and leaves both files. Thread: one.
class LogPin
{
public:
    /// Watches for such a moment, for `time`; null where none came, and when `control` is cancelled or paused. Throws
    /// only std::bad_alloc.
    [[nodiscard]] static std::unique_ptr<LogPin> take(const std::filesystem::path &database, CopyControl &control,
                                                      std::chrono::milliseconds time);
    LogPin(const LogPin &) = delete;
    LogPin &operator=(const LogPin &) = delete;
    /// As `leaveLog()` says.
    ~LogPin();

    /// Closes without `leaveLog()`: another connection of ours has begun its own transaction, and leaves the log later.
    void release() noexcept { m_reader.reset(); }

private:
    LogPin(std::filesystem::path database, CopyControl &control);
    [[nodiscard]] bool tryBegin();

    const std::filesystem::path m_database;
    CopyControl &m_control;
    VfsTap m_tap;
    std::optional<Connection> m_reader;
};

} // namespace Litecopy
