// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "notification.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>

namespace Litecopy {

namespace {

constexpr int answerTime = 5000; // milliseconds

} // namespace

void notifyDesktop(const QDBusConnection &bus, const QString &title, const QString &text, QObject *context,
                   const std::function<void()> &done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // Servers may read markup in the text.
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.litecopy.litecopy")}};
    message << QStringLiteral("Litecopy") << quint32(0) << QStringLiteral("org.litecopy.litecopy") << title
            << text.toHtmlEscaped() << QStringList() << hints << -1;
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerTime), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        done();
    });
}

} // namespace Litecopy
