// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "desktopstatus.h"

#include "notification.h"
#include "sleephold.h"

#include <litecopy/job.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QList>
#include <QVariantMap>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

constexpr int untilHeld = 5000; // milliseconds
constexpr int answerTime = 5000; // milliseconds

} // namespace

DesktopStatus::DesktopStatus(QObject *parent)
    : QObject(parent)
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

DesktopStatus::~DesktopStatus()
{
    setIdle();
}

void DesktopStatus::setWorking(double fraction)
{
    if (!m_untilHeld.isActive() && !m_holdJob)
        m_untilHeld.start();
    showProgress(fraction < 0 ? -1 : std::clamp(int(fraction * 100), 0, 100));
}

void DesktopStatus::setIdle()
{
    m_untilHeld.stop();
    m_holdJob.reset();
    m_hold = {};
    showProgress(-1);
}

void DesktopStatus::showProgress(int percent)
{
    if (m_percent == percent)
        return;
    m_percent = percent;
    // The program has one icon for all its windows: it shows the one that has farthest to go.
    static QList<const DesktopStatus *> all;
    all.removeAll(this);
    if (percent >= 0)
        all.append(this);
    for (const DesktopStatus *const other : std::as_const(all))
        percent = percent < 0 ? other->m_percent : std::min(percent, other->m_percent);
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/org/litecopy/litecopy"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << QStringLiteral("application://org.litecopy.litecopy.desktop")
           << QVariantMap{{QStringLiteral("progress"), std::max(percent, 0) / 100.0},
                          {QStringLiteral("progress-visible"), percent >= 0}};
    QDBusConnection::sessionBus().send(signal);
}

void DesktopStatus::tell(const QString &title, const QString &text)
{
    const QString name = QStringLiteral("org.freedesktop.Notifications");
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
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

void DesktopStatus::takeToken(uint id, const QString &token)
{
    // Qt takes it from there when a window asks to become active.
    if (id == m_message && QGuiApplication::platformName().startsWith(u"wayland"))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopStatus::takeAction(uint id, const QString &action)
{
    if (id == m_message && action == u"default")
        Q_EMIT windowAsked();
}

} // namespace Litecopy
