// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/wal.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"

#include <litecopy/fileidentity.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>

namespace Litecopy {

/// The locks of one reader of a database, taken without SQLite: it can't open one that is encrypted. Other programs
/// meet them as those of a SQLite connection. Nothing is written, to the index of the log neither.
///
/// Thread: of its owner; the files are open on a thread of its own (`DescriptorThread`). The locks belong to the open
/// files (F_OFD_SETLK): closing the file elsewhere in the process drops none. The destructor lets go of all.
class ReaderLocks
{
public:
    enum class Outcome
    {
        Held,
        Busy, ///< another program holds what excludes it
        Unknown, ///< the file system knows no such locks
    };

    /// Throws Failure where the database can't be opened; SourceReplaced where it is another file than `expected`.
    ReaderLocks(const std::filesystem::path &database, const FileIdentity &expected);
    ReaderLocks(const ReaderLocks &) = delete;
    ReaderLocks &operator=(const ReaderLocks &) = delete;
    ~ReaderLocks();

    /// SHARED, as unixLock() of os_unix.c takes it: no program changes the database in rollback mode, or closes it as
    /// the last one in WAL mode.
    [[nodiscard]] Outcome lockDatabase();
    void unlockDatabase();
    /// Another program has begun to write: RESERVED or PENDING is held.
    [[nodiscard]] bool isWriterAtWork();
    /// Bytes of the database; what is missing of them reads as zeros.
    void read(std::span<std::byte> to, qint64 offset);

    /// Joins the programs that have the log's index open. False where none has, or there is no index: whoever opens the
    /// database then makes the index anew. Throws Failure where it may not be read.
    [[nodiscard]] bool joinIndex();
    /// As it is now. Nothing where a writer is between its two copies, or it is none.
    [[nodiscard]] std::optional<WalIndex> index();
    /// Holds a read mark, counted from 1: the log is not started over, and merged no further than the mark says.
    [[nodiscard]] Outcome lockMark(int mark);
    void unlockMark(int mark);
    void leaveIndex();

private:
    [[nodiscard]] std::optional<WalIndex> readIndex() const;

    const std::filesystem::path m_path;
    DescriptorThread m_thread;
    FileDescriptor m_database; ///< on that thread
    FileDescriptor m_index;
};

} // namespace Litecopy
