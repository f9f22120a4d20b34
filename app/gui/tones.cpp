// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "tones.h"

#include <QtGlobal>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QGuiApplication>
#include <QStyleHints>
#endif

#include <algorithm>
#include <cmath>

namespace Litecopy {

namespace {

// What WCAG asks of signs, and of texts, and what is lost to the smoothing of edges.
constexpr double usualContrast = 3.2;
[[maybe_unused]] constexpr double highContrast = 4.8;
constexpr float breath = 0.08F; // of a card's tone over its surface

bool isDark(const QPalette &colours)
{
    return colours.color(QPalette::Window).lightness() < 128;
}

double linear(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &ground, const QColor &over, double share)
{
    const auto part = [share](float below, float above) { return float(below + (above - below) * share); };
    return QColor::fromRgbF(part(ground.redF(), over.redF()), part(ground.greenF(), over.greenF()),
                            part(ground.blueF(), over.blueF()));
}

/// Raised on the window. Dark themes have a base darker than the window, on which fields and boxes could not be seen.
QColor surface(const QPalette &colours)
{
    const QColor window = colours.color(QPalette::Window);
    return isDark(colours) ? mixed(window, colours.color(QPalette::WindowText), 0.05)
                           : mixed(window, colours.color(QPalette::Base), 0.6);
}

QColor wished(Tone tone, const QPalette &colours)
{
    const bool dark = isDark(colours);
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x4c, 0xc3, 0x6a) : QColor(0x1a, 0x7f, 0x37);
    case Tone::Caution:
        return dark ? QColor(0xe3, 0xa5, 0x2f) : QColor(0x9a, 0x5b, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc4, 0x23, 0x2b);
    case Tone::Plain:
        break;
    }
    return colours.color(QPalette::Highlight);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

double wantedContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast)
        return highContrast;
#endif
    return usualContrast;
}

QColor toneColour(Tone tone, const QPalette &colours)
{
    const QColor window = colours.color(QPalette::Window);
    const QColor card = surface(colours);
    const double enough = wantedContrast();
    const QColor strongest = isDark(colours) ? QColor(Qt::white) : QColor(Qt::black);
    const QColor wish = wished(tone, colours);
    constexpr int steps = 20;
    QColor colour = wish;
    for (int step = 1; step <= steps; ++step) {
        const QColor ground = mixed(card, colour, breath);
        if (std::min({contrast(colour, window), contrast(colour, card), contrast(colour, ground)}) >= enough)
            break;
        colour = mixed(wish, strongest, double(step) / steps);
    }
    return colour;
}

QColor cardColour(Tone tone, const QPalette &colours)
{
    const QColor card = surface(colours);
    return tone == Tone::Plain ? card : mixed(card, toneColour(tone, colours), breath);
}

} // namespace Litecopy
