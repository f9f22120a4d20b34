// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <sstream>
#include <vector>

namespace Writer {

namespace {

using Clock = std::chrono::steady_clock;

/// What the writer has seen so far; times in microseconds.
struct Figures
{
    long commits = 0;
    long failed = 0;
    long busy = 0;
    long checkpoints = 0;
    long vacuums = 0;
    std::vector<long> latencies;
    std::string lastError;

    [[nodiscard]] std::string line() const
    {
        std::vector<long> sorted = latencies;
        std::sort(sorted.begin(), sorted.end());
        const auto quantile = [&sorted](std::size_t percent) {
            return sorted.empty() ? 0 : sorted[(sorted.size() - 1) * percent / 100];
        };
        std::ostringstream text;
        std::string error = lastError;
        std::replace(error.begin(), error.end(), ' ', '_');
        text << "report commits=" << commits << " failed=" << failed << " busy=" << busy
             << " checkpoints=" << checkpoints << " vacuums=" << vacuums << " p50=" << quantile(50)
             << " p99=" << quantile(99) << " max=" << quantile(100) << " error=" << error;
        return text.str();
    }
};

/// Hears lines until `deadline`; false when it is time to end.
bool obey(Clock::time_point deadline, const Figures &figures)
{
    for (;;) {
        const std::optional<std::string> line = hear(deadline);
        if (!line)
            return false;
        if (*line == "stop") {
            say(figures.line());
            return false;
        }
        if (*line == "report")
            say(figures.line());
        if (line->empty())
            return true;
    }
}

/// One transfer, timed. `unsealed` has a large statement of its transaction fail first, see
/// `commitBehindUnsealedFrames()`.
int transferOnce(sqlite3 *database, std::minstd_rand &random, long noteBytes, Figures &figures, bool unsealed = false)
{
    const int from = 1 + int(random() % 1000);
    const int to = 1 + int(random() % 1000);
    const int amount = int(random() % 50);
    const auto start = Clock::now();
    int code = execute(database, "BEGIN IMMEDIATE");
    if (code == SQLITE_OK && unsealed)
        failLargeStatement(database);
    if (code == SQLITE_OK)
        code = execute(database, transfer(from, to, amount, noteBytes) + "COMMIT");
    const auto time = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
    if (code == SQLITE_OK) {
        ++figures.commits;
        figures.latencies.push_back(time.count());
    } else {
        figures.lastError = sqlite3_errmsg(database);
        static_cast<void>(execute(database, "ROLLBACK"));
    }
    return code;
}

sqlite3 *openBank(const std::string &path, const Options &options)
{
    // Another writer may leave few gaps; what is measured begins with the first transfer.
    const bool visits = options.number("visits", 0) != 0;
    sqlite3 *const database = openDatabase(path, visits ? int(options.number("timeout", 5000)) : 60'000);
    mustExecute(database,
                "PRAGMA synchronous=" + options.text("synchronous", "normal")
                    + ";PRAGMA wal_autocheckpoint=" + options.text("autocheckpoint", "1000"));
    // Of the rollback journal's modes only the connection knows, not the file.
    if (const std::string mode = options.text("journal", ""); !mode.empty())
        mustExecute(database, "PRAGMA journal_mode=" + mode);
    if (options.number("unsealed", 0))
        mustExecute(database, std::string(spill) + makeFailingTable);
    sqlite3_busy_timeout(database, int(options.number("timeout", 5000)));
    return database;
}

/// What a bank does beside transfers.
void disturb(sqlite3 *database, std::minstd_rand &random, const Options &options, Figures &figures)
{
    static const char *const modes[] = {"PASSIVE", "FULL", "RESTART", "TRUNCATE"};
    const bool storm = options.number("storm", 0) != 0;
    if (storm || (options.number("checkpoints", 0) && random() % 40 == 0)) {
        const std::string mode = modes[storm ? 2 + random() % 2 : random() % 4];
        if (execute(database, "PRAGMA wal_checkpoint(" + mode + ")") == SQLITE_OK)
            ++figures.checkpoints;
    }
    if (options.number("vacuum", 0) && random() % 200 == 0 && execute(database, "VACUUM") == SQLITE_OK)
        ++figures.vacuums;
    // Fails while another connection is there: then it stays as it is.
    if (options.number("switch", 0) && random() % 8 == 0) {
        static const char *const journals[] = {"DELETE", "WAL", "TRUNCATE", "WAL", "PERSIST", "WAL"};
        static unsigned turn = 0;
        sqlite3_busy_timeout(database, 50);
        static_cast<void>(execute(database, std::string("PRAGMA journal_mode=") + journals[++turn % 6]));
        sqlite3_busy_timeout(database, int(options.number("timeout", 5000)));
    }
}

} // namespace

int bankRole(const std::string &path, const Options &options)
{
    sqlite3 *database = openBank(path, options);
    const std::chrono::milliseconds interval(options.number("interval", 5));
    const long noteBytes = options.number("grow", 0);
    std::minstd_rand random(static_cast<unsigned>(options.number("seed", 1)) * 7919u + 1u);
    Figures figures;

    auto next = Clock::now();
    for (bool first = true;; first = false) {
        const bool unsealed = options.number("unsealed", 0) && random() % 8 == 0;
        if (transferOnce(database, random, noteBytes, figures, unsealed) != SQLITE_OK)
            ++figures.failed;
        if (first)
            say("ready");
        disturb(database, random, options, figures);
        if (options.number("reopen", 0) && random() % 5 == 0) {
            sqlite3_close(database);
            database = openBank(path, options);
        }
        const bool visits = options.number("visits", 0) != 0;
        if (visits)
            sqlite3_close(database);
        // A late writer doesn't make up for what it missed: that would be a burst no real program makes.
        next = std::max(next + interval, Clock::now());
        const bool goesOn = obey(next, figures);
        if (visits)
            database = goesOn ? openBank(path, options) : nullptr;
        if (!goesOn)
            break;
    }
    sqlite3_close(database);
    return 0;
}

int probeRole(const std::string &path)
{
    sqlite3 *const database = openDatabase(path, 0);
    // Fails where the file is locked already, and then it is only slower.
    static_cast<void>(execute(database, "PRAGMA synchronous=OFF"));
    std::minstd_rand random(1);
    Figures figures;
    for (bool first = true;; first = false) {
        const int code = transferOnce(database, random, 0, figures);
        if ((code & 0xff) == SQLITE_BUSY)
            ++figures.busy;
        else if (code != SQLITE_OK)
            ++figures.failed;
        if (first)
            say("ready");
        if (!obey(Clock::now(), figures))
            break;
    }
    sqlite3_close(database);
    return 0;
}

int singleProbeRole(const std::string &path)
{
    sqlite3 *const database = openDatabase(path, 0);
    // Fails where the file is locked already, and then it is only slower.
    static_cast<void>(execute(database, "PRAGMA synchronous=OFF"));
    std::minstd_rand random(1);
    Figures figures;
    say("ready");
    while (const std::optional<std::string> line = hear()) {
        if (*line == "stop") {
            say(figures.line());
            break;
        }
        if (*line == "report")
            say(figures.line());
        if (*line != "try")
            continue;
        const int code = transferOnce(database, random, 0, figures);
        if ((code & 0xff) == SQLITE_BUSY)
            ++figures.busy;
        else if (code != SQLITE_OK)
            ++figures.failed;
        say(code == SQLITE_OK ? "got" : (code & 0xff) == SQLITE_BUSY ? "busy" : "error " + figures.lastError);
    }
    sqlite3_close(database);
    return 0;
}

} // namespace Writer
