// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/sourcefiles.h"

#include "live/errormapping.h"
#include "system/filepermissions.h"
#include "system/names.h"

#include <litecopy/portalpath.h>

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

Error lookAtSidecar(const std::filesystem::path &sidecar, FileIdentity *identity)
{
    const FileStatus status = statusOf(sidecar);
    *identity = {};
    // A look that failed is not a file that is missing.
    if (status.error)
        return status.isAbsent() ? Error{}
                                 : errorFromSystem(status.error, Side::Source, sidecar, "looking at the source");
    if (status.is(FileStatus::Kind::Regular)) {
        *identity = status.identity;
        return {};
    }
    Error error{ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    if (status.is(FileStatus::Kind::Link))
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

Error whyNotReadable(const FileLook &look)
{
    const std::filesystem::path &path = look.path();
    const FileStatus &status = look.status();
    if (status.error)
        return errorFromSystem(status.error, Side::Source, path, "looking at the source");
    if (!status.is(FileStatus::Kind::Regular))
        return {ErrorCode::SourceNotRegularFile, path, {}, 0, {}};
    // Files of /proc have a size of 0, whatever can be read of them.
    if (status.identity.size == 0)
        return emptySource(path);
    if (const std::error_code error = look.accessTo(Access::Read))
        return errorFromSystem(error, Side::Source, path, "looking at the source");
    // It shows one file of a folder: never the write-ahead log that belongs to it.
    if (isPortalPath(path))
        return {ErrorCode::PortalPath, path, lookOutsidePortal(path).inWords(), 0, {}};
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
    return accessTo(file, Access::Read) == std::errc::permission_denied;
}

} // namespace Litecopy
