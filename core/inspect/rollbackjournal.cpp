// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/rollbackjournal.h"

#include "format/bigendian.h"
#include "sqlite/superjournalname.h"

#include <algorithm>
#include <array>
#include <bit>

namespace Litecopy {

namespace {

constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
constexpr std::size_t headerSize = 28;
constexpr std::uint32_t checksumStep = 200;
constexpr std::uint32_t allThatFollow = 0xffffffff;

bool hasMagic(const std::byte *at) noexcept
{
    return std::equal(magic.begin(), magic.end(), at,
                      [](unsigned char wanted, std::byte byte) { return std::byte{wanted} == byte; });
}

std::int64_t roundUp(std::int64_t value, std::int64_t unit) noexcept
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

RollbackJournal::RollbackJournal(VfsFile file, std::uint32_t pageSize)
    : m_file(std::move(file))
    , m_size(m_file.size())
    , m_pageSize(pageSize)
{
}

std::optional<RollbackJournal> RollbackJournal::open(const std::filesystem::path &database, std::uint32_t pageSize)
{
    std::optional<VfsFile> file = VfsFile::sidecar(database, VfsFile::Kind::Journal);
    if (!file || file->size() < std::int64_t(headerSize))
        return std::nullopt;
    // At its end the journal names the one that all databases of a transaction share. Deleting that was the commit;
    // where it can't be known, the state before is the one that is whole.
    const auto super = superJournalIn(
        file->size(), [&](std::span<std::byte> to, std::int64_t offset) { return file->read(to, offset); });
    if (super && stateOf(*super, database) == SuperJournalState::Gone)
        return std::nullopt;
    RollbackJournal journal(std::move(*file), pageSize);
    if (!journal.readSegments())
        return std::nullopt;
    return journal;
}

bool RollbackJournal::readSegments()
{
    bool first = true;
    for (std::int64_t offset = 0; offset + std::int64_t(headerSize) <= m_size;) {
        std::array<std::byte, headerSize> header;
        m_file.read(header, offset);
        const std::uint32_t sector = bigEndian32(header.data() + 20);
        if (!hasMagic(header.data()) || sector < 32 || sector > 65536 || !std::has_single_bit(sector))
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
    std::vector<std::byte> record(m_pageSize + 8);
    for (std::uint64_t i = 0; i < count; ++i) {
        if (!m_file.read(record, offset))
            return false;
        const std::uint32_t page = bigEndian32(record.data());
        std::uint32_t sum = checksumStart;
        for (std::int64_t at = std::int64_t(m_pageSize) - checksumStep; at > 0; at -= checksumStep)
            sum += byteAt(record.data() + 4 + at);
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
    m_file.read(page, offset);
}

} // namespace Litecopy
