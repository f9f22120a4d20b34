// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/pagechecksums.h"

#include <QHashFunctions>

namespace Litecopy {

static quint64 sumOf(std::span<const std::byte> page)
{
    // Never 0, which stands for no page; the seed only has to be the same for all of them.
    return qHashBits(page.data(), page.size(), 0x4c697465) | 1;
}

void PageChecksums::record(std::span<const std::byte> block, qint64 offset)
{
    const auto size = std::size_t(m_pageSize);
    auto page = std::size_t(offset / m_pageSize);
    for (; block.size() >= size; block = block.subspan(size), ++page) {
        if (page >= m_sums.size())
            m_sums.resize(page + 1);
        m_sums[page] = sumOf(block.first(size));
    }
}

bool PageChecksums::matches(std::span<const std::byte> block, qint64 offset) const
{
    const auto size = std::size_t(m_pageSize);
    auto page = std::size_t(offset / m_pageSize);
    for (; block.size() >= size; block = block.subspan(size), ++page) {
        if (page >= m_sums.size() || m_sums[page] != sumOf(block.first(size)))
            return false;
    }
    return block.empty();
}

} // namespace Litecopy
