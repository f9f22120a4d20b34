// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/copyrun.h"

#include "copy/destination.h"
#include "copy/failure.h"
#include "copy/readback.h"
#include "copy/spaceneeds.h"
#include "copy/verify.h"
#include "source/overlay.h"
#include "sqlite/absolutepath.h"
#include "sqlite/beside.h"
#include "sqlite/resultcodes.h"
#include "sqlite/version.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <new>
#include <optional>
#include <system_error>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

static void fillDurations(const ProgressReporter &progress, CopyReceipt *receipt)
{
    receipt->preparing = progress.durationOf(CopyPhase::Preparing);
    receipt->copying = progress.durationOf(CopyPhase::Copying);
    receipt->checking = progress.durationOf(CopyPhase::Checking);
    receipt->writing = progress.durationOf(CopyPhase::Writing);
    receipt->total = progress.elapsed();
}

void lookAtRequestedSource(CopySession &session)
{
    session.source = lookAtSource(session.request.source, session.request.destination);
    session.isUsedAcrossOverlay = isUsedAcrossOverlay(session.source.path);
    session.receipt.source = session.source.path;
    session.receipt.sourceBefore = session.source.file;
    session.receipt.sidecarsBefore = sidecarsOf(session.source.path);
    session.receipt.sourceFreeSpace = session.source.freeSpace;
    session.receipt.plan = planCopy(session.source, session.request);
    if (session.receipt.plan.error)
        throw CopyFailure{session.receipt.plan.error};
    requireWholeSource(session.source);
    session.progress.state().pageSize = session.source.pageSize;
}

/// The longer it went on, the longer: a program may have the database open only every so often.
static std::unique_ptr<LogPin> pinLog(const CopySession &session, milliseconds timeLeft)
{
    if (!session.source.walMode || session.request.method == CopyMethod::UnlockedSnapshot)
        return nullptr;
    const milliseconds longer = 50ms * (1 << std::min(session.receipt.restarts, 5));
    return LogPin::take(session.source.path, session.control, std::min(longer, timeLeft));
}

void startOverWhileSourceChanges(CopySession &session, const std::function<void(bool again)> &copy)
{
    Patience patience(session, session.source.path, ErrorCode::SourceUnstable);
    for (bool again = false;; again = true) {
        try {
            copy(again);
            return;
        } catch (const SourceChanged &changed) {
            if (patience.waited() >= session.request.timeout)
                throw CopyFailure{changed.error};
        }
        session.logPin.reset();
        session.logPin =
            pinLog(session, std::max(session.request.timeout - duration_cast<milliseconds>(patience.waited()), 0ms));
        patience.wait();
        session.progress.state().restarts = ++session.receipt.restarts;
        session.receipt.warnings.clear();
        session.receipt.unproved.clear();
        session.receipt.check = CheckOutcome::NotDone;
        session.receipt.checkMessages.clear();
        session.receipt.proof = Proof::None;
        lookAtRequestedSource(session);
        session.listen();
    }
}

CopyPlan planAfter(const PlanFailed &failed, const CopySession &session)
{
    if (failed.alternative != CopyMethod::Online)
        return {failed.alternative, SourceAccess::Files, false, 0, failed.reason, {}};
    CopyRequest request = session.request;
    request.method = CopyMethod::Online;
    CopyPlan plan = planCopy(session.source, request);
    // SQLite may not open it: there is no other way to read it.
    if (plan.method != CopyMethod::Online)
        throw CopyFailure{failed.error};
    plan.reason = failed.reason;
    return plan;
}

qint64 walGrowth(const SourceState &source)
{
    if (source.path.empty())
        return 0;
    return std::max<qint64>(identify(beside(source.path, "-wal")).size - source.wal.size, 0);
}

void requireProof(CopySession &session)
{
    // Locks and time stamps may end at this computer.
    if (session.source.networkFileSystem)
        session.setUnproved(QT_TRANSLATE_NOOP(
            "Litecopy", "it is on a network or FUSE file system, where other programs may write unnoticed"));
    // One that came and went meanwhile has changed time stamps; one that is in a transaction has locks at both looks.
    if (!session.borrowed && (session.isUsedAcrossOverlay || isUsedAcrossOverlay(session.source.path)))
        session.setUnproved(QT_TRANSLATE_NOOP(
            "Litecopy", "a program uses it by its name across an overlay file system, where its locks don't show"));
    if (session.source.unannouncedLog && !session.borrowed)
        session.receipt.warnings << QCoreApplication::translate(
            "Litecopy",
            "A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both "
            "together, "
            "and so does the copy. If the database was put back from a backup, the log may be an older database's: "
            "copy "
            "the database file by itself, without its log, and compare.");
    if (session.request.requireProof && !session.receipt.isProved())
        throw failure(ErrorCode::NotProved, session.source.path, session.receipt.unproved);
}

void completeCopy(CopySession &session, Destination &destination)
{
    const auto temporary = destination.temporary();
    if (session.request.journal == CopyJournal::SingleFile)
        setSingleFile(session, temporary);
    else if (session.receipt.plan.method == CopyMethod::Compact && session.source.walMode)
        setWal(session, temporary);
    requireWhole(session, temporary);

    requireProof(session);

    session.progress.enter(CopyPhase::Checking);
    std::optional<ReadBack> readBack;
    if (session.checksums)
        readBack.emplace(session, temporary);
    checkCopy(session, temporary);
    if (readBack)
        readBack->finish();
    if (session.request.sha256)
        hashCopy(session, temporary);
    if (!session.borrowed)
        requireSameSource(session);

    session.progress.enter(CopyPhase::Writing);
    destination.commit(session);
}

