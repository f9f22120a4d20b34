// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/databaseuse.h"

#include "format/header.h"
#include "live/encryption.h"
#include "live/sourcefiles.h"
#include "sqlite/headerreader.h"
#include "sqlite/vfsfile.h"
#include "sqlite/walreader.h"
#include "system/filedescriptor.h"
#include "system/filepermissions.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/connection.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// False, with the state's error, where something stands in the way of reading one of them.
bool lookAtFiles(SourceState *state, const FileLook &look)
{
    state->file = look.status().identity;
    state->permissions = look.permissions();
    for (const auto &[suffix, identity] :
         {std::pair{"-wal", &state->wal}, std::pair{"-shm", &state->shm}, std::pair{"-journal", &state->journal}}) {
        state->error = lookAtSidecar(beside(state->path, suffix), identity);
        if (state->error)
            return false;
    }
    state->locks = heldLocks(state->path, state->file);
    return true;
}

/// Its header doesn't say whether an encrypted database has a log. One that a program has open under another name has
/// its log there.
void lookForLogElsewhere(SourceState *state)
{
    if (state->walMode || !state->locks.shared)
        return;
    const QString names = otherNames(state->path, lockHolders(state->path));
    if (names.isEmpty())
        return;
    state->encrypted = false;
    state->error = {ErrorCode::SourceLogElsewhere, state->path, names, 0, {}};
}

/// False, with the state's error, where the database can't be read.
bool lookAtHeader(SourceState *state)
{
    const QByteArray header = readHeader(state->path);
    // A journal or a log may hold a better first page.
    const bool isFinal = state->journal.size == 0 && state->wal.size == 0;
    const HeaderVerdict verdict = judgeHeader(header);
    if (verdict == HeaderVerdict::AllZeros && state->journal.size > 0 && isEmptiedByJournal(state->path)) {
        state->error = unfinishedSource(state->path);
        return false;
    }
    const bool isUnknown = verdict == HeaderVerdict::NotADatabase || verdict == HeaderVerdict::EncryptedOrDamaged;
    const Encryption encryption =
        isUnknown ? judgeEncryption(state, readHeader(state->path, int(smallestPageSize))) : Encryption::No;
    if (encryption == Encryption::Seen) {
        state->encrypted = true;
        state->walMode = state->hasLog() || state->locks.walOpen;
        state->error = {ErrorCode::SourceEncrypted, state->path, {}, 0, {}};
        lookForLogElsewhere(state);
        return false;
    }
    const bool isNone = verdict == HeaderVerdict::NotADatabase || verdict == HeaderVerdict::AllZeros;
    if (isNone || (verdict != HeaderVerdict::Readable && isFinal)) {
        state->error = encryption == Encryption::Damaged
            ? Error{ErrorCode::SourceDamaged, state->path, {}, 0, {}}
            : headerError(encryption == Encryption::Possible ? HeaderVerdict::EncryptedOrDamaged : verdict, header,
                          state->path);
        state->walMode = state->hasLog() || state->locks.walOpen;
        return false;
    }
    state->pageSize = pageSizeIn(header);
    // SQLite opens any log that is there and not empty, whatever the header says (pager.c, pagerOpenWalIfPresent).
    state->walMode = isWalIn(header) || state->hasLog();
    state->unannouncedLog = state->hasLog() && !isWalIn(header);
    // A header with an impossible page size passes only where a journal or a log holds a better page 1.
    const DatabaseHeader fields = parseHeader(header).value_or(DatabaseHeader());
    state->freePages = fields.freelistCount;
    // SQLite before 3.7.0 doesn't keep the count. Then the file's size tells it, to SQLite too.
    if (fields.isPageCountValid())
        state->pageCount = fields.pageCount;
    else if (fields.pageSize != 0)
        state->pageCount = quint32(state->file.size / fields.pageSize);
    return true;
}

bool isWriterAtWork(const HeldLocks &locks, const fs::path &database)
{
    // Where the kernel can't be asked, /proc may name a writer.
    return locks.known ? locks.anyWriter() : std::ranges::any_of(lockHolders(database), [](const LockHolder &holder) {
        return holder.lock != LockHolder::Lock::Shared && holder.lock != LockHolder::Lock::Wal;
    });
}

/// A journal that this user may not read may be hot. SQLite takes it to be, and waits in vain for a lock to roll it
/// back.
bool isUnreadableJournal(const fs::path &journal, const SourceState &state)
{
    return state.journal.size > 0 && isUnreadable(journal) && !isWriterAtWork(heldLocks(state.path), state.path)
        && identify(journal).exists;
}

/// A journal is hot where no program writes, but the journal says that one did. Writers come and go during this look,
/// so the same journal must be there before and after two looks at the locks. The first look at both, in this order, is
/// in `state`.
bool isHot(const SourceState &state)
{
    return state.journal.size != 0 && !isWriterAtWork(state.locks, state.path) && hasValidJournal(state.path)
        && !isWriterAtWork(heldLocks(state.path), state.path)
        && identify(beside(state.path, "-journal")) == state.journal;
}

/// False, with the state's error, where it can't be told whether there is a hot journal, or where that leaves nothing.
bool lookAtJournal(SourceState *state)
{
    state->hotJournal = false;
    if (isUnreadableJournal(beside(state->path, "-journal"), *state)) {
        state->error = {ErrorCode::SourceNeedsRecovery,
                        state->path,
                        QCoreApplication::translate("Litecopy", "you may not read its journal"),
                        0,
                        {}};
        return false;
    }
    state->hotJournal = isHot(*state);
    if (state->hotJournal && isEmptiedByJournal(state->path)) {
        state->error = unfinishedSource(state->path);
        return false;
    }
    return true;
}

