// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/readback.h"

#include "copy/failure.h"
#include "copy/writeback.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

#include <fcntl.h>

namespace Litecopy {

using namespace std::chrono_literals;

static constexpr std::size_t blockSize = std::size_t(1) << 20;
// More than any file system asks of what is read past its cache.
static constexpr std::size_t alignment = std::size_t(64) << 10;
// Progress: writing and reading count as half each, since the kernel doesn't say how much is still unwritten.
static constexpr double shareOfWriting = 0.5;

ReadBack::ReadBack(CopySession &session, const std::filesystem::path &database)
    : m_session(session)
    , m_database(database)
{
    m_thread.start([this] {
        if (m_session.checksums->pageSize() != m_session.receipt.pageSize)
            takeChecksumsAnew();
        bringToMedium();
        if (!readDirectly())
            readUncached();
    });
    // Last: a constructor that throws calls no destructor.
    session.run.setBesideCheck([this] {
        const auto size = double(std::max<qint64>(m_session.receipt.size, 1));
        return m_onMedium * shareOfWriting + double(m_done) / size * (1 - shareOfWriting);
    });
}

ReadBack::~ReadBack()
{
    m_abandoned = true;
    m_session.run.setBesideCheck({});
}

void ReadBack::finish()
{
    CopyReceipt &receipt = m_session.receipt;
    try {
        m_thread.wait([this] {
            m_session.run.checked(1);
            m_session.run.reportThrottled();
        });
    } catch (const CopyFailure &failure) {
        if (failure.error.code == ErrorCode::CopyCheckFailed)
            receipt.readBack = CheckOutcome::Damaged;
        throw;
    }
    receipt.readBack = CheckOutcome::Passed;
}

void ReadBack::goOn() const
{
    CopyControl &control = m_session.run.control();
    while (control.isPaused() && !m_abandoned && control.waitWhilePaused(20ms)) { }
    if (m_abandoned || control.isCancelled())
        throw CopyCancelled{};
}

/// The source was vacuumed to another page size after it was looked at, and the checksums are those of pages that the
/// copy hasn't got. What the page cache holds of the copy is what was written of it.
void ReadBack::takeChecksumsAnew()
{
    const CopyReceipt &receipt = m_session.receipt;
    const FileDescriptor file(::open(m_database.c_str(), O_RDONLY | O_CLOEXEC));
    m_session.checksums.emplace(receipt.pageSize);
    std::vector<std::byte> block(blockSize);
    for (qint64 done = 0; done < receipt.size;) {
        goOn();
        const ssize_t got = readAt(file, block.data(), block.size(), done);
        if (got <= 0)
            throw systemFailure(got < 0 ? errno : EIO, Side::Destination, receipt.destination, "reading the copy");
        m_session.checksums->record(std::span(block.data(), std::size_t(got)), done);
        done += got;
    }
}

void ReadBack::bringToMedium()
{
    const CopyReceipt &receipt = m_session.receipt;
    const FileDescriptor file(::open(m_database.c_str(), O_RDWR | O_CLOEXEC));
    if (file)
        writeBack(file.get(), receipt.size, [this](double fraction) {
            m_onMedium = fraction;
            goOn();
        });
    if (!file || ::fsync(file.get()) != 0)
        throw systemFailure(errno, Side::Destination, receipt.destination, "bringing the copy to the medium");
    m_onMedium = 1;
}

/// False where the file system does not read past its cache.
bool ReadBack::readDirectly()
{
    const FileDescriptor file(::open(m_database.c_str(), O_RDONLY | O_DIRECT | O_CLOEXEC));
    return file && read(file);
}

void ReadBack::readUncached()
{
    const FileDescriptor file(::open(m_database.c_str(), O_RDONLY | O_CLOEXEC));
    if (file)
        ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
    m_done = 0;
    if (!file || !read(file))
        throw systemFailure(errno, Side::Destination, m_session.receipt.destination, "reading the copy back");
}

/// False where the system refuses to read so, with errno set.
bool ReadBack::read(const FileDescriptor &file)
{
    const CopyReceipt &receipt = m_session.receipt;
    const auto pageSize = std::size_t(receipt.pageSize);
    const std::unique_ptr<std::byte, void (*)(void *)> buffer(
        static_cast<std::byte *>(std::aligned_alloc(alignment, blockSize)), std::free);
    if (!buffer)
        throw std::bad_alloc();
    while (m_done < receipt.size) {
        goOn();
        const ssize_t got = readAt(file, buffer.get(), blockSize, m_done);
        if (got < 0 && errno == EINVAL)
            return false;
        if (got < 0)
            throw systemFailure(errno, Side::Destination, receipt.destination, "reading the copy back");
        const std::size_t whole = std::size_t(got) / pageSize * pageSize;
        if (whole == 0 || !m_session.checksums->matches(std::span(buffer.get(), whole), m_done))
            throw failure(ErrorCode::CopyCheckFailed, receipt.destination);
        m_done += qint64(whole);
    }
    return true;
}

} // namespace Litecopy
