// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/lockholders.h>

#include "format/header.h"
#include "system/filesystem.h"
#include "system/foldernames.h"
#include "system/heldlocks.h"
#include "system/locklines.h"
#include "system/names.h"

#include <litecopy/error.h>
#include <litecopy/fileidentity.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace {

bool isNumber(const char *name)
{
    return name[0] >= '0' && name[0] <= '9';
}

LockHolder::Lock kindOfDatabaseLock(const LockLine &lock)
{
    if (lock.write && lock.end >= LockBytes::sharedFirst)
        return LockHolder::Lock::Exclusive;
    if (lock.write && lock.start <= LockBytes::pending && lock.end >= LockBytes::pending)
        return LockHolder::Lock::Pending;
    if (lock.write && lock.start <= LockBytes::reserved && lock.end >= LockBytes::reserved)
        return LockHolder::Lock::Reserved;
    return LockHolder::Lock::Shared;
}

/// A program holds several locks at once; the strongest tells the most. WAL locks are told apart from the database's.
void add(std::vector<LockHolder> *holders, qint64 pid, LockHolder::Lock kind)
{
    const auto same = std::ranges::find(*holders, pid, &LockHolder::pid);
    if (same == holders->end())
        holders->push_back({pid, programOf(pid), kind});
    else if (kind != LockHolder::Lock::Wal && (same->lock == LockHolder::Lock::Wal || kind > same->lock))
        same->lock = kind;
}

} // namespace

static QString nameOf(const LockHolder &holder)
{
    if (holder.pid == 0)
        return QCoreApplication::translate("Litecopy", "a program the system does not name");
    if (holder.program.isEmpty())
        return QCoreApplication::translate("Litecopy", "process %1").arg(holder.pid);
    // A program chooses its name: a line feed in it would make one line two.
    return QStringLiteral("%1 (%2)").arg(displayPath(holder.program.toStdString()), QString::number(holder.pid));
}

/// The strongest lock that is held and stronger than those of this process, which hide the others; None where there is
/// none.
static LockHolder::Lock strongestOf(const HeldLocks &held, LockHolder::Lock own)
{
    using Lock = LockHolder::Lock;
    const Lock strongest = held.exclusive ? Lock::Exclusive
        : held.pending                    ? Lock::Pending
        : held.reserved                   ? Lock::Reserved
        : held.shared                     ? Lock::Shared
                                          : Lock::None;
    if (strongest != Lock::None)
        return strongest > own ? strongest : Lock::None;
    return held.walOpen && own == Lock::None ? Lock::Wal : Lock::None;
}

std::vector<LockHolder> lockHolders(const std::filesystem::path &database)
{
    std::vector<LockHolder> holders;
    const FileIdentity file = identify(database);
    const FileIdentity shm = identify(beside(database, "-shm"));
    if (!file.exists)
        return holders;

    const bool otherDevice = FileSystem::of(database).hasOwnDevices;
    const QList<QByteArray> lines = allLocks();
    LockHolder::Lock own = LockHolder::Lock::None;
    for (const QByteArray &line : lines) {
        LockLine lock;
        if (!parse(line, &lock))
            continue;
        const bool onDatabase = isOn(lock, file, otherDevice) && lock.end >= LockBytes::pending;
        if (!onDatabase && !isOn(lock, shm, otherDevice))
            continue;
        const LockHolder::Lock kind = onDatabase ? kindOfDatabaseLock(lock) : LockHolder::Lock::Wal;
        for (const qint64 pid : processesHolding(lock)) {
            if (pid != ::getpid())
                add(&holders, pid, kind);
            else if (onDatabase)
                own = std::max(own, kind);
        }
    }
    // /proc lists no locks of other containers.
    if (holders.empty()) {
        if (const LockHolder::Lock lock = strongestOf(heldLocks(database), own); lock != LockHolder::Lock::None)
            holders.push_back({0, {}, lock});
    }
    return holders;
}

