// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/standins.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace Litecopy {

static int compareBytes(void * /*unused*/, int oneLength, const void *one, int otherLength, const void *other)
{
    const int result = std::memcmp(one, other, std::size_t(std::min(oneLength, otherLength)));
    return result != 0 ? result : oneLength - otherLength;
}

static void addCollation(void * /*unused*/, sqlite3 *handle, int encoding, const char *name)
{
    sqlite3_create_collation(handle, name, encoding, nullptr, compareBytes);
}

void standInForCollations(Connection &connection)
{
    sqlite3_collation_needed(connection.handle(), nullptr, addCollation);
}

static bool addFunction(Connection &connection, const QByteArray &name, int arguments)
{
    const auto null = [](sqlite3_context *context, int, sqlite3_value **) { sqlite3_result_null(context); };
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    return sqlite3_create_function_v2(connection.handle(), name.constData(), arguments, flags, nullptr, null, nullptr,
                                      nullptr, nullptr)
        == SQLITE_OK;
}

bool standInForFunction(Connection &connection, const SqliteError &error)
{
    for (const char *const start : {"no such function: ", "unknown function: "}) {
        const qsizetype at = error.text().indexOf(start);
        if (at < 0)
            continue;
        QByteArray name = error.text().mid(at + qsizetype(std::strlen(start)));
        if (name.endsWith("()"))
            name.chop(2);
        return addFunction(connection, name, -1);
    }
    return false;
}

void standInForAllFunctions(Connection &connection)
{
    std::vector<std::pair<QByteArray, int>> functions;
    for (Statement row(connection, "PRAGMA function_list"); row.step();) {
        if (row.text(2) == "s")
            functions.emplace_back(row.text(0), int(row.integer(4)));
    }
    for (const auto &[name, arguments] : functions)
        addFunction(connection, name, arguments);
}

void boundExpressions(Connection &connection, int bytes)
{
    sqlite3 *const handle = connection.handle();
    constexpr int longestPattern = 100;
    // SQLite cuts a larger limit down to the one that it was compiled with.
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, bytes > 0 ? bytes : 0x7fffffff);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, bytes > 0 ? longestPattern : 0x7fffffff);
}

} // namespace Litecopy
