// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <filesystem>
#include <vector>

namespace Litecopy::Test {

/// The files of a database as bytes, to be damaged.
struct SeedDatabase
{
    QByteArray database;
    QByteArray wal; ///< empty for none
    QByteArray journal; ///< of a transaction that was never finished; empty for none
};

/// Small databases that have, between them, everything a database file can have.
[[nodiscard]] std::vector<SeedDatabase> seedDatabases();

/// Lays the files at `path` and beside it; a sidecar that isn't among them is removed.
void writeSeed(const std::filesystem::path &path, const SeedDatabase &files);

} // namespace Litecopy::Test
