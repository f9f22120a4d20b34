// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"
#include "copy/descriptorthread.h"

#include <atomic>
#include <filesystem>

namespace Litecopy {

/// Brings the copy to the medium, drops it from the page cache, reads it back and compares each page with the checksum
/// that was taken when it was written. What the drive itself keeps in a cache of its own no program can make it drop.
///
/// Reading goes on beside the check, which needs a processor more than the medium and finds in the cache what was just
/// read: together they take little longer than one of them.
///
/// Thread: the copying one; the file is read on a DescriptorThread. Nothing may write to the copy while this lives.
class ReadBack
{
public:
    /// Returns when no page of the copy is in the cache any more, and reading has begun. Throws CopyFailure,
    /// CopyCancelled.
    ReadBack(CopySession &session, const std::filesystem::path &database);
    ReadBack(const ReadBack &) = delete;
    ReadBack &operator=(const ReadBack &) = delete;
    /// Makes an end of it.
    ~ReadBack();

    /// Waits for the last page. Throws CopyFailure CopyCheckFailed where one differs, CopyCancelled.
    void finish();

private:
    void bringToMedium();
    void read();
    void goOn() const;

    CopySession &m_session;
    const std::filesystem::path m_database;
    std::atomic<qint64> m_done = 0; ///< bytes
    std::atomic_bool m_abandoned = false;
    DescriptorThread m_thread;
};

} // namespace Litecopy
