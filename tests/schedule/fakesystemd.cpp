// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "fakesystemd.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QMutexLocker>

namespace Litecopy::Test {

namespace {

const QString busName = QStringLiteral("fake-systemd");
const QStringList services{QStringLiteral("org.freedesktop.systemd1"), QStringLiteral("org.freedesktop.Notifications")};
const QString unitPath = QStringLiteral("/org/freedesktop/systemd1/unit/");

/// As systemd writes the names of units in paths.
QString escaped(const QString &unit)
{
    QString path;
    for (const QChar character : unit) {
        if (character.isLetterOrNumber())
            path += character;
        else
            path += QStringLiteral("_%1").arg(character.unicode(), 2, 16, QLatin1Char('0'));
    }
    return path;
}

/// One by one: a tree of them would have Qt warn of threads.
QStringList paths()
{
    return {QStringLiteral("/org/freedesktop/systemd1"), QStringLiteral("/org/freedesktop/Notifications"),
            unitPath + escaped(QStringLiteral("litecopy-app.timer")),
            unitPath + escaped(QStringLiteral("litecopy-app.service"))};
}

} // namespace

class FakeSystemd::Object : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QMutexLocker locker(&mutex);
        const QString method = message.member();
        const QVariantList arguments = message.arguments();
        const QString unit = arguments.value(0).toStringList().join(u',');
        if (method == u"Notify") {
            notifications += arguments.value(3).toString() + QStringLiteral(": ") + arguments.value(4).toString();
            return connection.send(message.createReply(quint32(1)));
        }
        if (method == silent)
            return true;
        if (method != u"LoadUnit" && method != u"GetAll")
            calls += (method + u' ' + unit).trimmed();
        if (method == refused)
            return connection.send(message.createErrorReply(QStringLiteral("org.freedesktop.systemd1.Failed"),
                                                            QStringLiteral("the stand-in refuses it")));
        if (method == u"LoadUnit")
            return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(unitPath + escaped(unit)))));
        if (method == u"GetAll") {
            const QString interface = arguments.value(0).toString().section(u'.', -1);
            return connection.send(message.createReply(properties.value(message.path() + u'.' + interface)));
        }
        if (method == u"StartUnit" || method == u"StopUnit") {
            return connection.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/systemd1/job/1")))));
        }
        return connection.send(message.createReply());
    }

    QMutex mutex;
    QStringList calls;
    QStringList notifications;
    QString refused;
    QString silent;
    QMap<QString, QVariantMap> properties;
};

FakeSystemd::FakeSystemd()
    : m_object(std::make_unique<Object>())
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName);
    m_object->moveToThread(&m_thread);
    m_thread.start();
    m_isOnBus = bus.isConnected();
    for (const QString &path : paths())
        m_isOnBus &= bus.registerVirtualObject(path, m_object.get());
    for (const QString &service : services)
        m_isOnBus &= bus.registerService(service);
}

FakeSystemd::~FakeSystemd()
{
    QDBusConnection bus(busName);
    for (const QString &service : services)
        bus.unregisterService(service);
    for (const QString &path : paths())
        bus.unregisterObject(path);
    m_thread.quit();
    m_thread.wait();
    m_object.reset();
    QDBusConnection::disconnectFromBus(busName);
}

QStringList FakeSystemd::calls() const
{
    const QMutexLocker locker(&m_object->mutex);
    return m_object->calls;
}

QStringList FakeSystemd::notifications() const
{
    const QMutexLocker locker(&m_object->mutex);
    return m_object->notifications;
}

void FakeSystemd::refuse(const QString &method)
{
    const QMutexLocker locker(&m_object->mutex);
    m_object->refused = method;
}

void FakeSystemd::keepSilent(const QString &method)
{
    const QMutexLocker locker(&m_object->mutex);
    m_object->silent = method;
}

void FakeSystemd::setProperties(const QString &unit, const QString &interface, const QVariantMap &properties)
{
    const QMutexLocker locker(&m_object->mutex);
    m_object->properties.insert(unitPath + escaped(unit) + u'.' + interface, properties);
}

} // namespace Litecopy::Test