QString otherNames(const std::filesystem::path &database, const std::vector<LockHolder> &holders)
{
    const FileIdentity file = identify(database);
    QStringList names;
    for (const LockHolder &holder : holders) {
        const std::filesystem::path descriptors = "/proc/" + std::to_string(holder.pid) + "/fd";
        std::error_code error;
        for (std::filesystem::directory_iterator entry(descriptors, error), end; !error && entry != end;
             entry.increment(error)) {
            if (!identify(entry->path()).isSameFile(file))
                continue;
            std::error_code unreadable;
            const std::filesystem::path name = std::filesystem::read_symlink(entry->path(), unreadable);
            if (!unreadable && name != database)
                names << QStringLiteral("%1: “%2”").arg(nameOf(holder), displayPath(name));
        }
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

std::vector<LockHolder> fuseServersAmong(const std::vector<LockHolder> &holders)
{
    std::vector<LockHolder> servers;
    std::ranges::copy_if(holders, std::back_inserter(servers), [](const LockHolder &holder) {
        const std::filesystem::path descriptors = "/proc/" + std::to_string(holder.pid) + "/fd";
        std::error_code error;
        for (std::filesystem::directory_iterator entry(descriptors, error), end; !error && entry != end;
             entry.increment(error)) {
            std::error_code unreadable;
            if (std::filesystem::read_symlink(entry->path(), unreadable) == "/dev/fuse")
                return true;
        }
        return false;
    });
    return servers;
}

std::vector<LockHolder> programsUsing(const std::filesystem::path &database)
{
    std::vector<LockHolder> users = lockHolders(database);
    const FileIdentity file = identify(database);
    if (!file.exists)
        return users;
    visitNames(AT_FDCWD, "/proc", [&](int processes, const char *process) {
        const auto isAnother = [&](int descriptors, const char *descriptor) {
            // Through the link it is the open file, also where its name is gone.
            struct stat open;
            if (!isNumber(descriptor) || ::fstatat(descriptors, descriptor, &open, 0) != 0 || open.st_ino != file.inode
                || open.st_dev != file.device)
                return true;
            add(&users, QByteArray(process).toLongLong(), LockHolder::Lock::None);
            return false;
        };
        if (isNumber(process))
            visitNames(processes, (std::string(process) + "/fd").c_str(), isAnother);
        return true;
    });
    return users;
}

std::vector<LockHolder> otherProgramsUsing(const std::filesystem::path &database)
{
    std::vector<LockHolder> users = programsUsing(database);
    std::erase_if(users, [](const LockHolder &user) { return user.pid == ::getpid(); });
    return users;
}

static QString nameAndLockOf(const LockHolder &holder)
{
    const auto with = [&holder](const char *words) {
        return QCoreApplication::translate("Litecopy", words).arg(nameOf(holder));
    };
    switch (holder.lock) {
    case LockHolder::Lock::None:
        break;
    case LockHolder::Lock::Shared:
        return with(QT_TRANSLATE_NOOP("Litecopy", "%1 with a shared lock"));
    case LockHolder::Lock::Reserved:
        return with(QT_TRANSLATE_NOOP("Litecopy", "%1 with a reserved lock"));
    case LockHolder::Lock::Pending:
        return with(QT_TRANSLATE_NOOP("Litecopy", "%1 with a pending lock"));
    case LockHolder::Lock::Exclusive:
        return with(QT_TRANSLATE_NOOP("Litecopy", "%1 with an exclusive lock"));
    case LockHolder::Lock::Wal:
        return with(QT_TRANSLATE_NOOP("Litecopy", "%1 with a lock on the write-ahead log"));
    }
    return nameOf(holder);
}

static QString inWords(const std::vector<LockHolder> &holders, QString (*words)(const LockHolder &))
{
    QStringList names;
    for (const LockHolder &holder : holders)
        names << words(holder);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString describe(const std::vector<LockHolder> &holders)
{
    return inWords(holders, &nameOf);
}

QString describeLocks(const std::vector<LockHolder> &holders)
{
    return inWords(holders, &nameAndLockOf);
}

} // namespace Litecopy
