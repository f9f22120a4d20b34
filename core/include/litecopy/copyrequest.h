// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/asof.h>
#include <litecopy/copyrecord.h>

#include <QByteArray>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace Litecopy {

class PackedForm;
struct CopyReceipt;
class StreamSink;
class StreamSource;

/// How the pages travel. `Automatic` looks at the source and picks, see <litecopy/copyplan.h>.
enum class CopyMethod
{
    Automatic,
    Online, ///< SQLite's online backup: pinned for WAL, stepped for rollback-journal sources
    Clone, ///< the files are copied while a read transaction holds them still, then recovered in private
    UnlockedSnapshot, ///< the files are copied without a lock, again and again until nothing changed meanwhile
    Compact, ///< VACUUM INTO: smaller, without free pages and deleted rows
    Received, ///< never to be asked for: how `CopyRequest::input` is copied
    /// The bytes, in one moment, without being understood: of an encrypted database, see `CopyRequest::encrypted`.
    /// Asked for, it takes any file whose header SQLite can't read for one; a database that SQLite reads is copied as
    /// with `Automatic`, and a warning says so.
    Opaque,
};

/// Whether one read transaction is held on the source for the whole copy.
enum class Hold
{
    Automatic, ///< held for WAL and memory sources; any other source is released between steps, until the copy makes
               ///< no more progress
    Always, ///< a rollback-journal source's writers wait until the copy ends
    Never, ///< never held: the copy may start over for ever, and fails after `timeout` without a new low
};

/// What becomes of what stands at the destination.
enum class DestinationMode
{
    NewFile, ///< there must be nothing of that name
    Replace, ///< an existing file is replaced, atomically, when the copy is complete; nobody may be using it
    Update, ///< an existing copy is made equal to the source by its changed pages alone, or else replaced; may be
            ///< missing. Not with `output` or `packing` (Misuse). Another database (DestinationUnrelated) and one that
            ///< is newer (DestinationNewer) stay, see `isKnownCopy`. See `refuseDamaged`
    WriteInto, ///< restore into a database that others may be using: they keep it, with the new content
};

/// What is asked of the finished copy before it gets its name. Neither check evaluates CHECK constraints: they are
/// rules of the application's for its content, which a copy can't break.
enum class CheckLevel
{
    None,
    Quick, ///< PRAGMA quick_check: structure, not whether indexes match their tables
    Full, ///< PRAGMA integrity_check
};

/// The journal mode the copy is left in.
enum class CopyJournal
{
    SingleFile, ///< DELETE: the copy is one file, whatever the source was
    Keep, ///< WAL stays WAL
};

/// A file that is complete, on the medium and about to get its name.
struct FileToName
{
    std::filesystem::path at; ///< where it is until then: no name for people
    std::filesystem::path name;
    bool isSafetyCopy = false; ///< it is what a database held before
    const CopyReceipt &receipt; ///< as far as it is known
};

/// Everything a copy is to be told. A value: it is copied into the job and never changed there.
/// Paths may hold any bytes but NUL; relative ones are taken from the current folder when the copy starts.
struct CopyRequest
{
    std::filesystem::path source; ///< the database file
    std::filesystem::path destination; ///< the file of the copy, in a folder that is there; see `destinationMode`
    /// Of a database in memory (`saveCopy()`): the file that it was loaded from, or empty. A new copy is no more open
    /// than that file (only its owner's where it is gone), and is never written over it (SameFile).
    std::filesystem::path origin;

    /// The state that is copied: that of a commit in the source's write-ahead log, in place of the last one. Fails with
    /// CommitMissing or CommitGone where it isn't there. The methods Clone, UnlockedSnapshot and Compact can, and with
    /// Automatic one of the first two is taken; other methods, `Hold::Never`, and sources that are no file are Misuse.
    /// Never called `UpToDate` by a record.
    std::optional<AsOf> asOf;

    /// An older copy of the source, which the new one is compared with while it is made. What both have in common is
    /// shared where the file system can, and not written. One that is of no use is no error: all is written then, and
    /// `CopyReceipt::anewBecause` says why. With `Update` it is the destination, whatever stands here.
    std::filesystem::path base;
    /// Where no page differs from the base's, nothing is made, and the outcome is `UpToDate`. With `Update` always. A
    /// new file that can share no blocks is compared up to the first page that differs: how many do is not known then.
    bool skipUnchanged = false;
    /// `Update` only: where the file system shares no blocks the copy is changed where it stands, locked exclusively,
    /// under a rollback journal of SQLite's own format. A crash leaves the old or the new copy once SQLite or Litecopy
    /// has opened it; programs that read the file without SQLite may see a mixture until then.
    bool inPlace = false;
    /// `Update` only: what is at the destination is known to be an older copy of the source, whatever it looks like;
    /// `last` says so, too, where it names both, and the opposite where it names another source that is still there.
    bool isKnownCopy = false;
    /// Make a `CopyReceipt::record`, where that can be. Waits for the clock to tick: up to 21 ms.
    bool record = false;
    /// The record of the last copy, made with the same options: where it still holds of the source and the base,
    /// nothing is opened, and the outcome is `UpToDate`. A record doesn't say whether the copy was found damaged.
    CopyRecord last;

