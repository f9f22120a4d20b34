// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include <sqlite3.h>

#include <cstring>
#include <iostream>

#include <csignal>
#include <unistd.h>

namespace Writer {

namespace {

/// Ends the program where a commit over several databases deletes its super-journal: before that nothing counts as
/// committed, after it everything does.
class DeathAtSuperJournal
{
public:
    enum class Side
    {
        Before,
        After
    };

    /// A VFS of that name for `openDatabase()`, never unregistered: the process ends with it.
    static const char *install(Side side)
    {
        s_side = side;
        s_real = sqlite3_vfs_find(nullptr);
        s_vfs = *s_real;
        s_vfs.zName = "death-at-super-journal";
        s_vfs.xDelete = remove;
        sqlite3_vfs_register(&s_vfs, 1);
        return s_vfs.zName;
    }

private:
    static int remove(sqlite3_vfs *, const char *name, int syncFolder)
    {
        if (!std::strstr(name, "-mj"))
            return s_real->xDelete(s_real, name, syncFolder);
        if (s_side == Side::After)
            s_real->xDelete(s_real, name, syncFolder);
        say("crashing");
        kill(getpid(), SIGKILL);
        return SQLITE_IOERR;
    }

    static inline Side s_side = Side::Before;
    static inline sqlite3_vfs *s_real = nullptr;
    static inline sqlite3_vfs s_vfs = {};
};

/// A transfer of 10 from an account of this database to one of another bank.
void crashInCommitOverTwo(const std::string &path, const std::string &other, DeathAtSuperJournal::Side side)
{
    DeathAtSuperJournal::install(side);
    sqlite3 *const database = openDatabase(path, 5000);
    std::string quoted;
    for (const char character : other)
        quoted += character == '\'' ? "''" : std::string(1, character);
    mustExecute(database,
                "PRAGMA synchronous=FULL;ATTACH '" + quoted
                    + "' AS other;BEGIN IMMEDIATE;"
                      "UPDATE accounts SET balance = balance - 10 WHERE id = 1;"
                      "UPDATE other.accounts SET balance = balance + 10 WHERE id = 1;COMMIT");
}

} // namespace

int crashRole(const std::string &path, const Options &options)
{
    const std::string state = options.text("state", "wal");
    if (state == "super-journal" || state == "super-journal-deleted") {
        crashInCommitOverTwo(path, options.text("other", ""),
                             state == "super-journal" ? DeathAtSuperJournal::Side::Before
                                                      : DeathAtSuperJournal::Side::After);
        std::cerr << "no super-journal was deleted" << std::endl;
        return 1;
    }
    sqlite3 *const database = openDatabase(path, 5000);
    const std::string unfinished = "BEGIN IMMEDIATE;" + largeChange();
    std::string committed;
    for (int i = 1; i < 200; ++i)
        committed += "BEGIN IMMEDIATE;" + transfer(i, i + 1, i % 17, 200) + "COMMIT;";
    if (state == "hot-journal") {
        mustExecute(database, spill + std::string("PRAGMA synchronous=FULL;") + unfinished);
    } else if (state == "wal") {
        mustExecute(database, "PRAGMA journal_mode=WAL;PRAGMA wal_autocheckpoint=0;" + committed);
    } else if (state == "wal-uncommitted") {
        mustExecute(database,
                    spill + std::string("PRAGMA journal_mode=WAL;PRAGMA wal_autocheckpoint=0;") + committed
                        + unfinished);
    } else if (state == "unsealed") {
        mustExecute(database, "PRAGMA journal_mode=WAL;PRAGMA wal_autocheckpoint=0");
        commitBehindUnsealedFrames(database);
    } else {
        std::cerr << "no such state: " << state << std::endl;
        return 64;
    }
    say("crashing");
    kill(getpid(), SIGKILL);
    return 1;
}

} // namespace Writer
