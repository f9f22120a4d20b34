// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <exception>

struct sqlite3;

namespace Litecopy {

/// A failure of the SQLite layer, captured where it happened: a later call on the connection would overwrite SQLite's
/// text. Thrown by `Connection`, `Statement` and `Backup`; nothing thrown leaves `copyDatabase()` or a job.
class SqliteError : public std::exception
{
public:
    /// Reads code and text from `handle`; where that is null or reports no error, the code's standard text is taken.
    SqliteError(int extendedCode, sqlite3 *handle, QByteArray context = {});
    SqliteError(int extendedCode, QByteArray text);
    /// With the code's standard text; `systemError` is the errno behind it.
    SqliteError(int extendedCode, int systemError);

    /// A mistake of the caller's that would otherwise crash or hang, with SQLite's code SQLITE_MISUSE.
    [[nodiscard]] static SqliteError misuse(QByteArray what);

    [[nodiscard]] int extendedCode() const noexcept { return m_code; }
    /// The primary code: what to compare with. SQLite's backup reports extended codes even where they are switched off.
    [[nodiscard]] int code() const noexcept { return m_code & 0xff; }
    /// The errno behind CANTOPEN and IOERR as far as SQLite keeps it; 0 where it is not known.
    [[nodiscard]] int systemError() const noexcept { return m_systemError; }
    [[nodiscard]] const QByteArray &text() const noexcept { return m_text; }
    [[nodiscard]] const char *what() const noexcept override { return m_text.constData(); }

private:
    int m_code;
    int m_systemError = 0;
    QByteArray m_text;
};

} // namespace Litecopy
