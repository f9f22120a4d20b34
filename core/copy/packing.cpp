// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/packing.h"

#include "copy/failure.h"
#include "copy/receivedcopy.h"
#include "system/copystream.h"

#include <litecopy/copystream.h>

#include <QHashFunctions>

#include <array>
#include <span>
#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t blockSize = std::size_t(1) << 20; // bytes
// Progress: unpacking is the quicker half.
constexpr double shareOfPacking = 0.8;

/// Of whole blocks, one after the other: both ways cut at the same places.
void addTo(size_t *hash, std::span<const std::byte> block)
{
    *hash = qHashBits(block.data(), block.size(), *hash);
}

/// Goes through a file of ours once, one way or the other.
class Packer
{
public:
    Packer(Run &run, const PackedForm &form, qint64 size)
        : m_run(run)
        , m_form(form)
        , m_size(size)
    {
    }

    /// Returns the hash of what was packed.
    size_t pack(const FileDescriptor &from, const FileDescriptor &to);
    /// Returns the hash of what comes out.
    size_t unpack(const FileDescriptor &packed);

private:
    void writeAll(StreamSink &sink, std::span<const std::byte> block);
    void show(double fraction);

    Run &m_run;
    const PackedForm &m_form;
    const qint64 m_size;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(blockSize);
};

void Packer::show(double fraction)
{
    m_run.checkpoint();
    m_run.state().phaseFraction = fraction;
    m_run.reportThrottled();
}

void Packer::writeAll(StreamSink &sink, std::span<const std::byte> block)
{
    while (!block.empty()) {
        m_run.checkpoint();
        const StreamStep step = sink.write(block);
        requireStep(step.error, Side::Destination);
        block = block.subspan(step.bytes);
    }
}

size_t Packer::pack(const FileDescriptor &from, const FileDescriptor &to)
{
    const std::shared_ptr<StreamSink> sink = m_form.packer(bytesTo(to), m_size);
    requireStep(sink->open(), Side::Destination);
    size_t hash = 0;
    for (qint64 at = 0; at < m_size;) {
        const std::size_t got = require(from.read(m_buffer, at), Side::Destination, "reading the copy");
        if (got == 0)
            throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
        const auto block = std::span(m_buffer).first(got);
        addTo(&hash, block);
        writeAll(*sink, block);
        at += qint64(got);
        show(shareOfPacking * double(at) / double(m_size));
    }
    requireStep(sink->finish(), Side::Destination);
    return hash;
}

size_t Packer::unpack(const FileDescriptor &packed)
{
    const std::shared_ptr<StreamSource> source = m_form.unpacker(bytesOf(packed));
    requireStep(source->open(), Side::Destination);
    size_t hash = 0;
    qint64 at = 0;
    for (bool ended = false; !ended;) {
        std::size_t filled = 0;
        while (filled < m_buffer.size() && !ended) {
            const StreamStep step = source->read(std::span(m_buffer).subspan(filled));
            // What is packed came from here: that it is no stream of its form is the doing of medium or memory.
            if (step.error.code == ErrorCode::StreamNotWhole)
                throw failure(ErrorCode::CopyCheckFailed, Side::Destination, step.error.detail);
            requireStep(step.error, Side::Destination);
            filled += step.bytes;
            ended = step.ended;
            m_run.checkpoint();
        }
        if (filled > 0)
            addTo(&hash, std::span(m_buffer).first(filled));
        at += qint64(filled);
        if (at > m_size)
            break;
        show(shareOfPacking + (1 - shareOfPacking) * double(at) / double(m_size));
    }
    if (at != m_size)
        throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
    return hash;
}

} // namespace

qint64 packCopy(Run &run, Workspace &workspace, const PackedForm &form)
{
    const FileDescriptor copy = require(openRegular(workspace.unfinished()), Side::Destination, "opening the copy");
    const qint64 size = require(copy.status(), Side::Destination, "looking at the copy").identity.size;
    const FileDescriptor packed =
        require(createFileIn(workspace.folder().descriptor(), PrivateFolder::packedName, 0600), Side::Destination,
                "creating the compressed copy");
    Packer packer(run, form, size);
    const size_t hash = packer.pack(copy, packed);
    const qint64 packedSize =
        require(packed.status(), Side::Destination, "looking at the compressed copy").identity.size;
    if (run.request().readBack) {
        packed.writeBack(packedSize, [&](double) { run.checkpoint(); });
        require(packed.sync(), Side::Destination, "bringing the copy to the medium");
        packed.dropFromCache();
    }
    if (packer.unpack(packed) != hash)
        throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
    fs::remove(workspace.unfinished());
    return packedSize;
}

bool isPackedOrEmpty(const fs::path &file, const PackedForm &form)
{
    constexpr char what[] = "looking at the file to be replaced";
    std::array<char, 4> bytes{}; // enough for any form
    const FileDescriptor packed = require(openRegular(file), Side::Destination, file, what);
    const std::size_t got =
        require(packed.read(std::as_writable_bytes(std::span(bytes)), 0), Side::Destination, file, what);
    return got == 0 || form.isBeginning(QByteArrayView(bytes).first(qsizetype(got)));
}

} // namespace Litecopy
