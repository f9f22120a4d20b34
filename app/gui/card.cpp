// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "card.h"

#include <QPainter>

namespace Litecopy {

namespace {

constexpr double radius = 8;

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// Raised on the window. Dark themes have a base darker than the window: on that, fields and boxes would drown.
QColor surface(const QPalette &colours)
{
    if (colours.color(QPalette::Window).lightness() < 128)
        return withAlpha(colours.color(QPalette::WindowText), 0.05F);
    return withAlpha(colours.color(QPalette::Base), 0.6F);
}

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

void Card::setTarget(bool target)
{
    if (m_target == target)
        return;
    m_target = target;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    QPen edge(withAlpha(colours.color(QPalette::WindowText), m_dashed ? 0.35F : 0.18F), 1);
    if (m_dashed)
        edge.setDashPattern({4, 4});
    if (m_target)
        edge = QPen(colours.color(QPalette::Highlight), 2);

    const double inset = edge.widthF() / 2;
    const QRectF area = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface(colours));
    painter.drawRoundedRect(area, radius, radius);
    if (m_target) {
        painter.setBrush(withAlpha(colours.color(QPalette::Highlight), 0.12F));
        painter.drawRoundedRect(area, radius, radius);
    }
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, radius, radius);
}

} // namespace Litecopy
