// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <sstream>

#include <sys/stat.h>

namespace Writer {

namespace {

using Clock = std::chrono::steady_clock;

/// What the auditor has seen so far.
struct Findings
{
    long reads = 0;
    long wrong = 0;
    long switches = 0;
    long content = -1;
    std::string lastError;

    void complain(const std::string &why)
    {
        ++wrong;
        lastError = why;
    }
    [[nodiscard]] std::string line() const
    {
        std::ostringstream text;
        std::string error = lastError;
        std::replace(error.begin(), error.end(), ' ', '_');
        text << "report commits=" << reads << " failed=" << wrong << " switches=" << switches << " error=" << error;
        return text.str();
    }
};

/// The first column of the first row; false where SQLite gives none.
bool ask(sqlite3 *database, const char *sql, long *number)
{
    sqlite3_stmt *statement = nullptr;
    const bool isRow = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW;
    *number = isRow ? long(sqlite3_column_int64(statement, 0)) : 0;
    return sqlite3_finalize(statement) == SQLITE_OK && isRow;
}

/// All of it in one read transaction: the money, what the transfers say of it, and which content it is.
void audit(sqlite3 *database, long wanted, Findings *findings)
{
    long sum = 0;
    long accounts = 0;
    long content = 0;
    const bool isRead = execute(database, "BEGIN") == SQLITE_OK
        && ask(database, "SELECT sum(balance) FROM accounts", &sum)
        && ask(database, "SELECT count(*) FROM accounts", &accounts) && ask(database, "PRAGMA user_version", &content);
    if (!isRead)
        findings->complain(sqlite3_errmsg(database));
    else if (sum != wanted || accounts != 1000)
        findings->complain("a sum of " + std::to_string(sum) + " in " + std::to_string(accounts) + " accounts");
    static_cast<void>(execute(database, "COMMIT"));
    ++findings->reads;
    if (isRead && content != findings->content) {
        findings->switches += findings->content >= 0;
        findings->content = content;
    }
}

/// Owner, group and mode as they were at first.
void lookAtOwner(const std::string &path, Findings *findings)
{
    struct Look
    {
        bool isThere = false;
        uid_t user = 0;
        gid_t group = 0;
        mode_t mode = 0;
        bool operator==(const Look &) const = default;
    };
    struct stat status = {};
    const bool isThere = stat(path.c_str(), &status) == 0;
    const Look now{isThere, status.st_uid, status.st_gid, status.st_mode};
    static const Look first = now;
    if (now != first)
        findings->complain(isThere ? "another owner or mode" : "no file of that name");
}

} // namespace

int auditRole(const std::string &path, const Options &options)
{
    const int timeout = int(options.number("timeout", 60'000));
    const long wanted = options.number("sum", 100'000);
    const bool visits = options.number("visits", 0) != 0;
    const std::chrono::milliseconds interval(options.number("interval", 0));
    sqlite3 *database = openDatabase(path, timeout);
    Findings findings;
    for (bool first = true;; first = false) {
        audit(database, wanted, &findings);
        lookAtOwner(path, &findings);
        if (visits) {
            sqlite3_close(database);
            database = nullptr;
        }
        if (first)
            say("ready");
        for (const auto next = Clock::now() + interval;;) {
            const std::optional<std::string> line = hear(next);
            if (line && (*line == "report" || *line == "stop"))
                say(findings.line());
            if (!line || *line == "stop") {
                sqlite3_close(database);
                return 0;
            }
            if (line->empty())
                break;
        }
        if (visits)
            database = openDatabase(path, timeout);
    }
}

} // namespace Writer
