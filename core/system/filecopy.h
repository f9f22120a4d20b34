// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/descriptorthread.h"
#include "system/filedescriptor.h"
#include "system/largebuffer.h"

#include <litecopy/copycontrol.h>
#include <litecopy/fileidentity.h>

#include <array>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <span>

namespace Litecopy {

/// Where the content of a copied file goes instead of into a new file. Called on any thread, one at a time.
class BlockSink
{
public:
    BlockSink() = default;
    BlockSink(const BlockSink &) = delete;
    BlockSink &operator=(const BlockSink &) = delete;
    virtual ~BlockSink() = default;

    /// A block of the file, one behind the other; later ones may be written over earlier ones.
    virtual void write(std::span<const std::byte> block, qint64 offset) = 0;
    /// So many blocks may be under way after `beginWrite()` returned.
    static constexpr std::size_t mostUnderWay = 2;
    /// The same, which may go on until `mostUnderWay` more calls of it, or one of any other kind, returned, and throws
    /// there what it comes to: as long the block stays as it is.
    virtual void beginWrite(std::span<const std::byte> block, qint64 offset) { write(block, offset); }
    /// Waits for all of that.
    virtual void await() { }
    /// It takes little more before it has rested: `proceed()` returns early. May be asked on any thread.
    [[nodiscard]] virtual bool isFull() const noexcept { return false; }
    /// The file ends there.
    virtual void setSize(qint64 bytes) = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    /// All comes anew.
    virtual void clear() = 0;
};

/// Copies one regular file byte for byte to a new 0600 file, in portions: as shared blocks where the file system can,
/// else inside the kernel, else through a buffer. Sharing is done in portions as well, because a file of many fragments
/// takes long: 0.8 to 1.4 s were seen for 500 MB on XFS, in which no cancel would be heard. A file that gets shorter
/// meanwhile is copied as far as it goes: whether the result holds together is the caller's question.
///
/// Thread: the copying one; the files themselves are opened, used and closed on a DescriptorThread, which for a
/// small file may be the same.
/// Throws Failure (SourceReplaced where the source is another file than the one that was looked at, NoThread),
/// Cancelled. Left behind: what was written so far.
class FileCopy
{
public:
    /// Hears every block that is written, and where. What the kernel copies by itself is never seen here: with a
    /// listener all goes through a buffer.
    using Written = std::function<void(std::span<const std::byte> block, qint64 offset)>;

    /// `from` must lead to the file `expected`, where that exists. `control` must outlive it.
    FileCopy(CopyControl &control, const std::filesystem::path &from, const std::filesystem::path &to,
             Written written = {}, const FileIdentity &expected = {});
    /// Into the sink, through a buffer, which must outlive it.
    FileCopy(CopyControl &control, const std::filesystem::path &from, BlockSink &sink, const FileIdentity &expected);
    FileCopy(const FileCopy &) = delete;
    FileCopy &operator=(const FileCopy &) = delete;
    ~FileCopy();

    /// Brings what is still to be written of the source to the medium. Changes nothing of it; may take a while.
    void settleSource(const std::function<void()> &report);
    /// Copies until the end, until it is paused or interrupted, the sink is full, or, where that is positive, for about
    /// `time`; true at the end. `report` is called meanwhile.
    bool proceed(std::chrono::milliseconds time, const std::function<void()> &report);
    /// Ends `proceed()` early, once; safe to call in `report`.
    void interrupt() noexcept { m_interrupted = true; }
    /// Lets the medium begin with what was copied, so that the fsync in the end finds little left to do. May take a
    /// while where the medium is busy: not to be called with a lock held.
    void startWriteback();
    /// Begins anew, because the file may have changed.
    void restart();

    /// Bytes; safe to ask in `report`.
    [[nodiscard]] qint64 copied() const noexcept { return m_copied; }
    [[nodiscard]] qint64 size() const noexcept { return m_size; }
    /// Bytes written to the new file, with those that were written over after `restart()`. Shared blocks don't count.
    [[nodiscard]] qint64 written() const noexcept { return m_writtenBytes; }
    /// Spent in reading the file, and in writing the new one, since this was last asked; safe to ask in `report`. The
    /// kernel doesn't tell which of both it is at while it copies: a portion now and then is copied through a buffer,
    /// and shows the shares.
    [[nodiscard]] std::chrono::nanoseconds takeReading() noexcept { return taken(m_reading); }
    [[nodiscard]] std::chrono::nanoseconds takeWriting() noexcept { return taken(m_writing); }
    /// So far nothing was copied but by sharing blocks.
    [[nodiscard]] bool sharesBlocks() const noexcept { return m_sharesBlocks; }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] static std::chrono::nanoseconds taken(std::atomic<qint64> &time) noexcept
    {
        return std::chrono::nanoseconds(time.exchange(0));
    }
    void open();
    void learnShares(Clock::duration reading, Clock::duration writing) noexcept;
    void addInKernel(Clock::duration time) noexcept;
    [[nodiscard]] bool sharePortion(bool bounded);
    [[nodiscard]] bool copyPortion(std::size_t length);
    [[nodiscard]] bool copyWithBuffer(std::size_t length);
    void adaptPortion(Clock::duration taken) noexcept;
    void end();

    CopyControl &m_control;
    const Written m_written;
    BlockSink *const m_sink = nullptr; ///< null where it goes into a file
    const FileIdentity m_expected;
    const std::filesystem::path m_fromPath;
    const std::filesystem::path m_toPath;
    DescriptorThread m_thread;
    FileDescriptor m_from;
    FileDescriptor m_to;
    std::atomic<bool> m_sharesBlocks; ///< until the file system refuses
    bool m_kernelCopies;
    LargeBuffer m_buffer;
    std::array<LargeBuffer, BlockSink::mostUnderWay> m_buffersBefore; ///< that the sink may still be at
    std::size_t m_sinkPortion; ///< bytes
    qint64 m_handedToMedium = 0;
    std::atomic<bool> m_interrupted = false;
    std::atomic<qint64> m_copied = 0;
    std::atomic<qint64> m_writtenBytes = 0;
    std::atomic<qint64> m_size = 0;
    std::atomic<qint64> m_reading = 0; ///< nanoseconds
    std::atomic<qint64> m_writing = 0;
    bool m_showsShares = false; ///< a portion through a buffer shows what the kernel does
    int m_untilShown = 1; ///< portions
    double m_shownReading = 0; ///< nanoseconds, older ones weighing less
    double m_shownWriting = 0;
};

} // namespace Litecopy
