// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/writerprocess.h"

#include <QElapsedTimer>

namespace Litecopy::Test {

namespace {

constexpr int patience = 30'000; // ms

QString argument(const std::filesystem::path &path)
{
    // Bytes that are no text would not survive QProcess.
    return QString::fromLatin1(QByteArray::fromStdString(path.native()).toPercentEncoding("/"));
}

WriterReport parseReport(const QByteArray &line)
{
    WriterReport report;
    const QList<QByteArray> words = line.split(' ');
    if (words.value(0) != "report")
        return report;
    report.valid = true;
    for (const QByteArray &word : words) {
        const qsizetype equals = word.indexOf('=');
        const QByteArray key = word.left(equals);
        const QByteArray value = word.mid(equals + 1);
        if (key == "commits")
            report.commits = value.toLongLong();
        else if (key == "failed")
            report.failed = value.toLongLong();
        else if (key == "busy")
            report.busy = value.toLongLong();
        else if (key == "checkpoints")
            report.checkpoints = value.toLongLong();
        else if (key == "vacuums")
            report.vacuums = value.toLongLong();
        else if (key == "switches")
            report.switches = value.toLongLong();
        else if (key == "p50")
            report.p50 = std::chrono::microseconds(value.toLongLong());
        else if (key == "p99")
            report.p99 = std::chrono::microseconds(value.toLongLong());
        else if (key == "max")
            report.max = std::chrono::microseconds(value.toLongLong());
        else if (key == "error")
            report.lastError = QString::fromUtf8(value);
    }
    return report;
}

} // namespace

QString WriterReport::toString() const
{
    if (!valid)
        return QStringLiteral("no report");
    return QStringLiteral("%1 commits, %2 failed, %3 busy, %4 checkpoints, %5 vacuums; p50 %6 ms, p99 %7 ms, max %8 ms")
        .arg(commits)
        .arg(failed)
        .arg(busy)
        .arg(checkpoints)
        .arg(vacuums)
        .arg(double(p50.count()) / 1000, 0, 'f', 1)
        .arg(double(p99.count()) / 1000, 0, 'f', 1)
        .arg(double(max.count()) / 1000, 0, 'f', 1);
}

WriterProcess::WriterProcess() = default;

WriterProcess::~WriterProcess()
{
    kill();
}

bool WriterProcess::startBank(const std::filesystem::path &database, std::chrono::milliseconds interval,
                              const QStringList &options)
{
    return start(
        QStringList{QStringLiteral("bank"), argument(database), QStringLiteral("interval=%1").arg(interval.count())}
            + options,
        "ready");
}

bool WriterProcess::startAudit(const std::filesystem::path &database, const QStringList &options)
{
    return start(QStringList{QStringLiteral("audit"), argument(database)} + options, "ready");
}

bool WriterProcess::hold(const std::filesystem::path &database, const QString &lock, const QStringList &options)
{
    return start(QStringList{QStringLiteral("hold"), argument(database), QStringLiteral("lock=") + lock} + options,
                 "held");
}

bool WriterProcess::finish()
{
    return say("finish") && readLine() == "finished";
}

bool WriterProcess::commitOne()
{
    return say("commit") && readLine() == "committed";
}

bool WriterProcess::release()
{
    return say("release") && readLine() == "released";
}

bool WriterProcess::crash(const std::filesystem::path &database, const QString &state, const QStringList &options)
{
    return start(QStringList{QStringLiteral("crash"), argument(database), QStringLiteral("state=") + state} + options,
                 "crashing")
        && (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience));
}

bool WriterProcess::startProbe(const std::filesystem::path &database)
{
    return start({QStringLiteral("probe"), argument(database)}, "ready");
}

bool WriterProcess::startSingleProbe(const std::filesystem::path &database)
{
    return start({QStringLiteral("single-probe"), argument(database)}, "ready");
}

bool WriterProcess::tryToWrite()
{
    return say("try") && readLine() == "got";
}

WriterReport WriterProcess::report()
{
    return say("report") ? parseReport(readLine()) : WriterReport();
}

WriterReport WriterProcess::stop()
{
    if (!isRunning() || !say("stop"))
        return {};
    const WriterReport last = parseReport(readLine());
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience))
        kill();
    return last;
}

void WriterProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

bool WriterProcess::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

qint64 WriterProcess::pid() const
{
    return m_process.processId();
}

QString WriterProcess::errorOutput()
{
    return m_process.isOpen() ? QString::fromLocal8Bit(m_process.readAllStandardError()) : QString();
}

QString WriterProcess::programName()
{
    return QStringLiteral("litecopy-test-writer");
}

bool WriterProcess::start(const QStringList &arguments, const QByteArray &expectedLine)
{
    kill();
    QStringList command = m_through + QStringList{QStringLiteral(LITECOPY_TEST_WRITER)} + arguments;
    if (!m_name.isEmpty())
        command << QStringLiteral("name=") + m_name;
    m_process.start(command.first(), command.mid(1));
    if (!m_process.waitForStarted(patience))
        return false;
    const QByteArray line = readLine();
    if (line == expectedLine)
        return true;
    qWarning("writer said \"%s\": %s", line.constData(), m_process.readAllStandardError().constData());
    return false;
}

bool WriterProcess::say(const QByteArray &line)
{
    if (!isRunning())
        return false;
    m_process.write(line + '\n');
    return m_process.waitForBytesWritten(patience) || m_process.bytesToWrite() == 0;
}

QByteArray WriterProcess::readLine()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(patience - timer.elapsed())))
            return {};
        if (timer.elapsed() >= patience)
            return {};
    }
    return m_process.readLine().trimmed();
}

} // namespace Litecopy::Test
