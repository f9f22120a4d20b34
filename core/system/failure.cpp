// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/failure.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>
#include <cstring>

#include <sys/resource.h>

namespace Litecopy {

ErrorCode codeForSystemError(int systemError, Side side) noexcept
{
    const bool source = side == Side::Source;
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
        return source ? ErrorCode::SourceMissing : ErrorCode::DestinationFolderMissing;
    case EACCES:
    case EPERM:
        return source ? ErrorCode::SourceNotPermitted : ErrorCode::DestinationNotPermitted;
    case EROFS:
        return ErrorCode::DestinationReadOnly;
    case EEXIST:
        return ErrorCode::DestinationExists;
    case EISDIR:
        return source ? ErrorCode::SourceNotRegularFile : ErrorCode::DestinationIsFolder;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EFBIG:
        return ErrorCode::FileTooLarge;
    case EMFILE:
    case ENFILE:
        return ErrorCode::TooManyOpenFiles;
    case ENAMETOOLONG:
        return ErrorCode::PathTooLong;
    case ENOMEM:
        return ErrorCode::OutOfMemory;
    default:
        return ErrorCode::IoError;
    }
}

QString fileSizeLimit()
{
    rlimit limit;
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return {};
    return QCoreApplication::translate("Litecopy", "the limit for this program is %1")
        .arg(QLocale().formattedDataSize(qint64(limit.rlim_cur)));
}

Error errorFromSystem(int systemError, Side side, std::filesystem::path path, const char *what)
{
    Error error;
    error.code = codeForSystemError(systemError, side);
    error.path = std::move(path);
    if (error.code == ErrorCode::FileTooLarge)
        error.detail = fileSizeLimit();
    if (systemError == ELOOP)
        error.detail = side == Side::Source
            ? QCoreApplication::translate("Litecopy", "its path leads in a circle of links")
            : QCoreApplication::translate("Litecopy", "the path of “%1” leads in a circle of links")
                  .arg(displayPath(error.path));
    error.sqliteText =
        QStringLiteral("%1: %2").arg(QString::fromUtf8(what), QString::fromLocal8Bit(strerror(systemError)));
    return error;
}

} // namespace Litecopy
