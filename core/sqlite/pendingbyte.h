// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace Litecopy {

/// Where in a database the bytes lie that SQLite locks: 1 GiB, unless a test has moved them in this process.
[[nodiscard]] std::int64_t pendingByte() noexcept;

/// The page that they lie on, in a database of that page size: SQLite leaves it empty.
[[nodiscard]] inline std::uint32_t lockPage(std::uint32_t pageSize) noexcept
{
    return std::uint32_t(pendingByte() / pageSize + 1);
}

} // namespace Litecopy
