// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/packing.h"

#include "copy/failure.h"
#include "copy/receivedcopy.h"
#include "format/header.h"
#include "system/copystream.h"

#include <litecopy/copystream.h>

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

// A cancel is to be heard within 100 ms, also where other programs leave little of the processor: what is done between
// two looks is short.
constexpr auto longestWait = 20ms;
constexpr std::size_t packBlock = std::size_t(64) << 10; // bytes
// So much is brought to the medium at once.
constexpr qint64 settled = qint64(8) << 20; // bytes
// Progress: unpacking is the quicker half.
constexpr double shareOfPacking = 0.8;

/// Of whole blocks, one after the other: both ways cut at the same places.
void addTo(size_t *hash, std::span<const std::byte> block)
{
    *hash = qHashBits(block.data(), block.size(), *hash);
}

} // namespace

/// The packed file as it is written.
class Packing::Growing : public StreamSink
{
public:
    Growing(Packing &packing, const FileDescriptor &file)
        : m_packing(packing)
        , m_file(bytesTo(file))
    {
    }

    StreamStep write(std::span<const std::byte> bytes) override
    {
        const auto start = Run::Clock::now();
        StreamStep step = m_file->write(bytes);
        m_packing.m_writing += (Run::Clock::now() - start).count();
        const std::scoped_lock lock(m_packing.m_mutex);
        m_packing.m_packedSize += qint64(step.bytes);
        m_packing.m_grown.notify_all();
        return step;
    }

private:
    Packing &m_packing;
    const std::shared_ptr<StreamSink> m_file;
};

/// The packed file as far as it is written.
class Packing::Follower : public StreamSource
{
public:
    Follower(Packing &packing, const FileDescriptor &file)
        : m_packing(packing)
        , m_file(bytesOf(file))
    {
    }

    [[nodiscard]] QString name() const override { return {}; }

    StreamStep read(std::span<std::byte> to) override
    {
        qint64 left = 0;
        {
            std::unique_lock lock(m_packing.m_mutex);
            m_packing.m_grown.wait_for(lock, longestWait, [this] {
                return m_packing.m_packedSize > m_at || m_packing.m_isPacked || m_packing.m_stopped;
            });
            left = m_packing.m_packedSize - m_at;
            if (left == 0)
                return {.ended = m_packing.m_isPacked};
        }
        StreamStep step = m_file->read(to.first(std::size_t(std::min(left, qint64(to.size())))));
        m_at += qint64(step.bytes);
        step.ended = false;
        // It was written, and is gone.
        if (!step.error && step.bytes == 0)
            step.error.code = ErrorCode::StreamNotWhole;
        return step;
    }

private:
    Packing &m_packing;
    const std::shared_ptr<StreamSource> m_file;
    qint64 m_at = 0;
};

Packing::Packing(Run &run, const Workspace &workspace, const PackedForm &form, qint64 size)
    : m_run(run)
    , m_copy(workspace.unfinished())
    , m_packed(workspace.packed())
    , m_form(form)
    , m_size(size)
{
    static_cast<void>(require(createFileIn(workspace.folder().descriptor(), PrivateFolder::packedName, 0600),
                              Side::Destination, "creating the compressed copy"));
    m_packer.start([this] { orStop(&Packing::pack); });
    if (!run.request().readBack)
        m_unpacker.start([this] { orStop(&Packing::unpack); });
    m_settler.start([this] { orStop(&Packing::settle); });
    // Last: a constructor that throws calls no destructor.
    run.setBesideCheck([this] { return fraction(); });
}

Packing::~Packing()
{
    stop();
    m_run.setBesideCheck({});
}

void Packing::stop()
{
    m_stopped = true;
    const std::scoped_lock lock(m_mutex);
    m_grown.notify_all();
}

qint64 Packing::finish()
{
    wait(m_packer);
    // It is read no more. Freeing its blocks takes a while, in which the others go on.
    fs::remove(m_copy);
    if (m_run.request().readBack)
        m_unpacker.start([this] { orStop(&Packing::unpack); });
    wait(m_unpacker);
    wait(m_settler);
    m_run.throwIfStopped();
    if (m_hashUnpacked != m_hashPacked)
        throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
    return m_packedSize;
}

void Packing::wait(DescriptorThread &thread)
{
    auto before = Run::Clock::now();
    m_writing = 0; // that was beside the check
    thread.wait([this, &before] {
        const auto now = Run::Clock::now();
        const Run::Clock::duration taken = now - std::exchange(before, now);
        const auto writing = std::min(taken, Run::Clock::duration(m_writing.exchange(0)));
        m_run.addWriting(writing);
        m_run.addPacking(taken - writing);
        if (!m_run.canContinue())
            stop();
        m_run.state().phaseFraction = fraction();
        m_run.reportThrottled();
    });
}

double Packing::fraction() const
{
    const auto size = double(std::max<qint64>(m_size, 1));
    return shareOfPacking * double(m_bytesPacked) / size + (1 - shareOfPacking) * double(m_bytesUnpacked) / size;
}

/// The other thread ends, too, where this one fails.
void Packing::orStop(void (Packing::*work)())
{
    try {
        (this->*work)();
    } catch (...) {
        stop();
        throw;
    }
}

/// False where the other thread failed: that one tells why. Throws CopyCancelled.
bool Packing::goesOn() const
{
    CopyControl &control = m_run.control();
    while (control.isPaused() && !m_stopped && control.waitWhilePaused(20ms)) { }
    if (control.isCancelled())
        throw CopyCancelled{};
    return !m_stopped;
}

