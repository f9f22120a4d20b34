// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/surroundings.h"

#include "inspect/inspectfailure.h"
#include "live/errormapping.h"
#include "live/sourcefiles.h"
#include "system/beside.h"
#include "system/filepermissions.h"
#include "system/heldlocks.h"

#include <cerrno>

#include <sys/stat.h>

namespace Litecopy {

Sidecar lookAtSidecar(const std::filesystem::path &database, const char *suffix)
{
    const std::filesystem::path path = beside(database, suffix);
    struct stat status;
    if (::lstat(path.c_str(), &status) != 0) {
        // No file can have a name that is too long.
        if (errno == ENOENT || errno == ENAMETOOLONG)
            return {};
        throw InspectFailure(errorFromSystem(errno, Side::Source, path, "lstat"));
    }
    if (!S_ISREG(status.st_mode))
        throw InspectFailure(ErrorCode::SourceNotRegularFile, path);
    return {identityOf(status)};
}

Surroundings lookAround(const std::filesystem::path &database)
{
    Surroundings around;
    // Before the locks: heldLocks() opens the -shm.
    static_cast<void>(lookAtSidecar(database, "-shm"));
    around.locks = heldLocks(database);
    around.wal = lookAtSidecar(database, "-wal");
    around.journal = lookAtSidecar(database, "-journal");
    return around;
}

} // namespace Litecopy
