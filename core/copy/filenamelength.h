// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <string>

namespace Litecopy {

/// How many bytes a database's name may have in a folder, so that its journal's name, the longest of its sidecars',
/// still fits. Asks the file system.
[[nodiscard]] std::size_t longestDatabaseName(const std::filesystem::path &folder);

/// Throws CopyFailure (PathTooLong) where SQLite could read a database of that name, but never write to it.
void requireRoomForJournal(const std::filesystem::path &database);

/// The first bytes of a name, at most `length`, that end no UTF-8 character in its middle.
[[nodiscard]] std::string shortened(const std::string &name, std::size_t length);

} // namespace Litecopy
