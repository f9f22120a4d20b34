// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/border.h"

#include "copy/failure.h"
#include "sqlite/resultcodes.h"
#include "sqlite/version.h"
#include "system/filesystem.h"
#include "system/leasewait.h"
#include "system/names.h"
#include "system/overlay.h"

#include <litecopy/copystream.h>
#include <litecopy/fileidentity.h>
#include <litecopy/lockholders.h>
#include <litecopy/portalpath.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <algorithm>
#include <exception>
#include <new>
#include <system_error>
#include <thread>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

void ReceiptMaker::looked(const CopySource &source)
{
    m_source = source.state;
    m_receipt.source = source.path();
    m_receipt.sourceBefore = source.state.file;
    m_receipt.sidecarsBefore = source.sidecars;
    m_receipt.sourceFreeSpace = source.state.freeSpace;
    // The stamps first: whatever was written before they were old enough was there at the second look.
    const SourceState &state = source.state;
    m_isSettled = source.isFile() && !state.networkFileSystem && state.journal.size == 0
        && untilChangesShow(state.file) == 0ms && untilChangesShow(state.wal) == 0ms
        && identify(state.path) == state.file && identify(beside(state.path, "-wal")) == state.wal;
}

void ReceiptMaker::stillHolds(const CopyRecord &record, const fs::path &destination)
{
    m_receipt.source = record.source;
    m_receipt.destination = destination;
    m_receipt.sourceBefore = m_receipt.sourceAfter = record.database;
    m_receipt.size = qint64(record.copyFile.size);
    m_receipt.record = record;
    m_receipt.copyFile = record.copyFile;
    m_receipt.proof = Proof::Still;
    upToDate();
}

/// None where later changes of it might not show.
static FileIdentity settledFile(const fs::path &copy)
{
    const FileIdentity file = identify(copy);
    if (!file.exists || !showsChangesSoon(file) || !FileSystem::of(copy).isLocal)
        return {};
    std::this_thread::sleep_for(untilChangesShow(file));
    return identify(copy) == file ? file : FileIdentity();
}

void ReceiptMaker::recordFile(const CopyRequest &request, const fs::path &copy) noexcept
try {
    if (request.forAnother && !request.output)
        m_receipt.copyFile = settledFile(copy);
} catch (const std::bad_alloc &) {
    m_receipt.copyFile = {};
}

void ReceiptMaker::isOfMomentOf(const CopyReceipt &other)
{
    m_receipt.sameMomentAs = other.destination;
    m_receipt.sourceBefore = other.sourceBefore;
    m_receipt.sourceAfter = other.sourceAfter;
    m_receipt.sidecarsBefore = other.sidecarsBefore;
    m_receipt.sidecarsAfter = other.sidecarsAfter;
    m_receipt.sourceFreeSpace = other.sourceFreeSpace;
}

void ReceiptMaker::record(const CopyRequest &request, const fs::path &copy) noexcept
try {
    // Damage is to be said each time. Of a copy among others that is for the list of them.
    const bool isUntold =
        m_receipt.check == CheckOutcome::Damaged && request.destinationMode != DestinationMode::NewFile;
    if (!request.record || request.asOf || !m_isSettled || !m_receipt.isProved() || isUntold)
        return;
    const FileIdentity file = request.forAnother ? m_receipt.copyFile : settledFile(copy);
    m_receipt.record = {.source = m_receipt.source,
                        .copy = copy,
                        .database = m_source.file,
                        .log = m_source.wal,
                        .copyFile = file,
                        .compact = request.method == CopyMethod::Compact,
                        .keepsJournal = request.journal == CopyJournal::Keep};
} catch (const std::bad_alloc &) {
    m_receipt.record.database = {};
}

void ReceiptMaker::comesFrom(const fs::path &source)
{
    if (m_receipt.source.empty())
        m_receipt.source = source;
}

void ReceiptMaker::planned(const CopyPlan &plan)
{
    m_receipt.plan = plan;
    if (m_planSink && *m_planSink)
        (*m_planSink)(m_source, plan);
}

