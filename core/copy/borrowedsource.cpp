// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/borrowedsource.h"

#include "copy/failure.h"
#include "source/filepermissions.h"
#include "source/sourcefiles.h"
#include "sqlite/beside.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

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

CopyPlan online(bool pinned, const char *reason)
{
    return {CopyMethod::Online, SourceAccess::ReadOnly, pinned, 0, QCoreApplication::translate("Litecopy", reason), {}};
}

} // namespace

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

QByteArray journalMode(CopySession &session, Connection &connection, const QByteArray &schema, Side side)
{
    const fs::path path = connection.path(schema);
    Patience patience(session, path, side == Side::Source ? ErrorCode::SourceLocked : ErrorCode::DestinationInUse);
    for (;;) {
        try {
            // Reading shows what others made of it meanwhile; the pragma alone tells what was known.
            static_cast<void>(connection.queryInteger(schemaPragma(schema, "schema_version")));
            return connection.queryText(schemaPragma(schema, "journal_mode"));
        } catch (const SqliteError &error) {
            const ResultKind kind = kindOf(error.extendedCode());
            if (kind == ResultKind::Corrupt)
                return {};
            if (kind != ResultKind::Busy)
                throw CopyFailure{errorFrom(error, side, path, path)};
        }
        patience.wait();
    }
}

void lookAtConnection(CopySession &session, Connection &source, const QByteArray &schema)
{
    SourceState &state = session.source;
    CopyReceipt &receipt = session.receipt;
    session.borrowed = true;
    state.path = source.path(schema);
    receipt.source = state.path;
    const bool inFile = !state.path.empty();
    if (inFile) {
        const FilePermissions found = permissionsOf(state.path);
        state.file = found.file.exists ? found.file : identify(state.path);
        state.permissions = found.mode;
        state.wal = identify(beside(state.path, "-wal"));
        // An application may have a file open whose name is gone.
        state.networkFileSystem = !isOnLocalFileSystem(state.file.exists ? state.path : state.path.parent_path());
        receipt.sourceBefore = state.file;
        receipt.sidecarsBefore = sidecarsOf(state.path);
    }
    // Nobody waits for a database in memory, just as for one in WAL mode.
    state.walMode = journalMode(session, source, schema, Side::Source) == "wal" || !inFile;
    state.pageSize = int(source.queryInteger(schemaPragma(schema, "page_size")));
    try {
        state.pageCount = quint32(source.queryInteger(schemaPragma(schema, "page_count")));
        state.freePages = quint32(source.queryInteger(schemaPragma(schema, "freelist_count")));
    } catch (const SqliteError &) {
        // It parses the schema, which may be damaged, or is locked just now; it only serves to ask for space.
        state.pageCount = quint32(state.file.size / std::max(state.pageSize, 512));
    }
    session.progress.state().pageSize = state.pageSize;
}

CopyPlan planForConnection(const CopySession &session, const Connection &source, const QByteArray &schema)
{
    const Hold hold = session.request.hold;
    if (source.transactionState(schema) == TransactionState::Read)
        return online(true, QT_TRANSLATE_NOOP("Litecopy", "Copied from the transaction the application is in."));
    if (session.source.walMode && hold != Hold::Never)
        return online(true, QT_TRANSLATE_NOOP("Litecopy", "Copied from one pinned snapshot of the open connection."));
    if (hold == Hold::Always)
        return online(true,
                      QT_TRANSLATE_NOOP("Litecopy",
                                        "The open database is held until the copy is complete: other programs wait to "
                                        "write."));
    return online(false, QT_TRANSLATE_NOOP("Litecopy", "Copied from the open connection in short steps."));
}

} // namespace Litecopy
