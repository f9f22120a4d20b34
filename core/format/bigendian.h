// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>

namespace Litecopy {

/// Numbers as SQLite's file formats hold them. The caller has checked that the bytes are there.
[[nodiscard]] inline std::uint32_t byteAt(const std::byte *at) noexcept
{
    return std::to_integer<std::uint32_t>(*at);
}

[[nodiscard]] inline std::uint32_t bigEndian16(const std::byte *at) noexcept
{
    return byteAt(at) << 8 | byteAt(at + 1);
}

[[nodiscard]] inline std::uint32_t bigEndian32(const std::byte *at) noexcept
{
    return byteAt(at) << 24 | byteAt(at + 1) << 16 | byteAt(at + 2) << 8 | byteAt(at + 3);
}

} // namespace Litecopy
