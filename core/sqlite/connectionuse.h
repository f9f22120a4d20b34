// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <QByteArray>

namespace Litecopy {

/// What must be known of a connection that somebody else uses, before it is copied from or to.

/// `PRAGMA schema.text`, for a schema of any name.
[[nodiscard]] QByteArray schemaPragma(const QByteArray &schema, const char *text);

/// Whether one of its statements is being compiled or stepped at this very moment: then the caller is in one of its
/// callbacks, a busy handler, a function, a hook. A statement that has delivered a row and waits to be stepped again
/// does not count; one that was refused with BUSY and never reset can't be told from it, and does.
[[nodiscard]] bool isInsideStatement(const Connection &connection);

/// Whether the schema was opened read-only.
[[nodiscard]] bool isReadOnly(const Connection &connection, const QByteArray &schema);

/// Whether the name that the connection was opened with leads to another file by now, or to none.
[[nodiscard]] bool hasMoved(const Connection &connection) noexcept;

/// Whether two connections share one page cache (shared-cache mode): SQLite's backup between them waits for itself.
[[nodiscard]] bool shareOneCache(const Connection &one, const QByteArray &oneSchema, const Connection &other,
                                 const QByteArray &otherSchema);

/// Whether the connection's files go through a VFS that the SQLite of this library has registered.
[[nodiscard]] bool usesVfsOfThisLibrary(const Connection &connection);

/// Takes a busy timeout away and puts it back: during a backup it works once and then no more, and while it does,
/// nobody hears a cancel. A busy handler of the application's own can't be seen, and stays. The connection must be
/// there as long as this is.
class WithoutBusyTimeout
{
public:
    explicit WithoutBusyTimeout(const Connection &connection);
    WithoutBusyTimeout(const WithoutBusyTimeout &) = delete;
    WithoutBusyTimeout &operator=(const WithoutBusyTimeout &) = delete;
    ~WithoutBusyTimeout();

private:
    const Connection &m_connection;
    int m_timeout = 0; ///< ms
};

} // namespace Litecopy
