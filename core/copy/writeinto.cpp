// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/writeinto.h"

#include "copy/clonecopy.h"
#include "copy/compactcopy.h"
#include "copy/destination.h"
#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/filenamelength.h"
#include "copy/onlinecopy.h"
#include "copy/privatefolder.h"
#include "copy/snapshotcopy.h"
#include "copy/sourceconnection.h"
#include "copy/spaceneeds.h"
#include "copy/verify.h"
#include "sqlite/headerreader.h"

#include <litecopy/copydatabase.h>
#include <litecopy/sqliteerror.h>

#include <QDateTime>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// Beside the database: "name-before-2026-11-21-140502.db". A long name is cut so that this one fits.
fs::path safetyCopyPath(const fs::path &destination)
{
    const std::string stamp =
        "-before-" + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")).toStdString();
    const fs::path folder = destination.parent_path();
    const std::size_t longest = longestDatabaseName(folder);
    // What looks like a long extension is part of the name.
    const bool hasExtension = destination.extension().native().size() <= 16;
    const std::string extension = hasExtension ? destination.extension().native() : std::string();
    const std::string stem = hasExtension ? destination.stem().native() : destination.filename().native();
    for (int number = 1;; ++number) {
        const std::string tail = stamp + (number > 1 ? "-" + std::to_string(number) : std::string()) + extension;
        fs::path path = folder / (shortened(stem, longest - std::min(longest, tail.size())) + tail);
        if (!identify(path).exists)
            return path;
    }
}

/// Copies what is about to be overwritten. An empty database has nothing to keep.
void keepOldContent(CopySession &session, const fs::path &destination)
{
    if (!session.request.safetyCopy || identify(destination).size == 0)
        return;
    CopyRequest request;
    request.source = destination;
    request.destination = safetyCopyPath(destination);
    request.check = CheckLevel::None;
    const CopyResult result = copyDatabase(request, session.control);
    if (result.outcome == CopyOutcome::Cancelled)
        throw CopyCancelled{};
    if (!result.isCopied())
        throw CopyFailure{result.error};
    session.receipt.safetyCopy = result.receipt.destination;
}

/// The journal mode travels with the pages. Where others use the file it can't be put back now; they cope with either.
void leaveWal(Connection &target)
{
    try {
        if (target.queryText("PRAGMA journal_mode") == "wal")
            static_cast<void>(target.queryText("PRAGMA journal_mode=DELETE"));
    } catch (const SqliteError &) {
        // In use: it stays as the source was.
    }
}

/// The new content is committed, so nothing that comes of it ends as if it were not: neither a cancel nor a failure.
void finishWritten(CopySession &session, const fs::path &destination, VfsTap &tap, bool wasWal)
{
    CopyReceipt &receipt = session.receipt;
    receipt.pageSize = session.source.pageSize;
    session.progress.enter(CopyPhase::Checking);
    receipt.checkLevel = session.request.check;
    const auto notDone = [&receipt](const Error &why) {
        receipt.check = CheckOutcome::NotDone;
        receipt.checkMessages = QStringList{describe(why).title, why.sqliteText};
    };
    try {
        // Another connection than the one that wrote: that keeps to the text encoding of what was there before.
        Connection target = Connection::open(destination, Connection::OpenMode::ReadWrite, tap.name());
        if (!wasWal)
            leaveWal(target);
        checkCopy(session, target, tap);
    } catch (const CopyCancelled &) {
        receipt.check = CheckOutcome::NotDone;
        receipt.checkMessages.clear();
    } catch (const CopyFailure &failed) {
        notDone(failed.error);
    } catch (const SqliteError &error) {
        notDone(errorFrom(error, Side::Destination, destination, destination));
    }
}

