// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
#include <litecopy/copyrecord.h>
#include <litecopy/error.h>

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>

#include <array>
#include <chrono>
#include <filesystem>
#include <optional>

namespace Litecopy {

/// What a check of the copy came to.
enum class CheckOutcome
{
    NotDone,
    /// Nothing was found. Where indexes could not be held against their tables (a full check; collations and functions
    /// that only the application has, expressions that fail or take too long), `CopyReceipt::warnings` name the tables.
    Passed,
    Damaged, ///< the source is damaged, and so is its faithful copy; a compact one was made anew from it
    Unavailable, ///< SQLite could not parse the schema, and no damage is known
    Encrypted, ///< only its password can check it: the copy holds the bytes of the source, whatever they are
};

/// What makes it certain that a copy holds one committed moment of its source.
enum class Proof
{
    None, ///< nothing does: `CopyReceipt::unproved` says why
    /// SQLite's own read lock was held from before the first byte until after the last; or, where it was let go between
    /// two slices, neither the change counter nor the time stamps moved meanwhile, looked at under the lock each time
    /// (of an application's own connection, which may write itself, the change counter alone). The stamps, which show
    /// programs that take no locks, were older than the clock's grain.
    Pinned,
    /// In rollback mode: no file changed from before the first byte until after the last, and then nobody held the
    /// exclusive lock that a transaction needs to change the database.
    Alone,
    /// In WAL mode: no file changed while all were read, by identity, size and time stamps older than the clock's
    /// grain, and the log is sealed by its checksums up to its last commit. Any such moment is a committed state.
    Still,
    /// Of a stream: it was received whole, as many bytes as its header says and no more. Whether they are of one moment
    /// only the program that sent them knows, so such a copy is not called proved.
    Whole,
};

/// How a copy was made, what proves it, what its check found and how long each part took: for bug reports and archives.
/// Of a copy that failed or was cancelled, filled in as far as it came. A value.
struct CopyReceipt
{
    std::filesystem::path source; ///< absolute, links resolved
    std::filesystem::path destination; ///< absolute, links resolved: where the copy really went
    FileIdentity sourceBefore;
    FileIdentity sourceAfter;
    QStringList sidecarsBefore; ///< "-wal", "-shm", "-journal": those that stood beside the source
    QStringList sidecarsAfter;
    CopyPlan plan;

    /// With `CopyRequest::asOf`, when all pages are there: the number of the commit that the copy is of, and of the
    /// last one that was in the log then.
    std::optional<quint32> asOfCommit;
    quint32 commitsInLog = 0;

    quint32 pageCount = 0; ///< 0 where it can't be told: of an encrypted database without a log
    int pageSize = 0; ///< bytes; 0 as above
    qint64 size = 0; ///< of the copy, bytes
    /// Of a copy that was compared with an older one (`CopyRequest::base`): the pages of the longer of the two, and
    /// those of them in which they differ. Where the older one turned out to be of no use, the pages that were compared
    /// until then.
    quint32 pagesCompared = 0;
    quint32 pagesChanged = 0;
    /// Bytes that this run wrote to the copy and to private files on the way, with those that were of no use in the
    /// end. What shares blocks with another file is not written. Without what SQLite writes into a database in use, and
    /// without its safety copy.
    qint64 bytesWritten = 0;
    QString anewBecause; ///< a clause for people: why all of it was written though there was to be an older copy
    int restarts = 0;
    bool escalated = false; ///< stepping gained no ground, so the source was held to the end

    /// How long a rollback-journal source was locked at a stretch, and in all: no writer waited longer for us.
    /// 0 for WAL sources, whose writers never wait.
    std::chrono::milliseconds longestHold{0};
    std::chrono::milliseconds totalHold{0};
    /// Another program was seen to use the source while it was locked: it has the database open, or changed it
    /// meanwhile. A program that the system hides, say another user's, and that changed nothing is not seen.
    bool heldOthers = false;
    /// Write-into: how long the destination was locked. Its writers waited no longer for us; in rollback mode, its
    /// readers neither.
    std::chrono::milliseconds destinationHold{0};
    /// How long this run waited for locks of other programs, in whatever phase: part of the times below.
    std::chrono::milliseconds waited{0};
    qint64 walGrowth = 0; ///< bytes the source's WAL grew while it was pinned
    qint64 sourceFreeSpace = -1; ///< bytes free on the source's file system before the copy; -1 where not known

    std::chrono::milliseconds preparing{0};
    std::chrono::milliseconds copying{0};
    std::chrono::milliseconds checking{0};
    std::chrono::milliseconds writing{0};
    std::chrono::milliseconds total{0};

    CheckLevel checkLevel = CheckLevel::None;
    CheckOutcome check = CheckOutcome::NotDone;
    QStringList checkMessages; ///< what the check found, at most 100 lines, or why it could not be done
    CheckOutcome readBack = CheckOutcome::NotDone;
    Proof proof = Proof::None;
    QString unproved; ///< a sentence for people: why nothing proves the copy; empty where something does
    /// False where the copy stands under its name, and the system reported an error in bringing the name to the medium:
    /// after a power cut it may be gone. `warnings` say so.
    bool onMedium = true;
    QStringList warnings; ///< sentences for people that are never to be kept from them
    QByteArray sha256; ///< lower-case hex; empty where it was not asked for
    /// "blake2b-256:" and lower-case hex, of the file as it is stored; empty where it was not asked for, or could not
    /// be taken.
    QByteArray digest;
    QByteArray packing; ///< the form the copy is stored in, "zstd"; empty for a database as it is
    qint64 packedSize = 0; ///< of the copy in that form, bytes
    std::filesystem::path safetyCopy; ///< where the destination's old content went; empty where none is kept
    /// With `CopyRequest::forAnother`: what the copy's file is; none where later changes of it might not show, and then
    /// there is a `sha256`.
    FileIdentity copyFile;
    std::filesystem::path sameMomentAs; ///< the copy that this one was made from, so that both are of one moment
    CopyRecord record; ///< empty unless it was asked for and can be trusted
    QByteArray sqliteVersion; ///< of the library that copied

    [[nodiscard]] bool isProved() const noexcept { return proof != Proof::None && proof != Proof::Whole; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// How a copy ended.
enum class CopyOutcome
{
    Verified, ///< copied, proved to be of one committed moment, on the medium, and the check it was asked for passed
    Copied, ///< copied, but `receipt` says what is missing: not checked, found damaged, not proved, not yet on the
            ///< medium
    /// The older copy holds what the source holds, which `receipt` may prove: nothing was made, changed or touched.
    UpToDate,
    Cancelled, ///< not an error: everything is as it was
    Failed, ///< `error` says why; everything is as it was
};

/// What a copy came to. A value.
struct CopyResult
{
    CopyOutcome outcome = CopyOutcome::Failed;
    Error error; ///< why it failed
    CopyReceipt receipt;

    /// There is a whole copy under the destination's name, on the medium unless the receipt says otherwise.
    [[nodiscard]] bool isCopied() const noexcept
    {
        return outcome == CopyOutcome::Verified || outcome == CopyOutcome::Copied;
    }
};

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::CopyResult)
