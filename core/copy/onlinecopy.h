// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/stage.h"

#include <litecopy/connection.h>

#include <QByteArray>

#include <filesystem>
#include <functional>

namespace Litecopy {

class SourceConnection;

/// Copies with SQLite's online backup into a new file of ours.
///
/// A pinned source never starts over. One that is not is unlocked between steps, each of which holds it about
/// `lockTarget`; every commit of another program then starts the copy over, and when no new low of `remaining` is
/// reached for `stallTime`, the source is pinned and the copy ends in one more pass. Throws CopyFailure, CopyCancelled,
/// PlanFailed.
[[nodiscard]] Staged copyOnline(Run &run, SourceConnection &source, Connection &destination, bool pinned);

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
/// until the time-out. The source is not held meanwhile. `staged` is what is known of the pages.
///
/// Throws as above, also SourceChanged where the source's name means another file by now. After anything but success
/// `destination` is what its journal makes of it: what it was.
void copyOnlineInto(Run &run, SourceConnection &source, Connection &destination, bool pinned,
                    ExistingDestination &existing, Staged &staged);

} // namespace Litecopy
