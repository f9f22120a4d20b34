// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "fileicon.h"

#include "drawnicon.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr double unit = 24; // the drawings' own
constexpr double lineWidth = 2;

QPolygonF outline(FileIcon kind)
{
    switch (kind) {
    case FileIcon::Folder:
        return {{{2.5, 19.5}, {2.5, 4.5}, {9, 4.5}, {11.5, 7.5}, {21.5, 7.5}, {21.5, 19.5}, {2.5, 19.5}}};
    case FileIcon::Up:
        return {{{6, 15}, {12, 9}, {18, 15}}};
    case FileIcon::File:
        break;
    }
    return {{{19, 7.5}, {14, 7.5}, {14, 2.5}, {5, 2.5}, {5, 21.5}, {19, 21.5}, {19, 7.5}, {14, 2.5}}};
}

class FileIconEngine : public DrawnIcon
{
public:
    explicit FileIconEngine(FileIcon kind)
        : m_kind(kind)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::Text;
        const double size = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        painter->scale(size / unit, size / unit);
        painter->translate(-unit / 2, -unit / 2);
        painter->setPen(
            QPen(QApplication::palette().color(group, role), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(outline(m_kind));
        painter->restore();
    }

    [[nodiscard]] QIconEngine *clone() const override { return new FileIconEngine(*this); }

private:
    FileIcon m_kind;
};

} // namespace

QIcon fileIcon(FileIcon kind)
{
    return QIcon(new FileIconEngine(kind));
}

} // namespace Litecopy
