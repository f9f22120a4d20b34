// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/compactcopy.h"

#include "copy/copybymethod.h"
#include "copy/failure.h"
#include "copy/verify.h"
#include "sqlite/beside.h"
#include "sqlite/progresshandler.h"
#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

namespace {

/// Pages the compact copy will have.
quint32 expectedPages(Connection &source)
{
    const auto freePages = quint32(source.queryInteger("PRAGMA freelist_count"));
    const auto allPages = quint32(source.queryInteger("PRAGMA page_count"));
    return std::max(allPages - std::min(freePages, allPages), 1U);
}

void vacuumInto(CopySession &session, Connection &source, const fs::path &to)
{
    const quint32 expected = expectedPages(source);
    const int pageSize = std::max(session.source.pageSize, 512);
    CopySession::Clock::time_point lastLook;
    const ProgressHandler handler(source, [&] {
        const auto now = CopySession::Clock::now();
        if (now - lastLook >= milliseconds(20)) {
            lastLook = now;
            const auto written = quint32(identify(to).size / pageSize);
            session.pages(expected - std::min(written, expected), expected);
        }
        return session.goOn();
    });
    Statement statement(source, "VACUUM INTO ?1");
    statement.bind(1, QByteArray::fromStdString(to.native()));
    static_cast<void>(statement.step());
    session.pages(0, expected);
}

/// As the other methods copy the source, into one file.
void copyWhole(CopySession &session, SourceAccess access, const fs::path &snapshot)
{
    const bool unlocked = access == SourceAccess::Files || access == SourceAccess::Immutable;
    const Hold hold = session.request.hold;
    const bool pinned = hold == Hold::Always || (session.source.walMode && hold != Hold::Never);
    CopyPlan plan{unlocked ? CopyMethod::UnlockedSnapshot : CopyMethod::Clone, access, pinned, 0, {}, {}};
    if (plan.method == CopyMethod::Clone) {
        try {
            copyByMethod(session, plan, snapshot);
            return;
        } catch (const PlanFailed &failed) {
            // The source is not what it looked like.
            plan.method = failed.alternative;
            for (const char *const suffix : {"", "-wal", "-journal"})
                fs::remove(beside(snapshot, suffix));
        }
    }
    copyByMethod(session, plan, snapshot);
}

} // namespace

void compactPrivate(CopySession &session, const fs::path &snapshot, const fs::path &to)
{
    setSingleFile(session, snapshot);
    requireWhole(session, snapshot);
    checkCopy(session, snapshot);
    if (session.checksums)
        session.checksums->clear();
    try {
        // SQLite reads no CHECK constraints of a read-only database. The tables of the copy have them, so VACUUM would take
        // the two for different ones, insert row by row, and fail for a table with generated columns.
        Connection connection = Connection::open(snapshot, Connection::OpenMode::ReadWrite, session.privateTap->name());
        connection.setSchemaTrusted(true);
        vacuumInto(session, connection, to);
    } catch (const SqliteError &error) {
        session.throwIfStopped();
        // A page that can't be read makes SQLite call the database malformed, where it was parsing the schema.
        const int readError = session.privateTap->readError();
        const bool unread = kindOf(error.extendedCode()) == ResultKind::Corrupt && readError != 0;
        // SQLite says so of a page number that is beyond any file, too.
        if (kindOf(error.extendedCode()) == ResultKind::Full && !session.privateTap->hasWriteFailed())
            throw failure(ErrorCode::SourceDamaged, session.source.path);
        throw failureOfPrivate(session, snapshot, unread ? SqliteError(readError, nullptr) : error);
    }
    if (session.receipt.check == CheckOutcome::Damaged)
        session.receipt.warnings << QCoreApplication::translate(
            "Litecopy",
            "The copy was made anew from a damaged database. It may be sound, but rows may be missing: copy the "
            "database as it is, too, and keep that copy.");
    fs::remove(snapshot);
}

void copyCompact(CopySession &session, SourceAccess access, const fs::path &to, const fs::path &snapshot)
{
    copyWhole(session, access, snapshot);
    compactPrivate(session, snapshot, to);
}

} // namespace Litecopy
