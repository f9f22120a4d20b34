// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>
#include <QPixmap>
#include <QString>

namespace Litecopy::Test {

/// A picture of a window's content as software centres ask for it: with a title bar that has one button, round corners,
/// and the window's shadow on a transparent ground. Offscreen no window manager draws these. The content keeps its
/// pixels.
[[nodiscard]] QPixmap framed(const QPixmap &content, const QString &title, const QPalette &colours);

/// Pixels around a framed window that its shadow takes.
inline constexpr int shadowMargin = 44;

} // namespace Litecopy::Test
