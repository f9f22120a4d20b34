// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Litecopy {

// Text in a terminal, where Chinese and Japanese characters take two columns. Pure.

[[nodiscard]] qsizetype columnsOf(const QString &text);
/// With blanks behind it up to that many columns, at least one.
[[nodiscard]] QString padded(const QString &text, qsizetype columns);
/// With blanks before it.
[[nodiscard]] QString paddedLeft(const QString &text, qsizetype columns);

} // namespace Litecopy
