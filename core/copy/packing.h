// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/run.h"
#include "copy/workspace.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <filesystem>
#include <mutex>
#include <span>

namespace Litecopy {

class PackedForm;
class StreamSink;
class StreamSource;

/// Packs the unfinished copy in a workspace, a finished database, into the workspace's `packed()`. What was packed is
/// unpacked again and compared, by a hash of either: while the rest is still being packed; with `CopyRequest::readBack`
/// when all of it was brought to the medium and dropped from the page cache.
///
/// All of it goes on beside the check, which only reads the copy: on three threads, each with a file table of its own.
/// Thread: the copying one. Nothing may write to the copy while this lives.
class Packing
{
public:
    /// Of a copy of `size` bytes. Returns at once; errors are told in the end. Throws CopyFailure where a file can't be
    /// made or there is no thread to be had. `form` and the workspace outlive it.
    Packing(Run &run, const Workspace &workspace, const PackedForm &form, qint64 size);
    Packing(const Packing &) = delete;
    Packing &operator=(const Packing &) = delete;
    /// Makes an end of it.
    ~Packing();

    /// Waits for the last byte, takes the unfinished copy away, and returns the size of the packed one in bytes. Throws
    /// CopyFailure, CopyCheckFailed among that, CopyCancelled.
    [[nodiscard]] qint64 finish();

private:
    class Growing;
    class Follower;

    void pack();
    void unpack();
    void settle();
    void bringToMedium(const FileDescriptor &packed) const;
    void stop();
    void orStop(void (Packing::*work)());
    [[nodiscard]] bool goesOn() const;
    [[nodiscard]] bool writeAll(StreamSink &sink, std::span<const std::byte> block) const;
    [[nodiscard]] std::size_t fill(StreamSource &source, std::span<std::byte> block, bool *ended) const;
    void wait(DescriptorThread &thread);
    [[nodiscard]] double fraction() const;

    Run &m_run;
    const std::filesystem::path m_copy;
    const std::filesystem::path m_packed;
    const PackedForm &m_form;
    const qint64 m_size; ///< of the copy, bytes

    std::mutex m_mutex;
    std::condition_variable m_grown;
    qint64 m_packedSize = 0; ///< bytes written so far
    bool m_isPacked = false; ///< no more will come
    std::atomic_bool m_stopped = false; ///< abandoned, or one of the threads failed
    std::atomic<qint64> m_bytesPacked = 0; ///< of the copy
    std::atomic<qint64> m_writing = 0; ///< nanoseconds, of the packer
    std::atomic<qint64> m_bytesUnpacked = 0;
    size_t m_hashPacked = 0; ///< the packer's, until it ends
    size_t m_hashUnpacked = 0; ///< the unpacker's
    DescriptorThread m_packer;
    DescriptorThread m_unpacker;
    DescriptorThread m_settler;
};

/// Whether a file is a database in this form, as far as its first bytes tell once they are unpacked, or has 0 bytes.
/// Throws CopyFailure where it can't be read.
[[nodiscard]] bool isPackedDatabaseOrEmpty(const std::filesystem::path &file, const PackedForm &form);

} // namespace Litecopy
