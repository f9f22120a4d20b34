// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/quantities.h>

#include <QString>
#include <QStringList>

namespace Litecopy {

// More quantities for people than `litecopy/quantities.h` has, in the locale's own digits and grouping.

[[nodiscard]] QString countText(quint64 count); ///< "238,688"
[[nodiscard]] QString pageSizeText(int bytes); ///< "512 bytes", "4 KiB"
/// Of a whole, 0..1: "58 %", "0.5 %".
[[nodiscard]] QString shareText(double share);

/// Facts on one line, which is broken between them and never within one.
[[nodiscard]] QString factLine(QStringList facts);

} // namespace Litecopy
