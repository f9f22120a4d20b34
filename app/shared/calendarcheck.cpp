// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "calendarcheck.h"

#include "words.h"

#include <QProcess>
#include <QTimer>

#include <algorithm>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto answerTime = 5s;

} // namespace

void checkCalendar(const QString &calendar, QObject *context, const std::function<void(const QString &)> &done)
{
    const bool isText = std::ranges::all_of(calendar, [](QChar character) { return character.isPrint(); });
    if (calendar.trimmed().isEmpty() || !isText || calendar.contains(u'%')) {
        QTimer::singleShot(0, context, [done] { done(Words::tr("such a time is written like daily@17:00")); });
        return;
    }
    auto *const process = new QProcess(context);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process->setProcessEnvironment(environment);
    process->setStandardInputFile(QProcess::nullDevice());
    const auto tell = [process, done](const QString &complaint) {
        process->disconnect();
        process->deleteLater(); // kills it, where it still runs
        done(complaint);
    };
    QObject::connect(process, &QProcess::finished, context, [process, tell](int code, QProcess::ExitStatus status) {
        const QString said = QString::fromUtf8(process->readAllStandardError()).trimmed();
        tell(status == QProcess::NormalExit && code != 0 ? said.section(u'\n', 0, 0) : QString());
    });
    QObject::connect(process, &QProcess::errorOccurred, context, [tell](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tell({});
    });
    QTimer::singleShot(answerTime, process, [tell] { tell({}); });
    process->start(QStringLiteral("systemd-analyze"), {QStringLiteral("calendar"), QStringLiteral("--"), calendar});
}

} // namespace Litecopy
