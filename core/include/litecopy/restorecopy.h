// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copydatabase.h>
#include <litecopy/lockholders.h>

#include <QMetaType>
#include <QString>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// How a copy is put back.
enum class RestoreWay
{
    Automatic, ///< looks at the database and picks, see `RestoreForecast::reason`
    WriteInto, ///< into the database while programs use it, in one transaction
    Replace, ///< the file is replaced; nobody may be using it
};

/// Which copy is put back in the place of which database, and how.
struct RestoreRequest
{
    std::filesystem::path copy;
    /// The compressed copy that `copy` was unpacked from: what there is to say of the copy is said of this one. Empty
    /// where it was none.
    std::filesystem::path unpackedFrom;
    std::filesystem::path database; ///< may be missing: then it is made anew
    RestoreWay way = RestoreWay::Automatic;
    /// How the copy is checked, before anything is changed, and how the kept old content is checked, when all else is
    /// done. None is taken for Quick.
    CheckLevel check = CheckLevel::Quick;
    bool evenIfDamaged = false; ///< put back a copy that the check finds damaged
    /// Both mean what they mean in CopyRequest.
    std::chrono::milliseconds timeout{30'000};
    std::chrono::milliseconds progressInterval{100};
};

/// What `restoreCopy()` would do, and why.
struct RestoreForecast
{
    RestoreWay way = RestoreWay::Automatic; ///< the chosen one; Automatic where there is an error before the choice
    QString reason; ///< one sentence for people
    QString whyNotInto; ///< a clause for people: why a database in use is not written into; empty where it is
    bool isNew = false; ///< there is no database: nothing is to be kept
    /// What is there has not the first bytes of a database, nor of a file that gzip or zstd packed: it is destroyed, or
    /// encrypted. It is replaced, and kept as it was, where the list of the copy's folder says that the copy is of it,
    /// on this computer, or `RestoreRequest::way` is Replace.
    bool isDestroyed = false;
    /// The copy is what such a file was when it was kept before a restore: by its name, or by the list of its folder.
    /// It is put back byte for byte, unchecked, where `RestoreRequest::way` is Replace.
    bool isCopyDestroyed = false;
    std::vector<LockHolder> users; ///< other programs that have the database open, as far as the system tells
    std::filesystem::path beforeFolder; ///< where what is there will be kept
    /// A sentence for people: why that is beside the database, though a list names the copy; empty where it isn't, or
    /// no file can be made with the copy at all.
    QString whyBeside;
    CopyForecast copy;
    Error error; ///< what would refuse it
};

/// What `restoreCopy()` came to.
struct RestoreResult
{
    /// What the check of the copy of what was there before found; NotDone where there is none, or it was not checked.
    CheckOutcome before = CheckOutcome::NotDone;
    RestoreWay way = RestoreWay::Automatic;
    /// What was there was no database that can be read. It is kept as it was; RestoreWay::Replace puts that back.
    bool isDestroyed = false;
    /// `receipt.safetyCopy` is what was there before: putting that back undoes this. Where the folder of the copy lists
    /// copies and has room, it is kept there, listed as "before restore"; else beside the database. A listed one is
    /// checked when the database has its new content and nothing is locked any more: damage is told by the list and by
    /// `receipt.warnings`, and is no error; a cancel ends that check alone.
    CopyResult copy;
    Error error; ///< that of `copy`
};

/// Looks at both files and chooses how the copy would be put back. Changes nothing. Thread: any. Blocks as long as the
/// file systems do; never throws.
[[nodiscard]] RestoreForecast forecastRestore(const RestoreRequest &request);

/// Puts a copy back in the place of a database. The copy is checked first, and is not changed. What the database holds
/// is kept, under the same lock under which it is overwritten. Its owner, group, mode and access list stay, and so does
/// its journal mode, by both ways: one in WAL mode is in WAL mode afterwards, and any other is not, whatever the copy
/// is. One that was missing is made in rollback mode.
///
/// After a cancel or a failure the database is as it was, and nothing is left; where that is uncertain,
/// `receipt.safetyCopy` names what was kept. Blocks; never throws. Threads and callbacks are as with `copyDatabase()`.
[[nodiscard]] RestoreResult restoreCopy(const RestoreRequest &request, CopyControl &control,
                                        const ProgressSink &progress = {}, const PlanSink &planned = {});

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::RestoreResult)
Q_DECLARE_METATYPE(Litecopy::RestoreForecast)
