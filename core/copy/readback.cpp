// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/readback.h"

#include "copy/failure.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

namespace Litecopy {

using namespace std::chrono_literals;

static constexpr std::size_t blockSize = std::size_t(1) << 20;
// More than any file system asks of what is read past its cache.
static constexpr std::size_t alignment = std::size_t(64) << 10;
// Progress: writing and reading count as half each, since the kernel doesn't say how much is still unwritten.
static constexpr double shareOfWriting = 0.5;

ReadBack::ReadBack(Run &run, const std::filesystem::path &database, const CopySize &size, PageChecksums &checksums)
    : m_run(run)
    , m_database(database)
    , m_size(size)
    , m_checksums(checksums)
{
    m_thread.start([this] {
        if (m_checksums.pageSize() != m_size.pageSize)
            takeChecksumsAnew();
        bringToMedium();
        if (!readDirectly())
            readUncached();
    });
    // Last: a constructor that throws calls no destructor.
    run.setBesideCheck([this] {
        const auto bytes = double(std::max<qint64>(m_size.size, 1));
        return m_onMedium * shareOfWriting + double(m_done) / bytes * (1 - shareOfWriting);
    });
}

ReadBack::~ReadBack()
{
    m_abandoned = true;
    m_run.setBesideCheck({});
}

void ReadBack::finish()
{
    m_thread.wait([this] {
        m_run.checked(1);
        m_run.reportThrottled();
    });
}

void ReadBack::requireGoing() const
{
    CopyControl &control = m_run.control();
    while (control.isPaused() && !m_abandoned && control.waitWhilePaused(20ms)) { }
    if (m_abandoned || control.isCancelled())
        throw CopyCancelled{};
}

/// The source was vacuumed to another page size after it was looked at, and the checksums are those of pages that the
/// copy hasn't got. What the page cache holds of the copy is what was written of it.
void ReadBack::takeChecksumsAnew()
{
    const FileDescriptor file = openRegular(m_database);
    m_checksums = PageChecksums(m_size.pageSize);
    std::vector<std::byte> block(blockSize);
    for (qint64 done = 0; done < m_size.size;) {
        requireGoing();
        const std::size_t got = require(file.read(block, done), Side::Destination, "reading the copy");
        if (got == 0)
            throw systemFailure(make_error_code(std::errc::io_error), Side::Destination, "reading the copy");
        m_checksums.record(std::span(block).first(got), done);
        done += qint64(got);
    }
}

void ReadBack::bringToMedium()
{
    constexpr char what[] = "bringing the copy to the medium";
    const FileDescriptor file = require(openRegular(m_database, Opening::ReadWrite), Side::Destination, what);
    file.writeBack(m_size.size, [this](double fraction) {
        m_onMedium = fraction;
        requireGoing();
    });
    require(file.sync(), Side::Destination, what);
    m_onMedium = 1;
}

/// False where the file system does not read past its cache.
bool ReadBack::readDirectly()
{
    const FileDescriptor file = openRegular(m_database, Opening::ReadUncached);
    return file && read(file);
}

void ReadBack::readUncached()
{
    const FileDescriptor file = require(openRegular(m_database), Side::Destination, "reading the copy back");
    file.dropFromCache();
    m_done = 0;
    if (!read(file))
        throw systemFailure(make_error_code(std::errc::invalid_argument), Side::Destination, "reading the copy back");
}

/// False where the file system does not read so.
bool ReadBack::read(const FileDescriptor &file)
{
    const auto pageSize = std::size_t(m_size.pageSize);
    const std::unique_ptr<std::byte, void (*)(void *)> buffer(
        static_cast<std::byte *>(std::aligned_alloc(alignment, blockSize)), std::free);
    if (!buffer)
        throw std::bad_alloc();
    while (m_done < m_size.size) {
        requireGoing();
        const ReadResult read = file.read({buffer.get(), blockSize}, m_done);
        if (read.error == std::errc::invalid_argument)
            return false;
        const std::size_t whole = require(read, Side::Destination, "reading the copy back") / pageSize * pageSize;
        if (whole == 0 || !m_checksums.matches(std::span(buffer.get(), whole), m_done))
            throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
        m_done += qint64(whole);
    }
    return true;
}

} // namespace Litecopy
