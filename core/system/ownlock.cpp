// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/ownlock.h"

#include "format/header.h"
#include "system/failure.h"
#include "system/freespace.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace Litecopy {

namespace {

int openDatabase(const std::filesystem::path &database, int access)
{
    // O_NONBLOCK: neither a pipe of that name nor somebody's lease may hold this up.
    return ::open(database.c_str(), access | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

/// False where the system gives none: it has no more threads, or a container's filter forbids a file table.
bool startThread(std::optional<DescriptorThread> *thread)
{
    try {
        thread->emplace();
        return true;
    } catch (const Failure &) {
        return false;
    }
}

/// Elsewhere a lease may be the server's, and says nothing of other programs.
bool leasesAreLocal(int descriptor)
{
    struct statfs system;
    return ::fstatfs(descriptor, &system) == 0 && isLocalFileSystem(system);
}

OpenElsewhere tryLease(int descriptor)
{
    if (!leasesAreLocal(descriptor))
        return OpenElsewhere::Unknown;
    // Whoever opens the file in this moment makes the kernel send SIGIO, which ends a program that expects none: it
    // goes to this thread, which blocks it and ends soon.
    sigset_t signal;
    sigemptyset(&signal);
    sigaddset(&signal, SIGIO);
    struct f_owner_ex owner = {F_OWNER_TID, ::gettid()};
    if (::pthread_sigmask(SIG_BLOCK, &signal, nullptr) != 0 || ::fcntl(descriptor, F_SETOWN_EX, &owner) != 0)
        return OpenElsewhere::Unknown;
    if (::fcntl(descriptor, F_SETLEASE, F_WRLCK) == 0) {
        ::fcntl(descriptor, F_SETLEASE, F_UNLCK);
        return OpenElsewhere::No;
    }
    return errno == EAGAIN ? OpenElsewhere::Yes : OpenElsewhere::Unknown;
}

OwnLock::Outcome tryLock(int descriptor, bool writable)
{
    struct flock lock = {};
    lock.l_type = writable ? F_WRLCK : F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = LockBytes::pending;
    lock.l_len = LockBytes::size;
    if (::fcntl(descriptor, F_OFD_SETLK, &lock) != 0)
        return errno == EAGAIN || errno == EACCES ? OwnLock::Outcome::InUse : OwnLock::Outcome::NotKnown;
    if (writable)
        return OwnLock::Outcome::Held;
    // The readers, which a lock for reading doesn't meet.
    lock.l_type = F_WRLCK;
    lock.l_pid = 0;
    const bool readers = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    return readers ? OwnLock::Outcome::InUse : OwnLock::Outcome::Held;
}

} // namespace

OpenElsewhere askWhetherOpen(const std::filesystem::path &database)
{
    OpenElsewhere answer = OpenElsewhere::Unknown;
    std::optional<DescriptorThread> thread;
    if (!startThread(&thread))
        return answer;
    thread->run([&] {
        const FileDescriptor file(openDatabase(database, O_RDONLY));
        struct stat status;
        if (file && ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode))
            answer = tryLease(file.get());
    });
    return answer;
}

OwnLock::OwnLock(const std::filesystem::path &database)
{
    if (!startThread(&m_thread))
        return;
    m_thread->run([&] {
        FileDescriptor file(openDatabase(database, O_RDWR));
        const bool writable = bool(file);
        if (!writable)
            file = FileDescriptor(openDatabase(database, O_RDONLY));
        struct stat status;
        if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
            throw systemFailure(file ? ENOENT : errno, Side::Destination, database, "locking the file to be replaced");
        m_outcome = tryLock(file.get(), writable);
        m_file = std::move(file);
    });
}

OpenElsewhere OwnLock::askWhetherOpen()
{
    OpenElsewhere answer = OpenElsewhere::Unknown;
    if (m_thread)
        m_thread->run([&] { answer = tryLease(m_file.get()); });
    return answer;
}

bool OwnLock::isOf(const std::filesystem::path &database)
{
    bool same = false;
    if (m_thread)
        m_thread->run([&] {
            struct stat locked;
            struct stat named;
            same = ::fstat(m_file.get(), &locked) == 0 && ::lstat(database.c_str(), &named) == 0
                && locked.st_dev == named.st_dev && locked.st_ino == named.st_ino;
        });
    return same;
}

OwnLock::~OwnLock()
{
    if (m_thread)
        m_thread->run([this] { m_file.close(); });
}

} // namespace Litecopy
