// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copydatabase.h>

#include "copy/compactcopy.h"
#include "copy/copybymethod.h"
#include "copy/copyrun.h"
#include "copy/copysession.h"
#include "copy/destination.h"
#include "copy/failure.h"
#include "copy/onlinecopy.h"
#include "copy/spaceneeds.h"
#include "copy/writeinto.h"

namespace Litecopy {

namespace {

/// By the folder that was asked for.
void copySnapshot(CopySession &session, const Destination &destination)
{
    const PrivateFolder folder(session.request.temporaryFolder);
    const auto snapshot = folder.path() / "snapshot.db";
    copyByMethod(session, session.receipt.plan, snapshot);
    copyPrivate(session, snapshot, destination.temporary());
}

void compact(CopySession &session, const Destination &destination)
{
    const SourceAccess access = session.receipt.plan.access;
    if (session.request.temporaryFolder.empty()) {
        copyCompact(session, access, destination.temporary(), destination.intermediate());
        return;
    }
    const PrivateFolder folder(session.request.temporaryFolder);
    copyCompact(session, access, destination.temporary(), folder.path() / "snapshot.db");
}

/// Makes the unfinished copy by the plan's method, in the destination's private folder.
void copyBy(const CopyPlan &plan, CopySession &session, const Destination &destination)
{
    if (plan.method == CopyMethod::Compact)
        compact(session, destination);
    else if (plan.method == CopyMethod::UnlockedSnapshot && !session.request.temporaryFolder.empty())
        copySnapshot(session, destination);
    else
        copyByMethod(session, plan, destination.temporary());
}

/// Follows the plan, and where a method can't do it, the next one.
void copyByPlan(CopySession &session, Destination &destination)
{
    for (int attempt = 1;; ++attempt) {
        try {
            copyBy(session.receipt.plan, session, destination);
            return;
        } catch (const PlanFailed &failed) {
            if (attempt == 3 || session.request.method == failed.alternative)
                throw CopyFailure{failed.error};
            session.receipt.plan = planAfter(failed, session);
            destination.clear();
            needsOf(session, destination.path().parent_path()).require(destination.path());
        }
    }
}

void copyToTemporary(CopySession &session, Destination &destination)
{
    startOverWhileSourceChanges(session, [&](bool again) {
        if (again) {
            destination.clear();
            needsOf(session, destination.path().parent_path()).require(destination.path());
        }
        copyByPlan(session, destination);
    });
}

void copyToFile(CopySession &session)
{
    Destination destination(session.request, session.source);
    session.receipt.destination = destination.path();
    if (!session.request.temporaryFolder.empty())
        PrivateFolder::removeLeftovers(session.request.temporaryFolder);
    destination.prepare(needsOf(session, destination.path().parent_path()));

    session.progress.enter(CopyPhase::Copying);
    copyToTemporary(session, destination);
    session.receipt.walGrowth = walGrowth(session.source);
    completeCopy(session, destination);
}

void run(CopySession &session)
{
    session.progress.report();
    lookAtRequestedSource(session);
    session.listen();
    session.breathe();
    if (session.request.destinationMode == DestinationMode::WriteInto)
        writeInto(session);
    else
        copyToFile(session);
}

} // namespace

CopyResult copyDatabase(const CopyRequest &request, CopyControl &control, const ProgressSink &sink)
{
    return runCopy(request, control, sink, &run);
}

} // namespace Litecopy
