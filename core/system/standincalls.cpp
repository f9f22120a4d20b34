// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/standincalls.h"

#include "system/leasewait.h"

#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <set>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

thread_local int keptOwners = 0;
thread_local int promptOpens = 0;
thread_local int backedMaps = 0;
thread_local std::optional<OpenedFile> *lookListener = nullptr;

namespace {

template <typename Function>
Function below(const StandInCall &call, Function ifNone) noexcept
{
    const SystemCall found = call.below;
    return found ? reinterpret_cast<Function>(found) : ifNone;
}

int plainOpen(const char *name, int flags, int mode)
{
    return ::open(name, flags, mode);
}

/// As `openRegular()` refuses it.
int refuseUnlessFile(int descriptor)
{
    struct stat status;
    int reason = ::fstat(descriptor, &status) == 0 ? 0 : errno;
    if (reason == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        reason = EBADFD;
    const int flags = reason == 0 ? ::fcntl(descriptor, F_GETFL) : -1;
    if (reason == 0 && (flags < 0 || ::fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) != 0))
        reason = errno;
    if (reason == 0)
        return descriptor;
    ::close(descriptor);
    errno = reason;
    return -1;
}

int openPromptly(const char *name, int flags, int mode)
{
    const auto open = below(openCall, &plainOpen);
    // SQLite puts it where a standard stream is closed (os_unix.c, robust_open).
    if (promptOpens == 0 || std::strcmp(name, "/dev/null") == 0)
        return open(name, flags, mode);
    const auto start = LeaseWait::Clock::now();
    int descriptor = open(name, flags | O_NONBLOCK | O_NOCTTY, mode);
    while (descriptor < 0 && errno == EWOULDBLOCK && LeaseWait::again(start))
        descriptor = open(name, flags | O_NONBLOCK | O_NOCTTY, mode);
    return descriptor < 0 ? descriptor : refuseUnlessFile(descriptor);
}

void *mapBacked(void *at, std::size_t length, int protection, int flags, int descriptor, off_t offset)
{
    // Not by posix_fallocate(): where the file system can't, it writes zeros between the writes of other programs.
    if (backedMaps > 0 && (protection & PROT_WRITE) != 0
        && ::fallocate(descriptor, FALLOC_FL_KEEP_SIZE, offset, off_t(length)) != 0
        && (errno == ENOSPC || errno == EDQUOT || errno == EIO))
        return MAP_FAILED;
    return below(mapCall, &::mmap)(at, length, protection, flags, descriptor, offset);
}

int changeOwnerUnlessKept(int descriptor, uid_t owner, gid_t group)
{
    return keptOwners > 0 ? 0 : below(changeOwnerCall, &::fchown)(descriptor, owner, group);
}

int lookAndTell(int descriptor, struct stat *status)
{
    struct stat own;
    // Asked for once more, not read from SQLite's buffer: SQLite may be built with another layout of struct stat.
    if (lookListener && ::fstat(descriptor, &own) == 0)
        lookListener->emplace(OpenedFile{own.st_dev, own.st_ino});
    return below(lookCall, &::fstat)(descriptor, status);
}

/// Which descriptor holds this process's locks on each file.
///
/// SQLite's unix VFS counts on locks being the process's: of two connections to one file, one may take a lock through
/// its descriptor and the other let go of it through its own (os_unix.c, unixInodeInfo). Locks that belong to
/// descriptors would then stay for ever, and keep out other programs, and the process itself. So all of a file's locks
/// go through the one descriptor that was first; SQLite closes none while any lock is held on its file.
class LockOwners
{
public:
    /// Performs one of the F_OFD commands on the file of `descriptor`.
    int call(int descriptor, int command, struct flock *lock) noexcept
    {
        try {
            const std::scoped_lock guard(m_mutex);
            File *const file = fileOf(descriptor);
            if (!file)
                return ::fcntl(descriptor, command, lock);
            if (command == F_OFD_SETLK && lock->l_type == F_WRLCK && descriptor != file->owner
                && !isWritable(file->owner) && isWritable(descriptor))
                moveTo(descriptor, file);
            const int result = ::fcntl(file->owner, command, lock);
            if (result == 0 && command == F_OFD_SETLK)
                note(file, *lock);
            return result;
        } catch (const std::bad_alloc &) {
            errno = ENOMEM;
            return -1;
        }
    }

