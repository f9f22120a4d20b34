// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "windowframe.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace Litecopy::Test {

namespace {

// Pixels.
constexpr int titleHeight = 38;
constexpr qreal corner = 12;
constexpr int shadowBelow = 10; // the light comes from above
constexpr int buttonSize = 24;
constexpr qreal crossArm = 4;

/// Darkest at the window's edge, and gone at the margin's.
void paintShadow(QPainter &painter, const QRectF &window)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 2));
    const QRectF place = window.translated(0, shadowBelow);
    for (int step = 0; step < shadowMargin - shadowBelow; ++step)
        painter.drawRoundedRect(place.adjusted(-step, -step, step, step), corner + step, corner + step);
}

void paintTitleBar(QPainter &painter, const QRectF &bar, const QString &title, const QPalette &colours)
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colours.color(QPalette::WindowText));
    painter.drawText(bar, Qt::AlignCenter, title);

    const QPointF middle(bar.right() - bar.height() / 2, bar.center().y());
    QColor button = colours.color(QPalette::WindowText);
    button.setAlphaF(0.1F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(button);
    painter.drawEllipse(middle, buttonSize / 2.0, buttonSize / 2.0);
    painter.setPen(QPen(colours.color(QPalette::WindowText), 1.6));
    painter.drawLine(middle - QPointF(crossArm, crossArm), middle + QPointF(crossArm, crossArm));
    painter.drawLine(middle - QPointF(crossArm, -crossArm), middle + QPointF(crossArm, -crossArm));
}

} // namespace

QPixmap framed(const QPixmap &content, const QString &title, const QPalette &colours)
{
    const qreal scale = content.devicePixelRatio();
    const QSizeF inner = content.deviceIndependentSize();
    const QRectF window(shadowMargin, shadowMargin, inner.width(), inner.height() + titleHeight);
    QPixmap picture((window.size() + QSizeF(2 * shadowMargin, 2 * shadowMargin)).toSize() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, window);

    QPainterPath outline;
    outline.addRoundedRect(window, corner, corner);
    // Nothing of the shadow shows through the window.
    painter.setClipPath(outline);
    painter.fillRect(window, colours.color(QPalette::Window));
    paintTitleBar(painter, QRectF(window.topLeft(), QSizeF(window.width(), titleHeight)), title, colours);
    painter.drawPixmap(window.topLeft() + QPointF(0, titleHeight), content);
    painter.setClipping(false);
    // A line that keeps a light window apart from a light ground.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1));
    painter.drawRoundedRect(window.adjusted(-0.5, -0.5, 0.5, 0.5), corner, corner);
    return picture;
}

} // namespace Litecopy::Test
