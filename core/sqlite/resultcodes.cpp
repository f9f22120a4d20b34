// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/resultcodes.h"

#include <sqlite3.h>

namespace Litecopy {

static ResultKind kindOfIoError(int extendedCode) noexcept
{
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS: // what os_unix.c makes of EIO
        return ResultKind::ReadFailed;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_SEEK: // VfsTap says it of a page beyond the end of the file; nothing else on Unix does
        return ResultKind::ShortRead;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
        return ResultKind::WriteFailed;
    case SQLITE_IOERR_NOMEM:
        return ResultKind::NoMemory;
    case SQLITE_IOERR_BLOCKED:
        return ResultKind::Busy;
    default:
        return ResultKind::IoFailed;
    }
}

static ResultKind kindOfReadOnly(int extendedCode) noexcept
{
    switch (extendedCode) {
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTINIT:
    case SQLITE_READONLY_CANTLOCK:
    case SQLITE_READONLY_DIRECTORY:
        return ResultKind::NeedsRecovery;
    case SQLITE_READONLY_DBMOVED:
        return ResultKind::Moved;
    default:
        return ResultKind::ReadOnly;
    }
}

ResultKind kindOf(int extendedCode) noexcept
{
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
    case SQLITE_SCHEMA:
        return ResultKind::Busy;
    case SQLITE_FULL:
        return ResultKind::Full;
    case SQLITE_NOLFS:
        return ResultKind::TooLarge;
    case SQLITE_IOERR:
        return kindOfIoError(extendedCode);
    case SQLITE_READONLY:
        return kindOfReadOnly(extendedCode);
    case SQLITE_NOMEM:
        return ResultKind::NoMemory;
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ResultKind::NotADatabase;
    // No statement of Litecopy's can break a constraint: rows that were there do, in VACUUM.
    case SQLITE_CORRUPT:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return ResultKind::Corrupt;
    case SQLITE_CANTOPEN:
        return ResultKind::CannotOpen;
    case SQLITE_PERM:
        return ResultKind::NotPermitted;
    // AUTH comes of an authorizer of the application's own.
    case SQLITE_AUTH:
    case SQLITE_RANGE:
    case SQLITE_MISUSE:
        return ResultKind::Misuse;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return ResultKind::Interrupted;
    default:
        return ResultKind::Other;
    }
}

} // namespace Litecopy
