// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/pipeline.h"

#include "copy/destination.h"
#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/readback.h"
#include "copy/sourceconnection.h"
#include "copy/spaceneeds.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Planned lookAndPlan(Run &run, ReceiptMaker &receipt)
{
    const CopyRequest &request = run.request();
    Planned planned{.source = fileSource(lookAtSource(request.source, request.destination)), .plan = {}};
    const SourceState &state = planned.source.state;
    receipt.looked(planned.source);
    planned.plan = planCopy(state, request);
    receipt.planned(planned.plan);
    if (planned.plan.error)
        throw CopyFailure{planned.plan.error};
    requireWholeSource(state);
    run.state().pageSize = state.pageSize;
    return planned;
}

/// The longer it went on, the longer: a program may have the database open only every so often.
static std::unique_ptr<LogPin> pinLog(Run &run, const CopySource &source, Run::Clock::duration waited)
{
    const CopyRequest &request = run.request();
    if (!source.state.walMode || request.method == CopyMethod::UnlockedSnapshot)
        return nullptr;
    const milliseconds longer = 50ms * (1 << std::min(run.effort().restarts, 5));
    const milliseconds left = request.timeout - std::chrono::duration_cast<milliseconds>(waited);
    return LogPin::take(source.path(), run.control(), std::clamp(left, 0ms, longer));
}

void followPlan(Run &run, ReceiptMaker &receipt, Planned &planned, const std::function<void()> &copy,
                const std::function<void()> &startOver)
{
    const CopyRequest &request = run.request();
    LockWait changes(run, planned.source.path(), ErrorCode::SourceUnstable);
    for (int plansFailed = 0;; startOver()) {
        try {
            copy();
            return;
        } catch (const PlanFailed &failed) {
            if (++plansFailed == 3 || request.method == failed.alternative)
                throw failed.failure;
            planned.plan = planAfter(failed, planned.source, request);
            receipt.planned(planned.plan);
            receipt.startOver();
            continue;
        } catch (const SourceChanged &changed) {
            if (changes.waited() >= request.timeout)
                throw changed.failure;
        }
        planned.source.logPin.reset();
        std::unique_ptr<LogPin> logPin = pinLog(run, planned.source, changes.waited());
        changes.wait();
        run.addRestart();
        receipt.startOver();
        planned = lookAndPlan(run, receipt);
        planned.source.logPin = std::move(logPin);
        plansFailed = 0;
    }
}

void readByPlan(Run &run, const Planned &planned, const fs::path &parent, Staged &staged,
                const std::function<void(SourceConnection &, bool)> &read)
{
    const auto &[source, plan] = planned;
    if (plan.method == CopyMethod::Online) {
        SourceConnection from(run, source, plan.access);
        staged = {.proof = from.proof()};
        read(from, plan.pinned);
        return;
    }
    // The other methods make a file; it is made in private and then read from there.
    Workspace workspace(parent);
    staged = stage(run, source, plan, workspace);
    setSingleFile(workspace.unfinished());
    const CopySource snapshot = snapshotSource(workspace.unfinished(), source);
    SourceConnection from(run, snapshot, SourceAccess::ReadOnly);
    read(from, true);
}

namespace {

/// From the unfinished copy to the copy under its name: journal mode, check, medium, rename.
void completeCopy(Run &run, ReceiptMaker &receipt, const CopySource &source, const CopyPlan &plan, Staged staged,
                  Destination &destination)
{
    const CopyRequest &request = run.request();
    Workspace &workspace = destination.workspace();
    const fs::path unfinished = workspace.unfinished();
    receipt.copied(source);
    if (request.journal == CopyJournal::SingleFile)
        setSingleFile(unfinished, workspace.checksums());
    else if (plan.method == CopyMethod::Compact && source.state.walMode)
        setWal(workspace, unfinished);
    const CopySize size = requireWhole(unfinished, workspace.checksums());
    receipt.staged(request, source, staged);
    receipt.sized(size);

    run.enter(CopyPhase::Checking);
    std::optional<ReadBack> readBack;
    if (workspace.checksums())
        readBack.emplace(run, unfinished, size, *workspace.checksums());
    receipt.checked(checkCopy(run, unfinished, size));
    if (readBack) {
        readBack->finish();
        receipt.readBack();
    }
    if (request.sha256)
        receipt.hashed(hashCopy(run, unfinished, size.size));
    // A name that leads elsewhere for a moment is looked at again: the copy is of the file that was looked at.
    for (int look = 0; look < 10 && source.isFile() && !identify(source.path()).isSameFile(source.state.file); ++look)
        run.sleep(5ms);
    receipt.lookedAgain(source);
    // Its size says nothing: it may have been vacuumed since. That it was cut off the reads have shown.
    if (source.isFile() && !receipt.receipt().sourceAfter.isSameFile(source.state.file))
        throw failure(ErrorCode::SourceReplaced, Side::Source);

    run.enter(CopyPhase::Writing);
    destination.commit(run, source.state, receipt.warnings());
}

void copyToFile(Run &run, ReceiptMaker &receipt, Planned &planned)
{
    const CopyRequest &request = run.request();
    const CopySource &source = planned.source;
    Destination destination(request, source.state);
    receipt.goesTo(destination.path());
    const fs::path folder = destination.path().parent_path();
    const fs::path snapshotFolder = source.isConnection() ? fs::path() : request.temporaryFolder;
    destination.prepare(needsOf(source, planned.plan, request, folder), snapshotFolder);
    const auto begin = [&] {
        if (request.readBack)
            destination.workspace().keepChecksums(source.state.pageSize);
    };
    begin();

    run.enter(CopyPhase::Copying);
    Staged staged;
    followPlan(
        run, receipt, planned, [&] { staged = stage(run, source, planned.plan, destination.workspace()); },
        [&] {
            destination.workspace().clear();
            begin();
            needsOf(source, planned.plan, request, folder).require(destination.path());
        });
    completeCopy(run, receipt, source, planned.plan, std::move(staged), destination);
}

void copyIntoDatabase(Run &run, ReceiptMaker &receipt, Planned &planned)
{
    const CopyRequest &request = run.request();
    const CopySource &source = planned.source;
    const CopyPlan &plan = planned.plan;
    const fs::path destination = existingDestination(request, source.state);
    receipt.goesTo(destination);
    PrivateFolder::removeLeftovers(destination.parent_path());
    PrivateFolder::removeLeftovers(privateParent(plan, request, destination));
    const auto lookAhead = [&] { requireWritingInto(source, plan, request, destination); };
    lookAhead();

    run.enter(CopyPhase::Copying);
    Rewritten &rewritten = receipt.rewritten();
    const auto write = [&](SourceConnection &from, bool pinned) {
        receipt.staged(request, source, rewritten.staged);
        writeInto(run, from, destination, pinned, rewritten);
    };
    followPlan(
        run, receipt, planned,
        [&] { readByPlan(run, planned, privateParent(plan, request, destination), rewritten.staged, write); },
        lookAhead);
    receipt.copied(source);
    receipt.lookedAgainWhenDone(source);
}

} // namespace

void copyPlanned(Run &run, ReceiptMaker &receipt, Planned &planned)
{
    switch (run.request().destinationMode) {
    case DestinationMode::NewFile:
    case DestinationMode::Replace:
        copyToFile(run, receipt, planned);
        break;
    case DestinationMode::WriteInto:
        copyIntoDatabase(run, receipt, planned);
        break;
    }
}

} // namespace Litecopy
