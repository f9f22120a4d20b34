// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "mapcells.h"

#include <litecopy/pageusage.h>

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

class QPainter;

namespace Litecopy {

/// What the colours of the map tell.
enum class MapColouring
{
    Owner,
    Kind,
    Fill,
};

/// A second sign beside the colour.
enum class Hatch : quint8
{
    None,
    Diagonal,
    Lines,
    Dots,
    Cross,
};

struct CellLook
{
    QRgb colour = 0;
    Hatch hatch = Hatch::None;

    bool operator==(const CellLook &) const = default;
};

struct LegendEntry
{
    QString text;
    CellLook look;
};

/// Which colour and which hatch a page has. The colours are those of Okabe and Ito, told apart by every eye; indexes
/// are hatched, free pages dotted, and what is wrong is crossed out. Pure.
class MapColours
{
public:
    MapColours() = default;
    MapColours(const PageUsage &usage, MapColouring colouring, const QPalette &palette);
    /// While a file is read: the table of a page is not known yet, its kind mostly is.
    [[nodiscard]] static MapColours whileReading(MapColouring colouring, const QPalette &palette);

    [[nodiscard]] CellLook look(const MapCell &cell) const;
    /// Only what is in the file.
    [[nodiscard]] const QList<LegendEntry> &legend() const noexcept { return m_legend; }

private:
    [[nodiscard]] CellLook ownerLook(const MapCell &cell) const;
    [[nodiscard]] CellLook kindLook(PageKind kind) const;
    void setPalette(const QPalette &palette);
    void describeKinds();
    void describeFills();
    [[nodiscard]] CellLook fillLook(const MapCell &cell) const;
    void rankOwners(const PageUsage &usage);
    void describeOwners(const PageUsage &usage);
    void describeRest(const PageUsage &usage);

    MapColouring m_colouring = MapColouring::Owner;
    QList<CellLook> m_owners; ///< by owner
    bool m_reading = false;
    QRgb m_waiting = 0; ///< not read yet
    QRgb m_pale = 0;
    QRgb m_strong = 0;
    QList<LegendEntry> m_legend;
};

/// Whether a pixel of a hatched square belongs to the hatch, not to the ground. Inline: every pixel of a map is asked
/// within one frame.
[[nodiscard]] constexpr bool isHatched(Hatch hatch, int x, int y) noexcept
{
    switch (hatch) {
    case Hatch::None:
        return false;
    case Hatch::Diagonal:
        return (x + y) % 4 == 0;
    case Hatch::Lines:
        return y % 3 == 1;
    case Hatch::Dots:
        return x % 3 == 1 && y % 3 == 1;
    case Hatch::Cross:
        return (x + y) % 6 == 0 || (x - y + 600) % 6 == 0;
    }
    return false;
}
[[nodiscard]] constexpr QRgb mixed(QRgb one, QRgb other, int percentOfOther) noexcept
{
    const auto part = [percentOfOther](int a, int b) { return a + (b - a) * percentOfOther / 100; };
    return qRgb(part(qRed(one), qRed(other)), part(qGreen(one), qGreen(other)), part(qBlue(one), qBlue(other)));
}
/// The colour of the hatch on that ground.
[[nodiscard]] QRgb hatchColour(QRgb ground) noexcept;
void drawLook(QPainter &painter, const QRect &area, const CellLook &look);

} // namespace Litecopy
