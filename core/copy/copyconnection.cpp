// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copyconnection.h>

#include "copy/failure.h"
#include "copy/pipeline.h"
#include "copy/sourceconnection.h"
#include "copy/spaceneeds.h"
#include "format/header.h"
#include "live/sourcefiles.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"
#include "system/filepermissions.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;
using TransactionState = Connection::TransactionState;

namespace {

CopyFailure misuse(const fs::path &path, const char *what)
{
    return failure(ErrorCode::Misuse, path, QString::fromLatin1(what));
}

bool hasSchema(const Connection &connection, const QByteArray &schema)
{
    return !schema.isEmpty() && !schema.contains('\0') && connection.hasSchema(schema);
}

/// The schema is there, nothing is written to it, and the caller is not inside one of its statements.
void requireReadable(const Connection &source, const QByteArray &schema)
{
    if (source.isClosed())
        throw misuse({}, "the source's connection is closed");
    if (!hasSchema(source, schema))
        throw misuse({}, "the source has no schema of that name");
    const fs::path path = source.path(schema);
    if (isInsideStatement(source))
        throw misuse(path, "it was called from within a statement of the source's connection");
    if (source.transactionState(schema) == TransactionState::Write)
        throw misuse(path, "the source is inside its own write transaction");
}

/// The schema is there, may be written to, and the connection is at rest.
void requireWritable(const Connection &destination, const QByteArray &schema)
{
    if (destination.isClosed())
        throw misuse({}, "the destination's connection is closed");
    if (!hasSchema(destination, schema))
        throw misuse({}, "the destination has no schema of that name");
    const fs::path path = destination.path(schema);
    if (isReadOnly(destination, schema))
        throw misuse(path, "the destination was opened read-only");
    if (isInsideStatement(destination))
        throw misuse(path, "it was called from within a statement of the destination's connection");
    if (!destination.isAutocommit())
        throw misuse(path, "the destination has a transaction open");
    if (destination.transactionState(schema) == TransactionState::Write)
        throw misuse(path, "the destination is being written to by a backup");
    if (destination.transactionState(schema) != TransactionState::None)
        throw misuse(path, "the destination has a statement running");
}

/// Neither the same connection, nor the same file by whatever name, nor one cache.
void requireDifferent(const Connection &source, const QByteArray &sourceSchema, const Connection &destination,
                      const QByteArray &destinationSchema)
{
    const fs::path to = destination.path(destinationSchema);
    if (source.handle() == destination.handle())
        throw misuse(to, "source and destination are the same connection");
    const bool sameFile = !to.empty() && identify(to).isSameFile(identify(source.path(sourceSchema)));
    // In WAL mode a copy over itself ends in two logs for one file; in a shared cache it waits for itself.
    if (sameFile || shareOneCache(source, sourceSchema, destination, destinationSchema))
        throw failure(ErrorCode::SameFile, to);
}

/// The journal mode a schema is in by its latest reading, waited for where it is locked; empty where a damaged schema
/// doesn't let SQLite tell.
QByteArray journalMode(Run &run, Connection &connection, const QByteArray &schema, Side side)
{
    const fs::path path = connection.path(schema);
    LockWait lockWait(run, path, side == Side::Source ? ErrorCode::SourceLocked : ErrorCode::DestinationInUse);
    for (;; lockWait.wait()) {
        try {
            // Reading shows what others made of it meanwhile; the pragma alone tells what was known.
            static_cast<void>(connection.queryInteger(schemaPragma(schema, "schema_version")));
            return connection.queryText(schemaPragma(schema, "journal_mode"));
        } catch (const SqliteError &error) {
            const ResultKind kind = kindOf(error.extendedCode());
            if (kind == ResultKind::Corrupt)
                return {};
            if (kind != ResultKind::Busy)
                throw failureFrom(error, side, path);
        }
    }
}

/// Waits for its lock where it is refused.
CopySource connectionSource(Run &run, Connection &connection, const QByteArray &schema)
{
    CopySource source{.kind = CopySource::Kind::Connection, .connection = &connection, .schema = schema};
    SourceState &state = source.state;
    state.path = connection.path(schema);
    if (!state.path.empty()) {
        const FileLook look(state.path);
        state.file = look.status().identity;
        state.permissions = look.permissions();
        state.wal = identify(beside(state.path, "-wal"));
        // An application may have a file open whose name is gone.
        state.networkFileSystem = !FileSystem::of(state.file.exists ? state.path : state.path.parent_path()).isLocal;
        source.sidecars = sidecarsOf(state.path);
    } else if (const fs::path &origin = run.request().origin; !origin.empty()) {
        if (const FileLook look(origin); look.status().identity.exists)
            state.permissions = look.permissions();
    }
    state.walMode = journalMode(run, connection, schema, Side::Source) == "wal";
    state.pageSize = int(connection.queryInteger(schemaPragma(schema, "page_size")));
    try {
        state.pageCount = quint32(connection.queryInteger(schemaPragma(schema, "page_count")));
        state.freePages = quint32(connection.queryInteger(schemaPragma(schema, "freelist_count")));
    } catch (const SqliteError &) {
        // It parses the schema, which may be damaged, or is locked just now; it only serves to ask for space.
        state.pageCount = quint32(state.file.size / std::max(state.pageSize, int(smallestPageSize)));
    }
    run.state().pageSize = state.pageSize;
    return source;
}

CopyPlan online(bool pinned, const char *reason)
{
    CopyPlan plan;
    plan.method = CopyMethod::Online;
    plan.pinned = pinned;
    plan.reason = QCoreApplication::translate("Litecopy", reason);
    return plan;
}

CopyPlan planFor(const CopySource &source, Hold hold)
{
    if (source.connection->transactionState(source.schema) == TransactionState::Read)
        return online(true, QT_TRANSLATE_NOOP("Litecopy", "Copied from the transaction the application is in."));
    if (!source.writersWait() && hold != Hold::Never)
        return online(true, QT_TRANSLATE_NOOP("Litecopy", "Copied from one pinned snapshot of the open connection."));
    if (hold == Hold::Always)
        return online(true,
                      QT_TRANSLATE_NOOP("Litecopy",
                                        "The open database is held until the copy is complete: other programs wait to "
                                        "write."));
    return online(false, QT_TRANSLATE_NOOP("Litecopy", "Copied from the open connection in short steps."));
}

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
void completeReceipt(const Run &run, ReceiptMaker &receipt, const CopySource &source, const Staged &staged)
{
    const int pageSize = source.state.pageSize;
    receipt.sized({.pageCount = staged.pageCount, .pageSize = pageSize, .size = qint64(staged.pageCount) * pageSize});
    receipt.copied(run, source);
    receipt.lookedAgain(source);
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

/// Locks are waited for here, where a cancel is heard, and not in a connection's busy handler.
void copyBetween(Run &run, ReceiptMaker &receipt, Connection &from, Connection &destination,
                 const ConnectionCopyOptions &options)
{
    run.report();
    const QByteArray &schema = options.destinationSchema;
    const fs::path path = destination.path(schema);
    receipt.goesTo(path);
    const WithoutBusyTimeout sourceAsks(from);
    const WithoutBusyTimeout destinationAsks(destination);
    const CopySource source = connectionSource(run, from, options.sourceSchema);
    receipt.looked(source);
    const CopyPlan plan = planFor(source, options.hold);
    receipt.planned(plan);
    const QByteArray mode = journalMode(run, destination, schema, Side::Destination);

    if (destination.isFile(schema)) {
        SpaceNeeds needs;
        addWritingInto(&needs, source, plan, path, mode);
        needs.require(path);
    }

    run.enter(CopyPhase::Copying);
    Staged staged;
    {
        SourceConnection connection(run, source, plan.access);
        staged.proof = connection.proof();
        ExistingDestination existing{.path = path, .schema = schema};
        copyOnlineInto(run, connection, destination, plan.pinned, existing, staged);
    }
    putBackJournalMode(destination, schema, mode);
    receipt.staged(run.request(), source, staged);
    completeReceipt(run, receipt, source, staged);
}

void save(Run &run, ReceiptMaker &receipt, Connection &connection, const QByteArray &schema)
{
    const CopyRequest &request = run.request();
    run.report();
    requireReadable(connection, schema);
    if (request.asOf)
        throw failure(ErrorCode::Misuse, request.destination, QStringLiteral("a connection has no earlier states"));
    const bool compact = request.method == CopyMethod::Compact;
    if (request.method != CopyMethod::Online && (!compact || request.destinationMode == DestinationMode::WriteInto))
        throw failure(ErrorCode::Misuse, request.destination,
                      QStringLiteral("a connection is not copied by the method %1 here")
                          .arg(QString::fromLatin1(methodName(request.method))));
    const WithoutBusyTimeout sourceAsks(connection);
    Planned planned{.source = connectionSource(run, connection, schema), .plan = {}};
    receipt.looked(planned.source);
    planned.plan = planFor(planned.source, request.hold);
    if (compact)
        planned.plan.method = CopyMethod::Compact;
    receipt.planned(planned.plan);
    run.checkpoint();
    copyPlanned(run, receipt, planned);
}

/// The folder for a private copy of the source, where one is to be made.
fs::path preparedFolder(const Planned &planned)
{
    if (planned.plan.method == CopyMethod::Online)
        return {};
    // Only this user can look into a folder of ours.
    fs::path parent = fs::temp_directory_path();
    PrivateFolder::removeLeftovers(parent);
    SpaceNeeds needs;
    needs.add(parent, snapshotSize(planned.source));
    needs.require(planned.source.path());
    return parent;
}

void load(Run &run, ReceiptMaker &receipt, Connection &memory)
{
    run.report();
    requireWritable(memory, "main");
    if (memory.isFile())
        throw failure(ErrorCode::Misuse, memory.path(), QStringLiteral("the destination is not in memory"));
    const WithoutBusyTimeout memoryAsks(memory);
    Planned planned = lookAndPlan(run, receipt);
    run.checkpoint();
    run.enter(CopyPhase::Copying);
    Staged staged;
    const auto read = [&](SourceConnection &from, bool pinned) {
        ExistingDestination existing;
        copyOnlineInto(run, from, memory, pinned, existing, staged);
    };
    followPlan(
        run, receipt, planned, [&] { readByPlan(run, planned, preparedFolder(planned), staged, read); }, [] {});
    receipt.staged(run.request(), planned.source, staged);
    completeReceipt(run, receipt, planned.source, staged);
    receipt.lookedAgainWhenDone(planned.source);
}

} // namespace

CopyResult copy(Connection &source, Connection &destination, const ConnectionCopyOptions &options, CopyControl *control,
                const ProgressSink &progress)
{
    CopyControl nobody;
    CopyRequest request = requestOf(options);
    return runCopy(request, control ? *control : nobody, progress, [&](Run &run, ReceiptMaker &receipt) {
        requireReadable(source, options.sourceSchema);
        requireWritable(destination, options.destinationSchema);
        requireDifferent(source, options.sourceSchema, destination, options.destinationSchema);
        request.destination = destination.path(options.destinationSchema);
        copyBetween(run, receipt, source, destination, options);
    });
}

CopyResult saveCopy(Connection &source, const CopyRequest &request, CopyControl &control, const ProgressSink &progress,
                    const QByteArray &sourceSchema)
{
    CopyRequest own = request;
    if (own.method == CopyMethod::Automatic)
        own.method = CopyMethod::Online;
    return runCopy(own, control, progress,
                   [&](Run &run, ReceiptMaker &receipt) { save(run, receipt, source, sourceSchema); });
}

CopyResult loadIntoMemory(const fs::path &file, Connection &memory, CopyControl &control, const ProgressSink &progress)
{
    CopyRequest request;
    request.source = file;
    request.check = CheckLevel::None;
    // As when writing into a database that is there: pages are asked for, not files.
    request.destinationMode = DestinationMode::WriteInto;
    return runCopy(request, control, progress, [&](Run &run, ReceiptMaker &receipt) { load(run, receipt, memory); });
}

} // namespace Litecopy
