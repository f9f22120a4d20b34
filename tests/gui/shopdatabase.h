// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <filesystem>

namespace Litecopy::Test {

/// A database as a shop would have it, for pictures: tables and indexes of sizes that can be told apart on a map,
/// grown by turns. `megabytes` is about its size. It holds the bank of `buildDatabase()`, too.
void buildShop(const std::filesystem::path &path, const QByteArray &journalMode, int megabytes);

} // namespace Litecopy::Test
