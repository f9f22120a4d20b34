// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/finish.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"

#include <atomic>
#include <filesystem>

namespace Litecopy {

/// Brings the copy to the medium, reads it back from there and compares each page with the checksum that was taken when
/// it was written. It is read past the page cache (O_DIRECT, open(2)), or, where a file system can't, dropped from it
/// before. What the drive itself keeps in a cache of its own no program can make it drop.
///
/// Reading goes on beside the check, which needs a processor more than the medium and finds its pages in the cache:
/// together they take little longer than one of them.
///
/// Thread: the copying one; the file is read on a DescriptorThread. Nothing may write to the copy while this lives.
class ReadBack
{
public:
    /// Returns at once; errors are told in the end. Throws CopyFailure where there is no thread to be had.
    ReadBack(Run &run, const std::filesystem::path &database, const CopySize &size, PageChecksums &checksums);
    ReadBack(const ReadBack &) = delete;
    ReadBack &operator=(const ReadBack &) = delete;
    /// Makes an end of it.
    ~ReadBack();

    /// Waits for the last page. Throws CopyFailure CopyCheckFailed where one differs, CopyCancelled.
    void finish();

private:
    void takeChecksumsAnew();
    void bringToMedium();
    [[nodiscard]] bool readDirectly();
    void readUncached();
    [[nodiscard]] bool read(const FileDescriptor &file);
    void requireGoing() const;

    Run &m_run;
    const std::filesystem::path m_database;
    const CopySize m_size;
    PageChecksums &m_checksums;
    std::atomic<double> m_onMedium = 0; ///< 0..1
    std::atomic<qint64> m_done = 0; ///< bytes read back
    std::atomic_bool m_abandoned = false;
    DescriptorThread m_thread;
};

} // namespace Litecopy
