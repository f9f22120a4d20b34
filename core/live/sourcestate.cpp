// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/databaseuse.h"
#include "live/errormapping.h"
#include "live/sourcefiles.h"
#include "system/absolutepath.h"
#include "system/beside.h"
#include "system/freespace.h"
#include "system/lockowners.h"

#include <litecopy/sourcestate.h>
#include <litecopy/sqliteerror.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

// SQLite's own limit for a path it opens (os_unix.c, MAX_PATHNAME), the terminating NUL included.
constexpr std::size_t longestPath = 512;

// A name that leads elsewhere for a moment is looked at again.
constexpr int looksAtName = 10;
constexpr std::chrono::milliseconds betweenLooksAtName{5};

constexpr int looksForLog = 10;
constexpr std::chrono::milliseconds betweenLooksForLog{20};

Error because(ErrorCode code, const fs::path &path)
{
    return {code, path, {}, 0, {}};
}

/// A sandbox's document portal shows one file of a folder: never the write-ahead log that belongs to it.
bool isPortalPath(const fs::path &path)
{
    const std::string &name = path.native();
    return name.starts_with("/run/flatpak/doc/")
        || (name.starts_with("/run/user/") && name.find("/doc/", 10) != std::string::npos);
}

bool sharesBlocks(const struct statfs &system)
{
    constexpr std::array<unsigned long, 3> magics{0x9123683e, 0x58465342, 0xca451a4e}; // Btrfs XFS bcachefs
    return std::ranges::find(magics, static_cast<unsigned long>(system.f_type) & 0xffffffffUL) != magics.end();
}

void lookAtFileSystem(SourceState *state, const fs::path &destination)
{
    struct statfs system;
    state->networkFileSystem = true;
    if (::statfs(state->path.c_str(), &system) != 0)
        return;
    state->networkFileSystem = !isLocalFileSystem(system);
    state->freeSpace = freeSpace(state->path);
    const fs::path folder = destination.empty() ? state->path.parent_path() : absolutePath(destination).parent_path();
    state->reflink = sharesBlocks(system) && identify(folder).device == state->file.device;
}

Error stateError(int systemError, const fs::path &path)
{
    return errorFromSystem(systemError, Side::Source, path, "looking at the source");
}

/// Everything that must be known before SQLite, or anybody, may open the name.
Error whyNotOpenable(const fs::path &path)
{
    if (Error error = whyNotReadable(path))
        return error;
    if (path.native().size() + 9 > longestPath)
        return because(ErrorCode::PathTooLong, path);
    if (isPortalPath(path))
        return because(ErrorCode::PortalPath, path);
    return {};
}

SourceState lookOnce(const fs::path &source, const fs::path &destination)
{
    SourceState state;
    if (source.empty()) {
        state.error = stateError(ENOENT, source);
        return state;
    }
    std::error_code resolveError;
    state.path = fs::canonical(source, resolveError);
    if (resolveError) {
        state.path = absolutePath(source);
        state.error = stateError(resolveError.value(), state.path);
        return state;
    }
    state.error = whyNotOpenable(state.path);
    if (state.error)
        return state;

    state.fileWritable = ::faccessat(AT_FDCWD, state.path.c_str(), W_OK, AT_EACCESS) == 0;
    state.folderWritable = ::faccessat(AT_FDCWD, state.path.parent_path().c_str(), W_OK | X_OK, AT_EACCESS) == 0;
    bool isReadable = false;
    try {
        isReadable = lookAtUse(&state);
        // A program that opens it, or closes as the last one, has one of both for a moment.
        for (int look = 0; look < looksForLog && isReadable && isLogElsewhere(state); ++look) {
            std::this_thread::sleep_for(betweenLooksForLog);
            isReadable = lookAtUse(&state);
        }
    } catch (const SqliteError &error) {
        state.error = errorFrom(error, Side::Source, state.path, {});
        return state;
    }
    lookAtFileSystem(&state, destination);
    state.holders = lockHolders(state.path);
    if (!isReadable)
        return state;
    if (isLogElsewhere(state)) {
        state.error = because(ErrorCode::SourceLogElsewhere, state.path);
        state.error.detail = otherNames(state.path, state.holders);
        return state;
    }
    if (state.walMode && state.wal.exists && isUnreadable(beside(state.path, "-wal")))
        state.error = because(ErrorCode::SourceNotPermitted, beside(state.path, "-wal"));
    return state;
}

/// The name led to one file and to another while this looked. A file that is missing and is there was a link, which
/// nothing opens here: the path had none.
bool changedMeanwhile(const SourceState &state)
{
    const FileIdentity now = identify(state.path);
    if (state.error && state.error.path == state.path && state.error.code == ErrorCode::SourceMissing)
        return now.exists;
    return state.file.exists && now.exists && !now.isSameFile(state.file);
}

} // namespace

SourceState lookAtSource(const fs::path &source, const fs::path &destination)
{
    SourceState state = lookOnce(source, destination);
    for (int look = 1; look < looksAtName && changedMeanwhile(state); ++look) {
        std::this_thread::sleep_for(betweenLooksAtName);
        state = lookOnce(source, destination);
    }
    return state;
}

SourceState lookAtSourceAndUsers(const fs::path &source)
{
    SourceState state = lookAtSource(source);
    state.users = otherProgramsUsing(state.path);
    return state;
}

} // namespace Litecopy
