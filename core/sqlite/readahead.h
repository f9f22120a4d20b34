// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

struct sqlite3_file;

namespace Litecopy {

/// Reads a file that is not written to in blocks of up to 64 KiB where its pages are read one after the other, onwards
/// or, as SQLite's walk of a tree does, backwards.
///
/// SQLite makes a system call for every page, which takes longer than copying the page. Several places are followed at
/// once: an index and its table, or two tables that grew together. What is read far apart is read page by page.
///
/// Thread: that of the connection. Throws nothing; where there is no memory for a block it reads page by page.
class ReadAhead
{
public:
    /// `file` must outlive it.
    explicit ReadAhead(sqlite3_file *file) noexcept
        : m_file(file)
    {
    }

    /// Reads as sqlite3_io_methods::xRead does. An error is reported only for the bytes asked for, never for what was
    /// read along with them.
    [[nodiscard]] int read(void *to, int amount, std::int64_t offset) noexcept;
    /// Drops what was read ahead: the file was written to after all.
    void forget() noexcept;

private:
    /// Somewhere in the file, from where reading may go on at either end.
    struct Place
    {
        std::unique_ptr<std::byte[]> block = nullptr; // NOLINT(modernize-avoid-c-arrays)
        std::int64_t start = 0;
        std::int64_t end = 0;
        int window = 0; ///< bytes that were to be read at once; 0 where there is no such place yet
        bool isHeld = false; ///< in the block; else it is one page that was read by itself
        std::int64_t used = 0; ///< bytes that were asked for
        std::uint64_t lastRead = 0;
    };

    [[nodiscard]] Place &next(int amount, std::int64_t offset) noexcept;
    [[nodiscard]] bool fill(Place &place, int amount) noexcept;
    [[nodiscard]] std::int64_t fileSize() noexcept;

    sqlite3_file *const m_file;
    std::int64_t m_size = -1; ///< negative until it is asked for
    std::uint64_t m_reads = 0;
    std::array<Place, 4> m_places;
};

} // namespace Litecopy
