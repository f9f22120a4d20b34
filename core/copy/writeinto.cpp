// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/writeinto.h"

#include "copy/compactcopy.h"
#include "copy/copybymethod.h"
#include "copy/copyrun.h"
#include "copy/destination.h"
#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/filenamelength.h"
#include "copy/onlinecopy.h"
#include "copy/privatefolder.h"
#include "copy/privatesource.h"
#include "copy/safetycopy.h"
#include "copy/sourceconnection.h"
#include "copy/spaceneeds.h"
#include "copy/superjournal.h"
#include "copy/verify.h"
#include "format/header.h"
#include "source/heldlocks.h"
#include "source/sourcefiles.h"
#include "sqlite/beside.h"
#include "sqlite/connectionuse.h"
#include "sqlite/headerreader.h"
#include "sqlite/resultcodes.h"
#include "sqlite/vfsfile.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>
#include <QtEndian>

#include <array>
#include <exception>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// For a connection to a database that others use. SQLite loses commits where one connection checkpoints while another
/// does, and a third one commits (fixed in 3.51.3). A schema that is damaged, or needs what only its application has,
/// is no reason not to overwrite it.
void beGentle(Connection &target)
{
    target.execute("PRAGMA wal_autocheckpoint=0; PRAGMA writable_schema=ON");
}

/// The journal mode travels with the pages. Where others use the file it can't be put back now; they cope with either.
void leaveWal(CopySession &session, const fs::path &destination, const VfsTap &tap)
{
    try {
        if (!isInWalMode(destination))
            return;
        // Another connection than the one that wrote: that keeps to the text encoding of what was there before.
        Connection target = Connection::open(destination, Connection::OpenMode::ReadWrite, tap.name());
        beGentle(target);
        static_cast<void>(target.queryText("PRAGMA journal_mode=DELETE"));
    } catch (const std::exception &) {
        session.receipt.warnings << QCoreApplication::translate("Litecopy",
                                                                "%1 is in WAL mode now, as its source is: it could not "
                                                                "be put back while other programs use it.")
                                        .arg(displayPath(destination));
    }
}

/// The new content is committed, so nothing that comes of it ends as if it were not: neither a cancel nor a failure.
void finishWritten(CopySession &session, const fs::path &destination, VfsTap &tap)
{
    CopyReceipt &receipt = session.receipt;
    receipt.pageSize = session.source.pageSize;
    const auto notDone = [&receipt](const Error &why) {
        receipt.check = CheckOutcome::NotDone;
        receipt.checkMessages = QStringList{describe(why).title, why.sqliteText};
    };
    try {
        try {
            session.progress.enter(CopyPhase::Checking);
            Connection target = Connection::open(destination, Connection::OpenMode::ReadWrite, tap.name());
            target.execute("PRAGMA wal_autocheckpoint=0");
            checkCopy(session, target, tap);
        } catch (const CopyCancelled &) {
            receipt.check = CheckOutcome::NotDone;
            receipt.checkMessages.clear();
        } catch (const CopyFailure &failed) {
            notDone(failed.error);
        } catch (const SqliteError &error) {
            notDone(errorFrom(error, Side::Destination, destination, destination));
        }
    } catch (const std::exception &) {
        // No memory: not even for the words, maybe.
        receipt.check = CheckOutcome::NotDone;
        receipt.checkMessages.clear();
    }
}

/// Of a file that has SQLite's first bytes: that was looked at first.
CopyFailure failureAt(const fs::path &destination, const SqliteError &error)
{
    Error shown = errorFrom(error, Side::Destination, destination, destination);
    if (shown.code == ErrorCode::DestinationNotADatabase)
        shown.code = ErrorCode::DestinationDamaged;
    return {shown};
}

/// SQLite opens a file that it may not write all the same, and says no more than "readonly" when it is to be written.
void requireWritable(const Connection &target, const fs::path &destination)
{
    if (!isReadOnly(target, "main"))
        return;
    CopyFailure failed = failure(ErrorCode::DestinationNotPermitted, destination);
    struct statx status = {};
    if (::statx(AT_FDCWD, destination.c_str(), 0, STATX_BASIC_STATS, &status) == 0
        && (status.stx_attributes & STATX_ATTR_APPEND) != 0)
        failed.error.detail = QCoreApplication::translate("Litecopy", "it is marked as append-only (chattr +a)");
    throw failed;
}

/// True while the journal beside it is that of a transaction under way. SQLite deletes the file that a journal left by
/// a crash names as its super-journal, whatever file that is: throws CopyFailure for such a one.
bool isAtWorkWithOthers(const fs::path &destination)
{
    const fs::path journal = beside(destination, "-journal");
    if (!namesSuperJournal(journal))
        return false;
    if (const HeldLocks locks = heldLocks(destination); locks.known && locks.anyWriter())
        return true;
    // The transaction may have ended between the two looks.
    if (namesSuperJournal(journal))
        throw superJournalNamed(journal);
    return false;
}

