// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusUnixFileDescriptor>
#include <QString>

namespace Litecopy {

/// Asks systemd-logind (org.freedesktop.login1) that the machine neither falls asleep nor is shut down unasked. The
/// request holds until the descriptor and its copies are closed. Desktops show `why` where somebody logs out all the
/// same. The descriptor is not valid where nobody can be asked or who is asked refuses.
///
/// Waits for the answer, at most five seconds: the window calls it by `readInBackground()`.
[[nodiscard]] QDBusUnixFileDescriptor holdSleep(const QString &why);

} // namespace Litecopy
