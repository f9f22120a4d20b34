// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/filecopy.h"

#include "copy/failure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

#include <linux/fs.h>

namespace Litecopy {

using std::chrono::milliseconds;
namespace fs = std::filesystem;

// Large enough that the kernel works at its full speed, small enough that cancel is heard at once.
static constexpr std::size_t largePortion = std::size_t(4) << 20;
// Where the source is locked for one slice only, a portion must be a small part of it, also on a slow medium.
static constexpr std::size_t smallPortion = std::size_t(256) << 10;
// Sharing blocks takes the longer, the more fragments they are in.
static constexpr qint64 largeShare = qint64(64) << 20;
static constexpr qint64 smallShare = qint64(4) << 20;
static constexpr qint64 writebackPortion = qint64(16) << 20;

static DescriptorThread startThread()
{
    try {
        return DescriptorThread();
    } catch (const CopyFailure &failed) {
        // SQLite's own backup needs no such thread.
        throw PlanFailed{CopyMethod::Online,
                         QCoreApplication::translate(
                             "Litecopy", "Files can't be read beside SQLite here: SQLite copies the pages itself."),
                         failed};
    }
}

FileCopy::FileCopy(Run &run, const fs::path &from, const fs::path &to, PageChecksums *checksums,
                   const FileIdentity &expected)
    : m_control(run.control())
    , m_checksums(checksums)
    , m_expected(expected)
    , m_fromPath(from)
    , m_toPath(to)
    , m_thread(startThread())
{
    if (m_checksums) {
        // What the kernel copies by itself is never seen here.
        m_checksums->clear();
        m_sharesBlocks = m_kernelCopies = false;
    }
    m_thread.run([this] { open(); });
}

FileCopy::~FileCopy()
{
    m_thread.run([this] {
        m_from.close();
        m_to.close();
    });
}

void FileCopy::open()
{
    // Closed here in the end also when this fails: the thread's own table goes with it. O_NONBLOCK: a pipe that took
    // the file's name must not hang.
    m_from = FileDescriptor(::open(m_fromPath.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    struct stat status;
    if (!m_from || ::fstat(m_from.get(), &status) != 0) {
        const int systemError = errno;
        m_from.close();
        // A link in place of a file whose path has none: of the database it may be gone at the next look, and SQLite
        // follows none to a log or a journal.
        if (systemError == ELOOP && m_expected.exists)
            throw SourceChanged{failure(ErrorCode::SourceReplaced, Side::Source)};
        if (systemError == ELOOP)
            throw failure(ErrorCode::SourceNotRegularFile, m_fromPath);
        throw systemFailure(systemError, Side::Source, m_fromPath, "opening the file");
    }
    const bool isOther = m_expected.exists && (status.st_dev != m_expected.device || status.st_ino != m_expected.inode);
    if (isOther || !S_ISREG(status.st_mode)) {
        m_from.close();
        if (isOther)
            throw SourceChanged{failure(ErrorCode::SourceReplaced, Side::Source)};
        throw failure(ErrorCode::SourceNotRegularFile, m_fromPath);
    }
    m_size = status.st_size;
    m_to = FileDescriptor(::open(m_toPath.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_to) {
        const int systemError = errno;
        m_from.close();
        throw systemFailure(systemError, Side::Destination, m_toPath, "creating the temporary file");
    }
    ::posix_fadvise(m_from.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
}

void FileCopy::restart()
{
    m_thread.run([this] {
        struct stat status;
        if (::fstat(m_from.get(), &status) != 0 || ::lseek(m_from.get(), 0, SEEK_SET) != 0)
            throw systemFailure(errno, Side::Source, m_fromPath, "reading the file");
        // Not cut: its blocks are written over, and the end is cut to size when the copy is complete.
        if (::lseek(m_to.get(), 0, SEEK_SET) != 0)
            throw systemFailure(errno, Side::Destination, m_toPath, "writing the temporary file");
        m_size = status.st_size;
        m_copied = 0;
        m_handedToMedium = 0;
    });
}

void FileCopy::settleSource(const std::function<void()> &report)
{
    m_thread.run(
        [this] {
            writeBack(m_from.get(), m_size, [this](double) {
                if (m_control.isCancelled())
                    throw CopyCancelled{};
            });
        },
        report);
}

/// False at the end of the file; true too where the file system shares nothing, and the other ways are left.
bool FileCopy::sharePortion(bool bounded)
{
    const qint64 left = m_size - m_copied;
    if (left <= 0)
        return copyPortion(smallPortion);
    const qint64 length = std::min(left, bounded ? smallShare : largeShare);
    file_clone_range range = {};
    range.src_fd = m_from.get();
    range.src_offset = range.dest_offset = quint64(m_copied);
    range.src_length = quint64(length == left ? 0 : length); // 0: to the end, which need not be a whole block
    if (::ioctl(m_to.get(), FICLONERANGE, &range) == 0)
        m_copied += length;
    else if (errno == ENOSPC || errno == EDQUOT)
        throw systemFailure(errno, Side::Destination, m_toPath, "copying the file");
    else
        m_sharesBlocks = false;
    return true;
}

bool FileCopy::proceed(milliseconds time, const std::function<void()> &report)
{
    const auto deadline = Run::Clock::now() + time;
    const bool bounded = time.count() > 0;
    bool more = true;
    m_thread.run(
        [&] {
            do {
                if (m_control.isCancelled())
                    throw CopyCancelled{};
                if (m_control.isPaused() || m_interrupted.exchange(false))
                    return;
                more = m_sharesBlocks ? sharePortion(bounded)
                    : m_kernelCopies  ? copyPortion(bounded ? smallPortion : largePortion)
                                      : copyWithBuffer();
            } while (more && !(bounded && Run::Clock::now() >= deadline));
            if (!more && ::ftruncate(m_to.get(), m_copied) != 0)
                throw systemFailure(errno, Side::Destination, m_toPath, "writing the temporary file");
        },
        report);
    return !more;
}

/// False at the end of the file.
bool FileCopy::copyPortion(std::size_t length)
{
    loff_t readAt = m_copied;
    loff_t writeAt = m_copied;
    const ssize_t moved = ::copy_file_range(m_from.get(), &readAt, m_to.get(), &writeAt, length, 0);
    if (moved > 0) {
        m_copied += moved;
        return true;
    }
    if (moved == 0 && m_copied >= m_size)
        return false;
    if (moved < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG))
        throw systemFailure(errno, Side::Destination, m_toPath, "copying the file");
    // Also when it moved nothing though there is something: some file systems answer so instead of refusing.
    m_kernelCopies = false;
    return true;
}

bool FileCopy::copyWithBuffer()
{
    m_buffer.resize(smallPortion);
    const ssize_t got = ::pread(m_from.get(), m_buffer.data(), m_buffer.size(), m_copied);
    if (got < 0 && errno == EINTR)
        return true;
    if (got < 0)
        throw systemFailure(errno, Side::Source, m_fromPath, "reading the file");
    const auto read = std::as_bytes(std::span(m_buffer.data(), std::size_t(got)));
    if (!writeAt(m_to, read, m_copied))
        throw systemFailure(errno, Side::Destination, m_toPath, "writing the temporary file");
    if (m_checksums)
        m_checksums->record(read, m_copied);
    m_copied += got;
    return got > 0;
}

void FileCopy::startWriteback()
{
    if (m_copied - m_handedToMedium < writebackPortion)
        return;
    m_thread.run([this] {
        ::sync_file_range(m_to.get(), m_handedToMedium, m_copied - m_handedToMedium, SYNC_FILE_RANGE_WRITE);
        m_handedToMedium = m_copied;
    });
}

void reportPages(Run &run, const FileCopy &copy, int pageSize)
{
    if (pageSize > 0) {
        const auto pages = quint32(copy.size() / pageSize);
        run.reportPages(pages - std::min(quint32(copy.copied() / pageSize), pages), pages);
    } else {
        run.reportThrottled();
    }
}

void copyFile(Run &run, FileCopy &copy, int pageSize)
{
    const auto reportAndWatch = [&] {
        reportPages(run, copy, pageSize);
        if (run.isShortOfSpace())
            copy.interrupt();
    };
    for (bool atEnd = false; !atEnd;) {
        run.checkpoint();
        atEnd = copy.proceed(milliseconds(0), reportAndWatch);
    }
    reportPages(run, copy, pageSize);
}

} // namespace Litecopy
