// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>
#include <QtGlobal>

#include <chrono>

namespace Litecopy {

// Quantities for people, in the locale's own digits and grouping. Pure. Translated.

[[nodiscard]] QString sizeText(qint64 bytes); ///< "932 MiB", "4.25 GiB", "1 byte"
[[nodiscard]] QString pagesText(quint32 pages); ///< "1 page", "238,688 pages"
[[nodiscard]] QString durationText(std::chrono::milliseconds time); ///< "0.3 s", "42 s", "3 min 20 s", "1 h 5 min"
/// As coarse as an estimate deserves: "2 s", "15 s", "3 min", "1 h 20 min". Never 0.
[[nodiscard]] QString coarseDurationText(std::chrono::milliseconds time);
/// "Tue 24 Nov 2026 17:00", in local time: one way to write a moment for everything that Litecopy says.
[[nodiscard]] QString dateText(const QDateTime &moment);

} // namespace Litecopy
