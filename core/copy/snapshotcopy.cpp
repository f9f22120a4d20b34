// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/snapshotcopy.h"

#include "copy/failure.h"
#include "copy/filecopy.h"
#include "copy/filesversion.h"
#include "copy/logframes.h"
#include "copy/superjournal.h"
#include "copy/verify.h"
#include "format/header.h"
#include "source/heldlocks.h"
#include "sqlite/beside.h"
#include "sqlite/walfile.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <algorithm>
#include <chrono>

namespace Litecopy {

using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

/// One pass over all files; true when nothing changed meanwhile, `locks` then being those after the last byte. The
/// `last` one copies even where they don't stand still: without `strict` that copy is kept.
bool copyPass(CopySession &session, const fs::path &to, bool last, HeldLocks *locks)
{
    const fs::path &from = session.source.path;
    const FilesVersion before = FilesVersion::of(from);
    const bool walMode = isWalIn(before.header) || before.wal.size > 0;
    if (!before.header.isEmpty() && walMode != session.source.walMode)
        throw SourceChanged{failure(ErrorCode::SourceUnstable, from).error};
    if (const milliseconds wait = before.untilChangesShow(); wait.count() > 0) {
        session.sleepFully(wait);
        if (!last && !before.isStill(FilesVersion::of(from)))
            return false;
    }
    for (const char *const suffix : {"-wal", "-journal"})
        fs::remove(beside(to, suffix));
    copyFile(session, from, to, session.source.pageSize);
    if (before.wal.exists && !before.walHeader.isEmpty())
        copyFile(session, beside(from, "-wal"), beside(to, "-wal"), 0);
    if (before.journal.exists && before.journal.size > 0)
        copyFile(session, beside(from, "-journal"), beside(to, "-journal"), 0);
    // Before the last look: a transaction that ends between both shows in the files.
    *locks = heldLocks(from, before.database);
    // A log that somebody has open is judged in another way than one that was left behind.
    if (session.source.walMode && !session.source.isInUse() && locks->any())
        throw SourceChanged{failure(ErrorCode::SourceUnstable, from).error};
    return before.isStill(FilesVersion::of(from));
}

CopyFailure unstable(const CopySession &session)
{
    return failure(ErrorCode::SourceUnstable, session.source.path, describe(otherProgramsUsing(session.source.path)));
}

/// A WAL database that changes, and that no program keeps for itself: one that opens and closes it all the time was
/// between the two, or at either of them, when the plan was made.
bool mayBeJoined(const CopySession &session)
{
    return session.source.walMode && session.request.method != CopyMethod::UnlockedSnapshot && session.request.strict
        && session.receipt.restarts < session.request.retries && !heldLocks(session.source.path).exclusive;
}

/// Passes until one saw nothing change. False where none did.
bool copyWhileStill(CopySession &session, const fs::path &to, HeldLocks *locks)
{
    const int passes = std::max(session.request.retries, 0) + 1;
    const auto giveUp = CopySession::Clock::now() + session.request.timeout;
    for (int pass = 1; pass <= passes; ++pass) {
        session.breathe();
        const bool isLate = CopySession::Clock::now() >= giveUp;
        const bool last = !session.request.strict && (isLate || pass == passes);
        try {
            if (copyPass(session, to, last, locks))
                return true;
        } catch (const CopyFailure &failed) {
            // A sidecar that vanished between two looks is a change like any other.
            if (failed.error.code != ErrorCode::SourceMissing || !identify(session.source.path).exists)
                throw;
        }
        if (mayBeJoined(session))
            throw SourceChanged{unstable(session).error};
        session.progress.state().restarts = ++session.receipt.restarts;
        if (last || (session.request.strict && CopySession::Clock::now() >= giveUp))
            break;
        // Longer and longer, so that a program in the middle of its work gets through it.
        session.sleep(milliseconds(std::min(10 + pass * 10, 250)));
    }
    return false;
}

/// The log of a program that has the database open without a shared index. A recovery would end at a frame without a
/// checksum, though the program reads what it committed behind it.
void applyUnsharedLog(CopySession &session, const fs::path &database)
{
    if (auto log = WalFile::open(database)) {
        log->setPrivate();
        log->recover(WalFile::Trust::Chain, [&session] { session.breathe(); });
        if (log->unproved() > 0 || log->isEndUncertain())
            session.setUnproved(QT_TRANSLATE_NOOP(
                "Litecopy", "its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves"));
        if (log->brokenFrame() > 0)
            session.setUnproved(QT_TRANSLATE_NOOP("Litecopy", "a frame of its write-ahead log is damaged"));
        if (log->committed() > 0) {
            log->index([&session] { session.breathe(); });
            applyFrames(session, *log, int(log->pageSize()), database);
        }
    }
    fs::remove(beside(database, "-wal"));
}

/// What shows that a copy of files that stood still is of a committed state.
void judge(CopySession &session, const HeldLocks &locks)
{
    const bool walMode = session.source.walMode;
    session.receipt.proof = walMode ? Proof::Still : Proof::Alone;
    if (!locks.known)
        session.setUnproved(QT_TRANSLATE_NOOP("Litecopy", "it can't be asked there whether somebody is writing"));
    // A transaction that has changed the file holds the exclusive lock until it ends: its journal may be in memory.
    else if (!walMode && locks.exclusive)
        session.setUnproved(
            QT_TRANSLATE_NOOP("Litecopy", "a program holds it exclusively and may have been in the midst of a change"));
}

} // namespace

void copyUnlocked(CopySession &session, const fs::path &to)
{
    HeldLocks locks;
    const bool still = copyWhileStill(session, to, &locks);
    if (!still && session.request.strict)
        throw unstable(session);
    judge(session, locks);
    if (!still)
        session.setUnproved(QT_TRANSLATE_NOOP("Litecopy", "it never stood still while it was read"));
    if (settleSuperJournal(beside(to, "-journal"), session.source.path) == SuperJournal::Unknown)
        session.setUnproved(
            QT_TRANSLATE_NOOP("Litecopy", "its journal names a super-journal that can't be looked for"));
    if (session.source.walMode && session.source.isInUse())
        applyUnsharedLog(session, to);
}

void recoverInPrivate(CopySession &session, const fs::path &database)
{
    try {
        Connection connection = Connection::open(database, Connection::OpenMode::ReadWrite, session.privateTap->name());
        // PRAGMA synchronous would parse the schema; the tap brings nothing to the medium anyway.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE");
        // The first read rolls a journal back, or replays the WAL. Neither needs the schema, which may be damaged.
        static_cast<void>(connection.queryInteger("PRAGMA schema_version"));
        connection.checkpoint();
    } catch (const SqliteError &error) {
        throw failureOfPrivate(session, database, error);
    }
    // SQLite leaves a journal alone that is none, and a connection that only reads takes it for hot.
    for (const char *const suffix : {"-wal", "-journal"})
        fs::remove(beside(database, suffix));
    // The source was cut off for a moment, as cp does to a file that it writes over.
    if (identify(database).size == 0)
        throw SourceChanged{failure(ErrorCode::SourceEmpty, session.source.path).error};
}

} // namespace Litecopy