void ReceiptMaker::staged(const CopyRequest &request, const CopySource &source, Staged &staged)
{
    // Locks and time stamps may end at this computer.
    if (source.state.networkFileSystem)
        staged.setUnproved(QT_TRANSLATE_NOOP(
            "Litecopy", "it is on a network or FUSE file system, where other programs may write unnoticed"));
    // Locks are read twice: fileSource() reads them before the copy, this function after it. A transaction that lasts
    // as long as the copy has a lock both times. A shorter one changes the time stamps, which an overlay hands through.
    if (source.isFile() && (source.isUsedAcrossOverlay || isUsedAcrossOverlay(source.path())))
        staged.setUnproved(QT_TRANSLATE_NOOP(
            "Litecopy", "a program uses it by its name across an overlay file system, where its locks don't show"));
    if (source.state.unannouncedLog && source.isFile())
        staged.warnings << QCoreApplication::translate(
            "Litecopy",
            "A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both "
            "together, and so does the copy. If the database was put back from a backup, the log may be an older "
            "database's: copy the database file by itself, without its log, and compare.");
    if (request.method == CopyMethod::Opaque && m_receipt.plan.method != CopyMethod::Opaque)
        staged.warnings << QCoreApplication::translate(
            "Litecopy", "It is not encrypted: SQLite reads it, and it was copied as any other database.");
    if (!staged.notCompacted.isEmpty())
        notCompacted(staged.notCompacted);
    m_receipt.pageCount = staged.pageCount;
    m_receipt.proof = staged.proof;
    m_receipt.unproved = staged.unproved;
    m_receipt.asOfCommit = staged.asOfCommit;
    m_receipt.commitsInLog = staged.commitsInLog;
    m_receipt.warnings += std::exchange(staged.warnings, {});
    checked(std::exchange(staged.check, {}));
    if (request.requireProof && !m_receipt.isProved())
        throw failure(ErrorCode::NotProved, Side::Source, m_receipt.unproved);
}

void ReceiptMaker::notCompacted(const QString &because)
{
    CopyPlan plan = m_receipt.plan;
    plan.method = plan.access == SourceAccess::Files ? CopyMethod::UnlockedSnapshot : CopyMethod::Clone;
    plan.pagesSaved = 0;
    //: %1 is a clause: "written anew, “t” would have other rows"
    plan.reason =
        QCoreApplication::translate("Litecopy", "The copy is the database as it is, not compacted: %1.").arg(because);
    m_receipt.warnings << plan.reason;
    planned(plan);
}

void ReceiptMaker::sized(const CopySize &size)
{
    m_receipt.pageCount = size.pageCount;
    m_receipt.pageSize = size.pageSize;
    m_receipt.size = size.size;
}

void ReceiptMaker::checked(CheckFindings found)
{
    if (m_receipt.check != CheckOutcome::Damaged && found.outcome != CheckOutcome::NotDone)
        m_receipt.check = found.outcome;
    // A compact copy is checked after the database that it was made from.
    m_receipt.checkMessages += found.messages;
    m_receipt.checkMessages.removeDuplicates();
    m_receipt.warnings += found.warnings;
    m_receipt.warnings.removeDuplicates();
}

void ReceiptMaker::packed(const PackedForm &form, qint64 size)
{
    m_receipt.packing = form.name();
    m_receipt.packedSize = size;
}

/// A writer that was held back either has the database open at the end, or has changed it in between. Programs are only
/// looked for where a lock was held and nothing changed: it takes some milliseconds.
static bool isUsedByOthers(const Effort &effort, const CopySource &source)
{
    return effort.totalHold > 0ms
        && (effort.restarts > 0 || identify(source.path()) != source.state.file
            || !otherProgramsUsing(source.path()).empty());
}

void ReceiptMaker::copied(const Run &run, const CopySource &source)
{
    if (source.path().empty())
        return;
    m_receipt.heldOthers = isUsedByOthers(run.effort(), source);
    const qint64 walSize = identify(beside(source.path(), "-wal")).size;
    m_receipt.walGrowth = std::max<qint64>(walSize - source.state.wal.size, 0);
}

void ReceiptMaker::lookedAgain(const CopySource &source)
{
    if (source.path().empty())
        return;
    m_receipt.sourceAfter = identify(source.path());
    m_receipt.sidecarsAfter = sidecarsOf(source.path());
}

