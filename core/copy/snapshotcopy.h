// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Copies the files without any lock, again and again until none changed during a pass, at most `request.retries`
/// times. Throws CopyFailure SourceUnstable after that where `strict`; else the last pass counts, and is not proved.
///
/// What a pass that saw nothing change proves depends on the journal mode, and is put into the receipt. In WAL mode the
/// database file and a log that is sealed by its checksums are a committed state at any moment (Proof::Still). In
/// rollback mode they are where afterwards no program holds the exclusive lock that a transaction needs to change the
/// file (Proof::Alone). What comes out still wants `recoverInPrivate()`.
void copyUnlocked(CopySession &session, const std::filesystem::path &to);

/// Opens copied files alone and lets SQLite roll back the journal or merge the WAL that came along. Leaves one file, in
/// the journal mode it had.
void recoverInPrivate(CopySession &session, const std::filesystem::path &database);

} // namespace Litecopy
