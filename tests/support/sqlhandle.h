// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <filesystem>

struct sqlite3;

namespace Litecopy::Test {

/// A plain SQLite handle that owes nothing to the library under test. Throws std::runtime_error with SQLite's text.
class SqlHandle
{
public:
    /// Opens `path` by its bytes, never as a URI; creates it where `create` says so.
    explicit SqlHandle(const std::filesystem::path &path, bool create = false);
    SqlHandle(const SqlHandle &) = delete;
    SqlHandle &operator=(const SqlHandle &) = delete;
    ~SqlHandle();

    [[nodiscard]] sqlite3 *get() const noexcept { return m_handle; }
    void execute(const QByteArray &sql);
    /// The first column of the first row; empty or 0 where there is none.
    [[nodiscard]] QByteArray text(const QByteArray &sql);
    [[nodiscard]] qint64 integer(const QByteArray &sql);

private:
    sqlite3 *m_handle = nullptr;
};

/// SQLite from 3.50.2 on gives every frame of a log its checksum: no program leaves unsealed ones then.
[[nodiscard]] bool sealsEveryFrame() noexcept;

} // namespace Litecopy::Test
