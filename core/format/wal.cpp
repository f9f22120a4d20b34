// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/wal.h"

#include "format/bytes.h"
#include "format/header.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Litecopy {

namespace {

constexpr std::uint32_t magic = 0x377f0682; ///< the lowest bit says in which byte order the checksums are made
constexpr std::uint32_t version = 3007000;

std::uint32_t littleEndian32(const std::byte *at) noexcept
{
    return byteAt(at + 3) << 24 | byteAt(at + 2) << 16 | byteAt(at + 1) << 8 | byteAt(at);
}

using Checksum = std::array<std::uint32_t, 2>;

Checksum checksum(Checksum sum, std::span<const std::byte> bytes, bool isBigEndian) noexcept
{
    for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
        const std::byte *const at = bytes.data() + i;
        sum[0] += (isBigEndian ? bigEndian32(at) : littleEndian32(at)) + sum[1];
        sum[1] += (isBigEndian ? bigEndian32(at + 4) : littleEndian32(at + 4)) + sum[0];
    }
    return sum;
}

bool isBigEndian(const std::array<std::byte, WalFile::headerSize> &header) noexcept
{
    return (bigEndian32(header.data()) & 1) != 0;
}

} // namespace

WalFile::WalFile(std::unique_ptr<const ByteSource> bytes, const std::array<std::byte, headerSize> &header,
                 std::uint32_t pageSize)
    : m_bytes(std::move(bytes))
    , m_header(header)
    , m_size(m_bytes->size())
    , m_pageSize(pageSize)
{
}

std::optional<WalFile> WalFile::parse(std::unique_ptr<const ByteSource> bytes)
{
    std::array<std::byte, headerSize> header;
    if (!bytes->read(header, 0))
        return std::nullopt;
    const std::uint32_t pageSize = bigEndian32(header.data() + 8);
    const Checksum sum = checksum({}, std::span(header).first(24), isBigEndian(header));
    if ((bigEndian32(header.data()) & ~1U) != magic || bigEndian32(header.data() + 4) != version
        || !isPageSize(pageSize) || bigEndian32(header.data() + 24) != sum[0]
        || bigEndian32(header.data() + 28) != sum[1])
        return std::nullopt;
    return WalFile(std::move(bytes), header, pageSize);
}

std::uint64_t WalFile::id() const noexcept
{
    return std::uint64_t(bigEndian32(m_header.data() + 16)) << 32 | bigEndian32(m_header.data() + 20);
}

std::int64_t WalFile::offsetOf(std::uint32_t frame) const noexcept
{
    return static_cast<std::int64_t>(headerSize)
        + (static_cast<std::int64_t>(frame) - 1) * static_cast<std::int64_t>(frameHeaderSize + m_pageSize);
}

std::uint32_t WalFile::framesInFile() const noexcept
{
    const std::int64_t frames =
        (m_size - static_cast<std::int64_t>(headerSize)) / static_cast<std::int64_t>(frameHeaderSize + m_pageSize);
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(frames, 0, std::numeric_limits<std::int32_t>::max()));
}

std::uint32_t WalFile::committedPagesIn(std::span<const std::byte, frameHeaderSize> header) noexcept
{
    return bigEndian32(header.data() + 4);
}

WalFile::FrameHeader WalFile::parseFrame(std::span<const std::byte, frameHeaderSize> header) const noexcept
{
    const std::byte *const at = header.data();
    FrameHeader frame;
    frame.page = bigEndian32(at);
    frame.pageCount = committedPagesIn(header);
    frame.salted = std::equal(at + 8, at + 16, m_header.data() + 16) && frame.page != 0;
    frame.unsealed = frame.page != 0
        && std::all_of(at + 8, at + frameHeaderSize, [](std::byte byte) { return byte == std::byte{0}; });
    frame.checksum = {bigEndian32(at + 16), bigEndian32(at + 20)};
    return frame;
}

void WalFile::readWhole(std::span<std::byte> to, std::int64_t offset) const
{
    if (m_isPrivate)
        m_bytes->readWhole(to, offset);
    else
        m_bytes->read(to, offset);
}

WalFile::FrameHeader WalFile::frameHeader(std::uint32_t frame) const
{
    std::array<std::byte, frameHeaderSize> bytes;
    readWhole(bytes, offsetOf(frame));
    return parseFrame(std::span(bytes).first<frameHeaderSize>());
}

std::uint32_t WalFile::framesOfThisUse(const Beat &beat) const
{
    std::uint32_t last = m_committed;
    for (; last < framesInFile(); ++last) {
        if (beat)
            beat();
        const FrameHeader frame = frameHeader(last + 1);
        if (!frame.salted && !frame.unsealed)
            break;
    }
    return last;
}

