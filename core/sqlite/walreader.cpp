// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/walreader.h"

#include "sqlite/vfsfile.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <memory>

namespace Litecopy {

namespace {

const volatile char *region(const Connection &connection, int number)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->iVersion < 2 || !file->pMethods->xShmMap)
        return nullptr;
    void volatile *memory = nullptr;
    const int code = file->pMethods->xShmMap(file, number, int(WalIndex::regionSize), 0, &memory);
    // SQLITE_READONLY: this user may read the index, but not write it.
    if (code != SQLITE_OK && code != SQLITE_READONLY)
        return nullptr;
    return static_cast<const volatile char *>(memory);
}

void copy(void *to, const volatile char *from, std::size_t bytes) noexcept
{
    // SQLite writes the index in whole words, so no word is read half written.
    const auto *const words = reinterpret_cast<const volatile std::uint32_t *>(from);
    for (std::size_t i = 0; i < bytes / 4; ++i) {
        const std::uint32_t word = words[i];
        std::memcpy(static_cast<char *>(to) + 4 * i, &word, 4);
    }
}

} // namespace

std::optional<WalFile> openWal(const std::filesystem::path &database)
{
    std::optional<VfsFile> file = VfsFile::sidecar(database, VfsFile::Kind::Wal);
    return file ? WalFile::parse(std::make_unique<VfsFile>(std::move(*file))) : std::nullopt;
}

std::optional<WalFile> openWal(const std::filesystem::path &database, std::uint32_t pageSize)
{
    std::optional<WalFile> wal = openWal(database);
    if (wal && wal->pageSize() != pageSize)
        wal.reset();
    return wal;
}

std::optional<WalIndex> readWalIndex(const Connection &connection)
{
    const volatile char *const memory = region(connection, 0);
    if (!memory)
        return std::nullopt;
    constexpr std::size_t half = sizeof WalIndex::header;
    std::array<std::uint32_t, WalIndex::headerSize / 4> words;
    copy(words.data(), memory, half);
    // A writer writes the second copy of the header first.
    std::atomic_thread_fence(std::memory_order_seq_cst);
    copy(words.data() + half / 4, memory + half, WalIndex::headerSize - half);
    return WalIndex::parse(words);
}

std::optional<WalIndex> awaitWalIndex(const Connection &connection,
                                      const std::function<void(std::chrono::milliseconds)> &sleep)
{
    std::optional<WalIndex> index = readWalIndex(connection);
    for (int look = 0; !index && look < 50; ++look) {
        sleep(std::chrono::milliseconds(1));
        index = readWalIndex(connection);
    }
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
        const std::uint32_t count = std::min(frames - done, WalIndex::framesInRegion(number));
        copy(pages.data() + done, memory + WalIndex::firstFrameAt(number), std::size_t(count) * 4);
        done += count;
    }
    return pages;
}

} // namespace Litecopy
