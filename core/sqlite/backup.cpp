// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/backup.h>

#include "sqlite/connectionuse.h"

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

#include <utility>

namespace Litecopy {

namespace {

/// The API counts pages in an int, page numbers reach 2^32-2.
quint32 pages(int count) noexcept
{
    return static_cast<quint32>(count);
}

} // namespace

Backup::Backup(Connection &destination, Connection &source, const char *destinationSchema, const char *sourceSchema)
{
    sqlite3 *const to = destination.usable().handle;
    sqlite3 *const from = source.usable().handle;
    // SQLite answers each of these misuses in another way, from an error to a hang. Here each is an error.
    if (to == from)
        throw SqliteError::misuse("source and destination are the same connection");
    if (!source.hasSchema(sourceSchema))
        throw SqliteError::misuse("the source has no schema of that name");
    if (!destination.hasSchema(destinationSchema))
        throw SqliteError::misuse("the destination has no schema of that name");
    if (destination.transactionState(destinationSchema) != Connection::TransactionState::None)
        throw SqliteError::misuse("the destination has a transaction open");

    m_backup = sqlite3_backup_init(to, destinationSchema, from, sourceSchema);
    if (!m_backup)
        throw SqliteError(sqlite3_extended_errcode(to), to);
    m_destination = destination.m_state;
    m_source = source.m_state;
    m_destination->isBackupDestination = true;
}

Backup::Backup(Backup &&other) noexcept
    : m_destination(std::move(other.m_destination))
    , m_source(std::move(other.m_source))
    , m_backup(std::exchange(other.m_backup, nullptr))
    , m_remaining(std::exchange(other.m_remaining, 0))
    , m_pageCount(std::exchange(other.m_pageCount, 0))
    , m_done(other.m_done)
{
}

Backup &Backup::operator=(Backup &&other) noexcept
{
    if (this != &other) {
        release();
        m_destination = std::move(other.m_destination);
        m_source = std::move(other.m_source);
        m_backup = std::exchange(other.m_backup, nullptr);
        m_remaining = std::exchange(other.m_remaining, 0);
        m_pageCount = std::exchange(other.m_pageCount, 0);
        m_done = other.m_done;
    }
    return *this;
}

Backup::~Backup()
{
    release();
}

StepResult Backup::step(int pageLimit)
{
    if (!m_backup)
        throw SqliteError::misuse("the backup is finished");
    const int code = sqlite3_backup_step(m_backup, pageLimit);
    // Not thread-safe against step, so read here, on the thread that steps, and shipped as values.
    m_remaining = pages(sqlite3_backup_remaining(m_backup));
    m_pageCount = pages(sqlite3_backup_pagecount(m_backup));
    switch (code & 0xff) {
    case SQLITE_OK:
        return StepResult::More;
    case SQLITE_DONE:
        m_done = true;
        return StepResult::Done;
    case SQLITE_BUSY:
        return StepResult::Busy;
    case SQLITE_LOCKED:
        return StepResult::Locked;
    default:
        // SQLite puts the text on the destination handle only at finish; until then it says "not an error".
        const auto destination = m_destination;
        release();
        throw SqliteError(code, destination->handle);
    }
}

int Backup::release() noexcept
{
    if (!m_backup)
        return SQLITE_OK;
    const int code = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    m_destination->isBackupDestination = false;
    m_remaining = 0;
    m_pageCount = 0;
    return code;
}

void Backup::finish()
{
    const auto destination = m_destination;
    const int code = release();
    const int primary = code & 0xff;
    if (primary != SQLITE_OK && primary != SQLITE_BUSY && primary != SQLITE_LOCKED)
        throw SqliteError(code, destination->handle);
    // Not before sqlite3_backup_finish(): until then a step that was refused with BUSY may be made again.
    m_source.reset();
    m_destination.reset();
}

void Backup::close(bool force)
{
    try {
        finish();
    } catch (const SqliteError &) {
        if (!force)
            throw;
    }
}

} // namespace Litecopy
