// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>

namespace Litecopy {

/// Makes the copy of a rollback journal independent of any super-journal it names.
///
/// A transaction over several attached databases ends with the deletion of the super-journal that each of their journals
/// names (pager.c, readSuperJournal): where it is gone, the transaction is committed and the journal is not to be played
/// back. Where it is there, SQLite plays the journal back and then deletes the super-journal when no other journal names
/// it, whatever file that is (pager.c, pager_delsuper). So the question is decided here, by the file of that name, and
/// then the name is cut off the copy, or the copy is removed. Nothing else is touched.
///
/// `journal` is a private copy that nobody has open. Throws CopyFailure.
void settleSuperJournal(const std::filesystem::path &journal);

} // namespace Litecopy
