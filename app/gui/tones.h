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
/// How far a tone's colour is to be from what is around it: 3.2, and 4.8 where the desktop asks for more contrast, as
/// Qt tells from 6.10 on.
[[nodiscard]] double wantedContrast();
/// At least that far from the window of any theme, and against a card on it. Plain is the highlight, made stronger
/// where the theme's own is too faint for that.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &colours);
/// What a card of that tone looks like where it lies on the window.
[[nodiscard]] QColor cardColour(Tone tone, const QPalette &colours);

} // namespace Litecopy
