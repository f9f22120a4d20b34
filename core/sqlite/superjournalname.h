// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace Litecopy {

/// What a rollback journal of a transaction over several attached databases ends with (pager.c, writeSuperJournal).
struct SuperJournalName
{
    std::string name; ///< of a file that all databases of the transaction share; may be empty, then SQLite asks no file
    std::int64_t recordAt = 0; ///< where the record begins in the journal
};

/// Fills `to` from that offset in the journal; false where it can't.
using ReadJournal = std::function<bool(std::span<std::byte> to, std::int64_t offset)>;

/// Nothing where the journal of that size names none, or is not hot: its first byte is zero.
[[nodiscard]] std::optional<SuperJournalName> superJournalIn(std::int64_t size, const ReadJournal &read);

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

} // namespace Litecopy
