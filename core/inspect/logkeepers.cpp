// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/logkeepers.h"

#include "system/filesystem.h"
#include "system/heldlocks.h"
#include "system/names.h"

#include <litecopy/fileidentity.h>
#include <litecopy/portalpath.h>

#include <algorithm>
#include <functional>
#include <new>
#include <utility>

namespace Litecopy {

using std::chrono::milliseconds;

namespace {

LogKeeper::Role roleOf(const LogLock &lock, int byte)
{
    if (lock.exclusive && byte == WalIndex::writeLockByte)
        return LogKeeper::Role::Writes;
    if (lock.exclusive && byte < WalIndex::lastLockByte)
        return LogKeeper::Role::Merges;
    if (byte == WalIndex::readLockByte)
        return LogKeeper::Role::ReadsDatabase;
    if (byte > WalIndex::readLockByte && byte < WalIndex::lastLockByte)
        return LogKeeper::Role::Reads;
    return LogKeeper::Role::HasOpen;
}

/// What every connection that has the index open holds.
constexpr std::uint32_t hasOpen = 1U << (WalIndex::lockBytes - 1);

std::uint32_t bytesOf(const LogLock &lock)
{
    std::uint32_t bytes = 0;
    for (int byte = 0; byte < WalIndex::lockBytes; ++byte) {
        const int at = int(WalIndex::writeLockByte) + byte;
        if (lock.firstByte <= at && at <= lock.lastByte)
            bytes |= 1U << byte;
    }
    return bytes;
}

/// A transaction is no older than its program. That is known by the computer's running time, which no clock that is
/// set changes, as it may a time stamp.
std::optional<milliseconds> openFor(const LogTimes &times, std::uint32_t frame, const LogKeeper &keeper)
{
    std::optional<milliseconds> time = times.openFor(frame, LogTimes::Clock::now());
    if (time && keeper.runningSince) {
        const auto running = std::chrono::system_clock::now() - *keeper.runningSince;
        time = std::clamp(std::chrono::duration_cast<milliseconds>(running), milliseconds(0), *time);
    }
    return time;
}

class Keepers
{
public:
    Keepers(std::uint32_t frames, const std::optional<WalIndex> &index, const LogTimes &times)
        : m_frames(frames)
        , m_index(index)
        , m_times(times)
    {
    }

    void add(const LogLock &lock)
    {
        const std::uint32_t bytes = bytesOf(lock);
        m_held |= bytes;
        if (!lock.isOwn)
            add(lock, bytes);
    }

    /// Bytes that are held by programs of other containers, which /proc doesn't list.
    void addUnseen(std::uint32_t bytes)
    {
        m_held |= bytes;
        constexpr std::uint32_t exclusive = 0b111;
        LogLock lock;
        add(lock, bytes & (m_index ? ~exclusive : hasOpen));
        lock.exclusive = true;
        add(lock, bytes & exclusive);
    }

    [[nodiscard]] std::vector<LogKeeper> take()
    {
        // A reader that finds no mark it may set takes one that is there (wal.c, walTryBeginRead): then a mark may be
        // older than its reader.
        constexpr std::uint32_t allThatAreSet = 0b0'1111'0000;
        if ((m_held & allThatAreSet) == allThatAreSet) {
            for (LogKeeper &keeper : m_keepers)
                keeper.openFor.reset();
        }
        std::ranges::stable_sort(m_keepers, std::ranges::greater(), &LogKeeper::framesKept);
        return std::move(m_keepers);
    }

private:
    void add(const LogLock &lock, std::uint32_t bytes)
    {
        for (int byte = 0; byte < WalIndex::lockBytes; ++byte) {
            if ((bytes >> byte & 1) != 0)
                add(lock, int(WalIndex::writeLockByte) + byte);
        }
    }

    void add(const LogLock &lock, int byte)
    {
        LogKeeper keeper;
        keeper.pid = lock.pid;
        keeper.program = lock.program;
        keeper.role = roleOf(lock, byte);
        keeper.runningSince = lock.runningSince;
        if (keeper.role == LogKeeper::Role::Reads && m_index) {
            const std::uint32_t mark = m_index->readMarks[std::size_t(byte - WalIndex::readLockByte)];
            keeper.frame = std::min(mark, m_frames);
            keeper.framesKept = m_frames - keeper.frame;
            keeper.openFor = openFor(m_times, keeper.frame, keeper);
        }
        // It began when all was merged, and nothing is as long as it is open.
        if (keeper.role == LogKeeper::Role::ReadsDatabase && m_index)
            keeper.openFor = openFor(m_times, m_index->backfilled, keeper);
        const auto isOfProgram = [&keeper](const LogKeeper &other) { return other.pid == keeper.pid; };
        const bool isListed = std::ranges::any_of(m_keepers, isOfProgram);
        if (keeper.role == LogKeeper::Role::HasOpen && isListed)
            return;
        std::erase_if(m_keepers, [&](const LogKeeper &other) {
            return isOfProgram(other) && other.role == LogKeeper::Role::HasOpen;
        });
        // Two connections of a program may read as of the same commit.
        const bool isSame = std::ranges::any_of(m_keepers, [&](const LogKeeper &other) {
            return isOfProgram(other) && other.role == keeper.role && other.frame == keeper.frame;
        });
        if (!isSame)
            m_keepers.push_back(std::move(keeper));
    }

