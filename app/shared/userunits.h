// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "scheduletext.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <chrono>
#include <functional>

namespace Litecopy {

/// Connects to the bus of the user's session, and returns the name of the connection: `QDBusConnection(name)`. Empty
/// where there is no bus; none is ever started. Thread: any. Blocks while the bus gives no answer, so it is for
/// `readInBackground()`; `QDBusConnection::disconnectFromBus(name)` ends it.
[[nodiscard]] QString connectToUserBus();

/// The units of the user's systemd, asked for over the session bus (org.freedesktop.systemd1). No function waits: each
/// calls `done` later, exactly once, unless this object is destroyed before. A call without an answer fails after
/// `timeout`.
///
/// Thread: main, with an event loop. Errors: in systemd's words; empty for success.
class UserUnits : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QString &error)>;

    explicit UserUnits(const QDBusConnection &bus, std::chrono::milliseconds timeout = std::chrono::seconds(10),
                       QObject *parent = nullptr);

    /// Whether a systemd is there at all; one is never started by asking.
    void lookForSystemd(std::function<void(bool isThere)> done);

    void reload(const Done &done); ///< the unit files are read anew
    void enable(const QString &unit, const Done &done); ///< it is started at login
    void disable(const QString &unit, const Done &done);
    void start(const QString &unit, const Done &done); ///< `done` when the start is ordered, not when it has ended
    void stop(const QString &unit, const Done &done);
    void forget(const QString &unit, const Done &done); ///< when a timer last ran, and that a unit failed

    /// `done` gets a state that is not known where systemd doesn't know the schedule.
    void readState(const Schedule &schedule, const std::function<void(const ScheduleState &)> &done);

private:
    using Answer = std::function<void(const QVariantList &answer, const QString &error)>;

    void call(const QString &method, const QVariantList &arguments, const Answer &answer);
    void send(const QDBusMessage &message, const Answer &answer);
    /// Of a unit all properties of one interface: "Unit", "Timer", "Service". Empty where there is none.
    void readProperties(const QString &unit, const QString &interface, std::function<void(const QVariantMap &)> done);

    QDBusConnection m_bus;
    const std::chrono::milliseconds m_timeout;
};

/// The state that the properties of timer and service tell. Pure.
[[nodiscard]] ScheduleState stateFromProperties(const QVariantMap &timerUnit, const QVariantMap &timer,
                                                const QVariantMap &serviceUnit, const QVariantMap &service);

} // namespace Litecopy