void ReceiptMaker::lookedAgainWhenDone(const CopySource &source)
{
    lookedAgain(source);
    if (source.isFile() && !m_receipt.sourceAfter.isSameFile(source.state.file))
        m_receipt.warnings << QCoreApplication::translate("Litecopy",
                                                          "%1 was replaced or deleted after its last page was copied: "
                                                          "the copy is of the file that had this name before.")
                                  .arg(displayPath(source.path()));
}

void ReceiptMaker::written(Staged &staged)
{
    m_isWritten = true;
    m_receipt.proof = staged.proof;
    const int pageSize = m_source.pageSize;
    sized({.pageCount = staged.pageCount, .pageSize = pageSize, .size = qint64(staged.pageCount) * pageSize});
    m_receipt.unproved = staged.unproved;
    m_receipt.warnings += std::exchange(staged.warnings, {});
}

void ReceiptMaker::startOver()
{
    m_receipt.warnings.clear();
    m_receipt.unproved.clear();
    m_receipt.check = CheckOutcome::NotDone;
    m_receipt.checkMessages.clear();
    m_receipt.proof = Proof::None;
    m_receipt.pagesCompared = m_receipt.pagesChanged = 0;
    m_receipt.anewBecause.clear();
}

void ReceiptMaker::compared(const PageDelta &delta)
{
    m_receipt.pagesCompared = delta.compared();
    m_receipt.pagesChanged = delta.changed();
}

void ReceiptMaker::comparedInVain(PageDelta &delta)
{
    m_receipt.pagesCompared = delta.comparedUntilNow();
    m_receipt.pagesChanged = delta.changed();
}

void ReceiptMaker::ended(const Run &run, bool isThere)
{
    const Effort &effort = run.effort();
    m_receipt.restarts = effort.restarts;
    m_receipt.escalated = effort.escalated;
    m_receipt.longestHold = effort.longestHold;
    m_receipt.totalHold = effort.totalHold;
    m_receipt.destinationHold = effort.destinationHold;
    m_receipt.waited = effort.waited;
    m_receipt.bytesWritten = effort.written;
    m_receipt.preparing = run.durationOf(CopyPhase::Preparing);
    m_receipt.copying = run.durationOf(CopyPhase::Copying);
    m_receipt.checking = run.durationOf(CopyPhase::Checking);
    m_receipt.writing = run.durationOf(CopyPhase::Writing);
    m_receipt.total = run.elapsed();
    if (!isThere) {
        m_receipt.proof = Proof::None;
        m_receipt.unproved.clear();
    }
}

namespace {

bool isOfSource(ErrorCode code)
{
    return code >= ErrorCode::SourceMissing && code <= ErrorCode::PortalPath;
}

bool isFolder(const fs::path &path)
{
    std::error_code unknown;
    // A current folder that was deleted is still there as ".", without a name.
    return fs::is_directory(path, unknown) && fs::hard_link_count(path, unknown) > 0;
}

/// Names the file for people: the side's; of a private file, which has no name for people, the source where its content
/// is the matter, else the destination. Says what SQLite, or a look at the name, can't tell apart.
class NamedError
{
public:
    NamedError(const CopyRequest &request, const ReceiptMaker &receipt, CopyPhase phase)
        : m_receipt(receipt.receipt())
        , m_source(receipt.source())
        , m_sourcePath(m_receipt.source.empty() ? m_source.path : m_receipt.source)
        , m_destination(m_receipt.destination.empty() ? request.destination : m_receipt.destination)
        , m_temporaryFolder(request.temporaryFolder)
        , m_isCopying(phase != CopyPhase::Preparing)
        , m_isStream(request.output)
    {
    }

