// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/rollbackjournal.h"
#include "format/wal.h"

#include <litecopy/sourcestate.h>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace Litecopy {

class Connection;
class FileLook;

/// Why SQLite may not open a database that other programs may use: it would change it, make files beside it, or wait
/// for ever. Its files can be read all the same.
enum class Obstacle
{
    None,
    HotJournal, ///< it would be rolled back
    LockedExclusively, ///< in WAL mode: the log has no index that is shared
    LogLeftBehind, ///< no program has it open: the log would be recovered
    Idle, ///< in WAL mode, no program has it open, and all its pages are in the database file: a log would be made
};

/// The one answer to how a database may be opened, for copying and inspecting. `state` is as `lookAtUse()` fills it.
[[nodiscard]] Obstacle obstacleTo(const SourceState &state) noexcept;

/// Looks at all that decides how a database may be opened: its files, the locks on them, its header, and whether its
/// journal is hot. The path of `look` is absolute. False, with the state's error, where something stands in the way of
/// reading the database at all. Opens no connection and changes nothing. Never waits. Throws `SqliteError`.
[[nodiscard]] bool lookAtUse(SourceState *state, const FileLook &look);
/// The same of a file whose header may be lost, for those who have found another way to read it.
[[nodiscard]] bool lookAtUseOfHeaderless(SourceState *state, const FileLook &look);

/// Whether a program uses the database although no log lies beside this name: the log lies beside another name of the
/// file, or was deleted. It looks the same for some milliseconds while a program opens or closes the database.
[[nodiscard]] bool isLogElsewhere(const SourceState &state);

/// Begins a read transaction. BEGIN alone takes no lock; this reads page 1, and parses no schema, so that it works on a
/// damaged one too. Throws `SqliteError`.
void beginReading(Connection &connection);

/// Ends the read transaction of a connection to a database in WAL mode, and begins another one. Returns the log's index
/// at the commit that the new one sees; nothing where programs commit so often that it can't be told. Throws
/// `SqliteError`.
[[nodiscard]] std::optional<WalIndex> beginAtKnownCommit(Connection &connection);

/// Whether a database has a journal whose header was not zeroed, as SQLite does at the end of a transaction. False
/// where it can't be read.
[[nodiscard]] bool hasValidJournal(const std::filesystem::path &database);

/// The valid journal of that database; nothing where there is none, or where it is part of a transaction over several
/// databases that was committed. Throws `SqliteError`.
[[nodiscard]] std::optional<RollbackJournal> openJournal(const std::filesystem::path &database, std::uint32_t pageSize);

/// Whether its journal, played back, leaves a database without a page: a program ended within the transaction that made
/// the database. Throws `SqliteError`.
[[nodiscard]] bool isEmptiedByJournal(const std::filesystem::path &database);

/// The deletion of the super-journal is the transaction's commit.
enum class SuperJournalState
{
    Present, ///< not committed
    Gone, ///< committed
    Unknown, ///< the name's folder can't be looked at: another container's, or one that this user may not search
};

/// Looks for the super-journal that the journal of `database` names: at its path, and under the last part of that path
/// beside the database, for the path may be another container's. A file of 0 bytes counts as missing, as for SQLite.
/// Opens nothing.
[[nodiscard]] SuperJournalState stateOf(const SuperJournalName &super, const std::filesystem::path &database);

} // namespace Litecopy
