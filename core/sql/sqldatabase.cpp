// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/sqldatabase.h>

#include "sqlite/connectionuse.h"
#include "sqlite/version.h"

#include <litecopy/sqliteerror.h>

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <cstring>

namespace Litecopy {

static SqliteError anotherSqlite(const char *by)
{
    return SqliteError::misuse(
        QByteArray("the driver has an SQLite of its own, and not the one that Litecopy is linked with: ").append(by));
}

/// All rows of a statement's only column, as the driver's own SQLite answers it.
static QByteArrayList answers(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    QByteArrayList rows;
    if (!query.exec(sql))
        return rows;
    while (query.next())
        rows << query.value(0).toByteArray();
    return rows;
}

Connection borrow(const QSqlDatabase &database)
{
    if (!database.isValid())
        throw SqliteError::misuse("the QSqlDatabase has no driver");
    if (!database.isOpen())
        throw SqliteError::misuse("the QSqlDatabase is not open");
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        throw SqliteError::misuse("the driver of the QSqlDatabase is not one for SQLite");

    // First by what the driver says of itself: a handle of another version, or of one that was built otherwise, has
    // another layout. Then by the handle: a second library of the same build has its VFS at another place.
    if (answers(database, QStringLiteral("SELECT sqlite_source_id()")) != QByteArrayList{sqliteSourceId()})
        throw anotherSqlite("another version");
    if (answers(database, QStringLiteral("PRAGMA compile_options")) != sqliteCompileOptions())
        throw anotherSqlite("other options");
    Connection connection = Connection::borrow(*static_cast<sqlite3 *const *>(handle.constData()));
    if (!usesVfsOfThisLibrary(connection))
        throw anotherSqlite("another copy of the library, or a VFS that was taken away");
    return connection;
}

} // namespace Litecopy
