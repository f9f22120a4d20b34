// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/freespace.h"

#include "format/header.h"
#include "format/walfile.h"

#include <algorithm>

#include <sys/statvfs.h>

namespace Litecopy {

// SQLITE_DEFAULT_WAL_AUTOCHECKPOINT.
static constexpr qint64 checkpointedPages = 1000;

qint64 freeSpace(const std::filesystem::path &path)
{
    struct statvfs system;
    if (::statvfs(path.c_str(), &system) != 0 || system.f_blocks == 0)
        return -1;
    return qint64(system.f_bavail) * qint64(system.f_frsize);
}

qint64 roomForWriters(const SourceState &source)
{
    return checkpointedPages * (std::max(source.pageSize, int(smallestPageSize)) + qint64(WalFile::frameHeaderSize));
}

} // namespace Litecopy
