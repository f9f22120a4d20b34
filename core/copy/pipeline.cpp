// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/pipeline.h"

#include "copy/failure.h"
#include "copy/sourceconnection.h"
#include "copy/spaceneeds.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// What a file says of itself, and says wrongly while somebody overwrites it without SQLite's locks, or with locks that
/// don't show here.
static bool isOfContent(ErrorCode code)
{
    return code == ErrorCode::SourceEmpty || code == ErrorCode::NotADatabase || code == ErrorCode::EncryptedOrDamaged
        || code == ErrorCode::SourceDamaged || code == ErrorCode::SourceTruncated;
}

bool isBeingChanged(Run &run, const SourceState &seen)
{
    const auto modified = [](const FileIdentity &file) {
        return std::chrono::nanoseconds(std::max(file.modified, file.changed));
    };
    // The kernel's own files are as old as the look at them.
    if (FileSystem::of(seen.path).takesNoFiles)
        return false;
    // File systems of other computers, and FUSE, keep what they know of a file for a second.
    const bool network = seen.networkFileSystem;
    const FileIdentity file = seen.file.exists ? seen.file : identify(seen.path);
    const auto end = Run::Clock::now() + (network ? 1200ms : 60ms);
    for (;;) {
        if (identify(seen.path) != file || (network && identify(beside(seen.path, "-wal")) != seen.wal))
            return true;
        const auto age = std::chrono::system_clock::now().time_since_epoch() - modified(file);
        if ((!network && age > 1s) || Run::Clock::now() >= end)
            return false;
        run.sleep(5ms);
    }
}

/// A program that is opening the database, or is the last one to close it, has its lock and no log, on a busy medium
/// for longer than a look takes. Only another name that a program uses proves that the log lies elsewhere.
static bool mayLogAppear(const Run &run, const Error &met, const LockWait &changes)
{
    return met.code == ErrorCode::SourceLogElsewhere && met.detail.isEmpty()
        && changes.waited() < std::min<milliseconds>(run.request().timeout, 1s);
}

/// Throws what was met where it is no matter of a change, and SourceUnstable where the time-out is over.
static void requirePassing(Run &run, const SourceState &seen, const CopyFailure &met, const LockWait &changes)
{
    if (mayLogAppear(run, met.error, changes))
        return;
    if (!isOfContent(met.error.code) || seen.path.empty() || !isBeingChanged(run, seen))
        throw CopyFailure(met);
    if (changes.waited() >= run.request().timeout)
        throw failure(ErrorCode::SourceUnstable, seen.path);
}

static Planned lookOnceAndPlan(Run &run, ReceiptMaker &receipt)
{
    const CopyRequest &request = run.request();
    Planned planned{.source = fileSource(lookAtSource(request.source, request.destination)), .plan = {}};
    run.throwIfStopped();
    const SourceState &state = planned.source.state;
    receipt.looked(planned.source);
    planned.plan = planCopy(state, request);
    return planned;
}

Planned lookAndPlan(Run &run, ReceiptMaker &receipt)
{
    LockWait changes(run, run.request().source, ErrorCode::SourceUnstable);
    for (;; changes.wait()) {
        Planned planned = lookOnceAndPlan(run, receipt);
        const SourceState &state = planned.source.state;
        try {
            if (planned.plan.error)
                throw CopyFailure{planned.plan.error};
            requireWholeSource(state);
        } catch (const CopyFailure &failed) {
            try {
                requirePassing(run, state, failed, changes);
            } catch (const CopyFailure &) {
                receipt.planned(planned.plan);
                throw;
            }
            continue;
        }
        receipt.planned(planned.plan);
        run.state().pageSize = state.pageSize;
        return planned;
    }
}

/// LogPin::take() succeeds only in a moment when a program has the database open. Each restart doubles the time to
/// wait for that moment, up to 1.6 s: the program may open the database only now and then.
static std::unique_ptr<LogPin> pinLog(Run &run, const CopySource &source, Run::Clock::duration waited)
{
    const CopyRequest &request = run.request();
    // SQLite can't open an encrypted one.
    if (!source.state.walMode || source.state.error || request.method == CopyMethod::UnlockedSnapshot)
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
                throw CopyFailure(failed);
            planned.plan = planAfter(failed, planned.source, request);
            receipt.planned(planned.plan);
            receipt.startOver();
            continue;
        } catch (const SourceChanged &changed) {
            if (changes.waited() >= request.timeout)
                throw CopyFailure(changed);
        } catch (const CopyFailure &failed) {
            // A stream can't be looked at, or read, again.
            if (receipt.isWritten() || request.input)
                throw;
            requirePassing(run, planned.source.state, failed, changes);
            // It is not certain that the destination is as it was: what it held is kept, once.
            if (!receipt.safetyCopy().empty())
                throw failure(ErrorCode::SourceUnstable, planned.source.path());
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

std::unique_ptr<Target> targetOf(const CopyRequest &request, const SourceState &source)
{
    if (request.output && request.destinationMode == DestinationMode::Update)
        throw failure(ErrorCode::Misuse, Side::Destination, QStringLiteral("what is sent can’t be updated"));
    if (request.output)
        return streamTarget(request);
    switch (request.destinationMode) {
    case DestinationMode::NewFile:
    case DestinationMode::Replace:
    case DestinationMode::Update:
        break;
    case DestinationMode::WriteInto:
        return databaseTarget(request, source);
    }
    return fileTarget(request, source);
}

void copyPlanned(Run &run, ReceiptMaker &receipt, Planned &planned)
{
    const std::unique_ptr<Target> target = targetOf(run.request(), planned.source.state);
    receipt.goesTo(target->path());
    // They take room.
    target->removeLeftovers(planned.plan);
    target->lookAhead(planned.source, planned.plan);
    target->copy(run, receipt, planned);
}

} // namespace Litecopy