    const std::uint32_t m_frames;
    const std::optional<WalIndex> &m_index;
    const LogTimes &m_times;
    std::vector<LogKeeper> m_keepers;
    std::uint32_t m_held = 0; ///< bytes
};

} // namespace

void LogTimes::add(quint64 log, quint32 frames, Clock::time_point when)
{
    constexpr std::size_t most = 4096;
    if (log != m_log || (!m_seen.empty() && frames < m_seen.back().frames))
        m_seen.clear();
    m_log = log;
    if (!m_seen.empty() && m_seen.back().frames == frames)
        return;
    // As many frames, and earlier.
    while (!m_seen.empty() && m_seen.back().when >= when)
        m_seen.pop_back();
    m_seen.push_back({frames, when});
    if (m_seen.size() < most)
        return;
    // Each second one is enough: what is known of a transaction gets less exact, and stays true.
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_seen.size(); i += 2)
        m_seen[kept++] = m_seen[i];
    m_seen.resize(kept);
}

std::optional<milliseconds> LogTimes::openFor(quint32 frame, Clock::time_point now) const
{
    const auto later = std::ranges::upper_bound(m_seen, frame, {}, &Seen::frames);
    if (later == m_seen.end() || later->when > now)
        return std::nullopt;
    return std::chrono::duration_cast<milliseconds>(now - later->when);
}

LogTimes::Clock::time_point lastWrite(const std::filesystem::path &database)
{
    const auto now = LogTimes::Clock::now();
    const FileIdentity log = identify(beside(database, "-wal"));
    if (!log.exists || !FileSystem::of(database).isLocal)
        return now;
    const auto since = std::chrono::system_clock::now().time_since_epoch() - std::chrono::nanoseconds(log.modified);
    return now - std::max(std::chrono::duration_cast<LogTimes::Clock::duration>(since), LogTimes::Clock::duration());
}

LogLocks locksOnLog(const std::filesystem::path &database)
{
    LogLocks locks;
    // What is held before and after is held while /proc is read, too.
    const std::uint32_t before = heldLogLocks(database);
    if (before == 0)
        return locks;
    locks.listed = logLocks(database);
    std::uint32_t listed = 0;
    for (const LogLock &lock : locks.listed) {
        listed |= bytesOf(lock);
        locks.own |= lock.isOwn ? bytesOf(lock) : 0;
    }
    locks.unseen = before & ~listed;
    if (locks.unseen != 0)
        locks.unseen &= heldLogLocks(database);
    return locks;
}

LogLocks locksOnLog(const std::filesystem::path &database, const LogLocks &before)
{
    LogLocks locks = locksOnLog(database);
    // Without /proc this process's own locks can't be told from those of others.
    if (locks.own == 0 && locks.listed.empty())
        locks.unseen &= before.unseen;
    else
        locks.unseen |= before.unseen & locks.own;
    return locks;
}

std::vector<LogKeeper> keepersOf(const std::filesystem::path &database, std::uint32_t frames,
                                 const std::optional<WalIndex> &index, const LogLocks &locks, const LogTimes &times)
{
    // A mark that is let go may be set anew, to a later frame, before its lock is seen again. The later value says less
    // of what is kept, and for how long.
    std::optional<WalIndex> marks = index;
    if (const std::optional<WalIndex> now = currentLogIndex(database); now && index && now->isOfSameLog(*index))
        marks = now;
    Keepers keepers(frames, marks, times);
    for (const LogLock &lock : locks.listed)
        keepers.add(lock);
    keepers.addUnseen(locks.unseen);
    return keepers.take();
}

LogLook lookAtKeepers(const std::filesystem::path &database, LogTimes times)
try {
    LogLook look{.log = 0, .frames = 0, .keepers = {}, .times = std::move(times)};
    const std::filesystem::path path = outsidePortal(std::filesystem::weakly_canonical(database));
    const LogLocks locks = locksOnLog(path);
    const bool isOpen = !locks.listed.empty() || locks.unseen != 0;
    const std::optional<WalIndex> index = isOpen ? currentLogIndex(path) : std::nullopt;
    if (!index || index->lastFrame == 0)
        return look;
    look.log = index->logId();
    look.frames = index->lastFrame;
    look.times.add(look.log, look.frames, lastWrite(path));
    look.keepers = keepersOf(path, look.frames, index, locks, look.times);
    return look;
} catch (const std::bad_alloc &) {
    return {};
} catch (const std::filesystem::filesystem_error &) {
    return {};
}

} // namespace Litecopy
