// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/indexedrows.h"

#include "inspect/treecursor.h"
#include "rescue/tablesurvey.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Litecopy {

namespace {

/// Of one entry. A longer one is counted, and its index proves no more than a number.
constexpr std::uint64_t mostOfEntry = 1024 * 1024;

constexpr std::uint64_t fnvBasis = 0xcbf29ce484222325;
constexpr std::uint64_t fnvPrime = 0x100000001b3;

void mix(std::uint64_t &sum, std::uint64_t byte) noexcept
{
    sum = (sum ^ byte) * fnvPrime;
}

void mixNumber(std::uint64_t &sum, std::uint64_t number) noexcept
{
    for (int shift = 0; shift < 64; shift += 8)
        mix(sum, number >> shift & 0xff);
}

/// The table may hold as an integer what the index holds as a floating point number, and the other way round.
void mixValue(std::uint64_t &sum, const RecordValue &value) noexcept
{
    constexpr double integersEnd = 9223372036854775808.0;
    if (value.isInteger()) {
        mixNumber(sum, std::uint64_t(value.integer()));
    } else if (value.type == 7) {
        const auto number = std::bit_cast<double>(value.integer());
        const bool isInteger = number >= -integersEnd && number < integersEnd && std::trunc(number) == number;
        mixNumber(sum, isInteger ? std::uint64_t(std::int64_t(number)) : std::bit_cast<std::uint64_t>(number));
    } else {
        mix(sum, value.isText() ? 't' : value.isBlob() ? 'b' : '0');
        for (const std::byte &byte : value.bytes)
            mix(sum, byteAt(&byte));
        mix(sum, value.size);
    }
}

} // namespace

std::optional<IndexedRows> IndexedRows::read(const PageSource &source, std::uint32_t root,
                                             const std::optional<IndexedColumns> &columns, std::size_t most,
                                             Interruption &interruption)
{
    IndexedRows rows;
    rows.m_columns = columns;
    TreeCursor cursor(source, root, interruption);
    std::vector<std::byte> bytes;
    std::vector<RecordValue> values;
    while (cursor.next()) {
        const Cell &cell = cursor.cell();
        if (cell.payload == 0 || cell.rowid != 0)
            return std::nullopt;
        ++rows.m_count;
        rows.m_knowsRows &= rows.m_entries.size() < most && cell.payload <= mostOfEntry;
        if (!rows.m_knowsRows)
            continue;
        bytes.clear();
        PayloadStream payload(cursor);
        for (auto part = payload.next(); !part.empty(); part = payload.next())
            bytes.insert(bytes.end(), part.begin(), part.end());
        const std::size_t size = bytes.size();
        bytes.resize(size + pagePadding);
        readValues(std::span(bytes).first(size), values);
        if (size != cell.payload || values.empty() || !values.back().isInteger() || !values.back().isWhole())
            return std::nullopt;
        rows.add(values);
    }
    if (cursor.isDamaged() || !rows.sort())
        return std::nullopt;
    return rows;
}

void IndexedRows::add(std::span<const RecordValue> values)
{
    if (m_columns && m_columns->size() != values.size())
        m_columns.reset();
    std::uint64_t sum = fnvBasis;
    for (std::size_t i = 0; m_columns && i < values.size(); ++i) {
        if ((*m_columns)[i])
            mixValue(sum, values[i]);
    }
    m_entries.push_back({values.back().integer(), sum});
}

bool IndexedRows::sort()
{
    if (!m_knowsRows)
        m_entries = {};
    std::ranges::sort(m_entries, {}, &Entry::rowid);
    return std::ranges::adjacent_find(m_entries, {}, &Entry::rowid) == m_entries.end();
}

const IndexedRows::Entry *IndexedRows::find(std::int64_t rowid) const noexcept
{
    const auto entry = std::ranges::lower_bound(m_entries, rowid, {}, &Entry::rowid);
    return entry != m_entries.end() && entry->rowid == rowid ? &*entry : nullptr;
}

bool IndexedRows::mayHave(std::int64_t rowid) const noexcept
{
    return !m_knowsRows || find(rowid);
}

bool IndexedRows::mayHave(std::int64_t rowid, std::span<const RecordValue> values) const noexcept
{
    const Entry *const entry = m_knowsRows ? find(rowid) : nullptr;
    if (!entry || !m_columns)
        return !m_knowsRows || entry;
    std::uint64_t sum = fnvBasis;
    for (const std::optional<std::size_t> &column : *m_columns) {
        if (!column)
            continue;
        // A column that was added later, or a value that goes on elsewhere, can't be compared here.
        if (*column >= values.size() || !values[*column].isWhole())
            return true;
        mixValue(sum, values[*column]);
    }
    return entry->sum == sum;
}

} // namespace Litecopy
