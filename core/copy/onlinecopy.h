// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <litecopy/connection.h>

#include <filesystem>

namespace Litecopy {

class SourceConnection;

/// Copies with SQLite's online backup into `destination`, whose right it takes for that time.
///
/// A pinned source never starts over. One that is not is unlocked between steps, each of which holds it about
/// `lockTarget`; every commit of another program then starts the copy over, and when no new low of `remaining` is
/// reached for `stallTime`, the source is pinned and the copy ends in one more pass. `shared` names a destination that
/// others may be using and may lock; empty for a private one. `schema` is the one of `destination` to copy over. Throws
/// CopyFailure, CopyCancelled, PlanFailed. Then `destination` is what its journal makes of it.
void copyOnline(CopySession &session, SourceConnection &source, Connection &destination, bool pinned,
                const std::filesystem::path &shared = {}, const char *schema = "main");

/// Copies a file that nobody else knows to a new one, page by page.
void copyPrivate(CopySession &session, const std::filesystem::path &from, const std::filesystem::path &to);

/// A new database file for a copy: no journal, no syncing, for it is thrown away on any end but success.
[[nodiscard]] Connection createUnjournaled(CopySession &session, const std::filesystem::path &path);

} // namespace Litecopy
