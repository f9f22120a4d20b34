// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <span>

namespace Litecopy {

/// Bytes that are about to be read into, in the largest pages that the system has for them. The first touch of each
/// page costs a fault. With pages of 4 KiB that is more than what filling them takes, and on a virtual machine ten
/// times as much.
///
/// Thread: any, one at a time. Throws std::bad_alloc.
class LargeBuffer
{
public:
    LargeBuffer() noexcept = default;
    explicit LargeBuffer(std::size_t size) { ensure(size); }
    LargeBuffer(LargeBuffer &&other) noexcept { swap(other); }
    LargeBuffer &operator=(LargeBuffer &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~LargeBuffer() { free(); }

    /// At least so many bytes. Where it grows, what it held is lost, and what it holds is undefined.
    void ensure(std::size_t size);
    [[nodiscard]] std::span<std::byte> bytes() const noexcept { return m_bytes; }
    void swap(LargeBuffer &other) noexcept;

private:
    void free() noexcept;

    std::span<std::byte> m_bytes;
    std::size_t m_mapped = 0; ///< bytes; 0 where they come from `operator new`
};

} // namespace Litecopy
