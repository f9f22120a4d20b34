// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/stage.h"

#include "copy/asofcopy.h"
#include "copy/copysource.h"
#include "copy/failure.h"
#include "copy/finish.h"
#include "copy/superjournal.h"
#include "format/header.h"
#include "sqlite/walreader.h"
#include "system/filecopy.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace Litecopy {

using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

/// At once, reporting pages of `pageSize` where that is positive, and those of `delta` where it is compared.
void copyFile(Run &run, FileCopy &copy, int pageSize, const PageDelta *delta = nullptr)
{
    do {
        run.checkpoint();
    } while (!proceedToEnd(run, copy, pageSize, delta));
    run.addWritten(copy.written());
    reportPages(run, copy, pageSize);
}

/// A change holds the exclusive lock from its first page to its end, and its end shows in the files. So while they stay
/// as they are and the lock is still held, it is asked again, but not for long: some programs hold it as long as they
/// run.
void awaitEndOfChange(Run &run, const fs::path &from, const FilesVersion &before, HeldLocks *locks)
{
    constexpr milliseconds longest{500};
    constexpr milliseconds between{10};
    const auto end = Run::Clock::now() + longest;
    while (locks->exclusive && Run::Clock::now() < end && before.isStill(FilesVersion::of(from))) {
        run.sleep(between);
        *locks = heldLocks(from, before.database);
    }
}

/// One pass over all files; true when nothing changed meanwhile, `locks` then being those after the last byte. The
/// `last` one copies even where they don't stand still: without `strict` that copy is kept.
bool copyPass(Run &run, const CopySource &source, Workspace &workspace, const fs::path &to, bool last, HeldLocks *locks)
{
    const fs::path &from = source.path();
    const SourceState &planned = source.state;
    const FilesVersion before = FilesVersion::of(from);
    // The header of an encrypted database says nothing.
    const bool isPlain = run.request().method != CopyMethod::Opaque && !planned.encrypted;
    const bool walMode = (isPlain && isWalIn(before.header)) || before.wal.size > 0;
    if (!before.header.isEmpty() && walMode != planned.walMode)
        throw SourceChanged{failure(ErrorCode::SourceUnstable, Side::Source)};
    if (const milliseconds wait = before.untilChangesShow(); wait.count() > 0) {
        run.sleepFully(wait);
        if (!last && !before.isStill(FilesVersion::of(from)))
            return false;
    }
    if (PageDelta *const delta = workspace.deltaFor(to)) {
        if (before.wal.size > 0 || before.journal.size > 0)
            throw PageDelta::Unusable{
                QCoreApplication::translate("Litecopy", "the database has a log or a journal that nobody holds")};
        FileCopy database(run.control(), from, *delta, planned.file);
        copyFile(run, database, planned.pageSize, delta);
    } else {
        for (const char *const suffix : {"-wal", "-journal"})
            fs::remove(beside(to, suffix));
        FileCopy database(run.control(), from, to, workspace.recorder(), planned.file);
        copyFile(run, database, planned.pageSize);
    }
    const auto copySidecar = [&](const char *suffix) {
        FileCopy sidecar(run.control(), beside(from, suffix), beside(to, suffix));
        copyFile(run, sidecar, 0);
    };
    if (before.wal.exists && !before.walHeader.isEmpty() && !workspace.deltaFor(to))
        copySidecar("-wal");
    if (before.journal.exists && before.journal.size > 0)
        copySidecar("-journal");
    // The locks are read before the last FilesVersion::of(): a transaction that ends between the two calls has changed
    // the files.
    *locks = heldLocks(from, before.database);
    // A log that somebody has open is judged in another way than one that was left behind.
    if (planned.walMode && !planned.isInUse() && locks->any())
        throw SourceChanged{failure(ErrorCode::SourceUnstable, Side::Source)};
    if (!walMode && !last)
        awaitEndOfChange(run, from, before, locks);
    return before.isStill(FilesVersion::of(from));
}

CopyFailure unstable(const CopySource &source)
{
    return failure(ErrorCode::SourceUnstable, Side::Source, describe(otherProgramsUsing(source.path())));
}

/// A WAL database that changes, and that no program keeps for itself: one that opens and closes it all the time was
/// between the two, or at either of them, when the plan was made.
bool mayBeJoined(const Run &run, const CopySource &source)
{
    const CopyRequest &request = run.request();
    return source.state.walMode && request.method != CopyMethod::UnlockedSnapshot && request.strict
        && run.effort().restarts < request.retries && !heldLocks(source.path()).exclusive;
}

/// Passes until one saw nothing change. False where none did.
bool copyWhileStill(Run &run, const CopySource &source, Workspace &workspace, const fs::path &to, HeldLocks *locks)
{
    const CopyRequest &request = run.request();
    const int passes = std::max(request.retries, 0) + 1;
    const auto giveUp = Run::Clock::now() + request.timeout;
    for (int pass = 1; pass <= passes; ++pass) {
        run.checkpoint();
        const bool isLate = Run::Clock::now() >= giveUp;
        const bool last = !request.strict && (isLate || pass == passes);
        try {
            if (copyPass(run, source, workspace, to, last, locks))
                return true;
        } catch (const CopyFailure &failed) {
            // A sidecar that vanished between two looks is a change like any other.
            if (failed.error.code != ErrorCode::SourceMissing || !identify(source.path()).exists)
                throw;
        }
        if (mayBeJoined(run, source))
            throw SourceChanged{unstable(source)};
        run.addRestart();
        if (last || (request.strict && Run::Clock::now() >= giveUp))
            break;
        // Each wait is longer than the one before: a program that writes for a while can finish within one of them.
        run.sleep(milliseconds(std::min(10 + pass * 10, 250)));
    }
    return false;
}

