// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copydatabase.h>
#include <litecopy/copylist.h>
#include <litecopy/retention.h>

#include <QMetaType>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// One copy of a database among others in a folder.
struct KeepRequest
{
    /// The source, and how to copy and check it. Where the copy goes, and what it is made from, is chosen by
    /// `keepCopy()`: `destination`, `destinationMode`, `base`, `skipUnchanged`, `record` and `last` are not heeded.
    /// Each copy is checked: CheckLevel::None is taken for Quick. With `packing` the name ends as the form's files do.
    /// With `input` the database is known by its name `source`, "ssh://host/srv/app.db".
    CopyRequest copy;
    std::filesystem::path folder; ///< must be there: a drive that is away is not to be taken for an empty folder
    CopyKind kind = CopyKind::Automatic; ///< or ByHand, which is made even where nothing changed
    /// A command is to be run with the new copy: that is listed as awaiting it until `setCommandDone()`, however this
    /// process ends. Where an older one awaits it still, a new one does, too, whatever this says.
    bool awaitsCommand = false;
    RetentionPolicy policy; ///< empty: nothing is removed
};

/// A listed copy of the database, and what the policy says of it.
struct KeptCopy
{
    ListedCopy copy;
    RetentionVerdict verdict;
    bool removed = false;
    /// Why it is still there although no rule keeps it: a sentence for people. Empty else.
    QString obstacle;

    /// No rule keeps it, and nothing stands in the way.
    [[nodiscard]] bool goes() const noexcept { return !verdict.keeps() && obstacle.isEmpty(); }
};

/// How `keepCopy()` ended.
enum class KeepOutcome
{
    Kept, ///< a new copy is in the folder: `KeepResult::copy` says what it is worth
    UpToDate, ///< nothing was made, for nothing changed since the newest copy
    Cancelled,
    Failed,
};

/// What `keepCopy()` came to.
struct KeepResult
{
    KeepOutcome outcome = KeepOutcome::Failed;
    Error error; ///< why it failed
    /// False where the new copy came into no list, as `warnings` say: no run ever removes it, nor did this one remove
    /// any, so that the folder fills until somebody mends it.
    bool isListed = true;
    bool awaitsCommand = false; ///< the newest copy does, whether it is new or up to date
    CopyResult copy; ///< of the new copy; where the outcome is UpToDate, its `receipt.destination` is the newest copy's
    std::vector<KeptCopy> copies; ///< of this database, the newest first, as they are now
    /// Copies in the list that are of a database of this path on another computer, or on this one before its system was
    /// installed anew (`adoptCopies()`): no rule counts them.
    int fromElsewhere = 0;
    QStringList warnings; ///< sentences for people that are never to be kept from them
};

/// What `keepCopy()` would do. Changes nothing.
struct KeepForecast
{
    CopyForecast copy;
    bool upToDate = false;
    bool isListed = true; ///< false where the copy would come into no list, as `warnings` say
    std::vector<KeptCopy> copies; ///< with the copy that would be made, whose file is not there yet
    QStringList warnings;
    Error error; ///< that of `copy`, or of the folder
};

/// Makes a copy of a database in a folder, named "app-2026-11-21-140502.db" by the local time, lists it in the folder's
/// `.litecopy.json`, and removes the automatic copies of the same database that no rule of the policy keeps.
///
/// Where the file system shares blocks, the copy is made from the newest sound one, and only pages that differ are
/// written. An automatic copy is made only where something changed: the record of a listed copy tells it by the status
/// of the files, else every page is compared with the newest sound copy's.
///
/// Nothing is removed before the new copy stands checked under its name, on the medium, and in the list; nor where the
/// list is lost or not understood, which `warnings` say then. Only files are removed that carry such a name, are in the
/// list as copies of this database, and are the very file that the list names; by name, in the opened folder. Where
/// the folder was moved to another drive, a file is that once it was read whole and has the digest that the list names:
/// the newest sound one before the copy is made, the others after it. A cancel meanwhile ends that, and nothing goes.
/// The last sound copy always stays; a copy of a damaged database pushes out no sound one.
///
/// One such run works on a folder at a time: another waits for `CopyRequest::timeout`, then DestinationInUse.
/// After a cancel or a failure the folder is as it was, but for the list, which may name moved copies as they are now,
/// and may stay behind, empty, where there was none. A copy is in the list before it gets its name, so what a kill
/// leaves is taken up by the next run, or removed.
/// Blocks; never throws. Threads and callbacks are as with `copyDatabase()`.
[[nodiscard]] KeepResult keepCopy(const KeepRequest &request, CopyControl &control, const ProgressSink &progress = {},
                                  const PlanSink &planned = {});

/// Looks at the database, the folder and its list. Changes nothing, and waits for no run that works on the folder.
/// Thread: any. Blocks as long as the file systems do; never throws.
[[nodiscard]] KeepForecast forecastKeep(const KeepRequest &request);

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::KeepResult)
Q_DECLARE_METATYPE(Litecopy::KeepForecast)
