// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/finish.h"
#include "copy/pipeline.h"
#include "copy/readlock.h"
#include "copy/safetycopy.h"
#include "copy/spaceneeds.h"
#include "copy/superjournal.h"
#include "format/header.h"
#include "live/sourcefiles.h"
#include "sqlite/connectionuse.h"
#include "sqlite/headerreader.h"
#include "sqlite/openclose.h"
#include "sqlite/resultcodes.h"
#include "sqlite/vfsfile.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>
#include <QScopeGuard>

#include <exception>
#include <optional>
#include <span>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// For a connection to a database that others use. SQLite loses commits where one connection checkpoints while another
/// does, and a third one commits (fixed in 3.51.3). A schema that is damaged, or needs what only its application has,
/// is no reason not to overwrite it.
Connection openGently(const fs::path &destination, const VfsTap &tap)
{
    Connection target = Connection::open(destination, Connection::OpenMode::ReadWrite, tap.name());
    target.execute("PRAGMA wal_autocheckpoint=0; PRAGMA writable_schema=ON");
    return target;
}

/// The journal mode travels with the pages. Where others use the file it can't be put back now; they cope with either.
void leaveWal(const fs::path &destination, const VfsTap &tap, QStringList *warnings)
{
    try {
        if (!isInWalMode(destination))
            return;
        // Another connection than the one that wrote: that keeps to the text encoding of what was there before.
        Connection target = openGently(destination, tap);
        const OpenCloseTurn turn;
        static_cast<void>(target.queryText("PRAGMA journal_mode=DELETE"));
    } catch (const std::exception &) {
        *warnings << QCoreApplication::translate("Litecopy",
                                                 "%1 is in WAL mode now, as its source is: it could not be put back "
                                                 "while other programs use it.")
                         .arg(displayPath(destination));
    }
}

/// The new content is committed, so nothing that comes of it ends as if it were not: neither a cancel nor a failure.
CheckFindings checkWritten(Run &run, const ReceiptMaker &receipt, const fs::path &destination, VfsTap &tap)
{
    try {
        run.enter(CopyPhase::Checking);
        Connection target = Connection::open(destination, Connection::OpenMode::ReadWrite, tap.name());
        target.execute("PRAGMA wal_autocheckpoint=0");
        return checkInPlace(run, target, tap, receipt.receipt().pageCount);
    } catch (const CopyCancelled &) {
        return {};
    } catch (...) {
        Error why = currentError(run, receipt);
        why.path = destination;
        return {.messages = {describe(why).title, why.sqliteText}};
    }
}

/// Of a file that has SQLite's first bytes: that was looked at first.
CopyFailure failureAt(const fs::path &destination, const SqliteError &error)
{
    CopyFailure failed = failureFrom(error, Side::Destination, destination);
    if (failed.error.code == ErrorCode::DestinationNotADatabase)
        failed.error.code = ErrorCode::DestinationDamaged;
    return failed;
}

/// Looks at the destination by `look`. What SQLite says of it then is of the destination.
template <typename Look>
auto lookingAt(const fs::path &destination, Look look)
{
    try {
        return look();
    } catch (const SqliteError &error) {
        throw failureAt(destination, error);
    }
}

