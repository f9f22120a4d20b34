// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/header.h"
#include "format/rollbackjournal.h"

#include <litecopy/error.h>
#include <litecopy/fileidentity.h>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace Litecopy {

/// Looks at a `-wal`, `-shm` or `-journal` beside a source; `identity` is all zero where there is none. Returns why the
/// file stands in the way of reading the source: it is a pipe, a device, a folder or a symbolic link, or the system
/// refuses to say. SQLite follows no such link either: it may lead to the log of somebody else's database. Only ENOENT
/// and ENAMETOOLONG are absence: any other failure is an error that names the file. Opens nothing. Never waits.
[[nodiscard]] Error lookAtSidecar(const std::filesystem::path &sidecar, FileIdentity *identity);

/// That a source has 0 bytes. SQLite deletes a log beside such a file as soon as it opens it: the detail says so where
/// there is one.
[[nodiscard]] Error emptySource(const std::filesystem::path &path);
/// The same of a database whose first transaction was never committed.
[[nodiscard]] Error unfinishedSource(const std::filesystem::path &path);

/// What can be told before anything is opened: whether there is a file, and whether it is one that may be read. A FIFO
/// would hang whoever opens it.
[[nodiscard]] Error whyNotReadable(const std::filesystem::path &path);

/// Why a database with this header is not read.
[[nodiscard]] Error headerError(HeaderVerdict verdict, QByteArrayView header, const std::filesystem::path &path);

/// The deletion of the super-journal is the transaction's commit.
enum class SuperJournalState
{
    Present, ///< not committed
    Gone, ///< committed
    Unknown, ///< the name's folder can't be looked at: another container's, or one that this user may not search
};

/// Looks for the super-journal that the journal of `database` names: at its path, and by its last name beside the
/// database, for the path may be of another container. As for SQLite, a file of 0 bytes is none. Opens nothing.
[[nodiscard]] SuperJournalState stateOf(const SuperJournalName &super, const std::filesystem::path &database);

/// The hot journal of that database; nothing where there is none, it was put out of use, or it is part of a transaction
/// over several databases that was committed. Throws `SqliteError`.
[[nodiscard]] std::optional<RollbackJournal> openJournal(const std::filesystem::path &database, std::uint32_t pageSize);

/// Whether its journal, played back, leaves nothing of a database: a program ended in the transaction that makes it.
/// Throws `SqliteError`.
[[nodiscard]] bool isEmptiedByJournal(const std::filesystem::path &database);

/// This user may not read the file, which is there.
[[nodiscard]] bool isUnreadable(const std::filesystem::path &file) noexcept;

} // namespace Litecopy
