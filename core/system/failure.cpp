// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/failure.h"

#include "system/filesystem.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>
#include <cstring>

namespace Litecopy {

ErrorCode codeFor(const std::error_code &error, Side side) noexcept
{
    if (isNotRegular(error))
        return side == Side::Source ? ErrorCode::SourceNotRegularFile : ErrorCode::DestinationNotRegularFile;
    const bool source = side == Side::Source;
    switch (error.value()) {
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
    case EWOULDBLOCK:
        return source ? ErrorCode::SourceLocked : ErrorCode::DestinationInUse;
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

std::error_code lastError() noexcept
{
    return systemError(errno);
}

QString leaseText()
{
    return QCoreApplication::translate("Litecopy", "a file server holds a lease on it, or another program does");
}

QString fileSizeLimitText()
{
    const qint64 limit = fileSizeLimit();
    if (limit < 0)
        return {};
    return QCoreApplication::translate("Litecopy", "the limit for this program is %1")
        .arg(QLocale().formattedDataSize(limit));
}

Error errorFromSystem(const std::error_code &reason, Side side, std::filesystem::path path, const char *what)
{
    Error error;
    error.code = codeFor(reason, side);
    error.path = std::move(path);
    if (error.code == ErrorCode::FileTooLarge)
        error.detail = fileSizeLimitText();
    if (reason == std::errc::operation_would_block)
        error.detail = leaseText();
    if (reason == std::errc::too_many_symbolic_link_levels)
        error.detail = side == Side::Source
            ? QCoreApplication::translate("Litecopy", "its path leads in a circle of links")
            : QCoreApplication::translate("Litecopy", "the path of “%1” leads in a circle of links")
                  .arg(displayPath(error.path));
    if (!isNotRegular(reason))
        error.sqliteText = QStringLiteral("%1: %2").arg(QString::fromUtf8(what), systemErrorText(reason));
    return error;
}

QString systemErrorText(const std::error_code &error)
{
    return QString::fromLocal8Bit(std::strerror(error.value()));
}

} // namespace Litecopy
