// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace Litecopy {

/// An argument's bytes as text that can be turned back into the same bytes: a byte that is no UTF-8 becomes a lone
/// low surrogate (U+DC80 to U+DCFF). Qt's option parser carries such text through unharmed; file names survive it.
[[nodiscard]] QString textFromArgument(const QByteArray &bytes);
[[nodiscard]] QByteArray argumentFromText(const QString &text);
[[nodiscard]] std::filesystem::path pathFromArgument(const QString &text);

} // namespace Litecopy
