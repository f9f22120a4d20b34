// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/descriptorthread.h"
#include "system/filedescriptor.h"

#include <filesystem>
#include <optional>

namespace Litecopy {

/// Whether any program, of any user, in any container of this machine, has a file open, with or without a lock.
enum class OpenElsewhere
{
    No,
    Yes,
    Unknown, ///< only the owner and root may ask, and only of file systems of this machine
};

/// Asks the kernel by taking a lease for a moment (F_SETLEASE): it gives none on a file that anybody has open.
[[nodiscard]] OpenElsewhere askWhetherOpen(const std::filesystem::path &database);

/// A lock of our own on the bytes that SQLite locks, which keeps every other connection out without a byte of the file
/// being changed: of a database in WAL mode too, once nobody else has it open.
///
/// SQLite's `BEGIN EXCLUSIVE` isn't that: it writes a journal where the header's page count is not the right one.
/// A file that may only be read can't be locked for writing: nobody can commit to it then, readers stay.
class OwnLock
{
public:
    enum class Outcome
    {
        Held,
        InUse, ///< another connection holds a lock
        NotKnown, ///< the file system knows no such locks, or the system gives no thread its own file table
    };

    /// Throws Failure where the file can't be opened.
    explicit OwnLock(const std::filesystem::path &database);
    OwnLock(const OwnLock &) = delete;
    OwnLock &operator=(const OwnLock &) = delete;
    ~OwnLock();

    [[nodiscard]] Outcome outcome() const noexcept { return m_outcome; }
    /// The locked file still has that name.
    [[nodiscard]] bool isOf(const std::filesystem::path &database);
    /// The same question as `askWhetherOpen()`, while the lock is held.
    [[nodiscard]] OpenElsewhere askWhetherOpen();

private:
    std::optional<DescriptorThread> m_thread;
    FileDescriptor m_file;
    Outcome m_outcome = Outcome::NotKnown;
};

} // namespace Litecopy
