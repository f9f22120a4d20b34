// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/locklines.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <limits>

#include <sys/sysmacros.h>

namespace Litecopy {

bool parse(const QByteArray &line, LockLine *lock)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 8 || words[1] == "->" || (words[1] != "POSIX" && words[1] != "OFDLCK"))
        return false;
    const QList<QByteArray> file = words[5].split(':');
    if (file.size() != 3)
        return false;
    lock->openFileDescription = words[1] == "OFDLCK";
    lock->write = words[3] == "WRITE";
    lock->pid = words[4].toLongLong();
    lock->deviceMajor = file[0].toUInt(nullptr, 16);
    lock->deviceMinor = file[1].toUInt(nullptr, 16);
    lock->inode = file[2].toULongLong();
    lock->start = words[6].toLongLong();
    lock->end = words[7] == "EOF" ? std::numeric_limits<qint64>::max() : words[7].toLongLong();
    return true;
}

bool isOn(const LockLine &lock, const FileIdentity &file, bool otherDevice)
{
    return file.exists && lock.inode == file.inode
        && (makedev(lock.deviceMajor, lock.deviceMinor) == file.device || (otherDevice && lock.deviceMajor == 0));
}

QString programOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed() : QString();
}

QList<QByteArray> allLocks()
{
    QFile locks(QStringLiteral("/proc/locks"));
    return locks.open(QIODevice::ReadOnly) ? locks.readAll().split('\n') : QList<QByteArray>();
}

/// The kernel names no process for an open-file-description lock; each process's descriptors tell which they hold.
static std::vector<qint64> holdersOfDescriptionLock(const LockLine &wanted)
{
    std::vector<qint64> pids;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        const QDir descriptors(QStringLiteral("/proc/%1/fdinfo").arg(process));
        const QStringList names = descriptors.entryList(QDir::Files);
        const bool holds = std::ranges::any_of(names, [&](const QString &name) {
            QFile file(descriptors.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return false;
            const QList<QByteArray> lines = file.readAll().split('\n');
            return std::ranges::any_of(lines, [&](const QByteArray &line) {
                LockLine lock;
                return line.startsWith("lock:") && parse(line.mid(5), &lock) && lock == wanted;
            });
        });
        if (holds)
            pids.push_back(process.toLongLong());
    }
    return pids;
}

static bool isStillHeld(const LockLine &wanted)
{
    return std::ranges::any_of(allLocks(), [&](const QByteArray &line) {
        LockLine lock;
        return parse(line, &lock) && lock == wanted;
    });
}

std::vector<qint64> processesHolding(const LockLine &lock)
{
    if (!lock.openFileDescription)
        return {std::max<qint64>(lock.pid, 0)};
    std::vector<qint64> pids = holdersOfDescriptionLock(lock);
    // If the lock is gone on the second read of /proc/locks, report no holder rather than an unnamed one.
    if (pids.empty() && isStillHeld(lock))
        pids.push_back(0);
    return pids;
}

} // namespace Litecopy
