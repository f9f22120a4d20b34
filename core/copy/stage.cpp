// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/stage.h"

#include "copy/failure.h"
#include "copy/pagedelta.h"
#include "copy/sourceconnection.h"
#include "system/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace Litecopy {

namespace fs = std::filesystem;

void Staged::setUnproved(const char *because)
{
    proof = Proof::None;
    if (unproved.isEmpty())
        unproved = QCoreApplication::translate("Litecopy", because);
}

static Staged stageTo(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace,
                      const fs::path &to);

static Staged copyPages(Run &run, const CopySource &source, SourceAccess access, bool pinned, Workspace &workspace,
                        const fs::path &to)
{
    SourceConnection from(run, source, access);
    Connection copy = workspace.create(to);
    return copyOnline(run, from, copy, workspace.tap(), pinned);
}

/// The files are copied where the snapshot goes, and its pages from there.
static Staged copyElsewhere(Run &run, const CopySource &source, Workspace &workspace, const fs::path &to)
{
    Staged staged = copyUnlocked(run, source, workspace, workspace.snapshot());
    const CopySource snapshot = snapshotSource(workspace.snapshot(), source);
    staged.pageCount = copyPages(run, snapshot, SourceAccess::Immutable, true, workspace, to).pageCount;
    workspace.dropSnapshot();
    return staged;
}

/// As the other methods copy the source, into one file.
static Staged stageSnapshot(Run &run, const CopySource &source, SourceAccess access, Workspace &workspace)
{
    const bool unlocked = access == SourceAccess::Files || access == SourceAccess::Immutable;
    const Hold hold = run.request().hold;
    CopyPlan plan;
    plan.method = unlocked ? CopyMethod::UnlockedSnapshot : CopyMethod::Clone;
    plan.access = access;
    plan.pinned = hold == Hold::Always || (source.state.walMode && hold != Hold::Never);
    const fs::path snapshot = workspace.snapshot();
    try {
        return stageTo(run, source, plan, workspace, snapshot);
    } catch (const PlanFailed &failed) {
        if (unlocked)
            throw;
        // The source is not what it looked like.
        plan.method = failed.alternative;
    }
    for (const char *const suffix : {"", "-wal", "-journal"})
        fs::remove(beside(snapshot, suffix));
    return stageTo(run, source, plan, workspace, snapshot);
}

static Staged compact(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace)
{
    // VACUUM INTO on an application's connection would need it to be at rest, and to give up its progress handler.
    Staged staged = source.isConnection()
        ? copyPages(run, source, plan.access, plan.pinned, workspace, workspace.snapshot())
        : stageSnapshot(run, source, plan.access, workspace);
    return compactSnapshot(run, source, std::move(staged), workspace);
}

static Staged stageTo(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace,
                      const fs::path &to)
try {
    switch (plan.method) {
    case CopyMethod::Clone:
        return copyClone(run, source, plan, workspace, to);
    case CopyMethod::UnlockedSnapshot:
        return workspace.isSnapshotElsewhere() && to == workspace.unfinished() && !workspace.delta()
            ? copyElsewhere(run, source, workspace, to)
            : copyUnlocked(run, source, workspace, to);
    case CopyMethod::Received:
        return copyReceived(run, source, workspace, to);
    case CopyMethod::Opaque:
        return copyOpaque(run, source, plan, workspace, to);
    case CopyMethod::Compact:
        return compact(run, source, plan, workspace);
    case CopyMethod::Automatic:
    case CopyMethod::Online:
        break;
    }
    if (run.request().asOf)
        throw failure(ErrorCode::Misuse, Side::Source, QStringLiteral("SQLite copies the last commit only"));
    return copyPages(run, source, plan.access, plan.pinned, workspace, to);
} catch (const CopyFailure &failed) {
    // A stream can't be looked at, or read, again.
    if (failed.error.code == ErrorCode::SourceReplaced && !run.request().input)
        throw SourceChanged{failed};
    // SQLite's own backup needs no thread.
    if (failed.error.code == ErrorCode::NoThread)
        throw PlanFailed{CopyMethod::Online,
                         QCoreApplication::translate(
                             "Litecopy", "Files can't be read beside SQLite here: SQLite copies the pages itself."),
                         failed};
    throw;
}

void reportPages(Run &run, FileCopy &copy, int pageSize)
{
    run.addReading(copy.takeReading());
    run.addWriting(copy.takeWriting());
    if (pageSize <= 0) {
        run.reportThrottled();
        return;
    }
    const auto pages = quint32(copy.size() / pageSize);
    run.reportPages(pages - std::min(quint32(copy.copied() / pageSize), pages), pages);
}

bool proceedToEnd(Run &run, FileCopy &copy, int pageSize, const PageDelta *delta)
{
    return copy.proceed(std::chrono::milliseconds(0), [&] {
        if (delta)
            delta->report(run.state());
        reportPages(run, copy, pageSize);
        if (run.isShortOfSpace())
            copy.interrupt();
    });
}

Staged stage(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace)
{
    return stageTo(run, source, plan, workspace, workspace.unfinished());
}

CopyPlan planAfter(const PlanFailed &failed, const CopySource &source, const CopyRequest &request)
{
    CopyPlan plan;
    plan.method = failed.alternative;
    plan.access = SourceAccess::Files;
    if (failed.alternative == CopyMethod::Online) {
        CopyRequest byPages = request;
        byPages.method = CopyMethod::Online;
        plan = planCopy(source.state, byPages);
        // SQLite may not open it: there is no other way to read it.
        if (plan.method != CopyMethod::Online)
            throw CopyFailure(failed);
    }
    plan.reason = failed.reason;
    return plan;
}

} // namespace Litecopy
