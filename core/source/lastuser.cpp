// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "source/lastuser.h"

#include "sqlite/walfile.h"

#include <litecopy/lockholders.h>

#include <exception>

#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

static bool mayBeWritten(const std::filesystem::path &database)
{
    struct stat status;
    return ::stat(database.c_str(), &status) == 0 && (::geteuid() == 0 || ::geteuid() == status.st_uid)
        && ::access(database.c_str(), W_OK) == 0;
}

static bool isSealed(const std::filesystem::path &database, quint32 lastFrame, quint32 pageSize)
{
    auto log = WalFile::open(database, pageSize);
    if (!log)
        return true;
    log->recover(WalFile::Trust::Checksums);
    return log->committed() >= lastFrame;
}

LastUser::LastUser(const std::filesystem::path &database, quint32 lastFrame, quint32 pageSize,
                   const char *vfs) noexcept
{
    try {
        // What /proc doesn't show, SQLite's exclusive lock does.
        if (lastFrame == 0 || !mayBeWritten(database) || !lockHolders(database).empty()
            || isSealed(database, lastFrame, pageSize))
            return;
        m_connection = Connection::open(database, Connection::OpenMode::ReadWrite, vfs);
        m_connection->execute("PRAGMA wal_autocheckpoint=0");
        // Opens the log and its index.
        static_cast<void>(m_connection->queryInteger("PRAGMA schema_version"));
    } catch (const std::exception &) {
        m_connection.reset();
    }
}

} // namespace Litecopy
