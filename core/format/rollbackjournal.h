// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/bytes.h"

#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace Litecopy {

/// A hot rollback journal, read without rolling anything back: the pages as they were before the transaction that was
/// never finished. Thread: any one at a time. Errors: throws what reading its bytes throws.
class RollbackJournal
{
public:
    /// Nothing where it was put out of use, or is one of another page size.
    [[nodiscard]] static std::optional<RollbackJournal> parse(std::unique_ptr<const ByteSource> bytes,
                                                              std::uint32_t pageSize);

    /// Pages of the database before the transaction.
    [[nodiscard]] std::uint32_t pageCount() const noexcept { return m_pageCount; }
    /// Pages that are in the journal, ascending, each with its offset in the file.
    [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::int64_t>> &pages() const noexcept { return m_pages; }
    /// Fills `page`, which is one page long.
    void read(std::int64_t offset, std::span<std::byte> page) const;

private:
    RollbackJournal(std::unique_ptr<const ByteSource> bytes, std::uint32_t pageSize);
    [[nodiscard]] bool readSegments();
    /// Reads the records of one segment; false where the journal ends there.
    bool readRecords(std::int64_t &offset, std::uint64_t count, std::uint32_t checksumStart);

    std::unique_ptr<const ByteSource> m_bytes;
    std::int64_t m_size;
    std::uint32_t m_pageSize;
    std::uint32_t m_pageCount = 0;
    std::vector<std::pair<std::uint32_t, std::int64_t>> m_pages;
};

/// The bytes of a hot rollback journal: a header, and a record for each page that is to be put back.
///
/// SQLite's checksum of a record covers every 200th byte: a record that may be torn must not be counted by a header
/// that is on the medium.
class JournalWriter
{
public:
    static constexpr std::size_t headerSize = 512; ///< bytes, padded to a sector
    static constexpr std::size_t recordOverhead = 8;

    /// `pageCount` is how many pages the database has before the change; `checksumStart` is to be random.
    [[nodiscard]] static std::array<std::byte, headerSize> header(std::uint32_t records, std::uint32_t checksumStart,
                                                                  std::uint32_t pageCount,
                                                                  std::uint32_t pageSize) noexcept;
    static void append(std::vector<std::byte> *records, std::uint32_t page, std::span<const std::byte> content,
                       std::uint32_t checksumStart);
    /// Of a record: the page is behind its number.
    [[nodiscard]] static std::uint32_t pageOf(std::span<const std::byte> record) noexcept;
};

/// How many pages a database had before the transaction of this rollback journal; nothing where it begins with no
/// journal's header.
[[nodiscard]] std::optional<std::uint32_t> pagesBeforeJournal(QByteArrayView journal) noexcept;

/// What a rollback journal of a transaction over several attached databases ends with (pager.c, writeSuperJournal).
struct SuperJournalName
{
    std::string name; ///< of a file that all databases of the transaction share; may be empty, then SQLite asks no file
    std::int64_t recordAt = 0; ///< where the record begins in the journal
};

/// Fills `to` from that offset in the journal; false where it can't.
using ReadJournal = std::function<bool(std::span<std::byte> to, std::int64_t offset)>;

/// Nothing where the journal of that size names none, or is not hot: its first byte is zero.
[[nodiscard]] std::optional<SuperJournalName> superJournalIn(std::int64_t size, const ReadJournal &read);

} // namespace Litecopy
