// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Copies the files without any lock, again and again until none changed during a pass, at most `request.retries`
/// times. Throws CopyFailure SourceUnstable after that where `strict`; else the last pass counts, and the receipt is
/// not `proved`. What comes out still wants `recoverInPrivate()`.
void copyUnlocked(CopySession &session, const std::filesystem::path &to);

/// Opens copied files alone and lets SQLite roll back the journal or merge the WAL that came along. Leaves one file, in
/// the journal mode it had.
void recoverInPrivate(CopySession &session, const std::filesystem::path &database);

} // namespace Litecopy
