// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "userunits.h"

#include "words.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

#include <memory>
#include <utility>

namespace Litecopy {

namespace {

const QString systemd = QStringLiteral("org.freedesktop.systemd1");
const QString managerPath = QStringLiteral("/org/freedesktop/systemd1");
constexpr quint64 never = ~quint64(0);
constexpr int exitedNormally = 1; // CLD_EXITED

QDateTime timeOf(const QVariantMap &properties, const char *key)
{
    const quint64 microseconds = properties.value(QString::fromLatin1(key)).toULongLong();
    if (microseconds == 0 || microseconds == never)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(microseconds / 1000));
}

} // namespace

QString connectToUserBus()
{
    // Without an address libdbus would start a bus of its own, for a display.
    QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty()) {
        const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_qs;
        if (!socket.startsWith(u'/') || !QFileInfo::exists(socket))
            return {};
        address = u"unix:path="_qs + socket;
    }
    const QString name = QStringLiteral("litecopy-user-units");
    return QDBusConnection::connectToBus(address, name).isConnected() ? name : QString();
}

UserUnits::UserUnits(const QDBusConnection &bus, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_timeout(timeout)
{
}

void UserUnits::send(const QDBusMessage &message, const Answer &answer)
{
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(m_timeout.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answer] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            answer(reply.arguments(), {});
        else if (watcher->error().type() == QDBusError::NoReply)
            answer({}, Words::tr("systemd gave no answer"));
        else
            answer({}, reply.errorMessage().isEmpty() ? watcher->error().message() : reply.errorMessage());
    });
}

void UserUnits::call(const QString &method, const QVariantList &arguments, const Answer &answer)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(systemd, managerPath, systemd + QStringLiteral(".Manager"), method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    send(message, answer);
}

void UserUnits::lookForSystemd(std::function<void(bool)> done)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    message << systemd;
    send(message,
         [done = std::move(done)](const QVariantList &answer, const QString &) { done(answer.value(0).toBool()); });
}

void UserUnits::reload(const Done &done)
{
    call(QStringLiteral("Reload"), {}, [done](const QVariantList &, const QString &error) { done(error); });
}

void UserUnits::enable(const QString &unit, const Done &done)
{
    // For good, and never in the place of somebody else's link.
    call(QStringLiteral("EnableUnitFiles"), {QStringList(unit), false, false},
         [done](const QVariantList &, const QString &error) { done(error); });
}

void UserUnits::disable(const QString &unit, const Done &done)
{
    call(QStringLiteral("DisableUnitFiles"), {QStringList(unit), false},
         [done](const QVariantList &, const QString &error) { done(error); });
}

void UserUnits::start(const QString &unit, const Done &done)
{
    call(QStringLiteral("StartUnit"), {unit, QStringLiteral("replace")},
         [done](const QVariantList &, const QString &error) { done(error); });
}

void UserUnits::stop(const QString &unit, const Done &done)
{
    call(QStringLiteral("StopUnit"), {unit, QStringLiteral("replace")},
         [done](const QVariantList &, const QString &error) { done(error); });
}

void UserUnits::forget(const QString &unit, const Done &done)
{
    call(QStringLiteral("CleanUnit"), {unit, QStringList(QStringLiteral("state"))},
         [this, unit, done](const QVariantList &, const QString &error) {
             call(QStringLiteral("ResetFailedUnit"), {unit},
                  [done, error](const QVariantList &, const QString &) { done(error); });
         });
}

void UserUnits::readProperties(const QString &unit, const QString &interface,
                               std::function<void(const QVariantMap &)> done)
{
    call(QStringLiteral("LoadUnit"), {unit},
         [this, interface, done = std::move(done)](const QVariantList &loaded, const QString &error) {
             const auto path = loaded.value(0).value<QDBusObjectPath>().path();
             if (!error.isEmpty() || path.isEmpty()) {
                 done({});
                 return;
             }
             QDBusMessage message = QDBusMessage::createMethodCall(
                 systemd, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
             message.setAutoStartService(false);
             message << QString(systemd + u'.' + interface);
             send(message, [done](const QVariantList &answer, const QString &) {
                 done(qdbus_cast<QVariantMap>(answer.value(0)));
             });
         });
}

void UserUnits::readState(const Schedule &schedule, const std::function<void(const ScheduleState &)> &done)
{
    struct Found
    {
        QVariantMap timerUnit, timer, serviceUnit, service;
        int missing = 4;
    };
    const auto found = std::make_shared<Found>();
    const auto read = [&](const QString &unit, const char *interface, QVariantMap Found::*place) {
        readProperties(unit, QString::fromLatin1(interface), [found, place, done](const QVariantMap &properties) {
            (*found).*place = properties;
            if (--found->missing == 0)
                done(stateFromProperties(found->timerUnit, found->timer, found->serviceUnit, found->service));
        });
    };
    read(timerName(schedule), "Unit", &Found::timerUnit);
    read(timerName(schedule), "Timer", &Found::timer);
    read(serviceName(schedule), "Unit", &Found::serviceUnit);
    read(serviceName(schedule), "Service", &Found::service);
}

ScheduleState stateFromProperties(const QVariantMap &timerUnit, const QVariantMap &timer,
                                  const QVariantMap &serviceUnit, const QVariantMap &service)
{
    const auto text = [](const QVariantMap &properties, const char *key) {
        return properties.value(QString::fromLatin1(key)).toString();
    };
    ScheduleState state;
    state.isKnown = text(timerUnit, "LoadState") == u"loaded";
    state.isActive = text(timerUnit, "ActiveState") == u"active";
    state.next = timeOf(timer, "NextElapseUSecRealtime");
    state.triggered = timeOf(timer, "LastTriggerUSec");
    state.last = timeOf(service, "ExecMainExitTimestamp");
    const QDateTime asked = timeOf(serviceUnit, "ConditionTimestamp");
    const QString active = text(serviceUnit, "ActiveState");
    const QString result = text(service, "Result");
    if (active == u"activating" || active == u"deactivating") {
        state.result = ScheduleState::Result::Running;
        state.last = timeOf(service, "ExecMainStartTimestamp");
    } else if (result == u"exec-condition"
               || (asked.isValid() && !serviceUnit.value(QStringLiteral("ConditionResult")).toBool()
                   && (!state.last.isValid() || asked > state.last))) {
        state.result = ScheduleState::Result::Skipped;
        state.last = asked;
    } else if (state.last.isValid()) {
        const int status = service.value(QStringLiteral("ExecMainStatus")).toInt();
        const bool exited = service.value(QStringLiteral("ExecMainCode")).toInt() == exitedNormally;
        state.exitCode = exited ? status : -status;
        state.result = state.exitCode == 75 ? ScheduleState::Result::Busy
            : state.exitCode == 0           ? ScheduleState::Result::Good
                                            : ScheduleState::Result::Failed;
    } else if (!result.isEmpty() && result != u"success") {
        state.result = ScheduleState::Result::Failed;
        state.exitCode = 1;
    }
    return state;
}

} // namespace Litecopy