void WalFile::recover(Trust trust, const Beat &beat)
{
    setCommitted(0, 0);
    switch (trust) {
    case Trust::Checksums:
        recoverByChecksums(beat);
        break;
    case Trust::Chain:
        recoverByChain(beat);
        break;
    case Trust::Salts:
        recoverBySalts();
        break;
    }
}

void WalFile::recoverByChecksums(const Beat &beat)
{
    std::vector<std::byte> bytes(frameHeaderSize + m_pageSize);
    Checksum sum{bigEndian32(m_header.data() + 24), bigEndian32(m_header.data() + 28)};
    const bool bigEndian = isBigEndian(m_header);
    for (std::uint32_t number = 1; number <= framesInFile(); ++number) {
        if (beat)
            beat();
        m_bytes->read(bytes, offsetOf(number));
        const FrameHeader frame = parseFrame(std::span(bytes).first<frameHeaderSize>());
        sum = checksum(sum, std::span(bytes).first(8), bigEndian);
        sum = checksum(sum, std::span(bytes).subspan(frameHeaderSize), bigEndian);
        if (!frame.salted || frame.checksum != sum) {
            if (frame.salted || frame.unsealed)
                lookForCommitBeyond(number, beat);
            break;
        }
        if (frame.pageCount != 0)
            setCommitted(number, frame.pageCount);
    }
}

void WalFile::recoverByChain(const Beat &beat)
{
    std::vector<std::byte> bytes(frameHeaderSize + m_pageSize);
    const bool bigEndian = isBigEndian(m_header);
    Checksum stored{bigEndian32(m_header.data() + 24), bigEndian32(m_header.data() + 28)};
    std::uint32_t unproved = 0; // of the frames read so far
    // The last commit among the unsealed frames that end here, counted only once a frame with salts follows: frames are
    // written in order, so it proves that they are of the same use of the log.
    std::uint32_t unsealedCommit = 0;
    std::uint32_t unsealedPageCount = 0;
    std::uint32_t unprovedAtCommit = 0;
    bool afterUnsealed = false;
    for (std::uint32_t number = 1; number <= framesInFile(); ++number) {
        if (beat)
            beat();
        readWhole(bytes, offsetOf(number));
        const FrameHeader frame = parseFrame(std::span(bytes).first<frameHeaderSize>());
        if (frame.unsealed) {
            ++unproved;
            afterUnsealed = true;
            stored = {};
            if (frame.pageCount != 0) {
                unsealedCommit = number;
                unsealedPageCount = frame.pageCount;
                unprovedAtCommit = unproved;
            }
            continue;
        }
        if (!frame.salted) {
            // Frames of an earlier use of the file begin here, or already before it with the unsealed ones.
            break;
        }
        Checksum sum = checksum(stored, std::span(bytes).first(8), bigEndian);
        sum = checksum(sum, std::span(bytes).subspan(frameHeaderSize), bigEndian);
        if (unsealedCommit != 0) {
            setCommitted(unsealedCommit, unsealedPageCount);
            m_unproved = unprovedAtCommit;
        }
        if (frame.checksum != sum) {
            // After an unsealed commit SQLite goes on from the checksum of a frame that it has written over since.
            if (!afterUnsealed || unsealedCommit != number - 1) {
                lookForCommitBeyond(number, beat);
                unsealedCommit = 0;
                break;
            }
            ++unproved;
        }
        afterUnsealed = false;
        unsealedCommit = 0;
        stored = frame.checksum;
        if (frame.pageCount != 0) {
            setCommitted(number, frame.pageCount);
            m_unproved = unproved;
        }
    }
    m_isEndUncertain = unsealedCommit != 0;
}

void WalFile::lookForCommitBeyond(std::uint32_t broken, const Beat &beat)
{
    for (std::uint32_t number = broken + 1; number <= framesInFile(); ++number) {
        if (beat)
            beat();
        const FrameHeader frame = frameHeader(number);
        if (!frame.salted && !frame.unsealed)
            return;
        if (frame.salted && frame.pageCount != 0) {
            m_brokenFrame = broken;
            return;
        }
    }
}

void WalFile::recoverBySalts()
{
    // A log that is used again is overwritten from its start with new salts, so the frames that carry them come first,
    // and unsealed ones may be among them.
    std::uint32_t valid = 0;
    std::uint32_t beyond = framesInFile() + 1;
    while (beyond - valid > 1) {
        const std::uint32_t middle = valid + (beyond - valid) / 2;
        const FrameHeader frame = frameHeader(middle);
        (frame.salted || frame.unsealed ? valid : beyond) = middle;
    }
    for (std::uint32_t number = valid; number > 0; --number) {
        const FrameHeader frame = frameHeader(number);
        if (frame.salted && frame.pageCount != 0) {
            setCommitted(number, frame.pageCount);
            break;
        }
    }
}

