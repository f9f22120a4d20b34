// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "removabledrive.h"

#include "paths.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QMap>
#include <QStorageInfo>
#include <QVariantMap>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int answerTime = 5000; // milliseconds
constexpr int releaseTime = 300'000; // milliseconds; a slow stick may have hundreds of megabytes to write

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

/// "Block": org.freedesktop.UDisks2.Block
QString interfaceNamed(const char *name)
{
    return QStringLiteral("org.freedesktop.UDisks2.") + QLatin1String(name);
}

QDBusMessage callTo(const QString &object, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.UDisks2"), object, interface, method);
}

Objects readObjects()
{
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<Objects>();
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return {};
    const QDBusReply<Objects> reply =
        bus.call(callTo(QStringLiteral("/org/freedesktop/UDisks2"),
                        QStringLiteral("org.freedesktop.DBus.ObjectManager"), QStringLiteral("GetManagedObjects")),
                 QDBus::Block, answerTime);
    return reply.isValid() ? reply.value() : Objects();
}

QString objectIn(const QVariantMap &properties, const QString &name)
{
    const QString path = properties.value(name).value<QDBusObjectPath>().path();
    return path == u"/" ? QString() : path;
}

bool isMountedAt(const QVariantMap &fileSystem, const QByteArray &folder)
{
    const QList<QByteArray> points = qdbus_cast<QList<QByteArray>>(fileSystem.value(QStringLiteral("MountPoints")));
    // Each ends with a null byte.
    return std::any_of(points.begin(), points.end(),
                       [&](const QByteArray &point) { return QByteArray(point.constData()) == folder; });
}

/// Calls a method that has one argument, options. Empty once it is done, else why not.
QString carryOut(const QString &object, const char *interface, const char *method)
{
    QDBusMessage message = callTo(object, interfaceNamed(interface), QLatin1String(method));
    message << QVariantMap();
    // A desktop asks for the password where somebody else mounted the drive.
    message.setInteractiveAuthorizationAllowed(true);
    const QDBusMessage reply = QDBusConnection::systemBus().call(message, QDBus::Block, releaseTime);
    if (reply.type() == QDBusMessage::ReplyMessage)
        return {};
    if (reply.errorName() == u"org.freedesktop.UDisks2.Error.DeviceBusy")
        return QCoreApplication::translate("Litecopy", "Another program uses files there. Close it, and try again.");
    if (reply.errorName() == u"org.freedesktop.UDisks2.Error.NotMounted")
        return {};
    return QCoreApplication::translate("Litecopy", "The system refuses it: %1").arg(reply.errorMessage());
}

} // namespace

RemovableDrive removableDriveOf(const std::filesystem::path &file)
{
    const QStorageInfo storage(textFromPath(file.parent_path()));
    const QByteArray folder = storage.rootPath().toUtf8();
    const Objects objects = readObjects();
    const auto blockOf = [&](const QString &object) {
        return objects.value(QDBusObjectPath(object)).value(interfaceNamed("Block"));
    };
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        if (!isMountedAt(object->value(interfaceNamed("Filesystem")), folder))
            continue;
        QVariantMap block = object->value(interfaceNamed("Block"));
        // What the system was started from stays, though it may be a stick.
        if (block.value(QStringLiteral("HintSystem")).toBool() || folder == "/")
            return {};
        RemovableDrive found;
        found.name = block.value(QStringLiteral("IdLabel")).toString();
        found.container = objectIn(block, QStringLiteral("CryptoBackingDevice"));
        if (!found.container.isEmpty())
            block = blockOf(found.container);
        found.drive = objectIn(block, QStringLiteral("Drive"));
        const QVariantMap drive = objects.value(QDBusObjectPath(found.drive)).value(interfaceNamed("Drive"));
        found.isEjectable = drive.value(QStringLiteral("Ejectable")).toBool();
        found.canPowerOff = drive.value(QStringLiteral("CanPowerOff")).toBool();
        if (!found.isEjectable && !found.canPowerOff && !drive.value(QStringLiteral("Removable")).toBool())
            return {};
        if (found.name.isEmpty())
            found.name = storage.rootPath().section(u'/', -1);
        found.fileSystem = object.key().path();
        return found;
    }
    return {};
}

QString releaseDrive(const RemovableDrive &drive)
{
    QString why = carryOut(drive.fileSystem, "Filesystem", "Unmount");
    if (why.isEmpty() && !drive.container.isEmpty())
        why = carryOut(drive.container, "Encrypted", "Lock");
    if (!why.isEmpty())
        return why;
    if (drive.canPowerOff)
        why = carryOut(drive.drive, "Drive", "PowerOff");
    else if (drive.isEjectable)
        why = carryOut(drive.drive, "Drive", "Eject");
    return why;
}

} // namespace Litecopy
