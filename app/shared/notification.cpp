// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "notification.h"

#include <QDBusPendingCallWatcher>
#include <QVariantMap>

namespace Litecopy {

namespace {

constexpr int answerTime = 5000; // milliseconds

} // namespace

QDBusMessage notificationCall(const QString &title, const QString &text, uint replaced, const QStringList &actions)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.litecopy.litecopy")}};
    // Servers may read markup in the text.
    message << QStringLiteral("Litecopy") << replaced << QStringLiteral("org.litecopy.litecopy") << title
            << text.toHtmlEscaped() << actions << hints << -1;
    return message;
}

void notifyDesktop(const QDBusConnection &bus, const QString &title, const QString &text, QObject *context,
                   const std::function<void()> &done)
{
    auto *const watcher =
        new QDBusPendingCallWatcher(bus.asyncCall(notificationCall(title, text), answerTime), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        done();
    });
}

} // namespace Litecopy