/// Opened for the writing. Waits for a lock that is refused.
Connection openTarget(CopySession &session, const fs::path &destination, const VfsTap &tap)
{
    Patience patience(session, destination, ErrorCode::DestinationInUse);
    for (;; patience.wait()) {
        try {
            if (isAtWorkWithOthers(destination))
                continue;
            Connection target = Connection::open(destination, Connection::OpenMode::ReadWrite, tap.name());
            requireWritable(target, destination);
            beGentle(target);
            // Also the folder entry of the journal must be gone from the medium before this counts as done.
            target.execute("PRAGMA synchronous=EXTRA");
            return target;
        } catch (const SqliteError &error) {
            if (kindOf(error.extendedCode()) != ResultKind::Busy)
                throw failureAt(destination, error);
        }
    }
}

/// The number that SQLite raises when the schema changes. In WAL mode it may be in the log.
qint64 cookieIn(const QByteArray &header)
{
    return header.size() < 44 ? 0 : qint64(qFromBigEndian<quint32>(header.constData() + 40));
}

/// Whether a commit that failed took effect all the same: SQLite cuts a file that became shorter when the journal is
/// gone already (pager.c, pager_end_transaction). Asked through SQLite, which plays back the journal where it is still
/// there. The backup raises the schema's cookie by one; a transaction of another program that gets in as soon as the
/// lock is let go doesn't, as a rule.
bool isNewContentCommitted(qint64 cookieBefore, const fs::path &destination, const VfsTap &tap)
{
    try {
        Connection target = Connection::open(destination, Connection::OpenMode::ReadWrite, tap.name());
        beGentle(target);
        return target.queryInteger("PRAGMA schema_version") == cookieBefore + 1;
    } catch (const SqliteError &) {
        // SQLite can't be asked. Without the journal the transaction has ended, and the file's header is what it left.
    }
    try {
        FileIdentity journal;
        std::array<std::byte, 100> header{};
        return !lookAtSidecar(beside(destination, "-journal"), &journal) && !journal.exists
            && VfsFile(destination).read(header, 0)
            && cookieIn(QByteArray(reinterpret_cast<const char *>(header.data()), header.size())) == cookieBefore + 1;
    } catch (const SqliteError &) {
        return false;
    }
}

/// After the committing step failed. Throws that failure, also where the new content is in place: then the session
/// knows that it is, and the copy doesn't end as a failure. `cookieBefore` is empty in WAL mode: there a commit that
/// was not brought to the medium can be read all the same.
void settleDoubt(CopySession &session, SafetyCopy &safetyCopy, const fs::path &destination, const VfsTap &tap,
                 std::optional<qint64> cookieBefore, const std::exception_ptr &failed)
{
    session.isWritten = cookieBefore && isNewContentCommitted(*cookieBefore, destination, tap);
    if (session.isWritten) {
        safetyCopy.keep();
        session.receipt.pageCount = session.progress.state().pageCount;
    } else {
        safetyCopy.keepIfChanged();
    }
    try {
        std::rethrow_exception(failed);
    } catch (CopyFailure &doubt) {
        if (!cookieBefore && !session.isWritten)
            doubt.error.detail = QCoreApplication::translate(
                "Litecopy",
                "its log could not be brought to the medium, so the new content may be there, or be gone again");
        throw;
    }
}

void restore(CopySession &session, SourceConnection &source, const fs::path &destination, bool pinned)
{
    // What is read of it goes into its journal, and comes back with a rollback.
    VfsTap tap(VfsTap::ShortReads::RefuseInside);
    SafetyCopy safetyCopy(session, destination);
    bool wasWal = false;
    std::optional<qint64> cookieBefore;
    std::exception_ptr inDoubt;
    {
        const FileIdentity opened = identify(destination);
        Connection target = openTarget(session, destination, tap);
        ExistingDestination existing{.path = destination, .tap = &tap};
        existing.whenLocked = [&] {
            if (!identify(destination).isSameFile(opened))
                throw failure(ErrorCode::DestinationReplaced, destination);
            try {
                wasWal = isInWalMode(destination);
                cookieBefore = wasWal ? std::nullopt : std::optional(cookieIn(readHeader(destination)));
            } catch (const SqliteError &error) {
                throw failureAt(destination, error);
            }
            return safetyCopy.make();
        };
        try {
            copyOnlineInto(session, source, target, pinned, existing);
            session.isWritten = true;
            safetyCopy.keep();
        } catch (...) {
            session.isWritten = existing.committed;
            if (existing.committed)
                safetyCopy.keep();
            else if (existing.inDoubt)
                inDoubt = std::current_exception();
            if (!inDoubt)
                throw;
        }
    }
    if (inDoubt)
        settleDoubt(session, safetyCopy, destination, tap, cookieBefore, inDoubt);
    if (!wasWal)
        leaveWal(session, destination, tap);
    finishWritten(session, destination, tap);
}

