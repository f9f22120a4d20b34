// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Copies the database's files to `to` (and `to`-wal) while a read transaction on the source holds them together: in
/// WAL mode nothing that it needs is overwritten meanwhile, in the others nothing is written at all. What comes out
/// still wants `recoverInPrivate()`.
void copyClone(CopySession &session, SourceAccess access, const std::filesystem::path &to);

/// Copies the files without any lock, again and again until none changed during a pass, at most `request.retries`
/// times. Throws CopyFailure SourceUnstable after that where `strict`; else the last pass counts, and the receipt is
/// not `proved`.
void copyUnlocked(CopySession &session, const std::filesystem::path &to);

/// Opens copied files alone and lets SQLite roll back the journal or merge the WAL that came along. Leaves one file, in
/// the journal mode it had.
void recoverInPrivate(CopySession &session, const std::filesystem::path &database);

} // namespace Litecopy
