// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "source/sourcefiles.h"

#include "source/errormapping.h"
#include "sqlite/beside.h"

#include <QCoreApplication>

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
    const int followed = ::stat(sidecar.c_str(), &status) == 0 ? 0 : errno;
    if (followed == 0) {
        *identity = identityOf(status);
        return S_ISREG(status.st_mode) ? Error{} : Error{ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    }
    *identity = {};
    // A look that failed is not a file that is missing; nor is a link that leads nowhere.
    const int named = ::lstat(sidecar.c_str(), &status) == 0 ? 0 : errno;
    if (isAbsence(followed) && isAbsence(named))
        return {};
    if (isAbsence(followed) && named == 0) {
        if (S_ISLNK(status.st_mode))
            return {ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
        // A program made it between the two looks.
        *identity = identityOf(status);
        return S_ISREG(status.st_mode) ? Error{} : Error{ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    }
    return errorFromSystem(isAbsence(followed) ? named : followed, Side::Source, sidecar, "looking at the source");
}

Error emptySource(const std::filesystem::path &path)
{
    Error error{ErrorCode::SourceEmpty, path, {}, 0, {}};
    const std::filesystem::path log = beside(path, "-wal");
    FileIdentity identity;
    if (!lookAtSidecar(log, &identity) && identity.size > 0)
        error.detail = QCoreApplication::translate("Litecopy",
                                                   "its write-ahead log “%1” lies beside it, and SQLite deletes that "
                                                   "log when a program opens the database the next time. Move the log "
                                                   "to safety first")
                           .arg(displayPath(log));
    return error;
}

bool isUnreadable(const std::filesystem::path &file) noexcept
{
    return ::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0 && errno == EACCES;
}

} // namespace Litecopy