/// SQLite commits a copy of no pages as soon as it looks at it. What it makes of them is a database of one page, and of
/// that a copy is made like any other.
void restoreNothing(CopySession &session, const fs::path &destination)
{
    Connection nothing = Connection::openMemory();
    nothing.execute("PRAGMA page_size=" + QByteArray::number(session.source.pageSize) + "; PRAGMA user_version=0");
    SourceConnection source(session, nothing, "main");
    restore(session, source, destination, true);
}

QByteArray headerOf(const fs::path &database)
{
    try {
        return readHeader(database, 20);
    } catch (const SqliteError &error) {
        throw failureAt(database, error);
    }
}

/// The journal mode by the file's header, not the connection's setting.
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

void requireSpace(const CopySession &session, const fs::path &destination, const QByteArray &journalMode)
{
    SpaceNeeds needs;
    if (session.request.safetyCopy) {
        requireWritableFolder(destination);
        addSafetyCopy(&needs, destination);
    }
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

void makePrivateCopy(CopySession &session, const fs::path &folder, const fs::path &copy)
{
    const CopyPlan plan = session.receipt.plan;
    if (plan.method == CopyMethod::Compact)
        copyCompact(session, plan.access, copy, folder / "snapshot.db");
    else
        copyByMethod(session, plan, copy);
    setSingleFile(session, copy);
}

void writeByPlan(CopySession &session, const fs::path &destination)
{
    session.receipt.unproved.clear();
    session.receipt.warnings.clear();
    const CopyPlan plan = session.receipt.plan;
    if (plan.method == CopyMethod::Online) {
        SourceConnection source(session, plan.access);
        requireProof(session);
        restore(session, source, destination, plan.pinned);
        return;
    }
    // The other methods make a file; it is made in private and then written from there.
    const PrivateFolder folder(privateParent(session, destination));
    const fs::path copy = folder.path() / "copy.db";
    makePrivateCopy(session, folder.path(), copy);
    requireProof(session);
    readPrivately(session, copy, [&] {
        SourceConnection source(session, SourceAccess::ReadOnly);
        restore(session, source, destination, true);
    });
}

fs::path prepareExisting(CopySession &session)
{
    fs::path destination = existingDestination(session.request, session.source);
    session.receipt.destination = destination;
    PrivateFolder::removeLeftovers(destination.parent_path());
    PrivateFolder::removeLeftovers(privateParent(session, destination));
    requireWritingInto(session, destination);
    session.progress.enter(CopyPhase::Copying);
    return destination;
}

/// Follows the plan, and where a method can't do it, the next one.
void writeByPlans(CopySession &session, const fs::path &destination)
{
    for (int attempt = 1;; ++attempt) {
        try {
            writeByPlan(session, destination);
            return;
        } catch (const PlanFailed &failed) {
            if (attempt == 3 || session.request.method == failed.alternative)
                throw CopyFailure{failed.error};
            session.receipt.plan = planAfter(failed, session);
            requireWritingInto(session, destination);
        }
    }
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
    const fs::path destination = prepareExisting(session);
    source.pin();
    const bool isEmpty = source.pageCount() == 0;
    source.unpin();
    requireProof(session);
    if (isEmpty)
        restoreNothing(session, destination);
    else
        restore(session, source, destination, session.receipt.plan.pinned);
}

void writeInto(CopySession &session)
{
    const fs::path destination = prepareExisting(session);
    startOverWhileSourceChanges(session, [&](bool again) {
        if (again)
            requireWritingInto(session, destination);
        writeByPlans(session, destination);
    });
    session.receipt.size = qint64(session.receipt.pageCount) * session.receipt.pageSize;
    session.receipt.walGrowth = walGrowth(session.source);
    noteSource(session);
}

void noteSource(CopySession &session)
{
    CopyReceipt &receipt = session.receipt;
    receipt.sourceAfter = identify(session.source.path);
    receipt.sidecarsAfter = sidecarsOf(session.source.path);
    if (!receipt.sourceAfter.isSameFile(session.source.file))
        receipt.warnings << QCoreApplication::translate("Litecopy",
                                                        "%1 was replaced or deleted after its last page was copied: "
                                                        "the copy is of the file that had this name before.")
                                .arg(displayPath(session.source.path));
}

} // namespace Litecopy
