// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include <sqlite3.h>

#include <cstdlib>
#include <iostream>
#include <utility>

#include <csignal>
#include <unistd.h>

namespace Writer {

namespace {

/// Takes the lock of that name. `second` is another connection to the same file, for locks that need two.
bool take(sqlite3 *database, sqlite3 *second, const std::string &lock)
{
    const std::string read = "SELECT count(*) FROM accounts;";
    if (lock == "shared" || lock == "read")
        mustExecute(database, "BEGIN;" + read);
    else if (lock == "reserved")
        mustExecute(database, "BEGIN IMMEDIATE;" + transfer(1, 2, 3, 0));
    else if (lock == "exclusive")
        mustExecute(database, "BEGIN EXCLUSIVE;" + transfer(1, 2, 3, 0));
    else if (lock == "exclusive-mode")
        mustExecute(database, "PRAGMA locking_mode=EXCLUSIVE;BEGIN IMMEDIATE;" + transfer(1, 2, 3, 0) + "COMMIT");
    else if (lock == "pending") {
        // A committer that found a reader stays PENDING: new readers are kept out.
        mustExecute(second, "BEGIN;" + read);
        mustExecute(database, "BEGIN IMMEDIATE;" + transfer(1, 2, 3, 0));
        return (execute(database, "COMMIT") & 0xff) == SQLITE_BUSY;
    } else {
        return false;
    }
    return true;
}

} // namespace

int holdRole(const std::string &path, const Options &options)
{
    const std::string lock = options.text("lock", "shared");
    sqlite3 *database = openDatabase(path, 0);
    sqlite3 *second = lock == "pending" ? openDatabase(path, 0) : nullptr;
    if (!take(database, second, lock)) {
        std::cerr << "no such lock: " << lock << std::endl;
        return 64;
    }
    say("held");
    while (const std::optional<std::string> line = hear()) {
        if (*line != "release" && *line != "stop")
            continue;
        // Closed: one that began in exclusive mode can't leave it in WAL.
        sqlite3_close(std::exchange(second, nullptr));
        sqlite3_close(std::exchange(database, nullptr));
        say(*line == "stop" ? "report" : "released");
        if (*line == "stop")
            break;
    }
    return 0;
}

int crashRole(const std::string &path, const Options &options)
{
    const std::string state = options.text("state", "wal");
    sqlite3 *const database = openDatabase(path, 5000);
    // So few pages in the cache that a large transaction spills into the file before its end.
    const std::string spill = "PRAGMA cache_size=2;PRAGMA cache_spill=1;";
    const std::string unfinished = "BEGIN IMMEDIATE;UPDATE accounts SET balance = balance + 7;"
                                   "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                                   " INSERT INTO transfers(origin, target, amount, note)"
                                   " SELECT i, i, 1, hex(zeroblob(100)) FROM n;";
    std::string committed;
    for (int i = 1; i < 200; ++i)
        committed += "BEGIN IMMEDIATE;" + transfer(i, i + 1, i % 17, 200) + "COMMIT;";
    if (state == "hot-journal") {
        mustExecute(database, spill + "PRAGMA synchronous=FULL;" + unfinished);
    } else if (state == "wal") {
        mustExecute(database, "PRAGMA journal_mode=WAL;PRAGMA wal_autocheckpoint=0;" + committed);
    } else if (state == "wal-uncommitted") {
        mustExecute(database, spill + "PRAGMA journal_mode=WAL;PRAGMA wal_autocheckpoint=0;" + committed + unfinished);
    } else {
        std::cerr << "no such state: " << state << std::endl;
        return 64;
    }
    say("crashing");
    kill(getpid(), SIGKILL);
    return 1;
}

} // namespace Writer
