// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <filesystem>

namespace Litecopy {

/// The first `length` bytes of a database, read through SQLite's own VFS: it puts off closing the descriptor while any
/// connection of this process holds a lock on the file, where an ordinary read would drop that lock.
/// Shorter where the file is. Throws SqliteError. The file must be known to be a regular one: opening a FIFO hangs.
[[nodiscard]] QByteArray readHeader(const std::filesystem::path &database, int length = 100);

/// The same, where copying the database will say what is wrong with it: empty where it can't be read.
[[nodiscard]] QByteArray readableHeader(const std::filesystem::path &database);

} // namespace Litecopy
