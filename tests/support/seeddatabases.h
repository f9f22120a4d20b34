// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

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

} // namespace Litecopy::Test
