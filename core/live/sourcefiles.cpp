// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/sourcefiles.h"

#include "live/errormapping.h"
#include "system/beside.h"
#include "system/filepermissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

/// No file can have a name that is too long.
static bool isAbsence(int systemError)
{
    return systemError == ENOENT || systemError == ENAMETOOLONG;
}

Error lookAtSidecar(const std::filesystem::path &sidecar, FileIdentity *identity)
{
    struct stat status;
    *identity = {};
    if (::lstat(sidecar.c_str(), &status) != 0)
        // A look that failed is not a file that is missing.
        return isAbsence(errno) ? Error{} : errorFromSystem(errno, Side::Source, sidecar, "looking at the source");
    if (S_ISREG(status.st_mode)) {
        *identity = identityOf(status);
        return {};
    }
    Error error{ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    if (S_ISLNK(status.st_mode))
        error.detail = QCoreApplication::translate(
            "Litecopy", "it is a symbolic link, and SQLite opens no log, index or journal through one");
    return error;
}

Error emptySource(const std::filesystem::path &path)
{
    Error error{ErrorCode::SourceEmpty, path, {}, 0, {}};
    const std::filesystem::path log = beside(path, "-wal");
    FileIdentity identity;
    if (!lookAtSidecar(log, &identity) && identity.size > 0)
        error.detail =
            QCoreApplication::translate("Litecopy", "its write-ahead log “%1” lies beside it").arg(displayPath(log));
    return error;
}

Error unfinishedSource(const std::filesystem::path &path)
{
    return {
        ErrorCode::SourceEmpty, path, {}, 0, QStringLiteral("the transaction that was to make it was never committed")};
}

Error whyNotReadable(const std::filesystem::path &path)
{
    struct stat status;
    if (::stat(path.c_str(), &status) != 0)
        return errorFromSystem(errno, Side::Source, path, "looking at the source");
    if (!S_ISREG(status.st_mode))
        return {ErrorCode::SourceNotRegularFile, path, {}, 0, {}};
    // A file of /proc says it has no bytes and then delivers some.
    if (status.st_size == 0)
        return emptySource(path);
    if (::faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0)
        return errorFromSystem(errno, Side::Source, path, "looking at the source");
    return {};
}

Error headerError(HeaderVerdict verdict, QByteArrayView header, const std::filesystem::path &path)
{
    Error error{ErrorCode::None, path, {}, 0, {}};
    switch (verdict) {
    case HeaderVerdict::Readable:
        break;
    case HeaderVerdict::AllZeros:
        error.detail = QCoreApplication::translate("Litecopy", "its first 100 bytes are zeros");
        [[fallthrough]];
    case HeaderVerdict::NotADatabase:
        error.code = ErrorCode::NotADatabase;
        break;
    case HeaderVerdict::NewerFormat:
        error.code = ErrorCode::NewerFormat;
        error.sqliteText = QStringLiteral("file format version %1").arg(parseHeader(header)->readVersion);
        break;
    case HeaderVerdict::EncryptedOrDamaged:
        error.code = ErrorCode::EncryptedOrDamaged;
        break;
    }
    return error;
}

bool isUnreadable(const std::filesystem::path &file) noexcept
{
    return ::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0 && errno == EACCES;
}

} // namespace Litecopy