    void forget(int descriptor) noexcept
    {
        const std::scoped_lock guard(m_mutex);
        const auto known = m_keys.find(descriptor);
        if (known == m_keys.end())
            return;
        const auto file = m_files.find(known->second);
        if (file != m_files.end() && file->second.owner == descriptor)
            m_files.erase(file);
        m_keys.erase(known);
    }

private:
    using Key = std::pair<dev_t, ino_t>;
    using Range = std::pair<off_t, off_t>; ///< start and length
    struct File
    {
        int owner = -1;
        std::set<Range> readLocks;
    };

    File *fileOf(int descriptor)
    {
        auto known = m_keys.find(descriptor);
        if (known == m_keys.end()) {
            struct stat status;
            if (::fstat(descriptor, &status) != 0)
                return nullptr;
            known = m_keys.emplace(descriptor, Key{status.st_dev, status.st_ino}).first;
        }
        return &m_files.try_emplace(known->second, File{descriptor, {}}).first->second;
    }

    static bool isWritable(int descriptor) { return (::fcntl(descriptor, F_GETFL) & O_ACCMODE) != O_RDONLY; }

    static void note(File *file, const struct flock &lock)
    {
        // SQLite locks and unlocks whole ranges, always the same ones, or unlocks everything (length 0).
        std::erase_if(file->readLocks, [&](const Range &held) {
            return held.first >= lock.l_start && (lock.l_len == 0 || held.first < lock.l_start + lock.l_len);
        });
        if (lock.l_type == F_RDLCK)
            file->readLocks.emplace(lock.l_start, lock.l_len);
    }

    /// A read-only descriptor can hold no write lock (EBADF). The other one takes its read locks before it lets go of
    /// them, so there is no moment without.
    static void moveTo(int descriptor, File *file)
    {
        for (const auto &[start, length] : file->readLocks) {
            struct flock lock = {};
            lock.l_type = F_RDLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = start;
            lock.l_len = length;
            if (::fcntl(descriptor, F_OFD_SETLK, &lock) != 0)
                return;
        }
        struct flock all = {};
        all.l_type = F_UNLCK;
        all.l_whence = SEEK_SET;
        ::fcntl(std::exchange(file->owner, descriptor), F_OFD_SETLK, &all);
    }

    std::mutex m_mutex;
    std::map<int, Key> m_keys; ///< by descriptor
    std::map<Key, File> m_files;
};

LockOwners &lockOwners()
{
    // Never destroyed: connections may be closed by destructors that run later.
    static auto *const owners = new LockOwners;
    return *owners;
}

/// Stands in for fcntl in SQLite's unix VFS. Every command SQLite uses takes one argument: a lock, or an int.
int describedFcntl(int descriptor, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);

    switch (command) {
    case F_SETLK:
        command = F_OFD_SETLK;
        break;
    case F_SETLKW:
        command = F_OFD_SETLKW;
        break;
    case F_GETLK:
        command = F_OFD_GETLK;
        break;
    default:
        return ::fcntl(descriptor, command, argument);
    }
    auto *const lock = static_cast<struct flock *>(argument);
    // The kernel refuses these commands with EINVAL unless the pid is 0.
    lock->l_pid = 0;
    return lockOwners().call(descriptor, command, lock);
}

/// Stands in for close. Forgotten before it is closed: the number may be another file's at once.
int describedClose(int descriptor)
{
    lockOwners().forget(descriptor);
    return ::close(descriptor);
}

} // namespace

StandInCall changeOwnerCall{"fchown", reinterpret_cast<SystemCall>(&changeOwnerUnlessKept)};
StandInCall openCall{"open", reinterpret_cast<SystemCall>(&openPromptly)};
StandInCall mapCall{"mmap", reinterpret_cast<SystemCall>(&mapBacked)};
StandInCall lookCall{"fstat", reinterpret_cast<SystemCall>(&lookAndTell)};
const SystemCall fcntlWithDescriptionLocks = reinterpret_cast<SystemCall>(&describedFcntl);
const SystemCall closeWithDescriptionLocks = reinterpret_cast<SystemCall>(&describedClose);

bool mayChangeOwners() noexcept
{
    return ::geteuid() == 0;
}

} // namespace Litecopy
