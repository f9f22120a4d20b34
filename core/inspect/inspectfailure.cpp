// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/inspectfailure.h"

#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace {

ErrorCode readingCode(int primaryCode) noexcept
{
    // SQLite's primary codes are part of its file-independent interface and never change.
    switch (primaryCode) {
    case 3: // PERM
    case 23: // AUTH
        return ErrorCode::SourceNotPermitted;
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::SourceLocked;
    case 7: // NOMEM
        return ErrorCode::OutOfMemory;
    case 8: // READONLY
        return ErrorCode::SourceNeedsRecovery;
    case 10: // IOERR
    case 14: // CANTOPEN
        return ErrorCode::IoError;
    case 11: // CORRUPT
        return ErrorCode::SourceDamaged;
    case 26: // NOTADB
        return ErrorCode::NotADatabase;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error readingError(const SqliteError &error, const std::filesystem::path &path)
{
    Error result;
    result.code = readingCode(error.code());
    result.path = path;
    result.sqliteCode = error.extendedCode();
    result.sqliteText = QString::fromUtf8(error.text());
    return result;
}

Error checkReadable(const std::filesystem::path &path)
{
    Error error;
    error.path = path;
    struct stat status
    {
    };
    if (::stat(path.c_str(), &status) != 0) {
        error.code = errno == EACCES              ? ErrorCode::SourceNotPermitted
            : errno == ENAMETOOLONG               ? ErrorCode::PathTooLong
            : errno == ENOENT || errno == ENOTDIR ? ErrorCode::SourceMissing
                                                  : ErrorCode::IoError;
        error.sqliteText = QString::fromLocal8Bit(std::strerror(errno));
    } else if (!S_ISREG(status.st_mode)) {
        error.code = ErrorCode::SourceNotRegularFile;
    } else if (::access(path.c_str(), R_OK) != 0) {
        error.code = ErrorCode::SourceNotPermitted;
    } else if (status.st_size == 0) {
        error.code = ErrorCode::SourceEmpty;
    }
    return error;
}

} // namespace Litecopy
