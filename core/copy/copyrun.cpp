// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/copyrun.h"

#include "copy/destination.h"
#include "copy/failure.h"
#include "copy/readback.h"
#include "copy/verify.h"
#include "sqlite/beside.h"
#include "sqlite/version.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <algorithm>
#include <new>
#include <optional>

namespace Litecopy {

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
    session.receipt.source = session.source.path;
    session.receipt.sourceBefore = session.source.file;
    session.receipt.sidecarsBefore = sidecarsOf(session.source.path);
    session.receipt.sourceFreeSpace = session.source.freeSpace;
    session.receipt.plan = planCopy(session.source, session.request);
    if (session.receipt.plan.error)
        throw CopyFailure{session.receipt.plan.error};
    session.progress.state().pageSize = session.source.pageSize;
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
        patience.wait();
        session.progress.state().restarts = ++session.receipt.restarts;
        session.receipt.warnings.clear();
        session.receipt.unproved.clear();
        session.receipt.proof = Proof::None;
        lookAtRequestedSource(session);
        session.listen();
    }
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
    if (session.source.networkFileSystem && !session.borrowed)
        session.setUnproved(QT_TRANSLATE_NOOP(
            "Litecopy", "it is on a network or FUSE file system, where other programs may write unnoticed"));
    if (session.source.unannouncedLog && !session.borrowed)
        session.receipt.warnings << QCoreApplication::translate(
            "Litecopy",
            "A write-ahead log lies beside the database, whose header says that it uses none. SQLite reads both together, "
            "and so does the copy. If the database was put back from a backup, the log may be an older database's: copy "
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

/// SQLite says the same of both. A WAL source's pages may be in its log.
static Error truncatedRatherThanDamaged(Error error, const SourceState &source)
{
    if (error.code == ErrorCode::SourceDamaged && error.path == source.path && !source.walMode
        && identify(source.path).size < qint64(source.pageCount) * source.pageSize)
        error.code = ErrorCode::SourceTruncated;
    return error;
}

/// Throws only where there is no memory to say what happened.
static void runInto(CopyResult &result, const CopyRequest &request, CopyControl &control, const ProgressSink &sink,
                    const std::function<void(CopySession &)> &run)
{
    result.receipt.sqliteVersion = sqliteVersion();
    ProgressReporter progress(sink, request.progressInterval);
    CopySession session{request, control, progress, result.receipt, {}, {}, {}, false, {}, {}};
    try {
        run(session);
        const bool verified = result.receipt.check == CheckOutcome::Passed && result.receipt.isProved();
        result.outcome = verified ? CopyOutcome::Verified : CopyOutcome::Copied;
    } catch (const CopyCancelled &) {
        result.outcome = CopyOutcome::Cancelled;
    } catch (const CopyFailure &failure) {
        result.error = truncatedRatherThanDamaged(failure.error, session.source);
    } catch (const PlanFailed &failed) {
        result.error = failed.error;
    } catch (const SourceChanged &changed) {
        result.error = changed.error;
    } catch (const SqliteError &error) {
        result.error = errorFrom(error, Side::Destination, session.source.path, request.destination);
    } catch (const std::bad_alloc &) {
        result.error.code = ErrorCode::OutOfMemory;
    } catch (const std::filesystem::filesystem_error &error) {
        result.error = systemFailure(error.code().value(), Side::Destination, request.destination, error.what()).error;
    } catch (const std::exception &error) {
        result.error.code = ErrorCode::Internal;
        result.error.sqliteText = QString::fromLocal8Bit(error.what());
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
