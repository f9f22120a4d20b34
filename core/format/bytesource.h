// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace Litecopy {

/// A file's bytes, for a parser that does not know how they are read. The errors that reading throws are the reader's.
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
