// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "programstatus.h"

#include "notification.h"
#include "sessionbus.h"
#include "sleephold.h"

#include <litecopy/job.h>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

constexpr int untilHeld = 5000; // milliseconds
constexpr int answerTime = 5000; // milliseconds

} // namespace

std::shared_ptr<ProgramStatus> ProgramStatus::shared()
{
    static std::weak_ptr<ProgramStatus> current;
    std::shared_ptr<ProgramStatus> status = current.lock();
    if (!status) {
        status.reset(new ProgramStatus);
        current = status;
    }
    return status;
}

ProgramStatus::ProgramStatus()
{
    m_untilHeld.setSingleShot(true);
    m_untilHeld.setInterval(untilHeld);
    connect(&m_untilHeld, &QTimer::timeout, this, [this] {
        const QString why = tr("A database is being copied");
        m_holdJob = readInBackground(
            {}, [why](const std::filesystem::path &) { return holdSleep(why); },
            [this](const QDBusUnixFileDescriptor &hold) { m_hold = hold; });
    });
}

ProgramStatus::~ProgramStatus() = default;

void ProgramStatus::setWorking(const QObject *window, int percent)
{
    m_working[window] = percent;
    if (!m_untilHeld.isActive() && !m_holdJob)
        m_untilHeld.start();
    showProgress();
}

void ProgramStatus::setIdle(const QObject *window)
{
    m_working.erase(window);
    if (m_working.empty()) {
        m_untilHeld.stop();
        m_holdJob.reset();
        m_hold = {};
    }
    showProgress();
}

void ProgramStatus::showProgress()
{
    int percent = -1;
    for (const auto &[window, itsPercent] : m_working) {
        if (itsPercent >= 0)
            percent = percent < 0 ? itsPercent : std::min(percent, itsPercent);
    }
    if (std::exchange(m_percent, percent) == percent)
        return;
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/org/litecopy/litecopy"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << QStringLiteral("application://org.litecopy.litecopy.desktop")
           << QVariantMap{{QStringLiteral("progress"), std::max(percent, 0) / 100.0},
                          {QStringLiteral("progress-visible"), percent >= 0}};
    withSessionBus(this, [signal](const QDBusConnection &bus) {
        if (bus.isConnected())
            bus.send(signal);
    });
}

void ProgramStatus::tell(QObject *window, const QString &title, const QString &text)
{
    withSessionBus(window, [=, this](const QDBusConnection &bus) {
        if (bus.isConnected())
            tell(bus, window, title, text);
    });
}

void ProgramStatus::tell(QDBusConnection bus, QObject *window, const QString &title, const QString &text)
{
    const QString name = QStringLiteral("org.freedesktop.Notifications");
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    m_teller = window;
    if (!std::exchange(m_listens, true)) {
        bus.connect({}, path, name, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint, QString)));
        bus.connect({}, path, name, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    }
    const QDBusMessage message = notificationCall(title, text, m_message, {QStringLiteral("default"), tr("Show")});
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerTime), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_message = reply.value();
        watcher->deleteLater();
    });
}

void ProgramStatus::takeToken(uint id, const QString &token)
{
    if (id == m_message)
        m_token = token.toUtf8();
}

void ProgramStatus::takeAction(uint id, const QString &action)
{
    if (id != m_message || action != u"default")
        return;
    // Qt takes it from there when a window asks to become active. No program that is started later is to inherit it.
    const bool isTaken = !m_token.isEmpty() && QGuiApplication::platformName().startsWith(u"wayland");
    if (isTaken)
        qputenv("XDG_ACTIVATION_TOKEN", m_token);
    m_token.clear();
    if (m_teller)
        Q_EMIT asked(m_teller);
    if (isTaken)
        qunsetenv("XDG_ACTIVATION_TOKEN");
}

} // namespace Litecopy
