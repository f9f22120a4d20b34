// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/failure.h"
#include "copy/finish.h"
#include "copy/stage.h"
#include "format/header.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QCoreApplication>

#include <algorithm>

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

} // namespace

Staged compactSnapshot(Run &run, const CopySource &source, Staged staged, Workspace &workspace)
{
    const fs::path snapshot = workspace.snapshot();
    setSingleFile(snapshot);
    const CopySize size = requireWhole(snapshot, nullptr);
    staged.check = checkCopy(run, snapshot, size);
    if (workspace.checksums())
        workspace.checksums()->clear();
    try {
        // SQLite reads no CHECK constraints of a read-only database. The tables of the copy have them, so VACUUM would
        // take the two for different ones, insert row by row, and fail for a table with generated columns.
        Connection connection = workspace.open(snapshot, Connection::OpenMode::ReadWrite);
        connection.setSchemaTrusted(true);
        vacuumInto(run, connection, source.state.pageSize, workspace.unfinished());
    } catch (const SqliteError &error) {
        run.throwIfStopped();
        // A page that can't be read makes SQLite call the database malformed, where it was parsing the schema.
        const int readError = workspace.readError();
        const bool unread = kindOf(error.extendedCode()) == ResultKind::Corrupt && readError != 0;
        // SQLite says so of a page number that is beyond any file, too.
        if (kindOf(error.extendedCode()) == ResultKind::Full && !workspace.hasWriteFailed())
            throw failure(ErrorCode::SourceDamaged, Side::Source);
        throw failureOfPrivate(snapshot, unread ? SqliteError(readError, nullptr) : error);
    }
    if (staged.check.outcome == CheckOutcome::Damaged)
        staged.warnings << QCoreApplication::translate(
            "Litecopy",
            "The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the "
            "database as it is, too, and keep that copy.");
    fs::remove(snapshot);
    workspace.dropSnapshot();
    return staged;
}

} // namespace Litecopy
