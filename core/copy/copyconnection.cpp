// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copyconnection.h>

#include "copy/borrowedsource.h"
#include "copy/compactcopy.h"
#include "copy/copyrun.h"
#include "copy/destination.h"
#include "copy/failure.h"
#include "copy/onlinecopy.h"
#include "copy/privatefolder.h"
#include "copy/privatesource.h"
#include "copy/snapshotcopy.h"
#include "copy/sourceconnection.h"
#include "copy/spaceneeds.h"
#include "copy/verify.h"
#include "copy/writeinto.h"
#include "sqlite/connectionuse.h"

#include <litecopy/sqliteerror.h>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

CopyRequest requestOf(const ConnectionCopyOptions &options)
{
    CopyRequest request;
    request.method = CopyMethod::Online;
    request.destinationMode = DestinationMode::WriteInto;
    request.hold = options.hold;
    request.pagesPerStep = options.pagesPerStep;
    request.lockTarget = options.lockTarget;
    request.pauseBetweenSteps = options.pauseBetweenSteps;
    request.timeout = options.timeout;
    request.progressInterval = options.progressInterval;
    request.check = CheckLevel::None;
    return request;
}

/// What only shows when all pages are there.
void completeReceipt(CopySession &session)
{
    CopyReceipt &receipt = session.receipt;
    receipt.walGrowth = walGrowth(session.source);
    receipt.pageSize = session.source.pageSize;
    receipt.size = qint64(receipt.pageCount) * receipt.pageSize;
    if (session.source.path.empty())
        return;
    receipt.sourceAfter = identify(session.source.path);
    receipt.sidecarsAfter = sidecarsOf(session.source.path);
}

/// The journal mode travels with the pages.
void putBackJournalMode(Connection &destination, const QByteArray &schema, const QByteArray &mode)
{
    if (mode.isEmpty() || mode == "wal" || !destination.isFile(schema))
        return;
    try {
        if (destination.queryText(schemaPragma(schema, "journal_mode")) == "wal")
            static_cast<void>(destination.queryText(schemaPragma(schema, "journal_mode=") + mode));
    } catch (const SqliteError &) {
        // In use by others, or damaged as its source is: they cope with either mode.
    }
}

void copyBetween(CopySession &session, Connection &source, Connection &destination,
                 const ConnectionCopyOptions &options)
{
    session.run.report();
    const QByteArray &schema = options.destinationSchema;
    const fs::path path = destination.path(schema);
    session.receipt.destination = path;
    const WithoutBusyTimeout sourceAsks(source);
    const WithoutBusyTimeout destinationAsks(destination);
    lookAtConnection(session, source, options.sourceSchema);
    session.receipt.plan = planForConnection(session, source, options.sourceSchema);
    const QByteArray mode = journalMode(session, destination, schema, Side::Destination);

    if (destination.isFile(schema)) {
        SpaceNeeds needs;
        addWritingInto(&needs, session, path, mode);
        needs.require(path);
    }

    session.run.enter(CopyPhase::Copying);
    {
        SourceConnection from(session, source, options.sourceSchema);
        ExistingDestination existing{.path = path, .schema = schema};
        copyOnlineInto(session, from, destination, session.receipt.plan.pinned, existing);
    }
    putBackJournalMode(destination, schema, mode);
    completeReceipt(session);
}

void makeTemporary(CopySession &session, Connection &source, const QByteArray &schema, const Destination &destination)
{
    const bool compact = session.request.method == CopyMethod::Compact;
    const fs::path copied = compact ? destination.intermediate() : destination.temporary();
    {
        SourceConnection from(session, source, schema);
        Connection copy = createUnjournaled(session, copied);
        copyOnline(session, from, copy, session.receipt.plan.pinned);
    }
    if (!compact)
        return;
    // VACUUM INTO on the application's connection would need it to be at rest, and to give up its progress handler.
    setSingleFile(session, copied);
    compactPrivate(session, copied, destination.temporary());
}

void saveToFile(CopySession &session, Connection &source, const QByteArray &schema)
{
    const SourceState &state = session.source;
    Destination destination(session.request, state);
    session.receipt.destination = destination.path();
    SpaceNeeds needs;
    addCopyOfConnection(&needs, session, destination.path().parent_path());
    destination.prepare(needs);
    session.run.enter(CopyPhase::Copying);
    makeTemporary(session, source, schema, destination);
    if (state.path.empty())
        session.source.walMode = false;
    completeReceipt(session);
    completeCopy(session, destination);
}

