// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Litecopy {

/// A write-ahead log, read without opening the database: which frames are committed, and which page each holds.
/// Frames are counted from 1. Thread: any one at a time. Errors: throws what reading its bytes throws.
///
/// Unsealed frames: where a statement is rolled back whose pages were in the log already, SQLite before 3.50.2 leaves
/// frames with zeros instead of salts and checksums among committed ones, and may commit with one. Programs that have
/// the database open read them, by their index of the log. A recovery ends before the first of them.
///
///     frame        1  2  3  4  5  6  7      S sealed, U unsealed, C the last of a commit
///     log          S  S  SC U  U  S  SC
///     index        the commit at 7          what programs see
///     Chain        the commit at 7
///     Checksums    the commit at 3          what is left after a crash
class WalFile
{
public:
    /// Bytes, of the log and of each of its frames.
    static constexpr std::size_t headerSize = 32;
    static constexpr std::size_t frameHeaderSize = 24;

    /// How the end of the committed frames is found.
    enum class Trust
    {
        Checksums, ///< every frame's checksum, as SQLite's recovery does: reads the whole log
        Chain, ///< of a log that a program has open whose index can't be read: reads the whole log
        Salts, ///< the frames that carry the header's salts: reads a few frames only
    };

    /// Called between two frames; ends the reading by throwing.
    using Beat = std::function<void()>;

    /// Nothing where the bytes don't begin with a WAL header.
    [[nodiscard]] static std::optional<WalFile> parse(std::unique_ptr<const ByteSource> bytes);

    /// What a frame's header says: the pages of the database after the commit that the frame ends, 0 where it ends
    /// none.
    [[nodiscard]] static std::uint32_t committedPagesIn(std::span<const std::byte, frameHeaderSize> header) noexcept;

    /// Of the log's own header: SQLite believes it rather than the database's.
    [[nodiscard]] std::uint32_t pageSize() const noexcept { return m_pageSize; }
    /// The whole header, to tell later whether the log was started anew.
    [[nodiscard]] const std::array<std::byte, headerSize> &header() const noexcept { return m_header; }
    [[nodiscard]] std::int64_t size() const noexcept { return m_size; }
    /// Tells it from other logs, and from itself before it was started over: the salts in the header.
    [[nodiscard]] std::uint64_t id() const noexcept;

    /// Nobody else can cut the file: a frame that it holds by its size and that can't be read is an error, not its end.
    void setPrivate() noexcept { m_isPrivate = true; }
    /// Finds the last commit. Afterwards `committed()` and `pageCount()` hold.
    void recover(Trust trust, const Beat &beat = {});
    /// For a log whose last commit is known from elsewhere.
    void setCommitted(std::uint32_t frames, std::uint32_t pageCount) noexcept;
    /// For a log whose frames are known from elsewhere: the page each of them holds. Stands in for `index()`.
    void setIndex(const std::vector<std::uint32_t> &pages);
    /// Where the pages are: afterwards `frameOf()` holds. Costs one small read per frame.
    void index(const Beat &beat = {});

