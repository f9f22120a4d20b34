// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tones.h"

#include <QIcon>
#include <QPalette>
#include <QWidget>

class QPainter;

namespace Litecopy {

/// The window's own drawings: lines in the palette's colours, so that they fit every theme at every size.
enum class Glyph
{
    Database,
    DatabaseCopy,
    Shield,
    Progress,
    Pause,
    Waiting, ///< an hourglass
    Check,
    Warning,
    Stop,
    Question,
    Recent,
    ChevronRight,
    ChevronDown,
};

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &colour);

/// Follows the application's palette, also when it changes. In the colour of the tone, where it has one.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, Tone tone = Tone::Plain);

/// A glyph in its place. Decoration: it takes no focus and says nothing to a screen reader.
class GlyphLabel : public QWidget
{
public:
    GlyphLabel(Glyph glyph, int size, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    /// Pixels.
    void setSize(int size);
    void setRole(QPalette::ColorRole role);
    /// In place of the role's colour; plain for that again.
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    int m_size;
    QPalette::ColorRole m_role = QPalette::WindowText;
    Tone m_tone = Tone::Plain;
};

} // namespace Litecopy