void save(CopySession &session, Connection &source, const QByteArray &schema)
{
    const CopyRequest &request = session.request;
    session.run.report();
    requireReadable(source, schema);
    const bool compact = request.method == CopyMethod::Compact;
    if (request.method != CopyMethod::Online && (!compact || request.destinationMode == DestinationMode::WriteInto))
        throw failure(ErrorCode::Misuse, request.destination,
                      QStringLiteral("a connection is not copied by the method %1 here")
                          .arg(QString::fromLatin1(methodName(request.method))));
    const WithoutBusyTimeout sourceAsks(source);
    lookAtConnection(session, source, schema);
    session.receipt.plan = planForConnection(session, source, schema);
    if (compact)
        session.receipt.plan.method = CopyMethod::Compact;
    session.listen();
    session.run.checkpoint();
    if (request.destinationMode != DestinationMode::WriteInto) {
        saveToFile(session, source, schema);
        return;
    }
    SourceConnection from(session, source, schema);
    writeInto(session, from);
    completeReceipt(session);
}

void loadFrom(CopySession &session, SourceConnection &source, Connection &memory, bool pinned)
{
    ExistingDestination existing;
    copyOnlineInto(session, source, memory, pinned, existing);
}

/// Loads from a snapshot of the source's files, in a folder that only this user can look into.
void loadFromSnapshot(CopySession &session, Connection &memory)
{
    const fs::path parent = fs::temp_directory_path();
    PrivateFolder::removeLeftovers(parent);
    SpaceNeeds needs;
    needs.add(parent, snapshotSize(session));
    needs.require(session.source.path);
    const PrivateFolder folder(parent);
    const fs::path snapshot = folder.path() / "snapshot.db";
    copyUnlocked(session, snapshot);
    recoverInPrivate(session, snapshot);
    setSingleFile(session, snapshot);
    readPrivately(session, snapshot, [&] {
        SourceConnection source(session, SourceAccess::ReadOnly);
        loadFrom(session, source, memory, true);
    });
}

void loadByPlan(CopySession &session, Connection &memory)
{
    CopyPlan &plan = session.receipt.plan;
    if (plan.method == CopyMethod::Online) {
        try {
            SourceConnection source(session, plan.access);
            loadFrom(session, source, memory, plan.pinned);
        } catch (const PlanFailed &failed) {
            plan = {CopyMethod::UnlockedSnapshot, SourceAccess::Files, false, 0, failed.reason, {}};
        }
    }
    if (plan.method != CopyMethod::Online)
        loadFromSnapshot(session, memory);
}

void load(CopySession &session, Connection &memory)
{
    session.run.report();
    requireWritable(memory, "main");
    if (memory.isFile())
        throw failure(ErrorCode::Misuse, memory.path(), QStringLiteral("the destination is not in memory"));
    const WithoutBusyTimeout memoryAsks(memory);
    lookAtRequestedSource(session);
    session.listen();
    session.run.checkpoint();
    session.run.enter(CopyPhase::Copying);
    startOverWhileSourceChanges(session, [&](bool) { loadByPlan(session, memory); });
    requireProof(session);
    completeReceipt(session);
    noteSource(session);
}

} // namespace

CopyResult copy(Connection &source, Connection &destination, const ConnectionCopyOptions &options, CopyControl *control,
                const ProgressSink &progress)
{
    CopyControl nobody;
    CopyRequest request = requestOf(options);
    return runCopy(request, control ? *control : nobody, progress, [&](CopySession &session) {
        requireReadable(source, options.sourceSchema);
        requireWritable(destination, options.destinationSchema);
        requireDifferent(source, options.sourceSchema, destination, options.destinationSchema);
        request.destination = destination.path(options.destinationSchema);
        copyBetween(session, source, destination, options);
    });
}

CopyResult saveCopy(Connection &source, const CopyRequest &request, CopyControl &control, const ProgressSink &progress,
                    const QByteArray &sourceSchema)
{
    CopyRequest own = request;
    if (own.method == CopyMethod::Automatic)
        own.method = CopyMethod::Online;
    return runCopy(own, control, progress, [&](CopySession &session) { save(session, source, sourceSchema); });
}

CopyResult loadIntoMemory(const fs::path &file, Connection &memory, CopyControl &control, const ProgressSink &progress)
{
    CopyRequest request;
    request.source = file;
    request.check = CheckLevel::None;
    // As when writing into a database that is there: pages are asked for, not files.
    request.destinationMode = DestinationMode::WriteInto;
    return runCopy(request, control, progress, [&](CopySession &session) { load(session, memory); });
}

} // namespace Litecopy