    /// Another copy of the same moment is to be made from this one, see <litecopy/samemoment.h>. The receipt then says
    /// what the copy's file is (`CopyReceipt::copyFile`), by which a later change of it shows. Waits as `record` does.
    bool forAnother = false;
    /// Set by `requestOfSameMoment()`.
    std::shared_ptr<const CopyReceipt> momentOf;

    /// A source that is seen to be encrypted (`SourceState::encrypted`) is copied as it is, to a file. Off, and with
    /// whatever can't be done without its key: SourceEncrypted.
    bool encrypted = true;

    CopyMethod method = CopyMethod::Automatic;
    Hold hold = Hold::Automatic;
    DestinationMode destinationMode = DestinationMode::NewFile;
    CheckLevel check = CheckLevel::Quick;
    CopyJournal journal = CopyJournal::SingleFile;

    /// Read the copy back from the medium, past the page cache, and compare it with what was written.
    bool readBack = false;
    /// Fail with `NotProved`, and keep nothing, where there is no proof that the copy is of one committed moment
    /// (`CopyReceipt::proof`); off: such a copy is kept, and called `Copied` with a warning.
    bool requireProof = false;
    /// Put the SHA-256 of the finished copy into the receipt.
    bool sha256 = false;
    /// Put a digest of the finished file into the receipt, by which it is known again whatever its inode number is. It
    /// is taken beside the check.
    bool digest = false;
    /// Fail with `SourceDamaged`, and change nothing, where the check finds damage; off: a damaged source is copied as
    /// it is, and said to be damaged. Pages that are written into a database are then checked before it is locked.
    bool refuseDamaged = false;
    /// Write-into only: keep a copy of what is overwritten, beside it.
    bool safetyCopy = true;
    /// Replace only: keep a copy of the file that is replaced, made while nobody can use it.
    bool keepReplaced = false;
    /// Replace only, with `keepReplaced`: also a file that is no database, for its first bytes are destroyed.
    bool replaceDestroyed = false;
    /// Where such a copy is kept; empty takes the destination's folder.
    std::filesystem::path safetyFolder;
    /// Replace only: the copy is left in the journal mode of the file that it replaces, WAL or not, as that is in the
    /// moment before; `journal` is for where there is none.
    bool journalOfReplaced = false;

    /// Pages per step; 0 adapts it so that a step locks the source no longer than `lockTarget`.
    int pagesPerStep = 0;
    std::chrono::milliseconds lockTarget{20};
    /// Rest between two steps, with the source unlocked (a pinned one stays pinned).
    std::chrono::milliseconds pauseBetweenSteps{0};
    /// A stepped copy that reached no new low of `remaining` for so long holds the source instead (`Hold::Automatic`);
    /// where its files are copied, already after as long as it would hold it.
    std::chrono::milliseconds stallTime{1000};
    /// No new low and no lock for so long ends the copy with `SourceLocked`.
    std::chrono::milliseconds timeout{30'000};
    /// At most one progress report per interval, phase changes always; 0 reports every step.
    std::chrono::milliseconds progressInterval{100};

    /// Unlocked snapshot: how often the files are read anew before giving up.
    int retries = 100;
    /// Unlocked snapshot: give up after the retries; off: go on, and say that the copy is not proved.
    bool strict = true;
    /// Unlocked snapshot, also one that is compacted or written into a database: where the private folder is made;
    /// empty takes the destination's folder. With `output`: where the copy is made.
    std::filesystem::path temporaryFolder;

    /// Where the bytes of the database come from, in place of the file `source`, which then is a name for people. As
    /// many are taken as its header says, and there must be no more (else StreamNotWhole). Used by one copy, once.
    std::shared_ptr<StreamSource> input;
    /// Where the bytes of the finished copy go, in place of a file `destination`, which then is a name for people. The
    /// copy is made and checked in a private folder in `temporaryFolder`, or where the system has such files, before
    /// the first byte goes. Used by one copy, once.
    std::shared_ptr<StreamSink> output;
    /// The form that a new or replaced file, or what goes to `output`, is stored in; empty: a database as it is. It is
    /// packed when it was checked, and unpacked again and compared before it gets its name.
    std::shared_ptr<const PackedForm> packing;

    /// Called right before a new copy (`NewFile`), or the copy of what is overwritten or replaced, gets its name, so
    /// that a list of copies can have it before. Called again where another file took the name meanwhile. Called on the
    /// copying thread, also while the destination is locked. Must not throw.
    std::function<void(const FileToName &)> naming;
};

} // namespace Litecopy