bool Packing::writeAll(StreamSink &sink, std::span<const std::byte> block) const
{
    while (!block.empty()) {
        if (!goesOn())
            return false;
        const StreamStep step = sink.write(block);
        requireStep(step.error, Side::Destination);
        block = block.subspan(step.bytes);
    }
    return true;
}

void Packing::pack()
{
    const FileDescriptor copy = require(openRegular(m_copy), Side::Destination, "opening the copy");
    const FileDescriptor packed =
        require(openRegular(m_packed, Opening::ReadWrite), Side::Destination, "opening the compressed copy");
    const std::shared_ptr<StreamSink> sink = m_form.packer(std::make_shared<Growing>(*this, packed), m_size);
    requireStep(sink->open(), Side::Destination);
    std::vector<std::byte> buffer(packBlock);
    for (qint64 at = 0; at < m_size;) {
        const std::size_t got = require(copy.read(buffer, at), Side::Destination, "reading the copy");
        if (got == 0)
            throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
        const auto block = std::span(buffer).first(got);
        addTo(&m_hashPacked, block);
        if (!writeAll(*sink, block))
            return;
        m_bytesPacked = at += qint64(got);
    }
    requireStep(sink->finish(), Side::Destination);
    if (m_run.request().readBack)
        bringToMedium(packed);
    const std::scoped_lock lock(m_mutex);
    m_isPacked = true;
    m_grown.notify_all();
}

void Packing::bringToMedium(const FileDescriptor &packed) const
{
    packed.writeBack(m_packedSize, [this](double) {
        if (!goesOn())
            throw CopyCancelled{};
    });
    require(packed.sync(), Side::Destination, "bringing the copy to the medium");
    packed.dropFromCache();
}

/// While the rest is packed, so that the fsync in the end finds little left to do. Errors are left for it to report.
void Packing::settle()
{
    const FileDescriptor packed = require(openRegular(m_packed), Side::Destination, "opening the compressed copy");
    for (qint64 at = 0; goesOn();) {
        qint64 size = 0;
        {
            std::unique_lock lock(m_mutex);
            m_grown.wait_for(lock, longestWait,
                             [&] { return m_packedSize >= at + settled || m_isPacked || m_stopped; });
            size = m_packedSize;
            if (m_isPacked)
                return;
        }
        if (size < at + settled)
            continue;
        packed.writeBack(at, size, [this](double) {
            if (!goesOn())
                throw CopyCancelled{};
        });
        at = size;
    }
}

/// Less than the whole block only at the end.
std::size_t Packing::fill(StreamSource &source, std::span<std::byte> block, bool *ended) const
{
    std::size_t filled = 0;
    while (filled < block.size() && !*ended && goesOn()) {
        const StreamStep step = source.read(block.subspan(filled));
        // What is packed came from here: that it is no stream of its form is the doing of medium or memory.
        if (step.error.code == ErrorCode::StreamNotWhole)
            throw failure(ErrorCode::CopyCheckFailed, Side::Destination, step.error.detail);
        requireStep(step.error, Side::Destination);
        filled += step.bytes;
        *ended = step.ended;
    }
    return filled;
}

void Packing::unpack()
{
    const FileDescriptor packed = require(openRegular(m_packed), Side::Destination, "opening the compressed copy");
    const std::shared_ptr<StreamSource> source = m_form.unpacker(std::make_shared<Follower>(*this, packed));
    requireStep(source->open(), Side::Destination);
    std::vector<std::byte> buffer(packBlock);
    qint64 at = 0;
    for (bool ended = false; !ended && at <= m_size;) {
        const std::size_t filled = fill(*source, buffer, &ended);
        if (m_stopped)
            return;
        if (filled > 0)
            addTo(&m_hashUnpacked, std::span(buffer).first(filled));
        m_bytesUnpacked = at += qint64(filled);
    }
    if (at != m_size)
        throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
}

bool isPackedDatabaseOrEmpty(const fs::path &file, const PackedForm &form)
{
    constexpr char what[] = "looking at the file to be replaced";
    constexpr int mostSteps = 64; // packed bytes without end may unpack to nothing
    std::array<char, 4> beginning{}; // enough for any form
    const FileDescriptor packed = require(openRegular(file), Side::Destination, file, what);
    const std::size_t got =
        require(packed.read(std::as_writable_bytes(std::span(beginning)), 0), Side::Destination, file, what);
    if (got == 0)
        return true;
    if (!form.isBeginning(QByteArrayView(beginning).first(qsizetype(got))))
        return false;
    const std::shared_ptr<StreamSource> source = form.unpacker(bytesOf(packed));
    requireStep(source->open(), Side::Destination);
    std::array<char, DatabaseHeader::size> header{};
    std::size_t filled = 0;
    bool isEnded = false;
    for (int step = 0; step < mostSteps && filled < header.size() && !isEnded; ++step) {
        const StreamStep read = source->read(std::as_writable_bytes(std::span(header)).subspan(filled));
        if (read.error.code == ErrorCode::StreamNotWhole)
            break;
        requireStep(read.error, Side::Destination);
        filled += read.bytes;
        isEnded = read.ended;
    }
    source->close();
    return hasMagic(QByteArrayView(header).first(qsizetype(filled)));
}

} // namespace Litecopy