void WalFile::setCommitted(std::uint32_t frames, std::uint32_t pageCount) noexcept
{
    m_committed = frames;
    m_pageCount = pageCount;
    m_unproved = 0;
    m_brokenFrame = 0;
    m_isEndUncertain = false;
    m_frames.clear();
}

void WalFile::index(const Beat &beat)
{
    m_frames.clear();
    const std::uint32_t last = std::min(m_committed, framesInFile());
    m_frames.reserve(last);
    for (std::uint32_t number = 1; number <= last; ++number) {
        if (beat)
            beat();
        m_frames.emplace_back(frameHeader(number).page, number);
    }
    keepLatest();
}

void WalFile::setIndex(const std::vector<std::uint32_t> &pages)
{
    m_frames.clear();
    m_frames.reserve(pages.size());
    for (const std::uint32_t page : pages)
        m_frames.emplace_back(page, static_cast<std::uint32_t>(m_frames.size() + 1));
    keepLatest();
}

void WalFile::keepLatest()
{
    // Only a damaged log has frames of page 0, which there is not.
    std::erase_if(m_frames, [](const auto &frame) { return frame.first == 0; });
    std::ranges::sort(m_frames);
    auto kept = m_frames.begin();
    for (auto frame = m_frames.begin(); frame != m_frames.end(); ++frame) {
        if (const auto next = std::next(frame); next != m_frames.end() && next->first == frame->first)
            continue;
        *kept++ = *frame;
    }
    m_frames.erase(kept, m_frames.end());
}

std::uint32_t WalFile::frameOf(std::uint32_t page) const noexcept
{
    const auto found = std::ranges::lower_bound(m_frames, page, {}, &std::pair<std::uint32_t, std::uint32_t>::first);
    return found != m_frames.end() && found->first == page ? found->second : 0;
}

void WalFile::read(std::uint32_t frame, std::span<std::byte> page) const
{
    m_bytes->readWhole(page, offsetOf(frame) + static_cast<std::int64_t>(frameHeaderSize));
}

std::optional<WalIndex> WalIndex::parse(const std::array<std::uint32_t, headerSize / 4> &words) noexcept
{
    constexpr std::size_t backfilledAt = 96 / 4;
    constexpr std::size_t backfillAttemptedAt = 128 / 4;
    constexpr std::size_t readMarksAt = 100 / 4;
    WalIndex index;
    const auto second = words.begin() + index.header.size();
    std::copy(words.begin(), second, index.header.begin());
    if (!std::equal(index.header.begin(), index.header.end(), second))
        return std::nullopt;
    index.backfilled = words[backfilledAt];
    index.backfillAttempted = words[backfillAttemptedAt];
    std::copy_n(words.begin() + readMarksAt, index.readMarks.size(), index.readMarks.begin());
    // WalIndexHdr.szPage (wal.c) is the last two bytes of the fourth word. For 65536 SQLite writes 1 there.
    std::array<std::uint16_t, 2> halves;
    std::memcpy(halves.data(), &index.header[3], sizeof halves);
    index.pageSize = (halves[1] & 0xfe00U) + ((halves[1] & 0x0001U) << 16);
    index.lastFrame = index.header[4];
    index.pageCount = index.header[5];
    return index;
}

bool WalIndex::isSealed() const noexcept
{
    // The checksum is of the ten words before it, in this computer's byte order (wal.c, walIndexWriteHdr).
    constexpr std::size_t checksumAt = 10;
    Checksum sum{};
    for (std::size_t i = 0; i < checksumAt; i += 2) {
        sum[0] += header[i] + sum[1];
        sum[1] += header[i + 1] + sum[0];
    }
    return header[0] == version && header[checksumAt] == sum[0] && header[checksumAt + 1] == sum[1];
}

std::uint64_t WalIndex::logId() const noexcept
{
    // The salts are copied byte by byte from the log's header (wal.c, walRestartHdr).
    const auto *const salts = reinterpret_cast<const std::byte *>(&header[8]);
    return std::uint64_t(bigEndian32(salts)) << 32 | bigEndian32(salts + 4);
}

std::uint32_t WalIndex::framesInRegion(int region) noexcept
{
    // The other half of a region is a hash table with two bytes for each of 8192 slots.
    constexpr std::uint32_t most = regionSize / 2 / 4;
    return most - std::uint32_t(firstFrameAt(region) / 4);
}

} // namespace Litecopy
