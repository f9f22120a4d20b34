// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <utility>

namespace Writer {

namespace {

/// Takes the lock of that name. `second` is another connection to the same file, for locks that need two.
bool take(sqlite3 *database, sqlite3 *second, const std::string &lock)
{
    const std::string read = "SELECT count(*) FROM accounts;";
    const std::string one = "BEGIN IMMEDIATE;" + transfer(1, 2, 3, 0);
    if (lock == "open")
        mustExecute(database, read);
    else if (lock == "shared" || lock == "read")
        mustExecute(database, "BEGIN;" + read);
    else if (lock == "reserved")
        mustExecute(database, one);
    else if (lock == "exclusive")
        mustExecute(database, "BEGIN EXCLUSIVE;" + transfer(1, 2, 3, 0));
    else if (lock == "exclusive-mode")
        mustExecute(database, "PRAGMA locking_mode=EXCLUSIVE;" + one + "COMMIT");
    else if (lock == "memory-journal" || lock == "no-journal")
        mustExecute(database,
                    std::string(spill) + "PRAGMA journal_mode=" + (lock == "no-journal" ? "OFF;" : "MEMORY;")
                        + "BEGIN IMMEDIATE;" + largeChange());
    else if (lock == "memory-journal-at-rest" || lock == "no-journal-at-rest")
        mustExecute(database,
                    std::string("PRAGMA locking_mode=EXCLUSIVE;PRAGMA journal_mode=")
                        + (lock == "no-journal-at-rest" ? "OFF;" : "MEMORY;") + one + "COMMIT");
    else if (lock == "log")
        mustExecute(database, "PRAGMA journal_mode=WAL;PRAGMA wal_autocheckpoint=0;" + one + "COMMIT");
    else if (lock == "unsealed") {
        mustExecute(database, "PRAGMA wal_autocheckpoint=0");
        commitBehindUnsealedFrames(database);
    } else if (lock == "unsealed-exclusive") {
        mustExecute(database, "PRAGMA locking_mode=EXCLUSIVE;PRAGMA wal_autocheckpoint=0");
        commitBehindUnsealedFrames(database);
    } else if (lock == "pending") {
        // A committer that found a reader stays PENDING: new readers are kept out.
        mustExecute(second, "BEGIN;" + read);
        mustExecute(database, one);
        return (execute(database, "COMMIT") & 0xff) == SQLITE_BUSY;
    } else {
        return false;
    }
    return true;
}

} // namespace

std::string largeChange()
{
    return "UPDATE accounts SET balance = balance + 7;"
           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
           " INSERT INTO transfers(origin, target, amount, note)"
           " SELECT i, i, 1, hex(zeroblob(100)) FROM n;";
}

void failLargeStatement(sqlite3 *database)
{
    // Keys in no order: pages of the index are spilled more than once, and their frames written over.
    const int code = execute(
        database,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)"
        " INSERT INTO once SELECT CASE i WHEN 600 THEN (SELECT k FROM once LIMIT 1) ELSE hex(randomblob(100)) END,"
        " zeroblob(200) FROM n");
    if ((code & 0xff) != SQLITE_CONSTRAINT) {
        std::cerr << "the statement was to fail: " << code << std::endl;
        std::_Exit(2);
    }
}

void commitBehindUnsealedFrames(sqlite3 *database)
{
    mustExecute(database, std::string(spill) + makeFailingTable);
    for (int i = 1; i <= 3; ++i) {
        mustExecute(database, "BEGIN IMMEDIATE");
        failLargeStatement(database);
        mustExecute(database, transfer(i, i + 1, 3, 0) + "COMMIT");
    }
}

int holdRole(const std::string &path, const Options &options)
{
    const std::string lock = options.text("lock", "shared");
    sqlite3 *database = openDatabase(path, int(options.number("timeout", 0)));
    sqlite3 *second = lock == "pending" ? openDatabase(path, 0) : nullptr;
    if (!take(database, second, lock)) {
        std::cerr << "no such lock: " << lock << std::endl;
        return 64;
    }
    say("held");
    const long finishAfter = options.number("finish-after", 0);
    const auto end = std::chrono::steady_clock::now()
        + (finishAfter ? std::chrono::milliseconds(finishAfter) : std::chrono::hours(24));
    bool finished = false;
    while (const std::optional<std::string> line = hear(finished ? end + std::chrono::hours(24) : end)) {
        if (*line == "finish" || (line->empty() && !finished)) {
            // The accounts sum up again: what a large change added goes.
            mustExecute(database, "UPDATE accounts SET balance = balance - 7;COMMIT");
            finished = true;
            if (!line->empty())
                say("finished");
        } else if (*line == "commit") {
            mustExecute(database, "BEGIN IMMEDIATE;" + transfer(1, 2, 3, 0) + "COMMIT");
            say("committed");
        }
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

} // namespace Writer
