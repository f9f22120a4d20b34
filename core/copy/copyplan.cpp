// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copyplan.h>

#include "copy/asofcopy.h"
#include "copy/basedcopy.h"
#include "copy/readlock.h"
#include "format/header.h"
#include "live/databaseuse.h"

#include <litecopy/copynames.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Litecopy {

namespace {

CopyPlan snapshot(QString reason)
{
    return {CopyMethod::UnlockedSnapshot, SourceAccess::Files, false, 0, std::move(reason), {}};
}

/// Why SQLite may not open the source; empty where it may.
QString whyNotOpened(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::HotJournal:
        return QCoreApplication::translate(
            "Litecopy",
            "A program crashed while writing: the database and its journal are copied, and repaired in the copy.");
    case Obstacle::LockedExclusively:
        return QCoreApplication::translate(
            "Litecopy", "Another program keeps the database locked: its files are copied until they stand still.");
    case Obstacle::LogLeftBehind:
        return QCoreApplication::translate(
            "Litecopy", "A program left its write-ahead log behind: both files are copied, and merged in the copy.");
    case Obstacle::Idle:
        return QCoreApplication::translate(
            "Litecopy", "Nobody has the database open: its file is copied while nothing changes it.");
    case Obstacle::None:
        break;
    }
    return {};
}

/// Opening a database in WAL mode that no program has open makes a log and an index beside it. Where all its pages are
/// in its own file, it can be read without.
SourceAccess accessTo(const SourceState &source)
{
    return obstacleTo(source) == Obstacle::Idle ? SourceAccess::Immutable : SourceAccess::ReadOnly;
}

CopyPlan online(const SourceState &source, Hold hold)
{
    CopyPlan plan{CopyMethod::Online, accessTo(source), source.walMode, 0, {}, {}};
    if (hold != Hold::Automatic)
        plan.pinned = hold == Hold::Always;
    if (source.walMode && plan.pinned)
        plan.reason =
            QCoreApplication::translate("Litecopy", "Copied from one pinned snapshot: other programs keep writing.");
    else if (plan.pinned)
        plan.reason = QCoreApplication::translate(
            "Litecopy", "The database is held until the copy is complete: other programs wait to write.");
    else if (hold == Hold::Never)
        plan.reason = QCoreApplication::translate(
            "Litecopy", "Copied in short steps, never held: the copy starts over whenever another program writes.");
    else
        plan.reason = QCoreApplication::translate(
            "Litecopy",
            "Copied in short steps: other programs write in between, and are held off once if the copy can't keep up.");
    return plan;
}

CopyPlan clone(const SourceState &source, Hold hold)
{
    CopyPlan plan{CopyMethod::Clone, accessTo(source), source.walMode || hold == Hold::Always, 0, {}, {}};
    if (source.reflink)
        plan.reason = QCoreApplication::translate(
            "Litecopy",
            "The file system shares blocks: the copy shares the file's, in an instant, or in short slices where "
            "it is in very many fragments.");
    else if (source.walMode)
        plan.reason =
            QCoreApplication::translate("Litecopy", "Copied from one pinned snapshot: other programs keep writing.");
    else if (plan.pinned)
        plan.reason = QCoreApplication::translate(
            "Litecopy", "The database is held until the copy is complete: other programs wait to write.");
    else if (hold == Hold::Never)
        plan.reason = QCoreApplication::translate(
            "Litecopy", "Copied in short slices, never held: the copy starts over whenever another program writes.");
    else
        plan.reason = QCoreApplication::translate("Litecopy",
                                                  "Copied in short slices: other programs write in between, and are "
                                                  "held off once if the copy can't keep up.");
    return plan;
}

/// The pages are compared with those of an older copy.
bool hasOlderCopy(const CopyRequest &request)
{
    return request.destinationMode == DestinationMode::Update
        || (request.destinationMode != DestinationMode::WriteInto && !request.base.empty());
}

/// Copying files is the fastest way, and holds the source for the shortest time. SQLite's online backup goes where
/// pages are asked for: in steps of so many, into a database in use, out of a WAL that outweighs its database, or
/// unpinned out of WAL. Its pages can't be compared while they are read: beside an older copy, such a WAL is read by
/// its index. Pages that are to be checked before they are written into a database are read from a private
/// copy: what was checked is what is written.
bool filesAreBetter(const SourceState &source, const CopyRequest &request)
{
    return request.pagesPerStep == 0 && request.pauseBetweenSteps.count() == 0
        && (request.destinationMode != DestinationMode::WriteInto || request.requireProof || request.refuseDamaged)
        && (source.wal.size < source.file.size || hasOlderCopy(request))
        && !(source.walMode && request.hold == Hold::Never);
}