    [[nodiscard]] Error of(CopyFailure failed) const
    {
        Error error = std::move(failed.error);
        if (error.path.empty() && failed.side)
            error.path = *failed.side == Side::Source ? m_sourcePath : m_destination;
        if (error.path.empty() && error.code == ErrorCode::NoThread)
            error.path = m_sourcePath;
        // A source may be one, too: a copy that was unpacked to be put back.
        const bool isPrivate = PrivateFolder::holds(error.path) && error.path != m_sourcePath;
        if (isPrivate)
            error.path = isOfSource(error.code) ? m_sourcePath : m_destination;
        judgeSource(&error);
        judgeFolder(&error, isPrivate);
        // A portal lets nothing be made beside the one file that it shows.
        if (error.code == ErrorCode::DestinationNotPermitted && error.detail.isEmpty() && isPortalPath(error.path))
            error.detail = lookOutsidePortal(error.path).inWords();
        return error;
    }

private:
    /// A WAL source's pages may be in its log.
    void judgeSource(Error *error) const
    {
        if (error->path != m_source.path)
            return;
        const bool isGone = error->code == ErrorCode::SourceReplaced || error->code == ErrorCode::SourceMissing;
        if (isGone && m_isCopying && !identify(m_source.path).exists)
            error->code = ErrorCode::SourceDeleted;
        if (error->code == ErrorCode::SourceDamaged && !m_source.walMode
            && identify(m_source.path).size < qint64(m_source.pageCount) * m_source.pageSize)
            error->code = ErrorCode::SourceTruncated;
        if (error->code == ErrorCode::SourceUnstable && error->detail.isEmpty() && m_source.networkFileSystem)
            error->detail = QCoreApplication::translate(
                "Litecopy", "it is on a network or FUSE file system, where it doesn’t show who writes");
        const bool isOfContent = error->code == ErrorCode::SourceDamaged || error->code == ErrorCode::SourceTruncated
            || error->code == ErrorCode::EncryptedOrDamaged;
        if (!isOfContent || !m_source.unannouncedLog)
            return;
        error->code = ErrorCode::SourceDamaged;
        error->detail = u'“' + displayPath(beside(m_source.path, "-wal")) + u'”';
    }

    /// Nothing can be made where the folder is gone meanwhile: that is the destination's affair, whatever file was
    /// being worked on.
    void judgeFolder(Error *error, bool isPrivate) const
    {
        std::error_code unknown;
        const bool folderGone = !m_receipt.destination.empty()
            && fs::status(m_destination.parent_path(), unknown).type() == fs::file_type::not_found;
        const bool isAtDestination = error->path == m_destination || error->path == m_destination.parent_path();
        const bool maybeOfIt = isPrivate || isAtDestination || error->code == ErrorCode::SourceNotPermitted
            || error->code == ErrorCode::SourceMissing || error->code == ErrorCode::IoError;
        if (folderGone && maybeOfIt && (error->path != m_receipt.source || identify(m_receipt.source).exists)) {
            error->code = ErrorCode::DestinationFolderMissing;
            error->path = m_destination;
        }
        // The system says the same of a file of ours that is gone.
        if (error->code == ErrorCode::DestinationFolderMissing && !m_destination.empty() && !m_isStream
            && isFolder(absolutePath(m_destination).parent_path())
            && (m_temporaryFolder.empty() || isFolder(m_temporaryFolder)))
            error->code = ErrorCode::DestinationReplaced;
    }

    const CopyReceipt &m_receipt;
    const SourceState &m_source;
    const fs::path &m_sourcePath;
    const fs::path &m_destination;
    const fs::path &m_temporaryFolder;
    const bool m_isCopying;
    const bool m_isStream; ///< that the copy is sent to
};

/// Which file an error of SQLite's is about that no part of the engine claims. A new file holds what the source does,
/// so what is wrong with its content is wrong with the source's.
Side sideOf(const SqliteError &error, const CopyRequest &request)
{
    const ResultKind kind = kindOf(error.extendedCode());
    const bool isOfContent =
        kind == ResultKind::Corrupt || kind == ResultKind::NotADatabase || kind == ResultKind::Other;
    return isOfContent && request.destinationMode != DestinationMode::WriteInto ? Side::Source : Side::Destination;
}

CopyFailure unexpected(ErrorCode code, fs::path path, const std::exception &error)
{
    CopyFailure failed = failure(code, std::move(path));
    failed.error.sqliteText = QString::fromLocal8Bit(error.what());
    return failed;
}

/// Of the exception that is being handled, which is no cancel.
CopyFailure failureOf(const CopyRequest &request, const fs::path &source)
{
    try {
        throw;
    } catch (const CopyFailure &failed) {
        return failed;
    } catch (const SqliteError &error) {
        return {errorFrom(error, sideOf(error, request), source, request.destination)};
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, fs::path());
    } catch (const fs::filesystem_error &error) {
        return systemFailure(error.code(), Side::Destination, request.destination, error.what());
    } catch (const std::system_error &error) {
        return unexpected(ErrorCode::NoThread, request.source, error);
    } catch (const std::exception &error) {
        return unexpected(ErrorCode::Internal, {}, error);
    }
}

} // namespace

