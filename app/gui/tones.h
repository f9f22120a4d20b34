// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPalette>

namespace Litecopy {

/// What colours mean. The same beside a glyph, so that nobody has to see them.
enum class Tone
{
    Plain,
    Good, ///< done: green
    Caution, ///< waiting, or something is at stake: amber
    Bad, ///< failed, or damaged: red
};

/// How far two colours are apart, as WCAG has it: 1 to 21. Signs need 3, texts 4.5.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// At least 3:1 against the window of any theme, and against a card on it. Plain is the highlight, made stronger where
/// the theme's own is too faint for that.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &colours);
/// What a card of that tone looks like where it lies on the window.
[[nodiscard]] QColor cardColour(Tone tone, const QPalette &colours);

} // namespace Litecopy
