// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/sourcestate.h>

#include <filesystem>

namespace Litecopy {

/// Bytes the file system of a file or folder has to give to this user; -1 where it doesn't say.
[[nodiscard]] qint64 freeSpace(const std::filesystem::path &path);

/// What other programs want to write while a WAL source is held: its WAL can't be started over then, and grows. As much
/// as SQLite lets a WAL grow before it begins to empty it; nobody knows more beforehand.
[[nodiscard]] qint64 roomForWriters(const SourceState &source);

} // namespace Litecopy