/// SQLite opens a file that it may not write all the same, and says no more than "readonly" when it is to be written.
void requireWritable(const Connection &target, const fs::path &destination)
{
    if (!isReadOnly(target, "main"))
        return;
    requireUnmarked(destination);
    throw failure(ErrorCode::DestinationNotPermitted, Side::Destination);
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

/// Takes away the log and the index that a writing which failed left: SQLite leaves them where it could not make the
/// index. There were none before; only where no program has the database open by now, and the log holds nothing.
void removeNewSidecars(const fs::path &destination) noexcept
{
    try {
        if (sidecarsOf(destination).isEmpty())
            return;
        OwnLock alone(destination);
        if (alone.outcome() != OwnLock::Outcome::Held || !alone.isOf(destination)
            || identify(beside(destination, "-wal")).size != 0)
            return;
        for (const char *const suffix : {"-wal", "-shm"}) {
            std::error_code ignored;
            fs::remove(beside(destination, suffix), ignored);
        }
    } catch (...) {
        // They are empty, and the next program that uses the database takes them away.
    }
}

/// Opened for the writing. Waits for a lock that is refused.
Connection openTarget(Run &run, const fs::path &destination, const VfsTap &tap)
{
    LockWait lockWait(run, destination, ErrorCode::DestinationInUse);
    for (;; lockWait.wait()) {
        try {
            if (isAtWorkWithOthers(destination))
                continue;
            Connection target = openGently(destination, tap);
            requireWritable(target, destination);
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
    return parseHeader(header).value_or(DatabaseHeader()).schemaCookie;
}

/// Whether a commit that failed took effect all the same: SQLite cuts a file that became shorter when the journal is
/// gone already (pager.c, pager_end_transaction). Asked through SQLite, which plays back the journal where it is still
/// there. The backup raises the schema's cookie by one; a transaction of another program that gets in as soon as the
/// lock is let go doesn't, as a rule.
bool isNewContentCommitted(qint64 cookieBefore, const fs::path &destination, const VfsTap &tap)
{
    try {
        Connection target = openGently(destination, tap);
        return target.queryInteger("PRAGMA schema_version") == cookieBefore + 1;
    } catch (const SqliteError &) {
        // SQLite can't be asked. Without the journal the transaction has ended, and the file's header is what it left.
    }
    try {
        FileIdentity journal;
        // Its size is not asked for: that may be what failed.
        QByteArray header(DatabaseHeader::size, Qt::Uninitialized);
        const auto bytes = std::as_writable_bytes(std::span(header.data(), std::size_t(header.size())));
        return !lookAtSidecar(beside(destination, "-journal"), &journal) && !journal.exists
            && VfsFile(destination).read(bytes, 0) && cookieIn(header) == cookieBefore + 1;
    } catch (const SqliteError &) {
        return false;
    }
}

/// SQLite leaves a transaction whose commit failed half way to whoever opens the database next: it does not roll it
/// back itself. Where that can't be done now, the journal stays for that.
void playBackJournal(const fs::path &destination, const VfsTap &tap)
{
    const fs::path journal = beside(destination, "-journal");
    try {
        if (identify(journal).size == 0 || namesSuperJournal(journal))
            return;
        Connection target = openGently(destination, tap);
        static_cast<void>(target.queryInteger("PRAGMA schema_version"));
    } catch (const std::exception &) {
        // Whether all came back is asked of the files.
    } catch (const CopyFailure &) {
        // The same, of a journal that can't be looked at.
    }
}

/// After the committing step failed. Throws that failure, also where the new content is in place.
/// `cookieBefore` is empty in WAL mode: there a commit that was not brought to the medium can be read all the same.
[[noreturn]] void settleDoubt(Run &run, SafetyCopy &safetyCopy, const fs::path &destination, const VfsTap &tap,
                              std::optional<qint64> cookieBefore, const std::exception_ptr &failed,
                              ReceiptMaker &receipt, Staged &staged)
{
    if (cookieBefore && isNewContentCommitted(*cookieBefore, destination, tap)) {
        safetyCopy.keep();
        staged.pageCount = run.state().pageCount;
        receipt.written(staged);
    } else {
        safetyCopy.keepIfChanged();
    }
    try {
        std::rethrow_exception(failed);
    } catch (CopyFailure &doubt) {
        if (!cookieBefore)
            doubt.error.detail = QCoreApplication::translate(
                "Litecopy",
                "its log could not be brought to the medium, so the new content may be there, or be gone again");
        throw;
    }
}

void restore(Run &run, ReceiptMaker &receipt, SourceConnection &source, const fs::path &destination, bool pinned,
             Staged &staged)
{
    // What is read of it goes into its journal, and comes back with a rollback.
    VfsTap tap(VfsTap::ShortReads::RefuseInside);
    SafetyCopy safetyCopy(run, destination, receipt);
    bool wasWal = false;
    std::optional<qint64> cookieBefore;
    ExistingDestination existing{.path = destination, .tap = &tap};
    std::exception_ptr failed;
    {
        const FileIdentity opened = identify(destination);
        Connection target = openTarget(run, destination, tap);
        existing.whenLocked = [&] {
            if (!identify(destination).isSameFile(opened))
                throw failure(ErrorCode::DestinationReplaced, Side::Destination);
            cookieBefore.reset();
            wasWal = lookingAt(destination, [&] { return isInWalMode(destination); });
            if (!wasWal)
                cookieBefore = cookieIn(lookingAt(destination, [&] { return readHeader(destination); }));
            return safetyCopy.make();
        };
        try {
            copyOnlineInto(run, source, target, pinned, existing, staged);
        } catch (...) {
            failed = std::current_exception();
        }
    }
    if (failed && !existing.committed)
        playBackJournal(destination, tap);
    if (failed && !existing.committed && !existing.inDoubt)
        std::rethrow_exception(failed);
    if (failed && !existing.committed)
        settleDoubt(run, safetyCopy, destination, tap, cookieBefore, failed, receipt, staged);
    safetyCopy.keep();
    receipt.written(staged);
    if (failed)
        std::rethrow_exception(failed);
    if (!wasWal)
        leaveWal(destination, tap, receipt.warnings());
    receipt.checked(checkWritten(run, receipt, destination, tap));
}

/// Throws CopyFailure SourceDamaged where such pages are refused: before the destination is locked.
void requireSound(Run &run, SourceConnection &from)
{
    if (!run.request().refuseDamaged || from.source().isConnection())
        return;
    run.enter(CopyPhase::Checking);
    ReadLock lock(from);
    const CheckFindings found = checkInPlace(run, from.connection(), *from.source().tap, lock.pageCount());
    refuseDamage(run.request(), found.outcome, found.messages);
    run.enter(CopyPhase::Copying);
}

/// SQLite commits a copy of no pages as soon as it looks at it. What it makes of them is a database of one page, and of
/// that a copy is made like any other.
void restoreNothing(Run &run, ReceiptMaker &receipt, int pageSize, const fs::path &destination, Staged &staged)
{
    Connection nothing = Connection::openMemory();
    nothing.execute("PRAGMA page_size=" + QByteArray::number(pageSize) + "; PRAGMA user_version=0");
    CopySource source{.kind = CopySource::Kind::Connection, .connection = &nothing};
    source.state.pageSize = pageSize;
    SourceConnection from(run, source, SourceAccess::ReadOnly);
    restore(run, receipt, from, destination, true, staged);
}

/// The journal mode by the file's header, not the connection's setting.
QByteArray journalModeOf(const QByteArray &header)
{
    return isWalIn(header) ? "wal" : "delete";
}

/// SQLite says so only when the safety copy is made and all is set up.
void requirePageSize(const QByteArray &header, int sourcePageSize)
{
    // 0: not known yet, of a stream.
    if (isWalIn(header) && sourcePageSize != 0 && pageSizeIn(header) != sourcePageSize)
        throw failure(ErrorCode::PageSizeMismatch, Side::Destination);
}

class DatabaseTarget : public Target
{
public:
    DatabaseTarget(const CopyRequest &request, const SourceState &source)
        : m_request(request)
        , m_path(existingDestination(request, source))
    {
    }

    [[nodiscard]] const fs::path &path() const noexcept override { return m_path; }
    void removeLeftovers(const CopyPlan &plan) const override;
    void lookAhead(const CopySource &source, const CopyPlan &plan) const override;
    void copy(Run &run, ReceiptMaker &receipt, Planned &planned) override;

private:
    const CopyRequest &m_request;
    const fs::path m_path;
};

void DatabaseTarget::removeLeftovers(const CopyPlan &plan) const
{
    PrivateFolder::removeLeftovers(m_path.parent_path());
    PrivateFolder::removeLeftovers(privateParent(plan, m_request, m_path));
}

/// Its page size and journal, folders, space.
void DatabaseTarget::lookAhead(const CopySource &source, const CopyPlan &plan) const
{
    const QByteArray header = lookingAt(m_path, [this] { return readHeader(m_path, 20); });
    // One in WAL mode is written without a journal.
    if (!isWalIn(header))
        requireRoomForJournal(m_path);
    requirePageSize(header, source.state.pageSize);
    SpaceNeeds needs;
    if (m_request.safetyCopy) {
        const fs::path folder = safetyFolder(m_request, m_path);
        requireWritableFolder(folder / m_path.filename());
        addSafetyCopy(&needs, m_path, folder);
    }
    const fs::path parent = privateParent(plan, m_request, m_path);
    if (!source.isConnection() && plan.method != CopyMethod::Online) {
        if (parent == m_request.temporaryFolder)
            requireTemporaryFolder(parent, m_path);
        requireWritableFolder(parent / PrivateFolder::copyName);
        addCopy(&needs, source, plan, parent, {});
    }
    addWritingInto(&needs, source, plan, m_path, journalModeOf(header));
    needs.require(m_path);
}

/// Restores the source through SQLite's backup with the destination's own journal: programs that have it open keep it,
/// and see the new content after the commit. The database is locked before its safety copy is made, and until the
/// commit. Anything but success leaves the old content, and no safety copy.
void DatabaseTarget::copy(Run &run, ReceiptMaker &receipt, Planned &planned)
{
    const auto &[source, plan] = planned;
    run.enter(CopyPhase::Copying);
    Staged staged;
    const auto write = [&](SourceConnection &from, bool pinned) {
        auto cleanUp = qScopeGuard([this, hadSidecars = !sidecarsOf(m_path).isEmpty()] {
            if (!hadSidecars)
                removeNewSidecars(m_path);
        });
        receipt.staged(m_request, source, staged);
        requireSound(run, from);
        if (from.source().isConnection() && ReadLock(from).pageCount() == 0)
            restoreNothing(run, receipt, source.state.pageSize, m_path, staged);
        else
            restore(run, receipt, from, m_path, pinned, staged);
        cleanUp.dismiss();
    };
    followPlan(
        run, receipt, planned, [&] { readByPlan(run, planned, privateParent(plan, m_request, m_path), staged, write); },
        [&] { lookAhead(source, plan); });
    receipt.copied(run, source);
    receipt.lookedAgainWhenDone(source);
}

} // namespace

std::unique_ptr<Target> databaseTarget(const CopyRequest &request, const SourceState &source)
{
    return std::make_unique<DatabaseTarget>(request, source);
}

} // namespace Litecopy
