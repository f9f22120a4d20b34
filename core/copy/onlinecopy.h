// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <litecopy/connection.h>

#include <QByteArray>

#include <filesystem>
#include <functional>

namespace Litecopy {

class SourceConnection;
class VfsTap;

/// Copies with SQLite's online backup into a new file of ours.
///
/// A pinned source never starts over. One that is not is unlocked between steps, each of which holds it about
/// `lockTarget`; every commit of another program then starts the copy over, and when no new low of `remaining` is
/// reached for `stallTime`, the source is pinned and the copy ends in one more pass. Sets the receipt's proof, but not
/// where the source is a private copy, whose proof it has. Throws CopyFailure, CopyCancelled, PlanFailed.
void copyOnline(CopySession &session, SourceConnection &source, Connection &destination, bool pinned);

/// A database that is there already, and what became of it.
struct ExistingDestination
{
    std::filesystem::path path; ///< empty where it is in memory
    QByteArray schema = "main";
    VfsTap *tap = nullptr; ///< through which its connection was opened; null where that is the application's
    /// Called with the destination locked, before anything is written to it; false: it is to be let go, and all to be
    /// done once more. May throw.
    std::function<bool()> whenLocked = {};

    bool committed = false; ///< it has its new content
    bool inDoubt = false; ///< the step that was to commit it failed
};

/// The same over a database that others may be using. It is locked from before `whenLocked` until it is committed: in
/// rollback mode nobody else can use it then, in WAL mode nobody can write to it. Other programs' locks are waited for,
/// until the time-out. The source is not held meanwhile.
///
/// Throws as above, also SourceChanged where the source's name means another file by now. After anything but success `destination` is
/// what its journal makes of it: what it was.
void copyOnlineInto(CopySession &session, SourceConnection &source, Connection &destination, bool pinned,
                    ExistingDestination &existing);

/// Copies a file that nobody else knows to a new one, page by page.
void copyPrivate(CopySession &session, const std::filesystem::path &from, const std::filesystem::path &to);

/// A new database file for a copy: no journal, no syncing, for it is thrown away on any end but success.
[[nodiscard]] Connection createUnjournaled(CopySession &session, const std::filesystem::path &path);

} // namespace Litecopy
