// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/failure.h"
#include "copy/finish.h"
#include "copy/stage.h"
#include "format/header.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"
#include "system/filecopy.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Litecopy {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

namespace {

/// Pages the compact copy will have, if nobody writes meanwhile.
quint32 expectedPages(Connection &source)
{
    const auto freePages = quint32(source.queryInteger("PRAGMA freelist_count"));
    const auto allPages = quint32(source.queryInteger("PRAGMA page_count"));
    return std::max(allPages - std::min(freePages, allPages), 1U);
}

void vacuumInto(Run &run, Connection &source, int sourcePageSize, const fs::path &to)
{
    const quint32 expected = expectedPages(source);
    const int pageSize = std::max(sourcePageSize, int(smallestPageSize));
    Run::Clock::time_point lastLook;
    const ProgressHandler handler(source, [&] {
        const auto now = Run::Clock::now();
        if (now - lastLook >= milliseconds(20)) {
            lastLook = now;
            const auto written = quint32(identify(to).size / pageSize);
            run.reportPages(expected - std::min(written, expected), expected);
        }
        return run.canContinue();
    });
    Statement statement(source, "VACUUM INTO ?1");
    statement.bind(1, QByteArray::fromStdString(to.native()));
    static_cast<void>(statement.step());
    run.reportPages(0, expected);
}

/// What a program sees of the schema, a row a time.
constexpr char objectsQuery[] = "SELECT type, name, tbl_name, sql, coalesce(rootpage, 1) > 0 FROM sqlite_schema"
                                " WHERE name IS NOT 'sqlite_sequence' ORDER BY 2, 1, 3, 4, 5";
constexpr char tablesQuery[] = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"
                               " AND name <> 'sqlite_sequence'";

/// The first object that only one of the two has, or has otherwise; empty where there is none.
QByteArray differingObject(Connection &original, Connection &anew)
{
    Statement one(original, objectsQuery);
    Statement other(anew, objectsQuery);
    for (;;) {
        const bool isLeft = one.step();
        if (isLeft != other.step())
            return (isLeft ? one : other).text(1);
        if (!isLeft)
            return {};
        for (int column = 0; column < one.columnCount(); ++column) {
            if (one.isNull(column) != other.isNull(column) || one.text(column) != other.text(column))
                return one.text(1);
        }
    }
}

/// Of the table itself, whatever its indexes hold.
qint64 rowsOf(Connection &connection, const QByteArray &table)
{
    const QByteArray name = QByteArray(table).replace('"', "\"\"");
    // A plain count(*) is one instruction, and SQLite calls no progress handler inside one: no cancel would be heard.
    return connection.queryInteger("SELECT count(1) FROM \"" + name + "\" NOT INDEXED");
}

/// SQLite makes the table with the first AUTOINCREMENT, and leaves it when that goes: without rows it means nothing.
qint64 rowsOfSequence(Connection &connection)
{
    const bool isThere =
        connection.queryInteger("SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_sequence'") > 0;
    return isThere ? rowsOf(connection, "sqlite_sequence") : 0;
}

/// What VACUUM left out or changed that a program sees: a clause for people, empty where there is nothing. It takes
/// what it makes anew from the schema's text, and passes over what it does not know there, though SQLite reads it.
QString lossOf(Run &run, Connection &original, const Workspace &workspace)
{
    Connection anew = workspace.open(workspace.unfinished(), Connection::OpenMode::ReadOnly);
    anew.setSchemaTrusted(true);
    const auto isGoingOn = [&run] {
        run.reportThrottled();
        return run.canContinue();
    };
    const ProgressHandler ofOriginal(original, isGoingOn);
    const ProgressHandler ofAnew(anew, isGoingOn);
    for (const char *const fact : {"PRAGMA user_version", "PRAGMA application_id", "PRAGMA encoding"}) {
        if (original.queryText(fact) != anew.queryText(fact))
            return QCoreApplication::translate("Litecopy", "written anew, its header would be another one");
    }
    if (const QByteArray object = differingObject(original, anew); !object.isNull())
        return QCoreApplication::translate("Litecopy", "written anew, “%1” would be missing or be another one")
            .arg(displayPath(object.toStdString()));
    QByteArray table;
    bool differs = rowsOfSequence(original) != rowsOfSequence(anew);
    if (differs)
        table = "sqlite_sequence";
    for (Statement tables(original, tablesQuery); !differs && tables.step();) {
        table = tables.text(0);
        differs = rowsOf(original, table) != rowsOf(anew, table);
    }
    if (differs)
        return QCoreApplication::translate("Litecopy", "written anew, “%1” would have other rows")
            .arg(displayPath(table.toStdString()));
    return {};
}

/// Why the snapshot can't be written anew; empty where it was.
QString writeAnew(Run &run, const CopySource &source, const fs::path &snapshot, Workspace &workspace)
{
    try {
        // SQLite reads no CHECK constraints of a read-only database. The tables of the copy have them, so VACUUM would
        // take the two for different ones, insert row by row, and fail for a table with generated columns.
        Connection connection = workspace.open(snapshot, Connection::OpenMode::ReadWrite);
        connection.setSchemaTrusted(true);
        vacuumInto(run, connection, source.state.pageSize, workspace.unfinished());
        return lossOf(run, connection, workspace);
    } catch (const SqliteError &error) {
        run.throwIfStopped();
        const ResultKind kind = kindOf(error.extendedCode());
        // A page that can't be read makes SQLite call the database malformed, where it was parsing the schema.
        const int readError = workspace.readError();
        const bool isOfContent = kind == ResultKind::Corrupt || kind == ResultKind::NotADatabase
            || kind == ResultKind::ShortRead || kind == ResultKind::Other;
        if (kind == ResultKind::Corrupt && readError != 0)
            throw failureOfPrivate(snapshot, SqliteError(readError, nullptr));
        // SQLite says that the disk is full of a page number that is beyond any file, too.
        const bool isBeyond = kind == ResultKind::Full && !workspace.hasWriteFailed();
        if ((!isOfContent && !isBeyond) || needsApplication(error.text()))
            throw failureOfPrivate(snapshot, error);
        return QCoreApplication::translate("Litecopy", "SQLite can’t read all of it (%1)")
            .arg(QString::fromUtf8(error.text()));
    }
}

/// The snapshot itself becomes the copy. `checksums` are those of its pages.
void keepSnapshot(Run &run, const CopySource &source, const fs::path &snapshot,
                  const std::optional<PageChecksums> &checksums, Workspace &workspace)
{
    const fs::path to = workspace.unfinished();
    fs::remove(to);
    if (workspace.isSnapshotElsewhere()) {
        FileCopy copy(run.control(), snapshot, to, workspace.recorder());
        while (!copy.proceed(milliseconds(0), [&] { reportPages(run, copy, source.state.pageSize); }))
            run.checkpoint();
        run.addWritten(copy.written());
    } else {
        fs::rename(snapshot, to);
        if (checksums)
            *workspace.checksums() = *checksums;
    }
    if (source.state.walMode && run.request().journal == CopyJournal::Keep)
        setWalVersions(to, workspace.checksums());
}

} // namespace

Staged compactSnapshot(Run &run, const CopySource &source, Staged staged, Workspace &workspace)
{
    const fs::path snapshot = workspace.snapshot();
    setSingleFile(snapshot, workspace.checksums());
    const CopySize size = requireWhole(snapshot, workspace.checksums());
    staged.check = checkCopy(run, snapshot, size);
    std::optional<PageChecksums> checksums;
    if (PageChecksums *const kept = workspace.checksums()) {
        checksums = *kept;
        kept->clear();
    }
    staged.notCompacted = writeAnew(run, source, snapshot, workspace);
    if (!staged.notCompacted.isEmpty())
        keepSnapshot(run, source, snapshot, checksums, workspace);
    else if (staged.check.outcome == CheckOutcome::Damaged)
        staged.warnings << QCoreApplication::translate(
            "Litecopy",
            "The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the "
            "database as it is, too, and keep that copy.");
    fs::remove(snapshot);
    workspace.dropSnapshot();
    return staged;
}

} // namespace Litecopy
