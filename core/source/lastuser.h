// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <filesystem>
#include <optional>

namespace Litecopy {

/// Keeps a log from being lost whose last other user has closed while it was read.
///
/// A program that closes a database in WAL mode as the last one merges the log into it. One that closes while a reader of
/// ours has it open can't, and leaves the log. Where frames of it carry no checksum, as SQLite before 3.50.2 leaves them,
/// the next program to open it would recover it only up to there and lose what was committed since: only the index in
/// memory, which goes with its last user, still counts those frames. So the last user has to do what the program would
/// have done. SQLite does it when a connection closes, under its exclusive lock, and only where nobody else is there.
///
/// Made before the reading connection is closed, destroyed after. It does nothing where the log is sealed, where another
/// program has the database open, and where this user is neither its owner nor root. Throws nothing.
class LastUser
{
public:
    /// `lastFrame` and `pageSize` as the log's index says. `vfs` makes no sidecars.
    LastUser(const std::filesystem::path &database, quint32 lastFrame, quint32 pageSize, const char *vfs) noexcept;

private:
    std::optional<Connection> m_connection;
};

} // namespace Litecopy
