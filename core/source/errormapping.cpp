// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "source/errormapping.h"

#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>

#include <cerrno>
#include <cstring>

namespace Litecopy {

static ErrorCode codeForSystemError(int systemError, Side side) noexcept
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
    case EFBIG:
        return ErrorCode::DiskFull;
    case ENAMETOOLONG:
        return ErrorCode::PathTooLong;
    case ENOMEM:
        return ErrorCode::OutOfMemory;
    default:
        return ErrorCode::IoError;
    }
}

Error errorFromSystem(int systemError, Side side, std::filesystem::path path, const char *what)
{
    Error error;
    error.code = codeForSystemError(systemError, side);
    error.path = std::move(path);
    error.sqliteText =
        QStringLiteral("%1: %2").arg(QString::fromUtf8(what), QString::fromLocal8Bit(strerror(systemError)));
    return error;
}

bool needsApplication(const QByteArray &text)
{
    return text.contains("unsafe use of") || text.contains("no such function") || text.contains("unknown function")
        || text.contains("no such module") || text.contains("no such collation") || text.contains("no such tokenizer");
}

Error errorFrom(const SqliteError &sqlite, Side side, const std::filesystem::path &source,
                const std::filesystem::path &destination)
{
    Error error;
    error.sqliteCode = sqlite.extendedCode();
    error.sqliteText = QString::fromUtf8(sqlite.text());
    const auto is = [&](ErrorCode code, Side where) {
        error.code = code;
        error.path = where == Side::Source ? source : destination;
        return error;
    };
    const bool atSource = side == Side::Source;
    switch (kindOf(sqlite.extendedCode())) {
    case ResultKind::Full:
        return is(ErrorCode::DiskFull, Side::Destination);
    case ResultKind::ReadFailed:
        return is(ErrorCode::IoError, Side::Source);
    case ResultKind::ShortRead:
        return is(ErrorCode::SourceTruncated, Side::Source);
    case ResultKind::WriteFailed:
        return is(ErrorCode::IoError, Side::Destination);
    case ResultKind::IoFailed:
        return is(ErrorCode::IoError, side);
    case ResultKind::NeedsRecovery:
        return is(ErrorCode::SourceNeedsRecovery, side);
    case ResultKind::ReadOnly:
        return is(ErrorCode::PageSizeMismatch, Side::Destination);
    case ResultKind::NoMemory:
        return is(ErrorCode::OutOfMemory, side);
    case ResultKind::NotADatabase:
        return is(atSource ? ErrorCode::NotADatabase : ErrorCode::DestinationNotADatabase, side);
    case ResultKind::Corrupt:
        if (needsApplication(sqlite.text()))
            return is(ErrorCode::SchemaNeedsApplication, side);
        return is(atSource ? ErrorCode::SourceDamaged : ErrorCode::DestinationNotADatabase, side);
    case ResultKind::Busy:
        return is(atSource ? ErrorCode::SourceLocked : ErrorCode::DestinationInUse, side);
    case ResultKind::CannotOpen:
    case ResultKind::NotPermitted:
        return is(atSource ? ErrorCode::SourceNotPermitted : ErrorCode::DestinationNotPermitted, side);
    case ResultKind::Misuse:
        error.detail = error.sqliteText;
        return is(ErrorCode::Misuse, side);
    case ResultKind::Interrupted:
    case ResultKind::Other:
        break;
    }
    return is(needsApplication(sqlite.text()) ? ErrorCode::SchemaNeedsApplication : ErrorCode::Internal, side);
}

} // namespace Litecopy