/// Says what SQLite, or a look at the name, can't tell apart. A WAL source's pages may be in its log.
static Error exactly(Error error, const CopySession &session)
{
    const SourceState &source = session.source;
    if (error.path.empty() && error.code == ErrorCode::NoThread)
        error.path = source.path;
    const bool isGone = error.code == ErrorCode::SourceReplaced || error.code == ErrorCode::SourceMissing;
    if (isGone && session.progress.state().phase != CopyPhase::Preparing && error.path == source.path
        && !identify(source.path).exists)
        error.code = ErrorCode::SourceDeleted;
    if (error.code == ErrorCode::SourceDamaged && error.path == source.path && !source.walMode
        && identify(source.path).size < qint64(source.pageCount) * source.pageSize)
        error.code = ErrorCode::SourceTruncated;
    return error;
}

static bool isFolder(const std::filesystem::path &path)
{
    std::error_code unknown;
    return std::filesystem::is_directory(path, unknown);
}

/// What is made in private has no name for people, and nothing can be made where the folder is gone meanwhile: that is
/// the destination's affair, whatever file was being worked on.
static Error namedForPeople(Error error, const CopyRequest &request, const CopyReceipt &receipt)
{
    const bool isPrivate = PrivateFolder::holds(error.path);
    const std::filesystem::path &destination = receipt.destination.empty() ? request.destination : receipt.destination;
    if (isPrivate)
        error.path = destination;
    std::error_code unknown;
    const bool folderGone = !receipt.destination.empty()
        && std::filesystem::status(destination.parent_path(), unknown).type() == std::filesystem::file_type::not_found;
    const bool maybeOfIt = isPrivate || error.path == destination || error.code == ErrorCode::SourceNotPermitted
        || error.code == ErrorCode::SourceMissing || error.code == ErrorCode::IoError;
    if (folderGone && maybeOfIt && (error.path != receipt.source || identify(receipt.source).exists)) {
        error.code = ErrorCode::DestinationFolderMissing;
        error.path = destination;
    }
    // The system says the same of a file of ours that is gone.
    if (error.code == ErrorCode::DestinationFolderMissing && !destination.empty()
        && isFolder(absolutePath(destination).parent_path())
        && (request.temporaryFolder.empty() || isFolder(request.temporaryFolder)))
        error.code = ErrorCode::DestinationReplaced;
    return error;
}

/// Which file an error of SQLite's is about that no part of the engine claims. A new file holds what the source does,
/// so what is wrong with its content is wrong with the source's.
static Side sideOf(const SqliteError &error, const CopyRequest &request)
{
    const ResultKind kind = kindOf(error.extendedCode());
    const bool isOfContent =
        kind == ResultKind::Corrupt || kind == ResultKind::NotADatabase || kind == ResultKind::Other;
    return isOfContent && request.destinationMode != DestinationMode::WriteInto ? Side::Source : Side::Destination;
}

/// What went wrong since the new content was committed is told, but is no failure.
static void endWritten(CopyResult &result)
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

/// Throws only where there is no memory to say what happened.
static void runInto(CopyResult &result, const CopyRequest &request, CopyControl &control, const ProgressSink &sink,
                    const std::function<void(CopySession &)> &run)
{
    result.receipt.sqliteVersion = sqliteVersion();
    ProgressReporter progress(sink, request.progressInterval);
    CopySession session{.request = request, .control = control, .progress = progress, .receipt = result.receipt};
    try {
        result.receipt.checkLevel = request.check;
        run(session);
        const bool verified = result.receipt.check == CheckOutcome::Passed && result.receipt.isProved();
        result.outcome = verified ? CopyOutcome::Verified : CopyOutcome::Copied;
    } catch (const CopyCancelled &) {
        result.outcome = CopyOutcome::Cancelled;
    } catch (const CopyFailure &failure) {
        result.error = exactly(failure.error, session);
    } catch (const PlanFailed &failed) {
        result.error = exactly(failed.error, session);
    } catch (const SourceChanged &changed) {
        result.error = exactly(changed.error, session);
    } catch (const SqliteError &error) {
        result.error =
            exactly(errorFrom(error, sideOf(error, request), session.source.path, request.destination), session);
    } catch (const std::bad_alloc &) {
        result.error.code = ErrorCode::OutOfMemory;
    } catch (const std::filesystem::filesystem_error &error) {
        result.error = systemFailure(error.code().value(), Side::Destination, request.destination, error.what()).error;
    } catch (const std::system_error &error) {
        result.error.code = ErrorCode::NoThread;
        result.error.path = request.source;
        result.error.sqliteText = QString::fromLocal8Bit(error.what());
    } catch (const std::exception &error) {
        result.error.code = ErrorCode::Internal;
        result.error.sqliteText = QString::fromLocal8Bit(error.what());
    }
    if (session.isWritten && !result.isCopied())
        endWritten(result);
    if (result.error)
        result.error = namedForPeople(std::move(result.error), request, result.receipt);
    if (!result.isCopied()) {
        result.receipt.proof = Proof::None;
        result.receipt.unproved.clear();
    }
    fillDurations(progress, &result.receipt);
    progress.enter(CopyPhase::Done);
}

CopyResult runCopy(const CopyRequest &request, CopyControl &control, const ProgressSink &sink,
                   const std::function<void(CopySession &)> &run)
{
    CopyResult result;
    try {
        runInto(result, request, control, sink, run);
    } catch (const std::bad_alloc &) {
        if (!result.isCopied())
            result.error.code = ErrorCode::OutOfMemory;
    }
    return result;
}

} // namespace Litecopy
