// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <filesystem>

namespace Litecopy::Test {

/// The window in a process of its own, with settings of its own.
class WindowProcess
{
public:
    WindowProcess(const std::filesystem::path &settings, const QStringList &arguments, const QString &bus = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!bus.isEmpty())
            environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_qs, bus);
        // What it remembers of copies, too.
        for (const char *const place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QLatin1String(place), QString::fromStdString(settings.native()));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(LITECOPY_WINDOW), arguments);
    }
    WindowProcess(const WindowProcess &) = delete;
    WindowProcess &operator=(const WindowProcess &) = delete;
    ~WindowProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isReady() { return m_process.waitForStarted(); }
    void send(int signal) const { ::kill(pid_t(m_process.processId()), signal); }
    /// What it ended with; negative where it doesn't end, or a signal ends it.
    [[nodiscard]] int waitForEnd()
    {
        if (!m_process.waitForFinished(20'000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }
    /// Whether it has a handler for it: from then on it hears it.
    [[nodiscard]] bool catches(int signal) const
    {
        return (status("SigCgt").toULongLong(nullptr, 16) >> (signal - 1) & 1) != 0;
    }
    /// The most memory it ever had resident, in KiB; 0 once it has ended.
    [[nodiscard]] qint64 mostMemory() const { return status("VmHWM").split(' ')[0].toLongLong(); }
    /// Ticks of the processor that it took so far, all its threads; negative once it has ended.
    [[nodiscard]] qint64 processorTicks() const
    {
        // Behind the name, which may have blanks: 11 fields, then what it took itself and in the kernel.
        const QByteArray all = read("stat");
        const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
        return fields.size() > 12 ? fields[11].toLongLong() + fields[12].toLongLong() : -1;
    }

private:
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray status(const char *field) const
    {
        const QByteArray all = read("status");
        const QByteArray begin = QByteArray("\n") + field + ':';
        const qsizetype line = all.indexOf(begin);
        return line < 0 ? QByteArray()
                        : all.mid(line + begin.size(), all.indexOf('\n', line + 1) - line - begin.size()).trimmed();
    }

    QProcess m_process;
};

} // namespace Litecopy::Test
