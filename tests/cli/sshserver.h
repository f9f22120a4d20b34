// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "program.h"

#include "support/temporaryfolder.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QTest>

#include <filesystem>

#include <sys/types.h>

namespace Litecopy::Test {

/// Of the loopback device; nobody listens on it.
[[nodiscard]] int freePort();

[[nodiscard]] QList<pid_t> childrenOf(qint64 pid);

/// sshd(8) with a key, a client's key and a configuration of its own. Its far side finds `engine` alone.
class SshServer
{
public:
    explicit SshServer(const QByteArray &engine);
    ~SshServer()
    {
        cut();
        m_server.terminate();
        m_server.waitForFinished();
    }

    [[nodiscard]] static bool isInstalled()
    {
        return std::filesystem::exists("/usr/sbin/sshd") && std::filesystem::exists("/usr/bin/ssh");
    }
    [[nodiscard]] bool isListening() const { return m_listens; }
    [[nodiscard]] QString log() { return QString::fromUtf8(m_log + m_server.readAllStandardError()); }
    [[nodiscard]] QByteArray url(const std::filesystem::path &file) const { return url(file, m_port); }
    /// The same through a port that leads to the server's.
    [[nodiscard]] static QByteArray url(const std::filesystem::path &file, int port)
    {
        return "ssh://127.0.0.1:" + QByteArray::number(port) + bytes(file);
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }
    /// Where the far side makes its temporary files.
    [[nodiscard]] std::filesystem::path farTemporary() const { return m_folder / "far-tmp"; }
    /// For a command that is to find the client's configuration.
    [[nodiscard]] QByteArrayList environment() const { return {"PATH=" + bytes(m_folder / "bin") + ":/usr/bin:/bin"}; }
    void writeClient(const QByteArray &options);
    /// Ends all connections, as a network that goes away does.
    void cut();

private:
    TemporaryFolder m_folder;
    QProcess m_server;
    QByteArray m_log;
    int m_port = freePort();
    bool m_listens = false;
};

/// Skips where there is no server to be had.
#define NEED_SERVER(engine)                                                                                            \
    if (!SshServer::isInstalled())                                                                                     \
        QSKIP("no ssh server is installed here");                                                                      \
    SshServer server{engine};                                                                                          \
    if (!server.isListening())                                                                                         \
    QSKIP(qPrintable(u"no ssh server runs here: "_qs + server.log()))

/// The rows of a test that is run with each of them.
inline void addEngines()
{
    QTest::addColumn<QByteArray>("engine");
    QTest::newRow("litecopy-cli") << QByteArray("litecopy-cli");
    QTest::newRow("sqlite3") << QByteArray("sqlite3");
}

constexpr char meanwhile[] = "a writer commits meanwhile";

} // namespace Litecopy::Test
