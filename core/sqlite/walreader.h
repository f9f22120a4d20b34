// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/wal.h"

#include <litecopy/connection.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace Litecopy {

/// The log of that database; nothing where there is none (ENOENT), or where it has no WAL header. Throws `FileError`
/// where a log is there and can't be read, or is no regular file.
[[nodiscard]] std::optional<WalFile> openWal(const std::filesystem::path &database);
/// The same, and nothing where it is a log of another page size.
[[nodiscard]] std::optional<WalFile> openWal(const std::filesystem::path &database, std::uint32_t pageSize);

/// Read through the connection's own mapping: opening the `-shm` anew would lose this process's locks on it.
/// Nothing where the connection has no such mapping (no WAL, nothing read yet), or a writer was in the midst of
/// changing it.
[[nodiscard]] std::optional<WalIndex> readWalIndex(const Connection &connection);
/// The same, but waits for such a writer, up to 50 ms: `sleep` is called with the time to the next look, and may throw.
[[nodiscard]] std::optional<WalIndex> awaitWalIndex(const Connection &connection,
                                                    const std::function<void(std::chrono::milliseconds)> &sleep);

/// The page each of the first `frames` frames holds; empty where the index does not reach so far.
/// The connection holds a read transaction that needs these frames.
[[nodiscard]] std::vector<std::uint32_t> readWalIndexPages(const Connection &connection, std::uint32_t frames);

} // namespace Litecopy
