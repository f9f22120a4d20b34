// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <system_error>

namespace Litecopy {

/// A lock of our own on a folder (flock), which goes with this object and with the process: one program at a time works
/// on what the folder lists. Makes no file.
class FolderLock
{
public:
    enum class Outcome
    {
        Held,
        Busy, ///< another program has it
        NotKnown, ///< the file system knows no such lock on a folder, or the folder may not be read
    };

    /// `folder` must outlive it.
    explicit FolderLock(const FileDescriptor &folder) noexcept
        : m_parent(folder)
    {
    }

    /// Never waits. Thread: any.
    [[nodiscard]] Outcome tryTake() noexcept;

private:
    const FileDescriptor &m_parent;
    FileDescriptor m_folder;
};

/// Takes a file's name out of an open folder; never a folder's.
[[nodiscard]] std::error_code removeName(const FileDescriptor &folder, const char *name) noexcept;

} // namespace Litecopy