/// Other programs have the log and its index open, so that opening the database makes no files.
bool isLogShared(const SourceState &state) noexcept
{
    // Where the kernel can't be asked, opening tries it: it makes no files, and fails where it would have to.
    const bool inUse = state.isInUse() || !state.locks.known;
    return inUse && state.wal.exists && state.shm.exists;
}

/// A file of 0 bytes is not there, as SQLite's unixAccess() has it (os_unix.c).
std::error_code lookFor(const fs::path &file)
{
    const FileStatus status = statusBehind(file);
    if (status.is(FileStatus::Kind::Regular) && status.identity.size == 0)
        return make_error_code(std::errc::no_such_file_or_directory);
    return status.error;
}

/// Whether the transaction of this journal was committed. At its end a journal may name a super-journal, which all
/// databases of the transaction share: deleting that was the commit. Where it can't be told, the state before the
/// transaction is the one that is whole.
bool isCommitted(const VfsFile &journal, const fs::path &database)
{
    const auto super = superJournalIn(
        journal.size(), [&](std::span<std::byte> to, std::int64_t offset) { return journal.read(to, offset); });
    return super && stateOf(*super, database) == SuperJournalState::Gone;
}

} // namespace

Obstacle obstacleTo(const SourceState &state) noexcept
{
    if (state.hotJournal)
        return Obstacle::HotJournal;
    if (!state.walMode)
        return Obstacle::None;
    if (state.isLockedExclusively())
        return Obstacle::LockedExclusively;
    if (isLogShared(state))
        return Obstacle::None;
    return state.hasLog() ? Obstacle::LogLeftBehind : Obstacle::Idle;
}

bool lookAtUse(SourceState *state, const FileLook &look)
{
    state->path = look.path();
    state->error = {};
    state->encrypted = false;
    return lookAtFiles(state, look) && lookAtHeader(state) && lookAtJournal(state);
}

bool lookAtUseOfHeaderless(SourceState *state, const FileLook &look)
{
    state->path = look.path();
    state->error = {};
    if (!lookAtFiles(state, look))
        return false;
    if (!lookAtHeader(state)) {
        state->error = {};
        state->encrypted = false;
        state->walMode = state->hasLog();
        state->unannouncedLog = state->walMode;
    }
    return lookAtJournal(state);
}

/// A connection to a database in WAL mode holds a lock on it and keeps its log open until it is closed. One that shares
/// the database also keeps the log's index open, and holds a lock on that.
bool isLogElsewhere(const SourceState &state)
{
    const HeldLocks &locks = state.locks;
    const bool hasIndex = state.shm.exists && (locks.walOpen || isUnreadable(beside(state.path, "-shm")));
    const bool lacksLog = !state.wal.exists || (!locks.exclusive && !hasIndex);
    return state.walMode && !state.unannouncedLog && (locks.shared || locks.exclusive) && lacksLog;
}

void beginReading(Connection &connection)
{
    connection.execute("BEGIN");
    static_cast<void>(connection.queryInteger("PRAGMA schema_version"));
}

std::optional<WalIndex> beginAtKnownCommit(Connection &connection)
{
    constexpr int mostCommitsBetween = 100;
    for (int commits = 0; commits <= mostCommitsBetween; ++commits) {
        const std::optional<WalIndex> before = readWalIndex(connection);
        connection.execute("COMMIT");
        beginReading(connection);
        const std::optional<WalIndex> after = readWalIndex(connection);
        // No program committed while the transaction began, so this is the commit that it sees.
        if (before && after && before->header == after->header)
            return after;
    }
    return std::nullopt;
}

bool hasValidJournal(const fs::path &database)
{
    // No program takes locks on a journal, so it may be opened past SQLite. SQLite's own open would hang where a pipe
    // has taken the name since it was looked at.
    const FileDescriptor journal = openRegular(beside(database, "-journal"));
    std::array<std::byte, 1> first;
    return journal && journal.read(first, 0).bytes == 1 && first[0] != std::byte{0};
}

std::optional<RollbackJournal> openJournal(const fs::path &database, std::uint32_t pageSize)
{
    std::optional<VfsFile> journal = VfsFile::sidecar(database, VfsFile::Kind::Journal);
    if (!journal || isCommitted(*journal, database))
        return std::nullopt;
    return RollbackJournal::parse(std::make_unique<VfsFile>(std::move(*journal)), pageSize);
}

bool isEmptiedByJournal(const fs::path &database)
{
    constexpr std::size_t headerSize = 28;
    const std::optional<VfsFile> journal = VfsFile::sidecar(database, VfsFile::Kind::Journal);
    std::array<char, headerSize> header;
    return journal && journal->read(std::as_writable_bytes(std::span(header)), 0)
        && pagesBeforeJournal(QByteArrayView(header)) == 0U && !isCommitted(*journal, database);
}

SuperJournalState stateOf(const SuperJournalName &super, const fs::path &database)
{
    if (super.name.empty())
        return SuperJournalState::Present; // SQLite plays such a journal back
    const fs::path path = super.name;
    const std::error_code failed = lookFor(path);
    if (!failed)
        return SuperJournalState::Present;
    const fs::path folder = database.parent_path();
    if (path.has_filename() && !lookFor(folder / path.filename()))
        return SuperJournalState::Present;
    // A look that failed is not a file that is missing.
    const bool isFolderThere = path.is_absolute() && statusBehind(path.parent_path()).is(FileStatus::Kind::Folder);
    return failed == std::errc::no_such_file_or_directory && isFolderThere ? SuperJournalState::Gone
                                                                           : SuperJournalState::Unknown;
}

} // namespace Litecopy
