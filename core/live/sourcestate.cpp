// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/databaseuse.h"
#include "live/errormapping.h"
#include "live/sourcefiles.h"
#include "system/filepermissions.h"
#include "system/filesystem.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/portalpath.h>
#include <litecopy/sourcestate.h>
#include <litecopy/sqliteerror.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <system_error>
#include <thread>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

// A name that leads elsewhere for a moment is looked at again.
constexpr int looksAtName = 10;
constexpr std::chrono::milliseconds betweenLooksAtName{5};

constexpr int looksForLog = 10;
constexpr std::chrono::milliseconds betweenLooksForLog{20};

Error because(ErrorCode code, const fs::path &path)
{
    return {code, path, {}, 0, {}};
}

void lookAtFileSystem(SourceState *state, const FileSystem &system, const fs::path &destination)
{
    state->networkFileSystem = !system.isLocal;
    state->freeSpace = system.freeSpace;
    if (!system.sharesBlocks)
        return;
    const fs::path folder = destination.empty() ? state->path.parent_path() : absolutePath(destination).parent_path();
    state->reflink = identify(folder).device == state->file.device;
}

Error stateError(const std::error_code &error, const fs::path &path)
{
    return errorFromSystem(error, Side::Source, path, "looking at the source");
}

/// All that must be known before the file is opened, by SQLite or in another way.
Error whyNotOpenable(const FileLook &look)
{
    const fs::path &path = look.path();
    if (Error error = whyNotReadable(look))
        return error;
    if (path.native().size() > longestDatabasePath)
        return because(ErrorCode::PathTooLong, path);
    return {};
}

SourceState lookOnce(const fs::path &source, const fs::path &destination)
{
    SourceState state;
    if (source.empty()) {
        state.error = stateError(make_error_code(std::errc::no_such_file_or_directory), source);
        return state;
    }
    std::error_code resolveError;
    state.path = fs::canonical(source, resolveError);
    if (resolveError) {
        state.path = absolutePath(source);
        state.error = stateError(resolveError, state.path);
        return state;
    }
    state.path = outsidePortal(state.path);
    const FileLook look(state.path);
    state.error = whyNotOpenable(look);
    if (state.error)
        return state;

    state.fileWritable = !look.accessTo(Access::Write);
    state.folderWritable = mayAccess(state.path.parent_path(), Access::MakeFiles);
    bool isReadable = false;
    try {
        isReadable = lookAtUse(&state, look);
        // A program that opens the database, or is the last one to close it, has only one of log and lock for a moment.
        for (int again = 0; again < looksForLog && isReadable && isLogElsewhere(state); ++again) {
            std::this_thread::sleep_for(betweenLooksForLog);
            isReadable = lookAtUse(&state, FileLook(state.path));
        }
    } catch (const SqliteError &error) {
        state.error = errorFrom(error, Side::Source, state.path, {});
        return state;
    }
    lookAtFileSystem(&state, look.fileSystem(), destination);
    // Reading /proc/locks stops every lock of the system for a moment.
    if (!state.locks.known || state.locks.any())
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

/// Whether the name led to one file and then to another during the look. A path has no links, so a file that is missing
/// at first and then there was a link meanwhile.
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
