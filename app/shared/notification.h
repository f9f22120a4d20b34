// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace Litecopy {

/// The call that shows a message on the user's desktop (org.freedesktop.Notifications). It takes the place of the one
/// whose number is `replaced`; 0 for none. `actions` are pairs of a name and a label.
[[nodiscard]] QDBusMessage notificationCall(const QString &title, const QString &text, uint replaced = 0,
                                            const QStringList &actions = {});

/// Shows a message on the user's desktop (org.freedesktop.Notifications), and calls `done` when it is shown or can't be
/// for five seconds. Never waits, never fails: without a desktop there is nobody to tell. `done` is not called once
/// `context` is destroyed. Thread: main, with an event loop.
void notifyDesktop(const QDBusConnection &bus, const QString &title, const QString &text, QObject *context,
                   const std::function<void()> &done);

} // namespace Litecopy
