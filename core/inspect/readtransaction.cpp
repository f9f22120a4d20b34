// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/readtransaction.h"

#include "inspect/reading.h"
#include "live/databaseuse.h"
#include "live/lastuser.h"
#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>

namespace Litecopy {

ReadTransaction::ReadTransaction(const std::filesystem::path &database, CopyControl &control,
                                 std::chrono::milliseconds patience)
    : m_path(database)
    , m_control(control)
    , m_patience(patience)
    , m_tap(VfsTap::ShortReads::Accept)
{
    m_tap.keepSidecarsOf(m_path);
}

bool ReadTransaction::open(const FileIdentity &expected)
{
    m_connection = Connection::open(m_path, Connection::OpenMode::ReadOnly, m_tap.name());
    m_connection->setCheckpointOnClose(false);
    if (m_tap.hasOpenedAnother(expected))
        m_connection.reset();
    return isOpen();
}

bool ReadTransaction::waitForLock()
{
    using Clock = std::chrono::steady_clock;
    for (const auto deadline = Clock::now() + m_patience;;) {
        try {
            beginReading(*m_connection);
            return true;
        } catch (const SqliteError &error) {
            if (kindOf(error.extendedCode()) != ResultKind::Busy)
                throw;
            if (Clock::now() >= deadline)
                return false;
            if (!m_control.wait(retryInterval))
                throw Interrupted::Cancelled;
            m_connection->execute("ROLLBACK");
        }
    }
}

bool ReadTransaction::begin()
{
    if (!waitForLock())
        return false;
    m_dataVersion = m_connection->queryInteger("PRAGMA data_version");
    return true;
}

bool ReadTransaction::renew()
{
    end();
    return beginAgain();
}

void ReadTransaction::end()
{
    m_connection->execute("COMMIT");
}

bool ReadTransaction::beginAgain()
{
    return waitForLock() && m_connection->queryInteger("PRAGMA data_version") == m_dataVersion;
}

void ReadTransaction::close() noexcept
{
    if (m_isOnLog)
        leaveLog(m_connection, m_path, m_control);
    m_connection.reset();
    m_isOnLog = false;
}

} // namespace Litecopy
