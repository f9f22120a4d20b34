// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <filesystem>

namespace Litecopy {

/// The first `length` bytes of a database, read through SQLite's own VFS: it puts off closing the descriptor while any
/// connection of this process holds a lock on the file, where an ordinary read would drop that lock.
/// Shorter where the file is. Throws SqliteError. The file must be known to be a regular one: opening a FIFO hangs.
[[nodiscard]] QByteArray readHeader(const std::filesystem::path &database, int length = 100);

/// What it says, bytes: 512..65536, or nonsense. 0 where the header is shorter than that.
[[nodiscard]] int pageSizeIn(QByteArrayView header);
/// Whether the file is in WAL mode.
[[nodiscard]] bool isWalIn(QByteArrayView header);

} // namespace Litecopy
