// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/run.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"

#include <litecopy/fileidentity.h>

#include <QByteArray>

#include <atomic>
#include <functional>

namespace Litecopy {

/// The BLAKE2b-256 of a file, in hex, as `b2sum -l 256` prints it: by it a copy is known again under another inode
/// number. Taken on a thread on which a file may be opened that this process has open by SQLite.
///
/// Thread: of its owner. Nothing may write to the file while this lives.
class FileDigest
{
public:
    /// Begins to read the file that `open` opens; `open` is called on that thread. Returns at once: errors of the file
    /// are thrown by `finish()`. Throws CopyFailure where the system starts no thread. A file that is leased to another
    /// program is waited for until the request's time-out, or a cancel.
    FileDigest(Run &run, std::function<FileDescriptor()> open);
    FileDigest(const FileDigest &) = delete;
    FileDigest &operator=(const FileDigest &) = delete;
    /// Stops reading, and waits for the thread.
    ~FileDigest() { m_abandoned = true; }

    /// How much of the file is read, 0..1.
    [[nodiscard]] double fraction() const noexcept { return m_fraction; }
    /// Waits for the last byte. Throws CopyFailure where the file can't be read, CopyCancelled.
    [[nodiscard]] QByteArray finish();
    /// What was read, once that is finished.
    [[nodiscard]] const FileIdentity &file() const noexcept { return m_file; }

private:
    void read();

    Run &m_run;
    const std::function<FileDescriptor()> m_open;
    FileIdentity m_file;
    QByteArray m_digest;
    std::atomic<double> m_fraction = 0;
    std::atomic<Run::Clock::duration> m_leaseWait = Run::Clock::duration::zero(); ///< so far, while there is one
    std::atomic_bool m_abandoned = false;
    DescriptorThread m_thread;
};

} // namespace Litecopy