/// A database that SQLite reads is not copied without being read.
bool isAutomatic(const CopyRequest &request)
{
    return request.method == CopyMethod::Automatic || request.method == CopyMethod::Opaque;
}

/// Refusing would keep people from copying what is on a full drive: who needs that most is told instead.
QString warningOf(const SourceState &source, const CopyPlan &plan)
{
    const bool walGrows = source.walMode && plan.pinned && plan.access != SourceAccess::Files;
    if (!walGrows || source.freeSpace < 0 || source.freeSpace >= roomForWriters(source))
        return {};
    return QCoreApplication::translate("Litecopy",
                                       " The drive of the database is nearly full (%1 free): what other programs write "
                                       "takes space there until the copy ends.")
        .arg(QLocale().formattedDataSize(source.freeSpace));
}

/// The locks that tell who uses a database, and keep writers off, may end at this computer.
QString networkWarningOf(const SourceState &source)
{
    if (!source.networkFileSystem)
        return {};
    return QCoreApplication::translate("Litecopy",
                                       " It is on a network drive or a FUSE file system: other programs may write to "
                                       "it unnoticed, so copy it while none does.");
}

/// What an older copy is good for.
QString updateReasonOf(const SourceState &source, const CopyPlan &plan, const CopyRequest &request)
{
    if (!hasOlderCopy(request))
        return {};
    const bool isInPlace = request.destinationMode == DestinationMode::Update && request.inPlace;
    if (!BasedCopy::canCompare(source, plan) && !BasedCopy::sharesBlocks(source, plan)) {
        const QString first = QCoreApplication::translate(
            "Litecopy",
            " All of it is written to a private file first, which is compared with the older copy then: where nothing "
            "differs, the older copy stays as it is.");
        if (!isInPlace)
            return first;
        return first
            + QCoreApplication::translate("Litecopy",
                                          " Where the file system shares no blocks, the pages that differ are written "
                                          "into the copy itself, and until that is done, programs that read it without "
                                          "SQLite may see a mixture.");
    }
    if (isInPlace)
        return QCoreApplication::translate(
            "Litecopy",
            " Only the pages that differ from the older copy are written: where the file system shares no blocks, into "
            "the copy itself, and until that is done, programs that read it without SQLite may see a mixture.");
    return QCoreApplication::translate(
        "Litecopy",
        " It is compared with the older copy: what both have in common is not written again where the "
        "file system shares blocks, and where nothing differs, nothing is written.");
}

QString compactReason(quint32 freePages)
{
    if (freePages == 0)
        return QCoreApplication::translate("Litecopy",
                                           "Written anew: without deleted rows, but not page for page the same.");
    if (freePages == 1)
        return QCoreApplication::translate(
            "Litecopy",
            "Written anew, at least 1 page smaller: without the free page and deleted rows, but not page for "
            "page the same.");
    return QCoreApplication::translate("Litecopy",
                                       "Written anew, at least %1 pages smaller: without free pages and deleted rows, "
                                       "but not page for page the same.")
        .arg(QLocale().toString(freePages));
}

/// The log's earlier frames are in the files: pages that SQLite hands out are those of the last commit.
QString asOfReason()
{
    return QCoreApplication::translate(
        "Litecopy",
        " Not as it is now, but as it was after an earlier commit: laid over the copy are "
        "the frames of the log up to that one.");
}

constexpr char notToAFile[] = QT_TRANSLATE_NOOP("Litecopy", "it can be copied to a new file, or in place of one");

CopyPlan refused(const SourceState &source, const char *because)
{
    Error error{ErrorCode::SourceEncrypted, source.path, QCoreApplication::translate("Litecopy", because), 0, {}};
    return {CopyMethod::Opaque, SourceAccess::Files, false, 0, {}, std::move(error)};
}

