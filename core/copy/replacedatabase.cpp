// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/replacedatabase.h"

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/superjournal.h"
#include "format/header.h"
#include "sqlite/headerreader.h"
#include "sqlite/openclose.h"
#include "sqlite/resultcodes.h"
#include "sqlite/vfstap.h"
#include "system/names.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

CopyFailure inUse(const fs::path &path)
{
    std::vector<LockHolder> holders = lockHolders(path);
    if (holders.empty())
        holders = otherProgramsUsing(path);
    // One that the system does not name.
    if (holders.empty())
        holders.emplace_back();
    return failure(ErrorCode::DestinationInUse, path, describeLocks(holders));
}

/// True where BEGIN EXCLUSIVE fails with SQLITE_BUSY: another connection has a lock.
bool isLocked(const fs::path &path)
{
    try {
        const VfsTap tap(VfsTap::ShortReads::Accept);
        Connection connection = Connection::open(path, Connection::OpenMode::ReadWrite, tap.name());
        connection.execute("BEGIN EXCLUSIVE; ROLLBACK");
    } catch (const SqliteError &error) {
        return kindOf(error.extendedCode()) == ResultKind::Busy;
    }
    return false;
}

/// False of one that can't be read: it has no mode to keep.
bool hasWalHeader(const fs::path &path)
{
    try {
        return isWalIn(readHeader(path, 20));
    } catch (const SqliteError &) {
        return false;
    }
}

/// Makes SQLite remove the sidecars. True where the database was in WAL mode and is not any more.
bool leaveSidecars(Connection &connection)
{
    // The first read rolls back what a crash left, and needs no schema: the old database may be a damaged one.
    static_cast<void>(connection.queryInteger("PRAGMA schema_version"));
    connection.setCheckpointOnClose(true);
    try {
        const bool wal = connection.queryText("PRAGMA journal_mode") == "wal";
        if (!wal)
            // Of a program that keeps its journal (PERSIST, TRUNCATE): SQLite deletes one only when it leaves that
            // mode.
            static_cast<void>(connection.queryText("PRAGMA journal_mode=PERSIST"));
        // Of a WAL, too: by the only lock that keeps other WAL connections out. It writes the log into the database
        // under that lock. Before it, this might be somebody's second checkpointer, which loses commits (SQLite before
        // 3.51.3).
        const OpenCloseTurn turn;
        return connection.queryText("PRAGMA journal_mode=DELETE") == "delete" && wal;
    } catch (const SqliteError &error) {
        if (kindOf(error.extendedCode()) != ResultKind::Corrupt)
            throw;
        // These parse the schema. Closing takes a WAL away as well, if nobody else is there.
    }
    return false;
}

} // namespace

ReplacedDatabase::ReplacedDatabase(const fs::path &path, QStringList *warnings, bool evenDestroyed)
    : m_path(path)
{
    bool known = requireReplaceable(path, nullptr, evenDestroyed);
    // An empty file has nothing that a sidecar could belong to.
    if (identify(path).size > 0 && !sidecarsOf(path).isEmpty())
        finishSidecars();
    known = lock() && known;
    requireNoLeftovers(path);
    m_wasWal = m_leftWal || hasWalHeader(path);
    if (!known)
        *warnings << QCoreApplication::translate(
                         "Litecopy",
                         "Whether programs of other users, on other computers or in containers had “%1” "
                         "open can’t be known here: one that had still uses the old file, and what it "
                         "writes is lost.")
                         .arg(displayPath(path));
}

void ReplacedDatabase::finishSidecars()
{
    require(accessTo(m_path, Access::Write), Side::Destination, m_path,
            "finishing with the log or journal of the old database");
    if (const fs::path journal = beside(m_path, "-journal"); identify(journal).exists) {
        // SQLite deletes the file that a journal names as its super-journal, whatever file that is. Nobody may be at
        // work in this journal while the name is taken out of it.
        const OwnLock alone(m_path);
        if (alone.outcome() == OwnLock::Outcome::InUse)
            throw inUse(m_path);
        // Nor may it be taken out of one that somebody may be at work in.
        const bool isSettled = alone.outcome() == OwnLock::Outcome::Held
            ? settleSuperJournal(journal, m_path, IfUnknown::Leave) != SuperJournal::Unknown
            : !namesSuperJournal(journal);
        if (!isSettled)
            throw superJournalNamed(journal);
    }
    // A damaged reading would be checkpointed.
    const VfsTap tap(VfsTap::ShortReads::RefuseInside);
    try {
        Connection connection = Connection::open(m_path, Connection::OpenMode::ReadWrite, tap.name());
        m_leftWal = leaveSidecars(connection);
    } catch (const SqliteError &error) {
        // One so damaged that it can't even be read is of no use to anybody: replacing it is what a good copy is for.
        if (kindOf(error.extendedCode()) == ResultKind::Corrupt
            || kindOf(error.extendedCode()) == ResultKind::NotADatabase)
            return;
        if (kindOf(error.extendedCode()) == ResultKind::Busy)
            throw inUse(m_path);
        throw failureFrom(error, Side::Destination, m_path);
    }
}

/// False where nothing can be known of programs that hold no lock.
bool ReplacedDatabase::lock()
{
    m_lock.emplace(m_path);
    OpenElsewhere open = OpenElsewhere::Unknown;
    switch (m_lock->outcome()) {
    case OwnLock::Outcome::Held:
        // Another copy may have replaced the file before this one had its lock.
        open = m_lock->isOf(m_path) ? m_lock->askWhetherOpen() : OpenElsewhere::Yes;
        break;
    case OwnLock::Outcome::InUse:
        open = OpenElsewhere::Yes;
        break;
    case OwnLock::Outcome::NotKnown:
        open = isLocked(m_path) ? OpenElsewhere::Yes : OpenElsewhere::Unknown;
        break;
    }
    if (open == OpenElsewhere::Yes)
        throw inUse(m_path);
    return open == OpenElsewhere::No;
}

ReplacedDatabase::~ReplacedDatabase()
{
    if (m_replaced || !m_leftWal)
        return;
    m_lock.reset();
    try {
        const VfsTap tap(VfsTap::ShortReads::RefuseInside);
        Connection connection = Connection::open(m_path, Connection::OpenMode::ReadWrite, tap.name());
        static_cast<void>(connection.queryText("PRAGMA journal_mode=WAL"));
    } catch (const std::exception &) {
        // Its content is whole in either journal mode.
    }
}

} // namespace Litecopy
