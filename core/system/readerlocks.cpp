// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/readerlocks.h"

#include "format/header.h"
#include "system/failure.h"
#include "system/names.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr char readingIndex[] = "reading the index of the log";

struct flock lockOf(short type, qint64 first, qint64 length) noexcept
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = first;
    lock.l_len = length;
    return lock;
}

ReaderLocks::Outcome set(const FileDescriptor &file, short type, qint64 first, qint64 length) noexcept
{
    struct flock lock = lockOf(type, first, length);
    if (::fcntl(file.get(), F_OFD_SETLK, &lock) == 0)
        return ReaderLocks::Outcome::Held;
    return errno == EAGAIN || errno == EACCES ? ReaderLocks::Outcome::Busy : ReaderLocks::Outcome::Unknown;
}

/// By another than this descriptor.
bool isHeld(const FileDescriptor &file, short type, qint64 first) noexcept
{
    struct flock lock = lockOf(type, first, 1);
    return ::fcntl(file.get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

} // namespace

ReaderLocks::ReaderLocks(const fs::path &database, const FileIdentity &expected)
    : m_path(database)
{
    m_thread.run([&] {
        FileDescriptor file = openRegular(database);
        const bool isOther = file ? !file.status().identity.isSameFile(expected) : isNotRegular(file.error());
        if (isOther)
            throw failure(ErrorCode::SourceReplaced, Side::Source);
        m_database = require(std::move(file), Side::Source, database, "locking the database");
    });
}

ReaderLocks::~ReaderLocks()
{
    m_thread.run([this] {
        m_index.close();
        m_database.close();
    });
}

ReaderLocks::Outcome ReaderLocks::lockDatabase()
{
    Outcome outcome = Outcome::Unknown;
    m_thread.run([&] {
        // A writer that waits for readers to leave holds PENDING, so that no new one comes.
        outcome = set(m_database, F_RDLCK, LockBytes::pending, 1);
        if (outcome != Outcome::Held)
            return;
        outcome = set(m_database, F_RDLCK, LockBytes::sharedFirst, LockBytes::sharedSize);
        static_cast<void>(set(m_database, F_UNLCK, LockBytes::pending, 1));
    });
    return outcome;
}

void ReaderLocks::unlockDatabase()
{
    m_thread.run([&] { static_cast<void>(set(m_database, F_UNLCK, LockBytes::pending, LockBytes::size)); });
}

bool ReaderLocks::isWriterAtWork()
{
    bool isAtWork = false;
    m_thread.run([&] {
        isAtWork = isHeld(m_database, F_RDLCK, LockBytes::reserved) || isHeld(m_database, F_RDLCK, LockBytes::pending);
    });
    return isAtWork;
}

void ReaderLocks::read(std::span<std::byte> to, qint64 offset)
{
    std::ranges::fill(to, std::byte{});
    m_thread.run([&] { static_cast<void>(require(m_database.read(to, offset), Side::Source, "reading the file")); });
}

bool ReaderLocks::joinIndex()
{
    bool isShared = false;
    m_thread.run([&] {
        const fs::path path = beside(m_path, "-shm");
        FileDescriptor file = openRegular(path);
        if (!file && isAbsence(file.error()))
            return;
        m_index = require(std::move(file), Side::Source, path, readingIndex);
        isShared = set(m_index, F_RDLCK, WalIndex::lastLockByte, 1) == Outcome::Held
            && isHeld(m_index, F_WRLCK, WalIndex::lastLockByte);
        if (!isShared)
            m_index.close();
    });
    return isShared;
}

std::optional<WalIndex> ReaderLocks::readIndex() const
{
    std::array<std::uint32_t, WalIndex::headerSize / 4> words{};
    const std::size_t got = require(m_index.read(std::as_writable_bytes(std::span(words)), 0), Side::Source,
                                    beside(m_path, "-shm"), readingIndex);
    return got == WalIndex::headerSize ? WalIndex::parse(words) : std::nullopt;
}

std::optional<WalIndex> ReaderLocks::index()
{
    std::optional<WalIndex> index;
    m_thread.run([&] { index = readIndex(); });
    if (index && !index->isSealed())
        index.reset();
    return index;
}

ReaderLocks::Outcome ReaderLocks::lockMark(int mark)
{
    Outcome outcome = Outcome::Unknown;
    m_thread.run([&] { outcome = set(m_index, F_RDLCK, WalIndex::readLockByte + mark, 1); });
    return outcome;
}

void ReaderLocks::unlockMark(int mark)
{
    m_thread.run([&] { static_cast<void>(set(m_index, F_UNLCK, WalIndex::readLockByte + mark, 1)); });
}

void ReaderLocks::leaveIndex()
{
    m_thread.run([this] { m_index.close(); });
}

} // namespace Litecopy
