// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QMutex>
#include <QStringList>
#include <QThread>
#include <QVariantMap>

#include <memory>

namespace Litecopy::Test {

/// A stand-in for the user's systemd and the desktop's notifications, on the session bus. Answers on a thread of its
/// own, so a test may wait for programs meanwhile. Of units it knows the schedule “app”. Its functions may be called
/// from any thread.
class FakeSystemd
{
public:
    FakeSystemd();
    FakeSystemd(const FakeSystemd &) = delete;
    FakeSystemd &operator=(const FakeSystemd &) = delete;
    ~FakeSystemd();

    [[nodiscard]] bool isOnBus() const noexcept { return m_isOnBus; }
    /// What it was asked, in order: "StartUnit litecopy-app.timer". Without LoadUnit and GetAll, which change nothing.
    [[nodiscard]] QStringList calls() const;
    /// The messages shown on the desktop: title and text.
    [[nodiscard]] QStringList notifications() const;
    /// Calls of this method are refused; those of `silent` get no answer at all.
    void refuse(const QString &method);
    void keepSilent(const QString &method);
    /// What GetAll gives for a unit and an interface ("Timer").
    void setProperties(const QString &unit, const QString &interface, const QVariantMap &properties);

private:
    class Object;

    QThread m_thread;
    std::unique_ptr<Object> m_object;
    bool m_isOnBus = false;
};

} // namespace Litecopy::Test
