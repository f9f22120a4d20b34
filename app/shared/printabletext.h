// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Litecopy {

/// `text` without what a terminal obeys instead of showing: control characters (C0, C1, and with them every escape
/// sequence), direction marks and other format characters, line and paragraph separators. Each becomes U+FFFD. Line
/// feeds stay.
[[nodiscard]] QString printableText(const QString &text);

/// The same of what belongs on one line: a name, say. Line feeds go too.
[[nodiscard]] QString printableLine(const QString &text);

} // namespace Litecopy
