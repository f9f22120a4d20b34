// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace Litecopy {

/// Asks systemd-analyze(1) whether `calendar` is one, and calls `done` later, once, with its complaint; empty where it
/// has none, is not installed or gives no answer within five seconds. `done` is not called once `context` is destroyed.
/// Thread: main, with an event loop; nothing waits.
void checkCalendar(const QString &calendar, QObject *context, const std::function<void(const QString &)> &done);

} // namespace Litecopy
