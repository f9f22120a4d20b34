// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sleephold.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>

namespace Litecopy {

namespace {

constexpr int answerTime = 5000; // milliseconds

} // namespace

QDBusUnixFileDescriptor holdSleep(const QString &why)
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return {};
    // A policy may leave the shutdown to administrators.
    for (const QString &what : {QStringLiteral("shutdown:sleep:idle"), QStringLiteral("sleep:idle")}) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        message << what << QStringLiteral("Litecopy") << why << QStringLiteral("block");
        const QDBusReply<QDBusUnixFileDescriptor> reply = bus.call(message, QDBus::Block, answerTime);
        if (reply.isValid())
            return reply.value();
        if (reply.error().type() != QDBusError::AccessDenied
            && reply.error().name() != u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired")
            return {};
    }
    return {};
}

} // namespace Litecopy
