// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>

namespace Litecopy {

/// "today 14:05", "yesterday 17:00", "tomorrow 17:00", "Tue 24 Nov 2026 17:00": local time. `now` tells which day today
/// is.
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now);

} // namespace Litecopy
