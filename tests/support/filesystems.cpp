// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/filesystems.h"

#include "support/databasebuilder.h"

#include <QProcess>
#include <QStandardPaths>

#include <exception>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Litecopy::Test {

namespace fs = std::filesystem;

/// Of a new user namespace: who started this is root in it.
static bool becomeRoot(unsigned user, unsigned group)
{
    try {
        writeFile("/proc/self/setgroups", "deny");
        writeFile("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1");
        writeFile("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
    } catch (const std::exception &) {
        return false;
    }
    return ::geteuid() == 0;
}

bool enterMountNamespace()
{
    const unsigned user = ::geteuid();
    const unsigned group = ::getegid();
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !becomeRoot(user, group))
            return false;
    }
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

QString runSystemProgram(const QString &program, const QStringList &arguments)
{
    const QString path =
        QStandardPaths::findExecutable(program, {u"/usr/sbin"_qs, u"/sbin"_qs, u"/usr/bin"_qs, u"/bin"_qs});
    if (path.isEmpty())
        return program + u" is not installed"_qs;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return program + u": "_qs + QString::fromLocal8Bit(process.readAll());
    return {};
}

MountedMemory::MountedMemory(fs::path at, const QByteArray &options, unsigned long flags)
    : m_path(std::move(at))
{
    fs::create_directories(m_path);
    m_mounted = ::mount("tmpfs", m_path.c_str(), "tmpfs", flags, options.constData()) == 0;
}

MountedMemory::~MountedMemory()
{
    if (m_mounted)
        ::umount2(m_path.c_str(), MNT_DETACH);
}

SmallFileSystem::SmallFileSystem(const fs::path &at, qint64 bytes)
    : MountedMemory(at, "size=" + QByteArray::number(bytes))
{
}

qint64 SmallFileSystem::free() const
{
    struct statvfs system;
    return ::statvfs(path().c_str(), &system) == 0 ? qint64(system.f_bavail) * qint64(system.f_frsize) : -1;
}

bool SmallFileSystem::leave(qint64 bytes)
{
    const fs::path filler = path() / "filler";
    std::error_code ignored;
    fs::remove(filler, ignored);
    const qint64 taken = free() - bytes;
    const int file = ::open(filler.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const bool filled = taken > 0 && ::posix_fallocate(file, 0, taken) == 0;
    ::close(file);
    return filled;
}

} // namespace Litecopy::Test
