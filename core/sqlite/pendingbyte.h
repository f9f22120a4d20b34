// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace Litecopy {

/// Where in a database the bytes lie that SQLite locks: 1 GiB, unless a test has moved them in this process.
[[nodiscard]] std::int64_t pendingByte() noexcept;

} // namespace Litecopy
