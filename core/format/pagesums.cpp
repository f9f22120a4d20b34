// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/pagesums.h"

#include "format/header.h"

#include <QRandomGenerator>

#include <array>
#include <cstring>

namespace Litecopy {

namespace {

struct Wide
{
    quint64 high = 0;
    quint64 low = 0;

    Wide &operator+=(const Wide &other)
    {
        low += other.low;
        high += other.high + (low < other.low ? 1 : 0);
        return *this;
    }
};

Wide product(quint64 a, quint64 b)
{
#ifdef __SIZEOF_INT128__
    __extension__ using Integer = unsigned __int128;
    const Integer wide = Integer(a) * b;
    return {quint64(wide >> 64), quint64(wide)};
#else
    constexpr quint64 half = 0xffffffff;
    const quint64 low = (a & half) * (b & half);
    const quint64 left = (a >> 32) * (b & half) + (low >> 32);
    const quint64 right = (a & half) * (b >> 32) + (left & half);
    return {(a >> 32) * (b >> 32) + (left >> 32) + (right >> 32), (right << 32) | (low & half)};
#endif
}

/// The lower 128 bits of the product of `key`, 128 bits, and `value`.
Wide product(const quint64 *key, quint64 value)
{
    Wide wide = product(key[0], value);
    wide.high += key[1] * value;
    return wide;
}

// For the last step: two factors and a summand of 128 bits.
constexpr std::size_t lastKeys = 6;

} // namespace

std::vector<quint64> PageSums::drawKey()
{
    std::vector<quint64> key(lastKeys + largestPageSize / sizeof(quint64));
    // generate() fills 32 bits of a word, whatever its size.
    QRandomGenerator::system()->fillRange(key.data(), qsizetype(key.size()));
    return key;
}

void PageSums::begin(qint64 pages, int pageSize)
{
    clear();
    if (m_key.empty())
        m_key = drawKey();
    m_pageSize = std::size_t(pageSize);
    m_sums.resize(std::size_t(pages));
}

quint64 PageSums::sumOf(std::span<const std::byte> page) const
{
    const quint64 *key = m_key.data() + lastKeys;
    Wide sum;
    for (std::size_t at = 0; at < page.size(); at += 2 * sizeof(quint64), key += 2) {
        std::array<quint64, 2> words;
        std::memcpy(words.data(), page.data() + at, sizeof(words));
        sum += product(words[0] + key[0], words[1] + key[1]);
    }
    Wide last = product(m_key.data(), sum.low);
    last += product(m_key.data() + 2, sum.high);
    last += {m_key[4], m_key[5]};
    return last.high;
}

void PageSums::set(std::span<const std::byte> pages, quint32 first)
{
    for (std::size_t page = first - 1; pages.size() >= m_pageSize && page < m_sums.size();
         pages = pages.subspan(m_pageSize), ++page)
        m_sums[page] = sumOf(pages.first(m_pageSize));
}

bool PageSums::matches(std::span<const std::byte> page, quint32 number) const
{
    return number <= m_sums.size() && m_sums[number - 1] == sumOf(page);
}

} // namespace Litecopy
