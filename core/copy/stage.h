// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysource.h"
#include "copy/run.h"
#include "copy/workspace.h"
#include "system/filecopy.h"

#include <litecopy/connection.h>
#include <litecopy/copyplan.h>
#include <litecopy/copyresult.h>

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <optional>

namespace Litecopy {

class SourceConnection;
class WalFile;
struct PlanFailed;

/// What a check of a database found.
struct CheckFindings
{
    CheckOutcome outcome = CheckOutcome::NotDone;
    QStringList messages = {};
    QStringList warnings = {};
};

/// What is known of pages that were copied, when all of them are there.
struct Staged
{
    quint32 pageCount = 0;
    Proof proof = Proof::None; ///< of the moment they are of
    QString unproved = {}; ///< a clause for people: why there is no proof
    QStringList warnings = {};
    CheckFindings check = {}; ///< of the snapshot that a compact copy was made from
    std::optional<quint32> asOfCommit = {}; ///< as in `CopyReceipt`
    quint32 commitsInLog = 0;
    QString notCompacted = {}; ///< a clause for people: why a compact copy is the database as it is; else empty

    /// There is no proof, because: a literal to be translated. The first reason stays.
    void setUnproved(const char *because);
};

/// Makes the unfinished copy by the plan, in the workspace's `unfinished()`, or in its `delta()` where it has one: the
/// methods Clone and UnlockedSnapshot can. The one place that knows all methods.
///
/// Throws CopyFailure, CopyCancelled; PlanFailed where another method can do what this one can't; SourceChanged where
/// the source is not what the plan was made for any more; PageDelta::Unusable where it can't be done by a delta.
[[nodiscard]] Staged stage(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace);

/// The plan to follow after one that failed. Throws CopyFailure where there is none.
[[nodiscard]] CopyPlan planAfter(const PlanFailed &failed, const CopySource &source, const CopyRequest &request);

/// Reports how far a copy of a database file has come, in pages where their size is known, and what its time went into.
/// Throws nothing.
void reportPages(Run &run, FileCopy &copy, int pageSize);
/// Copies on to the end, reporting, with those pages of `delta` where it is compared. False where a pause came in
/// between, a cancel, or a drive that fills up because the source is held: `Run::checkpoint()` sits out or throws that.
[[nodiscard]] bool proceedToEnd(Run &run, FileCopy &copy, int pageSize, const PageDelta *delta = nullptr);

// The methods, each in a file of its own. They throw as `stage()` does.

/// Copies the database file to `to` while a read transaction holds the source: in WAL mode nothing that is needed is
/// overwritten meanwhile, in the others nothing is written at all. In WAL mode the committed frames of the log are then
/// written over its pages, as the log's shared index lists them for every program that has it open. What comes out is
/// one complete file.
///
/// Not pinned (rollback-journal sources only), the transaction is held for slices of `lockTarget`. Writers get in
/// between two of them, and each commit starts the copy over, seen by PRAGMA data_version; when no new low of what
/// remains is reached for `stallTime`, the transaction is held to the end. `Hold` is honoured.
[[nodiscard]] Staged copyClone(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace,
                               const std::filesystem::path &to);

/// Writes the committed pages of a log over those of a copied database file, and gives it the length it has at the
/// log's last commit. `log` is indexed; `database` is a private file that nobody has open. Throws CopyFailure
/// SourceTruncated where a page is in neither of them, CopyCancelled, SqliteError where the log can't be read.
void applyFrames(Run &run, const WalFile &log, const std::filesystem::path &database, PageChecksums *checksums);
/// The same where the database went into a sink.
void applyFrames(Run &run, const WalFile &log, BlockSink &database);

/// A warning for people where the log of a program at work is not sealed by checksums up to `lastFrame`, which its
/// index counts: every program reads on behind such a frame, and so does a pinned copy, but a recovery would end there.
/// Empty where it is sealed. Reads the log; `log` has to be indexed again afterwards. Throws SqliteError,
/// CopyCancelled.
[[nodiscard]] QString unsealedLogWarning(Run &run, WalFile &log, quint32 lastFrame);

/// Takes the rest of a stream that was looked at, as many bytes as its header says. Throws CopyFailure StreamNotWhole
/// where it has fewer or more.
[[nodiscard]] Staged copyReceived(Run &run, const CopySource &source, Workspace &workspace,
                                  const std::filesystem::path &to);

/// Copies the files without any lock, again and again until none changed during a pass, at most `request.retries`
/// times. Throws CopyFailure SourceUnstable after that where `strict`; else the last pass counts, and is not proved.
///
/// A pass during which no file changed is a proof by the journal mode. WAL mode (Proof::Still): the database file and a
/// log that is sealed by its checksums are a committed state at any moment. Rollback mode (Proof::Alone): the files are
/// a committed state if afterwards no program holds the exclusive lock that a transaction needs to change the database.
/// The result is one file in the journal mode that the source has: SQLite has rolled back the journal, or merged the
/// log, that was copied with it.
[[nodiscard]] Staged copyUnlocked(Run &run, const CopySource &source, Workspace &workspace,
                                  const std::filesystem::path &to);

/// The first part of that: the files, with what a log or a journal beside them is still to do.
[[nodiscard]] Staged copyFilesWhileStill(Run &run, const CopySource &source, Workspace &workspace,
                                         const std::filesystem::path &to);

/// Copies an encrypted database as it is, into one file. Its pages say nothing, but its log, the log's index and
/// SQLite's locks do: with a reader's locks of our own (`ReaderLocks`), the file is copied and the frames that the
/// index counts are laid over it, as `copyClone()` does. In rollback mode it is locked for slices, or to the end, as
/// there. A log that no program has open is recovered by its checksums, when its files stood still. Throws CopyFailure
/// SourceNeedsRecovery where a crash left a journal.
[[nodiscard]] Staged copyOpaque(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace,
                                const std::filesystem::path &to);
/// In what such a file is counted while it is copied: its pages, where their size is known.
[[nodiscard]] int opaqueUnit(const SourceState &source) noexcept;

/// Writes the workspace's snapshot, which holds the pages of `source` and is `staged`, anew into its unfinished copy
/// with VACUUM INTO, and removes the snapshot. It is checked before, at the level asked for the copy: damage of a page
/// that the new file has no use for would vanish unseen. Where SQLite can't read all of it, or what it wrote lacks a
/// table, an index or rows that programs see in the snapshot, the snapshot itself is the copy, and `notCompacted` says
/// why.
[[nodiscard]] Staged compactSnapshot(Run &run, const CopySource &source, Staged staged, Workspace &workspace);

/// Copies with SQLite's online backup into a new file of ours, whose connection was opened through `written`.
///
/// A pinned source never starts over. One that is not is unlocked between steps, each of which holds it about
/// `lockTarget`; every commit of another program then starts the copy over, and when no new low of `remaining` is
/// reached for `stallTime`, the source is pinned and the copy ends in one more pass. Throws CopyFailure, CopyCancelled,
/// PlanFailed.
[[nodiscard]] Staged copyOnline(Run &run, SourceConnection &source, Connection &destination, VfsTap &written,
                                bool pinned);

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

/// Copies with SQLite's online backup over the content of `destination`, which other programs may be using.
///
/// Locks the destination before it calls `existing.whenLocked`, and until the commit. In rollback mode no other program
/// can read or write a locked destination, in WAL mode none can write it. Waits for other programs' locks on the
/// destination until the time-out; the source is not held meanwhile. Adds to `staged` what it learns of the pages.
///
/// Throws CopyFailure, CopyCancelled, PlanFailed; SourceChanged where the source's name means another file by now.
/// After a throw SQLite has rolled `destination` back, unless `existing` says `committed` or `inDoubt`.
void copyOnlineInto(Run &run, SourceConnection &source, Connection &destination, bool pinned,
                    ExistingDestination &existing, Staged &staged);

} // namespace Litecopy
