// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/inspectfailure.h"

#include "source/errormapping.h"
#include "source/sourcefiles.h"
#include "sqlite/fileerror.h"

#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

Error readingError(const SqliteError &error, const std::filesystem::path &path)
{
    const auto *const ofFile = dynamic_cast<const FileError *>(&error);
    if (!ofFile)
        return errorFrom(error, Side::Source, path, {});
    Error result = errorFromSystem(ofFile->systemError(), Side::Source, ofFile->path(), "reading");
    if (ofFile->isNotRegularFile())
        result = {ErrorCode::SourceNotRegularFile, ofFile->path(), {}, 0, {}};
    result.sqliteCode = error.extendedCode();
    return result;
}

Error newerFormat(std::uint32_t version, const std::filesystem::path &path)
{
    return {ErrorCode::NewerFormat, path, QString(), 0, QStringLiteral("file format version %1").arg(version)};
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
        error = emptySource(path);
    }
    return error;
}

} // namespace Litecopy
