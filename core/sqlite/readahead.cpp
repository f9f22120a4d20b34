// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/readahead.h"

#include "format/header.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace Litecopy {

/// Stays in a processor's own cache until SQLite has copied it. Larger ones are no faster.
static constexpr int largestBlock = 64 << 10;

int ReadAhead::read(void *to, int amount, std::int64_t offset) noexcept
{
    const auto readOnePage = [&] { return m_file->pMethods->xRead(m_file, to, amount, offset); };
    // A read shorter than a page is of the header and tells nothing of what follows.
    if (amount < int(smallestPageSize) || amount > largestBlock)
        return readOnePage();
    ++m_reads;
    auto place = std::ranges::find_if(
        m_places, [&](const Place &at) { return at.isHeld && offset >= at.start && offset + amount <= at.end; });
    if (place == m_places.end()) {
        place = &next(amount, offset);
        if (!fill(*place, amount)) {
            *place = {std::move(place->block), offset, offset + amount, amount, false, amount, m_reads};
            return readOnePage();
        }
    }
    std::memcpy(to, place->block.get() + (offset - place->start), std::size_t(amount));
    place->used += amount;
    place->lastRead = m_reads;
    return SQLITE_OK;
}

/// Chooses how much to read at once for this page. Where reading goes on from a place: twice as much as before, or half
/// as much if less than half of that was used. Elsewhere: the page alone, which replaces the place that has not been
/// read at for the longest time.
ReadAhead::Place &ReadAhead::next(int amount, std::int64_t offset) noexcept
{
    const std::int64_t end = offset + amount;
    // A page in between may be another table's. Further off lies the next interior page, which SQLite reads by itself
    // while it reads the leaves of the one before.
    const auto goesOn = [&](const Place &place) {
        const std::int64_t gap = std::max(offset - place.end, place.start - end);
        return gap >= 0 && gap <= std::max(place.window / 8, amount);
    };
    Place *best = nullptr;
    for (Place &place : m_places) {
        if (place.window > 0 && goesOn(place) && (!best || place.window > best->window))
            best = &place;
    }
    if (!best) {
        Place &oldest = *std::ranges::min_element(m_places, {}, &Place::lastRead);
        oldest = {std::move(oldest.block), offset, end, amount};
        return oldest;
    }
    const bool wasWorthIt = 2 * best->used >= best->end - best->start;
    const bool onwards = offset >= best->end;
    best->window = std::clamp(wasWorthIt ? 2 * best->window : best->window / 2, amount, largestBlock);
    best->start = onwards ? offset : std::max<std::int64_t>(end - best->window, 0);
    best->end = onwards ? std::clamp(fileSize(), end, offset + best->window) : end;
    best->used = 0;
    return *best;
}

/// False where the page is to be read by itself.
bool ReadAhead::fill(Place &place, int amount) noexcept
{
    const auto length = int(place.end - place.start);
    place.isHeld = false;
    if (length <= amount)
        return false;
    if (!place.block)
        place.block.reset(new (std::nothrow) std::byte[largestBlock]);
    // The error may be about another page of the block. It is reported when that page is asked for.
    place.isHeld = place.block && m_file->pMethods->xRead(m_file, place.block.get(), length, place.start) == SQLITE_OK;
    return place.isHeld;
}

std::int64_t ReadAhead::fileSize() noexcept
{
    sqlite3_int64 size = 0;
    if (m_size < 0 && m_file->pMethods->xFileSize(m_file, &size) == SQLITE_OK)
        m_size = size;
    return m_size;
}

void ReadAhead::forget() noexcept
{
    m_size = -1;
    for (Place &place : m_places) {
        place.isHeld = false;
        place.window = 0;
    }
}

} // namespace Litecopy