Error currentError(Run &run, const ReceiptMaker &maker)
{
    try {
        const CopyRequest &request = run.request();
        return NamedError(request, maker, run.state().phase).of(failureOf(request, maker.source().path));
    } catch (const std::bad_alloc &) {
        Error error;
        error.code = ErrorCode::OutOfMemory;
        return error;
    }
}

namespace {

/// What went wrong since the new content was committed is told, but is no failure.
void endWritten(CopyResult &result)
{
    result.outcome = CopyOutcome::Copied;
    const Error error = std::exchange(result.error, {});
    try {
        if (error)
            result.receipt.warnings << QCoreApplication::translate("Litecopy",
                                                                   "The new content is in place, but writing it did "
                                                                   "not end without an error: %1 (%2)")
                                           .arg(describe(error).title, error.sqliteText);
    } catch (const std::bad_alloc &) {
        // The outcome says enough.
    }
}

/// What is written into a database is checked where it stands, when it is too late to cancel it.
void warnOfCancelledCheck(CopyReceipt &receipt)
{
    if (receipt.checkLevel != CheckLevel::None && receipt.check == CheckOutcome::NotDone)
        receipt.warnings << QCoreApplication::translate(
            "Litecopy", "The new content is in place, but the check of it was cancelled: it was not checked.");
}

/// Throws only where there is no memory to say what happened.
void catchInto(CopyResult &result, const CopyRequest &request, CopyControl &control, const ProgressSink &sink,
               const std::function<void(Run &, ReceiptMaker &)> &copy)
{
    CopyReceipt &receipt = result.receipt;
    receipt.sqliteVersion = sqliteVersion();
    Run run(request, control, sink);
    ReceiptMaker maker(receipt);
    const LeaseWait leaseWait([&run](Run::Clock::duration waited) { return run.waitForLease(waited); });
    try {
        receipt.checkLevel = request.check;
        copy(run, maker);
        const bool verified = receipt.check == CheckOutcome::Passed && receipt.isProved() && receipt.onMedium;
        result.outcome = maker.isUpToDate() ? CopyOutcome::UpToDate
            : verified                      ? CopyOutcome::Verified
                                            : CopyOutcome::Copied;
    } catch (const CopyCancelled &) {
        result.outcome = CopyOutcome::Cancelled;
    } catch (...) {
        result.error = currentError(run, maker);
        // A cancel ends the wait for a lease, too.
        if (control.isCancelled() && result.error.detail == leaseText()) {
            result.outcome = CopyOutcome::Cancelled;
            result.error = {};
        }
        if (result.error.code == ErrorCode::CopyCheckFailed)
            receipt.readBack = CheckOutcome::Damaged;
    }
    if (maker.isWritten() && !result.isCopied())
        endWritten(result);
    if (result.isCopied() && control.isCancelled())
        warnOfCancelledCheck(receipt);
    maker.ended(run, result.isCopied() || maker.isUpToDate());
    run.enter(CopyPhase::Done);
}

} // namespace

CopyResult runCopy(const CopyRequest &request, CopyControl &control, const ProgressSink &sink,
                   const std::function<void(Run &, ReceiptMaker &)> &copy)
{
    CopyResult result;
    try {
        catchInto(result, request, control, sink, copy);
    } catch (const std::bad_alloc &) {
        if (!result.isCopied())
            result.error.code = ErrorCode::OutOfMemory;
    }
    return result;
}

} // namespace Litecopy
