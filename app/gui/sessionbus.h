// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>

#include <functional>

class QObject;

namespace Litecopy {

/// Calls `use` with the session bus, in this thread and in the order in which it was asked for: at once where the bus
/// is connected, else when it is. A job connects it, for a bus that takes the connection and never answers holds the
/// caller of QDBusConnection::sessionBus() for 25 s. Where there is no bus, or none within five seconds, `use` gets a
/// connection that is not connected. It is not called any more once `context` is gone. Thread: the window's.
void withSessionBus(QObject *context, const std::function<void(QDBusConnection)> &use);

} // namespace Litecopy