/// The log of a program that has the database open without a shared index. A recovery would end at a frame without a
/// checksum, though the program reads what it committed behind it.
void applyUnsharedLog(Run &run, const fs::path &database, PageChecksums *checksums, Staged *staged)
{
    if (auto log = openWal(database)) {
        log->setPrivate();
        log->recover(WalFile::Trust::Chain, [&run] { run.checkpoint(); });
        if (log->unproved() > 0 || log->isEndUncertain())
            staged->setUnproved(QT_TRANSLATE_NOOP(
                "Litecopy", "its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves"));
        if (log->brokenFrame() > 0)
            staged->setUnproved(QT_TRANSLATE_NOOP("Litecopy", "a frame of its write-ahead log is damaged"));
        if (log->committed() > 0) {
            log->index([&run] { run.checkpoint(); });
            applyFrames(run, *log, database, checksums);
        }
    }
    fs::remove(beside(database, "-wal"));
}

/// The log of a state before the last commit. What programs have committed behind the end that is found may have been
/// merged all the same; StateChoice looks for that.
void applyState(Run &run, const CopySource &source, const fs::path &database, PageChecksums *checksums, Staged *staged)
{
    auto log = openWal(database, quint32(source.state.pageSize));
    if (!log)
        throw missingCommit(source.path(), nullptr);
    log->setPrivate();
    const bool isInUse = source.state.isInUse();
    log->recover(isInUse ? WalFile::Trust::Chain : WalFile::Trust::Checksums, [&run] { run.checkpoint(); });
    if (log->unproved() > 0 || log->isEndUncertain())
        staged->setUnproved(QT_TRANSLATE_NOOP(
            "Litecopy", "its write-ahead log holds frames without checksums, which SQLite before 3.50.2 leaves"));
    const StateChoice state(run, *log, database, {}, *staged);
    applyFrames(run, *log, database, checksums);
    log.reset();
    fs::remove(beside(database, "-wal"));
}

/// What shows that a copy of files that stood still is of a committed state.
Staged judge(const CopySource &source, const HeldLocks &locks)
{
    const bool walMode = source.state.walMode;
    Staged staged;
    staged.proof = walMode ? Proof::Still : Proof::Alone;
    if (!locks.known)
        staged.setUnproved(QT_TRANSLATE_NOOP("Litecopy", "it can't be asked there whether somebody is writing"));
    // A transaction that has changed the file holds the exclusive lock until it ends: its journal may be in memory.
    else if (!walMode && locks.exclusive)
        staged.setUnproved(
            QT_TRANSLATE_NOOP("Litecopy", "a program holds it exclusively and may have been in the midst of a change"));
    return staged;
}

/// Opens copied files alone and lets SQLite roll back the journal or merge the WAL that came along.
void recover(const Workspace &workspace, const fs::path &database)
{
    try {
        Connection connection = workspace.open(database, Connection::OpenMode::ReadWrite);
        // PRAGMA synchronous would parse the schema; the workspace brings nothing to the medium anyway.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE");
        // The first read rolls a journal back, or replays the WAL. Neither needs the schema, which may be damaged.
        static_cast<void>(connection.queryInteger("PRAGMA schema_version"));
        connection.checkpoint();
    } catch (const SqliteError &error) {
        throw failureOfPrivate(database, error);
    }
    // SQLite leaves a journal alone that is none, and a connection that only reads takes it for hot.
    for (const char *const suffix : {"-wal", "-journal"})
        fs::remove(beside(database, suffix));
    // The source was cut off for a moment, as cp does to a file that it writes over.
    if (identify(database).size == 0)
        throw SourceChanged{failure(ErrorCode::SourceEmpty, Side::Source)};
}

} // namespace

Staged copyFilesWhileStill(Run &run, const CopySource &source, Workspace &workspace, const fs::path &to)
{
    HeldLocks locks;
    const bool still = copyWhileStill(run, source, workspace, to, &locks);
    if (!still && run.request().strict)
        throw unstable(source);
    Staged staged = judge(source, locks);
    if (!still)
        staged.setUnproved(QT_TRANSLATE_NOOP("Litecopy", "it never stood still while it was read"));
    return staged;
}

Staged copyUnlocked(Run &run, const CopySource &source, Workspace &workspace, const fs::path &to)
{
    const SourceState &state = source.state;
    Staged staged = copyFilesWhileStill(run, source, workspace, to);
    if (workspace.deltaFor(to))
        return staged;
    if (settleSuperJournal(beside(to, "-journal"), state.path) == SuperJournal::Unknown)
        staged.setUnproved(QT_TRANSLATE_NOOP("Litecopy", "its journal names a super-journal that can't be looked for"));
    if (run.request().asOf)
        applyState(run, source, to, workspace.checksums(), &staged);
    else if (state.walMode && state.isInUse())
        applyUnsharedLog(run, to, workspace.checksums(), &staged);
    recover(workspace, to);
    return staged;
}

} // namespace Litecopy
