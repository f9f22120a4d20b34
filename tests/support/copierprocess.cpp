// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace std::chrono_literals;

namespace Litecopy::Test {

namespace {

QString option(const char *key, const QByteArray &value)
{
    return QString::fromLatin1(key) + QLatin1Char('=') + QString::fromLatin1(value);
}

QString option(const char *key, qint64 value)
{
    return option(key, QByteArray::number(value));
}

QString option(const char *key, const std::filesystem::path &path)
{
    // Bytes that are no text would not survive QProcess.
    return option(key, QByteArray::fromStdString(path.native()).toPercentEncoding("/"));
}

QStringList arguments(const CopyRequest &request)
{
    return {option("source", request.source),
            option("destination", request.destination),
            option("method", qint64(request.method)),
            option("hold", qint64(request.hold)),
            option("mode", qint64(request.destinationMode)),
            option("check", qint64(request.check)),
            option("journal", qint64(request.journal)),
            option("readBack", qint64(request.readBack)),
            option("sha256", qint64(request.sha256)),
            option("safetyCopy", qint64(request.safetyCopy)),
            option("pagesPerStep", request.pagesPerStep),
            option("lockTarget", request.lockTarget.count()),
            option("pauseBetweenSteps", request.pauseBetweenSteps.count()),
            option("stallTime", request.stallTime.count()),
            option("timeout", request.timeout.count()),
            option("progressInterval", request.progressInterval.count()),
            option("retries", request.retries),
            option("strict", qint64(request.strict)),
            option("requireProof", qint64(request.requireProof)),
            option("inPlace", qint64(request.inPlace)),
            option("base", request.base),
            option("temporaryFolder", request.temporaryFolder)};
}

} // namespace

CopierProcess::CopierProcess()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

CopierProcess::~CopierProcess()
{
    kill();
}

bool CopierProcess::start(const CopyRequest &request, const QStringList &options)
{
    kill();
    const QStringList command =
        m_through + QStringList{QStringLiteral(LITECOPY_TEST_COPIER)} + arguments(request) + options;
    m_process.start(command.first(), command.mid(1));
    return m_process.waitForStarted();
}

bool CopierProcess::waitForProgress(const QString &phase)
{
    const QByteArray expected = "progress " + phase.toLatin1();
    for (;;) {
        const QByteArray line = readLine(30s);
        if (line.startsWith(expected))
            return true;
        if (!line.startsWith("progress"))
            return false;
    }
}

CopierReport CopierProcess::waitForReport(std::chrono::milliseconds patience)
{
    CopierReport report;
    for (;;) {
        const QByteArray line = readLine(patience);
        if (line.isEmpty())
            return report;
        if (line.startsWith("progress"))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        report.outcome = object.value(QStringLiteral("outcome")).toString();
        report.error = object.value(QStringLiteral("error")).toString();
        report.detail = object.value(QStringLiteral("detail")).toString();
        report.title = object.value(QStringLiteral("title")).toString();
        report.receipt = object.value(QStringLiteral("receipt")).toObject();
        report.content = object.value(QStringLiteral("content")).toObject();
        m_process.waitForFinished(30'000);
        return report;
    }
}

CopierReport CopierProcess::run(const CopyRequest &request, const QStringList &options)
{
    CopierProcess copier;
    return copier.start(request, options) ? copier.waitForReport() : CopierReport();
}

void CopierProcess::cancel()
{
    m_process.write("cancel\n");
    m_process.waitForBytesWritten();
}

bool CopierProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return false;
    m_process.kill();
    m_process.waitForFinished(30'000);
    return m_process.exitStatus() == QProcess::CrashExit;
}

qint64 CopierProcess::pid() const
{
    return m_process.processId();
}

QByteArray CopierProcess::readLine(std::chrono::milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        const qint64 left = patience.count() - timer.elapsed();
        if (left <= 0 || !m_process.waitForReadyRead(int(left)))
            break;
    }
    return m_process.readLine().trimmed();
}

} // namespace Litecopy::Test
