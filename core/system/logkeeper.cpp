// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/logkeeper.h>

#include "system/filesystem.h"
#include "system/locklines.h"
#include "system/names.h"

#include <litecopy/fileidentity.h>

#include <QByteArray>
#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace Litecopy {

/// Field 22 of /proc/PID/stat, in clock ticks since the start of the machine, against /proc/uptime. The second field is
/// the program's name in brackets, which may hold any character.
static std::optional<std::chrono::system_clock::time_point> startOf(qint64 pid)
{
    using namespace std::chrono;
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startAt = 22 - 3;
    bool isStart = false;
    bool isUptime = false;
    const double start = fields.value(startAt).toDouble(&isStart) / double(std::max(1L, ::sysconf(_SC_CLK_TCK)));
    const double up = uptime.readAll().split(' ').value(0).toDouble(&isUptime);
    if (!isStart || !isUptime)
        return std::nullopt;
    return system_clock::now() - duration_cast<system_clock::duration>(duration<double>(up - start));
}

std::vector<LogLock> logLocks(const std::filesystem::path &database)
{
    std::vector<LogLock> locks;
    const FileIdentity index = identify(beside(database, "-shm"));
    if (!index.exists)
        return locks;
    const bool otherDevice = FileSystem::of(database).hasOwnDevices;
    for (const QByteArray &line : allLocks()) {
        LockLine lock;
        if (!parse(line, &lock) || !isOn(lock, index, otherDevice))
            continue;
        for (const qint64 pid : processesHolding(lock)) {
            locks.push_back({.pid = pid,
                             .program = pid == 0 ? QString() : programOf(pid),
                             .firstByte = int(std::clamp<qint64>(lock.start, 0, 1 << 20)),
                             .lastByte = int(std::clamp<qint64>(lock.end, 0, 1 << 20)),
                             .exclusive = lock.write,
                             .isOwn = pid == ::getpid(),
                             .runningSince = pid == 0 ? std::nullopt : startOf(pid)});
        }
    }
    return locks;
}

} // namespace Litecopy
