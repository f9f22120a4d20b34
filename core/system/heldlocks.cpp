// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/heldlocks.h"

#include "format/header.h"
#include "format/wal.h"
#include "system/failure.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <span>

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

namespace Litecopy {

namespace {

struct flock lockOf(short type, qint64 first, qint64 length) noexcept
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = first;
    lock.l_len = length;
    return lock;
}

enum class Answer
{
    Free,
    Held,
    Unknown,
};

/// Whether a lock of that type could not be had now. Asking for a write lock meets every lock; asking for a read lock
/// meets write locks only.
Answer ask(const FileDescriptor &file, short type, qint64 first, qint64 length) noexcept
{
    struct flock lock = lockOf(type, first, length);
    if (::fcntl(file.get(), F_OFD_GETLK, &lock) != 0)
        return Answer::Unknown;
    return lock.l_type == F_UNLCK ? Answer::Free : Answer::Held;
}

void askDatabase(const std::filesystem::path &path, const FileIdentity &expected, HeldLocks *locks) noexcept
{
    const FileDescriptor file = openRegular(path, Opening::ReadBehindLinks);
    if (!file || (expected.exists && !file.status().identity.isSameFile(expected)))
        return;
    const auto isHeld = [&](short type, qint64 first, qint64 length) {
        return ask(file, type, first, length) == Answer::Held;
    };
    const Answer shared = ask(file, F_WRLCK, LockBytes::sharedFirst, LockBytes::sharedSize);
    locks->known = shared != Answer::Unknown;
    locks->shared = shared == Answer::Held;
    locks->exclusive = isHeld(F_RDLCK, LockBytes::sharedFirst, LockBytes::sharedSize);
    locks->pending = isHeld(F_RDLCK, LockBytes::pending, 1);
    locks->reserved = isHeld(F_RDLCK, LockBytes::reserved, 1);
    locks->beyond = isHeld(F_WRLCK, 0, LockBytes::pending);
}

void askIndex(const std::filesystem::path &path, HeldLocks *locks) noexcept
{
    const FileDescriptor file = openRegular(path);
    if (!file)
        return;
    locks->walOpen = ask(file, F_WRLCK, WalIndex::writeLockByte, WalIndex::lockBytes) == Answer::Held;
    locks->walWriting = ask(file, F_RDLCK, WalIndex::writeLockByte, 1) == Answer::Held;
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

/// On a network file system the lease may be the server's, and say nothing of other programs.
OpenElsewhere tryLease(const FileDescriptor &file)
{
    if (!FileSystem::of(file.get()).isLocal)
        return OpenElsewhere::Unknown;
    // A program that opens the file in this moment makes the kernel send SIGIO, which ends a process that expects none.
    // It is sent to this thread, which blocks it and ends soon.
    sigset_t signal;
    sigemptyset(&signal);
    sigaddset(&signal, SIGIO);
    struct f_owner_ex owner = {F_OWNER_TID, ::gettid()};
    if (::pthread_sigmask(SIG_BLOCK, &signal, nullptr) != 0 || ::fcntl(file.get(), F_SETOWN_EX, &owner) != 0)
        return OpenElsewhere::Unknown;
    if (::fcntl(file.get(), F_SETLEASE, F_WRLCK) == 0) {
        ::fcntl(file.get(), F_SETLEASE, F_UNLCK);
        return OpenElsewhere::No;
    }
    return errno == EAGAIN ? OpenElsewhere::Yes : OpenElsewhere::Unknown;
}

OwnLock::Outcome tryLock(const FileDescriptor &file, bool writable)
{
    struct flock lock = lockOf(writable ? F_WRLCK : F_RDLCK, LockBytes::pending, LockBytes::size);
    if (::fcntl(file.get(), F_OFD_SETLK, &lock) != 0)
        return errno == EAGAIN || errno == EACCES ? OwnLock::Outcome::InUse : OwnLock::Outcome::NotKnown;
    // Readers have to be asked for: a read lock is had beside theirs.
    const bool readers = !writable && ask(file, F_WRLCK, LockBytes::pending, LockBytes::size) == Answer::Held;
    return readers ? OwnLock::Outcome::InUse : OwnLock::Outcome::Held;
}

} // namespace

HeldLocks heldLocks(const std::filesystem::path &database, const FileIdentity &expected)
{
    HeldLocks locks;
    const std::filesystem::path index = beside(database, "-shm");
    onOwnFileTable([&] {
        askDatabase(database, expected, &locks);
        askIndex(index, &locks);
    });
    return locks;
}

std::uint32_t heldLogLocks(const std::filesystem::path &database)
{
    const std::filesystem::path index = beside(database, "-shm");
    std::uint32_t held = 0;
    onOwnFileTable([&] {
        const FileDescriptor file = openRegular(index);
        for (int byte = 0; file && byte < WalIndex::lockBytes; ++byte) {
            if (ask(file, F_WRLCK, WalIndex::writeLockByte + byte, 1) == Answer::Held)
                held |= 1U << byte;
        }
    });
    return held;
}

std::optional<WalIndex> currentLogIndex(const std::filesystem::path &database)
{
    constexpr int mostLooks = 20;
    const std::filesystem::path path = beside(database, "-shm");
    std::optional<WalIndex> index;
    onOwnFileTable([&] {
        const FileDescriptor file = openRegular(path);
        for (int look = 0; file && look < mostLooks && !index; ++look) {
            std::array<std::uint32_t, WalIndex::headerSize / 4> words{};
            const ReadResult got = file.read(std::as_writable_bytes(std::span(words)), 0);
            if (got.error || got.bytes < WalIndex::headerSize)
                return;
            index = WalIndex::parse(words);
            if (index && !index->isSealed())
                index.reset();
        }
    });
    return index;
}

OpenElsewhere askWhetherOpen(const std::filesystem::path &database)
{
    OpenElsewhere answer = OpenElsewhere::Unknown;
    std::optional<DescriptorThread> thread;
    if (!startThread(&thread))
        return answer;
    thread->run([&] {
        if (const FileDescriptor file = openRegular(database))
            answer = tryLease(file);
    });
    return answer;
}

OwnLock::OwnLock(const std::filesystem::path &database)
{
    if (!startThread(&m_thread))
        return;
    m_thread->run([&] {
        FileDescriptor file = openRegular(database, Opening::ReadWrite);
        const bool writable = bool(file);
        if (!writable)
            file = openRegular(database);
        m_file = require(std::move(file), Side::Destination, database, "locking the file to be replaced");
        m_outcome = tryLock(m_file, writable);
    });
}

OpenElsewhere OwnLock::askWhetherOpen()
{
    OpenElsewhere answer = OpenElsewhere::Unknown;
    if (m_thread)
        m_thread->run([&] { answer = tryLease(m_file); });
    return answer;
}

bool OwnLock::isOf(const std::filesystem::path &database)
{
    bool same = false;
    if (m_thread)
        m_thread->run([&] { same = m_file.status().identity.isSameFile(statusOf(database).identity); });
    return same;
}

OwnLock::~OwnLock()
{
    if (m_thread)
        m_thread->run([this] { m_file.close(); });
}

} // namespace Litecopy
