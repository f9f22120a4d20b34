// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/rollbackjournal.h"

#include "format/bytes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace Litecopy {

namespace {

// What every journal's header begins with and a super-journal's record ends with (pager.c, aJournalMagic).
constexpr std::array<unsigned char, 8> journalMagic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
constexpr std::size_t headerSize = 28;
constexpr std::uint32_t checksumStep = 200;
constexpr std::uint32_t allThatFollow = 0xffffffff;
// Behind the name: its length, its checksum, the magic. Before it: the number of the lock page.
constexpr std::int64_t recordTail = 16;
constexpr std::int64_t recordHead = 4;
constexpr std::uint32_t longestSuperJournalName = 4096;

bool isMagic(const std::byte *at) noexcept
{
    return std::equal(journalMagic.begin(), journalMagic.end(), at,
                      [](unsigned char wanted, std::byte byte) { return std::byte{wanted} == byte; });
}

std::uint32_t checksumOf(std::span<const std::byte> page, std::uint32_t start) noexcept
{
    for (std::int64_t at = std::int64_t(page.size()) - checksumStep; at > 0; at -= checksumStep)
        start += byteAt(page.data() + at);
    return start;
}

std::int64_t roundUp(std::int64_t value, std::int64_t unit) noexcept
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

RollbackJournal::RollbackJournal(std::unique_ptr<const ByteSource> bytes, std::uint32_t pageSize)
    : m_bytes(std::move(bytes))
    , m_size(m_bytes->size())
    , m_pageSize(pageSize)
{
}

std::optional<RollbackJournal> RollbackJournal::parse(std::unique_ptr<const ByteSource> bytes, std::uint32_t pageSize)
{
    RollbackJournal journal(std::move(bytes), pageSize);
    if (!journal.readSegments())
        return std::nullopt;
    return journal;
}

bool RollbackJournal::readSegments()
{
    bool first = true;
    for (std::int64_t offset = 0; offset + std::int64_t(headerSize) <= m_size;) {
        std::array<std::byte, headerSize> header;
        m_bytes->read(header, offset);
        const std::uint32_t sector = bigEndian32(header.data() + 20);
        if (!isMagic(header.data()) || sector < 32 || sector > 65536 || !std::has_single_bit(sector))
            break;
        if (first) {
            if (bigEndian32(header.data() + 24) != m_pageSize)
                return false;
            m_pageCount = bigEndian32(header.data() + 16);
        }
        const std::uint32_t count = bigEndian32(header.data() + 8);
        first = false;
        offset += sector;
        const std::uint64_t most = std::uint64_t(std::max<std::int64_t>(m_size - offset, 0)) / (m_pageSize + 8);
        if (!readRecords(offset, count == allThatFollow ? most : std::min<std::uint64_t>(count, most),
                         bigEndian32(header.data() + 12)))
            break;
        offset = roundUp(offset, sector);
    }
    // The earliest record of a page has what it was.
    std::ranges::stable_sort(m_pages, {}, &std::pair<std::uint32_t, std::int64_t>::first);
    const auto isSamePage = [](const auto &page, const auto &next) { return page.first == next.first; };
    m_pages.erase(std::unique(m_pages.begin(), m_pages.end(), isSamePage), m_pages.end());
    return !first;
}

bool RollbackJournal::readRecords(std::int64_t &offset, std::uint64_t count, std::uint32_t checksumStart)
{
    std::vector<std::byte> record(m_pageSize + JournalWriter::recordOverhead);
    for (std::uint64_t i = 0; i < count; ++i) {
        if (!m_bytes->read(record, offset))
            return false;
        const std::uint32_t page = bigEndian32(record.data());
        const std::uint32_t sum = checksumOf(std::span(record).subspan(4, m_pageSize), checksumStart);
        if (page == 0 || sum != bigEndian32(record.data() + 4 + m_pageSize))
            return false;
        if (page <= m_pageCount)
            m_pages.emplace_back(page, offset + 4);
        offset += std::int64_t(record.size());
    }
    return true;
}

void RollbackJournal::read(std::int64_t offset, std::span<std::byte> page) const
{
    m_bytes->read(page, offset);
}

std::array<std::byte, JournalWriter::headerSize> JournalWriter::header(std::uint32_t records,
                                                                       std::uint32_t checksumStart,
                                                                       std::uint32_t pageCount,
                                                                       std::uint32_t pageSize) noexcept
{
    std::array<std::byte, headerSize> header{};
    std::ranges::transform(journalMagic, header.begin(), [](unsigned char byte) { return std::byte{byte}; });
    std::byte *field = header.data() + journalMagic.size();
    for (const std::uint32_t value : {records, checksumStart, pageCount, std::uint32_t(headerSize), pageSize}) {
        putBigEndian32(field, value);
        field += 4;
    }
    return header;
}

void JournalWriter::append(std::vector<std::byte> *records, std::uint32_t page, std::span<const std::byte> content,
                           std::uint32_t checksumStart)
{
    const std::size_t at = records->size();
    records->resize(at + content.size() + recordOverhead);
    std::byte *const record = records->data() + at;
    putBigEndian32(record, page);
    std::ranges::copy(content, record + 4);
    putBigEndian32(record + 4 + content.size(), checksumOf(content, checksumStart));
}

std::uint32_t JournalWriter::pageOf(std::span<const std::byte> record) noexcept
{
    return bigEndian32(record.data());
}

std::optional<std::uint32_t> pagesBeforeJournal(QByteArrayView journal) noexcept
{
    constexpr int pageCountAt = 16;
    const auto *const bytes = reinterpret_cast<const std::byte *>(journal.data());
    if (journal.size() < pageCountAt + 4 || !isMagic(bytes))
        return std::nullopt;
    return bigEndian32(bytes + pageCountAt);
}

std::optional<SuperJournalName> superJournalIn(std::int64_t size, const ReadJournal &read)
{
    std::array<std::byte, recordTail> tail;
    std::array<std::byte, 1> first;
    if (size < recordTail || !read(first, 0) || first[0] == std::byte{0} || !read(tail, size - recordTail)
        || !isMagic(tail.data() + 8))
        return std::nullopt;
    const std::uint32_t length = bigEndian32(tail.data());
    if (length == 0 || length > longestSuperJournalName || std::int64_t(length) > size - recordTail)
        return std::nullopt;
    SuperJournalName super;
    super.name.resize(length);
    const std::int64_t nameAt = size - recordTail - std::int64_t(length);
    if (!read(std::as_writable_bytes(std::span(super.name)), nameAt))
        return std::nullopt;
    std::uint32_t sum = 0;
    for (const char character : super.name)
        sum += std::uint32_t(std::int32_t(static_cast<signed char>(character)));
    if (sum != bigEndian32(tail.data() + 4))
        return std::nullopt;
    super.name.resize(std::strlen(super.name.c_str()));
    super.recordAt = std::max<std::int64_t>(nameAt - recordHead, 0);
    return super;
}

} // namespace Litecopy
