// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/failure.h"

#include <filesystem>

namespace Litecopy {

/// What became of the transaction of a journal.
enum class SuperJournal
{
    None, ///< it names no super-journal
    Committed, ///< the super-journal is gone: the journal is empty now
    Pending, ///< it is there: the journal is to be played back
    Unknown, ///< it can't be looked for
};

enum class IfUnknown
{
    PlayBack, ///< the name is cut off
    Leave, ///< the journal stays as it is
};

/// Makes the copy of a rollback journal independent of any super-journal it names.
///
/// A transaction over several attached databases ends with the deletion of the super-journal that each of their
/// journals names (pager.c, readSuperJournal): where it is gone, the transaction is committed and the journal is not to
/// be played back. Where it is there, SQLite plays the journal back and then deletes the super-journal when no other
/// journal names it, whatever file that is (pager.c, pager_delsuper). So the question is decided here, by the file of
/// that name, and then the name is cut off the copy, or the copy is emptied. Nothing else is touched. Where it can't be
/// known whether that file is there, the journal is to be played back: what is committed can't be told from what isn't
/// then.
///
/// `journal` is the one beside `database`, or a copy of it. No program may have it open. Throws CopyFailure.
SuperJournal settleSuperJournal(const std::filesystem::path &journal, const std::filesystem::path &database,
                                IfUnknown ifUnknown = IfUnknown::PlayBack);

/// Whether SQLite would ask for a super-journal, and may delete it, when it opens the database of this journal. False
/// where there is no journal. Throws CopyFailure where it can't be read.
[[nodiscard]] bool namesSuperJournal(const std::filesystem::path &journal);
/// Why a destination with such a journal is left alone.
[[nodiscard]] CopyFailure superJournalNamed(const std::filesystem::path &journal);

} // namespace Litecopy
