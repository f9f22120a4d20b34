// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>

struct sqlite3;

/// The parts `litecopy-test-writer` can play. Plain SQLite, nothing of Litecopy: it stands for the other programs.
namespace Writer {

/// "key=value" arguments.
class Options
{
public:
    Options(int argc, char **argv, int first);
    [[nodiscard]] std::string text(const std::string &key, const std::string &fallback) const;
    [[nodiscard]] long number(const std::string &key, long fallback) const;

private:
    std::map<std::string, std::string> m_values;
};

/// Prints a line on standard output at once.
void say(const std::string &line);

/// The next line of standard input, without its end. Waits at most until `deadline` and then returns an empty one; at
/// the end of the input it returns nothing.
[[nodiscard]] std::optional<std::string> hear(std::chrono::steady_clock::time_point deadline);
/// The same, for as long as it takes.
[[nodiscard]] std::optional<std::string> hear();

/// Opens by bytes, never as a URI; ends the program with SQLite's text where it can't.
[[nodiscard]] sqlite3 *openDatabase(const std::string &path, int busyTimeout);
/// Ends the program with SQLite's text where it fails.
void mustExecute(sqlite3 *database, const std::string &sql);
/// Returns SQLite's extended code.
[[nodiscard]] int execute(sqlite3 *database, const std::string &sql);
/// SQL that changes every account and adds many rows, more than `spill` keeps in memory.
[[nodiscard]] std::string largeChange();
/// So few pages in the cache that a large transaction spills into the file or the log before its end.
inline constexpr const char *spill = "PRAGMA cache_size=2;PRAGMA cache_spill=1;";
/// The table that `failLargeStatement()` wants.
inline constexpr const char *makeFailingTable = "CREATE TABLE IF NOT EXISTS once(k TEXT UNIQUE, pad BLOB);"
                                                "INSERT OR IGNORE INTO once VALUES('first', NULL)";
/// Inserts many rows, the last of which fails: all of them are rolled back, and the transaction goes on.
void failLargeStatement(sqlite3 *database);
/// Three transactions of one transfer each, in WAL mode, whose frames the log holds behind frames without checksums:
/// each begins with a statement that fails after its pages were spilled. SQLite before 3.50.2 leaves those so.
void commitBehindUnsealedFrames(sqlite3 *database);

/// SQL that moves `amount` between two accounts, without BEGIN and COMMIT.
[[nodiscard]] std::string transfer(int from, int to, int amount, long noteBytes);

int bankRole(const std::string &path, const Options &options);
int auditRole(const std::string &path, const Options &options);
int probeRole(const std::string &path);
int singleProbeRole(const std::string &path);
int holdRole(const std::string &path, const Options &options);
int crashRole(const std::string &path, const Options &options);

} // namespace Writer
