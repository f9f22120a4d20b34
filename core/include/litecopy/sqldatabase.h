// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

class QSqlDatabase;

namespace Litecopy {

/// The connection behind a QSqlDatabase, for `copy()`, `saveCopy()` and `Backup`. In the library Litecopy::Sql, which
/// links Qt6::Sql; the rest of Litecopy knows nothing of it.
///
/// Ownership: the QSqlDatabase keeps the handle; it must stay open for as long as the Connection, and any Backup or
/// Statement made of it, is there. Thread: that of the QSqlDatabase.
/// Throws SqliteError, misuse: where the database is not open, its driver is not one for SQLite, or the driver has an
/// SQLite of its own: its handle is then nothing that this library's SQLite may touch.
[[nodiscard]] Connection borrow(const QSqlDatabase &database);

} // namespace Litecopy