/// A backup that is BUSY may be stepped again; one that can't take the page size says READONLY, in words nobody
/// understands.
void restore(CopySession &session, SourceConnection &source, const fs::path &destination, bool pinned)
{
    // What is read of it goes into its journal, and comes back with a rollback.
    VfsTap tap(VfsTap::ShortReads::RefuseInside);
    bool wasWal = false;
    try {
        Connection target = Connection::open(destination, Connection::OpenMode::ReadWrite, tap.name());
        // Also the folder entry of the journal must be gone from the medium before this counts as done.
        target.execute("PRAGMA synchronous=EXTRA");
        wasWal = target.queryText("PRAGMA journal_mode") == "wal";
        copyOnline(session, source, target, pinned, destination);
    } catch (const SqliteError &error) {
        Error shown = errorFrom(error, Side::Destination, session.source.path, destination);
        if (shown.code == ErrorCode::DestinationInUse)
            shown.detail = describeLocks(lockHolders(destination));
        throw CopyFailure{shown};
    }
    finishWritten(session, destination, tap, wasWal);
}

QByteArray headerOf(const fs::path &database)
{
    try {
        return readHeader(database, 20);
    } catch (const SqliteError &error) {
        throw CopyFailure{errorFrom(error, Side::Destination, {}, database)};
    }
}

/// Of what the file is in; a connection that is to keep another journal isn't ours.
QByteArray journalModeOf(const QByteArray &header)
{
    return isWalIn(header) ? "wal" : "delete";
}

/// SQLite says so only when the safety copy is made and all is set up.
void requirePageSize(const QByteArray &header, const CopySession &session, const fs::path &destination)
{
    if (isWalIn(header) && pageSizeIn(header) != session.source.pageSize)
        throw failure(ErrorCode::PageSizeMismatch, destination);
}

/// Before the safety copy: it would be the first to take space.
void requireSpace(const CopySession &session, const fs::path &destination, const QByteArray &journalMode)
{
    SpaceNeeds needs;
    if (session.request.safetyCopy)
        addSafetyCopy(&needs, destination);
    const fs::path parent = privateParent(session, destination);
    if (!session.borrowed && session.receipt.plan.method != CopyMethod::Online) {
        if (parent == session.request.temporaryFolder)
            requireTemporaryFolder(parent, destination);
        requireWritableFolder(parent / "copy.db");
        addCopy(&needs, session, parent, {});
    }
    addWritingInto(&needs, session, destination, journalMode);
    needs.require(destination);
}

fs::path prepareExisting(CopySession &session)
{
    fs::path destination = existingDestination(session.request, session.source);
    session.receipt.destination = destination;
    PrivateFolder::removeLeftovers(destination.parent_path());
    PrivateFolder::removeLeftovers(privateParent(session, destination));
    requireWritingInto(session, destination);
    keepOldContent(session, destination);
    session.progress.enter(CopyPhase::Copying);
    return destination;
}

} // namespace

void requireWritingInto(const CopySession &session, const fs::path &destination)
{
    const QByteArray header = headerOf(destination);
    // One in WAL mode is written without a journal.
    if (!isWalIn(header))
        requireRoomForJournal(destination);
    requirePageSize(header, session, destination);
    requireSpace(session, destination, journalModeOf(header));
}

void writeInto(CopySession &session, SourceConnection &source)
{
    restore(session, source, prepareExisting(session), session.receipt.plan.pinned);
}

void writeInto(CopySession &session)
{
    const fs::path destination = prepareExisting(session);
    const CopyPlan plan = session.receipt.plan;
    if (plan.method == CopyMethod::Online) {
        SourceConnection source(session, plan.access);
        restore(session, source, destination, plan.pinned);
    } else {
        // The other methods make a file; it is made in private and then written from there.
        const PrivateFolder folder(privateParent(session, destination));
        const fs::path copy = folder.path() / "copy.db";
        const SourceState original = session.source;
        if (plan.method == CopyMethod::Compact)
            copyCompact(session, plan.access, copy, folder.path() / "snapshot.db");
        else if (plan.method == CopyMethod::Clone)
            copyClone(session, plan, copy);
        else
            copyUnlocked(session, copy);
        recoverInPrivate(session, copy);
        setSingleFile(session, copy);
        session.source.path = copy;
        session.source.walMode = false;
        {
            SourceConnection source(session, SourceAccess::ReadOnly);
            restore(session, source, destination, true);
        }
        session.source = original;
    }
    session.receipt.size = qint64(session.receipt.pageCount) * session.receipt.pageSize;
    requireSameSource(session);
}

} // namespace Litecopy
