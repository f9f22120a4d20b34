// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "source/sourcefiles.h"

#include "source/errormapping.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

Error sidecarError(const std::filesystem::path &sidecar)
{
    struct stat status;
    if (::lstat(sidecar.c_str(), &status) != 0)
        // No file can have a name that is too long.
        return errno == ENOENT || errno == ENAMETOOLONG ? Error{} : errorFromSystem(errno, Side::Source, sidecar, "looking at the source");
    if (S_ISLNK(status.st_mode) && ::stat(sidecar.c_str(), &status) != 0)
        return {ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    if (!S_ISREG(status.st_mode))
        return {ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    return {};
}

bool isUnreadable(const std::filesystem::path &file) noexcept
{
    return ::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0 && errno == EACCES;
}

} // namespace Litecopy