/// What needs its pages, or a header that says how many there are, is refused.
CopyPlan opaque(const SourceState &source, const CopyRequest &request)
{
    const bool isFile =
        (request.destinationMode == DestinationMode::NewFile || request.destinationMode == DestinationMode::Replace)
        && !request.output && !request.packing;
    if (!isFile)
        return refused(source, notToAFile);
    if ((request.method != CopyMethod::Automatic && request.method != CopyMethod::Opaque) || request.asOf
        || request.pagesPerStep > 0 || !request.base.empty())
        return refused(source, QT_TRANSLATE_NOOP("Litecopy", "its pages can’t be read one by one"));
    if (source.file.size % std::int64_t(smallestPageSize) != 0)
        return refused(source, QT_TRANSLATE_NOOP("Litecopy", "it doesn’t end where a page ends"));
    if (source.walMode && request.hold == Hold::Never)
        return refused(source, QT_TRANSLATE_NOOP("Litecopy", "its write-ahead log has to be held while it is copied"));
    const bool isLogShared = source.locks.walOpen;
    CopyPlan plan{CopyMethod::Opaque, SourceAccess::Files, isLogShared || request.hold == Hold::Always, 0, {}, {}};
    if (isLogShared)
        plan.reason = QCoreApplication::translate(
            "Litecopy",
            "It is encrypted: it is copied as it is, from one pinned snapshot, while other programs keep writing, and "
            "only its password can check the copy.");
    else if (source.walMode)
        plan.reason = QCoreApplication::translate(
            "Litecopy",
            "It is encrypted: it is copied as it is, when its file and its log stand still, and only its password can "
            "check the copy.");
    else
        plan.reason = QCoreApplication::translate(
            "Litecopy",
            "It is encrypted: it is copied as it is, in short slices, between which other programs write, and only its "
            "password can check the copy.");
    return plan;
}

CopyPlan chosenPlan(const SourceState &source, const CopyRequest &request)
{
    const bool isTold = request.method == CopyMethod::Opaque
        && (source.error.code == ErrorCode::NotADatabase || source.error.code == ErrorCode::EncryptedOrDamaged);
    if (isTold || (source.encrypted && request.encrypted))
        return opaque(source, request);
    if (source.error)
        return {CopyMethod::Online, SourceAccess::ReadOnly, false, 0, {}, source.error};
    if (Error error = whyNotAsOf(source, request))
        return {CopyMethod::UnlockedSnapshot, SourceAccess::Files, false, 0, {}, std::move(error)};

    // Idle: no program has the WAL database open, and no page is in a log. SQLite can read its pages as immutable,
    // without opening a log.
    const Obstacle obstacle = obstacleTo(source);
    const bool immutable = obstacle == Obstacle::Idle;
    const QString notOpened = whyNotOpened(obstacle);
    // Compact reads a private copy of the files, made as a clone is, or as a snapshot where SQLite may not open them.
    if (request.method == CopyMethod::Compact) {
        QString reason = compactReason(source.freePages);
        if (notOpened.isEmpty() && !immutable)
            reason += u' ' + clone(source, request.hold).reason;
        return {CopyMethod::Compact,
                notOpened.isEmpty() || immutable ? accessTo(source) : SourceAccess::Files,
                notOpened.isEmpty() && (source.walMode || request.hold == Hold::Always),
                source.freePages,
                reason,
                {}};
    }
    const bool byPages = !request.asOf
        && (request.method == CopyMethod::Online || (isAutomatic(request) && !filesAreBetter(source, request)));
    // What is written into a file is committed with its last page: too late to see that the source changed.
    const bool commitsWithTheLastPage =
        request.destinationMode == DestinationMode::WriteInto && !request.destination.empty();
    if (immutable && byPages && !commitsWithTheLastPage)
        return online(source, request.hold);
    if (!notOpened.isEmpty())
        return snapshot(notOpened);

    switch (request.method) {
    case CopyMethod::UnlockedSnapshot:
        return snapshot(QCoreApplication::translate(
            "Litecopy", "Its files are copied without a lock, again and again until nothing changed meanwhile."));
    case CopyMethod::Clone:
        return clone(source, request.hold);
    case CopyMethod::Automatic:
    case CopyMethod::Opaque:
        if (request.asOf || filesAreBetter(source, request))
            return clone(source, request.hold);
        [[fallthrough]];
    case CopyMethod::Online:
    case CopyMethod::Compact:
    case CopyMethod::Received:
        break;
    }
    return online(source, request.hold);
}

} // namespace

CopyPlan planCopy(const SourceState &source, const CopyRequest &request)
{
    // Of the moment of a copy that is encrypted.
    if (request.input && source.encrypted && (request.output || request.packing))
        return refused(source, notToAFile);
    if (request.input && !request.asOf && !source.error)
        return {CopyMethod::Received,
                SourceAccess::ReadOnly,
                false,
                0,
                QCoreApplication::translate("Litecopy", "Received as it comes, and kept only where it is whole."),
                {}};
    CopyPlan plan = chosenPlan(source, request);
    if (plan.error)
        return plan;
    plan.isAsOf = request.asOf.has_value();
    if (plan.isAsOf)
        plan.reason += asOfReason();
    const QString warning = warningOf(source, plan) + networkWarningOf(source);
    plan.reason += updateReasonOf(source, plan, request) + warning;
    plan.warning = warning.trimmed();
    return plan;
}

const char *methodName(CopyMethod method) noexcept
{
    return nameOf(method).data();
}

} // namespace Litecopy
