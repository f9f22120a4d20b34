// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sqlite/vfsfile.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Litecopy {

/// A hot rollback journal, read without rolling anything back: the pages as they were before the transaction that was
/// never finished. Thread: any one at a time. Errors: throws `SqliteError` for I/O.
class RollbackJournal
{
public:
    /// The journal of that database; nothing where it is not hot: none there, put out of use, or part of a transaction
    /// over several databases that was committed.
    [[nodiscard]] static std::optional<RollbackJournal> open(const std::filesystem::path &database,
                                                             std::uint32_t pageSize);

    /// Pages of the database before the transaction.
    [[nodiscard]] std::uint32_t pageCount() const noexcept { return m_pageCount; }
    /// Pages that are in the journal, ascending, each with its offset in the file.
    [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::int64_t>> &pages() const noexcept { return m_pages; }
    /// Fills `page`, which is one page long.
    void read(std::int64_t offset, std::span<std::byte> page) const;

private:
    RollbackJournal(VfsFile file, std::uint32_t pageSize);
    [[nodiscard]] bool readSegments();
    /// Reads the records of one segment; false where the journal ends there.
    bool readRecords(std::int64_t &offset, std::uint64_t count, std::uint32_t checksumStart);

    VfsFile m_file;
    std::int64_t m_size;
    std::uint32_t m_pageSize;
    std::uint32_t m_pageCount = 0;
    std::vector<std::pair<std::uint32_t, std::int64_t>> m_pages;
};

} // namespace Litecopy
