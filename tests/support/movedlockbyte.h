// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/databasebuilder.h"

#include <sqlite3.h>

#include <filesystem>

namespace Litecopy::Test {

/// Moves the bytes that SQLite locks from 1 GiB to where a small database has them: for SQLite in this process, which
/// is the library's too.
class MovedLockByte
{
public:
    static constexpr int offset = 0x40000;

    explicit MovedLockByte(bool move)
        : m_usual(unsigned(sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, 0U)))
    {
        if (move)
            sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, unsigned(offset));
    }
    MovedLockByte(const MovedLockByte &) = delete;
    MovedLockByte &operator=(const MovedLockByte &) = delete;
    ~MovedLockByte() { sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, m_usual); }

    /// SQLite went around the page, so it is as the file system made it, and its neighbours are in use.
    [[nodiscard]] static bool isSkippedIn(const std::filesystem::path &database, int pageSize)
    {
        const QByteArray content = readFile(database);
        const auto isEmpty = [&](qint64 at) { return content.mid(at, pageSize) == QByteArray(pageSize, '\0'); };
        return content.size() > qint64(offset) + 2 * pageSize && isEmpty(offset) && !isEmpty(offset - pageSize)
            && !isEmpty(offset + pageSize);
    }

private:
    unsigned m_usual;
};

} // namespace Litecopy::Test
