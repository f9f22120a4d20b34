// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mapcolours.h"

#include "words.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>

namespace Litecopy {

namespace {

constexpr QRgb orange = 0xffe69f00;
constexpr QRgb sky = 0xff56b4e9;
constexpr QRgb green = 0xff009e73;
constexpr QRgb yellow = 0xfff0e442;
constexpr QRgb blue = 0xff0072b2;
constexpr QRgb vermilion = 0xffd55e00;
constexpr QRgb purple = 0xffcc79a7;
constexpr QRgb grey = 0xff8c8c8c;
constexpr std::array ranked{sky, orange, green, blue, vermilion, purple, yellow};

/// Little to much, in steps of a fifth: darker and bluer.
constexpr std::array fills{0xfffde725U, 0xff7ad151U, 0xff22a884U, 0xff2a788eU, 0xff414487U};

/// The name of the table, or of the virtual table: all trees with it have one colour.
QString groupOf(const TreeUsage &tree)
{
    return tree.virtualTable.isEmpty() ? tree.table : tree.virtualTable;
}

} // namespace

MapColours::MapColours(const PageUsage &usage, MapColouring colouring, const QPalette &palette)
    : m_colouring(colouring)
{
    setPalette(palette);
    switch (colouring) {
    case MapColouring::Owner:
        rankOwners(usage);
        describeOwners(usage);
        break;
    case MapColouring::Kind:
        describeKinds();
        break;
    case MapColouring::Fill:
        describeFills();
        break;
    }
    describeRest(usage);
}

MapColours MapColours::whileReading(MapColouring colouring, const QPalette &palette)
{
    MapColours colours;
    colours.m_colouring = colouring == MapColouring::Owner ? MapColouring::Kind : colouring;
    colours.m_reading = true;
    colours.setPalette(palette);
    if (colours.m_colouring == MapColouring::Kind)
        colours.describeKinds();
    else
        colours.describeFills();
    colours.m_legend.append({Words::tr("free"), colours.kindLook(PageKind::FreelistLeaf)});
    colours.m_legend.append({Words::tr("known when all is read"), colours.kindLook(PageKind::Unreferenced)});
    colours.m_legend.append({Words::tr("not read yet"), {colours.m_waiting, Hatch::None}});
    return colours;
}

void MapColours::setPalette(const QPalette &palette)
{
    const auto shade = [&palette](int percent) {
        return mixed(palette.color(QPalette::Base).rgb(), palette.color(QPalette::Text).rgb(), percent);
    };
    m_waiting = shade(7);
    m_pale = shade(14);
    m_strong = shade(75);
}

void MapColours::describeKinds()
{
    for (const PageKind kind : {PageKind::TableLeaf, PageKind::TableInterior, PageKind::IndexLeaf,
                                PageKind::IndexInterior, PageKind::Overflow})
        m_legend.append({pageKindText(kind), kindLook(kind)});
}

void MapColours::describeFills()
{
    for (int step = 0; step < int(fills.size()); ++step)
        m_legend.append(
            {Words::tr("%1–%2 % full").arg(step * 20).arg(step * 20 + 20), {fills[std::size_t(step)], Hatch::None}});
}

void MapColours::rankOwners(const PageUsage &usage)
{
    QHash<QString, quint64> pages;
    for (const TreeUsage &tree : usage.trees)
        pages[groupOf(tree)] += tree.figures.pages();
    QStringList names = pages.keys();
    std::ranges::sort(names, [&pages](const QString &one, const QString &other) {
        return pages[one] != pages[other] ? pages[one] > pages[other] : one < other;
    });
    QHash<QString, QRgb> colours;
    for (std::size_t rank = 0; rank < ranked.size() && qsizetype(rank) < names.size(); ++rank)
        colours[names[qsizetype(rank)]] = ranked[rank];
    for (const TreeUsage &tree : usage.trees)
        m_owners.append({colours.value(groupOf(tree), grey), tree.isIndex() ? Hatch::Diagonal : Hatch::None});
}

void MapColours::describeOwners(const PageUsage &usage)
{
    QHash<QRgb, QString> names;
    bool indexes = false;
    for (qsizetype i = 0; i < m_owners.size(); ++i) {
        const TreeUsage &tree = usage.trees[std::size_t(i)];
        indexes |= tree.isIndex();
        if (m_owners[i].colour != grey)
            names[m_owners[i].colour] = groupOf(tree);
    }
    for (const QRgb colour : ranked)
        if (names.contains(colour))
            m_legend.append({names[colour], {colour, Hatch::None}});
    if (std::ranges::any_of(m_owners, [](const CellLook &look) { return look.colour == grey; }))
        m_legend.append({Words::tr("all other tables"), {grey, Hatch::None}});
    if (indexes)
        m_legend.append({Words::tr("their indexes"), {sky, Hatch::Diagonal}});
}

void MapColours::describeRest(const PageUsage &usage)
{
    if (usage.freePages() > 0)
        m_legend.append({Words::tr("free"), kindLook(PageKind::FreelistLeaf)});
    if (usage.pointerMapPages > 0)
        m_legend.append({pageKindText(PageKind::PointerMap), kindLook(PageKind::PointerMap)});
    if (usage.unreferencedPages > 0)
        m_legend.append({pageKindText(PageKind::Unreferenced), kindLook(PageKind::Unreferenced)});
    if (usage.damagedPages > 0)
        m_legend.append({pageKindText(PageKind::Damaged), kindLook(PageKind::Damaged)});
}

CellLook MapColours::look(const MapCell &cell) const
{
    if (!cell.read)
        return {m_waiting, Hatch::None};
    switch (m_colouring) {
    case MapColouring::Owner:
        return ownerLook(cell);
    case MapColouring::Kind:
        return kindLook(cell.kind);
    case MapColouring::Fill:
        break;
    }
    return fillLook(cell);
}

CellLook MapColours::ownerLook(const MapCell &cell) const
{
    if (isFree(cell.kind) || cell.kind == PageKind::Damaged || cell.owner < 0 || cell.owner >= m_owners.size())
        return kindLook(cell.kind);
    return m_owners[cell.owner];
}

CellLook MapColours::kindLook(PageKind kind) const
{
    switch (kind) {
    case PageKind::TableInterior:
        return {blue, Hatch::None};
    case PageKind::TableLeaf:
        return {sky, Hatch::None};
    case PageKind::IndexInterior:
        return {vermilion, Hatch::Diagonal};
    case PageKind::IndexLeaf:
        return {orange, Hatch::Diagonal};
    case PageKind::Overflow:
        return {green, Hatch::Lines};
    case PageKind::FreelistTrunk:
    case PageKind::FreelistLeaf:
        return {m_pale, Hatch::Dots};
    case PageKind::PointerMap:
        return {purple, Hatch::Dots};
    case PageKind::LockByte:
        return {m_strong, Hatch::None};
    case PageKind::Unreferenced:
        return m_reading ? CellLook{grey, Hatch::None} : CellLook{m_pale, Hatch::Cross};
    case PageKind::Damaged:
        break;
    }
    return {yellow, Hatch::Cross};
}

CellLook MapColours::fillLook(const MapCell &cell) const
{
    if (cell.owner < 0 || isFree(cell.kind) || cell.kind == PageKind::Damaged)
        return kindLook(cell.kind);
    return {fills[std::min<std::size_t>(fills.size() - 1, cell.fill / 20)], Hatch::None};
}

QRgb hatchColour(QRgb ground) noexcept
{
    const bool light = qGray(ground) > 110;
    return mixed(ground, light ? 0xff000000U : 0xffffffffU, light ? 45 : 55);
}

void drawLook(QPainter &painter, const QRect &area, const CellLook &look)
{
    painter.fillRect(area, QColor::fromRgb(look.colour));
    painter.setPen(QColor::fromRgb(hatchColour(look.colour)));
    for (int y = 0; y < area.height(); ++y)
        for (int x = 0; x < area.width(); ++x)
            if (isHatched(look.hatch, x, y))
                painter.drawPoint(area.x() + x, area.y() + y);
}

} // namespace Litecopy
