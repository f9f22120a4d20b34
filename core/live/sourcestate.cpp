// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/header.h"
#include "live/errormapping.h"
#include "live/sourcefiles.h"
#include "sqlite/headerreader.h"
#include "system/absolutepath.h"
#include "system/beside.h"
#include "system/filepermissions.h"
#include "system/freespace.h"
#include "system/heldlocks.h"
#include "system/lockowners.h"

#include <litecopy/sourcestate.h>
#include <litecopy/sqliteerror.h>

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
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

/// -1 where there is none. No locks are ever taken on a journal, so it may be read like any file; but a link, or a
/// pipe, may have taken its name since it was looked at.
int firstByte(const fs::path &journal)
{
    const int file = ::open(journal.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return -1;
    struct stat status;
    unsigned char byte = 0;
    const bool isRead = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && ::pread(file, &byte, 1, 0) == 1;
    ::close(file);
    return isRead ? byte : -1;
}

/// Nobody is writing, yet there is a journal that says somebody was: only then it is hot. Writers come and go while
/// this looks, so it is one and the same journal that must be there before and after two looks at the locks.
bool isHot(const fs::path &journal, const SourceState &state)
{
    const FileIdentity before = identify(journal);
    if (before.size == 0 || isWriterAtWork(state))
        return false;
    // A finished one starts with zeros.
    if (firstByte(journal) <= 0)
        return false;
    return !isWriterAtWork(state) && identify(journal) == before;
}

/// False, with the state's error, where something stands in the way of reading one of them.
bool lookAtFiles(SourceState *state)
{
    const FilePermissions found = permissionsOf(state->path);
    // Where it can't be asked, the name alone tells which file it is, and nobody else may open a copy.
    state->file = found.file.exists ? found.file : identify(state->path);
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
