// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/surroundings.h"

#include "inspect/inspectfailure.h"
#include "live/errormapping.h"
#include "live/sourcefiles.h"
#include "system/filestatus.h"
#include "system/heldlocks.h"
#include "system/names.h"

namespace Litecopy {

Sidecar lookAtSidecar(const std::filesystem::path &database, const char *suffix)
{
    const std::filesystem::path path = beside(database, suffix);
    const FileStatus status = statusOf(path);
    if (status.isAbsent())
        return {};
    if (status.error)
        throw InspectFailure(errorFromSystem(status.error, Side::Source, path, "lstat"));
    if (!status.is(FileStatus::Kind::Regular))
        throw InspectFailure(ErrorCode::SourceNotRegularFile, path);
    return {status.identity};
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
