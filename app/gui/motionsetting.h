// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace Litecopy {

/// Where the desktop's settings ask for less motion, nothing in the program's windows moves by itself: bars that can't
/// tell how far they are stand still, and the style animates nothing. The settings are asked for over D-Bus, from the
/// portal (org.freedesktop.portal.Settings), and heard when they change; nothing waits for them. Without a portal the
/// style does what it does. Thread: the window's, after the application was made.
class MotionSetting : public QObject
{
    Q_OBJECT

public:
    explicit MotionSetting(QObject *parent = nullptr);
    /// The application has its own style again.
    ~MotionSetting() override;

    [[nodiscard]] bool isReduced() const noexcept { return m_isReduced; }

private Q_SLOTS:
    void change(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(QDBusConnection bus);
    void take(const QString &space, const QString &key, const QVariant &value);
    void apply();

    const QString m_style; ///< the one that the application had
    bool m_asksForLess = false; ///< org.freedesktop.appearance
    bool m_animates = true; ///< org.gnome.desktop.interface
    bool m_isReduced = false;
};

} // namespace Litecopy
