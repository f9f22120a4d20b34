// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <filesystem>
#include <optional>

namespace Litecopy {

class CopyControl;

/// Closes `reader`, a connection of ours that has read a database in WAL mode, and leaves the database's folder as it
/// would be without us.
///
/// The last program that closes such a database merges the log into it, and deletes log and index. A program that
/// closes it while our reader is there can do neither, and leaves both files. A copy of the database file alone, made
/// after that program has ended, would lack what is in the log. So where the reader is the last user, SQLite's own
/// close does here what it would have done in that program: under the exclusive lock, and only where no other
/// connection is left.
///
/// A program may close the database only to open it again at once, and a program without a busy time-out fails where it
/// meets the exclusive lock. So the log is left alone for 300 ms first (50 ms once `control` is cancelled). If a
/// program has the database open by then, the log is that program's affair. A log with frames that carry no checksum
/// (SQLite before 3.50.2 leaves them) is merged at once: what was committed behind such a frame is counted by the index
/// in memory only, and the index goes with its last user.
///
/// Only closes where this user is neither the database's owner nor root, or may not write. Throws nothing.
void leaveLog(std::optional<Connection> &reader, const std::filesystem::path &database, CopyControl &control) noexcept;

} // namespace Litecopy
