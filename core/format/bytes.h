// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

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

inline void putBigEndian32(std::byte *at, std::uint32_t value) noexcept
{
    for (int shift = 24; shift >= 0; shift -= 8)
        *at++ = std::byte(value >> shift & 0xff);
}

/// The bytes of a file, for a parser that does not depend on how the file is read. The derived class decides what
/// `read()` and `readWhole()` throw.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    [[nodiscard]] virtual std::int64_t size() const = 0;
    /// Fills `to` from `offset`. False where the file ends earlier: what is missing is then zero.
    virtual bool read(std::span<std::byte> to, std::int64_t offset) const = 0;
    /// The same, and throws where the file ends earlier.
    virtual void readWhole(std::span<std::byte> to, std::int64_t offset) const = 0;

protected:
    ByteSource() = default;
    ByteSource(const ByteSource &) = default;
    ByteSource &operator=(const ByteSource &) = default;
    ByteSource(ByteSource &&) = default;
    ByteSource &operator=(ByteSource &&) = default;
};

} // namespace Litecopy
