// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include <sqlite3.h>

#include <cstdlib>
#include <iostream>

#include <grp.h>
#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace Writer {

Options::Options(int argc, char **argv, int first)
{
    for (int i = first; i < argc; ++i) {
        const std::string argument = argv[i];
        const std::size_t equals = argument.find('=');
        if (equals != std::string::npos)
            m_values[argument.substr(0, equals)] = argument.substr(equals + 1);
    }
}

std::string Options::text(const std::string &key, const std::string &fallback) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? fallback : found->second;
}

long Options::number(const std::string &key, long fallback) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? fallback : std::atol(found->second.c_str());
}

void say(const std::string &line)
{
    std::cout << line << std::endl;
}

std::optional<std::string> hear(std::chrono::steady_clock::time_point deadline)
{
    static std::string pending;
    for (;;) {
        if (const std::size_t end = pending.find('\n'); end != std::string::npos) {
            const std::string line = pending.substr(0, end);
            pending.erase(0, end + 1);
            return line;
        }
        const auto left = deadline - std::chrono::steady_clock::now();
        const timespec time = {std::max<time_t>(0, std::chrono::duration_cast<std::chrono::seconds>(left).count()),
                               std::max<long>(0, (left % std::chrono::seconds(1)).count())};
        pollfd input = {STDIN_FILENO, POLLIN, 0};
        if (ppoll(&input, 1, &time, nullptr) <= 0)
            return std::string();
        char buffer[4096];
        const ssize_t count = read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0)
            return std::nullopt;
        pending.append(buffer, static_cast<std::size_t>(count));
    }
}

std::optional<std::string> hear()
{
    return hear(std::chrono::steady_clock::now() + std::chrono::hours(24));
}

sqlite3 *openDatabase(const std::string &path, int busyTimeout)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE, nullptr)
        != SQLITE_OK) {
        std::cerr << sqlite3_errmsg(database) << ": " << path << std::endl;
        std::_Exit(2);
    }
    sqlite3_busy_timeout(database, busyTimeout);
    return database;
}

int execute(sqlite3 *database, const std::string &sql)
{
    return sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK
        ? SQLITE_OK
        : sqlite3_extended_errcode(database);
}

void mustExecute(sqlite3 *database, const std::string &sql)
{
    if (execute(database, sql) == SQLITE_OK)
        return;
    std::cerr << sqlite3_errmsg(database) << ": " << sql << std::endl;
    std::_Exit(2);
}

std::string transfer(int from, int to, int amount, long noteBytes)
{
    const std::string sum = std::to_string(amount);
    return "UPDATE accounts SET balance = balance - " + sum + " WHERE id = " + std::to_string(from)
        + ";UPDATE accounts SET balance = balance + " + sum + " WHERE id = " + std::to_string(to)
        + ";INSERT INTO transfers(origin, target, amount, note) VALUES(" + std::to_string(from) + ","
        + std::to_string(to) + "," + sum + ",hex(zeroblob(" + std::to_string(noteBytes / 2) + ")));";
}

} // namespace Writer

namespace {

int hexDigit(char digit)
{
    return digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}

std::string percentDecoded(const std::string &text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            decoded += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::cerr << "usage: litecopy-test-writer bank|audit|probe|single-probe|hold|crash PATH [KEY=VALUE...]"
                  << std::endl;
        return 64;
    }
    const std::string role = argv[1];
    const std::string path = percentDecoded(argv[2]);
    const Writer::Options options(argc, argv, 3);
    if (const std::string name = options.text("name", {}); !name.empty())
        prctl(PR_SET_NAME, name.c_str());
    if (const auto user = static_cast<unsigned>(options.number("user", 0)); user != 0
        && (setgroups(0, nullptr) != 0 || setresgid(user, user, user) != 0 || setresuid(user, user, user) != 0)) {
        std::cerr << "cannot become user " << user << std::endl;
        return 77;
    }
    if (role == "bank")
        return Writer::bankRole(path, options);
    if (role == "audit")
        return Writer::auditRole(path, options);
    if (role == "probe")
        return Writer::probeRole(path);
    if (role == "single-probe")
        return Writer::singleProbeRole(path);
    if (role == "hold")
        return Writer::holdRole(path, options);
    if (role == "crash")
        return Writer::crashRole(path, options);
    return 64;
}
