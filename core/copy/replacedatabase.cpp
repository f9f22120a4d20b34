// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/replacedatabase.h"

#include "copy/copysession.h"
#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "sqlite/headerreader.h"
#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>

namespace Litecopy {

ReplacedDatabase::ReplacedDatabase(CopySession &session, const std::filesystem::path &path)
{
    requireReplaceable(path);
    // An empty file has nothing that a sidecar could belong to.
    if (identify(path).size == 0) {
        requireNoLeftovers(path);
        return;
    }
    try {
        m_wasWal = readHeader(path).mid(18, 2) == QByteArrayView("\2\2", 2);
        m_connection = Connection::open(path, Connection::OpenMode::ReadWrite, m_tap.name());
        // The first read rolls back what a crash left, and needs no schema: the old database may be a damaged one.
        static_cast<void>(m_connection->queryInteger("PRAGMA schema_version"));
        if (m_wasWal)
            leaveWal();
        if (m_connection)
            m_connection->execute("BEGIN EXCLUSIVE");
    } catch (const SqliteError &error) {
        // One so damaged that it can't even be locked is of no use to anybody: replacing it is what a good copy is for.
        if (kindOf(error.extendedCode()) == ResultKind::Corrupt) {
            m_connection.reset();
            requireNoLeftovers(path);
            return;
        }
        Error shown = errorFrom(error, Side::Destination, session.source.path, path);
        if (shown.code == ErrorCode::DestinationInUse)
            shown.detail = describeLocks(lockHolders(path));
        throw CopyFailure{shown};
    }
    requireNoLeftovers(path);
}

void ReplacedDatabase::leaveWal()
{
    m_connection->checkpoint();
    try {
        // Takes the only lock that keeps other WAL connections out, and the sidecars away.
        static_cast<void>(m_connection->queryText("PRAGMA journal_mode=DELETE"));
    } catch (const SqliteError &error) {
        if (kindOf(error.extendedCode()) != ResultKind::Corrupt)
            throw;
        // That one parses the schema. Closing takes the sidecars away as well, if nobody else is there.
        m_connection.reset();
    }
}

ReplacedDatabase::~ReplacedDatabase()
{
    if (!m_connection)
        return;
    try {
        m_connection->execute("ROLLBACK");
        if (m_wasWal && !m_replaced)
            static_cast<void>(m_connection->queryText("PRAGMA journal_mode=WAL"));
    } catch (const std::exception &) {
        // Its content is whole in either journal mode.
    }
}

} // namespace Litecopy
