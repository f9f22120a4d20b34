// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destinationchecks.h"

#include "copy/destination.h"
#include "copy/failure.h"
#include "sqlite/absolutepath.h"
#include "sqlite/beside.h"
#include "sqlite/headerreader.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr std::array<const char *, 3> sidecarSuffixes{"-wal", "-shm", "-journal"};
// SQLite's limit (os_unix.c, MAX_PATHNAME) less the longest name we put behind the folder:
// ".litecopy-XXXXXX/snapshot.db-journal".
constexpr std::size_t longestFolder = 512 - 40;

/// A folder's own links resolved, the last name kept: it may not exist yet.
fs::path resolved(const fs::path &path)
{
    std::error_code error;
    const fs::path whole = fs::canonical(path, error);
    if (!error)
        return whole;
    const fs::path folder = fs::canonical(path.parent_path(), error);
    if (error)
        throw systemFailure(error.value(), Side::Destination, path, "looking for the folder");
    return folder / path.filename();
}

void requireRegularOrAbsent(const fs::path &path)
{
    struct stat status;
    if (::lstat(path.c_str(), &status) != 0) {
        if (errno != ENOENT)
            throw systemFailure(errno, Side::Destination, path, "looking at the destination");
        return;
    }
    if (S_ISDIR(status.st_mode))
        throw failure(ErrorCode::DestinationIsFolder, path);
    if (!S_ISREG(status.st_mode))
        throw failure(ErrorCode::DestinationNotRegularFile, path);
}

void refuseSource(const fs::path &path, const SourceState &source)
{
    if (source.path.empty())
        return;
    bool same = path == source.path || identify(path).isSameFile(source.file);
    for (const char *const suffix : sidecarSuffixes)
        same = same || path == beside(source.path, suffix);
    if (same)
        throw failure(ErrorCode::SameFile, path);
}

bool isDatabaseOrEmpty(const fs::path &path)
{
    try {
        const QByteArray header = readHeader(path, 16);
        return header.isEmpty() || header == QByteArrayView("SQLite format 3\0", 16);
    } catch (const SqliteError &error) {
        throw CopyFailure{errorFrom(error, Side::Destination, {}, path)};
    }
}

} // namespace

fs::path resolveDestination(const CopyRequest &request, const SourceState &source)
{
    if (request.destination.empty())
        throw failure(ErrorCode::DestinationFolderMissing, request.destination);
    const fs::path asked = absolutePath(request.destination);
    if (!asked.has_filename() || asked.filename() == "." || asked.filename() == "..")
        throw failure(ErrorCode::DestinationIsFolder, asked);
    struct stat status;
    const bool nameTaken = ::lstat(asked.c_str(), &status) == 0;
    const fs::path path = resolved(asked);
    refuseSource(path, source);
    requireRegularOrAbsent(path);
    // Also a link that leads nowhere is a name that is taken.
    if (nameTaken && request.destinationMode == DestinationMode::NewFile)
        throw failure(ErrorCode::DestinationExists, path);
    if (path.parent_path().native().size() > longestFolder || path.native().size() + 9 > 512)
        throw failure(ErrorCode::PathTooLong, path);
    return path;
}

void requireReplaceable(const fs::path &path)
{
    if (::faccessat(AT_FDCWD, path.c_str(), R_OK | W_OK, AT_EACCESS) != 0)
        throw systemFailure(errno, Side::Destination, path, "looking at the file to be replaced");
    if (!isDatabaseOrEmpty(path))
        throw failure(ErrorCode::DestinationNotADatabase, path);
    if (const auto users = programsUsing(path); !users.empty())
        throw failure(ErrorCode::DestinationInUse, path, describe(users));
}

void requireNoLeftovers(const fs::path &path)
{
    for (const char *const suffix : sidecarSuffixes) {
        if (identify(beside(path, suffix)).exists)
            throw failure(ErrorCode::DestinationLeftovers, beside(path, suffix));
    }
}

void requireWritableFolder(const fs::path &path)
{
    const fs::path folder = path.parent_path();
    if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        throw systemFailure(errno, Side::Destination, folder, "looking at the destination's folder");
}

void requireTemporaryFolder(const fs::path &folder, const fs::path &destination)
{
    struct stat status;
    if (::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        throw failure(
            ErrorCode::DestinationFolderMissing, destination,
            QCoreApplication::translate("Litecopy", "the temporary folder “%1” is none").arg(displayPath(folder)));
    requireWritableFolder(folder / "snapshot.db");
}

fs::path existingDestination(const CopyRequest &request, const SourceState &source)
{
    const fs::path path = resolveDestination(request, source);
    if (!identify(path).exists)
        throw failure(ErrorCode::DestinationMissing, path);
    if (::faccessat(AT_FDCWD, path.c_str(), R_OK | W_OK, AT_EACCESS) != 0)
        throw systemFailure(errno, Side::Destination, path, "looking at the destination");
    if (!isDatabaseOrEmpty(path))
        throw failure(ErrorCode::DestinationNotADatabase, path);
    return path;
}

} // namespace Litecopy
