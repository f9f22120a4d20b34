// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

namespace Litecopy {

/// One checksum for each page of the copy, kept as it is written: what comes back from the medium is held against it.
/// 8 bytes a page. Blocks of several whole pages are taken apart. Thread: one at a time.
class PageChecksums
{
public:
    explicit PageChecksums(int pageSize)
        : m_pageSize(pageSize)
    {
    }

    void record(std::span<const std::byte> block, qint64 offset);
    /// False for a page that was never written, too.
    [[nodiscard]] bool matches(std::span<const std::byte> block, qint64 offset) const;
    [[nodiscard]] int pageSize() const noexcept { return m_pageSize; }
    void clear() { m_sums.clear(); }

private:
    int m_pageSize; ///< bytes
    std::vector<quint64> m_sums; ///< 0 for a page that was not written
};

} // namespace Litecopy
