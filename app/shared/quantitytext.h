// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/quantities.h>

#include <QString>
#include <QStringList>

#include <chrono>

namespace Litecopy {

// More quantities for people than `litecopy/quantities.h` has, in the locale's own digits and grouping.

[[nodiscard]] QString countText(quint32 count); ///< "238,688"
[[nodiscard]] QString pageSizeText(int bytes); ///< "512 bytes", "4 KiB"
/// Of a whole, 0..1: "58 %", "0.5 %".
[[nodiscard]] QString shareText(double share);
[[nodiscard]] QString durationText(std::chrono::milliseconds time); ///< "0.3 s", "42 s", "3 min 20 s", "1 h 5 min"
/// As coarse as an estimate deserves: "2 s", "15 s", "3 min", "1 h 20 min". Never 0.
[[nodiscard]] QString coarseDurationText(std::chrono::milliseconds time);

/// Facts on one line, which is broken between them and never within one.
[[nodiscard]] QString factLine(QStringList facts);

} // namespace Litecopy
