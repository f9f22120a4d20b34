// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

namespace Litecopy {

/// What the pages of a database hold, as a sum of 8 bytes each, so that another one's can be compared with them when
/// these are no longer at hand.
///
/// Two pages that differ have the same sum with a probability of 2^-63, whatever they hold: the sum is a universal hash
/// (NH, then multiply-shift) by a key of 64 random bits a word, which is drawn anew for each object once pages are to
/// be set, and never leaves it. Thread: any; `set()` of different pages at once, all else one at a time.
class PageSums
{
public:
    /// Such a key.
    [[nodiscard]] static std::vector<quint64> drawKey();

    /// From now on all pages are to be set.
    void begin(qint64 pages, int pageSize);
    void clear() { m_sums = {}; }

    /// Pages that follow each other, `first` counted from 1.
    void set(std::span<const std::byte> pages, quint32 first);
    /// False for a page that there is none of.
    [[nodiscard]] bool matches(std::span<const std::byte> page, quint32 number) const;

private:
    [[nodiscard]] quint64 sumOf(std::span<const std::byte> page) const;

    std::size_t m_pageSize = 0; ///< bytes
    std::vector<quint64> m_key; ///< empty until it is needed
    std::vector<quint64> m_sums; ///< by page
};

} // namespace Litecopy
