// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

namespace Litecopy {

SqliteError::SqliteError(int extendedCode, sqlite3 *handle, QByteArray context)
    : m_code(extendedCode)
{
    // The handle keeps the text of its latest call, which may not be the call that failed: "not an error" beside a
    // failure is worse than the code's own text.
    if (handle && (sqlite3_errcode(handle) & 0xff) == (extendedCode & 0xff)) {
        m_text = sqlite3_errmsg(handle);
        // For other codes the handle's system error is left over from an earlier call.
        if (code() == SQLITE_CANTOPEN || code() == SQLITE_IOERR)
            m_systemError = sqlite3_system_errno(handle);
    } else {
        m_text = sqlite3_errstr(extendedCode);
    }
    if (!context.isEmpty())
        m_text = context + ": " + m_text;
}

SqliteError::SqliteError(int extendedCode, QByteArray text)
    : m_code(extendedCode)
    , m_text(std::move(text))
{
}

SqliteError::SqliteError(int extendedCode, int systemError)
    : m_code(extendedCode)
    , m_systemError(systemError)
    , m_text(sqlite3_errstr(extendedCode))
{
}

SqliteError SqliteError::misuse(QByteArray what)
{
    return {SQLITE_MISUSE, std::move(what)};
}

} // namespace Litecopy
