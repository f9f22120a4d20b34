// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sshserver.h"

#include "support/databasebuilder.h"

#include <QDir>

#include <csignal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace Litecopy::Test {

namespace {

bool runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

/// A process of sshd's own, and not what it started.
bool isServer(pid_t process)
{
    QFile name(QStringLiteral("/proc/%1/comm").arg(process));
    return name.open(QIODevice::ReadOnly) && name.readAll().startsWith("sshd");
}

} // namespace

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool bound = ::bind(socket, reinterpret_cast<sockaddr *>(&address), length) == 0
        && ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) == 0;
    ::close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

QList<pid_t> childrenOf(qint64 pid)
{
    QList<pid_t> children;
    // Each thread has its own.
    const QDir threads(QStringLiteral("/proc/%1/task").arg(pid));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + u"/children"_qs));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : file.readAll().split(' ')) {
            if (const int id = child.trimmed().toInt(); id > 0)
                children << id;
        }
    }
    return children;
}

void SshServer::cut()
{
    for (const pid_t child : childrenOf(m_server.processId())) {
        for (const pid_t session : childrenOf(child)) {
            if (isServer(session))
                ::kill(session, SIGKILL);
        }
        ::kill(child, SIGKILL);
    }
}

void SshServer::writeClient(const QByteArray &options)
{
    const QByteArray here = bytes(m_folder.path());
    writeFile(m_folder / "client",
              options + "HostKeyAlias [127.0.0.1]:" + QByteArray::number(m_port)
                  + "\nIdentitiesOnly yes\nGlobalKnownHostsFile /dev/null\nStrictHostKeyChecking yes\nIdentityFile "
                  + here + "/key\nUserKnownHostsFile " + here + "/known\n");
}

SshServer::SshServer(const QByteArray &engine)
{
    const QByteArray here = bytes(m_folder.path());
    const QString folder = QString::fromUtf8(here);
    fs::create_directory(m_folder / "bin");
    fs::create_directory(m_folder / "far");
    fs::create_directory(farTemporary());
    for (const char *const key : {"host", "key"})
        runProgram(u"ssh-keygen"_qs,
                   {u"-q"_qs, u"-t"_qs, u"ed25519"_qs, u"-N"_qs, u""_qs, u"-f"_qs, folder + u'/' + QLatin1String(key)});
    fs::copy_file(m_folder / "key.pub", m_folder / "authorized");
    writeFile(m_folder / "known", "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + readFile(m_folder / "host.pub"));
    writeClient({});
    writeFile(m_folder / "bin/ssh", "#!/bin/sh\nexec /usr/bin/ssh -F " + here + "/client \"$@\"\n");
    fs::permissions(m_folder / "bin/ssh", fs::perms(0755));
    // What the far side finds: basic programs, and the engine.
    for (const char *const program : {"sh", "cut", "mktemp", "rm", "rmdir", "cat"})
        fs::create_symlink(fs::path("/bin") / program, m_folder / "far" / program);
    if (engine == "litecopy-cli")
        fs::create_symlink(LITECOPY_CLI, m_folder / "far/litecopy-cli");
    else if (!engine.isEmpty())
        fs::create_symlink("/usr/bin/sqlite3", m_folder / "far/sqlite3");
    writeFile(m_folder / "config",
              "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " + here
                  + "/host\nPidFile none\n" + "AuthorizedKeysFile " + here
                  + "/authorized\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                  + "KbdInteractiveAuthentication no\nPermitRootLogin yes\nSubsystem sftp internal-sftp\nSetEnv PATH="
                  + here + "/far TMPDIR=" + bytes(farTemporary()) + "\n");
    const QString serve = QStringLiteral("exec /usr/sbin/sshd -D -e -f '%1/config'").arg(folder);
    m_server.setReadChannel(QProcess::StandardError);
    // As root it wants a folder in /run, which is made where no other program sees it.
    if (::geteuid() == 0)
        m_server.start(
            u"unshare"_qs,
            {u"--mount"_qs, u"sh"_qs, u"-c"_qs, u"mount -t tmpfs none /run && mkdir /run/sshd && "_qs + serve});
    else
        m_server.start(u"sh"_qs, {u"-c"_qs, serve});
    while (!m_log.contains("Server listening") && m_server.waitForReadyRead(20'000))
        m_log += m_server.readAllStandardError();
    m_listens = m_log.contains("Server listening");
}

} // namespace Litecopy::Test
