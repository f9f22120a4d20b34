// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/heldlocks.h"

#include "format/header.h"
#include "format/wal.h"
#include "system/beside.h"
#include "system/descriptorthread.h"
#include "system/filepermissions.h"

#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace {

enum class Answer
{
    Free,
    Held,
    Unknown,
};

/// Whether a lock of that type could not be had now.
Answer ask(int descriptor, short type, off_t first, off_t length)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = first;
    lock.l_len = length;
    if (::fcntl(descriptor, F_OFD_GETLK, &lock) != 0)
        return Answer::Unknown;
    return lock.l_type == F_UNLCK ? Answer::Free : Answer::Held;
}

int openRegular(const char *path, int flags = 0)
{
    // O_NONBLOCK: a pipe of that name must not hang.
    const int descriptor = ::open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | flags);
    struct stat status;
    if (descriptor >= 0 && (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

void askDatabase(const char *path, const FileIdentity &expected, HeldLocks *locks)
{
    const int file = openRegular(path);
    struct stat status;
    if (file < 0)
        return;
    if (expected.exists && (::fstat(file, &status) != 0 || !identityOf(status).isSameFile(expected))) {
        ::close(file);
        return;
    }
    // Asking for a write lock meets every lock; asking for a read lock meets write locks only.
    const Answer shared = ask(file, F_WRLCK, LockBytes::sharedFirst, LockBytes::sharedSize);
    locks->known = shared != Answer::Unknown;
    locks->shared = shared == Answer::Held;
    locks->exclusive = ask(file, F_RDLCK, LockBytes::sharedFirst, LockBytes::sharedSize) == Answer::Held;
    locks->pending = ask(file, F_RDLCK, LockBytes::pending, 1) == Answer::Held;
    locks->reserved = ask(file, F_RDLCK, LockBytes::reserved, 1) == Answer::Held;
    ::close(file);
}

void askIndex(const char *path, HeldLocks *locks)
{
    // SQLite follows no link there.
    const int file = openRegular(path, O_NOFOLLOW);
    if (file < 0)
        return;
    locks->walOpen = ask(file, F_WRLCK, WalIndex::writeLockByte, WalIndex::lockBytes) == Answer::Held;
    locks->walWriting = ask(file, F_RDLCK, WalIndex::writeLockByte, 1) == Answer::Held;
    ::close(file);
}

} // namespace

HeldLocks heldLocks(const std::filesystem::path &database, const FileIdentity &expected)
{
    HeldLocks locks;
    const std::filesystem::path index = beside(database, "-shm");
    const auto askBoth = [&] {
        if (!separateFileTable())
            return;
        askDatabase(database.c_str(), expected, &locks);
        askIndex(index.c_str(), &locks);
    };
    if (locksBelongToDescriptors()) {
        askBoth();
        return locks;
    }
    try {
        std::thread(askBoth).join();
    } catch (const std::system_error &) {
        // No thread to be had: nothing is known.
    }
    return locks;
}

} // namespace Litecopy