    [[nodiscard]] std::uint32_t committed() const noexcept { return m_committed; } ///< frames up to the last commit
    [[nodiscard]] std::uint32_t pageCount() const noexcept { return m_pageCount; } ///< of the database at that commit
    /// After Trust::Chain, of the committed frames: those whose content no checksum covers.
    [[nodiscard]] std::uint32_t unproved() const noexcept { return m_unproved; }
    /// After Trust::Chain: an unsealed frame at the end may be a commit, or a leftover of the log's earlier use.
    [[nodiscard]] bool isEndUncertain() const noexcept { return m_isEndUncertain; }
    /// After Trust::Chain or Trust::Checksums: the frame at which reading ended although a later one of the same use of
    /// the log ends a commit. 0 where the end is the end.
    [[nodiscard]] std::uint32_t brokenFrame() const noexcept { return m_brokenFrame; }
    /// What the header of a frame says. Of one that the file no longer reaches, page 0.
    struct FrameHeader
    {
        std::uint32_t page = 0;
        std::uint32_t pageCount = 0; ///< not 0 in the last frame of a commit
        bool salted = false; ///< belongs to this log and not to an earlier use of the file
        bool unsealed = false; ///< zeros for salts and checksum
        std::array<std::uint32_t, 2> checksum{};
    };
    [[nodiscard]] FrameHeader frameHeader(std::uint32_t frame) const;
    /// The frames that this use of the log may have written, the committed ones and those behind them: up to the first
    /// one with other salts. Costs one small read per frame behind the committed ones.
    [[nodiscard]] std::uint32_t framesOfThisUse(const Beat &beat = {}) const;
    /// The latest committed frame of a page, 0 where the log has none.
    [[nodiscard]] std::uint32_t frameOf(std::uint32_t page) const noexcept;
    /// Pages with a frame, ascending, each with its frame.
    [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::uint32_t>> &frames() const noexcept
    {
        return m_frames;
    }
    /// Fills `page`, which is one page long. Throws where the file no longer reaches so far.
    void read(std::uint32_t frame, std::span<std::byte> page) const;

private:
    WalFile(std::unique_ptr<const ByteSource> bytes, const std::array<std::byte, headerSize> &header,
            std::uint32_t pageSize);
    [[nodiscard]] std::int64_t offsetOf(std::uint32_t frame) const noexcept;
    [[nodiscard]] std::uint32_t framesInFile() const noexcept;
    [[nodiscard]] FrameHeader parseFrame(std::span<const std::byte, frameHeaderSize> header) const noexcept;
    void keepLatest();
    void recoverByChecksums(const Beat &beat);
    void recoverByChain(const Beat &beat);
    void recoverBySalts();
    void lookForCommitBeyond(std::uint32_t broken, const Beat &beat);

    void readWhole(std::span<std::byte> to, std::int64_t offset) const;

    std::unique_ptr<const ByteSource> m_bytes;
    bool m_isPrivate = false;
    std::array<std::byte, headerSize> m_header;
    std::int64_t m_size;
    std::uint32_t m_pageSize;
    std::uint32_t m_committed = 0;
    std::uint32_t m_pageCount = 0;
    std::uint32_t m_unproved = 0;
    std::uint32_t m_brokenFrame = 0;
    bool m_isEndUncertain = false;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_frames;
};

/// What the shared-memory index of a live WAL says at one moment (wal.c, WalIndexHdr and WalCkptInfo).
struct WalIndex
{
    /// Bytes. A region begins with the page number of each of its frames, the first one after the header.
    static constexpr std::size_t regionSize = 32768;
    static constexpr std::size_t headerSize = 136;

    /// Where in the `-shm` SQLite's unix VFS puts the log's locks. Every connection that has the `-shm` open holds the
    /// last of them.
    static constexpr std::int64_t writeLockByte = 120;
    static constexpr std::int64_t checkpointLockByte = 121;
    static constexpr std::int64_t readLockByte = 123; ///< of the first read mark; those of the others follow
    static constexpr std::int64_t lockBytes = 9;
    static constexpr std::int64_t lastLockByte = writeLockByte + lockBytes - 1;

    std::array<std::uint32_t, 12> header{}; ///< changes with every commit and every new start of the log
    std::uint32_t lastFrame = 0; ///< of the last commit
    std::uint32_t pageCount = 0; ///< of the database at that commit
    std::uint32_t pageSize = 0; ///< bytes
    std::uint32_t backfilled = 0; ///< frames that a checkpoint has already written into the database
    std::uint32_t backfillAttempted = 0; ///< frames that one has begun to write
    /// The last frame that readers of each mark see, where a lock says that the mark is in use; `noMark` for a free
    /// one. Readers of the first see the database file alone, and its number says nothing.
    std::array<std::uint32_t, 5> readMarks{};
    static constexpr std::uint32_t noMark = 0xffffffff;

    /// From the index's first words, in this computer's byte order. Nothing where its two copies of the header differ:
    /// they are written one after the other, and a writer is between them.
    [[nodiscard]] static std::optional<WalIndex> parse(const std::array<std::uint32_t, headerSize / 4> &words) noexcept;
    /// How many frames a region has the pages of, and where in it they begin. Regions are counted from 0.
    [[nodiscard]] static std::uint32_t framesInRegion(int region) noexcept;
    [[nodiscard]] static std::size_t firstFrameAt(int region) noexcept { return region == 0 ? headerSize : 0; }

    /// The header is whole, by its own checksum: to be asked where it was not read word by word.
    [[nodiscard]] bool isSealed() const noexcept;
    /// That of its log: see `WalFile::id()`.
    [[nodiscard]] std::uint64_t logId() const noexcept;
    /// Both are of one use of the log: the salts change when it is started over.
    [[nodiscard]] bool isOfSameLog(const WalIndex &other) const noexcept
    {
        return header[8] == other.header[8] && header[9] == other.header[9];
    }
    /// A checkpoint may have written into the database since then, or is about to.
    [[nodiscard]] bool mayHaveMergedSince(const WalIndex &then) const noexcept
    {
        return backfilled != then.backfilled || backfillAttempted > backfilled || !isOfSameLog(then);
    }
};

} // namespace Litecopy
