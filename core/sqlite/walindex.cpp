// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/walindex.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstring>

namespace Litecopy {

namespace {

constexpr int regionSize = 32768;
constexpr std::size_t indexHeaderSize = 136;
constexpr std::uint32_t pagesPerRegion = 4096;
constexpr std::uint32_t pagesInFirstRegion = pagesPerRegion - indexHeaderSize / 4;
constexpr std::size_t backfilledOffset = 96;
constexpr std::size_t backfillAttemptedOffset = 128;

const volatile char *region(const Connection &connection, int number)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->iVersion < 2 || !file->pMethods->xShmMap)
        return nullptr;
    void volatile *memory = nullptr;
    const int code = file->pMethods->xShmMap(file, number, regionSize, 0, &memory);
    // It says so of an index that this user may only read.
    if (code != SQLITE_OK && code != SQLITE_READONLY)
        return nullptr;
    return static_cast<const volatile char *>(memory);
}

void copy(void *to, const volatile char *from, std::size_t bytes) noexcept
{
    // Whole words, as SQLite writes them.
    const auto *const words = reinterpret_cast<const volatile std::uint32_t *>(from);
    for (std::size_t i = 0; i < bytes / 4; ++i) {
        const std::uint32_t word = words[i];
        std::memcpy(static_cast<char *>(to) + 4 * i, &word, 4);
    }
}

} // namespace

std::optional<WalIndex> readWalIndex(const Connection &connection)
{
    const volatile char *const memory = region(connection, 0);
    if (!memory)
        return std::nullopt;
    WalIndex index;
    std::array<std::uint32_t, 12> second;
    static_assert(sizeof index.header == 48);
    // Two copies, written one after the other: where they differ, a writer is between them.
    copy(index.header.data(), memory, sizeof index.header);
    std::atomic_thread_fence(std::memory_order_seq_cst);
    copy(second.data(), memory + sizeof index.header, sizeof second);
    if (index.header != second)
        return std::nullopt;
    copy(&index.backfilled, memory + backfilledOffset, 4);
    copy(&index.backfillAttempted, memory + backfillAttemptedOffset, 4);
    // Two bytes of the fourth word, in which 65536 doesn't fit (wal.c, WalIndexHdr).
    std::array<std::uint16_t, 2> halves;
    std::memcpy(halves.data(), &index.header[3], sizeof halves);
    index.pageSize = (halves[1] & 0xfe00U) + ((halves[1] & 0x0001U) << 16);
    index.lastFrame = index.header[4];
    index.pageCount = index.header[5];
    return index;
}

std::vector<std::uint32_t> readWalIndexPages(const Connection &connection, std::uint32_t frames)
{
    std::vector<std::uint32_t> pages(frames);
    std::uint32_t done = 0;
    for (int number = 0; done < frames; ++number) {
        const volatile char *const memory = region(connection, number);
        if (!memory)
            return {};
        const std::uint32_t count = std::min(frames - done, number == 0 ? pagesInFirstRegion : pagesPerRegion);
        copy(pages.data() + done, memory + (number == 0 ? indexHeaderSize : 0), std::size_t(count) * 4);
        done += count;
    }
    return pages;
}

} // namespace Litecopy
