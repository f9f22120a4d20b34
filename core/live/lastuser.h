// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <filesystem>
#include <optional>

namespace Litecopy {

class CopyControl;

/// Closes `reader`, a connection of ours that has read a database in WAL mode, and leaves its folder as it would be
/// without us.
///
/// A program that closes such a database as the last one merges the log into it and deletes log and index. One that
/// closes while a reader of ours is there can't, and leaves both. A copy of the database file alone, made when the
/// program has ended, would miss what is in the log. So when the reader is the last user, SQLite's own close does here
/// what it would have done there: under the exclusive lock, and only where no other connection is left.
///
/// A program may only be between two openings, and one without a busy time-out fails where it meets that lock: the log
/// is left alone for 300 ms first (50 ms once `control` is cancelled). If a program has the database open by then, the
/// rest is its own affair. A log with frames that carry no checksum (SQLite before 3.50.2 leaves them) is merged at
/// once instead: only the index in memory, which goes with its last user, still counts what was committed behind them.
///
/// Only closes where this user is neither the database's owner nor root, or may not write. Throws nothing.
void leaveLog(std::optional<Connection> &reader, const std::filesystem::path &database, CopyControl &control) noexcept;

} // namespace Litecopy
