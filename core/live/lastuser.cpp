// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/lastuser.h"

#include "sqlite/vfstap.h"
#include "sqlite/walreader.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/copycontrol.h>
#include <litecopy/fileidentity.h>
#include <litecopy/lockholders.h>

#include <chrono>
#include <exception>
#include <thread>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr auto untilProgramsReturn = 300ms;
constexpr auto whenCancelled = 50ms;
constexpr auto betweenLooks = 5ms;
constexpr auto untilClosed = 1ms;

/// Closing a log that is merged already writes nothing into the database: it only deletes files, as any user's SQLite
/// does.
bool mayBeClosed(const fs::path &database, const WalIndex &index)
{
    const FileStatus status = statusBehind(database);
    const bool isMerged = index.backfilled >= index.lastFrame;
    return status && (isMerged || thisUser() == 0 || thisUser() == status.owner) && mayAccess(database, Access::Write);
}

std::optional<WalIndex> indexOf(const Connection &reader)
{
    return awaitWalIndex(reader, [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); });
}

/// Whether a recovery of the log would find all that its index counts.
bool isSealed(const fs::path &database, const WalIndex &index)
{
    auto log = openWal(database, index.pageSize);
    if (!log)
        return true;
    log->recover(WalFile::Trust::Checksums);
    return log->committed() >= index.lastFrame;
}

Connection openAsUser(const fs::path &database, const VfsTap &tap)
{
    Connection user = Connection::open(database, Connection::OpenMode::ReadWrite, tap.name());
    user.setCheckpointOnClose(false);
    user.execute("PRAGMA wal_autocheckpoint=0");
    // Opens the log and its index.
    static_cast<void>(user.queryInteger("PRAGMA schema_version"));
    return user;
}

/// Whether no program comes back to the log. Otherwise the log is that program's.
bool isLeftBehind(const fs::path &database, CopyControl &control)
{
    const FileIdentity before = identify(database);
    const auto start = std::chrono::steady_clock::now();
    for (bool wasHeld = false;;) {
        const HeldLocks locks = heldLocks(database);
        // A database file that changes now is being replaced by a program without locks, and the log belongs to the old
        // one.
        if (!locks.known || (wasHeld && locks.any()) || !identify(beside(database, "-wal")).exists
            || identify(database) != before)
            return false;
        // A lock at the first look may be of a program that is just closing.
        wasHeld = locks.any();
        if (wasHeld) {
            std::this_thread::sleep_for(untilClosed);
            continue;
        }
        const auto patience = control.isCancelled() ? whenCancelled : untilProgramsReturn;
        if (std::chrono::steady_clock::now() - start >= patience)
            return true;
        // Returns at once when cancelled.
        if (!control.wait(betweenLooks))
            std::this_thread::sleep_for(betweenLooks);
    }
}

void closeAsLastUser(std::optional<Connection> &reader, const fs::path &database, CopyControl &control)
{
    reader->setCheckpointOnClose(false);
    std::optional<WalIndex> index = indexOf(*reader);
    if (!index || !mayBeClosed(database, *index))
        return;
    VfsTap tap(VfsTap::ShortReads::Accept);
    tap.keepSidecarsOf(database);
    // A program that /proc doesn't show is met by SQLite's exclusive lock.
    if (lockHolders(database).empty() && !isSealed(database, *index)) {
        Connection last = openAsUser(database, tap);
        reader.reset();
        tap.releaseSidecars();
        last.setCheckpointOnClose(true);
        return;
    }
    // What a program commits from here on, and leaves when it closes, is in the log all the same.
    index = indexOf(*reader);
    reader.reset();
    // Without a seal, the index is needed to read the log, and it is lost by now: the log stays for a program that may
    // know more.
    if (!index || !isLeftBehind(database, control) || !isSealed(database, *index))
        return;
    Connection last = openAsUser(database, tap);
    const std::optional<WalIndex> now = readWalIndex(last);
    const bool isWhole = now && (!now->isOfSameLog(*index) || now->lastFrame >= index->lastFrame);
    tap.releaseSidecars();
    last.setCheckpointOnClose(isWhole);
}

} // namespace

void leaveLog(std::optional<Connection> &reader, const fs::path &database, CopyControl &control) noexcept
{
    if (!reader)
        return;
    try {
        closeAsLastUser(reader, database, control);
    } catch (const std::exception &) {
        // Another program has the database, or there is no memory: the log stays as it is.
    }
    reader.reset();
}

} // namespace Litecopy
