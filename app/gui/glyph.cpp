// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "glyph.h"

#include "drawnicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace Litecopy {

namespace {

/// All drawings live on a square of 24 units.
constexpr double unit = 24;

void addCylinder(QPainterPath &path, const QRectF &box, int rings)
{
    const double lid = box.width() * 0.34;
    path.addEllipse(QRectF(box.left(), box.top(), box.width(), lid));
    const double side = box.bottom() - lid;
    path.moveTo(box.left(), box.top() + lid / 2);
    path.lineTo(box.left(), side + lid / 2);
    for (int ring = 1; ring <= rings; ++ring) {
        const double top = box.top() + (side - box.top()) * ring / rings;
        const QRectF ellipse(box.left(), top, box.width(), lid);
        path.arcMoveTo(ellipse, 180);
        path.arcTo(ellipse, 180, 180);
    }
    path.moveTo(box.right(), box.top() + lid / 2);
    path.lineTo(box.right(), side + lid / 2);
}

void addLines(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
}

QPainterPath shield()
{
    QPainterPath path;
    path.moveTo(12, 2.5);
    path.cubicTo(14.5, 4.5, 17, 5.3, 20, 5.5);
    path.cubicTo(20, 13, 18, 18.5, 12, 21.5);
    path.cubicTo(6, 18.5, 4, 13, 4, 5.5);
    path.cubicTo(7, 5.3, 9.5, 4.5, 12, 2.5);
    path.closeSubpath();
    addLines(path, {{8.3, 11.8}, {11, 14.5}, {15.8, 9.2}});
    return path;
}

QPainterPath outline(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Database:
        addCylinder(path, QRectF(4, 2.5, 16, 19), 3);
        break;
    case Glyph::DatabaseCopy:
        addCylinder(path, QRectF(3, 2.5, 12, 15), 2);
        addLines(path, {{19.5, 8}, {19.5, 20.5}});
        addLines(path, {{16, 17}, {19.5, 20.5}, {23, 17}});
        break;
    case Glyph::Shield:
        path = shield();
        break;
    case Glyph::Progress:
        addLines(path, {{12, 3}, {12, 16}});
        addLines(path, {{6.5, 10.5}, {12, 16}, {17.5, 10.5}});
        addLines(path, {{4, 21}, {20, 21}});
        break;
    case Glyph::Pause:
        addLines(path, {{8.5, 5}, {8.5, 19}});
        addLines(path, {{15.5, 5}, {15.5, 19}});
        break;
    case Glyph::Waiting:
        addLines(path, {{5, 2.5}, {19, 2.5}});
        addLines(path, {{5, 21.5}, {19, 21.5}});
        addLines(path, {{7, 2.5}, {7, 7}, {17, 17}, {17, 21.5}});
        addLines(path, {{17, 2.5}, {17, 7}, {7, 17}, {7, 21.5}});
        addLines(path, {{10, 18.7}, {14, 18.7}});
        break;
    case Glyph::Check:
        path.addEllipse(QRectF(2.5, 2.5, 19, 19));
        addLines(path, {{7.5, 12.2}, {10.8, 15.5}, {16.7, 8.9}});
        break;
    case Glyph::Warning:
        addLines(path, {{12, 3.5}, {22, 20.5}, {2, 20.5}, {12, 3.5}});
        addLines(path, {{12, 10}, {12, 14.5}});
        addLines(path, {{12, 17.5}, {12, 17.6}});
        break;
    case Glyph::Stop:
        path.addEllipse(QRectF(2.5, 2.5, 19, 19));
        addLines(path, {{8, 12}, {16, 12}});
        break;
    case Glyph::Question:
        path.addEllipse(QRectF(2.5, 2.5, 19, 19));
        path.moveTo(9, 9.5);
        path.cubicTo(9, 5.8, 15.2, 5.8, 15.2, 9.5);
        path.cubicTo(15.2, 12, 12, 11.8, 12, 14.2);
        addLines(path, {{12, 17.2}, {12, 17.3}});
        break;
    case Glyph::Recent:
        path.addEllipse(QRectF(3, 3, 18, 18));
        addLines(path, {{12, 7}, {12, 12}, {15.5, 14}});
        break;
    case Glyph::ChevronRight:
        addLines(path, {{9, 6}, {15, 12}, {9, 18}});
        break;
    case Glyph::ChevronDown:
        addLines(path, {{6, 9}, {12, 15}, {18, 9}});
        break;
    }
    return path;
}

class GlyphEngine : public DrawnIcon
{
public:
    GlyphEngine(Glyph glyph, Tone tone)
        : m_glyph(glyph)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QPalette palette = QGuiApplication::palette();
        const bool isToned = m_tone != Tone::Plain && mode == QIcon::Normal;
        drawGlyph(*painter, m_glyph, rect, isToned ? toneColour(m_tone, palette) : palette.color(group, role));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    Tone m_tone;
};

} // namespace

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &colour)
{
    const double size = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.scale(size / unit, size / unit);
    painter.translate(-unit / 2, -unit / 2);
    // Small glyphs need stouter lines, large ones finer, to weigh the same as the text beside them.
    const double width = size >= 32 ? 1.4 : size >= 20 ? 1.7 : 2.1;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, Tone tone)
{
    return QIcon(new GlyphEngine(glyph, tone));
}

GlyphLabel::GlyphLabel(Glyph glyph, int size, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void GlyphLabel::setSize(int size)
{
    m_size = size;
    updateGeometry();
    update();
}

void GlyphLabel::setRole(QPalette::ColorRole role)
{
    m_role = role;
    update();
}

void GlyphLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return {m_size, m_size};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isPlain = m_tone == Tone::Plain && m_role != QPalette::Highlight;
    drawGlyph(painter, m_glyph, rect(), isPlain ? palette().color(m_role) : toneColour(m_tone, palette()));
}

} // namespace Litecopy
