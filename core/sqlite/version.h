// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <cstdint>

namespace Litecopy {

/// The version of the SQLite library that this program runs with: "3.40.1".
[[nodiscard]] QByteArray sqliteVersion();
/// Date and hash of its source, as `sqlite_source_id()` tells it.
[[nodiscard]] QByteArray sqliteSourceId();
/// What it was compiled with, as `PRAGMA compile_options` lists it.
[[nodiscard]] QByteArrayList sqliteCompileOptions();
/// Whether `PRAGMA integrity_check` walks all trees in one instruction, within which no progress handler is called: up
/// to SQLite 3.40. From 3.41 on the walk itself calls it.
[[nodiscard]] bool walksTreesInOneInstruction() noexcept;
/// The same for the SQLite with that `sqlite3_libversion_number()`.
[[nodiscard]] constexpr bool walksTreesInOneInstruction(int version) noexcept
{
    return version < 3'041'000;
}

/// Where in a database the bytes lie that SQLite locks: 1 GiB, unless a test has moved them in this process.
[[nodiscard]] std::int64_t pendingByte() noexcept;
/// The page that they lie on, in a database of that page size: SQLite leaves it empty.
[[nodiscard]] inline std::uint32_t lockPage(std::uint32_t pageSize) noexcept
{
    return std::uint32_t(pendingByte() / pageSize + 1);
}

} // namespace Litecopy
