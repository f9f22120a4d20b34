// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/header.h"
#include "live/errormapping.h"
#include "live/sourcefiles.h"
#include "sqlite/headerreader.h"
#include "system/filepermissions.h"
#include "system/filesystem.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/sourcestate.h>
#include <litecopy/sqliteerror.h>

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <system_error>
#include <thread>

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

void lookAtFileSystem(SourceState *state, const fs::path &destination)
{
    const FileSystem system = FileSystem::of(state->path);
    state->networkFileSystem = !system.isLocal;
    state->freeSpace = system.freeSpace;
    if (!system.sharesBlocks)
        return;
    const fs::path folder = destination.empty() ? state->path.parent_path() : absolutePath(destination).parent_path();
    state->reflink = identify(folder).device == state->file.device;
}

void lookAtHeader(SourceState *state)
{
    const QByteArray header = readHeader(state->path);
    // A journal or a log may hold a better first page.
    const bool isFinal = state->journal.size == 0 && state->wal.size == 0;
    const HeaderVerdict verdict = judgeHeader(header);
    if (verdict == HeaderVerdict::AllZeros && state->journal.size > 0 && isEmptiedByJournal(state->path)) {
        state->error = unfinishedSource(state->path);
        return;
    }
    const bool isNone = verdict == HeaderVerdict::NotADatabase || verdict == HeaderVerdict::AllZeros;
    if (isNone || (verdict != HeaderVerdict::Readable && isFinal)) {
        state->error = headerError(verdict, header, state->path);
        return;
    }
    state->pageSize = pageSizeIn(header);
    // SQLite opens any log that is there and not empty, whatever the header says (pager.c, pagerOpenWalIfPresent).
    state->walMode = isWalIn(header) || state->hasLog();
    state->unannouncedLog = state->hasLog() && !isWalIn(header);
    // One with a page size that can't be is only a source where a journal or a log holds a better one.
    const DatabaseHeader fields = parseHeader(header).value_or(DatabaseHeader());
    state->freePages = fields.freelistCount;
    // An old SQLite does not keep the count; then the size tells, as it tells SQLite itself.
    if (fields.isPageCountValid())
        state->pageCount = fields.pageCount;
    else if (fields.pageSize != 0)
        state->pageCount = quint32(state->file.size / fields.pageSize);
}

bool isWriterAtWork(const SourceState &state)
{
    const HeldLocks locks = heldLocks(state.path);
    // Where the kernel can't be asked, /proc may name somebody.
    return locks.known ? locks.anyWriter() : std::ranges::any_of(lockHolders(state.path), [](const LockHolder &holder) {
        return holder.lock != LockHolder::Lock::Shared && holder.lock != LockHolder::Lock::Wal;
    });
}

/// Whether it is hot can't be told then: SQLite takes it to be, and waits in vain for a lock to roll it back.
bool isUnreadableJournal(const fs::path &journal, const SourceState &state)
{
    return state.journal.exists && state.journal.size > 0 && isUnreadable(journal) && !isWriterAtWork(state)
        && identify(journal).exists;
}

/// 0 where there is none. No locks are ever taken on a journal, so it may be read like any file.
std::byte firstByte(const fs::path &journal)
{
    std::byte byte{};
    static_cast<void>(openRegular(journal).read({&byte, 1}, 0));
    return byte;
}

/// Nobody is writing, yet there is a journal that says somebody was: only then it is hot. Writers come and go while
/// this looks, so it is one and the same journal that must be there before and after two looks at the locks.
bool isHot(const fs::path &journal, const SourceState &state)
{
    const FileIdentity before = identify(journal);
    if (before.size == 0 || isWriterAtWork(state))
        return false;
    // A finished one starts with zeros.
    if (firstByte(journal) == std::byte{})
        return false;
    return !isWriterAtWork(state) && identify(journal) == before;
}

/// False, with the state's error, where something stands in the way of reading one of them.
bool lookAtFiles(SourceState *state)
{
    const FileStatus found = permissionsOf(state->path);
    // Where it can't be asked, the name alone tells which file it is, and nobody else may open a copy.
    state->file = found ? found.identity : identify(state->path);
    if (found)
        state->permissions = found.mode;
    for (const auto &[suffix, identity] :
         {std::pair{"-wal", &state->wal}, std::pair{"-shm", &state->shm}, std::pair{"-journal", &state->journal}}) {
        state->error = lookAtSidecar(beside(state->path, suffix), identity);
        if (state->error)
            return false;
    }
    state->locks = heldLocks(state->path, state->file);
    return true;
}

/// A connection to a database in WAL mode keeps a lock on it, and has its log open, all the while; one that shares the
/// database has the log's index open, too. With the lock there and one of those missing, the log is where another name
/// of the file leads, or it was deleted.
bool isLogElsewhere(const SourceState &state)
{
    const bool isHeld = state.locks.shared || state.locks.exclusive;
    const bool lacksLog = !state.wal.exists || (!state.locks.exclusive && !state.shm.exists);
    return state.walMode && !state.unannouncedLog && isHeld && lacksLog;
}

Error stateError(const std::error_code &error, const fs::path &path)
{
    return errorFromSystem(error, Side::Source, path, "looking at the source");
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
    state.error = whyNotOpenable(state.path);
    if (state.error)
        return state;

    state.fileWritable = mayAccess(state.path, Access::Write);
    state.folderWritable = mayAccess(state.path.parent_path(), Access::MakeFiles);
    if (!lookAtFiles(&state))
        return state;
    lookAtFileSystem(&state, destination);
    try {
        lookAtHeader(&state);
        // A program that opens it, or closes as the last one, has one of both for a moment.
        for (int look = 0; look < looksForLog && isLogElsewhere(state); ++look) {
            std::this_thread::sleep_for(betweenLooksForLog);
            if (!lookAtFiles(&state))
                return state;
            lookAtHeader(&state);
        }
    } catch (const SqliteError &error) {
        state.error = errorFrom(error, Side::Source, state.path, {});
        return state;
    }
    state.holders = lockHolders(state.path);
    if (state.error)
        return state;
    if (isLogElsewhere(state)) {
        state.error = because(ErrorCode::SourceLogElsewhere, state.path);
        state.error.detail = otherNames(state.path, state.holders);
        return state;
    }
    if (state.walMode && state.wal.exists && isUnreadable(beside(state.path, "-wal"))) {
        state.error = because(ErrorCode::SourceNotPermitted, beside(state.path, "-wal"));
        return state;
    }
    if (isUnreadableJournal(beside(state.path, "-journal"), state)) {
        state.error = because(ErrorCode::SourceNeedsRecovery, state.path);
        state.error.detail = QCoreApplication::translate("Litecopy", "you may not read its journal");
        return state;
    }
    if (state.journal.exists)
        state.hotJournal = isHot(beside(state.path, "-journal"), state);
    try {
        if (state.hotJournal && isEmptiedByJournal(state.path))
            state.error = unfinishedSource(state.path);
    } catch (const SqliteError &error) {
        state.error = errorFrom(error, Side::Source, state.path, {});
    }
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
