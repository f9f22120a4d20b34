// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>

namespace Litecopy {

/// Shows a message on the user's desktop (org.freedesktop.Notifications), and calls `done` when it is shown or can't be
/// for five seconds. Never waits, never fails: without a desktop there is nobody to tell. `done` is not called once
/// `context` is destroyed. Thread: main, with an event loop.
void notifyDesktop(const QDBusConnection &bus, const QString &title, const QString &text, QObject *context,
                   const std::function<void()> &done);

} // namespace Litecopy
