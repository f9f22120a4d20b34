// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filecopy.h"

#include "system/failure.h"
#include "system/filesystem.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/ioctl.h>

#include <linux/fs.h>

namespace Litecopy {

using std::chrono::milliseconds;
namespace fs = std::filesystem;

// Large enough that the kernel works at its full speed, small enough that cancel is heard at once.
static constexpr std::size_t largePortion = std::size_t(4) << 20;
// Where the source is locked for one slice only, a portion must be a small part of it, also on a slow medium.
static constexpr std::size_t smallPortion = std::size_t(256) << 10;
// Handing a portion to the sink costs a switch between threads, and more than what it costs should be read meanwhile.
static constexpr std::size_t largeSinkPortion = std::size_t(2) << 20;
static constexpr milliseconds shortRead(1);
static constexpr milliseconds longRead(4);
// Sharing blocks takes the longer, the more fragments they are in.
static constexpr qint64 largeShare = qint64(64) << 20;
static constexpr qint64 smallShare = qint64(4) << 20;
static constexpr qint64 writebackPortion = qint64(16) << 20;
// Few enough that they cost nothing, often enough that what holds a copy up is seen within a second.
static constexpr int betweenShown = 16;

/// A file of one portion is copied in less time than a thread takes to start and end.
static DescriptorThread::Work workOf(const FileIdentity &file)
{
    return file.exists && file.size <= qint64(smallPortion) ? DescriptorThread::Work::Short
                                                            : DescriptorThread::Work::Long;
}

FileCopy::FileCopy(CopyControl &control, const fs::path &from, const fs::path &to, Written written,
                   const FileIdentity &expected)
    : m_control(control)
    , m_written(std::move(written))
    , m_expected(expected)
    , m_fromPath(from)
    , m_toPath(to)
    , m_thread(workOf(expected))
    , m_sharesBlocks(!m_written)
    , m_kernelCopies(!m_written)
    , m_sinkPortion(smallPortion)
{
    m_thread.run([this] { open(); });
}

FileCopy::FileCopy(CopyControl &control, const fs::path &from, BlockSink &sink, const FileIdentity &expected)
    : m_control(control)
    , m_sink(&sink)
    , m_expected(expected)
    , m_fromPath(from)
    , m_sharesBlocks(false)
    , m_kernelCopies(false)
    , m_sinkPortion(smallPortion)
{
    m_sink->clear();
    m_thread.run([this] { open(); });
}

FileCopy::~FileCopy()
{
    try {
        if (m_sink)
            m_sink->await();
    } catch (...) {
        // A copy that came to its end has heard of it.
    }
    m_thread.run([this] {
        m_from.close();
        m_to.close();
    });
}

/// The source is a local variable until nothing can fail any more: a descriptor of this thread's file table must be
/// closed on this thread.
void FileCopy::open()
{
    FileDescriptor from = openRegular(m_fromPath);
    // The path has no links. A name that is no regular file now has been taken by something else, even if that is gone
    // at the next look.
    const bool isOther = from ? !from.status().identity.isSameFile(m_expected) : isNotRegular(from.error());
    if (m_expected.exists && isOther)
        throw failure(ErrorCode::SourceReplaced, Side::Source);
    from = require(std::move(from), Side::Source, m_fromPath, "opening the file");
    if (!m_sink)
        m_to =
            require(FileDescriptor(::open(m_toPath.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600)),
                    Side::Destination, m_toPath, "creating the temporary file");
    m_from = std::move(from);
    m_size = m_from.status().identity.size;
    // A server may copy by itself, which shows nothing here.
    m_showsShares = m_kernelCopies && FileSystem::of(m_from.get()).isLocal && FileSystem::of(m_to.get()).isLocal;
    ::posix_fadvise(m_from.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
}

void FileCopy::restart()
{
    if (m_sink)
        m_sink->clear();
    m_thread.run([this] {
        // The copy is not cut: its blocks are written over, and the end is cut to size when it is complete.
        m_size = require(m_from.status(), Side::Source, m_fromPath, "reading the file").identity.size;
        m_copied = 0;
        m_handedToMedium = 0;
    });
}

void FileCopy::settleSource(const std::function<void()> &report)
{
    m_thread.run(
        [this] {
            m_from.writeBack(m_size, [this](double) {
                if (m_control.isCancelled())
                    throw Cancelled{};
            });
        },
        report);
}

/// False at the end of the file. True also where the file system shares no blocks: the other ways are tried then.
bool FileCopy::sharePortion(bool bounded)
{
    const qint64 left = m_size - m_copied;
    // All is shared: what is left to ask is whether the file has grown.
    if (left <= 0)
        return m_kernelCopies ? copyPortion(smallPortion) : copyWithBuffer(smallPortion);
    const qint64 length = std::min(left, bounded ? smallShare : largeShare);
    file_clone_range range = {};
    range.src_fd = m_from.get();
    range.src_offset = range.dest_offset = quint64(m_copied);
    range.src_length = quint64(length == left ? 0 : length); // 0: to the end, which need not be a whole block
    if (::ioctl(m_to.get(), FICLONERANGE, &range) == 0)
        m_copied += length;
    else if (errno == ENOSPC || errno == EDQUOT)
        throw systemFailure(lastError(), Side::Destination, m_toPath, "copying the file");
    else
        m_sharesBlocks = false;
    return true;
}

bool FileCopy::proceed(milliseconds time, const std::function<void()> &report)
{
    const auto deadline = Clock::now() + time;
    const bool bounded = time.count() > 0;
    bool more = true;
    m_thread.run(
        [&] {
            do {
                if (m_control.isCancelled())
                    throw Cancelled{};
                if (m_control.isPaused() || m_interrupted.exchange(false) || (m_sink && m_sink->isFull()))
                    return;
                more = m_sharesBlocks ? sharePortion(bounded)
                    : m_kernelCopies  ? copyPortion(bounded ? smallPortion : largePortion)
                                      : copyWithBuffer(m_sink ? m_sinkPortion : smallPortion);
                // A file may grow while it is copied.
                if (m_thread.isCaller() && report)
                    report();
            } while (more && !(bounded && Clock::now() >= deadline));
            if (!more)
                end();
        },
        report);
    return !more;
}

/// False at the end of the file.
bool FileCopy::copyPortion(std::size_t length)
{
    if (m_showsShares && m_untilShown-- == 0) {
        m_untilShown = betweenShown;
        return copyWithBuffer(smallPortion);
    }
    loff_t readAt = m_copied;
    loff_t writeAt = m_copied;
    const auto start = Clock::now();
    const ssize_t moved = ::copy_file_range(m_from.get(), &readAt, m_to.get(), &writeAt, length, 0);
    if (moved > 0) {
        addInKernel(Clock::now() - start);
        m_copied += moved;
        m_writtenBytes += moved;
        return true;
    }
    if (moved == 0 && m_copied >= m_size)
        return false;
    if (moved < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
        throw systemFailure(lastError(), Side::Destination, m_toPath, "copying the file");
    // Refused, or moved nothing though there is something: some file systems answer so instead of refusing.
    m_kernelCopies = false;
    return true;
}

bool FileCopy::copyWithBuffer(std::size_t length)
{
    m_buffer.resize(std::max(length, m_buffer.size()));
    const auto start = Clock::now();
    const std::size_t got =
        require(m_from.read(std::span(m_buffer).first(length), m_copied), Side::Source, m_fromPath, "reading the file");
    const auto read = std::span(m_buffer).first(got);
    const auto reading = Clock::now() - start;
    m_reading += reading.count();
    if (m_sink) {
        adaptPortion(reading);
        m_sink->beginWrite(read, m_copied);
        // The oldest of them is free now.
        m_buffer.swap(m_buffersBefore.back());
        std::ranges::rotate(m_buffersBefore, m_buffersBefore.end() - 1);
    } else {
        require(m_to.write(read, m_copied), Side::Destination, m_toPath, "writing the temporary file");
        m_writtenBytes += qint64(got);
        const auto writing = Clock::now() - start - reading;
        m_writing += writing.count();
        learnShares(reading, writing);
    }
    if (m_written)
        m_written(read, m_copied);
    m_copied += qint64(got);
    return got > 0;
}

void FileCopy::learnShares(Clock::duration reading, Clock::duration writing) noexcept
{
    constexpr double weightOfOlder = 0.8;
    m_shownReading = m_shownReading * weightOfOlder + double(reading.count());
    m_shownWriting = m_shownWriting * weightOfOlder + double(writing.count());
}

void FileCopy::addInKernel(Clock::duration time) noexcept
{
    const double shown = m_shownReading + m_shownWriting;
    if (shown <= 0)
        return;
    const auto reading = qint64(double(time.count()) * m_shownReading / shown);
    m_reading += reading;
    m_writing += time.count() - reading;
}

/// A source that is locked for a slice is read in small parts of it, and one in memory in large parts.
void FileCopy::adaptPortion(Clock::duration taken) noexcept
{
    if (taken < shortRead)
        m_sinkPortion = std::min(m_sinkPortion * 2, largeSinkPortion);
    else if (taken > longRead)
        m_sinkPortion = std::max(m_sinkPortion / 2, smallPortion);
}

void FileCopy::end()
{
    if (m_sink)
        m_sink->setSize(m_copied);
    else
        require(m_to.truncate(m_copied), Side::Destination, m_toPath, "writing the temporary file");
}

void FileCopy::startWriteback()
{
    if (m_sink || m_copied - m_handedToMedium < writebackPortion)
        return;
    m_thread.run([this] {
        m_to.startWriteBack(m_handedToMedium, m_copied - m_handedToMedium);
        m_handedToMedium = m_copied;
    });
}

} // namespace Litecopy
