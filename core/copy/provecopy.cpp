// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/provecopy.h"

#include "copy/failure.h"
#include "copy/filedigest.h"
#include "copy/packing.h"
#include "live/filesversion.h"
#include "system/filesystem.h"

#include <QScopeGuard>

#include <chrono>
#include <optional>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// By what is seen of it, or by the user's word.
static bool isEncrypted(const CopySource &source, const CopyPlan &plan)
{
    return plan.method == CopyMethod::Opaque || source.state.encrypted;
}

CopySize makeWhole(const CopyRequest &request, const Planned &planned, const Staged &staged, Workspace &workspace)
{
    const fs::path unfinished = workspace.unfinished();
    PageChecksums *const checksums = workspace.checksums();
    if (isEncrypted(planned.source, planned.plan))
        return requireWholeUnits(unfinished, opaqueUnit(planned.source.state));
    if (request.journal == CopyJournal::SingleFile)
        setSingleFile(unfinished, checksums);
    else if (planned.plan.method == CopyMethod::Compact && planned.source.state.walMode
             && staged.notCompacted.isEmpty())
        setWal(workspace, unfinished);
    if (request.output || request.forAnother)
        setPageCount(unfinished, checksums);
    return requireWhole(unfinished, checksums);
}

/// Without a thread for it there is no digest, and the copy is none the worse.
static void beginDigest(std::optional<FileDigest> &digest, Run &run, const fs::path &file)
{
    try {
        digest.emplace(run, [file] { return openRegular(file); });
    } catch (const CopyFailure &failed) {
        if (failed.error.code != ErrorCode::NoThread)
            throw;
    }
}

void proveCopy(Run &run, ReceiptMaker &receipt, const CopySource &source, const fs::path &copy, const CopySize &size,
               PageChecksums *checksums)
{
    const CopyRequest &request = run.request();
    const bool isOpaque = isEncrypted(source, receipt.receipt().plan);
    receipt.sized(isOpaque && source.state.pageSize == 0 ? CopySize{.size = size.size} : size);
    run.enter(CopyPhase::Checking);
    std::optional<ReadBack> readBack;
    std::optional<FileDigest> digest;
    // Of what is packed it is taken of what comes out.
    if (request.digest && !request.packing)
        beginDigest(digest, run, copy);
    if (checksums)
        readBack.emplace(run, copy, size, *checksums);
    else if (digest)
        run.setBesideCheck([&digest] { return digest->fraction(); });
    const auto noMore = qScopeGuard([&] {
        if (digest && !readBack)
            run.setBesideCheck({});
    });
    receipt.checked(isOpaque ? CheckFindings{.outcome = CheckOutcome::Encrypted} : checkCopy(run, copy, size));
    // Pages of several moments look like damage.
    if (request.strict && receipt.receipt().check == CheckOutcome::Damaged && !receipt.receipt().isProved()
        && source.isFile() && isBeingChanged(run, source.state))
        throw failure(ErrorCode::SourceUnstable, Side::Source);
    // A compact copy may be sound, and the database it was made from damaged.
    refuseDamage(request, receipt.receipt().check, receipt.receipt().checkMessages);
    if (readBack) {
        readBack->finish();
        receipt.readBack();
    }
    if (digest)
        receipt.digested(digest->finish());
    const bool isKnownByFile = FileSystem::of(copy).isLocal && showsChangesSoon(identify(copy));
    if (request.sha256 || (request.forAnother && !isKnownByFile))
        receipt.hashed(hashCopy(run, copy, size.size));
    requireSameSource(run, receipt, source);
}

void requireSameSource(Run &run, ReceiptMaker &receipt, const CopySource &source)
{
    receipt.lookedAgain(source);
    const FileIdentity &now = receipt.receipt().sourceAfter;
    // A name that leads elsewhere for a moment is looked at again: the copy is of the file that was looked at.
    for (int look = 0; look < 10 && source.isFile() && !now.isSameFile(source.state.file); ++look) {
        run.sleep(5ms);
        receipt.lookedAgain(source);
    }
    // Its size says nothing: it may have been vacuumed since. That it was cut off the reads have shown.
    if (source.isFile() && !now.isSameFile(source.state.file))
        throw failure(ErrorCode::SourceReplaced, Side::Source);
}

void finishCopy(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged, Workspace &workspace)
{
    const CopyRequest &request = run.request();
    const CopySize size = makeWhole(request, planned, staged, workspace);
    receipt.staged(request, planned.source, staged);
    std::optional<Packing> packing;
    if (request.packing)
        packing.emplace(run, workspace, *request.packing, size.size);
    proveCopy(run, receipt, planned.source, workspace.unfinished(), size, workspace.checksums());
    run.enter(CopyPhase::Writing);
    if (!packing)
        return;
    const qint64 packedSize = packing->finish();
    run.addWritten(packedSize);
    receipt.packed(*request.packing, packedSize);
    std::optional<FileDigest> digest;
    if (request.digest)
        beginDigest(digest, run, workspace.packed());
    if (digest)
        receipt.digested(digest->finish());
    if (request.readBack)
        receipt.readBack();
}

} // namespace Litecopy
